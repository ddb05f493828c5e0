import { DEFINITE_WORD } from '../../language/en/claims/count-words.ts';
import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { classOfMeasure, nounOfTimes } from '../../language/en/event-classes.ts';
import { AMOUNT_OF_VERB } from '../../language/en/figure-verbs.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import { isNegatedHere, isUncertainHere } from './clause-modality.ts';
import type { Figure } from './figure.ts';
import { isFigureDenied } from './figure-denied.ts';
import { readFigureFrame, verbOf } from './figure-frame.ts';
import { nounOf } from './figure-meant.ts';
import { findFigureRole } from './figure-role.ts';
import { type EventWord, eventPart } from './find-events.ts';
import { fillerPart, type ReadSentence } from './frame-parts.ts';
import { isBehindPart } from './is-whole.ts';
import { namePart } from './name-parts.ts';
import { tokenAt } from './sentence-view.ts';

/** What a figure's clause tells of it. */
export interface FigureTelling {
  /** The happening, or the verb that governs the figure where no class of happening fits; null where neither is told. */
  readonly predicate: ClaimPart | null;
  /** What the figure measures, where that isn't the counted noun. */
  readonly measure: ClaimPart | null;
  /** Who has or does the counted. */
  readonly participant: ClaimPart | null;
  readonly negated: boolean;
  readonly certain: boolean;
}

/** Key of a verb that no class of happening knows: `open:turn away`. */
const OPEN = 'open:';

export function tellFigure(figure: Figure, event: EventWord | null): FigureTelling {
  const { view, sentences, quantity, from, end } = figure;
  const known = event && {
    predicate: eventPart(figure.input, event),
    measure: event.form !== 'noun' ? timesPart(figure, event) : null,
    participant: null,
    negated: event.negated && quantity.value !== 0,
    certain: event.certain,
  };
  const tree = sentences.read(view.sentence);
  if (!tree) return known ?? NOTHING;
  const {
    verb: governor,
    measure,
    participant,
  } = readFigureFrame(tree.clause, from - view.firstToken, end - view.firstToken);
  const verb = known === null && isBehindPart(figure) ? null : governor;
  const who = participantPart(figure, tree, participant);
  const denied = (open: boolean): boolean =>
    quantity.value !== 0 &&
    !(quantity.unit === undefined && DEFINITE_WORD.test(figure.words[from - 1] ?? '')) &&
    isFigureDenied(tree.clause, from - view.firstToken, end - view.firstToken, open);
  if (known) return { ...known, negated: known.negated || denied(false), participant: who };
  const noun = measure === null ? null : fillerPart(tree, measure);
  const measured = noun && nounOf(tree, measure!, noun);
  const open = quantity.counted !== '' && measure !== null ? measure : verb;
  if (open === null)
    return {
      ...NOTHING,
      predicate: amountPart(measured, quantity),
      measure: measured,
      participant: who,
      negated: denied(true),
      certain: isCertain(tree, from - view.firstToken, end - view.firstToken),
    };
  const certain = verb === null || !isUncertainHere(tree.clause, verb);
  const predicate = openPart(tree, open, quantity);
  return {
    predicate,
    measure: measured ?? lostPart(predicate, quantity),
    participant: who,
    negated: denied(false),
    certain,
  };
}

const NOTHING: FigureTelling = { predicate: null, measure: null, participant: null, negated: false, certain: true };

/** "The fine could reach 10 percent", "two million will go hungry": as sure as the verb of its clause. */
function isCertain({ clause }: ReadSentence, from: number, to: number): boolean {
  const { predicate } = findFigureRole(clause, from, to);
  return predicate === null || !isUncertainHere(clause, predicate);
}

/** "400 ballots were never opened" counts those not opened. */
function openPart({ clause, analysis }: ReadSentence, at: number, { value }: Quantity): ClaimPart {
  const { start, end } = clause.spanOf(at);
  const lemma = clause.upos(at) === 'VERB' ? verbOf(clause, at) : clause.lemma(at);
  const not = value !== 0 && isNegatedHere(clause, at) ? 'not ' : '';
  return { words: analysis.text.slice(start, end), span: { start, end }, key: `${OPEN}${not}${lemma}` };
}

/** "The fine now stands at 1.9 million": the noun is that of a class. */
function amountPart(measure: ClaimPart | null, { unit }: Quantity): ClaimPart | null {
  const name = measure && unit !== undefined ? classOfMeasure(measure.key) : null;
  return name && measure ? { words: measure.words, span: measure.span, key: name } : null;
}

/** "lost 31 million" gives the amount of a loss. */
function lostPart({ words, span, key }: ClaimPart, { unit }: Quantity): ClaimPart | null {
  const noun = unit === undefined ? undefined : AMOUNT_OF_VERB[key.slice(OPEN.length)];
  return noun ? { words, span, key: noun } : null;
}

/** "warned three times" counts warnings. */
function timesPart({ quantity }: Figure, event: EventWord): ClaimPart | null {
  const noun = quantity.head === 'time' ? nounOfTimes(event.class) : null;
  return noun && quantity.countedSpan ? { words: quantity.counted, span: quantity.countedSpan, key: noun } : null;
}

/** A participant by name: other words for one differ too much from article to article to tell two apart. */
function participantPart({ view, input }: Figure, tree: ReadSentence, at: number | null): ClaimPart | null {
  const part = at === null ? null : fillerPart(tree, at);
  if (part?.mention) return isActor(view.mentions.find(({ id }) => id === part.mention)) ? part : null;
  const opening = view.mentions[0];
  const opens = opening && tokenAt(input.analysis, opening.anchor.start) <= view.firstToken + 1;
  return at === null &&
    opens &&
    isActor(opening) &&
    FOLLOWED.test(input.analysis.text.slice(opening.anchor.end, opening.anchor.end + 6))
    ? namePart(opening)
    : null;
}

/** A person, a body or a state: a town is mostly where it happens. */
function isActor(mention: Mention | undefined): boolean {
  return mention !== undefined && (mention.type !== 'place' || COUNTRY_WORDS.has(mention.name));
}

/** A clause about the one who is named first: "Brod, who leads the list, had 9,412 votes". */
const FOLLOWED = /^, who/;
