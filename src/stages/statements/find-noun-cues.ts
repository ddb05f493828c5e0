import { SAYING_NOUNS } from '../../language/en/attitude-cues.ts';
import { DETERMINERS } from '../../language/en/speaker-words.ts';
import type { Attribution } from './attribution.ts';
import { endOfContent, endOfThing, isClause, makeAttribution } from './content-bounds.ts';
import { findSubjectAfter, type Subject, toSubject } from './find-subject.ts';
import type { Reading, Segment } from './reading.ts';

/** Nouns that take what they are about with a preposition when they have an owner: "the council’s criticism of …". */
const WITH_PREPOSITION =
  /^(?:accusations?|criticism|condemnation|denials?|claims?|rejection|support|opposition|warnings?|endorsement|dismissal|complaints?|calls?|demands?|appeals?|praise|objections?)$/;

/** "the ministry’s claim that …", "their plan to …", "the accusation by X that …", "reports that …". */
export function findNounCue(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  const word = reading.words[at]!;
  const stance = SAYING_NOUNS.get(word.lower);
  if (!stance || reading.quoteOf[at]! >= 0 || reading.mentionOf[at]! >= 0 || word.possessive) return undefined;
  if (word.shape !== 'lower' && !word.initial) return undefined;
  const after = /^(?:by|from)$/.test(reading.words[at + 1]?.lower ?? '')
    ? findSubjectAfter(reading, at + 2, Math.min(segment.to, at + 12))
    : undefined;
  const owner = after ?? ownerBefore(reading, at, floor);
  const next = after ? after.to : at + 1;
  const opener = reading.words[next]?.lower ?? '';
  if (next >= segment.to) return undefined;
  let from = next;
  let thing = true;
  if (opener === 'that') {
    from = next + 1;
    thing = false;
    if (!owner && !/s$/.test(word.lower) && !DETERMINERS.has(reading.words[at - 1]?.lower ?? '')) return undefined;
    if (!isClause(reading, from, Math.min(segment.to, from + 12))) return undefined;
  } else if (!owner) return undefined;
  else if (opener === 'to') {
    if (stance === 'asserts' || stance === 'accuses' || reading.words[next + 1]?.shape !== 'lower') return undefined;
    if (DETERMINERS.has(reading.words[next + 1]!.lower)) return undefined;
  } else if (/^(?:of|about|for|against)$/.test(opener) && WITH_PREPOSITION.test(word.lower)) from = next + 1;
  else return undefined;
  const end = thing ? endOfThing(reading, segment, from) : endOfContent(reading, segment, from);
  if (end - from < 2) return undefined;
  return makeAttribution(reading, [from, end], stance, owner, [at, at + 1]);
}

/** "Ana Prell’s repeated (claim)", "their (plan)": whose it is, with at most two words between. */
function ownerBefore(reading: Reading, noun: number, floor: number): Subject | undefined {
  for (let at = noun - 1; at >= Math.max(floor, noun - 3); at--) {
    const word = reading.words[at]!;
    if (word.shape === 'punct' || reading.quoteOf[at]! >= 0) return undefined;
    if (/^(?:his|her|their|its|our|my)$/.test(word.lower)) return { from: at, to: at + 1 };
    if (!word.possessive) continue;
    let from = at;
    const own = reading.mentionOf[at]!;
    if (own >= 0) while (from > floor && reading.mentionOf[from - 1] === own) from--;
    else
      while (
        from > floor &&
        at - from < 5 &&
        (reading.words[from - 1]!.shape === 'lower' || reading.words[from - 1]!.initial) &&
        !DETERMINERS.has(reading.words[from]!.lower)
      )
        from--;
    return toSubject(reading, from, at + 1);
  }
  return undefined;
}

/** "in the ministry’s view, …", "…, in the words of X". */
export function findView(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  if (!/^(?:view|opinion|words|estimation|judgement|judgment|telling|account)$/.test(reading.words[at]!.lower))
    return undefined;
  const owner = ownerBefore(reading, at, floor);
  if (!owner || reading.words[owner.from - 1]?.lower !== 'in') return undefined;
  const start = owner.from - 1;
  const opening = start - segment.from <= 1;
  const content: readonly [number, number] = opening
    ? [at + 1, endOfContent(reading, segment, at + 2)]
    : [floor, start];
  if (content[1] - content[0] < 3) return undefined;
  return makeAttribution(reading, content, 'asserts', owner, [start, at + 1]);
}
