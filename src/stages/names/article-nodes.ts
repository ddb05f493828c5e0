import type { Mention, NameLink } from '../../model/index.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Decided } from './apply-decisions.ts';
import { type ClusterName, NameClusters } from './name-clusters.ts';
import type { NameTable } from './name-table.ts';
import { PlacedLinks } from './placed-links.ts';

/** The mentions of one thing in one article, read with them. */
export interface MentionNode {
  readonly mentions: Mention[];
  /** Each folded name once. */
  readonly names: readonly ClusterName[];
  /** Folded names that its article writes in capitals only, as acronyms are. */
  readonly acronyms: ReadonlySet<string>;
  readonly single: boolean;
}

export const isDescription = ({ form }: Mention): boolean => form !== undefined;

export function byPlace(a: Mention, b: Mention): number {
  if (a.anchor.article !== b.anchor.article) return a.anchor.article < b.anchor.article ? -1 : 1;
  return a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Sorts article by article, which come in order for the most part. */
function orderByPlace(mentions: readonly Mention[]): Mention[] {
  if (mentions.every((mention, at) => at === 0 || byPlace(mentions[at - 1]!, mention) <= 0)) return [...mentions];
  const byArticle = new Map<string, Mention[]>();
  let own: Mention[] = [];
  let last: string | undefined;
  for (const mention of mentions) {
    const { article } = mention.anchor;
    if (article !== last) {
      own = byArticle.get(article) ?? [];
      byArticle.set(article, own);
      last = article;
    }
    own.push(mention);
  }
  const all: Mention[] = [];
  for (const article of [...byArticle.keys()].sort()) {
    for (const mention of byArticle.get(article)!.sort(byPlace)) all.push(mention);
  }
  return all;
}

/** The mentions of a pile by place, each with its index. */
export class MentionOrder {
  readonly all: readonly Mention[];
  #at: ReadonlyMap<string, number> | undefined;

  constructor(mentions: readonly Mention[]) {
    this.all = orderByPlace(mentions);
  }

  indexOf(id: string): number | undefined {
    this.#at ??= new Map(this.all.map((mention, index) => [mention.id, index]));
    return this.#at.get(id);
  }

  /** Links between mentions that there are, with the indices of these. */
  place(links: readonly NameLink[]): PlacedLinks {
    const placed = new PlacedLinks();
    for (const link of links) {
      const a = this.indexOf(link.a);
      const b = this.indexOf(link.b);
      if (a !== undefined && b !== undefined) placed.add(a, b, link);
    }
    return placed;
  }
}

export interface ArticleNodes {
  readonly nodes: readonly MentionNode[];
  /** The node of each mention, by the mention’s index. */
  readonly nodeOf: Int32Array;
}

/** @param known the names of the articles that were read before */
export function buildNodes(
  order: MentionOrder,
  placed: PlacedLinks,
  decided: Decided,
  known: ClusterNames,
): ArticleNodes {
  const { all } = order;
  const own = all.map((mention) => known.of(mention).list);
  const inner = new NameClusters(own);
  const { links } = placed;
  for (let at = 0; at < links.length; at++) {
    if (links[at]!.judgement === 'different') inner.separate(placed.a(at), placed.b(at));
  }
  applyWithin(decided, inner, order);
  for (const at of placed.byPlace(all.length)) {
    if (links[at]!.judgement === 'same') inner.join(placed.a(at), placed.b(at));
  }
  const byRoot = new Int32Array(all.length).fill(-1);
  const nodeOf = new Int32Array(all.length);
  const lists: Mention[][] = [];
  for (let index = 0; index < all.length; index++) {
    const root = inner.find(index);
    if (byRoot[root] === -1) byRoot[root] = lists.push([all[index]!]) - 1;
    else lists[byRoot[root]!]!.push(all[index]!);
    nodeOf[index] = byRoot[root]!;
  }
  const nodes = lists.map((mentions) => (mentions.length === 1 ? toSingle(mentions, known) : toNode(mentions, known)));
  return { nodes, nodeOf };
}

/** The node of one mention, which most are. */
function toSingle(mentions: Mention[], known: ClusterNames): MentionNode {
  const { list, acronyms, single } = known.of(mentions[0]!);
  return { mentions, names: list, acronyms, single };
}

const NO_NAMES: readonly ClusterName[] = [];

/** What a person decided of mentions of one article. */
function applyWithin({ groups, apart }: Decided, inner: NameClusters, order: MentionOrder): void {
  const byArticle = groups.map((group) => {
    const firsts = new Map<string, number>();
    for (const { id, anchor } of group) {
      const first = firsts.get(anchor.article);
      if (first === undefined) firsts.set(anchor.article, order.indexOf(id)!);
      else inner.join(first, order.indexOf(id)!, true);
    }
    return firsts;
  });
  for (const [x, y] of apart) {
    for (const [article, mention] of byArticle[x]!) {
      const other = byArticle[y]!.get(article);
      if (other !== undefined) inner.separate(mention, other);
    }
  }
}

/** A name, as a node's only one. */
interface OnlyName {
  readonly list: readonly ClusterName[];
  readonly acronyms: ReadonlySet<string>;
  readonly single: boolean;
}

/** The names of mentions as they bear on merging; equal names are one object, in a list of its own. */
export class ClusterNames {
  readonly #table: NameTable;
  readonly #persons = new Map<string, OnlyName>();
  readonly #places = new Map<string, OnlyName>();
  readonly #others = new Map<string, OnlyName>();

  constructor(table: NameTable) {
    this.#table = table;
  }

  of(mention: Mention): OnlyName {
    if (isDescription(mention)) return NO_NAME;
    const { name, type } = mention;
    const all = type === 'person' ? this.#persons : type === 'place' ? this.#places : this.#others;
    let known = all.get(name);
    if (known === undefined) {
      const list = this.#table.of(foldName(name), type === 'person');
      const [made] = list as [ClusterName];
      const acronyms = type !== 'place' && isCapitals(name) ? new Set([made.folded]) : NONE;
      known = { list, acronyms, single: made.tokens.length === 1 };
      all.set(name, known);
    }
    return known;
  }
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]+$/u;
const LONGEST_ACRONYM = 10;

const NONE: ReadonlySet<string> = new Set();
const NO_NAME: OnlyName = { list: NO_NAMES, acronyms: NONE, single: true };

function toNode(mentions: Mention[], all: ClusterNames): MentionNode {
  let names: readonly ClusterName[] = NO_NAMES;
  let capitals: Set<string> | undefined;
  let single = true;
  for (const mention of mentions) {
    if (isDescription(mention)) continue;
    const { list } = all.of(mention);
    const name = list[0]!;
    if (mention.type !== 'place' && isCapitals(mention.name)) capitals = (capitals ?? new Set()).add(name.folded);
    if (name.tokens.length > 1) single = false;
    names = names === NO_NAMES ? list : withName(names, name);
  }
  return { mentions, names, acronyms: capitals ? withoutPlain(capitals, mentions) : NONE, single };
}

/** Of two mentions of one name, that of a person tells more. */
function withName(names: readonly ClusterName[], name: ClusterName): readonly ClusterName[] {
  if (names.includes(name)) return names;
  const at = names.findIndex(({ folded }) => folded === name.folded);
  if (at < 0) return [...names, name];
  return name.person && !names[at]!.person ? names.with(at, name) : names;
}

function isCapitals(name: string): boolean {
  return name.length <= LONGEST_ACRONYM && ACRONYM.test(name);
}

/** "ORSK" in a dateline is no acronym where the article has "Orsk" too. */
function withoutPlain(capitals: Set<string>, mentions: readonly Mention[]): Set<string> {
  for (const { name } of mentions) if (!isCapitals(name)) capitals.delete(foldName(name));
  return capitals;
}
