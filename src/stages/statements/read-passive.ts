import { cueAt } from './attribution.ts';
import { endOfContent, makeAttribution } from './content-bounds.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import type { Made } from './made.ts';
import type { Reading, Segment } from './reading.ts';

/** "It is alleged that …", "X is believed to …": nobody is said to say it. */
export function readPassive(reading: Reading, segment: Segment, at: number): Made | undefined {
  const told = readToldBy(reading, segment, at);
  if (told) return told;
  const opener = reading.words[at + 1]?.lower;
  if (opener !== 'that' || !/^it$/.test(reading.words[at - 2]?.lower ?? '')) return undefined;
  const attribution = makeAttribution(reading, [at + 2, segment.to], 'asserts', undefined, [at - 2, at + 1]);
  return attribution && { attribution, next: at + 1, floor: segment.to };
}

/** "was told by X that …": the one who tells stands behind "by". */
function readToldBy(reading: Reading, segment: Segment, at: number): Made | undefined {
  const cue = cueAt(reading, at);
  if (!cue?.hearer || reading.words[at + 1]?.lower !== 'by') return undefined;
  const teller = findSubjectAfter(reading, at + 2, segment.to);
  if (!teller || !/^(?:that|to)$/.test(reading.words[teller.to]?.lower ?? '')) return undefined;
  const from = reading.words[teller.to]!.lower === 'that' ? teller.to + 1 : teller.to;
  const content: [number, number] = [from, endOfContent(reading, segment, from)];
  const attribution = makeAttribution(reading, content, cue.stance, teller, [at, at + 2]);
  return attribution && { attribution, next: from, floor: from };
}
