import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import type { NameLink } from '../../model/index.ts';
import { foldName, soundSkeleton } from '../../text/fold-name.ts';
import type { Node } from './article-nodes.ts';
import type { ClusterName, NameClusters } from './name-clusters.ts';
import { coresAlike, coresAlikeInAnyOrder, mainInitials } from './name-core.ts';

/** A name is compared with at most so many others of one sound. */
const MOST_COMPARED = 40;

export class PileLinker {
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
