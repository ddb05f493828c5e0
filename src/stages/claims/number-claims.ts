import {
  AGAIN_IN_BRACKETS,
  BEFORE_AN_AGE,
  BY_NO_WEAPON,
  COUNTERFACTUAL,
  GATHERED,
  IN_LARGE_NUMBERS,
  MULTIPLE,
  SINGLING_OUT,
} from '../../language/en/claims/count-words.ts';
import { PARTITIVE } from '../../language/en/clause-words.ts';
import { EVENT_CLASSES, familyOf, OF_PEOPLE } from '../../language/en/event-classes.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { findSetAgainst, readGiver } from '../../language/en/set-against.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Quantity } from '../../model/quantity.ts';
import { baseUnit, toBaseUnit } from '../../text/convert-unit.ts';
import { findBareCount, findListed } from './bare-count.ts';
import { behind, type Figure, placeOf } from './figure.ts';
import { findAskedBefore } from './figure-asked-before.ts';
import { isFigureKnown } from './figure-denied.ts';
import { findFigureEvent } from './figure-event.ts';
import { findLasted, LENGTH_UNITS } from './figure-length.ts';
import { findMeant, isTold } from './figure-meant.ts';
import { type FigureTelling, tellFigure } from './figure-telling.ts';
import type { EventWord } from './find-events.ts';
import { findGapped } from './gapped-figure.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { findPlace } from './name-parts.ts';
import { nearestTime } from './nearest-time.ts';
import { askTerm, findPrisonTerm } from './prison-term.ts';
import type { SentenceReader } from './read-sentences.ts';
import type { ClaimInput, SentenceView } from './sentence-view.ts';

/** What the figures of an article were found to count, by quantity. */
export type ToldFigures = Map<string, ToldFigure>;

interface ToldFigure {
  readonly figure: Figure;
  readonly event: EventWord | null;
  readonly counted: ClaimPart;
}

/**
 * "How many": one claim for each quantity that counts or measures something.
 * @param toldBefore of the sentences before; those of this one are added
 */
export function findNumberClaims(
  view: SentenceView,
  input: ClaimInput,
  words: readonly string[],
  sentences: SentenceReader,
  toldBefore: ToldFigures,
): Claim[] {
  const events = new Map<string, EventWord>();
  return view.quantities.flatMap((quantity) => {
    if (isNoCount(quantity, input)) return [];
    const figure: Figure = { view, input, words, sentences, quantity, ...placeOf(quantity, input, view.anchor) };
    if (quantity.unit !== undefined && LENGTH_UNITS.has(quantity.unit)) {
      const term = findPrisonTerm(figure);
      if (term) return [askTerm(numberClaim(figure, term.event, term.punished))];
      const lasted = findLasted(figure);
      return lasted ? [numberClaim(figure, null, lasted)] : [];
    }
    const against = findSetAgainst(input.analysis.text, view.anchor, quantity, input.quantities);
    const rivalled = against && toldBefore.get(against.id);
    if (rivalled) {
      toldBefore.set(quantity.id, rivalled);
      return [numberClaim(figure, rivalled.event, rivalled.counted, quantity, null, rivalled.figure)];
    }
    const asked = findAskedBefore(figure);
    if (asked) {
      toldBefore.set(quantity.id, { figure, ...asked });
      return [numberClaim(figure, asked.event, asked.counted)];
    }
    const gapped = findGapped(figure);
    const event = gapped ? (events.get(gapped.like?.id ?? '') ?? null) : findFigureEvent(figure, events);
    if (event) events.set(quantity.id, event);
    if (quantity.head === 'time' && !event) return [];
    if (quantity.unit === '×' && (event || !MULTIPLE.test(behind(figure)))) return [];
    if (gapped)
      return [
        numberClaim(
          gapped.like ? { ...figure, quantity: gapped.like, ...placeOf(gapped.like, input, view.anchor) } : figure,
          event,
          gapped.counted,
          quantity,
          gapped.who,
        ),
      ];
    const told = (counted: ClaimPart | null): Claim[] => {
      const claim = numberClaim(figure, event, counted);
      toldBefore.set(quantity.id, { figure, event, counted: claim.object! });
      return [claim];
    };
    if (quantity.counted !== '' || quantity.unit !== undefined) return told(null);
    const meant = findMeant(figure) ?? findListed(figure) ?? findBareCount(figure);
    const fits = meant !== null && !isGiver(meant, figure) && !(event && isOfOthers(meant, event, view));
    return event || meant || isTold(figure) ? told(fits ? asCounted(meant, event, input.analysis) : null) : [];
  });
}

/** "The prison population was 400": the noun that tells of those who are held names none of them. */
function asCounted(meant: ClaimPart, event: EventWord | null, { tokenEnd }: ClaimInput['analysis']): ClaimPart {
  return event?.form === 'phrase' && tokenEnd[event.last] === meant.span.end ? { ...meant, key: '' } : meant;
}

/** "The union's stewards counted 6,000", read as a line that counts stewards. */
function isGiver({ words, span }: ClaimPart, { view, input, quantity }: Figure): boolean {
  const { text } = input.analysis;
  const { start, end } = quantity.anchor;
  const giver = readGiver(text.slice(view.anchor.start, start), text.slice(end, view.anchor.end));
  return giver !== null && span.start < start && words.toLowerCase().includes(giver.toLowerCase());
}

/** "90 houses burned. Nineteen were arrested": what a sentence before counts is no noun of what befalls people. */
function isOfOthers({ span, key }: ClaimPart, event: EventWord, { anchor }: SentenceView): boolean {
  if (span.end > anchor.start || key === '' || !OF_PEOPLE.has(event.class)) return false;
  return event.class === 'gather' || !isPersonNoun(key);
}

/** So many, and a share of some, are no sources that an article heard: they signed, or were asked. */
const MOST_SOURCES = 20;

/** "one of the biggest" singles a thing out; "three people who work there said" counts sources. */
function isNoCount(quantity: Quantity, { analysis, statements }: ClaimInput): boolean {
  const { start, end, exact } = quantity.anchor;
  const behind = analysis.text.slice(end, end + 60);
  if (COUNTERFACTUAL.test(behind) || BY_NO_WEAPON.test(behind)) return true;
  if (BEFORE_AN_AGE.test(analysis.text.slice(Math.max(0, start - 9), start))) return true;
  if (exact.toLowerCase() === 'one' && SINGLING_OUT.test(analysis.text.slice(end, end + 40))) return true;
  if (quantity.head !== '' && !isPersonNoun(quantity.head) && PARTITIVE.test(analysis.text.slice(end, end + 24)))
    return false;
  const size = quantity.value ?? quantity.min ?? 0;
  if (size >= MOST_SOURCES || (size > 0 && size < 1) || IN_LARGE_NUMBERS.test(exact)) return false;
  const anonymous = statements.filter(
    ({ speaker }) => speaker.identified !== 'named' && speaker.words.length > exact.length,
  );
  return anonymous.some(({ speaker }) => speaker.span && speaker.span.start <= start && end <= speaker.span.end);
}

/**
 * @param quantity where what its clause tells is told of the figure that stands in `figure`, the one it is told of too
 * @param like the figure of an earlier sentence whose noun and verb it leaves out
 */
function numberClaim(
  figure: Figure,
  event: EventWord | null,
  meant: ClaimPart | null,
  quantity = figure.quantity,
  who: ClaimPart | null = null,
  like = figure,
): Claim {
  const { view, input, words, first } = figure;
  const { start, end, exact } = quantity.anchor;
  const told = tellFigure(asFirstGiven(like), event);
  const counted = meant ?? countedPart(quantity, told);
  const place =
    findPlace(view, input.analysis, words, first) ?? findPlace(like.view, input.analysis, words, like.first);
  const { sentences } = figure;
  const time =
    nearestTime(view, input, words, first, sentences) ?? nearestTime(like.view, input, words, like.first, sentences);
  const draft: ClaimDraft = {
    kind: 'number',
    text: claimText(exact, counted.words, event),
    anchors: [view.anchor],
    polarity: told.negated ? 'no' : 'yes',
    certain: told.certain,
    predicate: told.predicate ?? { words: counted.words, span: counted.span, key: 'number' },
    ...((who ?? told.participant) && { subject: (who ?? told.participant)! }),
    object: counted,
    ...(place && { place }),
    ...(time && { time }),
    quantity: quantity.id,
    about: mentionsOf(view, like.view),
    keys: numberKeys(quantity, counted.key, told.predicate?.key ?? ''),
  };
  const made = makeClaim(draft, { start, end }, input.statements);
  const known =
    made.stance === 'denies' && isFigureKnown(sentences.read(view.sentence)?.clause, first - view.firstToken);
  return known ? { ...made, stance: 'other' } : made;
}

function mentionsOf(view: SentenceView, like: SentenceView): Claim['about'] {
  return [...new Set([...view.mentions, ...like.mentions].map(({ id }) => id))];
}

/** Of an amount that its source gives again in another unit, "4 million crowns (about $2 million)", what its clause tells is told of the first. */
function asFirstGiven(figure: Figure): Figure {
  const { view, input, quantity } = figure;
  if (quantity.unit === undefined || quantity.counted !== '') return figure;
  const before = input.analysis.text.slice(view.anchor.start, quantity.anchor.start);
  const first = view.quantities.findLast(({ anchor }) => anchor.end <= quantity.anchor.start);
  if (!first?.unit || first.unit === quantity.unit || !AGAIN_IN_BRACKETS.test(before)) return figure;
  return first.anchor.end + 2 < quantity.anchor.start - LONGEST_AGAIN
    ? figure
    : { ...figure, quantity: first, ...placeOf(first, input, view.anchor) };
}
const LONGEST_AGAIN = 16;

/** The counted words; of a figure with none of its own what it measures. */
function countedPart({ counted, countedSpan, head, anchor }: Quantity, { measure }: FigureTelling): ClaimPart {
  const { start, end } = anchor;
  if (counted === '') return measure ?? { words: '', span: { start, end }, key: '' };
  return { words: counted, span: countedSpan ?? { start, end }, key: head === 'time' && measure ? measure.key : head };
}

function claimText(exact: string, counted: string, told: EventWord | null): string {
  const event = told && EVENT_CLASSES[told.class]?.counted !== undefined ? told : null;
  const what = counted && !exact.includes(counted) ? `${GATHERED.test(exact) ? ' of' : ''} ${counted}` : '';
  if (!event && what && /^[A-Z]/.test(counted)) return `${counted}: ${exact}`;
  return `${exact}${what}${event ? ` ${EVENT_CLASSES[event.class]?.counted ?? ''}` : ''}`;
}

/** A figure of two digits at least, beyond what chance repeats; see `isSameFigure` in points. */
const SMALLEST_FIGURE = 20;

function numberKeys(quantity: Quantity, head: string, predicate: string): string[] {
  const unit = baseUnit(quantity.unit ?? '');
  const keys: string[] = [];
  if (head !== '') keys.push(`n|${unit}|${head}`);
  if (predicate !== '') keys.push(`n|${unit}|${familyOf(predicate)}`);
  const { value } = quantity;
  if (value !== undefined && (unit !== '' || value >= SMALLEST_FIGURE)) {
    keys.push(`v|${unit}|${toBaseUnit(value, quantity.unit ?? '').toPrecision(2)}`);
  }
  return keys.sort();
}
