import type { ArticleId } from '../../model/index.ts';
import { isNameless, type Relation } from './classify-pair.ts';
import { exchangeSides } from './compare-readings.ts';
import { orderVersions } from './order-versions.ts';
import type { Reading } from './reading.ts';

/** A family with more stages is left to its pairs: every two would be weighed. */
const MOST_STAGES = 60;

/** Stages of one piece that are joined by relations which no date decides, each family once. */
function findFamilies(open: readonly Relation[]): Reading[][] {
  const familyOf = new Map<ArticleId, Reading[]>();
  for (const { comparison } of open) {
    const first = familyOf.get(comparison.a.id) ?? [comparison.a];
    const second = familyOf.get(comparison.b.id) ?? [comparison.b];
    const joined = first === second ? first : [...first, ...second];
    for (const { id } of joined) familyOf.set(id, joined);
  }
  return [...new Set(familyOf.values())].filter(({ length }) => length > 2 && length <= MOST_STAGES);
}

/** As `orderVersions`. */
export type OrderReadings = (readings: readonly Reading[]) => number[];

/**
 * Orders the undated stages of each piece together, and lets each undecided relation run from the later to the
 * earlier: of three stages the middle one shows which way the others run. Between texts of such a family that name no
 * house, part and whole are stages too.
 */
export function orderFamilies(relations: readonly Relation[], order: OrderReadings = orderVersions): Relation[] {
  const families = findFamilies(relations.filter(({ kind, direction }) => kind === 'revision' && !direction.certain));
  const place = new Map<ArticleId, { readonly family: number; readonly rank: number }>();
  families.forEach((readings, family) => {
    for (const [rank, at] of order(readings).entries()) place.set(readings[at]!.id, { family, rank });
  });
  return relations.map((relation) => {
    const { kind, comparison, direction } = relation;
    const a = place.get(comparison.a.id);
    const b = place.get(comparison.b.id);
    if (a === undefined || b === undefined || a.family !== b.family || direction.certain) return relation;
    const nameless = isNameless(comparison.a) && isNameless(comparison.b);
    const isCopy = kind === 'reprint' || kind === 'excerpt';
    if (kind !== 'revision' && !(nameless && isCopy)) return relation;
    const because = [
      `stage ${Math.max(a.rank, b.rank) + 1} of ${families[a.family]!.length}, ordered by what each changes`,
    ];
    const turned = a.rank > b.rank ? comparison : exchangeSides(comparison);
    const kept = turned === comparison ? [...because, ...direction.because] : because;
    return { kind: 'revision', comparison: turned, direction: { copy: 'a', certain: false, because: kept } };
  });
}
