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

function claimRoles(meanings: Meanings, one: Named): void {
  for (const role of [one.role?.toLowerCase(), one.beside]) {
    if (!role) continue;
    const parts = role.split(/\s+/).slice(-LONGEST);
    for (let at = 0; at < parts.length; at++) claim(meanings, parts.slice(at).join(' '), one);
  }
}

function claimHeads(meanings: Meanings, one: Named): void {
  const parts = one.name.toLowerCase().split(/\s+/);
  const head = parts.at(-1)!;
  const told = new Set(describeOrganisation(parts));
  if (/^\p{L}+$/u.test(head) && ORGANISATION_HEADS.has(head)) {
    for (let at = Math.max(1, parts.length - LONGEST); at < parts.length; at++) told.add(parts.slice(at).join(' '));
  }
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

/**
 * "the minister", "the docks company": descriptions, in lower case, of exactly one thing that the article names.
 * Their `folded` is that thing's, so that they fall together with it.
 */
export function findDescriptions(words: readonly SurfaceWord[], named: readonly Named[]): Named[] {
  const meanings = gatherMeanings(named);
  const found: Named[] = [];
  let next = 0;
  for (let at = 0; at + 1 < words.length; at++) {
    while (next < named.length && named[next]!.to <= at) next++;
    if (words[at]!.lower !== 'the' || words[at + 1]!.shape !== 'lower') continue;
    let to = at + 1;
    while (to < words.length && to - at <= LONGEST && words[to]!.shape === 'lower') to++;
    if (next < named.length && named[next]!.from < to) to = named[next]!.from;
    for (; to > at + 1; to--) {
      const text = words
        .slice(at + 1, to)
        .map((word) => word.lower)
        .join(' ');
      const meaning = meanings.get(text);
      if (!meaning || words[to]?.lower === 'of' || words[to - 1]!.end > (words[to]?.start ?? Infinity)) continue;
      found.push({
        from: at,
        nameFrom: at + 1,
        to,
        name: `the ${text}`,
        folded: meaning.folded,
        type: meaning.type,
        description: true,
      });
      at = to - 1;
      break;
    }
  }
  return found;
}
