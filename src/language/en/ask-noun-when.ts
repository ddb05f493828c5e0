import { isBelow, type SentenceTree } from '../parse-sentence.ts';
import { phraseOf, sayWords } from './ask-clause.ts';
import { OF_ANOTHER, STANDS_FOR_ANOTHER } from './asked-phrases.ts';
import { CALENDAR_NAMES } from './calendar.ts';
import { isPlural } from './noun-words.ts';

const LONGEST = 12;
const DATED = new RegExp(
  `\\b(?:${[...CALENDAR_NAMES].join('|')}|this|last|next|past|same|first|second|third|other|latest|new)\\b`,
  'i',
);
const NOT_AT_HEAD = /^(?:case|cc|punct|mark|discourse|advmod)$/;

/**
 * "When was the attack on the camp?", "Of what year is the deal with the port?": of a thing by its noun, from the words that
 * belong to it. Null where they are too few to tell which is meant, or point back.
 * @param noun its head; words of the time stand below it as a `list`, out of its phrase
 * @param wh what the question opens with
 * @param happening whether the noun tells of something that happens
 */
export function askNounWhen(
  text: string,
  tree: SentenceTree,
  noun: number,
  wh: string,
  happening: boolean,
): string | null {
  const { words } = tree;
  const phrase = phraseOf(tree, noun);
  while (phrase.length > 0 && phrase[0]! < noun && NOT_AT_HEAD.test(words[phrase[0]!]!.relation)) phrase.shift();
  const told = [...phrase, ...findTold(tree, noun, phrase)];
  if (told.length > LONGEST || told.some((i) => /^(?:nsubj|cop)/.test(words[i]!.relation) && i < noun)) return null;
  const said = sayWords(text, tree, told)
    .replace(/\s+/g, ' ')
    .replace(/,\s.*$/, '');
  const bare = said.replace(/^(?:an?|the) /i, '');
  const known = words[phrase[0]!]!.upos === 'PROPN' && !/^the /i.test(said) ? said : `the ${bare}`;
  const owned = phrase.some((i) => words[i]!.relation === 'nmod:poss' && words[i]!.upos !== 'PRON');
  const which = owned ? said : known;
  const pointing = which.replace(/ (?:that|which|who) /g, ' ');
  if (STANDS_FOR_ANOTHER.test(pointing) || OF_ANOTHER.test(which) || DATED.test(which)) return null;
  if ((!/[\s-]/.test(bare) && !owned) || /^\d|\d$/.test(bare)) return null;
  const several =
    isPlural(sayWords(text, tree, [noun]).toLowerCase()) ||
    words.some(({ head, relation }) => head === noun && relation === 'conj');
  const be = happening ? (several ? 'were' : 'was') : several ? 'are' : 'is';
  return `${wh} ${be} ${which}?`;
}

/** "that killed nine": a short clause right behind the noun, which tells which one is meant. */
function findTold(tree: SentenceTree, noun: number, phrase: readonly number[]): number[] {
  const { words } = tree;
  const verb = words.findIndex(({ head, relation }, i) => i > noun && head === noun && /^acl/.test(relation));
  if (verb < 0) return [];
  const below = words.flatMap((_, i) => (isBelow(tree, i, verb) ? [i] : []));
  const first = below[0]!;
  const last = below.at(-1)!;
  if (below.length > LONGEST - 3 || last - first + 1 !== below.length || first <= phrase.at(-1)!) return [];
  return below.some((i) => words[i]!.upos === 'PUNCT') ? [] : below;
}
