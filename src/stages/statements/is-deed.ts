import { singularOf } from '../../language/en/noun-words.ts';
import { PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import {
  CITED_FOR,
  CITES_FOR,
  CONTESTED,
  CONTESTS,
  DEALS_WITH_PEOPLE,
  JUDGED_AS,
  NUMBER_OF,
  namesPeople,
  STRIKES,
  STRUCK,
  TO_WHOM,
  WHOM,
  WITHHELD,
  WITHHOLDS,
} from '../../language/en/statements/dealing-verbs.ts';
import { AMOUNTS } from '../../language/en/statements/subject-words.ts';
import type { Reading } from './reading.ts';

/**
 * Whether a verb that can judge what is said does something to people or things instead: "dismissed two managers",
 * "denied them water", "attacked the village". Such a verb reports nobody's words.
 * @param at the verb
 * @param to past the last word of what it would judge
 */
export function isDeed(reading: Reading, at: number, to: number): boolean {
  const { lower } = reading.words[at]!;
  if (!VERBS.some((verbs) => verbs.has(lower))) return false;
  const objects = reading.trees.objectsOf(at).filter((object) => object < to && reading.quoteOf[object]! < 0);
  const last = objects.at(-1);
  if (last === undefined) return false;
  const behind = reading.words[last + 1]?.lower ?? '';
  if (WITHHOLDS.has(lower) && withholds(reading, objects, to)) return true;
  if (CONTESTS.has(lower)) return CONTESTED.has(singularOf(reading.words[last]!.lower));
  if (STRIKES.has(lower)) return isStruck(reading, last);
  if (CITES_FOR.has(lower)) return isPeople(reading, last) && behind === CITED_FOR;
  return objects.length === 1 && isPeople(reading, last) && !isWordBefore(reading, last, to, JUDGED_AS);
}

/**
 * The same of a participle: "two managers were dismissed by".
 * @param patient words [from, to) of whom it befalls
 */
export function isDeedTo(
  reading: Reading,
  at: number,
  patient: { readonly from: number; readonly to: number },
): boolean {
  const { lower } = reading.words[at]!;
  if (!DEALS_WITH_PEOPLE.has(lower) && !STRIKES.has(lower)) return false;
  for (let word = patient.from; word < patient.to; word++) {
    if (PHRASE_PREPOSITIONS.has(reading.words[word + 1]?.lower ?? '') || word === patient.to - 1)
      return STRIKES.has(lower) ? isStruck(reading, word) : isPeople(reading, word);
  }
  return false;
}

const VERBS = [DEALS_WITH_PEOPLE, WITHHOLDS, CONTESTS, STRIKES, CITES_FOR];

/** "them water", "visas to 30 observers", "bail". */
function withholds(reading: Reading, objects: readonly number[], to: number): boolean {
  const [first, last] = [objects[0]!, objects.at(-1)!];
  if (first < last) return isPeople(reading, first);
  return WITHHELD.has(singularOf(reading.words[last]!.lower)) || givenTo(reading, last, to);
}

/** "(visas) to 30 observers". */
function givenTo(reading: Reading, thing: number, to: number): boolean {
  if (reading.words[thing + 1]?.lower !== TO_WHOM) return false;
  for (let at = thing + 2; at < Math.min(to, thing + 7) && reading.words[at]!.shape !== 'punct'; at++)
    if (isPeople(reading, at)) return true;
  return false;
}

/** A building, a place, or people not known before: "the village", "two guards". */
function isStruck(reading: Reading, at: number): boolean {
  if (STRUCK.has(singularOf(reading.words[at]!.lower))) return reading.mentionOf[at]! < 0;
  if (reading.mentionOf[at]! >= 0 || !isPeople(reading, at)) return false;
  const opens = reading.words[at - 1]!;
  return opens.shape === 'number' || AMOUNTS.has(opens.lower);
}

/** A person by name or pronoun, people by a noun, or the number of them: "two of its managers", "dozens of workers". */
function isPeople(reading: Reading, at: number): boolean {
  const { lower, shape } = reading.words[at]!;
  const mention = reading.mentions[reading.mentionOf[at]!];
  if (mention) return mention.type === 'person';
  if (WHOM.test(lower) || namesPeople(lower)) return true;
  const counts = shape === 'number' || AMOUNTS.has(lower) || NUMBER_OF.test(lower);
  const member = counts && reading.words[at + 1]?.lower === 'of' ? reading.trees.memberOf(at) : undefined;
  return member !== undefined && member > at && namesPeople(reading.words[member]!.lower);
}

/** Whether a word stands behind the object before its phrase ends. */
function isWordBefore(reading: Reading, at: number, to: number, word: string): boolean {
  for (let next = at + 1; next < Math.min(to, at + 8); next++) {
    if (reading.words[next]!.shape === 'punct') return false;
    if (reading.words[next]!.lower === word) return true;
  }
  return false;
}
