import type { ArticleId, OriginJoin } from '../../model/index.ts';
import { joinId } from '../../text/subject-id.ts';

/** Union-find over articles that remembers why. */
export class OriginGroups {
  readonly joins: OriginJoin[] = [];
  private readonly above = new Map<ArticleId, ArticleId>();

  constructor(
    articles: readonly ArticleId[],
    private readonly rejected: ReadonlySet<string>,
  ) {
    for (const article of articles) this.above.set(article, article);
  }

  rootOf(article: ArticleId): ArticleId {
    let root = article;
    while (this.above.get(root) !== root) root = this.above.get(root)!;
    return root;
  }

  areJoined(article: ArticleId, other: ArticleId): boolean {
    return this.rootOf(article) === this.rootOf(other);
  }

  join(article: ArticleId, other: ArticleId, because: string): void {
    const [a, b] = [this.rootOf(article), this.rootOf(other)];
    if (a === b || (this.rejected.size > 0 && this.rejected.has(joinId(article, other)))) return;
    this.above.set(a < b ? b : a, a < b ? a : b);
    this.joins.push({ article, with: other, because });
  }
}

export interface Link {
  readonly node: string;
  readonly because: string;
}

/** Joins the pieces that have a link to one node, each to the first of them. */
export function joinByNode<Piece extends { readonly article: ArticleId }>(
  pieces: readonly Piece[],
  groups: OriginGroups,
  linksOf: (piece: Piece) => readonly Link[],
): void {
  const byNode = new Map<string, { readonly article: ArticleId; readonly because: string }[]>();
  for (const piece of pieces) {
    for (const { node, because } of linksOf(piece)) {
      const entry = { article: piece.article, because };
      const known = byNode.get(node);
      if (known) known.push(entry);
      else byNode.set(node, [entry]);
    }
  }
  const shared = [...byNode].filter(([, linked]) => linked.length > 1);
  for (const [node, linked] of shared.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const first = linked.find(({ article }) => node === `article:${article}`) ?? linked[0]!;
    for (const { article, because } of linked) {
      if (groups.areJoined(article, first.article)) continue;
      const reasons = [because, first.because].filter((reason) => reason !== '');
      groups.join(article, first.article, [...new Set(reasons)].join('; '));
    }
  }
}
