import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { readHeadNoun, stateBody } from '../../language/en/description-nouns.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { Named } from './named.ts';

/** Nouns that stand with a name: of its role, of what is said beside it. */
export function nounsOf({ role, beside, called, type, name }: Named): string[] {
  const last = (words: string | undefined): string[] => {
    const noun = words?.toLowerCase().split(/\s+/).at(-1);
    return noun && readHeadNoun(noun) ? [readHeadNoun(noun)!.noun] : [];
  };
  const own = type === 'organisation' ? nounsOfBody(name) : [];
  return [...new Set([...last(role), ...last(beside), ...own, ...(called ?? [])])];
}

/** "Vestholm Docks Company" is "the company", "Ministry of Mines" the ministry, "Norwegian Navy" the navy of Norway. */
function nounsOfBody(name: string): string[] {
  const parts = name.split(/\s+/);
  const of = parts.indexOf('of');
  const head = parts.length > 1 ? readHeadNoun(parts[of > 0 ? of - 1 : parts.length - 1]!.toLowerCase()) : null;
  if (head?.kind !== 'body') return [];
  const country = parts.length === 2 ? COUNTRY_WORDS.get(parts[0]!.replace(/[’']s$/, ''))?.country : undefined;
  return [head.noun, ...(country ? [stateBody(country, head.noun)] : [])];
}

/** The common noun right before a body's name that says what it is: "union" of "the union Papir". */
export function nounBefore(words: readonly SurfaceWord[], { nameFrom, type, form, role }: Named): string[] {
  const [word, before] = [words[nameFrom - 1], words[nameFrom - 2]];
  if (type !== 'organisation' || form || role || word?.shape !== 'lower' || before === undefined) return [];
  const head = word.end + 1 === words[nameFrom]!.start ? readHeadNoun(word.lower) : null;
  return head?.kind === 'body' && !head.plural ? [head.noun] : [];
}
