import { spellOutAgency } from '../../language/en/news-agencies.ts';
import { UNSEEN_SOURCE } from '../../language/en/unseen-sources.ts';
import type { ArticleId, LineageEdge, LineageKind, Span } from '../../model/index.ts';
import { sourceKey } from '../../text/outlet-name.ts';

/** A place that words go back to: `article:ID` or `source:WORDS`, and the step by which it was reached first. */
export interface Reached {
  readonly node: string;
  readonly because: string;
}

/** Where the words of a claim go back to, as far as the stemma shows. */
export interface Reach {
  readonly nodes: readonly Reached[];
  /** It says that it took the words over, from nobody that it names. */
  readonly unseen: boolean;
}

/** Share of the claim's words that must stand in a passage for the claim to be copied with it. */
const COVERED = 0.5;

const VERBS: Readonly<Record<LineageKind, string>> = {
  same: 'is the same article as',
  revision: 'is a later stage of',
  reprint: 'reprints',
  excerpt: 'carries a part of',
  quotation: 'quotes the same words as',
  citation: 'cites',
  'shared-origin': 'shares a passage with',
};

/** Edges of the stemma by the article that copies. */
export interface Stemma {
  get(article: ArticleId): readonly LineageEdge[] | undefined;
}

export function indexStemma(lineage: readonly LineageEdge[]): Stemma {
  const stemma = new Map<ArticleId, LineageEdge[]>();
  for (const edge of lineage) {
    const known = stemma.get(edge.copy);
    if (known === undefined) stemma.set(edge.copy, [edge]);
    else known.push(edge);
  }
  const key = ({ of, kind }: LineageEdge): string =>
    `${typeof of === 'string' ? `0 ${of}` : `1 ${of.outside}`} ${kind}`;
  for (const edges of stemma.values()) edges.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return stemma;
}

export function sourceNode(name: string): string {
  return `source:${sourceKey(spellOutAgency(name))}`;
}

/**
 * Where the span stands in the original, or null where it does not come from there. An edge without passages tells of
 * the whole text: a credit to an origin outside the pile.
 */
function followEdge(edge: LineageEdge, span: Span): Span | null {
  if (edge.kind === 'citation') {
    return (edge.sentences ?? []).some(([start, end]) => start < span.end && span.start < end) ? span : null;
  }
  if (edge.passages.length === 0) return edge.kind === 'quotation' || edge.kind === 'shared-origin' ? null : span;
  for (const { copy, of } of edge.passages) {
    const overlap = Math.min(copy[1], span.end) - Math.max(copy[0], span.start);
    if (overlap < COVERED * Math.max(1, span.end - span.start)) continue;
    const scale = (of[1] - of[0]) / Math.max(1, copy[1] - copy[0]);
    const start = Math.round(of[0] + (Math.max(span.start, copy[0]) - copy[0]) * scale);
    const length = Math.round((Math.min(span.end, copy[1]) - Math.max(span.start, copy[0])) * scale);
    return { start, end: Math.min(of[1], start + length) };
  }
  return null;
}

function describeStep({ kind, of, share }: LineageEdge, label: (id: ArticleId) => string, copy: ArticleId): string {
  const name = typeof of === 'string' ? label(of) : of.outside;
  const part = share > 0 && kind !== 'citation' ? ` (${Math.max(1, Math.round(share * 100))} % of its text)` : '';
  return `${label(copy)} ${VERBS[kind]} ${name}${part}`;
}

/**
 * Follows the words of a claim up the stemma: through copies, shared passages, credits and citations.
 * @param known whether the article's sentence takes them as known: whom it cites is not their source then
 */
export function findReach(
  article: ArticleId,
  span: Span,
  stemma: Stemma,
  label: (id: ArticleId) => string,
  known = false,
): Reach {
  const nodes: Reached[] = [{ node: `article:${article}`, because: '' }];
  const seen = new Set([`article:${article}`]);
  const open: { id: ArticleId; span: Span }[] = [{ id: article, span }];
  let unseen = false;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const edge of stemma.get(next.id) ?? []) {
      if (known && edge.kind === 'citation' && next.id === article) continue;
      const there = followEdge(edge, next.span);
      if (there === null) continue;
      if (typeof edge.of !== 'string' && UNSEEN_SOURCE.test(edge.of.outside)) {
        unseen = true;
        continue;
      }
      const node = typeof edge.of === 'string' ? `article:${edge.of}` : sourceNode(edge.of.outside);
      if (seen.has(node)) continue;
      seen.add(node);
      nodes.push({ node, because: describeStep(edge, label, next.id) });
      if (typeof edge.of === 'string') open.push({ id: edge.of, span: there });
    }
  }
  return { nodes, unseen };
}

/** Kinds of edges along which words were taken, or may have been. */
const SHARES_WORDS: ReadonlySet<LineageKind> = new Set([
  'shared-origin',
  'quotation',
  'excerpt',
  'reprint',
  'revision',
]);

/**
 * The articles that an article names as a source and whose words stand in it besides: a rewrite of theirs. What it tells
 * in its own voice goes back to what they tell of the same.
 */
export function findRewritten(article: ArticleId, stemma: Stemma): ArticleId[] {
  const edges = stemma.get(article) ?? [];
  const named = edges.flatMap(({ kind, of }) => (kind === 'citation' && typeof of === 'string' ? [of] : []));
  const shared = new Set(edges.flatMap(({ kind, of }) => (SHARES_WORDS.has(kind) ? [of] : [])));
  return [...new Set(named)].filter((id) => shared.has(id)).sort();
}
