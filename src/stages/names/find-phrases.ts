import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { type HeadNoun, isBareBody, readHeadNoun } from '../../language/en/description-nouns.ts';
import { OWNED_BODIES, ROLE_OPENERS } from '../../language/en/names/describing-phrases.ts';
import { PHRASE_ENDS } from '../../language/en/noun-words.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { Named } from './named.ts';

/** Words [from, to) that speak of someone without a name: "the tired driver", "police", "brother" of "his brother". */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: HeadNoun;
  /** "the", "this": known already; "a", "two": new; "his", "Prell’s": somebody’s; none: "police", "Driver held" over a text. */
  readonly opens: 'known' | 'new' | 'owned' | 'bare';
  /** The country whose body it is: "the Norwegian navy". */
  readonly country?: string;
}
/** Words between the opening word and the noun; a name counts as one. */
const MOST_BEFORE = 5;
const LONGEST_NAME = 6;

/** Phrases for persons and bodies outside names, in order of the text. Linear time. */
export function findPhrases(words: readonly SurfaceWord[], named: readonly Named[]): Phrase[] {
  return new PhraseFinder(words, named).find();
}

class PhraseFinder {
  readonly #words: readonly SurfaceWord[];
  readonly #covered: Int32Array;
  readonly #headings: Uint8Array;
  #last: Phrase | undefined;

  constructor(words: readonly SurfaceWord[], named: readonly Named[]) {
    this.#words = words;
    this.#covered = coverWords(words.length, named);
    this.#headings = markHeadings(words);
  }

  find(): Phrase[] {
    const found: Phrase[] = [];
    for (let at = 0; at < this.#words.length; at++) {
      const word = this.#words[at]!;
      const phrase = this.#covered[at] === 0 || word.possessive || this.#ownsBody(at) ? this.#read(at) : undefined;
      if (!phrase) continue;
      found.push(phrase);
      this.#last = phrase;
      at = Math.max(at, phrase.to - (this.#words[phrase.to - 1]!.possessive ? 2 : 1));
    }
    return found;
  }

  /** "Prell administration", "Rudd campaign": the body of the one named before it. */
  #ownsBody(at: number): boolean {
    const next = this.#words[at + 1];
    return next?.shape === 'lower' && next.start === this.#words[at]!.end + 1 && OWNED_BODIES.has(next.lower);
  }

  #read(at: number): Phrase | undefined {
    const word = this.#words[at]!;
    const opens =
      word.possessive || (this.#covered[at] !== 0 && this.#ownsBody(at))
        ? 'owned'
        : word.shape === 'number'
          ? 'new'
          : ROLE_OPENERS.get(word.lower);
    if (opens === undefined) return this.#readBare(at);
    const headAt = this.#findHead(at + 1);
    if (headAt < 0) return undefined;
    const country = countryIn(this.#words, at, headAt);
    const head = readHeadNoun(this.#words[headAt]!.lower)!;
    const clause = word.lower === 'that' && head.plural;
    return {
      from: opens === 'owned' || clause ? at + 1 : at,
      to: headAt + 1,
      head,
      opens: clause ? 'bare' : opens,
      ...(country ? { country } : {}),
    };
  }

  /** "police", "raiders": a body or many persons without an article; one person over a text and behind "his mother and". */
  #readBare(at: number): Phrase | undefined {
    const word = this.#words[at]!;
    const heading = this.#headings[word.sentence] === 1;
    const last = this.#last;
    const joined =
      last !== undefined && last.opens === 'owned' && last.to === at - 1 && this.#words[at - 1]!.lower === 'and';
    if (word.shape !== 'lower' && !heading && !(word.initial && (isBareBody(word.lower) || this.#isLead(at))))
      return undefined;
    const head = readHeadNoun(word.lower);
    const next = this.#words[at + 1];
    if (!head || (next?.shape === 'lower' || heading ? this.#carriesOn(at) : false)) return undefined;
    if (joined) return { from: at, to: at + 1, head, opens: 'owned' };
    if (!head.plural && !(heading && head.kind === 'person')) return undefined;
    return { from: at, to: at + 1, head, opens: 'bare' };
  }

  /** A plural at the head of a sentence: "Robbers in masks fled". */
  #isLead(at: number): boolean {
    return readHeadNoun(this.#words[at]!.lower)?.plural === true;
  }

  /** Another noun for persons or bodies follows: the phrase goes on to it. */
  #carriesOn(at: number): boolean {
    const next = this.#words[at + 1];
    return (
      next !== undefined &&
      this.#covered[at + 1] === 0 &&
      !isBareBody(this.#words[at]!.lower) &&
      readHeadNoun(next.lower) !== null
    );
  }

  /** Index of the noun that the phrase is about: the last of the first nouns that stand together; -1 where none is. */
  #findHead(from: number): number {
    let head = -1;
    let seen = 0;
    for (let at = from; at < this.#words.length && seen <= MOST_BEFORE; seen++) {
      const word = this.#words[at]!;
      const name = this.#covered[at]!;
      if (word.sentence !== this.#words[from - 1]!.sentence) break;
      if (name > 0) {
        if (head >= 0 || name > LONGEST_NAME || this.#words[at + name - 1]!.possessive) break;
        at += name;
        continue;
      }
      if (name < 0 || word.shape === 'punct' || ROLE_OPENERS.has(word.lower) || PHRASE_ENDS.has(word.lower)) break;
      const noun =
        word.shape === 'lower' || word.shape === 'capital' || word.shape === 'code' ? readHeadNoun(word.lower) : null;
      const aged = noun !== null && /^\d/.test(word.lower);
      if (noun) head = at;
      else if (head >= 0 && !/^\d/.test(this.#words[head]!.lower)) break;
      if (word.possessive) return head === at ? head : -1;
      at++;
      if (aged && head === at - 1 && !this.#mayGoOn(at)) break;
    }
    return head;
  }

  /** Behind "22-year-old" the noun that it tells of may follow. */
  #mayGoOn(at: number): boolean {
    const word = this.#words[at];
    return word !== undefined && word.shape !== 'punct' && !PHRASE_ENDS.has(word.lower);
  }
}

/**
 * At the first word of a name the number of its words, at the others -1; 0 outside names. A country’s adjective alone
 * may also belong to a phrase.
 */
function coverWords(length: number, named: readonly Named[]): Int32Array {
  const covered = new Int32Array(length);
  for (const one of named) {
    if (one.to - one.from === 1 && COUNTRY_WORDS.get(one.name)?.kind === 'adjective') continue;
    covered.fill(-1, one.from, one.anchorTo ?? one.to);
    covered[one.from] = (one.anchorTo ?? one.to) - one.from;
  }
  return covered;
}

/** Sentences that end without a mark: headlines, which drop "a" and "the". */
function markHeadings(words: readonly SurfaceWord[]): Uint8Array {
  const headings = new Uint8Array((words.at(-1)?.sentence ?? -1) + 1);
  for (const [at, { sentence, text }] of words.entries()) {
    if (words[at + 1]?.sentence !== sentence) headings[sentence] = /^[.!?:;,”"’')]$/.test(text) ? 0 : 1;
  }
  return headings;
}

function countryIn(words: readonly SurfaceWord[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const word = COUNTRY_WORDS.get(words[at]!.text);
    if (word && (word.kind === 'adjective' || words[at]!.possessive)) return word.country;
  }
  return undefined;
}
