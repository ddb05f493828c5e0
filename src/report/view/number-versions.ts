import type { ArticleId } from '../../model/anchor.ts';
import type { RecordIndex } from './record-index.ts';

/** Which of its versions an article is, where the pile holds several. */
export interface VersionNumber {
  /** From 1, the earliest as the stemma has it. */
  readonly number: number;
  readonly of: number;
  /** All its versions, itself among them, in that order. */
  readonly all: readonly ArticleId[];
}

/** The articles that revisions join, each with its number among them; an article of one version has none. */
export function numberVersions({ record, articles }: RecordIndex): ReadonlyMap<ArticleId, VersionNumber> {
  const before = new Map<ArticleId, ArticleId>();
  const joined = new Map<ArticleId, Set<ArticleId>>();
  for (const { kind, copy, of } of record.lineage) {
    if (kind !== 'revision' || typeof of !== 'string' || !articles.has(copy) || !articles.has(of)) continue;
    before.set(copy, of);
    const family = new Set([copy, of, ...(joined.get(copy) ?? []), ...(joined.get(of) ?? [])]);
    for (const id of family) joined.set(id, family);
  }
  const depth = (id: ArticleId): number => {
    const seen = new Set<ArticleId>();
    for (let at: ArticleId | undefined = id; at !== undefined && !seen.has(at); at = before.get(at)) seen.add(at);
    return seen.size;
  };
  const numbers = new Map<ArticleId, VersionNumber>();
  for (const family of new Set(joined.values())) {
    const all = [...family].sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
    all.forEach((id, at) => {
      numbers.set(id, { number: at + 1, of: all.length, all });
    });
  }
  return numbers;
}

/** "in version 1 of 2", "in versions 1 and 3 of 3": of the articles given, those that have versions, family by family. */
export function describeVersions(
  numbers: ReadonlyMap<ArticleId, VersionNumber>,
  articles: readonly ArticleId[],
): string[] {
  const families = new Map<readonly ArticleId[], Set<number>>();
  for (const id of articles) {
    const version = numbers.get(id);
    if (!version) continue;
    const known = families.get(version.all);
    if (known) known.add(version.number);
    else families.set(version.all, new Set([version.number]));
  }
  return [...families].map(([all, held]) => {
    if (held.size === all.length) return `in all ${all.length} versions`;
    const given = [...held].sort((a, b) => a - b);
    const list =
      given.length === 1 ? `version ${given[0]}` : `versions ${given.slice(0, -1).join(', ')} and ${given.at(-1)}`;
    return `only in ${list} of ${all.length}`;
  });
}
