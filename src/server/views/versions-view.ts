import type { LineageEdge } from '../../model/lineage.ts';
import type { RecordArticle } from '../../model/record.ts';
import { gatherChanges } from '../../report/view/gather-changes.ts';
import type { RecordIndex } from '../../report/view/record-index.ts';
import type { DiffRun, VersionStep, VersionsView } from '../contract/versions.ts';
import { articleLine } from './article-lines.ts';
import type { CaseView } from './case-view.ts';
import { diffTexts, type Paragraph } from './diff-texts.ts';
import { wordedRange } from './published-range.ts';
import { wholeBlocks } from './whole-blocks.ts';

/** The articles that revisions join to one, itself included. */
function findFamily({ index, edgesTo }: CaseView, id: string): { ids: Set<string>; edges: Set<LineageEdge> } {
  const ids = new Set([id]);
  const edges = new Set<LineageEdge>();
  for (const at of ids) {
    for (const edge of [...(index.edgesFrom.get(at) ?? []), ...(edgesTo.get(at) ?? [])]) {
      if (edge.kind !== 'revision' || typeof edge.of !== 'string') continue;
      edges.add(edge);
      ids.add(edge.copy);
      ids.add(edge.of);
    }
  }
  return { ids, edges };
}

export function countVersions(view: CaseView, id: string): number {
  return findFamily(view, id).ids.size;
}

/** Before what it was revised into, then by day. */
function orderFamily(articles: readonly RecordArticle[], edges: ReadonlySet<LineageEdge>): RecordArticle[] {
  const above = new Map([...edges].map(({ copy, of }) => [copy, of as string]));
  const depth = (id: string): number => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = above.get(at)) seen.add(at);
    return seen.size;
  };
  const day = (article: RecordArticle) => wordedRange(article).earliest ?? '~';
  return [...articles].sort((a, b) => depth(a.id) - depth(b.id) || (day(a) < day(b) ? -1 : 1));
}

/** The paragraphs of a text, each in its sentences. */
function cutParagraphs(article: RecordArticle): Paragraph[] {
  return wholeBlocks(article).map(({ start, end }) => {
    const inside = article.sentences.filter(([from, to]) => from < end && to > start);
    const starts = [start, ...inside.map(([from]) => from).filter((from) => from > start)];
    return starts.map((from, at) => article.text.slice(from, starts[at + 1] ?? end).trimEnd());
  });
}

function makeStep(index: RecordIndex, before: RecordArticle, after: RecordArticle): VersionStep {
  const edge = { copy: after.id, of: before.id, kind: 'revision' } as LineageEdge;
  const blocks = diffTexts(cutParagraphs(before), cutParagraphs(after));
  const runs = blocks.flatMap((block) => block.runs);
  const length = (change: DiffRun['change']) =>
    runs.reduce((sum, run) => sum + (run.change === change ? run.text.length : 0), 0);
  const same = length('same');
  return {
    before: before.id,
    after: after.id,
    values: gatherChanges(index, edge)?.values ?? [],
    kept: same === 0 ? 0 : (2 * same) / (2 * same + length('added') + length('removed')),
    blocks,
  };
}

/** The versions of an article with what each changes in the one before; null where the record lacks the article. */
export function makeVersionsView(view: CaseView, id: string): VersionsView | null {
  const { index } = view;
  if (!index.articles.has(id)) return null;
  const { ids, edges } = findFamily(view, id);
  const ordered = orderFamily(
    [...ids].flatMap((each) => index.articles.get(each) ?? []),
    edges,
  );
  const unsure = new Set([...edges].filter(({ direction }) => !direction.certain).map(({ copy }) => copy));
  return {
    versions: ordered.map((article) => ({
      ...articleLine(view, article, true),
      certain: !unsure.has(article.id),
      pages: article.captures.flatMap((capture) => {
        const found = index.captures.get(capture);
        if (!found) return [];
        const { file, url, captured } = found;
        return [
          { id: capture, name: file ?? url ?? capture, captured: captured?.latest ?? captured?.earliest ?? null },
        ];
      }),
    })),
    steps: ordered.slice(1).map((after, at) => makeStep(index, ordered[at]!, after)),
  };
}
