import type { AttitudeCue } from '../../language/en/attitude-cues.ts';
import { DETERMINERS, PERSON_PRONOUNS } from '../../language/en/speaker-words.ts';
import { OPENS_NO_THING } from '../../language/en/statements/clause-edges.ts';
import {
  AS_OR_OVER,
  NAMING_STOPS,
  NO_NAME_BUT_TIME,
  NO_NAMING,
  OWNED_BY_PERSON,
} from '../../language/en/statements/frame-words.ts';
import type { Reading } from './reading.ts';

/** Frame of the verb whose object would start at word `at`, and the first word of what is wanted, planned, praised. */
export function matchFrame(
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
    if (cue.frames.has('npas') && isThing(reading, at) && goesOnWith(reading, at, AS_OR_OVER)) return [cue, 'np', at];
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

export function isThing(reading: Reading, at: number): boolean {
  const word = reading.words[at]!;
  if (reading.quoteOf[at]! >= 0 || reading.mentionOf[at]! >= 0) return true;
  return word.shape !== 'punct' && !OPENS_NO_THING.test(word.lower);
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
  if (NO_NAMING.test(reading.words[from]!.lower)) return false;
  for (let at = from + 1; at < Math.min(reading.words.length, from + 14); at++) {
    const { shape, lower } = reading.words[at]!;
    if (reading.quoteOf[at]! >= 0) return true;
    if (shape === 'punct' || NAMING_STOPS.test(lower)) return false;
    if (OWNED_BY_PERSON.test(lower) && at > from + 1) return true;
    if (lower === 'a' || lower === 'an') return !NO_NAME_BUT_TIME.test(reading.words[at + 1]?.lower ?? '');
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
