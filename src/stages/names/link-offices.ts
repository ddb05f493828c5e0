import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { readStateOffice } from '../../language/en/state-offices.ts';
import type { Article, Mention } from '../../model/index.ts';
import { Memo } from '../../text/memo.ts';
import type { Pile } from './pile.ts';

interface Office {
  readonly node: number;
  readonly key: string;
  /** Folded name of the state whose office it is; '' where it can't be told. */
  state: string;
  /** Whether the words with the name say so. */
  readonly said: boolean;
}

/** The letters in which a place and its adjective agree, and the usual name of a known country. */
function foldState(state: string): string {
  return (COUNTRY_WORDS.get(state)?.country ?? state).toLowerCase().slice(0, 5);
}

/** "Norway’s " or "the Norwegian " right before a name. */
const OWNER = /(?:^|[\s(“"])(\p{Lu}[\p{L}-]{2,30}(?: \p{Lu}[\p{L}-]{2,30})?)(?:[’']s)? $/u;

function saidState(mention: Mention, text: string | undefined): string | undefined {
  const own = readStateOffice(mention.name)?.state;
  if (own !== undefined || text === undefined) return own;
  const before = text.slice(Math.max(0, mention.anchor.start - 64), mention.anchor.start);
  const owner = OWNER.exec(before);
  if (!owner) return undefined;
  const possessive = /[’']s $/.test(before);
  const known = COUNTRY_WORDS.get(owner[1]!) ?? COUNTRY_WORDS.get(owner[1]!.split(' ').at(-1)!);
  return known?.country ?? (possessive ? owner[1] : undefined);
}

/**
 * "The health ministry" and "the Ministry of Public Health" of one state are one; those of two states are two. Whose it
 * is, its name says, else the one state of those said in the pile that its article names, else the country named most.
 */
export function linkOffices(pile: Pile, articles: readonly Article[]): void {
  const offices = findOffices(pile, new Map(articles.map(({ id, text }) => [id, text])));
  if (offices.length === 0) return;
  const byKey = groupBy(offices, ({ key }) => key);
  const open = new Set(offices.filter(({ said }) => !said).map(({ node }) => pile.articleOf(node)));
  const named = namedIn(pile, open);
  for (const block of byKey.values()) {
    const said = [...new Set(block.filter((office) => office.said).map(({ state }) => state))];
    for (const office of block) if (!office.said) office.state = inferState(pile, office, said, named);
    linkBlock(pile, block);
  }
}

function groupBy(offices: readonly Office[], keyOf: (office: Office) => string): Map<string, Office[]> {
  const groups = new Map<string, Office[]>();
  for (const office of offices) {
    const group = groups.get(keyOf(office));
    if (group) group.push(office);
    else groups.set(keyOf(office), [office]);
  }
  return groups;
}

/** Most names stand many times in a pile. */
const readOffice = new Memo(readStateOffice, 500_000);

function findOffices(pile: Pile, texts: ReadonlyMap<string, string>): Office[] {
  const offices: Office[] = [];
  for (const [node, { mentions, names }] of pile.nodes.entries()) {
    if (mentions.length === 1 && readOffice.of(mentions[0]!.name) === null) continue;
    if (names.length === 0 && mentions.every(({ form }) => form === 'pronoun')) continue;
    const named = mentions.find(({ name }) => readOffice.of(name) !== null);
    if (!named) continue;
    const said = mentions.map((mention) => saidState(mention, texts.get(mention.anchor.article))).find(Boolean);
    const { key } = readOffice.of(named.name)!;
    offices.push({ node, key, state: said ? foldState(said) : '', said: said !== undefined });
  }
  return offices;
}

const stateFolds = new Memo(foldState, 100_000);

/** What each of some articles names that can be a state, with how often. */
function namedIn(pile: Pile, articles: ReadonlySet<string>): Map<string, Map<string, number>> {
  const named = new Map<string, Map<string, number>>();
  for (const { mentions } of pile.nodes) {
    const { type, anchor } = mentions[0]!;
    if ((type !== 'place' && type !== 'group') || !articles.has(anchor.article)) continue;
    const states = named.get(anchor.article) ?? new Map<string, number>();
    for (const { name } of mentions) {
      const state = stateFolds.of(name);
      states.set(state, (states.get(state) ?? 0) + 1);
    }
    named.set(anchor.article, states);
  }
  return named;
}

function inferState(
  pile: Pile,
  { node }: Office,
  said: readonly string[],
  named: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string {
  const here = named.get(pile.articleOf(node)) ?? new Map<string, number>();
  const fits = said.filter((state) => here.has(state));
  if (fits.length > 0) return fits.length === 1 ? fits[0]! : '';
  const known = [...here].filter(([state]) => COUNTRY_STARTS.has(state)).sort((a, b) => b[1] - a[1]);
  const clear = known.length === 1 || (known.length > 1 && known[0]![1] >= 2 * known[1]![1]);
  return clear ? known[0]![0] : '';
}

const COUNTRY_STARTS = new Set([...COUNTRY_WORDS.values()].map(({ country }) => foldState(country)));

function linkBlock(pile: Pile, block: readonly Office[]): void {
  const byState = groupBy(block, ({ state }) => state);
  const unknown = byState.get('') ?? [];
  byState.delete('');
  const states = [...byState.values()];
  for (const [at, one] of states.entries()) {
    const other = states[at + 1];
    if (other) pile.separate(one[0]!.node, other[0]!.node, 'offices of two states');
  }
  for (const one of states)
    pile.chain(
      one.map(({ node }) => node),
      'names of one office of one state',
    );
  const nodes = unknown.map(({ node }) => node);
  if (states.length === 0) pile.chain(nodes, 'names of one office, and no article tells of two states');
  else if (states.length === 1)
    pile.chain([states[0]![0]!.node, ...nodes], 'names of one office, of the only state told of');
  else
    for (const node of nodes)
      pile.doubt(
        node,
        states.map((one) => one[0]!.node),
        'an office that two states have',
      );
}
