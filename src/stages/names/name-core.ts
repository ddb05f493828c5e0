import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { GENERIC_GROUP_WORDS } from '../../language/en/name-words.ts';
import { isShortFormOf } from '../../language/en/nicknames.ts';
import { LINKING_PARTS, SMALL_PARTS } from '../../language/name-particles.ts';
import { foldName, nameTokens, soundSkeleton, soundsAlike } from '../../text/fold-name.ts';

const FOLDED_COUNTRIES = new Set([...COUNTRY_WORDS.keys()].map(foldName));

/** What tells a folded name from others. */
export interface NameCore {
  readonly folded: string;
  readonly tokens: readonly string[];
  /** Tokens without small words, generic nouns and a country said last: "peoples front" of "People’s Front of Iran". */
  readonly core: readonly string[];
  /** Numbers and codes, sorted: "9" of "Shed 4". */
  readonly numbers: string;
}

export function readCore(folded: string): NameCore {
  const tokens = nameTokens(folded);
  const numbers = tokens
    .filter((token) => /\d/.test(token))
    .sort()
    .join(' ');
  let body = tokens.filter((token) => !SMALL_PARTS.has(token));
  const last = body.at(-1);
  if (tokens.includes('of') && body.length > 1 && last && FOLDED_COUNTRIES.has(last)) body = body.slice(0, -1);
  const core = body.filter((token) => !GENERIC_GROUP_WORDS.has(token));
  return { folded, tokens, core: core.length > 0 ? core : body, numbers };
}

export function isCountry(folded: string): boolean {
  return FOLDED_COUNTRIES.has(folded);
}

/** Same core words, each sounding alike, in order. */
export function coresAlike(a: NameCore, b: NameCore): boolean {
  if (a.core.length !== b.core.length || a.numbers !== b.numbers || a.core.length === 0) return false;
  return a.core.every((token, at) => soundsAlike(token, b.core[at]!));
}

/** Same core words as they sound, in any order: cognates in another language's order, surname first. */
export function coresAlikeInAnyOrder(a: NameCore, b: NameCore): boolean {
  if (a.core.length !== b.core.length || a.numbers !== b.numbers) return false;
  const [x, y] = [bySound(a.core), bySound(b.core)];
  return x.every((token, at) => soundsAlike(token, y[at]!));
}

export function bySound(tokens: readonly string[]): string[] {
  const sounds = new Map(tokens.map((token) => [token, soundSkeleton(token)]));
  const order = (token: string): string => `${sounds.get(token)} ${token}`;
  return [...tokens].sort((x, y) => (order(x) < order(y) ? -1 : 1));
}

/** Initials of a folded name's words, without the small ones. */
export function mainInitials(folded: string): string {
  return folded
    .split(' ')
    .filter((token) => !LINKING_PARTS.has(token))
    .map((token) => token[0])
    .join('');
}

/** Whether the letters of an acronym can stand for the words: initials in order, small words counted or not. */
export function isAcronymOf(acronym: string, folded: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  if (letters.length < 2) return false;
  const tokens = folded.split(' ');
  const initials = tokens.map((token) => token[0]).join('');
  const main = tokens.filter((token) => !LINKING_PARTS.has(token)).map((token) => token[0]);
  return initials === letters || main.join('') === letters || inOrder(letters, tokens);
}

/** Each letter starts a word, or stands inside the word of the letter before it; every main word gives a letter. */
function inOrder(letters: string, tokens: readonly string[]): boolean {
  let at = 0;
  for (const token of tokens) {
    if (token[0] === letters[at]) {
      at++;
      for (let inside = 1; inside < token.length && at < letters.length; inside++) {
        if (token[inside] === letters[at] && !tokens.some((other) => other !== token && other[0] === letters[at])) at++;
      }
    } else if (!LINKING_PARTS.has(token)) return false;
  }
  return at === letters.length;
}

/** Whether the first names of two persons can be one: as they sound, an initial, a short form. */
export function sameFirstName(a: NameCore, b: NameCore): boolean {
  const [first, other] = [a.tokens[0]!, b.tokens[0]!];
  if (first === other || soundsAlike(first, other) || isShortFormOf(first, other)) return true;
  return (first.length === 1 || other.length === 1) && first[0] === other[0];
}

/** "Vale Prell" of "Ana Vale Prell": two words or more with which the longer name ends. */
export function endsWithName(long: NameCore, short: NameCore): boolean {
  const from = long.tokens.length - short.tokens.length;
  return from > 0 && short.tokens.length > 1 && short.tokens.every((token, at) => token === long.tokens[from + at]);
}
