import { LIGHT_NOUNS, LIGHT_VERBS, SAYING_NOUNS, SIDE_TAKERS } from '../../language/en/attitude-cues.ts';
import { BE_FORMS, DETERMINERS } from '../../language/en/speaker-words.ts';
import {
  ABOUT_WHAT,
  DOUBT,
  NO_LIGHT_VERB,
  NONE,
  NOUN_OF_VIEW,
  OF_OR_FROM_WHOM,
  OWNED_BY_PERSON,
  TAKES_PREPOSITION,
} from '../../language/en/statements/frame-words.ts';
import { ENDS_S } from '../../language/en/word-endings.ts';
import type { Attribution } from './attribution.ts';
import { endOfContent, endOfThing, isClause, makeAttribution } from './content-bounds.ts';
import { headed } from './find-attitudes.ts';
import { findSubjectBefore } from './find-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import type { Reading, Segment } from './reading.ts';
import { type Subject, toSubject } from './to-subject.ts';

/** "the ministry’s claim that …", "their plan to …", "the accusation by X that …", "reports that …". */
export function findNounCue(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  const word = reading.words[at]!;
  const light = lightOwner(reading, at, floor);
  const stance = SAYING_NOUNS.get(word.lower) ?? (light && LIGHT_NOUNS.get(word.lower));
  if (!stance || reading.quoteOf[at]! >= 0 || reading.mentionOf[at]! >= 0 || word.possessive) return undefined;
  if (word.shape !== 'lower' && !word.initial) return undefined;
  if (isNoDoubt(reading, at)) return undefined;
  const after = OF_OR_FROM_WHOM.test(reading.words[at + 1]?.lower ?? '')
    ? findSubjectAfter(reading, at + 2, Math.min(segment.to, at + 12))
    : undefined;
  const owner = after ?? ownerBefore(reading, at, floor) ?? light;
  const next = after ? after.to : at + 1;
  const opener = reading.words[next]?.lower ?? '';
  if (next >= segment.to) return undefined;
  let from = next;
  let thing = true;
  if (opener === 'that') {
    from = next + 1;
    thing = false;
    if (!owner && reading.words[at - 2]?.lower === 'in') return undefined;
    if (!owner && !ENDS_S.test(word.lower) && !DETERMINERS.has(reading.words[at - 1]?.lower ?? '')) return undefined;
    if (!isClause(reading, from, Math.min(segment.to, from + 12))) return undefined;
  } else if (!owner) return undefined;
  else if (opener === 'to') {
    if (stance === 'asserts' || stance === 'accuses' || reading.words[next + 1]?.shape !== 'lower') return undefined;
    if (DETERMINERS.has(reading.words[next + 1]!.lower)) return undefined;
  } else if (ABOUT_WHAT.test(opener) && (light || TAKES_PREPOSITION.test(word.lower))) from = next + 1;
  else return undefined;
  const end = thing
    ? endOfThing(reading, segment, from)
    : Math.min(endOfContent(reading, segment, from), reading.trees.endOfClause(at) ?? segment.to);
  if (end - from < 2) return undefined;
  const verb = owner === light ? lightVerbBefore(reading, at, floor) : -1;
  return makeAttribution(reading, [from, end], stance, owner, [verb < 0 ? at : verb, at + 1]);
}

/** "There is no doubt that", "without doubt": nobody doubts it. */
function isNoDoubt(reading: Reading, at: number): boolean {
  if (!DOUBT.test(reading.words[at]!.lower)) return false;
  return [at - 1, at - 2].some((before) => NONE.test(reading.words[before]?.lower ?? ''));
}

/** "Ana Prell made (a strong case) …": whose verb it is. */
function lightOwner(reading: Reading, noun: number, floor: number): Subject | undefined {
  const verb = lightVerbBefore(reading, noun, floor);
  return verb < 0 ? undefined : headed(reading, findSubjectBefore(reading, verb, floor));
}

function lightVerbBefore(reading: Reading, noun: number, floor: number): number {
  for (let at = noun - 1; at >= Math.max(floor + 1, noun - 4); at--) {
    const word = reading.words[at]!;
    if (word.shape === 'punct' || word.possessive || reading.quoteOf[at]! >= 0) return -1;
    if (LIGHT_VERBS.has(word.lower)) return at;
    if (NO_LIGHT_VERB.test(word.lower)) return -1;
  }
  return -1;
}

/** "is a staunch critic of the dam", "Ana Prell, a supporter of the dam,". */
export function findSide(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  const stance = SIDE_TAKERS.get(reading.words[at]!.lower);
  if (!stance || reading.quoteOf[at]! >= 0 || reading.words[at + 1]?.lower !== 'of') return undefined;
  let start = at - 1;
  while (
    start > floor &&
    at - start < 5 &&
    reading.words[start]!.shape === 'lower' &&
    !BE_FORMS.has(reading.words[start]!.lower)
  )
    start--;
  const before = reading.words[start];
  if (!before || start <= floor) return undefined;
  if (before.text !== ',' && !BE_FORMS.has(before.lower)) return undefined;
  const subject = headed(reading, findSubjectBefore(reading, start, floor));
  if (!subject || (before.text === ',' && !subject.mention)) return undefined;
  const end = endOfThing(reading, segment, at + 2);
  return end - at < 3 ? undefined : makeAttribution(reading, [at + 2, end], stance, subject, [start + 1, at + 2]);
}

/** "Ana Prell’s repeated (claim)", "their (plan)": whose it is, with at most two words between. */
function ownerBefore(reading: Reading, noun: number, floor: number): Subject | undefined {
  for (let at = noun - 1; at >= Math.max(floor, noun - 3); at--) {
    const word = reading.words[at]!;
    if (word.shape === 'punct' || reading.quoteOf[at]! >= 0) return undefined;
    if (OWNED_BY_PERSON.test(word.lower)) return { from: at, to: at + 1 };
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
  if (!NOUN_OF_VIEW.test(reading.words[at]!.lower)) return undefined;
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
