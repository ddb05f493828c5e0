import type { Article, Span } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import { findWordAt, findWords, mixBits, type WordAt } from '../../text/find-words.ts';
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
  /** First word's hash → how many words aliases have that begin with it, the most first. */
  readonly lengths: ReadonlyMap<number, readonly number[]>;
  /** `hashSequence` of an alias's words → aliases. */
  readonly bySequence: ReadonlyMap<number, readonly Alias[]>;
  /** Folded alias → folded outlets that have it. */
  readonly byAlias: ReadonlyMap<string, readonly string[]>;
}

export const NO_OUTLETS: OutletIndex = { lengths: new Map(), bySequence: new Map(), byAlias: new Map() };

/** Words in which an outlet of the pile is named; `outlets` are folded names. */
export interface OutletMention extends Span {
  readonly outlets: readonly string[];
}

/** One number for some words in a row. */
function hashSequence(hashes: ArrayLike<number>, from: number, length: number): number {
  let mixed = length;
  for (let at = from; at < from + length; at++) mixed = mixBits(Math.imul(mixed, 31) ^ hashes[at]!);
  return mixed;
}

export function indexOutlets(articles: readonly Pick<Article, 'outlet'>[]): OutletIndex {
  const names = [...new Set(articles.flatMap(({ outlet }) => (outlet ? [outlet] : [])))].sort();
  const lengths = new Map<number, number[]>();
  const bySequence = new Map<number, Alias[]>();
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
      addTo(bySequence, hashSequence(hash, 0, count), { outlet, hashes: hash, acronym });
      if (!lengths.get(hash[0]!)?.includes(count)) addTo(lengths, hash[0]!, count);
    });
  }
  for (const counts of lengths.values()) counts.sort((a, b) => b - a);
  return { lengths, bySequence, byAlias };
}

/**
 * Digests of the outlets that a text with these hashes of words can name, by the first words of their names; of all of
 * them, where there are no hashes.
 */
export function stampOutlets({ bySequence }: OutletIndex): (hashes: Uint32Array | null) => string {
  const byFirst = new Map<number, string[]>();
  for (const alias of [...bySequence.values()].flat()) {
    addTo(byFirst, alias.hashes[0]!, `${alias.outlet} ${alias.acronym} ${alias.hashes.join()}`);
  }
  const listed = new Map([...byFirst].map(([first, names]) => [first, names.sort().join('\n')]));
  const all = contentId('', ...[...listed.values()].sort());
  return (hashes) => {
    if (hashes === null) return all;
    const named = new Set<string>();
    for (const hash of hashes) {
      const names = listed.get(hash);
      if (names !== undefined) named.add(names);
    }
    return contentId('', ...[...named].sort());
  };
}

function addTo<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** How many words the longest alias has that can stand at a place, by the words' hashes; 0 for none. */
export function aliasLengthAt(hashes: Uint32Array, at: number, { lengths, bySequence }: OutletIndex): number {
  const counts = lengths.get(hashes[at]!);
  if (counts === undefined) return 0;
  return counts.find((count) => at + count <= hashes.length && bySequence.has(hashSequence(hashes, at, count))) ?? 0;
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
  if (index.lengths.size === 0) return [];
  const mentions: OutletMention[] = [];
  let from = 0;
  for (const start of findNameStarts(text)) {
    if (start < from) continue;
    const first = findWordAt(text, start);
    const counts = first === null ? undefined : index.lengths.get(first.hash);
    if (first === null || counts === undefined || first.start !== start) continue;
    const mention = findMention(text, first, counts, index);
    if (mention === null) continue;
    mentions.push(mention);
    from = mention.end;
  }
  return mentions;
}

/** The outlets whose longest alias stands where a word begins; null for none. */
function findMention(
  text: string,
  first: WordAt,
  counts: readonly number[],
  { bySequence }: OutletIndex,
): OutletMention | null {
  const words = readWords(text, first, counts[0]!);
  const hashes = words.map(({ hash }) => hash);
  for (const count of counts) {
    if (count > words.length) continue;
    const aliases = bySequence.get(hashSequence(hashes, 0, count)) ?? [];
    const standing = aliases.filter((alias) => alias.hashes.length === count && matches(text, words, alias));
    const outlets = [...new Set(standing.map(({ outlet }) => outlet))].sort();
    if (outlets.length > 0) return { start: first.start, end: words[count - 1]!.end, outlets };
  }
  return null;
}

/** Up to so many words from one on. */
function readWords(text: string, first: WordAt, most: number): WordAt[] {
  const words = [first];
  while (words.length < most) {
    const next = findWordAt(text, words.at(-1)!.end);
    if (next === null) break;
    words.push(next);
  }
  return words;
}

/** Whether an alias stands in the first of these words, written as a name is. */
function matches(text: string, words: readonly WordAt[], alias: Alias): boolean {
  if (alias.hashes.some((hash, offset) => words[offset]!.hash !== hash)) return false;
  const written = text.slice(words[0]!.start, words[0]!.end);
  if (alias.acronym) return written === written.toUpperCase();
  return /^[\p{Lu}\p{N}\p{Lo}]/u.test(written) || /\p{Ll}\p{Lu}/u.test(written);
}
