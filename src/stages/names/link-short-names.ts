import { isGenericHead } from './link-equal-names.ts';
import type { ClusterName } from './name-clusters.ts';
import { isCountry } from './name-core.ts';
import type { Pile } from './pile.ts';

/** "Ministry of Health of Orrel", "University of Tolsk": the last word is whose it is, and not its short name. */
const OF_A_PLACE = / of (?:the )?[^ ]+$/;

/** Nodes that bear a longer name, by a word of it. */
type Bearers = ReadonlyMap<string, readonly number[]>;

/**
 * A surname alone, or the head word of a body's name alone: linked across articles where exactly one in the pile bears
 * it in full; where several do, each is said to be possible, and none is taken.
 */
export function linkShortNames(pile: Pile): void {
  const { surnames, heads } = indexBearers(pile);
  const tails = indexLastWords(pile);
  for (const [folded, nodes] of pile.byName) {
    if (pile.nameOf(nodes[0]!, folded).tokens.length === 1) {
      const bare = nodes.filter((node) => pile.nodes[node]!.facts.single);
      if (bare.length > 0) linkSingles(pile, folded, bare, surnames, heads);
    }
    if (!folded.includes(' ')) continue;
    const person = nodes.find((node) => pile.nameOf(node, folded).person);
    if (person !== undefined) linkLastWords(pile, person, folded, tails);
  }
}

function indexBearers(pile: Pile): { surnames: Bearers; heads: Bearers } {
  const surnames = new Map<string, number[]>();
  const heads = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, node: number): void => {
    const list = map.get(key);
    if (list) list.push(node);
    else map.set(key, [node]);
  };
  for (const [folded, nodes] of pile.byName) {
    if (!folded.includes(' ')) continue;
    for (const node of nodes) {
      const name = pile.nameOf(node, folded);
      const words = shortWords(name, isLastWordName(pile, node));
      for (const word of words) put(name.person ? surnames : heads, word, node);
    }
  }
  return { surnames, heads };
}

/** The words that may stand for a longer name alone: of a person the last, of a body the last and the head. */
export function shortWords({ folded, person, tokens }: ClusterName, isBody: boolean): string[] {
  if (tokens.length < 2 || !folded.includes(' ')) return [];
  const last = tokens[tokens.length - 1]!;
  if (person) return [last];
  const words = isBody && !OF_A_PLACE.test(folded) ? [last] : [];
  return folded.includes(' of ') && isGenericHead(tokens[0]!) ? [...words, tokens[0]!] : words;
}

/** Whether a body's or thing's name may be cut to its last word; a place's may not. */
function isLastWordName(pile: Pile, node: number): boolean {
  return pile.nodes[node]!.facts.bodies;
}

/** One node of each cluster. */
function distinct(pile: Pile, nodes: readonly number[]): number[] {
  const clusters = new Set<number>();
  return nodes.filter((node) => {
    const cluster = pile.clusterOf(node);
    return !clusters.has(cluster) && clusters.add(cluster);
  });
}

function linkSingles(pile: Pile, folded: string, bare: readonly number[], surnames: Bearers, heads: Bearers): void {
  if (isGenericHead(folded)) {
    linkToBearers(
      pile,
      bare.filter((node) => !pile.nameOf(node, folded).person),
      heads.get(folded) ?? [],
      false,
    );
    return;
  }
  const persons = bare.filter((node) => canBeSurname(pile, node));
  const bearers = surnames.get(folded) ?? [];
  const bodies = heads.get(folded) ?? [];
  if (bearers.length === 0 && bodies.length > 0 && folded.length >= 4 && !isCountry(folded)) {
    const cut = bare.filter((node) => isLastWordName(pile, node) && !pile.isAcronym(folded, node));
    linkToBearers(pile, cut, bodies, false);
  }
  if (bearers.length > 0) linkToBearers(pile, persons, bearers, true);
  else {
    const alone = persons.filter((node) => pile.nameOf(node, folded).person);
    pile.chain(alone, 'same single name, and no one bears it in full');
  }
}

function canBeSurname(pile: Pile, node: number): boolean {
  return pile.nodes[node]!.facts.persons;
}

function linkToBearers(pile: Pile, bare: readonly number[], bearers: readonly number[], person: boolean): void {
  if (bare.length === 0 || bearers.length === 0) return;
  const whom = distinct(pile, bearers);
  const clusters = new Set(whom.map((bearer) => pile.clusterOf(bearer)));
  const articles = new Set(whom.map((bearer) => pile.articleOf(bearer)));
  for (const node of bare) {
    if (articles.has(pile.articleOf(node)) || clusters.has(pile.clusterOf(node))) continue;
    const one = person
      ? 'surname of the one person in the pile who bears it'
      : 'last or head word of one name in the pile';
    const many = person
      ? 'surname of more than one person in the pile'
      : 'last or head word of more than one name in the pile';
    if (whom.length === 1) {
      pile.link(node, whom[0]!, one);
      clusters.add(pile.clusterOf(node));
    } else pile.doubt(node, whom, many);
  }
}

/** Nodes of persons by the last words, two or more, of their full names. */
function indexLastWords(pile: Pile): Bearers {
  const byWords = new Map<string, number[]>();
  for (const [folded, nodes] of pile.byName) {
    const person = nodes.find((node) => pile.nameOf(node, folded).person);
    if (person === undefined) continue;
    for (const key of lastWords(pile.nameOf(person, folded))) {
      const list = byWords.get(key);
      if (list) list.push(person);
      else byWords.set(key, [person]);
    }
  }
  return byWords;
}

const LONGEST_TAIL = 4;

/** "Vale Prell" of "Ana Vale Prell": the ways in which the last words, two or more, of a person's full name are told. */
export function lastWords({ tokens }: ClusterName): string[] {
  const words: string[] = [];
  for (let from = Math.max(1, tokens.length - LONGEST_TAIL); tokens.length - from >= 2; from++)
    words.push(tokens.slice(from).join(' '));
  return words;
}

/** "Vale Prell" where one person of the pile is "Ana Vale Prell". */
function linkLastWords(pile: Pile, node: number, folded: string, tails: Bearers): void {
  const bearers = tails.get(pile.nameOf(node, folded).tokens.join(' '));
  const whom = bearers === undefined ? [] : distinct(pile, bearers);
  if (whom.length === 1) pile.link(node, whom[0]!, 'last words of a full name in the pile');
}
