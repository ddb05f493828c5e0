import { isBelow, type SentenceTree, type TreeWord } from '../parse-sentence.ts';
import { askClause, sayWords } from './ask-clause.ts';
import { findLoosePhrases } from './ask-how-many.ts';
import { askPassive } from './ask-passive.ts';
import { askSaidOf } from './ask-said-of.ts';
import { askWorth } from './ask-worth.ts';
import { TIME_NOUNS } from './asked-clause-words.ts';
import { isPast } from './is-past.ts';
import { liftClause } from './lift-clause.ts';
import { askMeasured, findMeasuredNoun, type MeasuredNoun, openMeasured } from './measured-noun.ts';
import { type FigureInPhrase, hasSubject, openWith, PLAIN_UNIT } from './open-with-figure.ts';
import { nameUnit } from './unit-names.ts';

const STEPS_UP = 5;
const PLACED =
  /^(?:off|from|outside|away|north|south|east|west|inside|below|above|beyond|short|upstream|downstream|inland|offshore)$/;
const ASKED_RELATIONS = /^(?:nsubj|nsubj:pass|obj|obl|obl:unmarked|obl:agent|conj)$/;

/**
 * The question of a figure wherever in its clause it stands, with the phrase that holds it in front: "With how many shells
 * was the town hit?", "The release of how many prisoners did the court order?". Null where the clause can't be put
 * plainly, or the figure is one of some told of before.
 */
export function askInPhrase(text: string, read: SentenceTree, figure: FigureInPhrase): string | null {
  const again = saidBefore(text, read, figure);
  if (again !== null) return askInPhrase(text, read, again);
  const tree = gather(text, read, figure);
  const measured = findMeasuredNoun(text, read, figure);
  if (measured !== null) return askOfMeasured(text, read, measured);
  const worth = askWorth(text, tree, figure);
  if (worth !== null) return worth;
  const top = findTop(tree, figure.head);
  if (top === null) return null;
  const loose = top === figure.head ? findLoose(text, tree, top, figure.unit !== undefined) : [];
  const wh = openWith(text, tree, top, figure, loose);
  const asked = wh === null ? null : askOpened(text, tree, top, wh, loose);
  if (asked !== null && !BARE_SHARE.test(asked)) return asked;
  return (
    askSize(text, tree, figure) ??
    (wh === null || HOW_MANY_OF_A_HUNDRED.test(wh)
      ? null
      : askPassive(text, tree, top, wh, sayWords(text, tree, loose)))
  );
}

/** "the 5 per cent gain", with the noun read as a verb. */
const BARE_SHARE = /^How many per cent [^\s]+\?$/;
const HOW_MANY_OF_A_HUNDRED = /^How many per cent/;

/** "How many metres was the height of the Ostrel dam?", of a height of so many. */
function askSize(text: string, tree: SentenceTree, { head, from, to, unit }: FigureInPhrase): string | null {
  const { words } = tree;
  const noun = words[head]!.head;
  if (unit === undefined || words[head]!.relation !== 'nmod' || words[noun]?.upos !== 'NOUN') return null;
  const name = nameUnit(unit);
  if (from < 1 || sayWords(text, tree, [from - 1]) !== 'of' || !PLAIN_UNIT.test(name)) return null;
  const measure = Array.from({ length: to - from + 1 }, (_, i) => from - 1 + i);
  return askMeasured(text, tree, { noun, measure, unit: name, scale: '', counted: false }, isPast(text, tree, noun));
}

/** The question that opens with a phrase of its clause. */
function askOpened(text: string, tree: SentenceTree, top: number, wh: string, loose: readonly number[]): string | null {
  const said = askSaidOf(text, tree, top, wh, loose);
  if (said !== null || isBesideAdjective(tree, top) || isOfFigure(tree, top)) return said;
  if (!ASKED_RELATIONS.test(tree.words[top]!.relation) || isLedSubject(tree, top)) return null;
  const lifted = liftClause(text, tree, top);
  if (lifted === null || hasSubject(tree, loose)) return null;
  const { head, given, known } = lifted;
  return askClause(text, lifted.tree, { head, wh, behind: sayWords(text, tree, loose), given, known });
}

/** "The firm, with 240 workers, is based there": what a preposition leads is no subject, whatever the tree says. */
function isLedSubject({ words }: SentenceTree, top: number): boolean {
  if (!words[top]!.relation.startsWith('nsubj')) return false;
  return words.some(({ head, relation }, i) => head === top && relation === 'case' && i < top);
}

/** "A sentence of how many years did the court pass?", else of the noun by itself: "How long was the siege of Orsel?" */
function askOfMeasured(text: string, tree: SentenceTree, measured: MeasuredNoun): string | null {
  const known = isKnown(text, tree, measured.noun);
  const alone = (): string | null => askMeasured(text, tree, measured, isPast(text, tree, measured.noun));
  const top = findTop(tree, measured.noun);
  const first = known || top !== measured.noun;
  const plain = first ? alone() : null;
  if (plain !== null) return plain;
  if (top !== measured.noun) return null;
  const loose = findLoose(text, tree, top, false);
  const wh = openMeasured(text, tree, top, measured, loose);
  const asked = wh === null ? null : askOpened(text, tree, top, wh, loose);
  const several = /^(?:are|were|have)\b/.test(asked?.slice((wh?.length ?? 0) + 1) ?? '');
  if (asked !== null && !(several && /^An? /.test(wh!))) return asked;
  return first ? null : alone();
}

/** "the wall", "Orsel's wall": told of as one that there is. */
function isKnown(text: string, { words }: SentenceTree, noun: number): boolean {
  return words.some(
    ({ head, relation, start, end }) =>
      head === noun && (relation === 'nmod:poss' || (relation === 'det' && /^the$/i.test(text.slice(start, end)))),
  );
}

/** Phrases at the end of the asked one that stand better behind the verb; behind a measure all but "of" do: "55 knots | on the coast". */
function findLoose(text: string, tree: SentenceTree, top: number, measure: boolean): readonly number[] {
  const { relation } = tree.words[top]!;
  const movable = relation === 'obj' || (measure && !/^(?:nsubj|nsubj:pass)$/.test(relation));
  const loose = movable ? findLoosePhrases(text, tree, top) : [];
  const [first = 0] = loose;
  const dated = loose.some((i) => TIME_NOUNS.has(tree.words[i]!.lemma));
  return dated || (first > 0 && text[tree.words[first - 1]!.start] === ',') ? [] : loose;
}

/** The figure that one in brackets gives again in another unit: "60 miles (97 kilometres)". */
function saidBefore(text: string, { words }: SentenceTree, figure: FigureInPhrase): FigureInPhrase | null {
  const { head, from, unit } = figure;
  const first = words[head]!.head;
  if (unit === undefined || words[head]!.relation !== 'appos' || first !== from - 2) return null;
  if (text[words[from - 1]!.start] !== '(') return null;
  let start = words.findIndex(
    (word, i) => i <= first && (i === first || (word.head === first && NUMERIC.test(word.upos))),
  );
  if (start === first) return null;
  while (start > 0 && BOUND.test(text.slice(words[start - 1]!.start, words[start - 1]!.end))) start--;
  return { head: first, from: start, to: first + 1, unit };
}

const BOUND = /^(?:about|around|over|under|nearly|almost|roughly|some|most|more|less|than|approximately)$/i;

const NUMERIC = /^(?:NUM|SYM)$/;

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

/** "5 per cent, | down from 6": what it hangs on is another figure. */
function isOfFigure({ words }: SentenceTree, top: number): boolean {
  const on = words[top]!.head;
  if (words[top]!.relation === 'conj') return false;
  return on >= 0 && words[on]!.upos !== 'VERB' && words.some(({ head, upos }) => head === on && upos === 'NUM');
}

/** "300 metres (long)": no part of a verb's clause. */
function isBesideAdjective({ words }: SentenceTree, top: number): boolean {
  const { head, relation } = words[top]!;
  return relation === 'obl:unmarked' && head >= 0 && /^AD[JV]$/.test(words[head]!.upos);
}
