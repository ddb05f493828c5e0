/**
 * Folding of names for comparison. Nothing here knows a name: the rules are about letters, sounds and script.
 */

import { Memo } from './memo.ts';

/** Words of letters and figures of English with single spaces between: nothing of them is folded but case. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

function readFolded(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase().replace(/^the /, '');
  let folded = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  folded = folded
    .replace(/[’'‘ʼ`´.]/g, '')
    .replace(/[øœ]/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[łl]/g, 'l')
    .replace(/[đð]/g, 'd')
    .replace(/ı/g, 'i');
  folded = folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return folded.replace(/^the /, '');
}

/** Names and words of names come back: so many are kept with what was made of them. */
const MOST_KEPT = 100_000;
const foldedNames = new Memo(readFolded, MOST_KEPT);

/** Lower case, no diacritics, no apostrophes; hyphens and other marks become spaces; no leading article. */
export function foldName(name: string): string {
  return foldedNames.of(name);
}

/** Articles and particles of other languages that come and go between transliterations. */
const LOOSE = new Set(['el', 'al', 'e', 'ul', 'il', 'ol', 'ad', 'as', 'ash', 'an', 'ar', 'at', 'az']);

/** "Abdelrahman", "Abd al-Rahman" and "Abdul Rahman": the servant of one of God’s names, in one word or in two or three. */
const SERVANT = /^abd(?:[aeu][lrsnzdt])?(?=\p{L}{4})/u;
const SERVANT_ALONE = /^abd(?:[aeu][lrsnzdt])?$/;

function joinServant(tokens: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const next = LOOSE.has(tokens[at + 1] ?? '') ? at + 2 : at + 1;
    if (SERVANT_ALONE.test(token) && tokens[next] !== undefined) {
      joined.push(`abd${tokens[next]}`);
      at = next;
    } else joined.push(token.replace(SERVANT, 'abd'));
  }
  return joined;
}

/** Tokens of a folded name without the particles that transliterations drop. */
export function nameTokens(folded: string): string[] {
  const tokens = folded.includes('abd') ? joinServant(folded.split(' ')) : folded.split(' ');
  const kept = tokens.filter((token, at) => !(LOOSE.has(token) && tokens.length > 1 && at < tokens.length - 1));
  return kept.length > 0 ? kept : tokens;
}

function readSkeleton(token: string): string {
  const sounds = token
    .replace(/tch|tsch/g, 'C')
    .replace(/sch|sh/g, 'S')
    .replace(/dj|dzh|zh|j/g, 'J')
    .replace(/kh|ck|q|k/g, 'K')
    .replace(/ch/g, 'C')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'K')
    .replace(/gh/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/x/g, 'Ks')
    .replace(/w/g, 'v');
  const marked = sounds.replace(/^[aeiouy]+/, '*');
  return marked.replace(/[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
}

/**
 * A word as its consonants sound, however its script was turned into Latin letters: vowels, h and doubling go,
 * letters for one sound fall together. An initial vowel leaves a mark.
 */
export function soundSkeleton(token: string): string {
  return skeletons.of(token);
}

const skeletons = new Memo(readSkeleton, MOST_KEPT);

/** Long and diphthong vowels as one letter each, y as i, doubled letters single. */
function readLight(token: string): string {
  return token
    .replace(/ee|ie|y/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/kh|q|ck|c(?![eih])/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/(.)\1+/g, '$1');
}

const lights = new Memo(readLight, MOST_KEPT);

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/**
 * Whether two folded tokens can be spellings of one word: equal as they sound, or with the same consonants (three or
 * more, an initial vowel among them) and vowels that differ in no more than a third of the letters. Tokens with digits only match themselves.
 */
export function soundsAlike(a: string, b: string): boolean {
  if (a === b) return true;
  if (/\d/.test(a) || /\d/.test(b) || a.length < 4 || b.length < 4 || a.length > 40 || b.length > 40) return false;
  const lightA = lights.of(a);
  const lightB = lights.of(b);
  if (lightA === lightB) return true;
  const skeleton = soundSkeleton(a);
  if (skeleton !== soundSkeleton(b) || skeleton.length < 3) return false;
  return editDistance(lightA, lightB) <= Math.max(lightA.length, lightB.length) / 3;
}
