import { EVENT_CLASSES, type EventClass, GENERIC_PERSONS, THING_CLASSES } from '../../language/en/event-classes.ts';
import { MULTIPLIERS, VAGUE_NUMBERS } from '../../language/en/number-words.ts';
import { asPlanned, endingFor, OF_A_PRICE } from '../../language/en/points/counted-endings.ts';
import { askAmount, nameUnit } from '../../language/en/unit-names.ts';
import { isMoney } from '../../language/en/units.ts';
import { sentenceOf } from '../../model/claim.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { roleOf } from './count-role.ts';
import { findCountedClass } from './counted-class.ts';
import { mostUsed } from './group-readings.ts';
import { countedNoun, placePhrase } from './name-asked.ts';
import { gapQuestion, plainestAsked, plainestWider } from './own-question.ts';
import { isPart } from './parts-of-whole.ts';

/** What figures are asked for with: “How many people died in Ostrin?” */
export function countQuestion(views: readonly ClaimView[], lookup: EntityLookup): string {
  const event = askedClass(views);
  const unit = views[0]!.quantity?.unit;
  const part = views.every(({ quantity }) => quantity?.partOf);
  const where = placePhrase(views, lookup);
  const side = views.map(roleOf).every((role) => role === roleOf(views[0]!)) ? roleOf(views[0]!) : null;
  if (side === 'for' || side === 'against')
    return `How many voted ${side === 'for' ? 'for it' : 'against it'}${where}?`;
  const ofOne = new Set(views.map(({ source }) => source.article.id)).size === 1;
  if (ofOne || !event?.counted || where.startsWith(' (')) {
    const asked =
      plainestAsked(views) ?? (ofOne && event?.counted && !views.some(isOfHappening) ? plainestWider(views) : null);
    if (asked !== null) return asked;
    if (ofOne && event?.counted && (unit !== undefined || where.startsWith(' (')))
      return plainestWider(views) ?? gapQuestion(plainest(views), unit === undefined ? 'How many' : askUnit(views));
  }
  if (views.some(({ quantity }) => quantity?.unit === 'part')) {
    const whole = views.flatMap(({ quantity }) => quantity?.counted || []);
    return whole.length > 0 && !ofOne && !where.startsWith(' (')
      ? askShare(mostUsed(whole), where)
      : (plainestWider(views) ?? gapQuestion(views[0]!, 'What share'));
  }
  if (unit !== undefined) {
    const counted = mostUsed(views.map(({ quantity }) => quantity?.counted ?? ''));
    if (!event?.counted && (counted === '' || !OF_STUFF.has(baseUnit(unit))))
      return plainestWider(views) ?? gapQuestion(views[0]!, askUnit(views));
    if (!event?.counted && (ofOne || where.startsWith(' (')))
      return plainestWider(views) ?? gapQuestion(views[0]!, askUnit(views));
    const ending = event?.counted ? ` ${event.counted.replace(/^were /, 'was ')}` : '';
    return `How much${counted ? ` ${counted}` : ''}${ending}${where} (in ${ownUnit(views) ?? nameUnit(unit)})?`;
  }
  if (
    !event?.counted ||
    views.every(isOfThing) ||
    (part && isOfItsKind(views[0]!)) ||
    (ofOne && !part && views.every(isPart))
  )
    return plainestWider(views) ?? gapQuestion(plainest(views), 'How many');
  const counted = countedNoun(views);
  return part
    ? `How many of those who ${event.counted}${where} were ${counted}?`
    : `How many ${counted} ${event.counted}${where}?`;
}

/** "How many tonnes", "How many crowns": as the claims' own unit is asked for. */
function askUnit(views: readonly ClaimView[]): string {
  return askAmount(views[0]!.quantity!.unit!, ownUnit(views));
}

/** The first whose words say what is counted: "put the number of marchers at 4,000", not "said that there were 900". */
function plainest(views: readonly ClaimView[]): ClaimView {
  const saysWhat = ({ claim: { object, ...claim } }: ClaimView): boolean => {
    const { start, end } = sentenceOf(claim);
    return object !== undefined && object.words !== '' && object.span.start >= start && object.span.end <= end;
  };
  return views.find(saysWhat) ?? views[0]!;
}

/** "the deaths of 52 people": what befell them is what the figure hangs on. */
function isOfHappening({ claim: { predicate }, quantity, source }: ClaimView): boolean {
  const { end } = predicate.span;
  return quantity !== null && OF_SO_MANY.test(source.article.text.slice(end, quantity.anchor.start));
}

/** A whole that names its place is not asked of at that place again. */
function askShare(whole: string, where: string): string {
  const place = where.trim().split(' ').slice(1).join(' ');
  return `What share of ${whole}${place !== '' && whole.includes(place) ? '' : where}?`;
}

/** The class that most are told of, with the ending of its question that fits them all. */
function askedClass(views: readonly ClaimView[]): EventClass | null {
  const event = commonClass(views);
  if (!event?.counted) return event;
  const own = views.filter(({ claim }) => EVENT_CLASSES[claim.predicate.key]?.counted !== undefined);
  const told = own.map(({ claim }) => ({ name: claim.predicate.key, words: claim.predicate.words }));
  if (views[0]!.quantity?.unit !== undefined && told.some(({ words }) => OF_A_PRICE.test(words))) return null;
  const counted = endingFor(told);
  if (counted !== null)
    return { ...event, counted: views.every(({ claim }) => !claim.certain) ? asPlanned(counted) : counted };
  const { counted: _, ...uncounted } = event;
  return uncounted;
}

/** The class that most of the claims are told of; null where most fit none. */
function commonClass(views: readonly ClaimView[]): EventClass | null {
  const classes = views.map(findCountedClass);
  const keys = views.map(({ claim }, i) => (classes[i] ? claim.predicate.key : ''));
  return EVENT_CLASSES[mostUsed(keys)] ?? null;
}

/** "Two of the workers had burns": the noun counted says nothing of which of them. */
function isOfItsKind({ head, quantity, source }: ClaimView): boolean {
  const whole = source.quantities.find(({ id }) => id === quantity?.partOf);
  return GENERIC_PERSONS.has(head) || head === '' || whole?.head === head;
}

/** "It now holds 40 million": a number of what befalls things, with no noun, counts no people. */
function isOfThing({ head, claim }: ClaimView): boolean {
  return head === '' && THING_CLASSES.has(claim.predicate.key);
}

/** The one word that all write the currency with: a unit's own name may be another country's, "crowns" for kroner. */
function ownUnit(views: readonly ClaimView[]): string | null {
  const words = new Set(views.map(({ quantity }) => WORD_BEHIND.exec(quantity?.anchor.exact ?? '')?.[1] ?? ''));
  const [only = ''] = words;
  const isUnit = only !== '' && !MULTIPLIERS.has(only) && !VAGUE_NUMBERS.has(only);
  return words.size === 1 && isUnit && isMoney(views[0]!.quantity?.unit) ? only : null;
}

/** Bases of units that stuff has, and no sum, length or share: "How much diesel (in litres)?" says what is measured. */
const OF_STUFF = new Set(['kg', 'l', 'ha']);

const WORD_BEHIND = /\s(\p{Ll}{3,}s|\p{Ll}{4,})$/u;

/** Between a happening and those whom it befell. */
const OF_SO_MANY = /^ of(?: \p{L}+)? $/u;
