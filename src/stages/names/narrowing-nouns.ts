import { EACH_FOR_ITS_OWN, LOOSE_ADJECTIVE, ROLE_RANKS } from '../../language/en/names/describing-phrases.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { Phrase } from './find-phrases.ts';
import type { Named } from './named.ts';

/** A word that tells of which kind, not how big or old. */
const narrows = ({ shape, lower, possessive }: SurfaceWord): boolean =>
  shape === 'lower' && !possessive && /^\p{L}{3,}$/u.test(lower) && !LOOSE_ADJECTIVE.test(lower);

/**
 * The words that say which of its kind a phrase speaks of: "protection" of "the civil protection agency", "mines" of
 * "the ministry of mines". Lower case; empty where the noun stands alone or with adjectives that say nothing of it.
 */
export function narrowingNouns(words: readonly SurfaceWord[], { from, to, head, opens }: Phrase): string[] {
  if (!EACH_FOR_ITS_OWN.has(head.noun)) return [];
  const first = opens === 'owned' || opens === 'bare' ? from : from + 1;
  const before = words.slice(first, to - 1).filter(narrows);
  const behind =
    head.kind === 'body' && words[to]?.lower === 'of'
      ? words[words[to + 1]?.lower === 'the' ? to + 2 : to + 1]
      : undefined;
  return [...before, ...(behind && narrows(behind) ? [behind] : [])].map(({ lower }) => lower);
}

/** The words of a name's role that say which: "interior" of "Interior Minister"; ranks such as "deputy" are none. */
export function narrowedByRole({ role, beside }: Pick<Named, 'role' | 'beside'>): string[] {
  return [role, beside].flatMap((words) => (words?.toLowerCase().split(/\s+/) ?? []).slice(0, -1).filter(isTopic));
}

function isTopic(word: string): boolean {
  return /^\p{L}{3,}$/u.test(word) && !ROLE_RANKS.has(word);
}

/**
 * Whether a noun with these narrowing nouns can speak of one of whom `known` were said. A firm is called by whatever it
 * does; a ministry, a council or an agency for one thing is not that for another.
 */
export function mayBeCalled(noun: string, narrowing: readonly string[], known: Iterable<string>): boolean {
  if (narrowing.length === 0 || !EACH_FOR_ITS_OWN.has(noun)) return true;
  let none = true;
  for (const word of known) {
    none = false;
    if (narrowing.some((own) => own === word || own === `${word}s` || `${own}s` === word)) return true;
  }
  return none;
}
