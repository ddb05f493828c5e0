import { loadWordVectors } from '../../language/models.ts';
import { MOST_AT_ONCE } from '../../language/word-vectors.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import { headRow } from './claim-context.ts';
import type { ClaimView } from './claim-view.ts';

/** Rows of the known words of a claim's sentence. */
const sentenceRows = remember(({ claim }: ClaimView): Int32Array => {
  const vectors = loadWordVectors();
  const words = new Set(
    sentenceOf(claim)
      .exact.toLowerCase()
      .match(/\p{L}{3,}/gu) ?? [],
  );
  const rows = [...words].map((word) => vectors.find(word)).filter((row) => row >= 0);
  return Int32Array.from(rows.slice(0, MOST_AT_ONCE));
});

/** Row of the word that tells what happened. */
const predicateRow = remember(({ claim }: ClaimView): number =>
  loadWordVectors().find(claim.predicate.key.replace('open:', '').replace('not ', '').split(' ')[0]!),
);

const likes = new Float64Array(MOST_AT_ONCE);

/** How near the nearest word of a sentence is, 0 to 1; -1 where the word isn't known. */
function nearest(row: number, rows: Int32Array): number {
  if (row < 0) return -1;
  loadWordVectors().compare(row, rows, likes);
  let best = 0;
  for (let i = 0; i < rows.length; i++) if (likes[i]! > best) best = likes[i]!;
  return best;
}

/** How near the word that tells what happened in the one comes to any word of the other, both ways; and the two to each other. */
export function likePredicates(
  a: ClaimView,
  b: ClaimView,
): { readonly there: number; readonly here: number; readonly both: number } {
  const [left, right] = [predicateRow(a), predicateRow(b)];
  return {
    there: nearest(left, sentenceRows(b)),
    here: nearest(right, sentenceRows(a)),
    both: loadWordVectors().likeness(left, right),
  };
}

/** How near what the one counts comes to any word of the other, both ways. */
export function findCounted(a: ClaimView, b: ClaimView): { readonly there: number; readonly here: number } {
  return { there: nearest(headRow(a), sentenceRows(b)), here: nearest(headRow(b), sentenceRows(a)) };
}
