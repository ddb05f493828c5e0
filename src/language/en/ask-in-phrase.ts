import { isBelow, type SentenceTree, type TreeWord } from '../parse-sentence.ts';
import { askClause, phraseOf, sayWords } from './ask-clause.ts';
import { findLoosePhrases } from './ask-how-many.ts';
import { askSaidOf } from './ask-said-of.ts';
import { liftClause } from './lift-clause.ts';
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

const STEPS_UP = 5;
const LONGEST_PHRASE = 13;
/** Prepositions that stand before what is asked for: "with how many rockets". */
const LEADING =
  /^(?:with|in|at|on|for|by|from|to|of|over|against|under|within|through|across|during|about|among|after|before|into|onto|between|without|near|aboard|off|around|throughout|towards?|upon)$/;
/** May stand before a number that counts all of what is told of; others tell of some known before, or of their order. */
const BEFORE_NUMBER = /^(?:an?|another|all|some|any|only|just|even|nearly|almost|about|around|roughly)$/;
const PLACED =
  /^(?:off|from|outside|away|north|south|east|west|inside|below|above|beyond|short|upstream|downstream|inland|offshore)$/;
const ASKED_RELATIONS = /^(?:nsubj|nsubj:pass|obj|obl|obl:unmarked|obl:agent|conj)$/;

/**
 * The question of a figure wherever in its clause it stands, with the phrase that holds it in front: "With how many shells
 * was the town hit?", "The release of how many prisoners did the court order?". Null where the clause can't be put
 * plainly, or the figure is one of some told of before.
 */
export function askInPhrase(text: string, read: SentenceTree, figure: FigureInPhrase): string | null {
  const tree = gather(text, read, figure);
  const top = findTop(tree, figure.head);
  if (top === null) return null;
  const alone = top === figure.head;
  const loose = alone && tree.words[top]!.relation === 'obj' ? findLoosePhrases(text, tree, top) : [];
  const wh = openWith(text, tree, top, figure, loose);
  if (wh === null) return null;
  const said = askSaidOf(text, tree, top, wh);
  if (said !== null || isBesideAdjective(tree, top)) return said;
  if (!ASKED_RELATIONS.test(tree.words[top]!.relation)) return null;
  const lifted = liftClause(text, tree, top);
  if (lifted === null || hasSubject(tree, loose)) return null;
  const { head, given, known } = lifted;
  return askClause(text, lifted.tree, { head, wh, behind: sayWords(text, tree, loose), given, known });
}

/**
 * The tree with all words of the number below its noun, the rest of a list beside it, and behind a distance where it is
 * counted from: "two miles | off the coast".
 */
function gather(text: string, tree: SentenceTree, { head, from, to, unit }: FigureInPhrase): SentenceTree {
  const words = tree.words.map((word, i): TreeWord => {
    if (i === head || word.head < 0) return word;
    const inside = i >= from && i < to;
    if (inside && (word.head < from || word.head >= to) && !isBelow(tree, head, i))
      return { ...word, head, relation: 'flat' };
    return word.head === head && word.relation === 'conj' ? { ...word, relation: 'list' } : word;
  });
  const behind = words[to];
  const on = words[head]!;
  if (
    unit !== undefined &&
    on.relation === 'obl:unmarked' &&
    behind &&
    PLACED.test(text.slice(behind.start, behind.end))
  ) {
    const top = behind.head === on.head ? to : behind.head;
    if (top > head && words[top]!.head === on.head) words[top] = { ...words[top]!, head, relation: 'nmod' };
  }
  return { ...tree, words };
}

/** The head of the phrase of a verb within which a figure stands. */
function findTop({ words }: SentenceTree, head: number): number | null {
  let at = head;
  for (let step = 0; step < STEPS_UP; step++) {
    const { relation, head: above } = words[at]!;
    if (above < 0) return at;
    const upos = words[above]!.upos;
    if (relation === 'nmod' && upos === 'NOUN') {
      if (!words.some(({ head: of, relation: by }) => of === at && by === 'case')) return null;
      at = above;
    } else if (/^(?:compound|amod|nummod)$/.test(relation) && upos === 'NOUN') return null;
    else return at;
  }
  return null;
}

/** "300 metres (long)": no part of a verb's clause. */
function isBesideAdjective({ words }: SentenceTree, top: number): boolean {
  const { head, relation } = words[top]!;
  return relation === 'obl:unmarked' && head >= 0 && /^AD[JV]$/.test(words[head]!.upos);
}

/** The phrase of the top with the figure asked for in its place. */
function openWith(
  text: string,
  tree: SentenceTree,
  top: number,
  figure: FigureInPhrase,
  loose: readonly number[],
): string | null {
  const { words } = tree;
  const word = (i: number): string => (words[i] ? sayWords(text, tree, [i]).toLowerCase() : '');
  const said = words.some(({ head, relation }) => head === top && relation === 'cop');
  const phrase = phraseOf(tree, top).filter((i) => !loose.includes(i) && !(said && isBeside(tree, i, top)));
  if (phrase.length > LONGEST_PHRASE || !phrase.includes(figure.to - 1) || hasSubject(tree, phrase)) return null;
  const own = phraseOf(tree, figure.head).filter((i) => i < figure.from && phrase.includes(i));
  const cases = own.filter((i) => words[i]!.relation === 'case' && words[i]!.head === figure.head);
  const before = own.filter((i) => !cases.includes(i));
  if (before.some((i) => !BEFORE_NUMBER.test(word(i)))) return null;
  const leading = [
    ...cases,
    ...phrase.filter((i) => words[i]!.head === top && words[i]!.relation === 'case' && i < top),
  ];
  if (leading.some((i) => !LEADING.test(word(i)))) return null;
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
  if (/,\s/.test(front) || /^(?:and|or|but)\b/i.test(front) || word(figure.to) === '(') return null;
  const asked = sayAsked(behind.replace(/,\s.*$/, ''), word(figure.to - 1), figure);
  if (asked === null) return null;
  const over = front === '' && words[top]!.relation === 'obl' && word(figure.from) === 'over' ? 'over' : '';
  const opening = [over, front, asked].filter(Boolean).join(' ');
  return opening.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** What belongs to a clause by way of what is said in it: its subject, "was", "on Monday". */
function isBeside(tree: SentenceTree, i: number, top: number): boolean {
  return tree.words.some(
    ({ head, relation }, at) =>
      head === top && /^(?:nsubj|cop|aux|obl|advmod|advcl|cc|case)/.test(relation) && isBelow(tree, i, at),
  );
}

/** A clause of its own stands within the words. */
function hasSubject({ words }: SentenceTree, indexes: readonly number[]): boolean {
  return indexes.some((i) => words[i]!.relation.startsWith('nsubj') && indexes.includes(words[i]!.head));
}

const IS_SHARE = /^(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)$/;
/** Begins what is no noun that is counted. */
const NO_NOUN = /^(?:of (?:them|us|it|these|those|\d)|or|and|to|in|at|on|past|per|times|with|for|by|from|than)\b/;
/** Number words that "of" ties to what they count: "dozens of". */
const TAKES_OF = /(?:s|handful|pair|number|couple|total|million|dozen)$/;

/** "how many people" for the figure and what it counts. */
function sayAsked(counted: string, last: string, { unit }: FigureInPhrase): string | null {
  if (/^[-–]/.test(counted) || NO_NOUN.test(counted)) return null;
  if (unit === '%' || IS_SHARE.test(last)) return /^of /.test(counted) ? `what share ${counted}` : null;
  if (unit === undefined) {
    const plain = TAKES_OF.test(last) ? counted.replace(/^of (?!the |all |his |her |their |its )/, '') : counted;
    return plain === '' || /^\d/.test(plain) ? null : `how many ${plain}`;
  }
  const name = nameUnit(unit);
  return /^\p{Ll}[\p{Ll} -]+$/u.test(name) ? ['how many', name, counted].filter(Boolean).join(' ') : null;
}
