import { readHeadNoun } from '../../language/en/description-nouns.ts';
import { DETERMINERS, PERSON_PRONOUNS } from '../../language/en/speaker-words.ts';
import {
  ACCOUNT_NOUNS,
  BEFORE_ACCOUNT,
  HAS_IT,
  IS_RIGHT,
  TO_BE_BELIEVED,
} from '../../language/en/statements/account-words.ts';
import { OWNED_BY_PERSON } from '../../language/en/statements/frame-words.ts';
import type { Attribution } from './attribution.ts';
import { endOfContent, makeAttribution } from './content-bounds.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import type { Reading, Segment } from './reading.ts';
import { type Subject, toSubject } from './to-subject.ts';

/** Words of a phrase that names whose word a clause is. */
const LONGEST = 10;

interface Phrase {
  readonly subject: Subject;
  /** Past its last word. */
  readonly to: number;
  /** "Its own": of whom the sentence itself tells. */
  readonly own?: boolean;
}

/** "By its own account, …", "…, on the union's reckoning", "If X is to be believed, …", "…, or so X would have it". */
export function findAccount(reading: Reading, segment: Segment, at: number, floor: number): Attribution | undefined {
  const { lower } = reading.words[at]!;
  const phrase =
    lower in ACCOUNT_NOUNS
      ? readAccountOf(reading, segment, at)
      : lower === 'if'
        ? readBelieved(reading, segment, at)
        : lower === 'so' && at > floor
          ? readHasIt(reading, segment, at)
          : undefined;
  if (!phrase) return undefined;
  const content = contentOf(reading, segment, at, floor, phrase.to);
  if (content[1] - content[0] < 3) return undefined;
  const subject = phrase.own ? subjectFor(reading, at, phrase.subject) : phrase.subject;
  return makeAttribution(reading, content, 'asserts', subject, [at, phrase.to]);
}

/** What is said: behind a phrase that opens its sentence, on both sides of one set off in the middle, else before it. */
function contentOf(
  reading: Reading,
  segment: Segment,
  at: number,
  floor: number,
  to: number,
): readonly [number, number] {
  if (at - floor < 1) return [to, endOfContent(reading, segment, to + 1)];
  const setOff = reading.words[at - 1]?.text === ',' && reading.words[to]?.text === ',' && to + 2 < segment.to;
  const first = reading.words[at - 1]?.lower === 'or' ? at - 1 : at;
  return setOff && first === at ? [floor, endOfContent(reading, segment, to + 1)] : [floor, first];
}

/** "By the rebels' count", "on its own reckoning", "in the telling of the villagers". */
function readAccountOf(reading: Reading, segment: Segment, at: number): Phrase | undefined {
  const nouns = ACCOUNT_NOUNS[reading.words[at]!.lower]!;
  let owner: Subject | undefined;
  let own = false;
  for (let word = at + 1; word < Math.min(segment.to, at + LONGEST); word++) {
    const { lower, shape, possessive } = reading.words[word]!;
    if (shape === 'punct' || reading.quoteOf[word]! >= 0) return undefined;
    if (nouns.test(lower)) {
      if (owner) return { subject: owner, to: word + 1, own };
      if (reading.words[word + 1]?.lower !== 'of' || !DETERMINERS.has(reading.words[at + 1]!.lower)) return undefined;
      const subject = findSubjectAfter(reading, word + 2, Math.min(segment.to, word + 2 + LONGEST));
      return subject && { subject, to: subject.to };
    }
    own ||= lower === 'own';
    if (owner && !BEFORE_ACCOUNT.test(lower)) return undefined;
    if (OWNED_BY_PERSON.test(lower) && word === at + 1) owner = { from: word, to: word + 1 };
    else if (possessive) owner = toSubject(reading, at + 1, word + 1);
  }
  return undefined;
}

/** "If the post is to be believed", "if rescuers are right". */
function readBelieved(reading: Reading, segment: Segment, at: number): Phrase | undefined {
  for (let be = at + 2; be < Math.min(segment.to, at + LONGEST); be++) {
    const { shape, start } = reading.words[be]!;
    if (shape === 'punct' || reading.quoteOf[be]! >= 0) return undefined;
    const rest = reading.text.slice(start, start + 40);
    const found = TO_BE_BELIEVED.exec(rest) ?? (isSomebody(reading, be) ? IS_RIGHT.exec(rest) : null);
    if (!found) continue;
    const subject = toSubject(reading, at + 1, be);
    return subject && { subject, to: reading.wordAt(start + found[0].length) };
  }
  return undefined;
}

/** A name, or what people and bodies are called: a count that may be right is nobody. */
function isSomebody(reading: Reading, to: number): boolean {
  const last = reading.words[to - 1]!.lower;
  return reading.mentionOf[to - 1]! >= 0 || PERSON_PRONOUNS.has(last) || readHeadNoun(last) !== null;
}

/** "(or) so the ministry would have it". */
function readHasIt(reading: Reading, segment: Segment, at: number): Phrase | undefined {
  for (let verb = at + 2; verb < Math.min(segment.to, at + LONGEST); verb++) {
    const { shape, start } = reading.words[verb]!;
    if (shape === 'punct' || reading.quoteOf[verb]! >= 0) return undefined;
    const found = HAS_IT.exec(reading.text.slice(start, start + 40));
    const subject = found && toSubject(reading, at + 1, verb);
    if (subject) return { subject, to: reading.wordAt(start + found![0].length) };
  }
  return undefined;
}

/** "By its own account, the militia …": whose it is stands in the sentence itself. */
function subjectFor(reading: Reading, at: number, subject: Subject): Subject {
  if (subject.to - subject.from !== 1 || !OWNED_BY_PERSON.test(reading.words[subject.from]!.lower)) return subject;
  const phrase = reading.trees.subjectOfSentence(at);
  const own = phrase && toSubject(reading, phrase[0], phrase[1]);
  return own && !PERSON_PRONOUNS.has(reading.words[own.to - 1]!.lower) ? own : subject;
}
