import type { SentenceTree } from '../parse-sentence.ts';
import { OF_ANOTHER, STANDS_FOR_ANOTHER } from './asked-phrases.ts';
import { isPast } from './is-past.ts';
import { isPlural } from './noun-words.ts';
import type { FigureInPhrase } from './open-with-figure.ts';
import { nameUnit } from './unit-names.ts';
import { isMoney } from './units.ts';

const VALUED = /^(?:worth|valued|priced)$/;
const BETWEEN =
  /^(?:at|around|about|over|nearly|almost|more|less|than|an?|estimated|some|up|to|least|roughly|as|much)$/;
const PHRASE = /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/;
const LONGEST_BETWEEN = 4;

/** "How many dollars were the stolen diamonds worth?", of a sum behind "worth" or "valued at"; null for others. */
export function askWorth(text: string, tree: SentenceTree, { from, unit }: FigureInPhrase): string | null {
  if (!isMoney(unit)) return null;
  const { words } = tree;
  const word = (i: number): string => (words[i] ? text.slice(words[i]!.start, words[i]!.end).toLowerCase() : '');
  let worth = from - 1;
  while (worth > from - LONGEST_BETWEEN && BETWEEN.test(word(worth))) worth--;
  const noun = worth - 1;
  if (!VALUED.test(word(worth)) || words[noun]?.upos !== 'NOUN') return null;
  let first = noun;
  while (PHRASE.test(words[first - 1]?.upos ?? '') || (word(first - 1) === 'and' && words[first - 2]?.upos === 'NOUN'))
    first--;
  const before = words[first - 1]?.upos === 'DET' ? first - 2 : first - 1;
  const behindNoun = words[before]?.upos === 'ADP' && /^(?:NOUN|PROPN)$/.test(words[before - 1]?.upos ?? '');
  if (behindNoun || words[before]?.upos === 'PUNCT') return null;
  const said = text.slice(words[first]!.start, words[noun]!.end);
  if (STANDS_FOR_ANOTHER.test(said) || OF_ANOTHER.test(said) || /[\d\n]/.test(said)) return null;
  const several = isPlural(word(noun)) || / and /.test(said);
  const be = isPast(text, tree, noun) ? (several ? 'were' : 'was') : several ? 'are' : 'is';
  const named =
    first === 0 && words[0]!.upos !== 'PROPN' ? said.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : said;
  return `How many ${nameUnit(unit!)} ${be} the ${named} worth?`;
}
