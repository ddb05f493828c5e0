import { compareDays } from './compare-days.ts';
import { type Comparison, passageText } from './compare-readings.ts';
import { findCreditTo, findOneUpstream } from './find-upstream.ts';
import { namesHouse } from './names-house.ts';
import { findVersionSigns } from './order-versions.ts';
import type { Reading } from './reading.ts';

export interface Direction {
  /** Which side is the copy. */
  readonly copy: 'a' | 'b';
  readonly certain: boolean;
  readonly because: readonly string[];
}

interface Reason {
  /** Above 0: `a` is the copy. Two or more decides alone. */
  readonly weight: number;
  readonly words: string;
}

/** A side whose text goes on by so much of its words beyond what is shared is the fuller one. */
const FULLER = 0.15;

/** Name of a reading in a reason: its outlet, else its title. */
export function labelReading({ article }: Reading): string {
  return article.outlet ?? (/^[“"«]/.test(article.title) ? article.title : `“${article.title}”`);
}

/**
 * Tells which of two texts is the copy, as an editor of manuscripts would: by what they say of themselves (credits,
 * datelines, notices), by words that fit only one house, by dates, and by which side keeps the fuller text.
 * Certain where one reason of weight points one way and none of weight the other, and the two are not prints of one
 * agency's text, of which the earlier need not be the later one's source.
 */
export function directPair(comparison: Comparison, oneHouse: boolean): Direction {
  const reasons = oneHouse ? stageReasons(comparison) : copyReasons(comparison);
  const score = reasons.reduce((sum, { weight }) => sum + weight, 0);
  const copy = score > 0 || (score === 0 && comparison.a.id > comparison.b.id) ? 'a' : 'b';
  const sign = copy === 'a' ? 1 : -1;
  const pro = reasons.filter(({ weight }) => weight * sign > 0);
  const contrary = reasons.filter(({ weight }) => weight * sign <= -2);
  const upstream =
    oneHouse || pro.some(({ weight }) => weight * sign > 2) ? null : findOneUpstream(comparison.a, comparison.b);
  const certain = upstream === null && contrary.length === 0 && pro.some(({ weight }) => weight * sign >= 2);
  const because = [...pro, ...contrary.map(({ words }) => ({ words: `against it: ${words}` }))].map(
    ({ words }) => words,
  );
  if (upstream !== null) because.unshift(`both carry ${upstream}: neither need be the other’s source`);
  return { copy, certain, because: because.length > 0 ? because : ['nothing in the two texts decides'] };
}

function copyReasons(comparison: Comparison): Reason[] {
  const { a, b } = comparison;
  const reasons: Reason[] = [];
  const both = (weight: number, reason: (copy: Reading, of: Reading) => string | null): void => {
    const forA = reason(a, b);
    const forB = reason(b, a);
    if (forA !== null && forB === null) reasons.push({ weight, words: forA });
    if (forB !== null && forA === null) reasons.push({ weight: -weight, words: forB });
  };
  both(4, (copy, of) => {
    const credit = findCreditTo(copy, of);
    return credit && `${labelReading(copy)}: ${credit}`;
  });
  both(3, (copy, of) =>
    of.ownDispatch && !copy.ownDispatch ? `${labelReading(of)} is an agency’s own dispatch` : null,
  );
  both(3, (copy, of) => (namesItself(comparison, of, copy) ? `the shared words speak of ${labelReading(of)}` : null));
  both(2, (copy) => (copy.announcesPart ? `${labelReading(copy)} says that it carries a part of another text` : null));
  both(2, (copy, of) => laterThan(copy.published, of.published));
  both(1, (_, of) => (isFuller(comparison, of) ? `${labelReading(of)} has the fuller text` : null));
  return reasons;
}

function stageReasons(comparison: Comparison): Reason[] {
  const { a, b } = comparison;
  const reasons: Reason[] = [];
  const order = compareDays(a.latest, b.latest) || compareDays(a.published, b.published);
  const words = order > 0 ? laterThan(a.latest, b.latest) : laterThan(b.latest, a.latest);
  if (order !== 0) reasons.push({ weight: 2 * order, words: words ?? 'first published later' });
  if (a.signs.laterStage !== b.signs.laterStage) {
    reasons.push({ weight: a.signs.laterStage ? 2 : -2, words: 'it says that it has been updated or corrected' });
  }
  if (reasons.length === 0) reasons.push(...signReasons(comparison));
  return reasons;
}

/** What the words alone say of the order, together worth less than a date. */
function signReasons({ a, b }: Comparison): Reason[] {
  const signs = findVersionSigns(b, a);
  const sum = signs.reduce((total, { odds }) => total + odds, 0);
  const pro = signs.filter(({ odds }) => odds * sum > 0).sort((x, y) => Math.abs(y.odds) - Math.abs(x.odds));
  if (sum === 0) return [];
  const weight = Math.sign(sum) / Math.min(2, pro.length);
  return pro.slice(0, 2).map(({ words }) => ({ weight, words }));
}

function laterThan(later: string, earlier: string): string | null {
  return compareDays(later, earlier) > 0 ? `dated ${later}, the other ${earlier}` : null;
}

function isFuller({ a, b, shareOfA, shareOfB }: Comparison, of: Reading): boolean {
  const [fullerShare, otherShare] = of === a ? [shareOfA, shareOfB] : [shareOfB, shareOfA];
  const other = of === a ? b : a;
  return otherShare - fullerShare >= FULLER && of.hashes.count > other.hashes.count;
}

/** "told ANA", "the Tribune has read": words that only the house of `of` would write, standing in both texts. */
function namesItself({ a, passages }: Comparison, of: Reading, copy: Reading): boolean {
  const outlet = of.article.outlet;
  if (outlet === undefined || of.outlet === copy.outlet || !of.signs.namesHouse) return false;
  const side = of === a ? 'a' : 'b';
  return passages.some((passage) => namesHouse(passageText(of, passage[side]), outlet));
}
