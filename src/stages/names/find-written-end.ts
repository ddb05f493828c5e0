import { POST_NOMINALS, STOPPED_ENDINGS } from '../../language/en/post-nominals.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';

const MARKS = new Set(['™', '®', '℠']);

/**
 * Index after the last word of what is written on to the name of the words [from, to): the stop of "Inc.", a trademark's
 * sign, letters behind a comma after a person's names ("Ana Prell, M.D."). `to` where there is nothing.
 */
export function findWrittenEnd(words: readonly SurfaceWord[], from: number, to: number): number {
  const end = stepOverMark(words, to);
  const plain = ({ shape, text }: SurfaceWord): boolean => shape === 'capital' || shape === 'upper' || text === '.';
  return to - from < 2 || !words.slice(from, to).every(plain) ? end : stepOverLetters(words, end);
}

function stepOverMark(words: readonly SurfaceWord[], to: number): number {
  const [last, next] = [words[to - 1]!, words[to]];
  if (!next || next.start !== last.end) return to;
  return MARKS.has(next.text) || (next.text === '.' && STOPPED_ENDINGS.has(last.lower)) ? to + 1 : to;
}

function stepOverLetters(words: readonly SurfaceWord[], from: number): number {
  let end = from;
  for (;;) {
    const [last, comma, letters] = [words[end - 1]!, words[end], words[end + 1]];
    if (comma?.text !== ',' || comma.start !== last.end || letters?.start !== comma.end + 1) return end;
    if (!POST_NOMINALS.has(letters.text.replaceAll('.', ''))) return end;
    const stop = words[end + 2];
    end += stop?.text === '.' && stop.start === letters.end && isStopped(words, end + 2) ? 3 : 2;
  }
}

/** Whether the stop at this index belongs to the letters before it: they have stops within, or the sentence goes on. */
function isStopped(words: readonly SurfaceWord[], at: number): boolean {
  const next = words[at + 1];
  return words[at - 1]!.text.includes('.') || (next !== undefined && next.shape === 'lower');
}
