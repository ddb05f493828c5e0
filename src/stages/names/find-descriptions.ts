import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { GENERIC_GROUP_WORDS, ORGANISATION_HEADS } from '../../language/en/name-words.ts';
import { describeOrganisation } from '../../language/en/organisation-nouns.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import type { Named } from './named.ts';

/** What "the X" stands for in an article: the folded name of the one thing it can be; null where two claim it. */
type Meanings = Map<string, { readonly folded: string; readonly type: Named['type'] } | null>;

function claim(meanings: Meanings, words: string, named: Named): void {
  if (words.length < 3 || GENERIC_GROUP_WORDS.has(words)) return;
  const known = meanings.get(words);
  if (known === undefined) meanings.set(words, { folded: named.folded, type: named.type });
  else if (known !== null && known.folded !== named.folded) meanings.set(words, null);
}

/** The longest role descriptions looked for: "the commander of the fire brigade" counts as "commander". */
const LONGEST = 4;

/** Words in lower case, a country and its adjective alike: "norway president". */
function meaningKey(words: readonly string[]): string {
  return words.map((word) => (COUNTRY_WORDS.get(word)?.country ?? word).toLowerCase()).join(' ');
}

function claimRoles(meanings: Meanings, one: Named): void {
  for (const role of [one.role, one.beside]) {
    if (!role) continue;
    const parts = role.split(/\s+/).slice(-LONGEST);
    for (let at = 0; at < parts.length; at++) claim(meanings, meaningKey(parts.slice(at)), one);
  }
}

function claimHeads(meanings: Meanings, one: Named): void {
  const parts = one.name.toLowerCase().split(/\s+/);
  const head = parts.at(-1)!;
  const told = new Set(describeOrganisation(parts));
  if (/^\p{L}+$/u.test(head) && ORGANISATION_HEADS.has(head)) {
    for (let at = Math.max(1, parts.length - LONGEST); at < parts.length; at++) told.add(parts.slice(at).join(' '));
  }
  const ownHead = parts[parts.indexOf('of') - 1];
  if (ownHead !== undefined && ORGANISATION_HEADS.has(ownHead)) told.add(ownHead);
  for (const words of told) claim(meanings, words, one);
}

function gatherMeanings(named: readonly Named[]): Meanings {
  const meanings: Meanings = new Map();
  for (const one of named) {
    if (one.type === 'person') claimRoles(meanings, one);
    else if (one.type === 'organisation' && one.name.includes(' ')) claimHeads(meanings, one);
    if (one.type === 'organisation' && one.beside) claim(meanings, one.beside, one);
  }
  return meanings;
}

/** Indices of words that stand in a name; a country or its adjective alone may also belong to a description. */
function coveredWords(named: readonly Named[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const one of named) {
    if (one.to - one.from === 1 && COUNTRY_WORDS.has(one.name)) continue;
    for (let at = one.from; at < one.to; at++) covered.add(at);
  }
  return covered;
}

/** Index after the last word that a description opened by "the" at `at` can hold. */
function descriptionEnd(words: readonly SurfaceWord[], at: number, covered: ReadonlySet<number>): number {
  let to = at + 1;
  while (to < words.length && to - at <= LONGEST && !covered.has(to)) {
    const { shape, possessive } = words[to]!;
    if (shape === 'punct' || shape === 'number') break;
    to++;
    if (possessive) break;
  }
  return to;
}

/**
 * "the minister", "the Norwegian president", "the docks company": descriptions of exactly one thing that the article
 * names. Their `folded` is that thing's, so that they fall together with it.
 */
export function findDescriptions(words: readonly SurfaceWord[], named: readonly Named[]): Named[] {
  const meanings = gatherMeanings(named);
  if (meanings.size === 0) return [];
  const covered = coveredWords(named);
  const found: Named[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    if (words[at]!.lower !== 'the' || covered.has(at)) continue;
    const one = readDescription(words, at, descriptionEnd(words, at, covered), meanings);
    if (!one) continue;
    found.push(one);
    at = one.to - 1;
  }
  return found;
}

function readDescription(
  words: readonly SurfaceWord[],
  at: number,
  end: number,
  meanings: Meanings,
): Named | undefined {
  for (let to = end; to > at + 1; to--) {
    const own = words.slice(at + 1, to);
    const meaning = meanings.get(meaningKey(own.map((word) => word.text)));
    if (!meaning || words[to]?.lower === 'of' || own.at(-1)!.end > (words[to]?.start ?? Infinity)) continue;
    const name = `the ${own.map((word) => word.text).join(' ')}`;
    return { from: at, nameFrom: at + 1, to, name, folded: meaning.folded, type: meaning.type, form: 'description' };
  }
  return undefined;
}
