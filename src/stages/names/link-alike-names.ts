import { shortFormGroups } from '../../language/en/nicknames.ts';
import { soundSkeleton } from '../../text/fold-name.ts';
import type { ClusterName } from './name-clusters.ts';
import { coresAlike, coresAlikeInAnyOrder, sameFirstName } from './name-core.ts';
import type { Pile } from './pile.ts';

/** A name is compared with at most so many others of one sound. */
const MOST_COMPARED = 40;

/** Names whose telling words sound alike, in blocks of one sound. */
export function linkAlikeNames(pile: Pile): void {
  const blocks = new Map<string, { name: ClusterName; node: number }[]>();
  for (const [folded, nodes] of pile.byName) {
    const name = pile.nameOf(nodes[0]!, folded);
    for (const key of alikeKeys(name)) {
      const block = blocks.get(key);
      if (block) block.push({ name, node: nodes[0]! });
      else blocks.set(key, [{ name, node: nodes[0]! }]);
    }
  }
  for (const block of blocks.values()) if (block.length > 1) linkBlock(pile, block);
}

/** All telling words by their sounds; and a surname with the first names' short forms. Names that share none are not alike. */
export function alikeKeys(name: ClusterName): string[] {
  if (!canBeRespelled(name)) return [];
  const keys = [telling(name).map(soundSkeleton).sort().join(' ')];
  if (name.person) keys.push(...shortFormGroups(name.tokens[0]!).map((group) => `${group} ${name.tokens.at(-1)}`));
  return keys;
}

function linkBlock(pile: Pile, block: readonly { name: ClusterName; node: number }[]): void {
  for (let at = 0; at < block.length; at++) {
    const a = block[at]!;
    for (let next = at + 1; next < block.length && next <= at + MOST_COMPARED; next++) {
      const b = block[next]!;
      if (country(a.name) !== country(b.name) || !alike(a.name, b.name)) continue;
      pile.link(a.node, b.node, 'spellings that sound alike');
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
  return sameFirstName(a, b) && a.core.at(-1) === b.core.at(-1);
}

/** "Bill Prell" and "William Prell". */
function alikeByShortForm(a: ClusterName, b: ClusterName): boolean {
  return a.core.length === 2 && b.core.length === 2 && a.core[1] === b.core[1] && sameFirstName(a, b);
}

/** In order; in any order from three words on, or where a person's two names are the same but for their order. */
function alike(a: ClusterName, b: ClusterName): boolean {
  if (coresAlike(a, b)) return true;
  if (a.person !== b.person) return false;
  if (a.person)
    return alikeButForMiddle(a, b) || alikeByShortForm(a, b) || a.folded.split(' ').reverse().join(' ') === b.folded;
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
