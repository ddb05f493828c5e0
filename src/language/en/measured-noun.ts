import { isBelow, type SentenceTree } from '../parse-sentence.ts';
import { phraseOf, sayWords } from './ask-clause.ts';
import { OF_ANOTHER, STANDS_FOR_ANOTHER } from './asked-phrases.ts';
import { pluralise } from './inflect.ts';
import { isPlural } from './noun-words.ts';
import { type FigureInPhrase, LEADING } from './open-with-figure.ts';
import { isPersonNoun } from './person-nouns.ts';
import { LONG_UNITS, nameUnit } from './unit-names.ts';

/** A noun with a measure in front of it: "a 12-mile | stretch", "a 12-member | jury", "a 9-year-old | boy". */
export interface MeasuredNoun {
  /** The noun that is so long, so dear, so old, of so many. */
  readonly noun: number;
  /** The words that measure it, as indexes into the tree. */
  readonly measure: readonly number[];
  /** What it is measured in, of several: "miles", "members"; null for an age. */
  readonly unit: string | null;
  /** "long" of "a 40-metre-long wall"; empty where nothing says along what. */
  readonly scale: string;
  /** Whether it is made up of so many: "a 12-member jury". */
  readonly counted: boolean;
}

const STEPS_UP = 4;
const BEFORE_NOUN = /^(?:compound|amod|nummod|nmod:unmarked|nmod:desc|obl:unmarked|flat)$/;
const SCALES = /^(?:long|high|tall|deep|wide|thick|strong)$/;
const PLAIN_NAME = /^\p{Ll}[\p{Ll} -]+$/u;

/** The noun that a figure measures from before it; null where it measures none. */
export function findMeasuredNoun(text: string, { words }: SentenceTree, figure: FigureInPhrase): MeasuredNoun | null {
  const word = (i: number): string => (words[i] ? text.slice(words[i]!.start, words[i]!.end).toLowerCase() : '');
  const { from, to, unit } = figure;
  const joined = /^[-–]$/.test(word(to));
  if (unit === undefined && !joined) return null;
  const first = unit === undefined ? to + 1 : to - 1;
  let at = words.findIndex(({ head }, i) => i >= from && i <= first && head > first);
  if (at < 0) return null;
  let noun = -1;
  for (let step = 0; step < STEPS_UP; step++) {
    const { head, relation } = words[at] ?? { head: -1, relation: 'root' };
    if (head <= at || !BEFORE_NOUN.test(relation)) break;
    at = head;
    if (/^(?:NOUN|PROPN)$/.test(words[at]!.upos) && at >= to) noun = at;
  }
  if (noun < 0 || noun - first > LONGEST_BETWEEN) return null;
  while (
    words[noun + 1]?.upos === 'PROPN' &&
    /^\p{Lu}|\p{Lu}\p{Ll}*$/u.test(text.slice(words[noun]!.start, words[noun]!.end))
  )
    noun++;
  if (words.slice(first + 1, noun).some(({ upos }) => upos === 'DET')) return null;
  let end = Math.max(first + 1, to);
  while (end < noun && (/^[-–]$/.test(word(end)) || word(end) === 'old' || SCALES.test(word(end)))) end++;
  const measure = Array.from({ length: end - from }, (_, i) => from + i);
  const own = measure.filter((i) => i >= to).map(word);
  if (own.includes('old')) return { noun, measure, unit: null, scale: 'old', counted: false };
  if (unit === '%' && words[end]?.upos === 'ADJ') return null;
  const named = unit === undefined ? pluralise(word(first)) : nameUnit(unit);
  if (
    !PLAIN_NAME.test(named) ||
    word(noun) === named ||
    word(noun) === 'worth' ||
    (unit === undefined && words[first]!.upos !== 'NOUN')
  )
    return null;
  return {
    noun,
    measure,
    unit: named,
    scale: own.find((said) => SCALES.test(said)) ?? '',
    counted: unit === undefined,
  };
}

const LONGEST_BETWEEN = 7;

/** "A sentence of how many years", from the phrase in which the measured noun stands; null where its words tell of another. */
export function openMeasured(
  text: string,
  tree: SentenceTree,
  top: number,
  { noun, measure, unit }: MeasuredNoun,
  loose: readonly number[],
): string | null {
  const phrase = withoutClause(tree, top).filter((i) => !measure.includes(i) && !loose.includes(i));
  if (!phrase.includes(noun) || phrase.length > LONGEST_PHRASE || !isWhole(tree, phrase)) return null;
  const { words } = tree;
  const several = isPlural(sayWords(text, tree, [noun]).toLowerCase());
  if (!several && !words.some(({ head, relation }) => head === noun && /^(?:det|nmod:poss)$/.test(relation)))
    return null;
  const cases = phrase.filter((i) => words[i]!.head === noun && words[i]!.relation === 'case');
  if (cases.some((i) => i < noun && !LEADING.test(sayWords(text, tree, [i]).toLowerCase()))) return null;
  const behind = phrase.findIndex((i) => i > noun);
  const cut = behind < 0 ? phrase.length : behind;
  if (behind >= 0 && words[phrase[cut]!]!.upos !== 'ADP') return null;
  if (/^(?:ADP|DET|CCONJ|SCONJ)$/.test(words[phrase.at(-1)!]!.upos)) return null;
  const front = sayWords(text, tree, phrase.slice(0, cut));
  const asked = unit === null ? 'of what age' : `of how many ${unit}`;
  const rest = sayWords(text, tree, phrase.slice(cut)).replace(/,\s.*$/, '');
  if (STANDS_FOR_ANOTHER.test(front) || /,\s/.test(front) || /\d/.test(`${front}${rest}`)) return null;
  const opening = [front, asked, rest].filter(Boolean).join(' ');
  return opening
    .replace(/\ban?(?= (\p{L}))/u, (_, next: string) => (/[aeio]/i.test(next) ? 'an' : 'a'))
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

const LONGEST_PHRASE = 13;

/**
 * "How long was the ceasefire in the north?": of the noun alone, from the words that belong to it. Null where they are too
 * few to tell which is meant.
 * @param past whether it is told of as gone by
 */
export function askMeasured(
  text: string,
  tree: SentenceTree,
  { noun, measure, unit, scale, counted }: MeasuredNoun,
  past: boolean,
): string | null {
  const { words } = tree;
  const phrase = withoutClause(tree, noun).filter(
    (i) =>
      !measure.includes(i) &&
      !(i < noun && words[i]!.head === noun && /^(?:case|cc|punct|mark|advmod)$/.test(words[i]!.relation)),
  );
  if (phrase.length > LONGEST_PHRASE || !isWhole(tree, phrase)) return null;
  const said = sayWords(text, tree, phrase).replace(/,\s.*$/, '');
  const bare = said.replace(/^(?:an?|the) /i, '');
  const telling = phrase.filter((i) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(words[i]!.upos));
  if (telling.length < (telling.some((i) => words[i]!.upos === 'PROPN') ? 2 : 3)) return null;
  if (STANDS_FOR_ANOTHER.test(bare) || OF_ANOTHER.test(bare) || ORDERED.test(bare) || /\d/.test(bare)) return null;
  const owned = phrase.some((i) => words[i]!.relation === 'nmod:poss' && words[i]!.head === noun);
  if (/[’']s?$/.test(bare) || /^\p{L}+ing\b/u.test(bare) || /-old\b/.test(bare) || (owned && !/[’']s? /.test(said)))
    return null;
  const which = owned ? said : `the ${bare}`;
  const several = isPlural(sayWords(text, tree, [noun]).toLowerCase());
  const be = past ? (several ? 'were' : 'was') : several ? 'are' : 'is';
  if (unit === null) return `How old ${be} ${which}?`;
  if (counted) return `How many ${unit} ${past ? 'made' : 'make'} up ${which}?`;
  if (LONG_UNITS.has(unit) && (isPersonNoun(words[noun]!.lemma) || SERVING.test(words[noun]!.lemma))) return null;
  if (LONG_UNITS.has(unit)) return `How long ${be} ${which}?`;
  return `How many ${[unit, scale, be, which].filter(Boolean).join(' ')}?`;
}

/** People by how long they have been what they are. */
const SERVING = /^(?:veteran|boss|chief|head|star|stalwart|regular)$/;
const ORDERED = /\b(?:this|last|next|past|same|first|second|third|other|another|latest|new)\b/i;

/** The words of a phrase; of what is said of something without that and "was". */
function withoutClause(tree: SentenceTree, top: number): number[] {
  const { words } = tree;
  const beside = words.flatMap(({ head, relation }, i) => (head === top && CLAUSAL.test(relation) ? [i] : []));
  const phrase = phraseOf(tree, top);
  if (!beside.some((i) => words[i]!.relation === 'cop')) return phrase;
  return phrase.filter((i) => !beside.some((of) => isBelow(tree, i, of)));
}

const CLAUSAL = /^(?:nsubj|cop|aux|obl|advmod|advcl|cc$)/;

/** A phrase that holds no clause and nobody's by a pronoun. */
function isWhole({ words }: SentenceTree, phrase: readonly number[]): boolean {
  return phrase.every(
    (i) =>
      words[i]!.upos !== 'PRON' &&
      !/^(?:PUNCT|NUM)$/.test(words[i]!.upos) &&
      !(words[i]!.upos === 'CCONJ' && (i === phrase[0] || i === phrase.at(-1))) &&
      !(words[i]!.upos === 'DET' && i > phrase[0]! && /^(?:NOUN|PROPN|VERB)$/.test(words[i - 1]!.upos)) &&
      !(/^(?:nsubj|cop)/.test(words[i]!.relation) && phrase.includes(words[i]!.head)),
  );
}
