import {
  BEFALL_SUBJECT,
  BRINGS_HOME,
  CARRIES,
  DIED_OF_IT,
  LANDS,
  NOT_CAST,
  OF_LENGTH,
  OF_NUMBERED,
  OF_OWN_NOUNS,
  OF_THEM_IT_IS,
  OF_THINGS,
  OF_THOSE_IN_STATE,
  SHOWS,
  SO_MANY_MORE,
  THOSE_IN_STATE,
  VICTIM,
} from '../../language/en/claims/figure-words.ts';
import { OF_THE_WHOLE } from '../../language/en/clause-words.ts';
import {
  BOTH_SIDES,
  COUNTED_BY_CLASS,
  isOwnNoun,
  MARGIN_BEFORE,
  MARGIN_BEHIND,
  MARGIN_NOUNS,
  PERSON_CLASSES,
  THING_CLASSES,
} from '../../language/en/event-classes.ts';
import { PLAIN_VERBS } from '../../language/en/figure-verbs.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { isMoney } from '../../language/en/units.ts';
import type { Quantity } from '../../model/quantity.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { attachToNumber } from './attach-event.ts';
import { findCrowd } from './crowd-event.ts';
import { behind, type Figure } from './figure.ts';
import { findRival } from './figure-rival.ts';
import { findFigureRole, isLabelled } from './figure-role.ts';
import type { EventWord } from './find-events.ts';
import { isWholeOfPart } from './is-whole.ts';
import { type ClaimInput, tokenAt } from './sentence-view.ts';
import { isPassive } from './verb-frames.ts';

/** The happening of a known class that a figure is told of; null where none is. `known` has those of the figures before it. */
export function findFigureEvent(figure: Figure, known: ReadonlyMap<string, EventWord>): EventWord | null {
  const { view, input, words, quantity, from, end } = figure;
  if (isMargin(figure)) {
    const told = attachToNumber(view, words, from, end);
    if (told) return { ...told, class: 'margin' };
  }
  const labelled = labelEvent(figure) ?? stateEvent(figure);
  if (labelled) return labelled;
  if (quantity.head === 'time') return timesEvent(figure);
  if (isOfThoseInState(figure)) return verbEvent(figure);
  const fits = (event: EventWord): boolean => canBefall(event, quantity) && !isLanding(event, quantity, words);
  const found = attachToNumber(view, words, from, end, fits);
  const ofVerb = found !== null && isOfVerb(figure, found);
  if (
    found &&
    !isSizeOfWhole(quantity, input) &&
    !isWholeOfPart(figure, found) &&
    !ofVerb &&
    !isAdjective(figure, found) &&
    !isShown(figure, found) &&
    !isOfWholeOnly(figure, found) &&
    !isCarrier(figure, found) &&
    !isDone(figure, found) &&
    !isOnlyItsCause(figure, found) &&
    !areVictimsOnly(figure, found)
  )
    return isOfClauseBefore(figure, found) ? passiveEvent(figure) : found;
  if (found && isWholeOfPart(figure, found)) return null;
  const verbs = ofVerb ? verbEvent(figure) : null;
  if (verbs) return verbs;
  if (OF_THEM_IT_IS.test(behind(figure))) return passiveEvent(figure);
  const alike = quantity.partOf ?? findRival(figure)?.id ?? findAddedTo(figure)?.id;
  if (alike !== undefined) return known.get(alike) ?? null;
  const fired = COUNTED_BY_CLASS.launch!.test(quantity.head) ? verbEvent(figure) : null;
  return fired ?? passiveEvent(figure) ?? findCrowd(figure);
}

/** The figure of its sentence to which it adds some of the same: "the relocation of 212 families in May and another 96 in June". */
function findAddedTo({ view, input, quantity }: Figure): Quantity | undefined {
  const { countedSpan, anchor } = quantity;
  if (!countedSpan || !SO_MANY_MORE.test(input.analysis.text.slice(view.anchor.start, anchor.start))) return undefined;
  return view.quantities.findLast(
    (other) => other.anchor.end <= anchor.start && other.countedSpan?.start === countedSpan.start,
  );
}

/** "Six of the men on the late train were hurt": the verb that befalls what is counted, however far off. */
function passiveEvent(figure: Figure): EventWord | null {
  const { view, sentences, from, end, quantity } = figure;
  if (quantity.head === '' || quantity.unit !== undefined) return null;
  const tree = sentences.read(view.sentence);
  if (!tree) return null;
  const { head, predicate } = findFigureRole(tree.clause, from - view.firstToken, end - view.firstToken);
  if (predicate === null || tree.clause.head(head) !== predicate) return null;
  const relation = tree.clause.relation(head);
  if (relation !== 'nsubj:pass' && !(relation === 'nsubj' && BEFALL_SUBJECT.has(tree.clause.lemma(predicate))))
    return null;
  const token = predicate + view.firstToken;
  return (
    view.events.find(
      (event) =>
        event.form !== 'noun' &&
        !event.negated &&
        event.last === token &&
        canBefall(event, quantity) &&
        !isDone(figure, event),
    ) ?? null
  );
}

/** "31 prisoners died": what the verb itself tells of them. */
function verbEvent({ view, sentences, from, end, quantity }: Figure): EventWord | null {
  const tree = sentences.read(view.sentence);
  const { predicate } = tree ? findFigureRole(tree.clause, from - view.firstToken, end - view.firstToken) : NO_ROLE;
  if (predicate === null) return null;
  const token = predicate + view.firstToken;
  const own = view.events.find(({ form, first, last }) => form !== 'noun' && first <= token && token <= last);
  return own && canBefall(own, quantity) ? own : null;
}

/** "Released by the court of Vessin: 87". */
function labelEvent({ view, sentences, first, end }: Figure): EventWord | null {
  const tree = sentences.read(view.sentence);
  if (!tree || !isLabelled(tree.clause, first - view.firstToken, end - view.firstToken)) return null;
  return view.events.find((event) => event.first === view.firstToken && event.form !== 'noun') ?? null;
}

/** "The injured now number 52", "the dead number 31 and the injured 52": the state right before the figure. */
function stateEvent({ view, input, quantity }: Figure): EventWord | null {
  const isBehind = quantity.countedSpan === undefined || quantity.countedSpan.end <= quantity.anchor.start;
  if (!isBehind || quantity.unit !== undefined) return null;
  const before = input.analysis.text.slice(view.anchor.start, quantity.anchor.start);
  const state = THOSE_IN_STATE.exec(before)?.groups?.state;
  if (state === undefined) return null;
  const at = tokenAt(input.analysis, view.anchor.start + before.lastIndexOf(state));
  return view.events.find(({ class: of, first, last }) => first <= at && at <= last && PERSON_CLASSES.has(of)) ?? null;
}

/** "Two of the injured have died": what befell all of them is not what is told of these. */
function isOfThoseInState({ view, sentences, from, end, ...figure }: Figure): boolean {
  if (!OF_THOSE_IN_STATE.test(behind({ view, sentences, from, end, ...figure }))) return false;
  const clause = sentences.read(view.sentence)?.clause;
  const { predicate } = clause ? findFigureRole(clause, from - view.firstToken, end - view.firstToken) : NO_ROLE;
  return predicate !== null && clause?.upos(predicate) === 'VERB';
}

/** "Three times the inspectors wrote to the port": what was done so often, however far off. */
function timesEvent({ view, sentences, from, end }: Figure): EventWord | null {
  const tree = sentences.read(view.sentence);
  const { predicate } = tree ? findFigureRole(tree.clause, from - view.firstToken, end - view.firstToken) : NO_ROLE;
  if (predicate === null) return null;
  const token = predicate + view.firstToken;
  return view.events.find(({ form, first, last }) => form !== 'noun' && first <= token && token <= last) ?? null;
}

const NO_ROLE = { predicate: null };

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

/** "45 ballots were spoiled", "interviewed 34 survivors": the verb, not the noun that is counted, says what happened to them. */
function isOfVerb({ view, sentences, from, end }: Figure, event: EventWord): boolean {
  if (event.form !== 'noun' || !OF_THINGS.has(event.class) || event.last < from || event.first >= end) return false;
  const tree = sentences.read(view.sentence);
  if (!tree) return false;
  const { head, predicate } = findFigureRole(tree.clause, from - view.firstToken, end - view.firstToken);
  if (!/^(?:nsubj|obj)/.test(tree.clause.relation(head))) return false;
  if (predicate === null || !/^(?:VERB|ADJ)$/.test(tree.clause.upos(predicate))) return false;
  const token = predicate + view.firstToken;
  const known = view.events.some((other) => other.class === event.class && other.first <= token && token <= other.last);
  const verb = tree.clause.lemma(predicate);
  return !known && !PLAIN_VERBS.has(verb) && !(event.class === 'rescue' && BRINGS_HOME.has(verb));
}

/** "37 live rounds", "two close friends": the form is also a verb's, and stands before its noun. */
function isAdjective({ view, sentences }: Figure, { form, first, last }: EventWord): boolean {
  if (form !== 'verb' || first !== last) return false;
  const clause = sentences.read(view.sentence)?.clause;
  const at = first - view.firstToken;
  return clause?.relation(at) === 'amod' && (clause.upos(at) === 'ADJ' || clause.lemma(at) === clause.word(at));
}

/** "demonstrated their support": of what is shown nobody gathers. */
function isShown({ view, sentences }: Figure, { form, last }: EventWord): boolean {
  if (form !== 'verb') return false;
  const clause = sentences.read(view.sentence)?.clause;
  const at = last - view.firstToken;
  return clause !== undefined && SHOWS.has(clause.lemma(at)) && clause.child(at, 'obj', 'ccomp') !== null;
}

/** "6,100 of the 17,300 people who were displaced had gone back": what befell the whole is not told of the part. */
function isOfWholeOnly({ view, sentences, input, quantity }: Figure, event: EventWord): boolean {
  if (
    input.analysis.tokenStart[event.first]! < quantity.anchor.end ||
    !OF_NUMBERED.test(input.analysis.text.slice(quantity.anchor.end, quantity.anchor.end + WHOLE_REACH))
  )
    return false;
  const clause = sentences.read(view.sentence)?.clause;
  if (!clause) return false;
  const at = event.last - view.firstToken;
  return (
    clause.relation(at) === 'acl:relcl' ||
    clause.relation(at) === 'acl' ||
    (event.form === 'adjective' && clause.relation(at) === 'amod')
  );
}

/** "A ferry carrying 212 people struck a pier": what a verb behind tells of those who carry is not told of what they carry. */
function isCarrier({ view, sentences, input, quantity, end }: Figure, { form, first, last }: EventWord): boolean {
  if (form === 'noun' || first < end) return false;
  if (!CARRIES.test(input.analysis.text.slice(view.anchor.start, quantity.anchor.start))) return false;
  const clause = sentences.read(view.sentence)?.clause;
  const at = last - view.firstToken;
  return clause !== undefined && clause.upos(at) === 'VERB' && !/^(?:acl|amod)/.test(clause.relation(at));
}

/** "33 have never held office": a participle that takes an object of its own says what they did. */
function isDone({ view, sentences }: Figure, event: EventWord): boolean {
  if (event.form !== 'adjective') return false;
  const clause = sentences.read(view.sentence)?.clause;
  const verb = event.last - view.firstToken;
  if (clause?.upos(verb) !== 'VERB' || isPassive(clause, verb)) return false;
  return clause.child(verb, 'obj') !== null && clause.children(verb, 'aux').length > 0;
}

/** "Four houses burned and six were flooded": what the figure is the subject of says what befell it. */
function isOfClauseBefore({ view, sentences, first, end }: Figure, { form, last }: EventWord): boolean {
  if (form !== 'verb' || last >= first) return false;
  const clause = sentences.read(view.sentence)?.clause;
  if (!clause) return false;
  const { head, predicate } = findFigureRole(clause, first - view.firstToken, end - view.firstToken);
  return (
    predicate !== null &&
    predicate + view.firstToken >= end &&
    clause.head(head) === predicate &&
    /^nsubj/.test(clause.relation(head))
  );
}

/** "Two strikes cut attendance from 900 to 300": what changed is told of, not what changed it. */
function isOnlyItsCause({ quantity, from, first: figure }: Figure, { last }: EventWord): boolean {
  return quantity.change !== undefined && from < figure && last < from;
}

/** "Three canisters which landed in the stand": what was fired there was not delivered. */
function isLanding({ class: of, last }: EventWord, { head }: Quantity, words: readonly string[]): boolean {
  return of === 'deliver' && LANDS.test(words[last]!) && COUNTED_BY_CLASS.launch!.test(head);
}

/** "The three victims were taken to hospital": harm came to them, and nothing says that they died. */
function areVictimsOnly({ view, words }: Figure, { class: of, form, last }: EventWord): boolean {
  return of === 'die' && form === 'noun' && VICTIM.test(words[last]!) && !DIED_OF_IT.test(view.anchor.exact);
}

/** Units of what can be destroyed; damage is put at sums of money, by units that no table may know. */
const OF_STUFF = new Set(['kg', 'm', 'ha', 'l', 'ton', '%']);

function canBefall(event: EventWord, { head, unit, counted }: Quantity): boolean {
  if (event.class === 'vote' && event.form === 'noun' && NOT_CAST.test(counted)) return false;
  if (OF_OWN_NOUNS.has(event.class) && event.form !== 'verb')
    return head === '' ? unit === undefined : COUNTED_BY_CLASS[event.class]!.test(head);
  if (event.class === 'sell' && isMoney(unit)) return false;
  if (event.class === 'destroy' && unit !== undefined && !OF_STUFF.has(baseUnit(unit))) return false;
  if (event.class === 'pay' || event.class === 'fine') return unit !== undefined;
  if (unit !== undefined && baseUnit(unit) === 'm') return OF_LENGTH.has(event.class);
  if (unit === undefined && isOwnNoun(event.class, head)) return true;
  if (event.class === 'launch' && COUNTED_BY_CLASS.launch!.test(head)) return true;
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
