import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { readStateOffice } from '../../language/en/state-offices.ts';
import type { Mention } from '../../model/index.ts';
import { Memo } from '../../text/memo.ts';
import type { MentionNode } from './article-nodes.ts';

/** An office that a node's names tell. */
export interface OfficeFacts {
  readonly key: string;
  /** Folded name of the state whose office the words with the name say it is. */
  readonly state?: string;
}

/** What the names of one article tell of offices: of nodes by their indices, and what it names that can be a state. */
export interface OfficesRead {
  readonly offices: ReadonlyMap<number, OfficeFacts>;
  /** With how often; empty where the state of none of its offices is open. */
  readonly states: readonly (readonly [state: string, count: number])[];
}

export function readOffices(nodes: readonly MentionNode[], text: string): OfficesRead {
  const offices = new Map<number, OfficeFacts>();
  for (const [at, node] of nodes.entries()) {
    const office = officeOf(node, text);
    if (office) offices.set(at, office);
  }
  const isOpen = [...offices.values()].some(({ state }) => state === undefined);
  return { offices, states: isOpen ? [...statesNamed(nodes)] : [] };
}

/** The letters in which a place and its adjective agree, and the usual name of a known country. */
export function foldState(state: string): string {
  return (COUNTRY_WORDS.get(state)?.country ?? state).toLowerCase().slice(0, 5);
}

/** "Norway’s " or "the Norwegian " right before a name. */
const OWNER = /(?:^|[\s(“"])(\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30})?)(?:[’']s)? $/u;

function saidState(mention: Mention, text: string): string | undefined {
  const own = readStateOffice(mention.name)?.state;
  if (own !== undefined) return own;
  const before = text.slice(Math.max(0, mention.anchor.start - 64), mention.anchor.start);
  const owner = OWNER.exec(before);
  if (!owner) return undefined;
  const possessive = /[’']s $/.test(before);
  const known = COUNTRY_WORDS.get(owner[1]!) ?? COUNTRY_WORDS.get(owner[1]!.split(' ').at(-1)!);
  return known?.country ?? (possessive ? owner[1] : undefined);
}

/** Most names stand many times in a pile. */
const readOffice = new Memo(readStateOffice, 500_000);

function officeOf({ mentions, names }: MentionNode, text: string): OfficeFacts | undefined {
  if (mentions.length === 1 && readOffice.of(mentions[0]!.name) === null) return undefined;
  if (names.length === 0 && mentions.every(({ form }) => form === 'pronoun')) return undefined;
  const named = mentions.find(({ name }) => readOffice.of(name) !== null);
  if (!named) return undefined;
  const said = mentions.map((mention) => saidState(mention, text)).find(Boolean);
  const { key } = readOffice.of(named.name)!;
  return { key, ...(said !== undefined && { state: foldState(said) }) };
}

const stateFolds = new Memo(foldState, 100_000);

function statesNamed(nodes: readonly MentionNode[]): Map<string, number> {
  const states = new Map<string, number>();
  for (const { mentions } of nodes) {
    const { type } = mentions[0]!;
    if (type !== 'place' && type !== 'group') continue;
    for (const { name } of mentions) {
      const state = stateFolds.of(name);
      states.set(state, (states.get(state) ?? 0) + 1);
    }
  }
  return states;
}
