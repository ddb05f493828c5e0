import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { roleKey, stateOfBody } from '../../language/en/description-nouns.ts';
import { OF_CERTAIN_ONES } from '../../language/en/names/name-joints.ts';
import { SPELLED_NUMBERS } from '../../language/en/number-words.ts';
import type { EntityType, Mention } from '../../model/index.ts';
import type { MentionNode } from './article-nodes.ts';

/** An article is known by so many of the names that it has most often. */
const LEADING_NAMES = 10;

/** What tells whom an article speaks of without a name. */
export interface UnnamedFacts {
  /** What it is known by, in order of code units: surnames, and other names whole; empty where it calls nobody anything. */
  readonly leading: readonly string[];
  /**
   * Its nodes by what it calls them: those with a name, and the one without a name whom it calls so, if there is no more
   * than one.
   */
  readonly called: readonly (readonly [noun: string, nodes: readonly number[]])[];
}

export function readUnnamed(nodes: readonly MentionNode[]): UnnamedFacts {
  const called = gatherCalled(nodes);
  return { leading: called.size === 0 ? [] : leadingNames(nodes), called: [...called] };
}

/** The bodies of states that mentions are called: "norwegian navy". */
export function stateBodiesOf(mentions: readonly Mention[]): string[] {
  return [...nounsOf(mentions)].filter((noun) => stateOfBody(noun) !== null);
}

/** One person, many, or a body. */
const KIND: Readonly<Record<EntityType, string>> = {
  person: 'one',
  group: 'many',
  organisation: 'body',
  place: 'place',
  other: 'one',
};

/** What a node is called, by number: "the driver" is no driver of "the drivers", nor "the court" one of "courts". */
function nounsOf(mentions: readonly Mention[]): Set<string> {
  const nouns = new Set<string>();
  for (const { type, called, form, anchor } of mentions) {
    for (const noun of called ?? []) {
      const bodies = type === 'organisation' && form === 'description' && !anchor.exact.toLowerCase().endsWith(noun);
      nouns.add(stateOfBody(noun) === null ? `${bodies ? 'bodies' : KIND[type]} ${roleKey(noun)}` : noun);
    }
  }
  return nouns;
}

function gatherCalled(nodes: readonly MentionNode[]): Map<string, number[]> {
  const called = new Map<string, number[]>();
  for (const [at, { mentions, names }] of nodes.entries()) {
    const nouns = names.length > 0 || isSingledOut(mentions) ? [...nounsOf(mentions)] : [];
    for (const noun of [...nouns, ...countedIn(mentions)]) {
      if (stateOfBody(noun) !== null) continue;
      const known = called.get(noun);
      if (known) known.push(at);
      else called.set(noun, [at]);
    }
  }
  const isNamed = (node: number): boolean => nodes[node]!.names.length > 0;
  for (const [noun, own] of called) {
    const named = own.filter(isNamed);
    if (own.length - named.length > 1) called.set(noun, named);
  }
  return called;
}

/** What an article is known by, in order of code units: surnames, and other names whole. */
function leadingNames(nodes: readonly MentionNode[]): string[] {
  const all: { key: string; count: number; start: number }[] = [];
  for (const node of nodes) {
    const key = leadingKey(node);
    if (key !== undefined) all.push({ key, count: node.mentions.length, start: node.mentions[0]!.anchor.start });
  }
  all.sort((a, b) => b.count - a.count || a.start - b.start);
  return [...new Set(all.slice(0, LEADING_NAMES).map(({ key }) => key))].sort();
}

function leadingKey({ mentions, names }: MentionNode): string | undefined {
  if (names.length === 0 || mentions.some(({ name }) => COUNTRY_WORDS.has(name))) return undefined;
  const person = names.find((name) => name.person);
  if (person) return person.tokens.at(-1)!;
  return names.reduce((best, name) => (name.folded.length > best.folded.length ? name : best)).folded;
}

/** "23 pirates" and "Twenty-three brigands": many of one kind, told with their number. */
function countedIn(mentions: readonly Mention[]): Set<string> {
  const counted = new Set<string>();
  for (const { type, anchor, called } of mentions) {
    const number = type === 'group' ? readCount(anchor.exact) : null;
    if (number !== null) for (const noun of called ?? []) counted.add(`${number} ${roleKey(noun)}`);
  }
  return counted;
}

/** The number with which words begin, from two on. */
function readCount(words: string): number | null {
  const first = words.slice(0, words.indexOf(' ')).toLowerCase().replace(/,/g, '');
  const number = /^\d{1,9}$/.test(first) ? Number(first) : SPELLED_NUMBERS.indexOf(first);
  return number >= 2 ? number : null;
}

/** "workers", said once, may be anybody’s; "the workers", or those to whom the article comes back, are certain ones. */
function isSingledOut(mentions: readonly Mention[]): boolean {
  return (
    mentions.length > 1 || mentions.some(({ type, anchor }) => OF_CERTAIN_ONES.test(anchor.exact) || type !== 'group')
  );
}
