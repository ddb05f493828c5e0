import type { Mention, NameLink } from '../../model/index.ts';
import { foldName } from '../../text/fold-name.ts';
import type { Decided } from './apply-decisions.ts';
import { type ClusterName, NameClusters, toClusterName } from './name-clusters.ts';

/** The mentions of one thing in one article. */
export interface Node {
  readonly mentions: Mention[];
  readonly names: Map<string, ClusterName>;
  /** Folded names that its article writes in capitals only, as acronyms are. */
  readonly acronyms: ReadonlySet<string>;
  readonly single: boolean;
}

export const isDescription = ({ form }: Mention): boolean => form !== undefined;

export function byPlace(a: Mention, b: Mention): number {
  if (a.anchor.article !== b.anchor.article) return a.anchor.article < b.anchor.article ? -1 : 1;
  return a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function buildNodes(mentions: readonly Mention[], links: readonly NameLink[], decided: Decided): Node[] {
  const at = new Map(mentions.map((mention, index) => [mention.id, index]));
  const known = new ClusterNames();
  const names = mentions.map((mention) => (isDescription(mention) ? [] : [known.of(mention)]));
  const inner = new NameClusters(names);
  for (const link of links) {
    const [a, b] = [at.get(link.a), at.get(link.b)];
    if (link.judgement === 'different' && a !== undefined && b !== undefined) inner.separate(a, b);
  }
  applyWithin(decided, inner, at);
  const same = links.filter((link) => link.judgement === 'same').sort((x, y) => compareLinks(x, y, at));
  for (const link of same) {
    const [a, b] = [at.get(link.a), at.get(link.b)];
    if (a !== undefined && b !== undefined) inner.join(a, b);
  }
  const byRoot = new Map<number, Mention[]>();
  for (const [index, mention] of mentions.entries()) {
    const root = inner.find(index);
    const list = byRoot.get(root);
    if (list) list.push(mention);
    else byRoot.set(root, [mention]);
  }
  return [...byRoot.values()].map((own) => toNode(own, known));
}

/** What a person decided of mentions of one article. */
function applyWithin({ groups, apart }: Decided, inner: NameClusters, at: ReadonlyMap<string, number>): void {
  const byArticle = groups.map((group) => {
    const firsts = new Map<string, number>();
    for (const { id, anchor } of group) {
      const first = firsts.get(anchor.article);
      if (first === undefined) firsts.set(anchor.article, at.get(id)!);
      else inner.join(first, at.get(id)!, true);
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

function compareLinks(x: NameLink, y: NameLink, at: ReadonlyMap<string, number>): number {
  return (at.get(x.a) ?? 0) - (at.get(y.a) ?? 0) || (at.get(x.b) ?? 0) - (at.get(y.b) ?? 0);
}

/** The names of mentions as they bear on merging; equal names are one object. */
class ClusterNames {
  readonly #known = new Map<string, ClusterName>();

  of({ name, type }: Mention): ClusterName {
    const key = `${type === 'person' ? 'p' : 'o'} ${name}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = toClusterName(foldName(name), type === 'person');
    this.#known.set(key, made);
    return made;
  }
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]+$/u;
const LONGEST_ACRONYM = 10;

function toNode(mentions: Mention[], all: ClusterNames): Node {
  const names = new Map<string, ClusterName>();
  const [capitals, plain] = [new Set<string>(), new Set<string>()];
  for (const mention of mentions) {
    if (isDescription(mention)) continue;
    const name = all.of(mention);
    (mention.name.length <= LONGEST_ACRONYM && ACRONYM.test(mention.name) ? capitals : plain).add(name.folded);
    const known = names.get(name.folded);
    if (!known || (name.person && !known.person)) names.set(name.folded, name);
  }
  const single = [...names.values()].every((name) => name.tokens.length === 1);
  const acronyms = new Set([...capitals].filter((folded) => !plain.has(folded)));
  return { mentions, names, acronyms, single };
}
