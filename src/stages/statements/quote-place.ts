import type { Stance } from '../../model/index.ts';
import { type Attribution, cueAt } from './attribution.ts';
import type { Reading } from './reading.ts';
import type { Subject } from './to-subject.ts';

export interface Found {
  readonly subject: Subject;
  readonly cue?: readonly [number, number];
  readonly stance: Stance;
  readonly hearer?: Subject;
}

/** Quotations that are statements of their own, by quotation; the cues they use. */
export interface DirectSpeech {
  readonly attributions: Map<number, Attribution>;
  readonly usedCues: Set<number>;
}

/** Whether the quotation opens a sentence: nothing before it in its segment, or a comma or colon and a capital. */
export function opensSentence(reading: Reading, quote: number): boolean {
  const { start, content } = reading.quotes[quote]!;
  const first = reading.wordAt(start);
  if (reading.segments[reading.segmentOf[first]!]!.from === first) return true;
  const before = reading.words[first - 1]!;
  const letter = /[\p{L}\p{N}]/u.exec(reading.text.slice(content.start, content.start + 6))?.[0] ?? '';
  const capital = letter !== letter.toLowerCase() || /\d/.test(letter);
  if (capital && before.shape === 'punct') return true;
  const whole = /[.,!?…]$/.test(reading.slice(content)) || content.end - content.start > 60;
  if (capital && whole && cueAt(reading, first - 1) !== undefined) return true;
  return before.text === ':' && content.end - content.start > 12;
}

/** The second half of “…,” he said, “…”. */
export function isSplitTail(reading: Reading, quote: number): boolean {
  const previous = reading.quotes[quote - 1];
  if (!previous) return false;
  const [a, b] = [reading.wordAt(previous.start), reading.wordAt(reading.quotes[quote]!.start)];
  return reading.segmentOf[a] === reading.segmentOf[b] && reading.words[b - 1]?.text === ',';
}
