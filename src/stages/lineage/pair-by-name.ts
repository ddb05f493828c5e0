import { COMMON_WORDS } from '../../language/en/common-words.ts';
import type { ArticleId } from '../../model/index.ts';
import { findWords } from '../../text/find-words.ts';
import type { Reading } from './reading.ts';

/** Up to so many articles of one name are paired each with each; of more, each with the next ones by id. */
const FEW_NAMESAKES = 12;
/** Shorter words tell little of a subject. */
const SUBJECT_LETTERS = 5;
/**
 * Least share of the shorter text's subject words, and least number of them, that stages of one piece have in common
 * however rewritten: where the name is an address or no outlet is known, and where it is a title in one outlet
 * ("Morning briefing" is another piece each day). Measured on an encyclopaedia's revisions.
 */
const BY_NAME = { share: 0.1, words: 2 };
const BY_TITLE = { share: 0.25, words: 3 };

const COMMON: ReadonlySet<number> = new Set([...COMMON_WORDS].flatMap((word) => [...findWords(word).hash]));

/** Keys under which stages of one piece meet: the address; the title, within an outlet or among texts of none. */
function nameKeys({ address, title, outlet }: Reading): string[] {
  const keys = address === '' ? [] : [`address ${address}`];
  return title === '' ? keys : [...keys, `title ${outlet}\n${title}`];
}

/** Pairs of articles with one address, or one title in one outlet: they may be stages that share no sentence. */
export function pairByName(readings: Iterable<Reading>): [ArticleId, ArticleId][] {
  const byName = new Map<string, ArticleId[]>();
  for (const reading of readings) {
    for (const key of nameKeys(reading)) {
      const known = byName.get(key);
      if (known === undefined) byName.set(key, [reading.id]);
      else known.push(reading.id);
    }
  }
  const pairs: [ArticleId, ArticleId][] = [];
  for (const ids of byName.values()) {
    ids.sort();
    ids.forEach((a, at) => {
      for (const b of ids.slice(at + 1, at + 1 + FEW_NAMESAKES)) pairs.push([a, b]);
    });
  }
  return pairs;
}

/** Asked for once a pair; a cache of a pure function, by the words it is of. */
const subjects = new WeakMap<Reading['words'], ReadonlySet<number>>();

function subjectWords({ words }: Reading): ReadonlySet<number> {
  const known = subjects.get(words);
  if (known !== undefined) return known;
  const found = new Set<number>();
  for (let at = 0; at < words.count; at++) {
    const hash = words.hash[at]!;
    if (words.end[at]! - words.start[at]! >= SUBJECT_LETTERS && !COMMON.has(hash)) found.add(hash);
  }
  subjects.set(words, found);
  return found;
}

/** Whether two texts speak of one thing: the shorter one's longer, uncommon words stand in the other too. */
export function haveOneSubject(a: Reading, b: Reading): boolean {
  const [few, many] = [subjectWords(a), subjectWords(b)].sort((x, y) => x.size - y.size) as [
    ReadonlySet<number>,
    ReadonlySet<number>,
  ];
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  const byTitle = a.outlet !== '' && (a.address === '' || a.address !== b.address);
  const least = byTitle ? BY_TITLE : BY_NAME;
  return shared >= least.words && shared >= least.share * few.size;
}
