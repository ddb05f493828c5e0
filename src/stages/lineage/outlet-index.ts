import type { Article, Span } from '../../model/index.ts';
import { findWordAt, findWords, type WordAt } from '../../text/find-words.ts';
import { foldOutlet, outletAliases } from '../../text/outlet-name.ts';

/** An outlet of the pile, by one of its names. */
interface Alias {
  readonly outlet: string;
  readonly hashes: Uint32Array;
  /** Initials count only where they are written in capitals. */
  readonly acronym: boolean;
}

/** The outlets of the pile, to be looked up by the names under which they are cited. */
export interface OutletIndex {
  /** First word's hash → aliases, the longest first. */
  readonly byFirstWord: ReadonlyMap<number, readonly Alias[]>;
  /** Folded alias → folded outlets that have it. */
  readonly byAlias: ReadonlyMap<string, readonly string[]>;
}

/** Words in which an outlet of the pile is named; `outlets` are folded names. */
export interface OutletMention extends Span {
  readonly outlets: readonly string[];
}

export function indexOutlets(articles: readonly Pick<Article, 'outlet'>[]): OutletIndex {
  const names = [...new Set(articles.flatMap(({ outlet }) => (outlet ? [outlet] : [])))].sort();
  const byFirstWord = new Map<number, Alias[]>();
  const byAlias = new Map<string, string[]>();
  for (const name of names) {
    const outlet = foldOutlet(name);
    outletAliases(name).forEach((alias, rank) => {
      const known = byAlias.get(alias) ?? [];
      if (known.includes(outlet)) return;
      byAlias.set(alias, [...known, outlet]);
      const { hash, count } = findWords(alias);
      if (count === 0) return;
      const acronym = rank > 0 && count === 1;
      const aliases = byFirstWord.get(hash[0]!) ?? [];
      aliases.push({ outlet, hashes: hash, acronym });
      byFirstWord.set(hash[0]!, aliases);
    });
  }
  for (const aliases of byFirstWord.values()) aliases.sort((a, b) => b.hashes.length - a.hashes.length);
  return { byFirstWord, byAlias };
}

/** The outlets of the pile that a written name can mean: "MPA", "the Adrasol Courier". Folded, sorted. */
export function resolveOutlet(name: string, index: OutletIndex): readonly string[] {
  const found = new Set(outletAliases(name).flatMap((alias) => index.byAlias.get(alias) ?? []));
  return [...found].sort();
}

/** Whether a sign can begin a name: a capital, a figure, or a letter of a script that has no capitals. */
function mayOpenName(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return code > 0xa9 && /[\p{Lu}\p{N}\p{Lo}]/u.test(String.fromCharCode(code));
}

const isAsciiLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isAsciiLetter = (code: number): boolean => isAsciiLower(code | 0x20);

/** Where the words begin that can open an outlet's name, those with a capital inside among them ("openFields"). */
function findNameStarts(text: string): number[] {
  const starts: number[] = [];
  let word = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const inWord = isAsciiLetter(code) || (code >= 0x30 && code <= 0x39) || code > 0xa9;
    if (!inWord || (code >= 0x2000 && code <= 0x206f)) {
      word = -1;
      continue;
    }
    if (word < 0) {
      word = at;
      if (mayOpenName(code)) starts.push(at);
    } else if (code >= 0x41 && code <= 0x5a && isAsciiLower(text.charCodeAt(at - 1)) && starts.at(-1) !== word) {
      starts.push(word);
    }
  }
  return starts;
}

/** Finds where outlets of the pile are named in a text, by capitalised words. */
export function findOutletMentions(text: string, index: OutletIndex): OutletMention[] {
  if (index.byFirstWord.size === 0) return [];
  const mentions: OutletMention[] = [];
  let from = 0;
  for (const start of findNameStarts(text)) {
    if (start < from) continue;
    const first = findWordAt(text, start);
    const aliases = first === null ? undefined : index.byFirstWord.get(first.hash);
    if (first === null || aliases === undefined || first.start !== start) continue;
    const words = [first];
    const longest = aliases.find((alias) => matches(text, words, alias));
    if (longest === undefined) continue;
    const length = longest.hashes.length;
    const outlets = aliases
      .filter((alias) => alias.hashes.length === length && matches(text, words, alias))
      .map(({ outlet }) => outlet);
    from = words[length - 1]!.end;
    mentions.push({ start, end: from, outlets: [...new Set(outlets)].sort() });
  }
  return mentions;
}

/** Whether an alias stands here; `words` are those read so far, and grow. */
function matches(text: string, words: WordAt[], alias: Alias): boolean {
  for (let offset = 0; offset < alias.hashes.length; offset++) {
    if (offset === words.length) {
      const next = findWordAt(text, words.at(-1)!.end);
      if (next === null) return false;
      words.push(next);
    }
    if (words[offset]!.hash !== alias.hashes[offset]) return false;
  }
  const written = text.slice(words[0]!.start, words[0]!.end);
  if (alias.acronym) return written === written.toUpperCase();
  return /^[\p{Lu}\p{N}\p{Lo}]/u.test(written) || /\p{Ll}\p{Lu}/u.test(written);
}
