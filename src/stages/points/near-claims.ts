import type { ClaimView } from './claim-view.ts';
import { figureKind } from './rival-claims.ts';
import { writtenKey } from './unit-left-out.ts';
import type { Weighing } from './weighing.ts';

/** A memory of one: pairs come with the same first article in a row. */
function indexLast(keysOf: (claim: number) => readonly string[]) {
  let last: { readonly of: readonly number[]; readonly index: Map<string, number[]> } | null = null;
  return (claims: readonly number[]): ReadonlyMap<string, readonly number[]> => {
    if (last?.of === claims) return last.index;
    const index = new Map<string, number[]>();
    for (const claim of claims) {
      for (const key of keysOf(claim)) {
        const known = index.get(key);
        if (known) known.push(claim);
        else index.set(key, [claim]);
      }
    }
    last = { of: claims, index };
    return index;
  };
}

/** Pairs of claims that share a key, each once. Most claims of two articles share none: of those nothing is made. */
export function sharingKeys(keysOf: (claim: number) => readonly string[]): Weighing['near'] {
  const indexOf = indexLast(keysOf);
  return (one, other, visit) => {
    const index = indexOf(one);
    for (const y of other) {
      let met: readonly number[] | undefined;
      let seen: Set<number> | undefined;
      for (const key of keysOf(y)) {
        const sharing = index.get(key);
        if (sharing === undefined) continue;
        if (met !== undefined) seen ??= new Set(met);
        met ??= sharing;
        for (const x of sharing) {
          if (seen?.has(x)) continue;
          seen?.add(x);
          visit(x, y);
        }
      }
    }
  };
}

/** Of what figures must have one alike to be held against each other: a kind, or the very number; none for claims of other kinds. */
export function figureKinds(views: readonly ClaimView[]): (claim: number) => readonly string[] {
  const kinds = views.map((view) => {
    const keys = [figureKind(view), writtenKey(view)];
    return keys.filter((key) => key !== null);
  });
  return (claim) => kinds[claim]!;
}
