import { OPEN_NOUNS } from '../../language/en/actor-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import {
  BEHIND_DOER,
  CALLS_BODY,
  DEFINITE_BODY,
  LEADS_AWAY,
  LOOKS_LIKE_NAME,
  NOBODY_OF,
  OWN_PEOPLE,
  WORD_OF,
} from '../../language/en/points/denial-words.ts';
import { OWN_VOICE } from '../../language/en/points/happening-words.ts';
import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { contentWords } from '../../text/content-words.ts';
import { type ClaimView, type EntityLookup, topicKeys } from './claim-view.ts';
import { compareParts } from './compare-parts.ts';
import { seenAs } from './happening-view.ts';
import type { PartView } from './part-view.ts';
import { isHouse } from './speaking-house.ts';

/** Letters behind who did it in which the name of his house stands: "men of the security firm Ocelot". */
const NAME_REACH = 40;

/**
 * Whether who denies in one article is who is said in the other to have done it: by name or description, as who speaks, or as
 * the house whose page it is ("we").
 */
export function isAccused(denial: ClaimView, told: ClaimView, lookup: EntityLookup): boolean {
  const { doer } = seenAs(told);
  if (doer === null || !isWholeClause(told)) return false;
  if (!doer.acts && namesOf(told, doer).length === 0 && !ownNames(told, doer)) return false;
  const { claim, statement } = denial;
  if (claim.subject) {
    const who = seenAs(denial).doer;
    return who !== null && isSubject(denial, who, told, doer, lookup);
  }
  if (statement && !OWN_VOICE.test(statement.speaker.words.trim())) {
    const { speaker } = statement;
    if (speaker.words === '') return isOfHouse(denial, told, doer);
    const keys = denial.source.mentions.filter(({ id }) => id === speaker.mention).flatMap((m) => topicKeys(m, lookup));
    if (keys.some((key) => isNamed(key, told, doer, lookup))) return true;
    return (
      isOneHouse(told, doer, speaker.words) ||
      (speaker.words === denial.source.article.outlet && isOfHouse(denial, told, doer))
    );
  }
  return isOfHouse(denial, told, doer);
}

/** "The firm poured", "was poured by the firm": not "the fine on the firm for pouring". */
function isWholeClause({ claim: { subject, predicate }, source }: ClaimView): boolean {
  const [doer, verb] = [subject!.span, predicate.span];
  return doer.end > verb.start || !LEADS_AWAY.test(source.article.text.slice(doer.end, verb.start));
}

function isSubject(denial: ClaimView, who: PartView, told: ClaimView, doer: PartView, lookup: EntityLookup): boolean {
  if (isActor(who) && [...who.named].some((key) => isNamed(key, told, doer, lookup))) return true;
  if (isWithin(who.part.words, told, doer)) return true;
  if (who.name !== null && doer.name !== null) return compareParts(who, doer) === 'same';
  if (OWN_PEOPLE.test(who.part.words) && isOfHouse(denial, told, doer)) return true;
  if (who.name === null && NOBODY_OF.test(who.part.words) && isOfHouse(denial, told, doer)) return true;
  if (who.name?.type === 'organisation' && doer.name === null && !callsBody(doer, who.name)) return false;
  const body = bodyMeant(denial, who);
  if (body !== null)
    return topicKeys(body, lookup).some((key) => isNamed(key, told, doer, lookup)) || isWithin(body.name, told, doer);
  if (OPEN_NOUNS.has(who.head) || who.indefinite) return false;
  return compareParts(who, doer) === 'same';
}

/** "Fighters of the brigade", "the troops": the Dawn Brigade; "soldiers", "its troops" are anybody's. */
function callsBody({ part }: PartView, { name }: Mention): boolean {
  const words = contentWords(name);
  return DEFINITE_BODY.test(part.words) || contentWords(part.words).some((word) => words.includes(word));
}

/** "The brigade" in an article that names the Dawn Brigade and no other: that one, and not any soldiers. */
function bodyMeant({ source }: ClaimView, { name, head, part }: PartView): Mention | null {
  if (name !== null || !CALLS_BODY.test(part.words)) return null;
  const called = source.mentions.filter(
    (mention) => mention.form === undefined && mention.name.toLowerCase().endsWith(` ${head}`),
  );
  return new Set(called.map((mention) => mention.name.toLowerCase())).size === 1 ? called[0]! : null;
}

/** A name alone, whatever it is of, or somebody who can act: not "the mayor's garden". */
function isActor({ acts, name, part }: PartView): boolean {
  return acts || (name !== null && part.words.length <= name.anchor.exact.length + LONGEST_ARTICLE);
}

const LONGEST_ARTICLE = 'The '.length;

/** Whether the doer is, or is of, what a key stands for. */
function isNamed(key: string, told: ClaimView, doer: PartView, lookup: EntityLookup): boolean {
  if (key.startsWith('country:') && doer.name === null) return false;
  return namesOf(told, doer).some((mention) => topicKeys(mention, lookup).includes(key));
}

/** A name, known as one or not, among the words of the doer and of his house. */
function isWithin(name: string, told: ClaimView, doer: PartView): boolean {
  if (!LOOKS_LIKE_NAME.test(name)) return false;
  const { start, end } = zoneOf(told, doer);
  const words = contentWords(told.source.article.text.slice(start, end));
  const own = contentWords(name);
  return own.length > 0 && own.every((word) => words.includes(word));
}

/** A word with a capital behind the doer's first. */
function ownNames(told: ClaimView, doer: PartView): boolean {
  const { start, end } = zoneOf(told, doer);
  return /\s\p{Lu}/u.test(told.source.article.text.slice(start, end));
}

/** Names of the doer and of his house. */
function namesOf(told: ClaimView, doer: PartView): readonly Mention[] {
  const { start, end } = zoneOf(told, doer);
  return told.source.mentions.filter(({ anchor }) => anchor.start >= start && anchor.end <= end);
}

/** The words of the doer, and right behind them what he is of, up to the verb. */
function zoneOf({ claim, source }: ClaimView, { part: { span } }: PartView): Span {
  const verb = claim.predicate.span.start;
  const last = Math.min(verb > span.end ? verb : span.end + NAME_REACH, span.end + NAME_REACH);
  const cut = BEHIND_DOER.exec(source.article.text.slice(span.end, last));
  return { start: span.start, end: cut ? span.end + cut.index : last };
}

/** Whether the doer is of the house whose page denies, or who signs it. */
function isOfHouse({ source }: ClaimView, told: ClaimView, doer: PartView): boolean {
  const { outlet, byline, title } = source.article;
  const houses = [...(outlet ? [outlet] : []), ...byline, ...(WORD_OF.test(title) ? [title] : [])];
  return houses.some((house) => isOneHouse(told, doer, house));
}

function isOneHouse(told: ClaimView, doer: PartView, house: string): boolean {
  const names = namesOf(told, doer);
  if (names.length > 0) return names.some(({ name }) => isHouse(name, house));
  const words = contentWords(house);
  const own = contentWords(doer.part.words);
  const called = doer.head;
  return (
    !OPEN_NOUNS.has(called) &&
    own.length > 0 &&
    own.every((word) => words.includes(word)) &&
    (isPersonNoun(called) || doer.acts)
  );
}

/** Words by which a denial's doer may be called, to look for claims of what he did. */
export function wordsOfDenier({ subject }: Claim, speakers: readonly string[]): readonly string[] {
  return subject && !OWN_PEOPLE.test(subject.words) && !NOBODY_OF.test(subject.words)
    ? contentWords(subject.words)
    : [...(subject ? contentWords(subject.words) : []), ...speakers.flatMap(contentWords)];
}
