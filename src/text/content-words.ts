import { Memo } from './memo.ts';

/** Words of the grammar and of time. */
const PLAIN = new Set(
  `the and for but nor not that this these those its his her their our your with from into onto over under about after
  before until since while when where which who whom whose what than then there here have has had was were are been being
  will would could should may might must can did does done also just only very more most less least some any all each both
  every other another such own same one two three four five six seven eight nine ten first second last next new said says
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december today yesterday tomorrow week month year day night morning evening afternoon dawn former late`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words of a phrase that say what it is about, folded and in the singular; words of the grammar and of time left out. */
export function contentWords(text: string): readonly string[] {
  return known.of(text);
}

const known = new Memo(findContentWords);

function findContentWords(text: string): readonly string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/g, '')
    .toLowerCase();
  const found: string[] = [];
  for (const [word] of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (word.length < 3 || PLAIN.has(word) || /^\d+$/.test(word)) continue;
    found.push(stem(word));
  }
  return found;
}

/** A word without the endings of number and tense, so that forms of one word meet. */
function stem(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
