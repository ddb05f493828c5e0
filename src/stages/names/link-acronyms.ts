import { NAME_PARTICLES } from '../../language/en/name-words.ts';
import { soundsAlike } from '../../text/fold-name.ts';
import { mainInitials } from './name-core.ts';
import type { Pile } from './pile.ts';

/** An acronym means what the articles that spell it out say, where they agree. */
export function linkAcronyms(pile: Pile): void {
  const initials = indexInitials(pile);
  for (const [folded, nodes] of pile.byName) {
    const bearers = nodes.filter((node) => pile.isAcronym(folded, node));
    if (bearers.length === 0) continue;
    const spelled = bearers.filter((node) => spellsOut(pile, folded, node));
    const meanings = [...new Set(spelled.map((node) => pile.clusterOf(node)))];
    if (meanings.length <= 1) {
      const because = meanings.length === 1 ? 'acronym that one article spells out' : 'same acronym';
      const chain = [...new Set([...spelled, ...bearers])];
      pile.chain(chain, because);
      if (spelled.length === 0) linkInitials(pile, initials, folded, chain[0]!);
    } else {
      linkMeanings(pile, spelled);
    }
  }
}

function linkMeanings(pile: Pile, spelled: readonly number[]): void {
  const [first, ...rest] = spelled;
  for (const node of rest) {
    if (pile.clusterOf(node) === pile.clusterOf(first!)) continue;
    if (areTranslations(pile, first!, node)) pile.link(first!, node, 'same acronym for names in two languages');
    else pile.doubt(first!, [node], 'same acronym, other words for it');
  }
}

function spellsOut(pile: Pile, acronym: string, node: number): boolean {
  return pile.nodes[node]!.names.some((name) => name.tokens.length > 1 && !name.tokens.includes(acronym));
}

/** An acronym that no article spells out stands for the one body of the pile whose initials it has. */
function linkInitials(pile: Pile, index: ReadonlyMap<string, readonly number[]>, acronym: string, node: number): void {
  if (acronym.length < 3) return;
  const fits = index.get(acronym) ?? [];
  const roots = new Set(fits.map((fit) => pile.clusterOf(fit)));
  if (roots.size === 1) pile.link(node, fits[0]!, 'initials of the one name in the pile that they fit');
}

function indexInitials(pile: Pile): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [folded, nodes] of pile.byName) {
    const name = pile.nameOf(nodes[0]!, folded);
    if (name.tokens.length < 3 || name.person) continue;
    const initials = mainInitials(folded);
    const list = index.get(initials);
    if (list) list.push(nodes[0]!);
    else index.set(initials, [nodes[0]!]);
  }
  return index;
}

/** Names of the clusters that spell an acronym out, from one language and another, with a word in common. */
function areTranslations(pile: Pile, a: number, b: number): boolean {
  const [x, y] = [a, b].map((node) => pile.nodes[node]!.names.filter(({ tokens }) => tokens.length > 1));
  return x!.some((one) =>
    y!.some((other) => {
      const foreign = [one, other].filter(({ folded }) => folded.split(' ').some((token) => NAME_PARTICLES.has(token)));
      return foreign.length === 1 && one.core.some((token) => other.core.some((word) => soundsAlike(token, word)));
    }),
  );
}
