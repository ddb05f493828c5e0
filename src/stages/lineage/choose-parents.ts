import type { ArticleId } from '../../model/index.ts';
import type { Relation } from './classify-pair.ts';
import { type Comparison, findUnshared } from './compare-readings.ts';
import type { Reading } from './reading.ts';

/** Of what a further parent gives, so many words must stand in no passage of a nearer parent. */
const NEW_WORDS = 15;
/** A parent whose share comes this near to the best is judged by how original it is. */
const AS_NEAR = 0.95;

/**
 * Draws the stemma from judged pairs: each article keeps the parent from which most of its words can come, and a
 * further one only for words that no nearer parent gives. So ten reprints of one dispatch hang from the dispatch, not
 * from each other (in textual criticism: a witness derived from a known one has no authority of its own and is
 * eliminated, Maas 1927). No circles: surer and larger relations are placed first.
 */
export function chooseParents(relations: readonly Relation[]): Relation[] {
  const parents = new Map<ArticleId, Relation[]>();
  for (const relation of relations) {
    const id = relation.comparison.a.id;
    const known = parents.get(id);
    if (known === undefined) parents.set(id, [relation]);
    else known.push(relation);
  }
  const placed = new Map<ArticleId, Relation[]>();
  /** Words of each article that no parent placed so far gives. */
  const open = new Map<ArticleId, readonly WordRun[]>();
  const chosen: Relation[] = [];
  const ids = [...parents.keys()].sort();
  for (const id of ids) parents.set(id, orderParents(parents.get(id)!, parents));
  for (const relation of rankForPlacing(ids.flatMap((id) => parents.get(id)!.slice(0, 1)))) place(relation);
  for (const id of ids) for (const relation of parents.get(id)!) place(relation);
  return chosen;

  function place(relation: Relation): void {
    const { a, b } = relation.comparison;
    const nearer = placed.get(a.id) ?? [];
    if (nearer.includes(relation) || (nearer.length > 0 && !givesNewWords(relation.comparison, openOf(a, nearer))))
      return;
    if (descendsFrom(b.id, a.id, placed)) return;
    placed.set(a.id, [...nearer, relation]);
    open.delete(a.id);
    chosen.push(relation);
  }

  function openOf({ id, hashes }: Reading, nearer: readonly Relation[]): readonly WordRun[] {
    const known = open.get(id);
    if (known !== undefined) return known;
    const covered = nearer.flatMap((relation) => relation.comparison.passages);
    const runs = findUnshared(covered, 'a', hashes.count);
    open.set(id, runs);
    return runs;
  }
}

/** Words, [from, to). */
type WordRun = ReturnType<typeof findUnshared>[number];

/**
 * The best parents first: most words; of parents about as near, the one that copies from another the least, but for
 * stages of one piece the one with most stages before it.
 */
function orderParents(
  relations: readonly Relation[],
  parents: ReadonlyMap<ArticleId, readonly Relation[]>,
): Relation[] {
  const most = Math.max(...relations.map(({ comparison }) => comparison.equal));
  const near = ({ comparison }: Relation): number => (comparison.equal >= AS_NEAR * most ? 1 : 0);
  const copies = ({ kind, comparison }: Relation): number =>
    (parents.get(comparison.b.id)?.length ?? 0) * (kind === 'revision' ? -1 : 1);
  return [...relations].sort(
    (x, y) =>
      near(y) - near(x) ||
      (near(x) === 1 ? copies(x) - copies(y) : 0) ||
      y.comparison.equal - x.comparison.equal ||
      (x.comparison.b.id < y.comparison.b.id ? -1 : 1),
  );
}

function rankForPlacing(relations: readonly Relation[]): Relation[] {
  return [...relations].sort(
    (x, y) =>
      Number(y.direction.certain) - Number(x.direction.certain) ||
      y.comparison.equal - x.comparison.equal ||
      (x.comparison.a.id < y.comparison.a.id ? -1 : 1),
  );
}

/** Whether enough of what a parent gives stands in words that are still open. */
function givesNewWords({ passages }: Comparison, open: readonly WordRun[]): boolean {
  let words = 0;
  for (const { a } of passages) {
    for (const { from, to } of open) {
      if (from >= a[1]) break;
      words += Math.max(0, Math.min(a[1], to) - Math.max(a[0], from));
    }
  }
  return words >= NEW_WORDS;
}

function descendsFrom(
  id: ArticleId,
  ancestor: ArticleId,
  placed: ReadonlyMap<ArticleId, readonly Relation[]>,
): boolean {
  const open = [id];
  const seen = new Set(open);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === ancestor) return true;
    for (const { comparison } of placed.get(next) ?? []) {
      if (!seen.has(comparison.b.id)) open.push(comparison.b.id);
      seen.add(comparison.b.id);
    }
  }
  return false;
}
