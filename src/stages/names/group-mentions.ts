import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import type { Article, Entity, EntityType, Mention, NameLink } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import { foldName, soundSkeleton } from '../../text/fold-name.ts';
import { type ClusterName, NameClusters } from './name-clusters.ts';
import { coresAlike, coresAlikeInAnyOrder, mainInitials, readCore } from './name-core.ts';

export interface GroupInput {
  readonly articles: readonly Article[];
  readonly mentions: readonly Mention[];
  /** Links that the articles themselves gave, from `findMentions`, and a person's. */
  readonly links: readonly NameLink[];
}

export interface GroupOutput {
  /** The links across articles; those handed in are not repeated. */
  readonly links: readonly NameLink[];
  readonly entities: readonly Entity[];
}

/** A name is compared with at most so many others of one sound. */
const MOST_COMPARED = 40;

/** The mentions of one thing in one article. */
interface Node {
  readonly mentions: Mention[];
  readonly names: Map<string, ClusterName>;
  readonly single: boolean;
}

const isDescription = (mention: Mention): boolean => mention.name.startsWith('the ');

/** Groups the mentions of a pile into entities by links across articles. The order of the input changes nothing. */
export function groupMentions({ mentions, links }: GroupInput): GroupOutput {
  const sorted = [...mentions].sort(byPlace);
  const nodes = buildNodes(sorted, links);
  const clusters = new NameClusters(nodes.map((node) => [...node.names.values()]));
  const nodeOf = new Map<string, number>();
  for (const [at, node] of nodes.entries()) for (const mention of node.mentions) nodeOf.set(mention.id, at);
  for (const link of links) {
    const [a, b] = [nodeOf.get(link.a), nodeOf.get(link.b)];
    if (link.judgement === 'different' && a !== undefined && b !== undefined && a !== b) clusters.separate(a, b);
  }
  const linker = new PileLinker(nodes, clusters);
  linker.linkEqualNames();
  linker.linkCountries();
  linker.linkAlikeNames();
  linker.linkAcronyms();
  linker.linkBareSurnames();
  return { links: linker.links, entities: buildEntities(nodes, clusters) };
}

function byPlace(a: Mention, b: Mention): number {
  if (a.anchor.article !== b.anchor.article) return a.anchor.article < b.anchor.article ? -1 : 1;
  return a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function buildNodes(mentions: readonly Mention[], links: readonly NameLink[]): Node[] {
  const at = new Map(mentions.map((mention, index) => [mention.id, index]));
  const names = mentions.map((mention) => (isDescription(mention) ? [] : [clusterName(mention)]));
  const inner = new NameClusters(names);
  for (const link of links) {
    const [a, b] = [at.get(link.a), at.get(link.b)];
    if (link.judgement === 'different' && a !== undefined && b !== undefined) inner.separate(a, b);
  }
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
  return [...byRoot.values()].map(toNode);
}

function compareLinks(x: NameLink, y: NameLink, at: ReadonlyMap<string, number>): number {
  return (at.get(x.a) ?? 0) - (at.get(y.a) ?? 0) || (at.get(x.b) ?? 0) - (at.get(y.b) ?? 0);
}

function clusterName(mention: Mention): ClusterName {
  return { ...readCore(foldName(mention.name)), person: mention.type === 'person' };
}

function toNode(mentions: Mention[]): Node {
  const names = new Map<string, ClusterName>();
  for (const mention of mentions) {
    if (isDescription(mention)) continue;
    const name = clusterName(mention);
    const known = names.get(name.folded);
    if (!known || (name.person && !known.person)) names.set(name.folded, name);
  }
  const single = [...names.values()].every((name) => name.tokens.length === 1);
  return { mentions, names, single };
}

class PileLinker {
  readonly links: NameLink[] = [];
  readonly #nodes: readonly Node[];
  readonly #clusters: NameClusters;
  /** Nodes by folded name, names in order of code units. */
  readonly #byName: ReadonlyMap<string, number[]>;

  constructor(nodes: readonly Node[], clusters: NameClusters) {
    this.#nodes = nodes;
    this.#clusters = clusters;
    const byName = new Map<string, number[]>();
    for (const [at, node] of nodes.entries()) {
      for (const folded of node.names.keys()) {
        const list = byName.get(folded);
        if (list) list.push(at);
        else byName.set(folded, [at]);
      }
    }
    this.#byName = new Map([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #link(a: number, b: number, because: string): void {
    if (this.#clusters.find(a) === this.#clusters.find(b)) return;
    const judgement = this.#clusters.join(a, b) ? 'same' : 'unsure';
    this.#push(a, b, judgement, judgement === 'same' ? because : `${because}, but other names of the two exclude it`);
  }

  #push(a: number, b: number, judgement: NameLink['judgement'], because: string): void {
    const [x, y] = [this.#nodes[a]!.mentions[0]!.id, this.#nodes[b]!.mentions[0]!.id];
    this.links.push({ a: x, b: y, judgement, because });
  }

  #chain(nodes: readonly number[], because: string): void {
    for (let at = 1; at < nodes.length; at++) this.#link(nodes[0]!, nodes[at]!, because);
  }

  /** One word that may be anybody's surname, or an acronym that may be another's. */
  #ambiguous(folded: string, node: number): boolean {
    const name = this.#nodes[node]!.names.get(folded)!;
    return name.tokens.length === 1 && (name.person || this.#isAcronym(folded, node));
  }

  #isAcronym(folded: string, node: number): boolean {
    return this.#nodes[node]!.mentions.some(
      (mention) =>
        mention.name.length <= 10 && /^\p{Lu}[\p{Lu}\d&.]+$/u.test(mention.name) && foldName(mention.name) === folded,
    );
  }

  linkEqualNames(): void {
    for (const [folded, nodes] of this.#byName) {
      const plain = nodes.filter((node) => !this.#ambiguous(folded, node));
      this.#chain(plain, 'same name in both articles');
    }
  }

  linkCountries(): void {
    const byCountry = new Map<string, number[]>();
    for (const nodes of this.#byName.values()) {
      for (const node of nodes) {
        for (const mention of this.#nodes[node]!.mentions) {
          const word = COUNTRY_WORDS.get(mention.name);
          if (!word || word.kind === 'capital' || word.kind === 'people') continue;
          const list = byCountry.get(word.country);
          if (!list) byCountry.set(word.country, [node]);
          else if (list.at(-1) !== node) list.push(node);
          break;
        }
      }
    }
    for (const nodes of byCountry.values()) this.#chain(nodes, 'names and adjectives of one country');
  }

  /** Names whose telling words sound alike, in blocks of one sound. */
  linkAlikeNames(): void {
    const blocks = new Map<string, { name: ClusterName; node: number }[]>();
    for (const [folded, nodes] of this.#byName) {
      const name = this.#nodes[nodes[0]!]!.names.get(folded)!;
      if (!canBeRespelled(name)) continue;
      const key = telling(name).map(soundSkeleton).sort().join(' ');
      const block = blocks.get(key);
      if (block) block.push({ name, node: nodes[0]! });
      else blocks.set(key, [{ name, node: nodes[0]! }]);
    }
    for (const block of blocks.values()) this.#linkBlock(block);
  }

  #linkBlock(block: readonly { name: ClusterName; node: number }[]): void {
    for (const [at, a] of block.entries()) {
      for (const b of block.slice(at + 1, at + 1 + MOST_COMPARED)) {
        if (country(a.name) !== country(b.name) || !alike(a.name, b.name)) continue;
        this.#link(a.node, b.node, 'spellings that sound alike');
      }
    }
  }

  /** An acronym means what the articles that spell it out say, where they agree. */
  linkAcronyms(): void {
    for (const [folded, nodes] of this.#byName) {
      const bearers = nodes.filter((node) => this.#isAcronym(folded, node));
      if (bearers.length === 0) continue;
      const spelled = bearers.filter((node) => this.#spellsOut(folded, node));
      const meanings = [...new Set(spelled.map((node) => this.#clusters.find(node)))];
      if (meanings.length <= 1) {
        const because = meanings.length === 1 ? 'acronym that one article spells out' : 'same acronym';
        const chain = [...spelled, ...bearers.filter((node) => !spelled.includes(node))];
        this.#chain(chain, because);
        if (spelled.length === 0) this.#linkInitials(folded, chain[0]!);
      } else {
        for (const node of spelled.slice(1))
          this.#push(spelled[0]!, node, 'unsure', 'same acronym, other words for it');
      }
    }
  }

  #spellsOut(acronym: string, node: number): boolean {
    return [...this.#nodes[node]!.names.values()].some(
      (name) => name.tokens.length > 1 && !name.tokens.includes(acronym),
    );
  }

  /** An acronym that no article spells out stands for the one body of the pile whose initials it has. */
  #linkInitials(acronym: string, node: number): void {
    if (acronym.length < 3) return;
    const fits = this.#initials().get(acronym) ?? [];
    const roots = new Set(fits.map((fit) => this.#clusters.find(fit)));
    if (roots.size === 1) this.#link(node, fits[0]!, 'initials of the one name in the pile that they fit');
  }

  #initialsIndex: Map<string, number[]> | undefined;

  #initials(): ReadonlyMap<string, number[]> {
    if (this.#initialsIndex) return this.#initialsIndex;
    const index = new Map<string, number[]>();
    for (const [folded, nodes] of this.#byName) {
      const name = this.#nodes[nodes[0]!]!.names.get(folded)!;
      if (name.tokens.length < 3 || name.person) continue;
      const initials = mainInitials(folded);
      const list = index.get(initials);
      if (list) list.push(nodes[0]!);
      else index.set(initials, [nodes[0]!]);
    }
    this.#initialsIndex = index;
    return index;
  }

  /** A person's single name is linked across articles only where the pile knows no bearer of it in full. */
  linkBareSurnames(): void {
    const surnames = new Set<string>();
    for (const node of this.#nodes) {
      for (const name of node.names.values())
        if (name.person && name.tokens.length > 1) surnames.add(name.tokens.at(-1)!);
    }
    for (const [folded, nodes] of this.#byName) {
      const bare = nodes.filter((node) => this.#nodes[node]!.single && this.#nodes[node]!.names.get(folded)!.person);
      if (bare.length === 0) continue;
      if (!surnames.has(folded)) this.#chain(bare, 'same single name, and no one bears it in full');
    }
  }
}

/** The words by which alike names meet: a person's first and last name, whatever stands between. */
function telling({ person, core }: ClusterName): readonly string[] {
  return person && core.length > 2 ? [core[0]!, core.at(-1)!] : core;
}

/** "Ana Prell" and "Ana Sofia Prell": one has no middle names. */
function alikeButForMiddle(a: ClusterName, b: ClusterName): boolean {
  if (a.core.length === b.core.length || Math.min(a.core.length, b.core.length) !== 2) return false;
  return a.core[0] === b.core[0] && a.core.at(-1) === b.core.at(-1);
}

/** In order; in any order from three words on, or where a person's two names are the same but for their order. */
function alike(a: ClusterName, b: ClusterName): boolean {
  if (coresAlike(a, b)) return true;
  if (a.person !== b.person) return false;
  if (a.person) return alikeButForMiddle(a, b) || a.folded.split(' ').reverse().join(' ') === b.folded;
  return a.core.length >= 3 && coresAlikeInAnyOrder(a, b);
}

function country(name: ClusterName): string {
  const dropped = name.tokens.at(-1)!;
  return name.core.includes(dropped) || !name.tokens.includes('of') ? '' : dropped;
}

function canBeRespelled(name: ClusterName): boolean {
  if (name.person) return name.tokens.length >= 2;
  return name.core.length >= 2 || ((name.core[0]?.length ?? 0) >= 6 && name.tokens.length === 1);
}

function buildEntities(nodes: readonly Node[], clusters: NameClusters): Entity[] {
  const byRoot = new Map<number, Mention[]>();
  for (const [at, node] of nodes.entries()) {
    const root = clusters.find(at);
    const list = byRoot.get(root);
    if (list) list.push(...node.mentions);
    else byRoot.set(root, [...node.mentions]);
  }
  return [...byRoot.values()].map(toEntity).sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function toEntity(mentions: Mention[]): Entity {
  mentions.sort(byPlace);
  let smallest = mentions[0]!.id;
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.id < smallest) smallest = mention.id;
    for (const text of new Set([mention.name, mention.anchor.exact])) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const names = [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return {
    id: contentId('e', smallest),
    type: commonType(mentions),
    name: bestName(mentions, counts),
    names,
    mentions: mentions.map((mention) => mention.anchor),
  };
}

function commonType(mentions: readonly Mention[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const mention of mentions) {
    if (mention.type !== 'other') votes.set(mention.type, (votes.get(mention.type) ?? 0) + 1);
  }
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best?.[0] ?? 'other';
}

/** The most frequent of the fuller names: of more than one word where there is one, no adjective, no description. */
function bestName(mentions: readonly Mention[], counts: ReadonlyMap<string, number>): string {
  const all = [...new Set(mentions.filter((mention) => !isDescription(mention)).map((mention) => mention.name))];
  const nouns = all.filter((name) => COUNTRY_WORDS.get(name)?.kind !== 'adjective');
  const fuller = nouns.filter((name) => name.includes(' '));
  const pool = fuller.length > 0 ? fuller : nouns.length > 0 ? nouns : all;
  const rank = (name: string): number => counts.get(name) ?? 0;
  const [best] = pool.sort((a, b) => rank(b) - rank(a) || b.length - a.length || (a < b ? -1 : 1));
  return best ?? mentions[0]!.name;
}
