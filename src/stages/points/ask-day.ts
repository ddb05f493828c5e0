import { OPEN_NOUNS } from '../../language/en/actor-words.ts';
import { askOfMany } from '../../language/en/ask-of-many.ts';
import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import { BOUND_CLASSES, EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { endingFor } from '../../language/en/points/counted-endings.ts';
import { askAhead, askInOwnWord, askWhenOfToll } from '../../language/en/points/dated-wording.ts';
import { OF_ONE_UNKNOWN, OR_ELSE } from '../../language/en/points/question-words.ts';
import { TOLL_CLASSES } from '../../language/en/points/toll-words.ts';
import type { ClaimPart } from '../../model/claim.ts';
import { nameSeveral } from './asked-words.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { tellsToll, tollsOfDay } from './dated-tolls.ts';
import { countedNoun, placePhrase, sharedTopicName, topName } from './name-asked.ts';
import { gapQuestion, plainestAsked, plainestWider } from './own-question.ts';

/** What days are asked for with: “When did the ferry sink?” */
export function whenQuestion(views: readonly ClaimView[], lookup: EntityLookup): string {
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
