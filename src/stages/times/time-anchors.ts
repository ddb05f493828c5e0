import { CLAUSE_OPENERS, DETERMINERS, FRONTING, RELATIVES } from '../../language/en/clause-openers.ts';
import { TEXTUAL_RELATIONS } from '../../language/en/time-words.ts';
import { BREAK, type Pieces } from '../../language/pieces.ts';
import type { TimeForm, TimeRead } from '../../language/time-form.ts';
import type { ResolvedTime } from './resolved-time.ts';
import type { TimeBefore } from './time-context.ts';

/** A time in the text that later ones count from. */
export interface Anchor {
  readonly time: ResolvedTime;
  readonly words: string;
  /** The piece behind it. */
  readonly at: number;
  readonly sentence: number;
  /** Told by the way: in a relative or subordinate clause, in brackets, in an apposition, or as the begin of a state. */
  readonly aside: boolean;
  /** Told in a relative clause, at the end of its sentence too: "the law, which was passed on 19 June". */
  readonly relative: boolean;
}

export interface Anchors {
  readonly nearest: Anchor | null;
  /** The last ones told outside asides, latest last; where a sentence has none, its aside. */
  readonly main: readonly Anchor[];
  /** Where a story of past years stands. */
  readonly story: Anchor | null;
}

export const NO_ANCHORS: Anchors = { nearest: null, main: [], story: null };

/** How many main times are kept to count from. */
const KEPT = 6;

/** The latest sentence decides; within a sentence its latest time outside asides. */
export function withAnchor(anchors: Anchors, anchor: Anchor, goesOn: boolean): Anchors {
  const { main } = anchors;
  const last = main.at(-1);
  const yields = anchor.aside && last !== undefined && last.sentence === anchor.sentence && !last.aside;
  return {
    nearest: anchor,
    main: yields ? main : [...main.slice(1 - KEPT), anchor],
    story: goesOn ? anchor : anchors.story,
  };
}

/** How far back in the sentence the opening of a clause is looked for, in pieces. */
const CLAUSE_REACH = 24;

/** Whether a time is told by the way; `lead` is the index of the word that leads it in, `from` the end of the time before. */
export function isAside(p: Pieces, read: TimeRead, lead: number, from: number): boolean {
  if (p.lower[lead] === 'since' || isOfBirth(p, lead)) return true;
  let commas = 0;
  for (let i = lead - 1, steps = 0; i >= from && steps < CLAUSE_REACH; i--, steps++) {
    const word = p.lower[i]!;
    if (p.kind[i] === BREAK || p.sentence[i] !== p.sentence[read.start] || word === ';' || word === ')') return false;
    if (word === '(') return true;
    if (CLAUSE_OPENERS.has(word)) return !RELATIVES.has(word) || goesOnBehind(p, read);
    if (word !== ',') continue;
    if (commas++ === 0 && isApposition(p, i, read)) return true;
  }
  return false;
}

/** Whether a relative clause opens before a time, behind the time `from`; `lead` as for `isAside`. */
export function isInRelative(p: Pieces, read: TimeRead, lead: number, from: number): boolean {
  for (let i = lead - 1, steps = 0; i >= from && steps < CLAUSE_REACH; i--, steps++) {
    if (p.kind[i] === BREAK || p.sentence[i] !== p.sentence[read.start] || p.lower[i] === ';') return false;
    if (RELATIVES.has(p.lower[i]!)) return true;
  }
  return false;
}

/** "born in 1941", "born 1941", "b. 1941". */
function isOfBirth(p: Pieces, lead: number): boolean {
  const at = p.lower[lead] === 'in' || p.lower[lead] === '.' ? lead - 1 : lead;
  return p.lower[at] === 'born' || (p.lower[at] === 'b' && p.lower[lead] === '.');
}

/** Whether the sentence goes on behind a comma: a relative clause at its end tells what comes next, not an aside. */
function goesOnBehind(p: Pieces, read: TimeRead): boolean {
  for (let i = read.end, steps = 0; i < p.count && steps < CLAUSE_REACH; i++, steps++) {
    if (p.kind[i] === BREAK || p.sentence[i] !== p.sentence[read.start]) return false;
    if (p.lower[i] === ',' || p.lower[i] === '—' || p.lower[i] === '–') return true;
  }
  return false;
}

/** "…, a body founded in 2003, …", but not the main clause behind "In Norland, the body left in 2003, …". */
function isApposition(p: Pieces, comma: number, read: TimeRead): boolean {
  if (p.lower[read.end] !== ',' || !DETERMINERS.has(p.lower[comma + 1] ?? '')) return false;
  let first = comma - 1;
  for (let steps = 0; first > 0 && steps < CLAUSE_REACH; first--, steps++) {
    if (p.kind[first - 1] === BREAK || p.sentence[first - 1] !== p.sentence[comma] || p.lower[first - 1] === ',') break;
  }
  return !FRONTING.has(p.lower[first] ?? '');
}

/** Times counted from others that the text names before them: "two days later", "that year", "the 5th". */
export function isTextual({ base }: TimeForm): boolean {
  if (base.type === 'unit' || base.type === 'shift') return base.fromText;
  if (base.type === 'hour') return true;
  if (base.type === 'weekday') return TEXTUAL_RELATIONS.has(base.relation);
  if (base.type !== 'calendar') return false;
  return TEXTUAL_RELATIONS.has(base.yearRelation) || (base.month === undefined && base.day !== undefined);
}

/** In sentences. Further back, nothing is taken to be still told of in news. */
const MAIN_REACH = 6;
/** An hour is of a day told in the same sentence or just before it. */
const HOUR_REACH = 3;

/**
 * The time that a textual one counts from.
 * @param latest the last day that it can be, in days; null where that is open
 */
export function chooseMain(
  p: Pieces,
  anchors: Anchors,
  read: TimeRead,
  aside: boolean,
  narrative: boolean,
  latest: number | null,
): Anchor | null {
  const { base } = read.form;
  const sentence = p.sentence[read.start]!;
  if (aside && anchors.nearest?.sentence === sentence) return anchors.nearest;
  const within = (sentences: number) => anchors.main.filter((anchor) => sentence - anchor.sentence <= sentences);
  const isHour = base.type === 'hour';
  const near = within(isHour ? HOUR_REACH : narrative ? Number.POSITIVE_INFINITY : MAIN_REACH);
  const ofDay = isHour || (base.type === 'unit' && base.unit === 'day');
  const days = ofDay ? within(HOUR_REACH).filter(({ time }) => time.grain === 'day' || time.last === null) : [];
  if (!isHour) return days.at(-1) ?? near.at(-1) ?? null;
  const fits = (anchor: Anchor): boolean =>
    !(anchor.aside && !aside && anchor.sentence === sentence) &&
    !(anchor.relative && anchor.sentence !== sentence && isLongAgo(anchor, latest)) &&
    !(latest !== null && (anchor.time.first ?? latest) > latest);
  return days.filter(fits).at(-1) ?? near.filter(fits).at(-1) ?? null;
}

/** Days behind which a relative clause tells of what went before, no day whose hours the next sentence tells. */
const LONG_AGO_DAYS = 14;

function isLongAgo({ time }: Anchor, latest: number | null): boolean {
  return latest !== null && time.last !== null && time.last < latest - LONG_AGO_DAYS;
}

/** No paragraph is followed further than this, in pieces, so that a text takes linear time. */
const NEAR_REACH = 400;

export function asBefore(p: Pieces, anchor: Anchor, read: TimeRead): TimeBefore {
  let near = read.start - anchor.at < NEAR_REACH;
  for (let i = read.start - 1; i >= anchor.at && near; i--) near = p.kind[i] !== BREAK;
  const { time, words, aside } = anchor;
  return { time, words, aside, near, beside: near && anchor.sentence === p.sentence[read.start] };
}
