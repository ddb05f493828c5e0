import { FIGURE_NOUNS } from '../../language/en/clause-words.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Figure } from './figure.ts';
import { readFigureFrame } from './figure-frame.ts';
import { findCountedInSentence, findRival, isRivalled } from './figure-rival.ts';
import { findFigureRole, findMeasured, isElliptic } from './figure-role.ts';
import { fillerPart, type ReadSentence } from './frame-parts.ts';
import { subjectOf } from './verb-frames.ts';

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
  if (!tree || !isElliptic(tree.clause, from, to)) return null;
  const measured = findMeasured(tree.clause, from, to);
  if (measured === null) return findEarlier(figure);
  if (measured !== 'none' && tree.clause.upos(measured) === 'PRON')
    return isThing(tree.clause.word(measured)) ? findEarlier(figure) : null;
  const part = measured === 'none' || isPersonNoun(tree.clause.lemma(measured)) ? null : fillerPart(tree, measured);
  return part && nounOf(tree, measured as number, part);
}

/** "Of the schools that stayed shut, 17 were to hold exams": schools. */
function findWholeBefore(tree: ReadSentence, from: number): ClaimPart | null {
  const { clause } = tree;
  if (!/^(?:of|among)$/.test(clause.word(0)) || clause.word(from - 1) !== ',') return null;
  const noun = clause.headFrom(1);
  const part = noun === null || noun >= from || clause.upos(noun) !== 'NOUN' ? null : fillerPart(tree, noun);
  return part && nounOf(tree, noun!, part);
}

/** "Hundreds waited in the square", "seventeen have taken them": who they are is left out, what they did is told. */
export function isSubject({ view, sentences, first, end }: Figure): boolean {
  const tree = sentences.read(view.sentence);
  const [from, to] = [first - view.firstToken, end - view.firstToken];
  if (!tree || !isElliptic(tree.clause, from, to)) return false;
  const { verb } = readFigureFrame(tree.clause, from, to);
  return verb !== null && subjectOf(tree.clause, verb) === findFigureRole(tree.clause, from, to).head;
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
