import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { foldState } from './office-facts.ts';
import type { Pile } from './pile.ts';

interface Office {
  readonly node: number;
  readonly key: string;
  /** Folded name of the state whose office it is; '' where it can't be told. */
  state: string;
  /** Whether the words with the name say so. */
  readonly said: boolean;
}

/**
 * "The health ministry" and "the Ministry of Public Health" of one state are one; those of two states are two. Whose it
 * is, its name says, else the one state of those said in the pile that its article names, else the country named most.
 */
export function linkOffices(pile: Pile): void {
  const offices = pile.nodes.flatMap(({ office }, node): Office[] =>
    office ? [{ node, key: office.key, state: office.state ?? '', said: office.state !== undefined }] : [],
  );
  const byKey = groupBy(offices, ({ key }) => key);
  for (const block of byKey.values()) {
    const said = [...new Set(block.filter((office) => office.said).map(({ state }) => state))];
    for (const office of block) if (!office.said) office.state = inferState(pile, office, said);
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

function inferState(pile: Pile, { node }: Office, said: readonly string[]): string {
  const here = new Map(pile.nodes[node]!.owner.facts.states);
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
