import { isBelow, type SentenceTree } from '../parse-sentence.ts';
import { phraseOf, sayWords } from './ask-clause.ts';
import { isPlural } from './noun-words.ts';
import { nameUnit } from './unit-names.ts';

/** A figure in the tree of its sentence, with the words that give it. */
export interface FigureInPhrase {
  /** The noun counted, or the number itself where it stands alone. */
  readonly head: number;
  /** Words [from, to) of the tree are the number with its bound words and its unit. */
  readonly from: number;
  readonly to: number;
  /** As in `Quantity.unit`; absent for a count. */
  readonly unit?: string;
}

const LONGEST_PHRASE = 13;
/** Prepositions that stand before what is asked for: "with how many rockets". */
export const LEADING =
  /^(?:with|inside|in|at|on|for|by|from|to|of|over|against|under|within|through|across|during|about|among|after|before|into|onto|between|without|near|aboard|off|around|throughout|towards?|upon)$/;
/** May stand before a number that counts all of what is told of. */
const BEFORE_NUMBER = /^(?:an?|the|another|all|some|any|only|just|even|nearly|almost|about|around|roughly)$/;
/** Before a number they tell of the order or the rank of those counted: some of more. */
const SINGLES_OUT =
  /^(?:first|last|past|next|top|same|final|latest|best|worst|upper|lower|own|many|few|such|\p{L}+est)$/u;

/** The name of a unit in plain words. */
export const PLAIN_UNIT = /^\p{Ll}[\p{Ll} -]+$/u;

/** The phrase of the top with the figure asked for in its place. */
export function openWith(
  text: string,
  tree: SentenceTree,
  top: number,
  figure: FigureInPhrase,
  loose: readonly number[],
): string | null {
  const { words } = tree;
  const word = (i: number): string => (words[i] ? sayWords(text, tree, [i]).toLowerCase() : '');
  const said = words.some(({ head, relation }) => head === top && relation === 'cop');
  const phrase = upToComma(
    phraseOf(tree, top).filter(
      (i) => !isJoining(tree, i, figure.head) && !loose.includes(i) && !(said && isBeside(tree, i, top)),
    ),
    (i) => figure.unit !== undefined && i >= figure.to && word(i - 1) === ',',
  );
  if (phrase.length > LONGEST_PHRASE || !phrase.includes(figure.to - 1) || hasSubject(tree, phrase)) return null;
  const own = phraseOf(tree, figure.head).filter((i) => i < figure.from && phrase.includes(i));
  const cases = own.filter((i) => words[i]!.relation === 'case' && words[i]!.head === figure.head);
  const before = own.filter((i) => !cases.includes(i) && !isJoining(tree, i, figure.head));
  const owner = before.filter((i) => isOwners(tree, i, figure.head));
  if (owner.some((i) => words[i]!.upos === 'PRON')) return null;
  const kinds = before.filter((i) => !owner.includes(i) && !BEFORE_NUMBER.test(word(i)));
  if (kinds.some((i) => words[i]!.upos !== 'ADJ' || words[i]!.head !== figure.head || SINGLES_OUT.test(word(i))))
    return null;
  if (figure.unit !== undefined && kinds.length + owner.length > 0) return null;
  const leading = [
    ...cases,
    ...phrase.filter((i) => words[i]!.head === top && words[i]!.relation === 'case' && i < top),
  ];
  const shared = casesOfFirst(tree, top);
  if ([...leading, ...shared].some((i) => !LEADING.test(word(i)))) return null;
  const front = sayWords(
    text,
    tree,
    phrase.filter((i) => i < figure.from && !before.includes(i)),
  );
  const behind = sayWords(
    text,
    tree,
    phrase.filter((i) => i >= figure.to),
  );
  const noted = word(figure.to) === '(' && !isSaidAgain(tree, figure);
  if (/,\s/.test(front) || /^(?:and|or|but)\b/i.test(front) || noted) return null;
  if (figure.unit === undefined && words[figure.head]!.upos === 'NOUN' && !isSeveral(word(figure.head))) return null;
  const counted = sayAsked(behind.replace(/,\s.*$/, ''), word(figure.to - 1), figure);
  if (counted === null) return null;
  const whose = owner.length === 0 ? '' : `of ${sayWords(text, tree, owner)}`;
  const told = before.some((i) => /^an?$/.test(word(i))) ? '' : sayWords(text, tree, kinds);
  const asked = counted.replace(
    /^how many /,
    ['how many', whose, told, ''].filter((part, i) => part !== '' || i === 3).join(' '),
  );
  const over = front === '' && words[top]!.relation === 'obl' && word(figure.from) === 'over' ? 'over' : '';
  const opening = [sayWords(text, tree, shared), over, front, asked].filter(Boolean).join(' ');
  return opening.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Behind a measure: the same in another unit, in brackets. */
function isSaidAgain({ words }: SentenceTree, { head, to, unit }: FigureInPhrase): boolean {
  const noted = words[to]!.head;
  return unit !== undefined && words[noted]?.head === head && words[noted]!.relation === 'appos';
}

/** "and" before the last of a list. */
function isJoining({ words }: SentenceTree, i: number, noun: number): boolean {
  return words[i]!.head === noun && words[i]!.relation === 'cc' && i < noun;
}

/** "with" of "with three tents and 12 stoves", for the second. */
function casesOfFirst({ words }: SentenceTree, top: number): readonly number[] {
  if (words[top]!.relation !== 'conj') return [];
  const own = (of: number): number[] =>
    words.flatMap(({ head, relation }, i) => (head === of && relation === 'case' && i < of ? [i] : []));
  return own(top).length > 0 ? [] : own(words[top]!.head);
}

/** "the mill's" of "the mill's two owners". */
function isOwners(tree: SentenceTree, i: number, noun: number): boolean {
  return tree.words.some(
    ({ head, relation }, at) => head === noun && relation === 'nmod:poss' && (i === at || isBelow(tree, i, at)),
  );
}

/** "12 police", "40 aircraft": not "how many hardware". */
function isSeveral(noun: string): boolean {
  return (
    isPlural(noun) || /(?:s|craft|fish|sheep|cattle|poultry|deer|personnel|crew|dead|per|cent|percent)$/.test(noun)
  );
}

function upToComma(phrase: readonly number[], isBehindComma: (i: number) => boolean): readonly number[] {
  const cut = phrase.findIndex(isBehindComma);
  return cut < 0 ? phrase : phrase.slice(0, cut);
}

/** What belongs to a clause by way of what is said in it: its subject, "was", "on Monday". */
function isBeside(tree: SentenceTree, i: number, top: number): boolean {
  return tree.words.some(
    ({ head, relation }, at) =>
      head === top && /^(?:nsubj|cop|aux|obl|advmod|advcl|cc)/.test(relation) && isBelow(tree, i, at),
  );
}

/** A clause of its own stands within the words. */
export function hasSubject({ words }: SentenceTree, indexes: readonly number[]): boolean {
  return indexes.some((i) => words[i]!.relation.startsWith('nsubj') && indexes.includes(words[i]!.head));
}

const IS_SHARE = /^(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)$/;
/** Begins what is no noun that is counted. */
const NO_NOUN =
  /^(?:of (?:them|us|it|these|those|\d)|or|and|to|in|at|on|past|per|times|with|for|by|from|than|later|earlier|ago)\b/;
/** "20 per cent (more) people". */
const COMPARED = /^(?:more|less|fewer|higher|lower|above|below|up|down|off)\b/;
/** "the nineteen (fifties)". */
const DECADE = /^(?:late |early )?(?:twen|thir|for|fif|six|seven|eigh|nine)ties\b/;
/** Number words that "of" ties to what they count: "dozens of". */
const TAKES_OF = /(?:s|handful|pair|number|couple|total|million|dozen)$/;

/** "how many people" for the figure and what it counts. */
function sayAsked(counted: string, last: string, { unit }: FigureInPhrase): string | null {
  if (/^[-–]/.test(counted) || NO_NOUN.test(counted)) return null;
  if (unit === '%' && (counted === '' || COMPARED.test(counted))) return `how many per cent ${counted}`.trim();
  if (unit === '%' || IS_SHARE.test(last)) return /^of /.test(counted) ? `what share ${counted}` : null;
  if (unit === undefined) {
    const plain = TAKES_OF.test(last) ? counted.replace(/^of (?!the |all |his |her |their |its )/, '') : counted;
    return plain === '' || /^\d/.test(plain) || DECADE.test(plain) ? null : `how many ${plain}`;
  }
  const name = nameUnit(unit);
  return PLAIN_UNIT.test(name) ? ['how many', name, counted].filter(Boolean).join(' ') : null;
}
