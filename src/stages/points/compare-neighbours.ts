import type { ClaimComparison } from '../../model/point.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';

/** How two claims compare by the rules of their kind. */
export interface PairRules {
  /** Why they can't answer one question; null where nothing stands against it. */
  obstacle(a: ClaimView, b: ClaimView, lookup: EntityLookup): string | null;
  /** What ties them, in words. */
  ties(a: ClaimView, b: ClaimView, lookup: EntityLookup): readonly string[];
}

/** Claims kept apart that a point names, and those that are looked at for them. */
const MOST_APART = 4;
export const MOST_LOOKED_AT = 60;
/** Claims before it with which one of a point is compared: a pile of copies has thousands that say the same. */
const MOST_BEFORE = 60;
/** Keys that a claim left out must share with one of the point to be worth naming. */
const SHARED_KEYS = 2;

/** Claims by the keys under which they meet. */
export function indexByKey(views: readonly ClaimView[]): ReadonlyMap<string, readonly ClaimView[]> {
  const index = new Map<string, ClaimView[]>();
  for (const view of views) {
    for (const key of view.claim.keys) {
      const known = index.get(key);
      if (known) known.push(view);
      else index.set(key, [view]);
    }
  }
  return index;
}

/** Why each claim of a point joined another of it. */
export function tiesWithin(views: readonly ClaimView[], rules: PairRules, lookup: EntityLookup): ClaimComparison[] {
  return views.slice(1).map((view, n) => {
    let best: { readonly with: ClaimView; readonly ties: readonly string[] } | null = null;
    for (const other of views.slice(Math.max(0, n + 1 - MOST_BEFORE), n + 1)) {
      const ties = rules.ties(view, other, lookup);
      if (!best || ties.length > best.ties.length) best = { with: other, ties };
    }
    const because =
      best!.ties.length > 0 ? best!.ties.join('; ') : 'nothing stands between them, and a third claim ties them';
    return { claim: view.claim.id, with: best!.with.claim.id, aligned: true, because };
  });
}

/** Why the likest of the claims that are not of the point were kept apart from it. */
export function keptApart(
  views: readonly ClaimView[],
  index: ReadonlyMap<string, readonly ClaimView[]>,
  rules: PairRules,
  lookup: EntityLookup,
): ClaimComparison[] {
  const inside = new Set(views);
  const apart = new Map<ClaimView, { readonly own: ClaimView; shared: number }>();
  for (const own of views) {
    for (const key of own.claim.keys) {
      for (const other of (index.get(key) ?? []).slice(0, MOST_LOOKED_AT)) {
        if (inside.has(other) || other.source === own.source) continue;
        const known = apart.get(other);
        if (known) known.shared++;
        else apart.set(other, { own, shared: 1 });
      }
    }
  }
  return [...apart]
    .filter(([, { shared }]) => shared >= SHARED_KEYS)
    .sort(([a, x], [b, y]) => y.shared - x.shared || (a.claim.id < b.claim.id ? -1 : 1))
    .slice(0, MOST_APART)
    .map(([other, { own }]) => {
      const because = rules.obstacle(own, other, lookup) ?? 'too little ties them to one happening';
      return { claim: own.claim.id, with: other.claim.id, aligned: false, because };
    });
}
