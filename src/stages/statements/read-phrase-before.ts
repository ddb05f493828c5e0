import { readHeadNoun } from '../../language/en/description-nouns.ts';
import { CLAUSE_BREAKS, DETERMINERS, PERSON_PRONOUNS, PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import { SPEECH_CUES } from '../../language/en/speech-cues.ts';
import {
  ABOUT_AN_AMOUNT,
  AMOUNTS,
  BOUNDS_OF_AMOUNT,
  STANDS_FOR_PERSONS,
} from '../../language/en/statements/subject-words.ts';
import type { Mention } from '../../model/index.ts';
import type { Reading } from './reading.ts';
import { isComma, mentionEndingAt, PHRASE_REACH, type Subject, startOfMention, toSubject } from './to-subject.ts';

/** The noun phrase whose last word is `end`. */
export function readPhraseBefore(reading: Reading, end: number, limit: number): Subject | undefined {
  const last = reading.words[end]!;
  if (PERSON_PRONOUNS.has(last.lower) && reading.mentionOf[end]! < 0) {
    return last.lower === 'who' || last.lower === 'which'
      ? readAntecedent(reading, end, limit)
      : { from: end, to: end + 1 };
  }
  if (STANDS_FOR_PERSONS.has(last.lower)) return { from: end, to: end + 1 };
  if (CLAUSE_BREAKS.has(last.lower) || DETERMINERS.has(last.lower) || PHRASE_PREPOSITIONS.has(last.lower))
    return undefined;
  let from = end;
  let at = end;
  while (at >= limit && end - at <= PHRASE_REACH) {
    const word = reading.words[at]!;
    if ((word.shape === 'punct' && !joinsNames(reading, at)) || reading.quoteOf[at]! >= 0) break;
    if (reading.mentionOf[at]! >= 0) {
      at = startOfMention(reading, at);
      from = Math.max(limit, at);
      at--;
      continue;
    }
    if (CLAUSE_BREAKS.has(word.lower) || (at < end && SPEECH_CUES.get(word.lower)?.clause === true)) break;
    if (PHRASE_PREPOSITIONS.has(word.lower)) {
      const before = reading.words[at - 1];
      if (at - 1 < limit || !before || before.shape === 'punct') break;
      at--;
      continue;
    }
    from = at;
    at--;
    if (DETERMINERS.has(word.lower) && !PHRASE_PREPOSITIONS.has(reading.words[at]?.lower ?? '')) break;
  }
  return withFellow(reading, toSubject(reading, withApproximator(reading, from, limit), end + 1), limit);
}

/** The stroke of "a Vesta/Norden poll". */
function joinsNames(reading: Reading, at: number): boolean {
  const { text, start, end } = reading.words[at]!;
  return text === '/' && reading.words[at - 1]?.end === start && reading.words[at + 1]?.start === end;
}

/** "about half of voters", "more than 40 residents". */
function withApproximator(reading: Reading, from: number, limit: number): number {
  const first = reading.words[from]!;
  if (first.shape !== 'number' && !AMOUNTS.has(first.lower)) return from;
  const [before, further] = [reading.words[from - 1]?.lower ?? '', reading.words[from - 2]?.lower ?? ''];
  if (from - 2 >= limit && BOUNDS_OF_AMOUNT.test(`${further} ${before}`)) return from - 2;
  return from - 1 >= limit && ABOUT_AN_AMOUNT.test(before) ? from - 1 : from;
}

function isPersonal(mention: Mention | undefined): boolean {
  return mention?.type === 'person' || mention?.type === 'other';
}

/** "Ana Prell and Ivo Dahl": both, where the first opens its clause. */
function withFellow(reading: Reading, subject: Subject | undefined, limit: number): Subject | undefined {
  if (!subject || !isPersonal(subject.mention) || reading.words[subject.from - 1]?.lower !== 'and') return subject;
  const fellow = mentionEndingAt(reading, subject.from - 2);
  if (!isPersonal(fellow)) return subject;
  const from = startOfMention(reading, subject.from - 2);
  const opens = from === limit || reading.words[from - 1]?.shape === 'punct' || reading.quoteOf[from - 1]! >= 0;
  return from >= limit && opens ? { from, to: subject.to } : subject;
}

/** ", who said": the phrase before the comma. */
function readAntecedent(reading: Reading, who: number, limit: number): Subject | undefined {
  const at = isComma(reading, who - 1) ? who - 2 : who - 1;
  if (at < limit || reading.words[at]!.shape === 'punct') return undefined;
  const phrase = readPhraseBefore(reading, at, limit);
  return phrase && reading.words[who]!.lower === 'who' ? whoOf(reading, phrase) : phrase;
}

/** "The account of the police, who": a thing speaks for nobody, those whose it is do. */
function whoOf(reading: Reading, phrase: Subject): Subject {
  if (phrase.mention) return phrase;
  for (let at = phrase.from + 1; at < phrase.to - 1; at++) {
    if (reading.words[at]!.lower !== 'of') continue;
    const head = reading.words[at - 1]!.lower;
    const ofThing = readHeadNoun(head) === null && !AMOUNTS.has(head) && !STANDS_FOR_PERSONS.has(head);
    return (ofThing ? toSubject(reading, at + 1, phrase.to) : undefined) ?? phrase;
  }
  return phrase;
}
