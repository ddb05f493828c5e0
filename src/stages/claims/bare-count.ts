import {
  ALL_THE,
  BEFALLEN,
  COUNT_OPENS,
  LIST_END,
  LIST_LABEL,
  OF_THEM,
  STRONG,
  WE_WERE,
  WHAT_THEY_DID,
  WHO_DID,
} from '../../language/en/bare-counts.ts';
import { DONE_TO_THEM } from '../../language/en/claims/clause-parts.ts';
import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Figure } from './figure.ts';
import { LENGTH_UNITS } from './figure-length.ts';

/** Letters behind a number that tell whether it counts. */
const BEHIND = 48;
/** "They were 19": an age. */
const NO_AGE = 100;

/**
 * What a number without a noun counts, by the words on either side of it, however its sentence is read: people, what its
 * sentence has named before ("copper coins, a thousand of them"), or something left open. Null where it counts nothing.
 */
export function findBareCount(figure: Figure): ClaimPart | null {
  const { input, view, quantity } = figure;
  const { start, end, exact } = quantity.anchor;
  const size = quantity.value ?? quantity.min ?? quantity.max ?? 0;
  const before = input.analysis.text.slice(view.anchor.start, start);
  const behind = input.analysis.text.slice(end, Math.min(view.anchor.end, end + BEHIND));
  const open = { words: '', span: { start, end }, key: '' };
  if (size > 0 && size < 1 && !/\d/.test(exact)) return isShareOfThem(before, behind) ? open : null;
  if (size < 2 || isYear(exact)) return null;
  if (OF_THEM.test(behind)) return findNamedBefore(before, view.anchor.start) ?? open;
  const people =
    (WHO_DID.test(behind) && !/\p{Lu}\p{L}* $/u.test(before)) || (ALL_THE.test(before) && BEFALLEN.test(behind));
  if (people) return { ...open, key: 'person' };
  const counts =
    STRONG.test(behind) ||
    (size >= NO_AGE && WE_WERE.test(before)) ||
    (COUNT_OPENS.test(before) && WHAT_THEY_DID.test(behind));
  return counts ? open : null;
}

/** "A third of them", "One in three had …": a share of people or things told of elsewhere. */
function isShareOfThem(before: string, behind: string): boolean {
  return OF_THEM.test(behind) || (COUNT_OPENS.test(before) && WHAT_THEY_DID.test(behind));
}

/** "of a hoard of copper coins, …": the noun of several that stands nearest before. */
function findNamedBefore(before: string, from: number): ClaimPart | null {
  const named = [...before.matchAll(/\p{Ll}{3,}/gu)].findLast(
    ([word]) => isPlural(word) && singularOf(word) !== word && !LENGTH_UNITS.has(singularOf(word)),
  );
  if (!named) return null;
  const start = from + named.index;
  return { words: named[0], span: { start, end: start + named[0].length }, key: singularOf(named[0]) };
}

/** What a line of a list counts: "Starters 7,462.", "handsets, used, 366;". Null where the number ends no such line. */
export function findListed({ input: { analysis }, view, quantity }: Figure): ClaimPart | null {
  const { start, end, exact } = quantity.anchor;
  if (isYear(exact) || !/^\d/.test(exact)) return null;
  const behind = analysis.text.slice(end, Math.min(view.anchor.end, end + BEHIND));
  const match = LIST_END.test(behind) ? LIST_LABEL.exec(analysis.text.slice(view.anchor.start, start)) : null;
  const label = match?.groups?.label;
  if (!match || label === undefined) return null;
  const words = label.split(' ');
  const noun = words.find((word, n) => isPlural(word.toLowerCase()) && (n === 0 || /^\p{Ll}/u.test(word)));
  const isDone = DONE_TO_THEM.test(words[0]!) && /^\p{Lu}/u.test(words[0]!) && words.length > 1;
  if (noun === undefined && !isDone) return null;
  const at = view.anchor.start + match.index + match[0].indexOf(label);
  return { words: label, span: { start: at, end: at + label.length }, key: noun ? singularOf(noun.toLowerCase()) : '' };
}

function isYear(exact: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(exact);
}
