import { OPEN_NOUNS } from '../../language/en/actor-words.ts';
import { askOfMany } from '../../language/en/ask-of-many.ts';
import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import {
  BOUND_CLASSES,
  EVENT_CLASSES,
  type EventClass,
  GENERIC_PERSONS,
  THING_CLASSES,
} from '../../language/en/event-classes.ts';
import { pluralise } from '../../language/en/inflect.ts';
import { MULTIPLIERS, VAGUE_NUMBERS } from '../../language/en/number-words.ts';
import { scalesOf } from '../../language/en/place-scale.ts';
import { asPlanned, EMPLOYED_NOUNS, endingFor, OF_A_PRICE } from '../../language/en/points/counted-endings.ts';
import { askAhead, askInOwnWord, askWhenOfToll } from '../../language/en/points/dated-wording.ts';
import { OF_ONE_UNKNOWN, OR_ELSE } from '../../language/en/points/question-words.ts';
import { TOLL_CLASSES } from '../../language/en/points/toll-words.ts';
import { askAmount, nameUnit } from '../../language/en/unit-names.ts';
import { isMoney } from '../../language/en/units.ts';
import { type ClaimPart, sentenceOf } from '../../model/claim.ts';
import { baseUnit } from '../../text/convert-unit.ts';
import { nameSeveral } from './asked-words.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { roleOf } from './count-role.ts';
import { findCountedClass } from './counted-class.ts';
import { tellsToll, tollsOfDay } from './dated-tolls.ts';
import { mostUsed } from './group-readings.ts';
import { isPart } from './parts-of-whole.ts';

/** The point's question in plain words, from the words that the sources use most. */
export function phraseQuestion(views: readonly ClaimView[], lookup: EntityLookup): string {
  const { claim } = views[0]!;
  return claim.kind === 'date' ? whenQuestion(views, lookup) : countQuestion(views, lookup);
}

function countQuestion(views: readonly ClaimView[], lookup: EntityLookup): string {
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

/** Of the questions that the claims' own clauses answer the shortest; null where none gives one. */
function plainestAsked(views: readonly ClaimView[]): string | null {
  return shortest(views.flatMap(({ claim }) => claim.asked ?? []));
}

/** The same of questions that are put from more than one clause. */
function plainestWider(views: readonly ClaimView[]): string | null {
  return shortest(views.flatMap(({ claim }) => claim.askedAround ?? []));
}

function shortest(questions: readonly string[]): string | null {
  return [...questions].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
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

/** Words on each side of the gap. */
const GAP_WORDS = 6;

/** What is measured has no name in the sentence: its own words with a gap ask for it. */
function gapQuestion({ source, quantity, time, claim }: ClaimView, asked: string): string {
  const { text } = source.article;
  const sentence = sentenceOf(claim);
  const gap = (claim.kind === 'date' ? time : quantity)!.anchor;
  const before = text.slice(sentence.start, gap.start).split(/\s+/).filter(Boolean);
  const after = text
    .slice(gap.end, sentence.end)
    .replace(/[.!?”"]+$/, '')
    .split(/\s+/)
    .filter(Boolean);
  const lead = before.length > GAP_WORDS ? '… ' : '';
  const tail = after.length > GAP_WORDS ? ' …' : '';
  return `${asked}: “${lead}${before.slice(-GAP_WORDS).join(' ')} ___ ${after.slice(0, GAP_WORDS).join(' ')}${tail}”?`;
}

function countedNoun(views: readonly ClaimView[]): string {
  const heads = views.map(({ head }) => head).filter(Boolean);
  const employed = views.some(({ claim }) => claim.predicate.key === 'employ');
  const specific = heads.filter((head) => !GENERIC_PERSONS.has(head) && !(employed && EMPLOYED_NOUNS.test(head)));
  if (heads.length === 0 || specific.length < heads.length) return 'people';
  return pluralise(mostUsed(specific));
}

function whenQuestion(views: readonly ClaimView[], lookup: EntityLookup): string {
  const told = askDay(views, lookup);
  if (told !== null && !views.every(tellsToll)) return told;
  return (
    (told === null || areOfManyArticles(views) ? askTollDay(views, lookup) : null) ??
    told ??
    gapQuestion(known(views) ?? views[0]!, 'When')
  );
}

const known = (views: readonly ClaimView[]): ClaimView | undefined =>
  views.find(({ claim }) => EVENT_CLASSES[claim.predicate.key]?.dated !== undefined);

/** Null where no words but the sentences' own can ask it. */
function askDay(views: readonly ClaimView[], lookup: EntityLookup): string | null {
  const own = views.map(({ claim }) => EVENT_CLASSES[claim.predicate.key]);
  const once = own.some((event) => event?.once === true);
  const bare = views.filter((view) => !tellsToll(view));
  const other = bare.length < views.length ? plainestWider(bare) : null;
  const asked =
    once && !own.some((event) => event?.dated?.includes(OR_ELSE))
      ? null
      : (plainestAsked(bare) ?? other ?? plainestAsked(views));
  if (asked !== null && !(once && OF_ONE_UNKNOWN.test(asked))) return asked;
  const dated = known(views);
  if (!dated || BOUND_CLASSES.has(dated.claim.predicate.key)) return other ?? plainestWider(views);
  const template = datedTemplate(views, EVENT_CLASSES[dated.claim.predicate.key]!.dated!);
  const place = placePhrase(views, lookup);
  if (
    !once &&
    template.includes('{place}') &&
    place.startsWith(' (') &&
    new Set(views.map(({ source }) => source.article.id)).size === 1
  )
    return plainestAsked(views) ?? plainestWider(views);
  const names = [topName(views, lookup, whom), sharedTopicName(views, lookup)];
  const it = names.find((name) => name !== null && !place.endsWith(` ${name}`)) ?? 'it';
  const by = topName(views, lookup, ({ claim }) => (claim.object ? claim.subject : undefined));
  return (nameSeveral(it) ? askOfMany(template) : template)
    .replace('{it}', it)
    .replace('{by}', by && by !== it ? ` by ${by}` : '')
    .replace('{place}', place);
}

/** "When did people die in Castle Field?", of dates that are all of one toll's day; null of others. */
function askTollDay(views: readonly ClaimView[], lookup: EntityLookup): string | null {
  const all = views.map(tollsOfDay);
  const name = [...TOLL_CLASSES].find((key) =>
    all.every((own) => own.some((toll) => toll.claim.predicate.key === key)),
  );
  if (name === undefined) return null;
  const tolls = all.map((own) => own.find((toll) => toll.claim.predicate.key === name)!);
  const ending = endingFor(tolls.map(({ claim }) => ({ name, words: claim.predicate.words })));
  const where = placePhrase(tolls, lookup);
  return ending === null || where === '' ? null : askWhenOfToll(countedNoun(tolls), ending, where);
}

function areOfManyArticles(views: readonly ClaimView[]): boolean {
  return views.some(({ source }) => source !== views[0]!.source);
}

/** In the word that all of them use, and as of what is to come where none tells it as done. */
function datedTemplate(views: readonly ClaimView[], template: string): string {
  const told = views.map(({ claim: { predicate, object } }) => ({
    words: predicate.words,
    befalls: object !== undefined,
  }));
  const own = askInOwnWord(template, told);
  return views.every(({ claim }) => !claim.certain) ? askAhead(own) : own;
}

/**
 * Whom or what it befell, where a name or a noun tells: "the Iranian group" tells of Iran by an adjective alone, and "the
 * group" or "dissident group" of nothing by itself.
 */
function whom({ claim, source }: ClaimView): ClaimPart | undefined {
  return [claim.object, claim.subject].find((part) => {
    if (part === undefined) return false;
    const mention = source.mentions.find(({ id }) => id === part.mention);
    return mention ? COUNTRY_WORDS.get(mention.name)?.kind !== 'adjective' : !isOpen(part.words);
  });
}

/** A phrase whose last word says no more than that it is somebody or something. */
function isOpen(words: string): boolean {
  return OPEN_NOUNS.has(words.toLowerCase().split(/\s+/).at(-1)!);
}

/** The thing, no country, that all the articles are about; the one named in most of the sentences first. */
function sharedTopicName(views: readonly ClaimView[], lookup: EntityLookup): string | null {
  const shared = [...views[0]!.focus].filter(
    (key) => lookup.byId.has(key) && views.every(({ focus }) => focus.has(key)),
  );
  const named = (key: string): number => views.filter(({ about }) => about.has(key)).length;
  const top = shared.sort((a, b) => named(b) - named(a) || (a < b ? -1 : 1))[0];
  return top ? withArticle(lookup.byId.get(top)!.name, views) : null;
}

function topName(
  views: readonly ClaimView[],
  lookup: EntityLookup,
  part: (view: ClaimView) => ClaimPart | undefined,
): string | null {
  const names = views.flatMap((view) => {
    const found = part(view);
    return found ? [nameOf(view, found, lookup)] : [];
  });
  return names.length > 0 ? mostUsed(names) : null;
}

export function nameOf(view: ClaimView, part: ClaimPart, lookup: EntityLookup): string {
  const mention = view.source.mentions.find(({ id }) => id === part.mention);
  const entity = mention ? lookup.of(mention) : null;
  const name = entity ? lookup.byId.get(entity)?.name : undefined;
  return name
    ? withArticle(name, [view])
    : part.words.replace(/^(?:The|An?|His|Her|Its|Their) /, (word) => word.toLowerCase());
}

/** A body's name of this form takes the article: "the Bank of Kest". */
const OF = /^(?!The )\p{Lu}.* of (?:the )?\p{Lu}/u;

/**
 * "the United States", "Albania": with the article where most of the articles' own words have it, and where none writes
 * the name so, by its form.
 */
function withArticle(name: string, views: readonly ClaimView[]): string {
  if (/^the /i.test(name)) return name;
  let bare = 0;
  let articled = 0;
  for (const { source } of views) {
    for (const { anchor, name: written } of source.mentions) {
      if (written !== name) continue;
      const before = source.article.text.slice(Math.max(0, anchor.start - 4), anchor.start);
      const behind = NOUN_BEHIND.exec(source.article.text.slice(anchor.end, anchor.end + LONGEST_NOUN))?.[1];
      if (behind !== undefined && scalesOf(behind).length > 0) continue;
      if (/^the /i.test(anchor.exact) || /the $/i.test(before)) articled++;
      else bare++;
    }
  }
  return articled > bare || (articled + bare === 0 && OF.test(name)) ? `the ${name}` : name;
}

/** "the Castle Field | stadium": the article is the noun's. */
const NOUN_BEHIND = /^ (\p{Ll}+)/u;
const LONGEST_NOUN = 16;

/** The place most of the claims give, else what most of their sentences are about. */
function placePhrase(views: readonly ClaimView[], lookup: EntityLookup): string {
  const place = topName(views.filter(isPlaced), lookup, ({ claim }) => claim.place);
  if (place) return ` in ${place}`;
  const counts = new Map<string, number>();
  for (const view of views) {
    for (const key of view.about) if (!isSpeaker(view, key, lookup)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const top = [...counts]
    .filter(([key, count]) => lookup.byId.has(key) && count >= views.length / 2)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0];
  return top ? ` (${lookup.byId.get(top[0])!.name})` : '';
}

/** What stands where a place would can be a person or a party: "the vote in Free Kest". */
function isPlaced({ claim, source }: ClaimView): boolean {
  return source.mentions.find(({ id }) => id === claim.place?.mention)?.type === 'place';
}

/** Who says it is not whom it is about. */
function isSpeaker({ statement, source }: ClaimView, key: string, lookup: EntityLookup): boolean {
  if (!statement) return false;
  const mention = source.mentions.find(({ id }) => id === statement.speaker.mention);
  return mention !== undefined && lookup.of(mention) === key;
}
