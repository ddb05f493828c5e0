import type { ClaimView } from './claim-view.ts';
import type { ReadingGroup } from './group-readings.ts';

/** How two answers to one question stand to each other: sure to be of one thing, or as likely brought together by chance. */
export type Bond = 'sure' | 'chance' | 'open';

/** A group of more answers is a table: it is left as it is. */
const MOST_ANSWERS = 40;

/**
 * Takes answers apart that can't both hold where nothing but their wording says that they are of one thing and their
 * articles tell of so many things of the kind that some two are bound to look alike. Each part is a question of its own:
 * what was joined by chance is no dispute, and what each article says still stands.
 * @param readings the answers of the group
 * @param bondOf how two of them stand to each other
 */
export function partByChance(
  views: readonly ClaimView[],
  readings: readonly ReadingGroup[],
  bondOf: (a: ReadingGroup, b: ReadingGroup) => Bond,
): (readonly ClaimView[])[] {
  if (readings.length < 2 || readings.length > MOST_ANSWERS) return [views];
  const parts: ReadingGroup[][] = [];
  for (const reading of [...readings].sort(compareWeight)) {
    const home = parts.find((part) => {
      const bonds = part.map((other) => bondOf(reading, other));
      return bonds.includes('sure') || !bonds.includes('chance');
    });
    if (home) home.push(reading);
    else parts.push([reading]);
  }
  if (parts.length === 1) return [views];
  const partOf = new Map(parts.flatMap((part, n) => part.flatMap((reading) => reading.views.map((view) => [view, n]))));
  return parts.map((_, n) => views.filter((view) => (partOf.get(view) ?? 0) === n));
}

/** What most tell comes first, and settles where the others stand. */
function compareWeight(a: ReadingGroup, b: ReadingGroup): number {
  return b.views.length - a.views.length;
}
