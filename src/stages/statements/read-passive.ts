import { DONE_FOR, TOLD_THAT } from '../../language/en/statements/frame-words.ts';
import { BEFORE_DOER } from '../../language/en/statements/verb-surroundings.ts';
import { ENDS_ING } from '../../language/en/word-endings.ts';
import type { Stance } from '../../model/index.ts';
import { beBefore, cueAt } from './attribution.ts';
import { endOfContent, endOfThing, makeAttribution } from './content-bounds.ts';
import { findSubjectBefore } from './find-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { isDeedTo } from './is-deed.ts';
import type { Made } from './made.ts';
import type { Reading, Segment } from './reading.ts';
import { isFigure } from './to-subject.ts';

/** "It is alleged that …", "X is believed to …": nobody is said to say it. */
export function readPassive(reading: Reading, segment: Segment, at: number, floor: number): Made | undefined {
  const told = readToldBy(reading, segment, at) ?? readCriticisedBy(reading, segment, at, floor);
  if (told) return told;
  const opener = reading.words[at + 1]?.lower;
  if (opener !== 'that' || reading.words[at - 2]?.lower !== 'it') return undefined;
  const attribution = makeAttribution(reading, [at + 2, segment.to], 'asserts', undefined, [at - 2, at + 1]);
  return attribution && { attribution, next: at + 1, floor: segment.to };
}

/** "was told by X that …": the one who tells stands behind "by". */
function readToldBy(reading: Reading, segment: Segment, at: number): Made | undefined {
  const cue = cueAt(reading, at);
  if (!cue?.hearer || reading.words[at + 1]?.lower !== 'by') return undefined;
  const teller = findSubjectAfter(reading, at + 2, segment.to);
  if (!teller || !TOLD_THAT.test(reading.words[teller.to]?.lower ?? '')) return undefined;
  const from = reading.words[teller.to]!.lower === 'that' ? teller.to + 1 : teller.to;
  const content: [number, number] = [from, endOfContent(reading, segment, from)];
  const attribution = makeAttribution(reading, content, cue.stance, teller, [at, at + 2]);
  return attribution && { attribution, next: from, floor: from };
}

function readCriticisedBy(reading: Reading, segment: Segment, at: number, floor: number): Made | undefined {
  const cue = cueAt(reading, at);
  return cue?.object ? readDoneBy(reading, segment, at, floor, cue.stance) : undefined;
}

/** "was criticised by X for …": what X does with words, told of who it is done to. */
export function readDoneBy(
  reading: Reading,
  segment: Segment,
  at: number,
  floor: number,
  stance: Stance,
): Made | undefined {
  const be = beBefore(reading, at, floor);
  if (be < 0) return undefined;
  let by = at + 1;
  while (by < Math.min(segment.to, at + 5) && BEFORE_DOER.test(reading.words[by]!.lower)) by++;
  if (reading.words[by]?.lower !== 'by') return undefined;
  const agent = findSubjectAfter(reading, by + 1, segment.to);
  const patient = findSubjectBefore(reading, be, floor);
  if (
    !agent ||
    !patient ||
    isDeedTo(reading, at, patient) ||
    isFigure(reading, agent) ||
    ENDS_ING.test(reading.words[agent.from]!.lower)
  )
    return undefined;
  const about = DONE_FOR.test(reading.words[agent.to]?.lower ?? '') && agent.to + 2 < segment.to;
  const content: [number, number] = about
    ? [agent.to + 1, endOfThing(reading, segment, agent.to + 1)]
    : [patient.from, patient.to];
  const attribution = makeAttribution(reading, content, stance, agent, [be, at + 1]);
  return attribution && { attribution, next: agent.to, floor: agent.to };
}
