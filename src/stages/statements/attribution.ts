import { BE_FORMS, DETERMINERS, NOUN_OR_CUE, PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import { SPEECH_CUES, type SpeechCue } from '../../language/en/speech-cues.ts';
import { GOES_ON_WITH_VERB } from '../../language/en/statements/clause-edges.ts';
import {
  ABOUT_FIGURE,
  ADD_FORMS,
  CALL_FORMS,
  CALLS_UPON,
  CLAIM_FORMS,
  CLAIMED_LIVES,
  CONTINUE_FORMS,
  FEAR_FORMS,
  GIVE_FORMS,
  NEEDS_THAT,
  POINT_FORMS,
  PUT_FORMS,
  READ_FORMS,
  SUM_GOES_ON,
  WRITTEN,
} from '../../language/en/statements/frame-words.ts';
import { AMOUNTS } from '../../language/en/statements/subject-words.ts';
import {
  AUXILIARIES,
  BARE_PASTS,
  BEFORE_ADJECTIVE,
  BEFORE_BEEN,
  BETWEEN_BE_AND_COMPLEMENT,
  BETWEEN_BE_AND_PARTICIPLE,
  DECLINED,
  MANY_WITHOUT_S,
  OF_ONE_THING,
  OPENS_AN_OBJECT,
  PERSON_AS_SUBJECT,
  POINTS_AT_IT,
} from '../../language/en/statements/verb-surroundings.ts';
import { ENDS_ED_OR_EN, ENDS_IN_NT, INFLECTED } from '../../language/en/word-endings.ts';
import type { Span, Stance, StatementForm } from '../../model/index.ts';
import type { Reading } from './reading.ts';
import type { Subject } from './to-subject.ts';

/** A statement before its speaker is resolved. Indices are of words. */
export interface Attribution {
  readonly form: StatementForm;
  readonly content: Span;
  readonly subject?: Subject;
  /** Words of the cue: [from, to). */
  readonly cue?: readonly [number, number];
  readonly stance: Stance;
  readonly hearer?: Subject;
  /** Who speaks where the page is a body’s own and nobody is named. */
  readonly issuer?: string;
}

/** The reporting verb at word `at`, if it is one here: not a noun, not in a quotation, not part of a name. */
export function cueAt(reading: Reading, at: number): SpeechCue | undefined {
  const word = reading.words[at];
  const cue = word && SPEECH_CUES.get(word.lower);
  if (!word || !cue || reading.quoteOf[at]! >= 0) return undefined;
  if (word.shape !== 'lower' && !word.initial && !reading.isTitled(at)) return undefined;
  const mention = reading.mentionOf[at]!;
  if (mention >= 0 && reading.mentions[mention]!.anchor.exact.length !== word.text.length) return undefined;
  if (!fitsFrame(reading, at)) return undefined;
  if (NOUN_OR_CUE.has(word.lower) && isNoun(reading, at)) return undefined;
  return isAttribute(reading, at) ? undefined : cue;
}

/** "64 suspected cases", "the confirmed toll": the participle tells of the noun behind it, and nobody says a thing. */
function isAttribute(reading: Reading, at: number): boolean {
  const [before, next] = [reading.words[at - 1], reading.words[at + 1]];
  if (!ENDS_ED_OR_EN.test(reading.words[at]!.lower) || before === undefined) return false;
  if (next?.shape === 'number') return BEFORE_ADJECTIVE.test(before.lower);
  if (next?.shape !== 'lower') return false;
  const opens = before.shape === 'number' || AMOUNTS.has(before.lower) || DETERMINERS.has(before.lower);
  return opens && reading.trees.isAttribute(at);
}

/** Whether a form that could be either is a noun here; none is where a determiner follows: "a source doubts the figure". */
export function isNoun(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (before?.possessive || DETERMINERS.has(before?.lower ?? '')) return !POINTS_AT_IT.test(before?.lower ?? '');
  if (PERSON_AS_SUBJECT.test(before?.lower ?? '') || isPersonBefore(reading, at)) return false;
  if (OPENS_AN_OBJECT.test(reading.words[at + 1]?.lower ?? '')) return false;
  if (isAside(reading, at)) return false;
  return reading.trees.isVerb(at) === false;
}

/** "The toll, the rebels (claim), is 40": set off from a verb whose subject stands before it. */
function isAside(reading: Reading, at: number): boolean {
  if (reading.words[at + 1]?.text !== ',' || !GOES_ON_WITH_VERB.test(reading.words[at + 2]?.lower ?? '')) return false;
  for (let back = at - 1; back > Math.max(0, at - 5); back--)
    if (reading.words[back]!.text === ',') return back < at - 1;
  return false;
}

/** "“…,” Prell notes": a person's name right before. */
function isPersonBefore(reading: Reading, at: number): boolean {
  const mention = reading.mentions[reading.mentionOf[at - 1] ?? -1];
  return mention?.type === 'person' && mention.anchor.end === reading.words[at - 1]!.end;
}

/** "an end to the violence … guarantee": a base form has no singular subject. */
export function disagrees(reading: Reading, at: number, { from, to, mention }: Subject): boolean {
  const { lower } = reading.words[at]!;
  if (INFLECTED.test(lower) || BARE_PASTS.has(lower) || reading.isTitled(at)) return false;
  for (let before = at - 1; before > at - 4 && before >= to; before--)
    if (AUXILIARIES.has(reading.words[before]!.lower)) return false;
  if (from >= at || to > at) return false;
  const first = reading.words[from]!.lower;
  if (mention) return mention.type === 'person' && to - from < 3;
  return OF_ONE_THING.test(first) || (first === 'the' && isSingular(reading, from, to));
}

function isSingular(reading: Reading, from: number, to: number): boolean {
  let head = to - 1;
  for (let at = from + 1; at < to; at++) {
    const { lower } = reading.words[at]!;
    if (lower === 'and') return false;
    if (PHRASE_PREPOSITIONS.has(lower)) {
      head = at - 1;
      break;
    }
  }
  return /[^s]$/.test(reading.words[head]!.lower) && !MANY_WITHOUT_S.test(reading.words[head]!.lower);
}

/** Verbs that report only in a frame of their own: "called on", "puts the loss at 40". */
function fitsFrame(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at]!;
  const next = reading.words[at + 1];
  if (CALL_FORMS.test(lower))
    return next !== undefined && (CALLS_UPON.test(next.lower) || quoteWithin(reading, at + 1, 6));
  if (PUT_FORMS.test(lower)) return putsAtNumber(reading, at);
  if (GIVE_FORMS.test(lower)) return givesAsNumber(reading, at);
  if (ADD_FORMS.test(lower) && SUM_GOES_ON.test(next?.lower ?? '')) return false;
  if (READ_FORMS.test(lower) && WRITTEN.test(reading.words[at - 1]?.lower ?? '') && /^[.,;]$/.test(next?.text ?? ''))
    return true;
  if (READ_FORMS.test(lower))
    return next?.lower === 'that' || quoteWithin(reading, at + 1, 2) || quoteBehind(reading, at, 8);
  if (
    CLAIM_FORMS.test(lower) &&
    CLAIMED_LIVES.test(reading.text.slice(reading.words[at]!.end, reading.words[at]!.end + 60))
  )
    return false;
  if (CONTINUE_FORMS.test(lower) && next?.lower === 'to') return false;
  if (FEAR_FORMS.test(lower) && next?.lower === 'for') return false;
  if (POINT_FORMS.test(lower)) return next?.lower === 'out';
  if (NEEDS_THAT.test(lower)) return next?.lower === 'that';
  if (lower === 'learned') return next?.lower === 'that' || reading.words[at - 1]?.lower === 'has';
  return true;
}

function quoteWithin(reading: Reading, from: number, reach: number): boolean {
  for (let at = from; at < Math.min(reading.words.length, from + reach); at++) {
    if (reading.quoteOf[at]! >= 0) return true;
    if (reading.words[at]!.shape === 'punct')
      return /^[,:]$/.test(reading.words[at]!.text) && (reading.quoteOf[at + 1] ?? -1) >= 0;
  }
  return false;
}

/** “…,” the letter reads. */
function quoteBehind(reading: Reading, at: number, reach: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach); back--) {
    if (reading.quoteOf[back]! >= 0) return true;
    if (reading.words[back]!.shape === 'punct') return false;
  }
  return false;
}

function putsAtNumber(reading: Reading, at: number): boolean {
  for (let next = at + 2; next < Math.min(reading.words.length, at + 16); next++) {
    if (reading.words[next]!.lower !== 'at') continue;
    for (let number = next + 1; number <= next + 3; number++)
      if (reading.words[number]?.shape === 'number') return true;
  }
  return false;
}

function givesAsNumber(reading: Reading, at: number): boolean {
  for (let next = at + 2; next < Math.min(reading.words.length, at + 16); next++) {
    if (reading.words[next]!.lower !== 'as') continue;
    let number = next + 1;
    while (ABOUT_FIGURE.test(reading.words[number]?.lower ?? '')) number++;
    return reading.words[number]?.shape === 'number';
  }
  return false;
}

/** "was told", "is believed": the subject is not the speaker. */
export function isPassive(reading: Reading, cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 3); at--) {
    const lower = reading.words[at]!.lower;
    if (BE_FORMS.has(lower)) return true;
    if (!BETWEEN_BE_AND_PARTICIPLE.test(lower)) return false;
  }
  return false;
}

export function isNegated(reading: Reading, cue: number): boolean {
  const before = reading.words[cue - 1]?.lower;
  const further = reading.words[cue - 2]?.lower;
  return before === 'not' || ENDS_IN_NT.test(before ?? '') || (before === 'to' && DECLINED.test(further ?? ''));
}

/** Index of the form of "be" whose complement `at` is; -1 for none. */
export function beBefore(reading: Reading, at: number, floor: number): number {
  for (let be = at - 1; be > Math.max(floor, at - 5); be--) {
    const lower = reading.words[be]!.lower;
    if (BE_FORMS.has(lower))
      return lower === 'been' && be > floor + 1 && BEFORE_BEEN.test(reading.words[be - 1]!.lower) ? be - 1 : be;
    if (!BETWEEN_BE_AND_COMPLEMENT.test(lower)) return -1;
  }
  return -1;
}
