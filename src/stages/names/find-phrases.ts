import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { type HeadNoun, isBareBody, readHeadNoun } from '../../language/en/description-nouns.ts';
import { PHRASE_ENDS } from '../../language/en/noun-words.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { Named } from './named.ts';

/** Words [from, to) that speak of someone without a name: "the tired driver", "police", "brother" of "his brother". */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: HeadNoun;
  /** "the", "this": known already; "a", "two": new; "his", "Prell’s": somebody’s; none: "police". */
  readonly opens: 'known' | 'new' | 'owned' | 'bare';
  /** The country whose body it is: "the Norwegian navy". */
  readonly country?: string;
}

const OPENERS: ReadonlyMap<string, Phrase['opens']> = new Map([
  ...'the this that these those said'.split(' ').map((word) => [word, 'known'] as const),
  ...'a an another one two three four five six seven eight nine ten several some'
    .split(' ')
    .map((word) => [word, 'new'] as const),
  ...'his her their its my our your whose'.split(' ').map((word) => [word, 'owned'] as const),
]);
/** Words between the opening word and the noun. */
const MOST_BEFORE = 4;

/** Phrases for persons and bodies outside names, in order of the text. Linear time. */
export function findPhrases(words: readonly SurfaceWord[], named: readonly Named[]): Phrase[] {
  const covered = coverWords(words.length, named);
  const found: Phrase[] = [];
  for (let at = 0; at < words.length; at++) {
    const read = covered[at] === 0 || words[at]!.possessive || ownsBody(words, at);
    const phrase = read ? readPhrase(words, at, covered) : undefined;
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.to - 1;
  }
  return found;
}

/** "Prell administration", "Rudd campaign": the body of the one named before it. */
function ownsBody(words: readonly SurfaceWord[], at: number): boolean {
  const next = words[at + 1];
  return next?.shape === 'lower' && next.start === words[at]!.end + 1 && OWNED_BODIES.has(next.lower);
}

const OWNED_BODIES = new Set(['administration', 'government', 'campaign', 'cabinet', 'regime', 'presidency']);

/** 1 for words of a name; a country’s adjective alone may also belong to a phrase. */
function coverWords(length: number, named: readonly Named[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const one of named) {
    if (one.to - one.from === 1 && COUNTRY_WORDS.get(one.name)?.kind === 'adjective') continue;
    covered.fill(1, one.from, one.anchorTo ?? one.to);
  }
  return covered;
}

function readPhrase(words: readonly SurfaceWord[], at: number, covered: Uint8Array): Phrase | undefined {
  const word = words[at]!;
  const opens =
    word.possessive || (covered[at] && ownsBody(words, at))
      ? 'owned'
      : word.shape === 'number'
        ? 'new'
        : OPENERS.get(word.lower);
  if (opens === undefined) return readBare(words, at);
  const headAt = findHead(words, at + 1, covered);
  if (headAt < 0) return undefined;
  const country = countryIn(words, at, headAt);
  return {
    from: opens === 'owned' ? at + 1 : at,
    to: headAt + 1,
    head: readHeadNoun(words[headAt]!.lower)!,
    opens,
    ...(country ? { country } : {}),
  };
}

function countryIn(words: readonly SurfaceWord[], from: number, to: number): string | undefined {
  for (let at = from; at < to; at++) {
    const word = COUNTRY_WORDS.get(words[at]!.text);
    if (word && (word.kind === 'adjective' || words[at]!.possessive)) return word.country;
  }
  return undefined;
}

/** "police", "raiders": a body or many persons without an article. */
function readBare(words: readonly SurfaceWord[], at: number): Phrase | undefined {
  const word = words[at]!;
  if (word.shape !== 'lower' && !(word.initial && isBareBody(word.lower))) return undefined;
  const head = readHeadNoun(word.lower);
  if (!head?.plural || (!isBareBody(word.lower) && readHeadNoun(words[at + 1]?.lower ?? ''))) return undefined;
  return { from: at, to: at + 1, head, opens: 'bare' };
}

/** Index of the noun that the phrase is about: the last of the first nouns that stand together; -1 where none is. */
function findHead(words: readonly SurfaceWord[], from: number, covered: Uint8Array): number {
  let head = -1;
  for (let at = from; at < words.length && at - from <= MOST_BEFORE; at++) {
    const word = words[at]!;
    if (covered[at] || word.shape === 'punct' || OPENERS.has(word.lower) || PHRASE_ENDS.has(word.lower)) break;
    const noun = word.shape === 'lower' || word.shape === 'capital' ? readHeadNoun(word.lower) : null;
    if (noun) head = at;
    else if (head >= 0) break;
    if (word.possessive) return head === at ? head : -1;
  }
  return head;
}
