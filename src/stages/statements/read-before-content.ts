import { opensWithAmount } from '../../language/en/amount-openings.ts';
import { DETERMINERS, PERSON_PRONOUNS, PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import type { SpeechCue } from '../../language/en/speech-cues.ts';
import {
  AFTER_HEARER,
  OCCASION,
  OCCASION_TIME,
  OPENERS,
  OPENS_NO_CLAUSE,
  TOO_MUCH,
} from '../../language/en/statements/clause-edges.ts';
import { CALL_OR_APPEAL, CALLS_UPON, SAY_FORMS } from '../../language/en/statements/frame-words.ts';
import type { Stance } from '../../model/index.ts';
import { endOfContent, endOfThing, isClause, isTitle, makeAttribution } from './content-bounds.ts';
import { isDeed } from './is-deed.ts';
import type { Made } from './made.ts';
import { readHearer } from './read-hearer.ts';
import type { Reading, Segment } from './reading.ts';
import { skipSetting } from './skip-setting.ts';
import type { Subject } from './to-subject.ts';

/** Attribution before, content after: "X said (that) …", "X told Y that …", "X rejected …". */
export function readBeforeContent(
  reading: Reading,
  segment: Segment,
  at: number,
  cue: SpeechCue,
  subject: Subject,
  stance: Stance,
  participle: boolean,
  teller?: Subject,
): Made | undefined {
  const next = reading.words[at + 1];
  if (next?.lower === 'to' && reading.words[at + 2]?.shape === 'lower' && !cue.hearer) return undefined;
  const thing = (cue.object && !cue.clause) || (cue.object && isNamedThing(reading, at + 1)) || next?.lower === 'to';
  const limit = thing ? endOfThing(reading, segment, at + 1) : endOfContent(reading, segment, at + 1);
  let from = reading.words[at + 1]?.lower === 'out' ? at + 2 : at + 1;
  if (/^[,:]$/.test(reading.words[from]?.text ?? '') && from + 1 < segment.to && reading.quoteOf[from + 1]! >= 0)
    from++;
  const opener = findOpener(reading, from, limit);
  let hearer: Subject | undefined;
  if (opener >= 0) {
    if (cue.hearer) hearer = readHearer(reading, from, opener);
    from = reading.words[opener]!.lower === 'that' && !isThing(reading, cue, opener, limit) ? opener + 1 : opener;
  } else if (cue.hearer) {
    hearer = readHearer(reading, from, limit);
    if (!hearer && reading.quoteOf[from]! < 0) return undefined;
    from = skipOccasion(reading, hearer ? hearer.to : from, limit);
    if (hearer && AFTER_HEARER.test(reading.words[from]?.lower ?? '') && farThat(reading, from, limit) >= 0)
      from = farThat(reading, from, limit) + 1;
  } else if (!cue.object && !cue.clause) return undefined;
  else if (!participle && skipSetting(reading, from, limit) > from) from = skipSetting(reading, from, limit);
  else if (CALL_OR_APPEAL.test(reading.words[at]!.lower) && CALLS_UPON.test(reading.words[from]?.lower ?? '')) from++;
  else if (from < limit && opensPhrase(reading, from) && farThat(reading, from, limit) >= 0) {
    from = farThat(reading, from, limit) + 1;
  } else if (from >= limit || (reading.quoteOf[from]! < 0 && opensPhrase(reading, from))) return undefined;
  else if (participle && !cue.clause) return undefined;
  if (limit - from < 2 || isTitle(reading, from) || (opener < 0 && isDeed(reading, at, limit))) return undefined;
  if (opener < 0 && !cue.object && !cue.hearer && !isClause(reading, from, limit) && !isLong(reading, at, from, limit))
    return undefined;
  const attribution = makeAttribution(reading, [from, limit], stance, subject, [at, at + 1], teller ?? hearer);
  return attribution && { attribution, next: Math.max(at + 1, from), floor: from };
}

/** "told the hall last week (the dam …)": past the time of saying. */
function skipOccasion(reading: Reading, from: number, limit: number): number {
  let at = from;
  if (at < limit && OCCASION.test(reading.words[at]!.lower)) {
    const next = reading.words[at + 1]?.lower ?? '';
    if (OCCASION_TIME.test(next)) at += 2;
  }
  return at;
}

/** "said the dam cost too much": after the plainest of verbs, words without a known verb count as a clause, too. */
function isLong(reading: Reading, at: number, from: number, limit: number): boolean {
  return SAY_FORMS.test(reading.words[at]!.lower) && limit - from > 4 && isNoun(reading, from);
}

/** No clause can open with the word: it belongs to the verb of saying. */
function opensPhrase(reading: Reading, at: number): boolean {
  return OPENS_NO_CLAUSE.has(reading.words[at]!.lower) && !isAmount(reading, at);
}

/** "says too much is made of it", "said at least 20 people came". */
function isAmount(reading: Reading, at: number): boolean {
  const words = reading.words.slice(at, at + 3).map(({ lower }) => lower);
  return (words[0] === 'too' && TOO_MUCH.test(words[1] ?? '')) || opensWithAmount(words);
}

function isNoun(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at]!;
  return reading.mentionOf[at]! >= 0 || DETERMINERS.has(lower) || PERSON_PRONOUNS.has(lower);
}

function findOpener(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 9); at++) {
    const word = reading.words[at]!;
    if (reading.quoteOf[at]! >= 0 || word.text === ';' || word.text === ':') return -1;
    if (word.lower === 'that' && reading.words[at - 1]?.lower === 'condition') continue;
    if (word.lower === 'that' && at > from && reading.trees.isRelative(at)) continue;
    if (word.lower === 'that') return at > from + 2 && isClause(reading, from, at) ? -1 : at;
    if (at <= from + 4 && OPENERS.has(word.lower) && (at === from || reading.words[at - 1]!.text !== ',')) return at;
  }
  return -1;
}

/** "rejected that account", "denied the charge,": a thing, and no clause behind it. */
function isNamedThing(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at] ?? { lower: '' };
  if (!DETERMINERS.has(lower) && !isOwner(reading, at)) return false;
  for (let next = at + 1; next < Math.min(reading.words.length, at + 5); next++) {
    const word = reading.words[next]!;
    if (word.shape === 'punct' || PHRASE_PREPOSITIONS.has(word.lower)) return true;
  }
  return false;
}

/** "(Ana Prell’s) bid": whose it is opens the thing. */
function isOwner(reading: Reading, at: number): boolean {
  return [at, at + 1, at + 2].some((word) => reading.words[word]?.possessive === true);
}

/** "rejected that account": no clause follows. */
function isThing(reading: Reading, cue: SpeechCue, opener: number, limit: number): boolean {
  const after = reading.words[opener + 2];
  const short = limit - opener < 6 && !isClause(reading, opener + 1, limit);
  return cue.object && (short || (after !== undefined && PHRASE_PREPOSITIONS.has(after.lower) && opener + 2 < limit));
}

/** "denies in the strongest terms the report, published yesterday, that …" */
function farThat(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 26); at++) {
    const { lower } = reading.words[at]!;
    if (lower === 'that' && reading.quoteOf[at]! < 0 && reading.words[at - 1]!.lower !== 'condition') return at;
  }
  return -1;
}
