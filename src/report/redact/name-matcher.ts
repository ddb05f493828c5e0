import type { Entity } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { foldName } from '../../text/fold-name.ts';

/** A person whose name is to be withheld, with every name that the record knows for them. */
export interface Withheld {
  /** As it was asked for. */
  readonly asked: string;
  readonly label: string;
  readonly entities: readonly Entity[];
  /** The entities' names that share a word with what was asked for: their parts are looked for too. */
  readonly names: readonly string[];
  /** Other names of the entities, looked for in full only: “El Mago”. */
  readonly aliases: readonly string[];
}

/** Words of names that name nobody by themselves. */
const PARTICLES = new Set(
  'a af al an and av ben bin bint da das de del della den der di do dos du e el ibn la las le los of och og san santa st the und van vom von y zu zum zur jr sr ii iii iv mr mrs ms miss dr prof sir dame lord lady'.split(
    ' ',
  ),
);
/** From so many letters on, a word that holds the name at all is withheld: “Brandtstrasse”, “@ilsebrandt”. */
const LONG = 5;
/** Shorter ones name someone only in capitals: “Li”, “Bo”. */
const SHORT = 3;

const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+(?:['’ʼ][\p{L}\p{M}\p{Cf}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;
const LATIN = /^\p{Script=Latin}/u;

/** A word as it is compared: no case, marks, apostrophes or invisible characters. */
export function foldWord(word: string): string {
  return foldName(word.replace(/\p{Cf}/gu, '')).replaceAll(' ', '');
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => word);
}

function startsHigh(word: string): boolean {
  return /^[\p{Cf}]*\p{Lu}/u.test(word);
}

/** How one word of a name is looked for. */
interface Part {
  readonly folded: string;
  readonly rule: 'inside' | 'whole' | 'capital';
}

function ruleOf(folded: string, isOrdinary: boolean): Part['rule'] {
  if (isOrdinary || folded.length < SHORT) return 'capital';
  if (folded.length >= LONG || !LATIN.test(folded)) return 'inside';
  return 'whole';
}

/**
 * Finds a person's names in any text: in full, run together, their parts alone, whatever the case, the accents or
 * invisible characters between. Parts that are ordinary words of the pile (“Stone”) count in capitals only.
 */
export class NameMatcher {
  readonly #parts: readonly Part[];
  readonly #joined: readonly string[];
  readonly #phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly #literal: readonly string[];
  readonly #known = new Map<string, boolean>();

  /** @param ordinary the folded words that stand in small letters somewhere in the pile */
  constructor({ asked, names, aliases }: Withheld, ordinary: ReadonlySet<string>) {
    const parts = new Map<string, Part>();
    const joined = new Set<string>();
    const alone = new Set([asked, ...names].filter((name) => wordsOf(name).length === 1).map(foldWord));
    for (const name of [asked, ...names].filter((words) => !UNSPACED.test(words))) {
      const folded = wordsOf(name)
        .map(foldWord)
        .filter((word) => word !== '');
      const own = folded.filter((word) => !PARTICLES.has(word));
      if (folded.join('').length >= LONG) joined.add(folded.join('')).add([...folded].reverse().join(''));
      for (const word of own) {
        if (word.length < SHORT && LATIN.test(word) && !alone.has(word)) continue;
        parts.set(word, { folded: word, rule: ruleOf(word, ordinary.has(word)) });
      }
    }
    this.#parts = [...parts.values()];
    this.#joined = [...joined];
    this.#literal = [asked, ...names, ...aliases].filter((name) => UNSPACED.test(name));
    this.#phrases = indexPhrases([asked, ...names, ...aliases], ordinary);
  }

  #isName(word: string): boolean {
    const known = this.#known.get(word) ?? this.#test(word);
    this.#known.set(word, known);
    return known;
  }

  #test(word: string): boolean {
    const folded = foldWord(word);
    if (folded === '') return false;
    if (this.#joined.some((joined) => folded.includes(joined))) return true;
    return this.#parts.some((part) => {
      if (part.rule === 'inside') return folded.includes(part.folded);
      const whole = folded === part.folded || folded === `${part.folded}s`;
      return whole && (part.rule === 'whole' || startsHigh(word));
    });
  }

  /** How many words the longest full name that begins here has; 0 for none. */
  #findPhrase(words: readonly { readonly word: string }[], at: number, word: string): number {
    if (this.#phrases.size === 0) return 0;
    let longest = 0;
    for (const phrase of this.#phrases.get(foldWord(word)) ?? []) {
      const isHere = phrase.every((part, nth) => foldWord(words[at + nth]?.word ?? '') === part);
      const isName = phrase.length > 1 || startsHigh(word);
      if (isHere && isName && phrase.length > longest) longest = phrase.length;
    }
    return longest;
  }

  /** In order, not overlapping: words of the name that stand together are one span, initials before them included. */
  find(text: string): Span[] {
    const spans: { start: number; end: number }[] = [];
    for (const literal of this.#literal) {
      for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1))
        spans.push({ start: at, end: at + literal.length });
    }
    const words = [...text.matchAll(WORD)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: match[0],
    }));
    for (const [at, { start, end, word }] of words.entries()) {
      if (this.#isName(word)) spans.push({ start, end });
      const phrase = this.#findPhrase(words, at, word);
      if (phrase > 0) spans.push({ start, end: words[at + phrase - 1]!.end });
    }
    return joinSpans(
      text,
      spans.map((span) => withInitials(text, span)),
    );
  }
}

/** Names in full by their first word; one that is a single ordinary word names nobody by itself. */
function indexPhrases(names: readonly string[], ordinary: ReadonlySet<string>): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const name of names) {
    const words = wordsOf(name)
      .map(foldWord)
      .filter((word) => word !== '');
    const [first] = words;
    if (first === undefined || (words.length === 1 && ordinary.has(first))) continue;
    phrases.set(first, [...(phrases.get(first) ?? []), words]);
  }
  return phrases;
}

/** Initials right before a name, and right after one that stands first: “I. M. Brandt”, “Brandt, I.” */
function withInitials(text: string, { start, end }: Span): Span {
  const before = /(?:(?<![\p{L}\p{M}])\p{Lu}\.?[ \u00a0-]?){1,4}$/u.exec(text.slice(Math.max(0, start - 12), start));
  const after = /^, ?\p{Lu}\.(?:[ -]?\p{Lu}\.){0,3}/u.exec(text.slice(end, end + 16));
  const isInitial = before !== null && !/^(?:A|I) $/.test(before[0]);
  return { start: isInitial ? start - before[0].length : start, end: end + (after?.[0].length ?? 0) };
}

/** Between words of one name: a blank, a hyphen, a dot. A dot and a blank end a sentence. */
const BETWEEN = /^(?:\s{1,2}|[.\-–_·+]|%20|\p{Cf}{1,3})$/u;

/** Spans in order; those that overlap, or between which only what `between` takes stands, are one. */
export function joinSpans(text: string, spans: readonly Span[], between: RegExp | null = BETWEEN): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && (start < last.end || between?.test(text.slice(last.end, start)))) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The folded words that stand in small letters in these texts: no name by themselves. */
export function findOrdinary(texts: Iterable<string>, wanted: ReadonlySet<string>): Set<string> {
  const ordinary = new Set<string>();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      if (startsHigh(word)) continue;
      const folded = foldWord(word);
      if (wanted.has(folded)) ordinary.add(folded);
    }
  }
  return ordinary;
}

/** The words of a person's names, folded. */
export function namePartsOf({ asked, names, aliases }: Withheld): Set<string> {
  return new Set([asked, ...names, ...aliases].flatMap((name) => wordsOf(name).map(foldWord)));
}

/** What the record knows of a person asked for: by a name that a thing bears, or by its id. */
export function findWithheld(entities: readonly Entity[], asked: string, label: string): Withheld {
  const wanted = foldWord(asked);
  const isAsked = (name: string): boolean => foldWord(name) === wanted;
  const own = entities.filter(
    ({ id, name, names }) => id === asked || isAsked(name) || names.some(({ text }) => isAsked(text)),
  );
  const name = own.some(({ id }) => id === asked) ? (own[0]?.name ?? asked) : asked;
  const parts = new Set(wordsOf(name).map(foldWord));
  const texts = [...new Set(own.flatMap((entity) => [entity.name, ...entity.names.map(({ text }) => text)]))];
  const sharesPart = (text: string) =>
    wordsOf(text).some((word) => !PARTICLES.has(foldWord(word)) && parts.has(foldWord(word)));
  const names = texts.filter(sharesPart);
  const aliases = texts.filter((text) => !sharesPart(text) && wordsOf(text).some(startsHigh));
  return { asked: name, label, entities: own, names, aliases };
}
