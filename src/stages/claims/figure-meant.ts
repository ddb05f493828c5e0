import {
  DEFINITE_BEFORE,
  DIALLING,
  MILLIONS,
  OF_A_WHOLE,
  STANDS_ALONE,
  WHICH_DAY,
} from '../../language/en/claims/figure-words.ts';
import { FIGURE_NOUNS } from '../../language/en/clause-words.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { ClauseTree } from './clause-tree.ts';
import { behind, type Figure } from './figure.ts';
import { findNounOfFigure } from './figure-noun.ts';
import { findCountedInSentence, findRival, isRivalled } from './figure-rival.ts';
import { findMeasured, headWord, isElliptic, isLabelled, isNumber } from './figure-role.ts';
import { fillerPart, type ReadSentence } from './frame-parts.ts';
import { isTimeWord } from './is-time-word.ts';

/** What a bare number counts: a noun of its own clause, or the one that the figure before it has. */
export function findMeant(figure: Figure): ClaimPart | null {
  const { view, sentences, quantity, first, end } = figure;
  if ((quantity.value ?? quantity.min ?? quantity.max ?? 0) < SMALLEST_BARE) return null;
  if (findRival(figure)) return findCountedInSentence(figure) ?? findEarlier(figure);
  if (isRivalled(figure)) return findCountedInSentence(figure);
  const tree = sentences.read(view.sentence);
  const [from, to] = [first - view.firstToken, end - view.firstToken];
  const whole = tree && findWholeBefore(tree, from);
  if (whole !== null) return whole;
  const label = tree && labelPart(tree, from, to);
  if (label) return label;
  const beside = tree && findNounOfFigure(tree.clause, from, to);
  if (tree && beside !== null) return partOf(tree, beside);
  if (!tree || !isElliptic(tree.clause, from, to)) return null;
  const measured = findMeasured(tree.clause, from, to);
  if (measured === null) return findEarlier(figure);
  if (measured !== 'none' && tree.clause.upos(measured) === 'PRON')
    return isThing(tree.clause.word(measured)) ? findEarlier(figure) : null;
  return measured === 'none' || isOwnOfPerson(tree.clause, measured) ? null : partOf(tree, measured);
}

function partOf(tree: ReadSentence, noun: number): ClaimPart | null {
  const part = fillerPart(tree, noun);
  return part && nounOf(tree, noun, part);
}

/** "a woman of 40" is of that age; "the number of those who left" is a figure. */
function isOwnOfPerson(clause: ClauseTree, i: number): boolean {
  return !FIGURE_NOUNS.has(clause.word(i)) && isPersonNoun(clause.lemma(i));
}

/** "Of the schools that stayed shut, 17 were to hold exams": schools. */
function findWholeBefore(tree: ReadSentence, from: number): ClaimPart | null {
  const { clause } = tree;
  if (!OF_A_WHOLE.test(clause.word(0)) || clause.word(from - 1) !== ',') return null;
  const noun = clause.headFrom(1);
  return noun === null || noun >= from || clause.upos(noun) !== 'NOUN' ? null : partOf(tree, noun);
}

const TOLD = new Set(['nsubj', 'nsubj:pass', 'obj']);

/** "Hundreds waited in the square", "All 46 on board were saved", "they admitted 77": who they are is left out. */
export function isTold(figure: Figure): boolean {
  const { view, sentences, quantity, first, end } = figure;
  if ((quantity.value ?? quantity.min ?? quantity.max ?? 0) < SMALLEST_BARE) return false;
  if (MILLIONS.test(quantity.anchor.exact) && STANDS_ALONE.test(behind(figure))) return true;
  const tree = sentences.read(view.sentence);
  const [from, to] = [first - view.firstToken, end - view.firstToken];
  if (tree && (opensBeforeVerb(tree.clause, from, to) || standsBeforeDay(tree.clause, from, to))) return true;
  if (!tree || !isElliptic(tree.clause, from, to)) return isOfStrength(tree?.clause ?? null, to);
  const head = headWord(tree.clause, from, to);
  return TOLD.has(tree.clause.relation(head)) && !isNamedBefore(tree.clause, from) && !isDialled(tree.clause, head);
}

/** "More than a thousand turned up", however the tree hangs the words before the number. */
function opensBeforeVerb(clause: ClauseTree, from: number, to: number): boolean {
  if (!isNumber(clause, to - 1) || !opensAt(clause, from)) return false;
  return (clause.upos(to) === 'VERB' || clause.upos(to) === 'AUX') && clause.relation(to) !== 'amod';
}

/** "It made 64 million last year", where the tree hangs the number on the year. */
function standsBeforeDay(clause: ClauseTree, from: number, to: number): boolean {
  const isOfDay = clause.relation(headWord(clause, from, to)) === 'nummod' && WHICH_DAY.test(clause.word(to));
  return isOfDay && clause.upos(from - 1) === 'VERB' && isTimeWord(clause, to + 1);
}

/** Behind a comma, or the day: "On Friday more than a thousand …". */
function opensAt(clause: ClauseTree, from: number): boolean {
  return (
    from === 0 ||
    OPENERS.has(clause.upos(from - 1)) ||
    (clause.upos(from - 1) !== 'NUM' && isTimeWord(clause, from - 1))
  );
}

const OPENERS: ReadonlySet<string> = new Set(['PUNCT', 'CCONJ', 'SCONJ']);

/** "When the two were on the ground" tells of two named before. */
function isNamedBefore(clause: ClauseTree, from: number): boolean {
  return clause.upos(from - 1) === 'DET' && DEFINITE_BEFORE.test(clause.word(from - 1));
}

/** "They called 911". */
function isDialled(clause: ClauseTree, head: number): boolean {
  return clause.relation(head) === 'obj' && DIALLING.has(clause.lemma(clause.head(head)));
}

/** "It is 640 strong". */
function isOfStrength(clause: ClauseTree | null, to: number): boolean {
  return clause?.word(to) === 'strong';
}

/** "Turned away at the gate: 318": the words before the colon. */
function labelPart({ clause, analysis }: ReadSentence, from: number, to: number): ClaimPart | null {
  if (!isLabelled(clause, from, to)) return null;
  const { start } = clause.spanOf(0);
  const span = { start, end: clause.spanOf(from - 2).end };
  return { words: analysis.text.slice(span.start, span.end), span, key: '' };
}

function isThing(word: string): boolean {
  return word === 'it' || word === 'this' || word === 'that';
}

/** The noun without the figure that stands in its phrase: "a lead" of "a lead of 24". */
export function nounOf({ clause, analysis }: ReadSentence, at: number, part: ClaimPart): ClaimPart {
  const { start, end } = clause.spanOf(at);
  const span = { start: Math.min(part.span.start, start), end };
  const key = FIGURE_NOUNS.has(clause.word(at)) ? '' : singularOf(clause.word(at));
  return { ...part, words: analysis.text.slice(span.start, span.end), span, key };
}

/** Sentences before its own in which the noun that a bare number leaves out is looked for. */
const REACH_BACK = 1;

/** The noun of the figure nearest before it: "80 goats … or 65"; "The count was 22. It is 58 now". */
function findEarlier({ view, input, sentences, quantity }: Figure): ClaimPart | null {
  const since = sentences.spanOf(Math.max(0, view.sentence - REACH_BACK))?.start ?? view.anchor.start;
  const earlier = input.quantities.filter(
    ({ anchor, unit }) => anchor.start >= since && anchor.start < quantity.anchor.start && unit === undefined,
  );
  const nearest = earlier.sort((a, b) => b.anchor.start - a.anchor.start)[0];
  if (!nearest) return null;
  if (nearest.countedSpan) return { words: nearest.counted, span: nearest.countedSpan, key: nearest.head };
  const { start, end, exact } = nearest.anchor;
  return /^\d/.test(exact) ? { words: '', span: { start, end }, key: '' } : null;
}

const SMALLEST_BARE = 2;
