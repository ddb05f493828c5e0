import { OF_THE_WHOLE } from '../../language/en/clause-words.ts';
import {
  BOTH_SIDES,
  COUNTED_BY_CLASS,
  MARGIN_BEFORE,
  MARGIN_BEHIND,
  MARGIN_NOUNS,
  PERSON_CLASSES,
  THING_CLASSES,
} from '../../language/en/event-classes.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { Quantity } from '../../model/quantity.ts';
import { attachToNumber } from './attach-event.ts';
import { behind, type Figure } from './figure.ts';
import { findFigureRole } from './figure-role.ts';
import type { EventWord } from './find-events.ts';
import type { ClaimInput } from './sentence-view.ts';

/** The happening of a known class that a figure is told of; null where none is. `known` has those of the figures before it. */
export function findFigureEvent(figure: Figure, known: ReadonlyMap<string, EventWord>): EventWord | null {
  const { view, input, words, quantity, from, end } = figure;
  const found = attachToNumber(view, words, from, end);
  if (found && isMargin(figure)) return { ...found, class: 'margin' };
  if (found && canBefall(found, quantity) && !isSizeOfWhole(quantity, input) && !isOfVerb(figure, found)) return found;
  return quantity.partOf ? (known.get(quantity.partOf) ?? null) : null;
}

/** "by 87 votes", "a lead of 31 votes", "87 votes ahead". */
function isMargin(figure: Figure): boolean {
  const { quantity, input } = figure;
  if (!MARGIN_NOUNS.has(quantity.head)) return false;
  const { start } = quantity.anchor;
  const before = input.analysis.text.slice(Math.max(0, start - MARGIN_REACH), start);
  return !BOTH_SIDES.test(behind(figure)) && (MARGIN_BEFORE.test(before) || MARGIN_BEHIND.test(behind(figure)));
}

/** Letters before a figure in which a margin is told. */
const MARGIN_REACH = 64;

/** Classes whose nouns are things: what befalls them is told by their verb. */
const OF_THINGS = new Set(['vote', 'warn', 'store', 'employ']);
const PLAIN_VERBS = new Set([
  'be',
  'have',
  'give',
  'get',
  'receive',
  'count',
  'number',
  'total',
  'reach',
  'stand',
  'put',
]);

/** "45 ballots were spoiled": the verb, not the noun that is counted, says what happened to them. */
function isOfVerb({ view, sentences, from, end }: Figure, event: EventWord): boolean {
  if (event.form !== 'noun' || !OF_THINGS.has(event.class) || event.last < from || event.first >= end) return false;
  const tree = sentences.read(view.sentence);
  if (!tree) return false;
  const { head, predicate } = findFigureRole(tree.clause, from - view.firstToken, end - view.firstToken);
  if (!/^(?:nsubj|obj)/.test(tree.clause.relation(head))) return false;
  if (predicate === null || !/^(?:VERB|ADJ)$/.test(tree.clause.upos(predicate))) return false;
  const token = predicate + view.firstToken;
  const known = view.events.some((other) => other.class === event.class && other.first <= token && token <= other.last);
  return !known && !PLAIN_VERBS.has(tree.clause.lemma(predicate));
}

/** Classes that count nothing but what their own nouns name. */
const OF_NOUNS = new Set(['vote', 'warn']);

function canBefall(event: EventWord, { head, unit }: Quantity): boolean {
  if (OF_NOUNS.has(event.class) && event.form !== 'verb')
    return head === '' ? unit === undefined : COUNTED_BY_CLASS[event.class]!.test(head);
  if (event.class === 'pay') return unit !== undefined;
  if (THING_CLASSES.has(event.class) && unit === undefined && head !== '' && isPersonNoun(head)) return false;
  return !PERSON_CLASSES.has(event.class) || (unit === undefined && isPersonNoun(head));
}

/**
 * "One of the port's two silos collapsed" tells of one; two is how many there are. Of people the words behind mostly
 * say who they are: "one of the 27 people killed".
 */
function isSizeOfWhole({ anchor: { start }, head }: Quantity, { analysis: { text } }: ClaimInput): boolean {
  return !isPersonNoun(head) && OF_THE_WHOLE.test(text.slice(Math.max(0, start - WHOLE_REACH), start));
}

/** Letters before a number in which the part of its whole is named. */
const WHOLE_REACH = 60;
