import {
  CROWD_VERBS,
  FILLING_VERBS,
  IN_THE_OPEN,
  ON_DUTY,
  OPEN_PLACE_FILLED,
  OPENS_IN_THE_OPEN,
  STANDING_GUARD,
} from '../../language/en/claims/crowd-words.ts';
import { VAGUE_NUMBERS } from '../../language/en/clause-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { isNegatedHere, isUncertainHere } from './clause-modality.ts';
import type { Figure } from './figure.ts';
import { findFigureRole } from './figure-role.ts';
import type { EventWord } from './find-events.ts';

/** From so many on people at one place are a crowd. */
const CROWD = 30;

/**
 * "About 300 people stood outside the town hall", "hundreds waited in Wherry Square", "two thousand filled the street": a
 * crowd in the open, whatever it is said to do there. Reporters tell of one by any verb; what they count are those who came.
 */
export function findCrowd(figure: Figure): EventWord | null {
  const { view, sentences, from, end, quantity, input } = figure;
  if (quantity.unit !== undefined || quantity.partOf !== undefined || !isCrowd(figure)) return null;
  const tree = sentences.read(view.sentence);
  if (!tree) return null;
  const { clause } = tree;
  const { head, predicate } = findFigureRole(clause, from - view.firstToken, end - view.firstToken);
  if (predicate === null || clause.head(head) !== predicate || clause.relation(head) !== 'nsubj') return null;
  const said = clause.children(predicate, 'cop').length > 0;
  const verb = said ? 'be' : clause.lemma(predicate);
  const at = said ? clause.children(predicate, 'cop')[0]! : predicate;
  const behind = input.analysis.text.slice(clause.spanOf(at).end, view.anchor.end);
  if (STANDING_GUARD.test(behind)) return null;
  const before = input.analysis.text.slice(view.anchor.start, quantity.anchor.start);
  const stands = CROWD_VERBS.has(verb) && (IN_THE_OPEN.test(behind) || OPENS_IN_THE_OPEN.test(before));
  const there = stands || (FILLING_VERBS.has(verb) && OPEN_PLACE_FILLED.test(behind));
  if (!there || isNegatedHere(clause, predicate) || isUncertainHere(clause, predicate)) return null;
  const token = at + view.firstToken;
  return { class: 'gather', form: 'verb', first: token, last: token, negated: false, certain: true };
}

function isCrowd({ quantity }: Figure): boolean {
  if ((quantity.value ?? quantity.min ?? 0) < CROWD || ON_DUTY.test(quantity.head)) return false;
  if (quantity.head !== '') return isPersonNoun(quantity.head);
  const words = quantity.anchor.exact.toLowerCase().split(/[\s-]+/);
  return quantity.counted === '' && words.some((word) => VAGUE_NUMBERS.has(word));
}
