import { computed, signal } from '@preact/signals';

export type PickKind = 'points' | 'articles';

/** What was picked by hand, each id with the words that name it, in the order of picking. */
export type Picked = Readonly<Record<PickKind, ReadonlyMap<string, string>>>;

/** Kept for the window alone: ids are of this case. */
const KEY = 'stemma-picked';
const NONE: Picked = { points: new Map(), articles: new Map() };

function recall(): Picked {
  try {
    const { points, articles } = JSON.parse(sessionStorage.getItem(KEY) ?? '') as Record<PickKind, [string, string][]>;
    return { points: new Map(points), articles: new Map(articles) };
  } catch {
    return NONE;
  }
}

export const picked = signal<Picked>(recall());
export const pickedCount = computed(() => picked.value.points.size + picked.value.articles.size);

function keep(next: Picked): void {
  picked.value = next;
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ points: [...next.points], articles: [...next.articles] }));
  } catch {
    // A window that may keep nothing forgets the picks when it is loaded anew.
  }
}

/** Picks a thing, or puts it back. */
export function setPicked(kind: PickKind, id: string, words: string | null): void {
  const own = new Map(picked.value[kind]);
  if (words === null) own.delete(id);
  else own.set(id, words);
  keep({ ...picked.value, [kind]: own });
}

export function clearPicked(): void {
  keep(NONE);
}
