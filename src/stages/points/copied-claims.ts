import { sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { contentId } from '../../text/content-id.ts';
import type { ClaimView } from './claim-view.ts';

export function indexPassages(lineage: readonly LineageEdge[]): PassageIndex {
  const index = new Map<string, Map<string, Passage[]>>();
  const add = (one: string, other: string, passages: readonly Passage[]): void => {
    const shared = index.get(one) ?? new Map<string, Passage[]>();
    index.set(one, shared.set(other, [...(shared.get(other) ?? []), ...passages]));
  };
  for (const { copy, of, passages } of lineage) {
    if (typeof of !== 'string') continue;
    add(
      copy,
      of,
      passages.map((passage) => ({ a: passage.copy, b: passage.of })),
    );
    add(
      of,
      copy,
      passages.map((passage) => ({ a: passage.of, b: passage.copy })),
    );
  }
  return index;
}

/** Both stand at the same words of a shared passage. */
export function isCopied(a: ClaimView, b: ClaimView, passages: PassageIndex): boolean {
  const placeA = placeOf(a);
  const placeB = placeOf(b);
  if (placeA.exact !== placeB.exact) return false;
  for (const passage of passages.get(a.source.article.id)?.get(b.source.article.id) ?? []) {
    const inside =
      placeA.start >= passage.a[0] &&
      placeA.end <= passage.a[1] &&
      placeB.start >= passage.b[0] &&
      placeB.end <= passage.b[1];
    if (inside && sameNeighbourhood(a, b)) return true;
  }
  return false;
}

export function digestOf(passages: readonly Passage[] | undefined): string {
  if (passages === undefined || passages.length === 0) return '';
  return contentId('', ...passages.flatMap(({ a, b }) => [...a, ...b]));
}

type Passage = { readonly a: readonly [number, number]; readonly b: readonly [number, number] };

/** Passages that two articles share, by the one and the other. */
export type PassageIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Passage[]>>;

/** The words before and after agree, punctuation aside: one passage can hold a number twice. */
function sameNeighbourhood(a: ClaimView, b: ClaimView): boolean {
  const around = (view: ClaimView): string => {
    const { start, end } = placeOf(view);
    const text = view.source.article.text;
    return `${text.slice(Math.max(0, start - 24), start)}|${text.slice(end, end + 24)}`.replace(
      /[^\p{L}\p{N}|]+/gu,
      ' ',
    );
  };
  const [beforeA, afterA] = around(a).split('|') as [string, string];
  const [beforeB, afterB] = around(b).split('|') as [string, string];
  return beforeA.slice(-12) === beforeB.slice(-12) || afterA.slice(0, 12) === afterB.slice(0, 12);
}

export function placeOf(view: ClaimView): { readonly start: number; readonly end: number; readonly exact: string } {
  const anchor = view.quantity?.anchor ?? view.time?.anchor ?? sentenceOf(view.claim);
  return anchor;
}
