import { glued } from '../../piece-checks.ts';
import type { Pieces } from '../../pieces.ts';
import { inflectVerb } from '../inflect.ts';

export interface Bounds {
  /** First piece of the bound words. */
  readonly start: number;
  readonly kind: 'min' | 'max' | 'about' | 'none';
}

/** Bound words, longest first, as they end in front of a number. */
const BEFORE: readonly (readonly [readonly string[], Bounds['kind']])[] = (
  [
    ['no more than', 'max'],
    ['not more than', 'max'],
    ['no fewer than', 'min'],
    ['no less than', 'min'],
    ['not less than', 'min'],
    ['not fewer than', 'min'],
    ['at the very least', 'min'],
    ['a minimum of', 'min'],
    ['a maximum of', 'max'],
    ['in excess of', 'min'],
    ['an average of', 'about'],
    ['a total of', 'none'],
    ['an estimated', 'about'],
    ['as many as', 'max'],
    ['as much as', 'max'],
    ['as few as', 'min'],
    ['as little as', 'min'],
    ['well over', 'min'],
    ['just over', 'min'],
    ['just under', 'max'],
    ['just above', 'min'],
    ['just below', 'max'],
    ['upwards of', 'min'],
    ['north of', 'min'],
    ['just shy of', 'max'],
    ['just short of', 'max'],
    ['a little over', 'min'],
    ['a little under', 'max'],
    ['slightly over', 'min'],
    ['slightly under', 'max'],
    ['the best part of', 'about'],
    ['the better part of', 'about'],
    ['in the region of', 'about'],
    ['in the order of', 'about'],
    ['getting on for', 'about'],
    ['nigh on', 'about'],
    ['not quite', 'about'],
    ['close to', 'about'],
    ['more than', 'min'],
    ['greater than', 'min'],
    ['less than', 'max'],
    ['fewer than', 'max'],
    ['at least', 'min'],
    ['at most', 'max'],
    ['up to', 'max'],
    ['or so', 'about'],
    ['somewhere around', 'about'],
    ['something like', 'about'],
    ['over', 'min'],
    ['above', 'min'],
    ['exceeding', 'min'],
    ['surpassing', 'min'],
    ['beyond', 'min'],
    ['under', 'max'],
    ['below', 'max'],
    ['about', 'about'],
    ['around', 'about'],
    ['some', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['estimated', 'about'],
    ['circa', 'about'],
    ['approx', 'about'],
    ['perhaps', 'about'],
    ['maybe', 'about'],
    ['~', 'about'],
    ['≈', 'about'],
    ['>', 'min'],
    ['≥', 'min'],
    ['<', 'max'],
    ['≤', 'max'],
    ['exactly', 'none'],
  ] as const
).map(([words, kind]) => [words.split(' '), kind] as const);

const BY_LAST = new Map<string, (typeof BEFORE)[number][]>();
for (const rule of BEFORE) {
  const last = rule[0].at(-1)!;
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), rule]);
}

/** The bound words in front of piece `i`, e.g. "more than"; a second set in front of them joins in ("about", "up to some"). */
export function readBounds(p: Pieces, i: number): Bounds {
  let at = i;
  if (p.lower[at - 1] === 'the' || p.lower[at - 1] === 'a') at--;
  const first = boundsEndingAt(p, i) ?? (at < i && p.lower[at] === 'the' ? boundsEndingAt(p, at) : null);
  if (!first) return { start: i, kind: 'none' };
  const second = boundsEndingAt(p, first.start);
  if (!second) return first;
  return { start: second.start, kind: first.kind === 'about' || first.kind === 'none' ? second.kind : first.kind };
}

/** "the tallies add up to 900" bounds nothing. */
const ADDED = /^add(?:s|ed|ing)?$/;

/** "handed over 40 permits": the particle of a verb. */
const OVER_VERBS: ReadonlySet<string> = new Set(['hand', 'turn', 'take', 'sign', 'make'].flatMap(inflectVerb));

function boundsEndingAt(p: Pieces, i: number): Bounds | null {
  const rules = BY_LAST.get(p.lower[i - 1] ?? '');
  if (!rules) return null;
  for (const [words, kind] of rules) {
    const start = i - words.length;
    if (start < 0 || !words.every((word, k) => p.lower[start + k] === word)) continue;
    const verb = p.lower[start - 1] ?? '';
    if (words[0] === 'up' && ADDED.test(verb)) return null;
    return words.length === 1 && words[0] === 'over' && OVER_VERBS.has(verb) ? null : { start, kind };
  }
  return null;
}

/** Behind the number: "4,000-plus", "3,200+", "40 or more", "a dozen or so"; the index behind it. */
export function readBoundsBehind(p: Pieces, i: number): { readonly end: number; readonly kind: Bounds['kind'] } {
  const word = p.lower[i] ?? '';
  if (word === '+' && glued(p, i)) return { end: i + 1, kind: 'min' };
  if (/^[-‑]$/.test(word) && glued(p, i) && p.lower[i + 1] === 'plus') return { end: i + 2, kind: 'min' };
  if (word === 'plus' && !/^\d/.test(p.lower[i + 1] ?? '')) return { end: i, kind: 'none' };
  if (word === 'or' && p.lower[i + 1] === 'more') return { end: i + 2, kind: 'min' };
  if (word === 'or' && /^(less|fewer)$/.test(p.lower[i + 1] ?? '')) return { end: i + 2, kind: 'max' };
  if (word === 'or' && p.lower[i + 1] === 'so') return { end: i + 2, kind: 'about' };
  if (word === 'odd' || (/^[-‑]$/.test(word) && p.lower[i + 1] === 'odd'))
    return { end: word === 'odd' ? i + 1 : i + 2, kind: 'about' };
  return { end: i, kind: 'none' };
}
