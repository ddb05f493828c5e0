import { EVENT_CLASSES, familyOf } from '../../language/en/event-classes.ts';
import {
  compareSteps,
  GIVING_VERBS,
  LIGHT_VERBS,
  ORDINALS,
  PHASES,
  STATES_BEGUN,
  STATES_LEFT,
  shareStem,
  UP_TO,
} from '../../language/en/happening-steps.ts';
import {
  DEFINITE_BEFORE,
  DEFINITE_NOUN,
  INDEFINITE_BEFORE,
  ONE_OF_MANY,
} from '../../language/en/points/happening-words.ts';
import { AGAIN, ANEW } from '../../language/en/points/phase-words.ts';
import { loadWordVectors } from '../../language/models.ts';
import { type Claim, sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import { phaseOf } from './phase-of.ts';

/** How far the words of two dated claims tell of one kind of happening. */
export type Kinship = 'same' | 'near' | 'like' | 'far' | 'apart';

/** The word that tells what happened, and what it may come down to. */
interface Told {
  /** Lemma, or the word as written where the sentence's tree did not tell it. */
  readonly word: string;
  /** The word by which its step in a course of things is known: its lemma, or the name of its class. */
  readonly step: string;
  /** The class of happening; empty for none. */
  readonly family: string;
  /** Row of `WordVectors`; -1 where it isn't known. */
  readonly row: number;
  /** The verb says little by itself. */
  readonly light: boolean;
  readonly ordinal: string;
  /** What began or ended, where that is all that its verb says. */
  readonly of: string;
  /** Whether the time is that of a beginning or an end, rather than of a happening. */
  readonly edge: 'begin' | 'end' | null;
}

const OPEN = 'open:';
const CLOCK = 'clock:';

/** The claim tells the hour of a happening. */
export function isOfClock(view: ClaimView): boolean {
  return view.claim.predicate.key.startsWith(CLOCK);
}

/** What is dated: the name of a class of happenings, `open:` and a lemma, or `date` where the sentence doesn't show it. */
function happeningKey({ claim }: ClaimView): string {
  const { key } = claim.predicate;
  return key.startsWith(CLOCK) ? key.slice(CLOCK.length) : key;
}

const toldOf = remember((view: ClaimView): Told => {
  const key = happeningKey(view);
  const { words } = view.claim.predicate;
  const open = key.startsWith(OPEN);
  const plain = open ? key.slice(OPEN.length) : (words.toLowerCase().split(/\s+/).at(-1) ?? '');
  const anew = AGAIN.test(wordsBehind(view)) ? ANEW[open ? plain : key] : undefined;
  const word = anew ?? plain;
  const [first, noun] = word.split('_') as [string, string?];
  return {
    word,
    step: key in EVENT_CLASSES && anew === undefined ? key : word,
    family: key in EVENT_CLASSES ? familyOf(key) : '',
    row: loadWordVectors().find(LIGHT_VERBS.has(first) ? (noun ?? first) : first),
    light: LIGHT_VERBS.has(word) || word === '',
    ordinal: ORDINALS.exec(words)?.[1]?.toLowerCase() ?? '',
    of: PHASES.has(key in EVENT_CLASSES ? key : word) ? (view.claim.object?.key ?? view.claim.subject?.key ?? '') : '',
    edge: edgeOf(view),
  };
});

/** Letters behind the word of what happened in which "again" says that it was so before. */
const BEHIND = 24;

function wordsBehind({ claim: { predicate }, source }: ClaimView): string {
  return source.article.text.slice(predicate.span.end, predicate.span.end + BEHIND);
}

/** "since", "until": the edge of a state; "not since" is its end, "not until" its begin. */
function edgeOf({ time, claim, source }: ClaimView): Told['edge'] {
  const start = time?.anchor.start ?? 0;
  if (UP_TO.test(source.article.text.slice(Math.max(0, start - 24), start))) return 'end';
  if (time?.bound === 'since') return claim.polarity === 'no' ? 'end' : 'begin';
  if (time?.bound === 'until') return claim.polarity === 'no' ? 'begin' : 'end';
  return null;
}

/** Likeness of two words from which on they may tell of one happening. */
const LIKE = 0.55;

/** Whether two dated claims tell of one kind of happening by their words; `apart` where they can't. Asked several times in a row. */
export function compareHappenings(a: ClaimView, b: ClaimView): Kinship {
  if (last?.a !== a || last.b !== b) last = { a, b, kinship: findKinship(a, b) };
  return last.kinship;
}

let last: { readonly a: ClaimView; readonly b: ClaimView; readonly kinship: Kinship } | undefined;

function findKinship(a: ClaimView, b: ClaimView): Kinship {
  const [x, y] = [toldOf(a), toldOf(b)];
  if (x.ordinal !== '' && y.ordinal !== '' && x.ordinal !== y.ordinal) return 'apart';
  if (leaves(x, y) || leaves(y, x) || begins(x, y) || begins(y, x)) return 'same';
  const phases = comparePhases(a, b, x, y);
  if (phases !== null) return phases;
  if (x.edge !== y.edge && x.edge !== null && y.edge !== null) return 'apart';
  if (shareStem(x.word, y.word) || (x.family !== '' && x.step === y.step)) return 'same';
  const steps = compareSteps(x.step, y.step);
  if ((steps === 'two' || compareSteps(x.word, y.word) === 'two') && !(x.family !== '' && x.family === y.family))
    return 'apart';
  if (isOfOther(x, y) || isOfOther(y, x)) return 'like';
  if (steps === 'one' || (x.family !== '' && x.family === y.family)) return 'near';
  if (x.light || y.light || x.row < 0 || y.row < 0) return 'far';
  return loadWordVectors().likeness(x.row, y.row) >= LIKE ? 'like' : 'far';
}

/**
 * Of two edges of something whether they are one; null where a word tells of none, or the two words say it by themselves.
 * What implies an edge, "closed until", says it of whatever step the other tells.
 */
function comparePhases(a: ClaimView, b: ClaimView, x: Told, y: Told): Kinship | null {
  const [p, q] = [phaseOf(a), phaseOf(b)];
  if (!p || !q) return null;
  if (p.edge !== q.edge) return 'apart';
  if (p.implied || q.implied) return 'near';
  return shareStem(x.word, y.word) || (x.family !== '' && x.step === y.step) || compareSteps(x.step, y.step) === 'two'
    ? null
    : 'near';
}

/** Either can stand as what the verb befell: those who are paid, and the pay. */
export function isOfGiving(view: ClaimView): boolean {
  return GIVING_VERBS.has(toldOf(view).word);
}

/** "The blast": a noun that stands for the one happening of its kind that the story is about. */
export function isTheHappening({ claim }: ClaimView): boolean {
  return DEFINITE_NOUN.test(claim.predicate.words) || DEFINITE_BEFORE.test(wordBefore(claim));
}

/** "A vote", "another strike", and no more is said of it. */
export function isOneOfMany({ claim }: ClaimView): boolean {
  return ONE_OF_MANY.test(claim.predicate.words) || INDEFINITE_BEFORE.test(wordBefore(claim));
}

function wordBefore(claim: Claim): string {
  const { words, span } = claim.predicate;
  const { start, exact } = sentenceOf(claim);
  return /\s/.test(words) ? '' : exact.slice(Math.max(0, span.start - start - 12), span.start - start);
}

/** "Voting ended" and "the poll": one of them tells only that the other began or ended. */
function isOfOther(phase: Told, other: Told): boolean {
  return (
    phase.of !== '' &&
    other.of === '' &&
    (shareStem(phase.of, other.word) || compareSteps(phase.of, other.step) === 'one')
  );
}

/** What lasted until a day was left on it. */
function leaves(stay: Told, leave: Told): boolean {
  return stay.edge === 'end' && leave.edge === null && (STATES_LEFT[stay.word]?.includes(leave.word) ?? false);
}

/** What has been so since a day was brought about on it. */
function begins(state: Told, deed: Told): boolean {
  const by = state.edge === 'begin' && deed.edge === null ? STATES_BEGUN[state.word] : undefined;
  return by !== undefined && (by.includes(deed.word) || by.includes(deed.step));
}
