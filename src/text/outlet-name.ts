import { copyString } from './copy-string.ts';
import { foldWords } from './find-words.ts';

const ARTICLES = new Set(['the', 'a', 'an', 'le', 'la', 'les', 'el', 'der', 'die', 'das']);
const SMALL = new Set(['of', 'the', 'for', 'and', 'de', 'du', 'des', 'la', 'le', 'del', 'di', 'in']);

/** An outlet's name for comparing: folded, without a leading "The": "The Adrasol Courier" → `adrasol courier`. */
export function foldOutlet(name: string): string {
  return PLAIN.test(name) ? foldPlain(name) : remember(folded, name, foldName);
}

/** Names come back by the thousand. Caches of pure functions, emptied when they have grown large. */
const folded = new Map<string, string>();
const aliasLists = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 20_000;

function remember<Value>(cache: Map<string, Value>, name: string, compute: (name: string) => Value): Value {
  const known = cache.get(name);
  if (known !== undefined) return known;
  if (cache.size >= MOST_REMEMBERED) cache.clear();
  const own = copyString(name);
  const value = compute(own);
  cache.set(own, value);
  return value;
}

/** Names of plain letters and single spaces need no closer reading. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function foldPlain(name: string): string {
  const lower = name.toLowerCase();
  return lower.startsWith('the ') ? lower.slice(4) : lower;
}

function foldName(name: string): string {
  const words = foldWords(name);
  if (words.length > 1 && words[0] === 'the') words.shift();
  return words.join(' ');
}

/** Upper-case first letters of a name of two words or more, small words left out: "Meridian Press Agency" → `MPA`. */
export function parseInitials(name: string): string | null {
  const words = name.split(/[\s\u2010-\u2015-]+/).filter((word) => !SMALL.has(word.toLowerCase()));
  const initials = words.map((word) => word.match(/^[^\p{L}\p{N}]*(\p{L})/u)?.[1]?.toUpperCase() ?? '').join('');
  return initials.length >= 2 ? initials : null;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,9}$/u;

/** Whether words are written as initials: "MPA", "HW". */
export function isAcronym(words: string): boolean {
  return ACRONYM.test(words);
}

/**
 * The names under which an outlet is cited, folded: its name, what stands before and in its brackets
 * ("International Relief Mission (IRM), Ostrel"), and its initials. The first is the name itself.
 */
export function outletAliases(name: string): readonly string[] {
  return remember(aliasLists, name, listAliases);
}

function listAliases(name: string): readonly string[] {
  const aliases = new Set<string>([foldOutlet(name)]);
  const open = name.indexOf('(');
  const close = name.indexOf(')', open);
  const bare = open > 0 ? name.slice(0, open).trim() : name.trim();
  aliases.add(foldOutlet(bare));
  const bracketed = open > 0 && close > open ? name.slice(open + 1, close).trim() : '';
  if (ACRONYM.test(bracketed) && isSpelledBy(bracketed.toLowerCase(), foldOutlet(bare))) {
    aliases.add(bracketed.toLowerCase());
  }
  const initials = parseInitials(bare.replace(/^the\s+/i, ''));
  if (initials !== null && initials.length >= 3) aliases.add(initials.toLowerCase());
  aliases.delete('');
  return [...aliases];
}

/** Whether the letters of an acronym stand in a name in this order, beginning with its first: `ihm`, `international health mission`. */
function isSpelledBy(acronym: string, name: string): boolean {
  if (acronym[0] !== name[0]) return false;
  let at = -1;
  for (const letter of acronym) {
    at = name.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** Whether two written names can be one outlet: equal when folded, or one is the acronym of the other. */
export function isSameOutlet(a: string, b: string): boolean {
  const foldedA = foldOutlet(a);
  const foldedB = foldOutlet(b);
  if (foldedA === '' || foldedB === '') return false;
  return foldedA === foldedB || isAcronymOf(a, b) || isAcronymOf(b, a);
}

function isAcronymOf(short: string, long: string): boolean {
  const trimmed = short.trim().replace(/\./g, '');
  return ACRONYM.test(trimmed) && outletAliases(long).slice(1).includes(trimmed.toLowerCase());
}

/**
 * A source's name for comparing across wordings: folded content words in order of the alphabet, so that
 * "the Ministry of Health" and "health ministry" are one key. Empty where no word is left.
 */
export function sourceKey(name: string): string {
  const words = foldWords(name.replace(/[’']s\b/g, '')).filter((word) => !SMALL.has(word) && !ARTICLES.has(word));
  return words.sort().join(' ');
}
