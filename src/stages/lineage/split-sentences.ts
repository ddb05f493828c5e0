import { TITLE_ABBREVIATIONS } from '../../language/en/abbreviations.ts';
import type { Span } from '../../model/index.ts';

const SENTENCE_END = /[.!?…]["”’»)\]]{0,3}(?=\s|$)/g;
/** A last word that may be an abbreviation or an initial. */
const LAST_WORD = /(?:^|[\s("“])(\p{L}[\p{L}.]{0,6})\.$/u;

/** "Mr.", "Gen.", "J.": a full stop behind them ends no sentence before a capital. */
function isShortForm(text: string): boolean {
  const word = text.match(LAST_WORD)?.[1];
  return word !== undefined && (/^\p{Lu}$/u.test(word) || TITLE_ABBREVIATIONS.has(word.toLowerCase()));
}

/** Sentences of a text, roughly, in order: cut at line ends, and at full stops before a space and no small letter. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    let from = line.index;
    for (const match of line[0].matchAll(SENTENCE_END)) {
      const end = line.index + match.index + match[0].length;
      if (/^\s+[\p{Ll},;]/u.test(text.slice(end, end + 3)) || isShortForm(text.slice(Math.max(from, end - 9), end))) {
        continue;
      }
      addTrimmed(text, from, end, spans);
      from = end;
    }
    addTrimmed(text, from, line.index + line[0].length, spans);
  }
  return spans;
}

function addTrimmed(text: string, from: number, to: number, spans: Span[]): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) spans.push({ start, end });
}
