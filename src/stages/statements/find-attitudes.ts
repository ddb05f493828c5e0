import {
  ASPECT_VERBS,
  ATTITUDE_CUES,
  type AttitudeCue,
  LIGHT_VERBS,
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
import type { Stance } from '../../model/index.ts';
import { type Attribution, beBefore, disagrees, isNegated, isNoun, isPassive } from './attribution.ts';
import { endOfContent, endOfThing, makeAttribution } from './content-bounds.ts';
import { findSubjectBefore, type Subject, subjectOfSentence } from './find-subject.ts';
import { readDoneBy } from './read-passive.ts';
import type { Reading, Segment } from './reading.ts';
import { settleSubject, subjectInTree } from './settle-subject.ts';

/** Words that can't be the first of a thing. */
const NO_THING =
  /^(?:that|which|who|to|of|in|on|at|by|for|from|with|as|and|but|or|than|into|over|under|up|down|out|off|against|about|after|before|when|while|if|because|is|are|was|were|be|been|not|will|would|has|have|had|only|so|too|very|more|less|not)$/;

/** Frame of the verb whose object would start at word `at`, and the first word of what is wanted, planned, praised. */
function matchFrame(
  reading: Reading,
  cues: readonly AttitudeCue[],
  at: number,
): [AttitudeCue, string, number] | undefined {
  const next = reading.words[at];
  if (!next) return undefined;
  for (const cue of cues) {
    if (cue.frames.has(next.lower))
      return [cue, next.lower, next.lower === 'to' && takesVerb(reading, at + 1) ? at : at + 1];
    if (cue.frames.has('np') && isThing(reading, at)) return [cue, 'np', at];
    if (cue.frames.has('npas') && isThing(reading, at) && goesOnWith(reading, at, /^(?:as|over)$/))
      return [cue, 'np', at];
    if (cue.frames.has('npname') && isThing(reading, at) && isNaming(reading, at)) return [cue, 'np', at];
    if (cue.frames.has('npto') && isThing(reading, at) && takesInfinitive(reading, at)) return [cue, 'np', at];
  }
  return undefined;
}

/** "to leave", not "to the mayor", "to Ana Prell", "to his plan". */
function takesVerb(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return (
    word?.shape === 'lower' &&
    reading.mentionOf[at]! < 0 &&
    !DETERMINERS.has(word.lower) &&
    !PERSON_PRONOUNS.has(word.lower)
  );
}

function isThing(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  if (reading.quoteOf[at]! >= 0 || reading.mentionOf[at]! >= 0) return true;
  return word.shape !== 'punct' && !NO_THING.test(word.lower);
}

function goesOnWith(reading: Reading, from: number, word: RegExp): boolean {
  for (let at = from + 1; at < Math.min(reading.words.length, from + 8); at++) {
    if (reading.words[at]!.shape === 'punct') return false;
    if (word.test(reading.words[at]!.lower)) return reading.words[at - 1]!.lower !== 'such';
  }
  return false;
}

/** "called the plan a hoax", "calls her “reckless”": a thing and what it is called. */
function isNaming(reading: Reading, from: number): boolean {
  if (/^(?:an?|on|for|upon)$/.test(reading.words[from]!.lower)) return false;
  for (let at = from + 1; at < Math.min(reading.words.length, from + 14); at++) {
    const { shape, lower } = reading.words[at]!;
    if (reading.quoteOf[at]! >= 0) return true;
    if (shape === 'punct' || /^(?:after|for|by)$/.test(lower)) return false;
    if (/^(?:his|her|their|its|my|our)$/.test(lower) && at > from + 1) return true;
    if (lower === 'a' || lower === 'an')
      return !/^(?:day|week|month|year|second|third|few)$/.test(reading.words[at + 1]?.lower ?? '');
  }
  return false;
}

function takesInfinitive(reading: Reading, from: number): boolean {
  for (let at = from + 1; at < Math.min(reading.words.length, from + 14); at++) {
    const { shape, lower } = reading.words[at]!;
    if (shape === 'punct') return false;
    if (lower === 'to') return reading.words[at + 1]?.shape === 'lower';
  }
  return false;
}

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
  if (done && /(?:ed|en)$/.test(reading.words[at]!.lower) && isPassive(reading, at))
    return readDoneBy(reading, segment, at, floor, done.stance)?.attribution;
  if (LIGHT_VERBS.has(reading.words[at]!.lower) && sayingNounAfter(reading, at + 1)) return undefined;
  const matched = matchFrame(reading, cues, at + 1);
  if (!matched) return undefined;
  const [cue, frame, from] = matched;
  const subject = subjectOf(reading, at, floor);
  if (!subject || disagrees(reading, at, subject) || isIdle(reading, subject, frame) || !isFiniteVerb(reading, at))
    return undefined;
  if (from === at + 2 && frame !== 'that' && /ed$/.test(reading.words[from]?.lower ?? '') && reading.trees.isVerb(from))
    return undefined;
  const end = frame === 'that' ? endOfContent(reading, segment, from) : endOfThing(reading, segment, from);
  if (end - from < (frame === 'np' ? 2 : 1)) return undefined;
  return makeAttribution(reading, [from, end], stanceOf(reading, cue.stance, at), subject, [
    at,
    frame !== 'that' && from > at + 1 ? from : at + 1,
  ]);
}

/** No noun, and no participle that is told of the noun before it: "a plan deemed too dear". */
function isFiniteVerb(reading: Reading, at: number): boolean {
  return !isNoun(reading, at) && !(/ed$/.test(reading.words[at]!.lower) && reading.trees.isReduced(at));
}

/** "expressed (strong) doubts": the noun tells what is said. */
function sayingNounAfter(reading: Reading, from: number): boolean {
  for (let at = from; at < Math.min(reading.words.length - 1, from + 3); at++) {
    if (reading.words[at]!.shape !== 'lower') return false;
    if (SAYING_NOUNS.has(reading.words[at]!.lower))
      return /^(?:that|about|of|for|over|with|at|on|to|against)$/.test(reading.words[at + 1]!.lower);
  }
  return false;
}

/** "the session aims to discuss", "you want to know": a happening wills nothing, and nobody is meant by "you". */
function isIdle(reading: Reading, subject: Subject, frame: string): boolean {
  const last = reading.words[subject.to - 1]!.lower;
  if (subject.to - subject.from === 1 && /^(?:you|one)$/.test(last)) return true;
  return frame === 'to' && !subject.mention && HAPPENING_NOUNS.has(headWord(reading, subject));
}

function headWord(reading: Reading, { from, to }: Subject): string {
  for (let at = from + 1; at < to; at++)
    if (PHRASE_PREPOSITIONS.has(reading.words[at]!.lower)) return reading.words[at - 1]!.lower;
  return reading.words[to - 1]!.lower;
}

function stanceOf(reading: Reading, stance: Stance, at: number): Stance {
  if (!isNegated(reading, at)) return stance;
  return stance === 'asserts' ? 'doubts' : stance === 'promises' ? 'denies' : stance;
}

/** The subject of a finite verb, of "is …ing", or of the sentence for ", …ing". */
function subjectOf(reading: Reading, at: number, floor: number): Subject | undefined {
  const participle = /ing$/.test(reading.words[at]!.lower);
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
    (BETWEEN_SUBJECT_AND_VERB.has(reading.words[before]!.lower) || /ly$/.test(reading.words[before]!.lower))
  )
    before--;
  return /^(?:and|but|or|,)$/.test(reading.words[before]?.lower ?? '') ? subjectInTree(reading, at) : undefined;
}

/** "after praising", "by attacking": what opens a gerund that has the subject of its sentence. */
const GERUND_OPENERS = new Set('by after before while when despite without'.split(' '));

const QUANTIFIERS = new Set('all some many most few several both'.split(' '));

/** Index of "continues" in "continues to insist"; -1 for none. */
export function aspectBefore(reading: Reading, at: number): number {
  if (reading.words[at - 1]?.lower !== 'to') return -1;
  return ASPECT_VERBS.has(reading.words[at - 2]?.lower ?? '') && reading.quoteOf[at - 2]! < 0 ? at - 2 : -1;
}

export function headed(reading: Reading, subject: Subject | undefined): Subject | undefined {
  if (!subject) return undefined;
  const first = reading.words[subject.from]!.lower;
  if (subject.to - subject.from === 1 && /^(?:that|which|this|what|there|one|these|those|it)$/.test(first))
    return first === 'it' ? subject : undefined;
  return /^(?:not|n’t|to|let|having|being)$/.test(first) ? undefined : subject;
}

/** "is confident that", "were worried about". */
export function findState(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  const word = reading.words[at]!;
  const stance = MIND_WORDS.get(word.lower);
  if (!stance || !isOpenWord(reading, at) || at <= floor) return undefined;
  const be = beBefore(reading, at, floor);
  const next = reading.words[at + 1];
  if (be < 0 || !next) return undefined;
  const opens = /^(?:that|to|about|of|at|over|by|with|on)$/.test(next.lower);
  const bare =
    PERSON_PRONOUNS.has(next.lower) || reading.mentionOf[at + 1]! >= 0 || /^(?:the|his|her|their)$/.test(next.lower);
  if (!opens && !bare) return undefined;
  if (
    /ed$/.test(word.lower) &&
    (next.lower === 'by' || (next.lower === 'to' && /^(?:be|have)$/.test(reading.words[at + 2]?.lower ?? '')))
  )
    return undefined;
  const subject = headed(reading, findSubjectBefore(reading, be, floor));
  if (!subject) return undefined;
  const from = opens && next.lower !== 'to' ? at + 2 : at + 1;
  const end = next.lower === 'that' || bare ? endOfContent(reading, segment, from) : endOfThing(reading, segment, from);
  if (end - from < 2) return undefined;
  return makeAttribution(reading, [from, end], stance, subject, [be, next.lower === 'that' ? at + 1 : from]);
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
    if (/^(?:of|from|by|in|for|on)$/.test(lower)) return false;
  }
  return false;
}
