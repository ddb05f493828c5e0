import type { Article, Span } from '../../model/index.ts';
import { findWords, type Words } from '../../text/find-words.ts';
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

/** Finds where outlets of the pile are named in a text, by capitalised words. */
export function findOutletMentions(text: string, words: Words, index: OutletIndex): OutletMention[] {
  const mentions: OutletMention[] = [];
  for (let at = 0; at < words.count; at++) {
    const aliases = index.byFirstWord.get(words.hash[at]!);
    if (aliases === undefined) continue;
    const length = longestMatch(text, words, at, aliases);
    if (length === 0) continue;
    const outlets = aliases
      .filter((alias) => alias.hashes.length === length && matches(text, words, at, alias))
      .map(({ outlet }) => outlet);
    mentions.push({ start: words.start[at]!, end: words.end[at + length - 1]!, outlets: [...new Set(outlets)].sort() });
    at += length - 1;
  }
  return mentions;
}

function longestMatch(text: string, words: Words, at: number, aliases: readonly Alias[]): number {
  return aliases.find((alias) => matches(text, words, at, alias))?.hashes.length ?? 0;
}

function matches(text: string, words: Words, at: number, alias: Alias): boolean {
  if (at + alias.hashes.length > words.count) return false;
  for (let offset = 0; offset < alias.hashes.length; offset++) {
    if (words.hash[at + offset] !== alias.hashes[offset]) return false;
  }
  const written = text.slice(words.start[at], words.end[at]);
  if (alias.acronym) return written === written.toUpperCase();
  return /^[\p{Lu}\p{N}\p{Lo}]/u.test(written) || /\p{Ll}\p{Lu}/u.test(written);
}
