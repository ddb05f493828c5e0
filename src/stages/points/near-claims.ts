import type { ClaimView } from './claim-view.ts';
import { figureKind } from './rival-claims.ts';
import { writtenKey } from './unit-left-out.ts';
import type { Weighing } from './weighing.ts';

/** Articles whose claims are kept by their keys: pairs come with one article many times in a row, and it with the same others. */
const MOST_INDEXED = 2000;

type Index = ReadonlyMap<number, readonly number[]>;

/** The claims of an article by their keys. */
function indexer(keysOf: (claim: number) => readonly number[]): (claims: readonly number[]) => Index {
  const known = new Map<readonly number[], Index>();
  return (claims) => {
    const before = known.get(claims);
    if (before !== undefined) return before;
    const index = new Map<number, number[]>();
    for (const claim of claims) {
      for (const key of keysOf(claim)) {
        const sharing = index.get(key);
        if (sharing) sharing.push(claim);
        else index.set(key, [claim]);
      }
    }
    if (known.size >= MOST_INDEXED) known.clear();
    known.set(claims, index);
    return index;
  };
}

/** Keys as numbers: those of a claim are looked up in each article that it is held against. */
function numbered(keysOf: (claim: number) => readonly string[]): (claim: number) => readonly number[] {
  const numbers = new Map<string, number>();
  const known: (readonly number[])[] = [];
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return (claim) => (known[claim] ??= keysOf(claim).map(numberOf));
}

/** Pairs of claims that share a key, each once. Most claims of two articles share none: of those nothing is made. */
export function sharingKeys(keysOf: (claim: number) => readonly string[]): Weighing['near'] {
  const numbersOf = numbered(keysOf);
  const indexOf = indexer(numbersOf);
  return (one, other, visit) => {
    const index = indexOf(one);
    for (const y of other) {
      let met: readonly number[] | undefined;
      let seen: Set<number> | undefined;
      for (const key of numbersOf(y)) {
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
  return (claim) => [figureKind(views[claim]!), writtenKey(views[claim]!)].filter((key) => key !== null);
}
