import {
  ASPECT_VERBS,
  ATTITUDE_CUES,
  LIGHT_VERBS,
  MIND_OF_BELIEF,
  MIND_WORDS,
  SAYING_NOUNS,
  SHOWING_VERBS,
  SPEAKING_THINGS,
} from '../../language/en/attitude-cues.ts';
import {
  BETWEEN_SUBJECT_AND_VERB,
  DETERMINERS,
  HAPPENING_NOUNS,
  PERSON_PRONOUNS,
  PHRASE_PREPOSITIONS,
} from '../../language/en/speaker-words.ts';
import {
  AFTER_MIND_WORD,
  AFTER_SAYING_NOUN,
  OPENS_BARE_CLAUSE,
  RELIEVED_OF,
  TO_BE_OR_HAVE,
} from '../../language/en/statements/frame-words.ts';
import {
  ENDS_SPEAKING_THING,
  GERUND_OPENERS,
  NO_HEAD_ALONE,
  NO_HEAD_FIRST,
  NOBODY_MEANT,
  QUANTIFIERS,
} from '../../language/en/statements/subject-words.ts';
import { JOINS_OR_COMMA } from '../../language/en/statements/verb-surroundings.ts';
import { ENDS_ED, ENDS_ED_OR_EN, ENDS_ING, ENDS_LY } from '../../language/en/word-endings.ts';
import type { Stance } from '../../model/index.ts';
import { type Attribution, beBefore, disagrees, isNegated, isNoun, isPassive } from './attribution.ts';
import { endOfContent, endOfThing, makeAttribution } from './content-bounds.ts';
import { findSubjectBefore, subjectOfSentence } from './find-subject.ts';
import { isDeed } from './is-deed.ts';
import { isThing, matchFrame } from './match-frame.ts';
import { readDoneBy } from './read-passive.ts';
import type { Reading, Segment } from './reading.ts';
import { settleSubject, subjectInTree } from './settle-subject.ts';
import type { Subject } from './to-subject.ts';

/** Indices of words that no verb of a sentence can be. */
function isOpenWord(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  if (reading.quoteOf[at]! >= 0 || reading.mentionOf[at]! >= 0) return false;
  return word.shape === 'lower' || word.initial || reading.isTitled(at);
}

/** What somebody wants, plans, praises or refuses, at the verb `at`. */
export function findAttitude(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  const cues = ATTITUDE_CUES.get(reading.words[at]!.lower);
  if (!cues || !isOpenWord(reading, at) || at <= floor) return undefined;
  const done = cues.find(({ frames }) => frames.has('np'));
  if (done && ENDS_ED_OR_EN.test(reading.words[at]!.lower) && isPassive(reading, at))
    return readDoneBy(reading, segment, at, floor, done.stance)?.attribution;
  if (LIGHT_VERBS.has(reading.words[at]!.lower) && sayingNounAfter(reading, at + 1)) return undefined;
  const matched = matchFrame(reading, cues, at + 1);
  if (!matched) return undefined;
  const [cue, frame, from] = matched;
  const subject = subjectOf(reading, at, floor);
  if (!subject || disagrees(reading, at, subject) || isIdle(reading, subject, frame) || !isFiniteVerb(reading, at))
    return undefined;
  if (
    from === at + 2 &&
    frame !== 'that' &&
    ENDS_ED.test(reading.words[from]?.lower ?? '') &&
    reading.trees.isVerb(from)
  )
    return undefined;
  const end = frame === 'that' ? endOfContent(reading, segment, from) : endOfThing(reading, segment, from);
  if (end - from < (frame === 'np' ? 2 : 1) || (frame === 'np' && isDeed(reading, at, end))) return undefined;
  return makeAttribution(reading, [from, end], stanceOf(reading, cue.stance, at), subject, [
    at,
    frame !== 'that' && from > at + 1 ? from : at + 1,
  ]);
}

/** No noun, and no participle that is told of the noun before it: "a plan deemed too dear". */
function isFiniteVerb(reading: Reading, at: number): boolean {
  return !isNoun(reading, at) && !(ENDS_ED.test(reading.words[at]!.lower) && reading.trees.isReduced(at));
}

/** "expressed (strong) doubts": the noun tells what is said. */
function sayingNounAfter(reading: Reading, from: number): boolean {
  for (let at = from; at < Math.min(reading.words.length - 1, from + 3); at++) {
    if (reading.words[at]!.shape !== 'lower') return false;
    if (SAYING_NOUNS.has(reading.words[at]!.lower)) return AFTER_SAYING_NOUN.test(reading.words[at + 1]!.lower);
  }
  return false;
}

/** "the session aims to discuss", "you want to know": a happening wills nothing, and nobody is meant by "you". */
function isIdle(reading: Reading, subject: Subject, frame: string): boolean {
  const last = reading.words[subject.to - 1]!.lower;
  if (subject.to - subject.from === 1 && NOBODY_MEANT.test(last)) return true;
  return frame === 'to' && !subject.mention && HAPPENING_NOUNS.has(headWord(reading, subject));
}

function headWord(reading: Reading, { from, to }: Subject): string {
  for (let at = from + 1; at < to; at++)
    if (PHRASE_PREPOSITIONS.has(reading.words[at]!.lower)) return reading.words[at - 1]!.lower;
  return reading.words[to - 1]!.lower;
}

function stanceOf(reading: Reading, stance: Stance, at: number): Stance {
  if (!isNegated(reading, at)) return stance;
  if (stance === 'doubts' && reading.words[at + 1]?.lower === 'that') return 'asserts';
  return stance === 'asserts' ? 'doubts' : stance === 'promises' ? 'denies' : stance;
}

/** The subject of a finite verb, of "is …ing", or of the sentence for ", …ing". */
function subjectOf(reading: Reading, at: number, floor: number): Subject | undefined {
  const participle = ENDS_ING.test(reading.words[at]!.lower);
  const before = reading.words[at - 1]!;
  const aspect = aspectBefore(reading, at);
  if (aspect > floor) return headed(reading, findSubjectBefore(reading, aspect, floor));
  if ((DETERMINERS.has(before.lower) && !QUANTIFIERS.has(before.lower)) || before.lower === 'to') return undefined;
  if (!participle)
    return isPassive(reading, at)
      ? undefined
      : headed(
          reading,
          settleSubject(reading, at, findSubjectBefore(reading, at, floor)) ?? sharedSubject(reading, at),
        );
  if (isPassive(reading, at)) return headed(reading, settleSubject(reading, at, findSubjectBefore(reading, at, floor)));
  if (SPEAKING_THINGS.has(before.lower)) return headed(reading, findSubjectBefore(reading, at, floor));
  if (GERUND_OPENERS.has(before.lower)) return headed(reading, subjectInTree(reading, at));
  return before.text === ',' ? (subjectInTree(reading, at) ?? subjectOfSentence(reading, floor, at)) : undefined;
}

/** "came and praised …", "but never backed …": the subject of the verb before. */
function sharedSubject(reading: Reading, at: number): Subject | undefined {
  let before = at - 1;
  while (
    before > 0 &&
    (BETWEEN_SUBJECT_AND_VERB.has(reading.words[before]!.lower) || ENDS_LY.test(reading.words[before]!.lower))
  )
    before--;
  return JOINS_OR_COMMA.test(reading.words[before]?.lower ?? '') ? subjectInTree(reading, at) : undefined;
}

/** Index of "continues" in "continues to insist"; -1 for none. */
export function aspectBefore(reading: Reading, at: number): number {
  if (reading.words[at - 1]?.lower !== 'to') return -1;
  return ASPECT_VERBS.has(reading.words[at - 2]?.lower ?? '') && reading.quoteOf[at - 2]! < 0 ? at - 2 : -1;
}

export function headed(reading: Reading, subject: Subject | undefined): Subject | undefined {
  if (!subject) return undefined;
  const first = reading.words[subject.from]!.lower;
  if (subject.to - subject.from === 1 && NO_HEAD_ALONE.test(first)) return first === 'it' ? subject : undefined;
  return NO_HEAD_FIRST.test(first) ? undefined : subject;
}

/** "is confident that", "were worried about". */
export function findState(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  const word = reading.words[at]!;
  const stance = MIND_WORDS.get(word.lower);
  if (!stance || !isOpenWord(reading, at) || at <= floor) return undefined;
  const be = beBefore(reading, at, floor);
  const next = reading.words[at + 1];
  if (be < 0 || !next) return undefined;
  const opens = AFTER_MIND_WORD.test(next.lower);
  const bare = PERSON_PRONOUNS.has(next.lower) || reading.mentionOf[at + 1]! >= 0 || OPENS_BARE_CLAUSE.test(next.lower);
  if (!opens && !bare) return undefined;
  if (RELIEVED_OF.test(`${word.lower} ${next.lower}`)) return undefined;
  if (
    ENDS_ED.test(word.lower) &&
    (next.lower === 'by' || (next.lower === 'to' && TO_BE_OR_HAVE.test(reading.words[at + 2]?.lower ?? '')))
  )
    return undefined;
  const subject = headed(reading, findSubjectBefore(reading, be, floor));
  if (!subject) return undefined;
  const from = opens && next.lower !== 'to' ? at + 2 : at + 1;
  const end = next.lower === 'that' || bare ? endOfContent(reading, segment, from) : endOfThing(reading, segment, from);
  if (end - from < 2) return undefined;
  const doubts = MIND_OF_BELIEF.has(word.lower) && isNegated(reading, at);
  return makeAttribution(reading, [from, end], doubts ? 'doubts' : stance, subject, [
    be,
    next.lower === 'that' ? at + 1 : from,
  ]);
}

/** "a poll found 31 cases", "the footage shows a man". */
export function findShowing(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  if (!SHOWING_VERBS.has(reading.words[at]!.lower) || !isOpenWord(reading, at) || at <= floor) return undefined;
  const next = reading.words[at + 1];
  if (!next || !(next.lower === 'that' || isThing(reading, at + 1)) || isPassive(reading, at)) return undefined;
  const subject = headed(reading, findSubjectBefore(reading, at, floor));
  if (!subject || !isSpeakingThing(reading, subject)) return undefined;
  const from = next.lower === 'that' ? at + 2 : at + 1;
  const end = endOfContent(reading, segment, from);
  return end - from < 2 ? undefined : makeAttribution(reading, [from, end], 'asserts', subject, [at, at + 1]);
}

function isSpeakingThing(reading: Reading, subject: Subject): boolean {
  for (let at = subject.from; at < subject.to; at++) {
    const { lower } = reading.words[at]!;
    if (SPEAKING_THINGS.has(lower)) return true;
    if (ENDS_SPEAKING_THING.test(lower)) return false;
  }
  return false;
}
