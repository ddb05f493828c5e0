import type { Span } from '../../model/index.ts';

const SENTENCE_END = /[.!?…]["”’»)\]]{0,3}(?=\s)/g;
/** Characters looked at on either side: no sentence is longer, and texts without full stops cost no more. */
const REACH = 1200;

/** The sentence around a span, roughly: up to a full stop before a space and a capital, within the paragraph. */
export function sentenceAround(text: string, span: Span): Span {
  const open = Math.max(text.lastIndexOf('\n', span.start) + 1, span.start - REACH);
  const close = text.indexOf('\n', span.end);
  const paragraph = text.slice(open, Math.min(close < 0 ? text.length : close, span.end + REACH));
  let start = open;
  let end = open + paragraph.length;
  for (const match of paragraph.matchAll(SENTENCE_END)) {
    const stop = open + match.index + match[0].length;
    if (/^\s+\p{Ll}/u.test(text.slice(stop, stop + 4))) continue;
    if (stop <= span.start) start = stop;
    else if (stop >= span.end) {
      end = stop;
      break;
    }
  }
  while (start < end && /\s/.test(text[start]!)) start++;
  return { start, end };
}
