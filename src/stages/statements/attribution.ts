import { BE_FORMS, DETERMINERS, NOUN_OR_CUE, PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import { SPEECH_CUES, type SpeechCue } from '../../language/en/speech-cues.ts';
import type { Span, Stance, StatementForm } from '../../model/index.ts';
import type { Subject } from './find-subject.ts';
import type { Reading } from './reading.ts';

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
  const word = reading.words[at]!;
  const cue = SPEECH_CUES.get(word.lower);
  if (!cue || reading.quoteOf[at]! >= 0) return undefined;
  if (word.shape !== 'lower' && !word.initial && !reading.isTitled(at)) return undefined;
  const mention = reading.mentionOf[at]!;
  if (mention >= 0 && reading.mentions[mention]!.anchor.exact.length !== word.text.length) return undefined;
  if (!fitsFrame(reading, at)) return undefined;
  if (NOUN_OR_CUE.has(word.lower) && isNoun(reading, at)) return undefined;
  return cue;
}

/** Whether a form that could be either is a noun here; none is where a determiner follows: "a source doubts the figure". */
export function isNoun(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (before?.possessive || DETERMINERS.has(before?.lower ?? ''))
    return !/^th(?:is|at|ese|ose)$/.test(before?.lower ?? '');
  if (/^(?:he|she|they|who|we|i)$/.test(before?.lower ?? '') || isPersonBefore(reading, at)) return false;
  if (/^(?:the|an?|this|that|his|her|their)$/.test(reading.words[at + 1]?.lower ?? '')) return false;
  return reading.trees.isVerb(at) === false;
}

/** "“…,” Prell notes": a person's name right before. */
function isPersonBefore(reading: Reading, at: number): boolean {
  const mention = reading.mentions[reading.mentionOf[at - 1] ?? -1];
  return mention?.type === 'person' && mention.anchor.end === reading.words[at - 1]!.end;
}

/** "an end to the violence … guarantee": a base form has no singular subject. */
export function disagrees(reading: Reading, at: number, { from, to, mention }: Subject): boolean {
  const { lower } = reading.words[at]!;
  if (/(?:s|ed|ing)$/.test(lower) || PAST_FORMS.has(lower) || reading.isTitled(at)) return false;
  for (let before = at - 1; before > at - 4 && before >= to; before--)
    if (AUXILIARIES.has(reading.words[before]!.lower)) return false;
  if (from >= at || to > at) return false;
  const first = reading.words[from]!.lower;
  if (mention) return mention.type === 'person' && to - from < 3;
  return (
    /^(?:an?|this|each|every|his|her|its|he|she|it)$/.test(first) || (first === 'the' && isSingular(reading, from, to))
  );
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
  return (
    /[^s]$/.test(reading.words[head]!.lower) &&
    !/^(?:people|police|men|women|children|majority|half|staff|team|public|media|few|many|rest|[a-z]+ese|british|french|irish|poor|rich|young|old|two|three|four|five)$/.test(
      reading.words[head]!.lower,
    )
  );
}

const AUXILIARIES = new Set(
  'will would can could may might must should do does did to not never n’t didn’t doesn’t don’t won’t wouldn’t couldn’t cannot let help'.split(
    ' ',
  ),
);
const PAST_FORMS = new Set(
  'said told thought wrote swore forbade sought spoke understood undertook foresaw foretold knew felt found held saw taught meant forgot chose sang forgave cast put read quit bid broadcast forecast'.split(
    ' ',
  ),
);

/** Verbs that report only in a frame of their own: "called on", "puts the loss at 40". */
function fitsFrame(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at]!;
  const next = reading.words[at + 1];
  if (/^call(?:s|ed|ing)?$/.test(lower))
    return next !== undefined && (/^(?:for|on|upon)$/.test(next.lower) || quoteWithin(reading, at + 1, 6));
  if (lower === 'put' || lower === 'puts') return putsAtNumber(reading, at);
  if (/^add(?:s|ed|ing)?$/.test(lower) && /^(?:up|to|another|more|about)$/.test(next?.lower ?? '')) return false;
  if (/^reads?$/.test(lower))
    return next?.lower === 'that' || quoteWithin(reading, at + 1, 2) || quoteBehind(reading, at, 8);
  if (/^continue/.test(lower) && next?.lower === 'to') return false;
  if (/^fear/.test(lower) && next?.lower === 'for') return false;
  if (/^point/.test(lower)) return next?.lower === 'out';
  if (lower === 'found' || lower === 'finds' || lower === 'felt' || lower === 'rules') return next?.lower === 'that';
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

/** "was told", "is believed": the subject is not the speaker. */
export function isPassive(reading: Reading, cue: number): boolean {
  for (let at = cue - 1; at >= Math.max(0, cue - 3); at--) {
    const lower = reading.words[at]!.lower;
    if (BE_FORMS.has(lower)) return true;
    if (!/ly$|^(?:also|now|then|not|never|been|widely|still)$/.test(lower)) return false;
  }
  return false;
}

export function isNegated(reading: Reading, cue: number): boolean {
  const before = reading.words[cue - 1]?.lower;
  const further = reading.words[cue - 2]?.lower;
  return (
    before === 'not' ||
    /n[’']t$/.test(before ?? '') ||
    (before === 'to' && /^(?:refused|declined)$/.test(further ?? ''))
  );
}

/** Index of the form of "be" whose complement `at` is; -1 for none. */
export function beBefore(reading: Reading, at: number, floor: number): number {
  for (let be = at - 1; be > Math.max(floor, at - 5); be--) {
    const lower = reading.words[be]!.lower;
    if (BE_FORMS.has(lower))
      return lower === 'been' && be > floor + 1 && /^(?:has|have|had)$/.test(reading.words[be - 1]!.lower)
        ? be - 1
        : be;
    if (
      !/ly$|^(?:also|now|then|not|never|widely|still|so|very|quite|more|most|less|too|already|long|once|again|being|n’t)$/.test(
        lower,
      )
    )
      return -1;
  }
  return -1;
}
