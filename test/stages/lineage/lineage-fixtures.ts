import type { Article, Block, Credit } from '../../../src/model/index.ts';
import { findCandidates, fingerprintArticle, type Lineage, traceLineage } from '../../../src/stages/lineage/index.ts';

/** An article of invented Vellmar; the parts not given are empty. */
export function makeArticle(id: string, paragraphs: readonly string[], facts: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    if (text !== '') text += '\n\n';
    const kind = paragraph === 'Notes' ? 'heading' : 'paragraph';
    blocks.push({ kind, start: text.length, end: text.length + paragraph.length });
    text += paragraph;
  }
  return {
    id,
    capture: `c-${id}`,
    index: 0,
    title: `Title of ${id}`,
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks,
    removed: [],
    source: [],
    ...facts,
  };
}

export function credit(to: string, kind: Credit['kind'] = 'reprint', words = `From ${to}`): Credit {
  return { to, kind, anchor: { removed: words } };
}

export function day(value: string): { readonly value: string; readonly basis: string } {
  return { value, basis: 'test' };
}

export function trace(articles: readonly Article[]): Lineage {
  const rows = articles.map((article) => ({ article: article.id, hashes: fingerprintArticle(article).hashes }));
  return traceLineage({ articles, candidates: findCandidates(rows) });
}

/** Edges in short: "b reprint a", an outside source in brackets. */
export function shortEdges({ edges }: Lineage): string[] {
  return edges.map(({ copy, of, kind }) => `${copy} ${kind} ${typeof of === 'string' ? of : `[${of.outside}]`}`);
}

export const DISPATCH = [
  'TOLSK, Vellmar, May 3 (NWA) — A bridge over the Ister gave way under a goods train on Monday night, killing at least 14 people and cutting the only line between the capital and the coast, the transport ministry said.',
  'The train, which carried timber and two wagons of cement, had slowed to walking pace when the third span sank beneath it, a signalman who watched from the northern bank told investigators.',
  'Divers searched the river until dawn for six members of the repair gang that had been camping on the pier. The water at that place is nine metres deep and as cold as in winter.',
  '“We asked for new bolts in January and we asked again in March,” said Orsolya Feher, who leads the union of track workers. “They sent us paint.”',
  'The railway company said that an inspection in April had found the bridge sound and that it would publish the report once the prosecutor had read it.',
  'Farmers on both sides of the valley have begun to ferry schoolchildren across the river in flat boats, for which the council pays them four crowns a head.',
  'The Ister bridge was built in 1911 by an Austrian firm and was to have been replaced ten years ago. Two plans for a new one were dropped for want of money.',
  'The government is to meet on Wednesday to decide whether to close eleven bridges of the same pattern.',
];

export const FERRY = [
  'The island of Skarra will have no ferry for six weeks from the first of June, while the only boat that serves it is in dock at Port Amalie for a new shaft.',
  'Shopkeepers have asked the regional council to charter a barge for bread and post, but the harbour board says that none can land at the stone pier at low water.',
  'Ninety people live on Skarra in winter and four times as many in summer, most of them painters, the board’s chairman noted with a sigh.',
];
