/**
 * Lineage alone, on articles cut by the gold's own marks: edges of the stories' stemmas found with their direction and
 * kind, and copies between articles that the gold does not join.
 */
import type { LineageEdge } from '../../src/model/index.ts';
import { findCandidates, fingerprintArticle, traceLineage } from '../../src/stages/lineage/index.ts';
import { foldOutlet } from '../../src/text/outlet-name.ts';
import { cutArticles, type GoldEdge, readGold } from '../gold-articles.ts';
import type { EvalTask } from '../task.ts';

const STORIES = ['harbour-fire', 'vaccine-batch'];
const COPIES = new Set(['revision', 'reprint', 'excerpt', 'shared-origin', 'same']);

interface Tally {
  gold: number;
  found: number;
  kinds: number;
  copies: number;
  falseCopies: number;
}

function endOf(of: GoldEdge['of']): string {
  return 'outside' in of ? `outside ${foldOutlet(of.outside)}` : `${of.page}#${of.article ?? 1}`;
}

/** Ids of one group as one name; outside sources by their folded names. */
function endsOf(edges: readonly LineageEdge[], place: (id: string) => string): Map<string, string> {
  return new Map(
    edges.map(({ copy, of, kind }) => [
      `${place(copy)} ${typeof of === 'string' ? place(of) : `outside ${foldOutlet(of.outside)}`}`,
      kind,
    ]),
  );
}

function scoreStory(story: string, tally: Tally): void {
  const gold = readGold(story);
  const articles = cutArticles(story, gold);
  const rows = articles.map((article) => ({ article: article.id, hashes: fingerprintArticle(article).hashes }));
  const { edges, same } = traceLineage({ articles, candidates: findCandidates(rows) });
  const groups = new Map(same.flatMap((group) => group.articles.map((id) => [id, group.representative] as const)));
  const place = (id: string): string => groups.get(id) ?? id;
  const have = endsOf(edges, place);
  const family = new Map<string, string>();
  const rootOf = (id: string): string => {
    const above = family.get(id);
    return above === undefined || above === id ? id : rootOf(above);
  };
  for (const edge of gold.lineage) {
    const [copy, of] = [place(endOf(edge.copy)), place(endOf(edge.of))];
    family.set(rootOf(copy), rootOf(of));
    const kind = copy === of ? 'same' : have.get(`${copy} ${of}`);
    tally.gold++;
    if (kind !== undefined) tally.found++;
    if (kind === edge.kind) tally.kinds++;
  }
  for (const { copy, of, kind } of edges) {
    if (typeof of !== 'string' || !COPIES.has(kind)) continue;
    tally.copies++;
    if (rootOf(place(copy)) !== rootOf(place(of))) tally.falseCopies++;
  }
}

export const task: EvalTask = {
  name: 'lineage-stories',
  needs: STORIES.map((story) => `stories/${story}/gold.json`),
  async run() {
    const tally: Tally = { gold: 0, found: 0, kinds: 0, copies: 0, falseCopies: 0 };
    for (const story of STORIES) scoreStory(story, tally);
    return [
      { metric: 'edges', value: tally.found / tally.gold, reference: `of ${tally.gold}; bar .90` },
      { metric: 'kinds', value: tally.kinds / tally.gold },
      { metric: 'copies-right', value: 1 - tally.falseCopies / tally.copies, reference: `of ${tally.copies}; bar .95` },
    ];
  },
};
