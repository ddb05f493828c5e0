import { adjectiveBases } from '../../language/en/names/find-adjective-base.ts';
import type { ArticleFacts, NodeFacts } from './article-facts.ts';
import { alikeKeys } from './link-alike-names.ts';
import { ADJECTIVE_LETTER, isAdjective, isGenericHead } from './link-equal-names.ts';
import { readNumbered, tellsWhere, withoutKind } from './link-numbered-kinds.ts';
import { lastWords, shortWords } from './link-short-names.ts';
import type { ClusterName } from './name-clusters.ts';
import { mainInitials } from './name-core.ts';
import type { NameTable } from './name-table.ts';

/**
 * What makes the names of an article meet those of others, as numbers. Nodes are linked with no others than those that
 * share a key with them which one of its bearers asks for: a surname alone asks who bears it, those who bear it don't.
 */
export interface NameKeys {
  /** Greater than 0 where the node asks for those that share it, else less. */
  readonly keys: Float64Array;
  /** The node of each. */
  readonly nodes: Float64Array;
  /** Pairs of what the article is known by, each as one number. */
  readonly pairs: Float64Array;
  /** What it calls its nodes, and these; one without a name as -1 - node. */
  readonly nouns: Float64Array;
  readonly called: Float64Array;
  /** Numbered things, "Shed 4": family and number, noun and node, three numbers each. */
  readonly numbered: Float64Array;
  /** Nodes that tell where a numbered thing lies; none where the article names no such thing. */
  readonly places: Float64Array;
}

export function keysOf(facts: ArticleFacts, names: NameTable): NameKeys {
  const keys: number[] = [];
  const nodes: number[] = [];
  const numbered: number[] = [];
  for (const [at, node] of facts.nodes.entries()) {
    const put = (kind: string, key: string, asks: boolean): void => {
      keys.push(asks ? hashOf(kind, key) : -hashOf(kind, key));
      nodes.push(at);
    };
    if (node.country !== undefined) put('country', node.country, true);
    if (node.office) put('office', node.office.key, true);
    for (const noun of node.stateBodies ?? []) put('body', noun, true);
    for (const name of names.listOf(node.names)) {
      putName(node, name, put);
      const thing = readNumbered(name.folded);
      if (thing) numbered.push(hashOf('numbered', thing.key), hashOf('noun', thing.noun), at);
    }
  }
  const { leading, called } = facts.unnamed;
  const pairs = leading.flatMap((a, at) => leading.slice(at + 1).map((b) => hashOf('pair', `${a}|${b}`)));
  const isNamed = (node: number): boolean => facts.nodes[node]!.names.length > 0;
  const places = numbered.length === 0 ? [] : [...facts.nodes.keys()].filter((at) => tellsWhere(facts.nodes[at]!));
  return {
    keys: Float64Array.from(keys),
    nodes: Float64Array.from(nodes),
    pairs: Float64Array.from(pairs),
    nouns: Float64Array.from(called.flatMap(([noun, own]) => own.map(() => hashOf('noun', noun)))),
    called: Float64Array.from(called.flatMap(([, own]) => own.map((node) => (isNamed(node) ? node : -1 - node)))),
    numbered: Float64Array.from(numbered),
    places: Float64Array.from(places),
  };
}

/** Keys under which the linkers of this folder look a name up; each must have here what it looks at. */
function putName(node: NodeFacts, name: ClusterName, put: (kind: string, key: string, asks: boolean) => void): void {
  const { folded, tokens, person } = name;
  put('name', folded, true);
  if (!folded.includes(' ') && ADJECTIVE_LETTER.test(folded) && isAdjective(node))
    for (const base of adjectiveBases(folded)) put('name', base, true);
  for (const key of alikeKeys(name)) put('alike', key, true);
  if (tokens.length >= 3 && !person) put('initials', mainInitials(folded), false);
  if (folded.length >= 3 && node.acronyms.includes(folded)) put('initials', folded, true);
  const bare = withoutKind(folded);
  if (bare !== null) put('name', bare, true);
  for (const word of shortWords(name, node.bodies)) put('word', word, false);
  if (tokens.length === 1 && node.single && mayBeShort(node, name)) put('word', folded, true);
  if (!person || !folded.includes(' ')) return;
  for (const words of lastWords(name)) put('words', words, false);
  put('words', tokens.join(' '), true);
}

/** Whether one word can stand for a longer name. */
function mayBeShort({ bodies, persons }: NodeFacts, { folded, person }: ClusterName): boolean {
  return isGenericHead(folded) ? !person : bodies || persons;
}

/** A number of 52 bits, greater than 0. Two keys with one number bring names together that could be grouped apart. */
function hashOf(kind: string, key: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (const part of [kind, key]) {
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ code, 0x5bd1e995);
      low ^= low >>> 15;
    }
    high = Math.imul(high ^ 0x1f, 0x01000193);
    low = Math.imul(low ^ 0x1f, 0x5bd1e995);
  }
  high ^= high >>> 15;
  high = Math.imul(high, 0x2c1b3c6d);
  high ^= high >>> 12;
  return (high >>> 0) * 0x100000 + (low >>> 12) + 1;
}
