import { GENERIC_PERSONS } from '../../language/en/event-classes.ts';
import { pluralise } from '../../language/en/inflect.ts';
import { scalesOf } from '../../language/en/place-scale.ts';
import { EMPLOYED_NOUNS } from '../../language/en/points/counted-endings.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { mostUsed } from './group-readings.ts';

/** The thing, no country, that all the articles are about; the one named in most of the sentences first. */
export function sharedTopicName(views: readonly ClaimView[], lookup: EntityLookup): string | null {
  const shared = [...views[0]!.focus].filter(
    (key) => lookup.byId.has(key) && views.every(({ focus }) => focus.has(key)),
  );
  const named = (key: string): number => views.filter(({ about }) => about.has(key)).length;
  const top = shared.sort((a, b) => named(b) - named(a) || (a < b ? -1 : 1))[0];
  return top ? withArticle(lookup.byId.get(top)!.name, views) : null;
}

/** What most of the claims name in that part; null where none does. */
export function topName(
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

/** The name of what a part of a claim names; its own words where it has none. */
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
export function placePhrase(views: readonly ClaimView[], lookup: EntityLookup): string {
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

/** What is counted, of many; “people” where not all say more. */
export function countedNoun(views: readonly ClaimView[]): string {
  const heads = views.map(({ head }) => head).filter(Boolean);
  const employed = views.some(({ claim }) => claim.predicate.key === 'employ');
  const specific = heads.filter((head) => !GENERIC_PERSONS.has(head) && !(employed && EMPLOYED_NOUNS.test(head)));
  if (heads.length === 0 || specific.length < heads.length) return 'people';
  return pluralise(mostUsed(specific));
}
