import { foldOffice, isOffice } from '../../language/en/office-names.ts';
import { OF_WHOM } from '../../language/en/points/source-names.ts';
import { SETS_IN_TIME } from '../../language/en/setting-phrases.ts';
import { IN_WRITING } from '../../language/en/speaking-houses.ts';
import { SISTER_OUTLET } from '../../language/en/told-after.ts';
import type { Article } from '../../model/article.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { EntityId } from '../../model/mention.ts';
import { contentWords } from '../../text/content-words.ts';
import { foldWords } from '../../text/find-words.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { placeOf } from './copied-claims.ts';
import type { Carrier } from './count-origins.ts';
import { findHouseSigns } from './house-signs.ts';
import { foundOutBy, speakerAsTold, toldAfter } from './told-after.ts';

/** What the counting of origins must know of a claim: where it stands, who carries it, whom it is told after. */
export function toCarrier(view: ClaimView, lookup: EntityLookup): Carrier {
  const { article, captures } = view.source;
  const { start, end } = placeOf(view);
  const known = isTakenAsKnown(view);
  const speaker = known ? '' : speakerKey(view, lookup);
  return {
    article: article.id,
    captures,
    title: article.title,
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    ...(article.publisher !== undefined && { publisher: article.publisher }),
    houseSigns: findHouseSigns(article),
    ...(speaker && { speaker, speakerName: speakerName(view, lookup) }),
    upstream: known ? [] : [...new Set([...view.upstream, ...speakingOffice(view, lookup)].map(foldSource))].sort(),
    span: { start, end },
    told: known ? [] : [...new Set([...toldAfter(view).map(({ who }) => who), ...speakerAsTold(view)])],
    saidBefore: known ? [] : saidBefore(view),
    foundOut: known ? [] : foundOutBy(view),
    writers: article.byline,
    credited: article.credits.filter(({ kind }) => kind !== 'first-report').map(({ to }) => to),
    tellsOfSister: SISTER_OUTLET.test(sentenceOf(view.claim).exact),
    wording: foldWords(sentenceOf(view.claim).exact).join(' '),
    opening: openingOf(article),
    ...(known && { known }),
  };
}

/** The same of a claim whose answer no other article gives: whom it is told after joins it to nobody. */
export function toLoneCarrier(view: ClaimView): Carrier {
  const { article, captures } = view.source;
  const { start, end } = placeOf(view);
  return {
    article: article.id,
    captures,
    title: article.title,
    ...(article.outlet !== undefined && { outlet: article.outlet }),
    upstream: [],
    span: { start, end },
  };
}

/** Letters between what somebody said and a figure that goes on in the article's own voice. */
const GOES_ON = 240;

/** "…, the election office said. Turnout was 58.8 percent": who spoke right before a figure that nobody is told to give. */
function saidBefore({ claim, statement, source }: ClaimView): string[] {
  if (claim.kind !== 'number' || statement !== null) return [];
  const { start } = sentenceOf(claim);
  const near = source.statements.filter(({ anchor }) => anchor.end <= start && start - anchor.end <= GOES_ON);
  const last = near.sort((a, b) => b.anchor.end - a.anchor.end)[0];
  return last && last.speaker.identified !== 'unknown' ? [last.speaker.words] : [];
}

/** Letters of a text in which it names whom it is about. */
const OPENING = 2000;

const openingOf = remember(({ title, text }: Article): string => `${title}\n${text.slice(0, OPENING)}`);

/** Letters before a happening in which a word can say that it sets another in time. */
const BEFORE = 32;

/** "By the guild's list 7 carters left after the fire of 3 May": the count is on its word, the hour is not. */
function isTakenAsKnown({ claim: { kind, predicate }, source }: ClaimView): boolean {
  const { start } = predicate.span;
  return kind === 'date' && SETS_IN_TIME.test(source.article.text.slice(Math.max(0, start - BEFORE), start));
}

/** An office that speaks is the source of what it says, as it is where another article cites its figures. */
function speakingOffice(view: ClaimView, lookup: EntityLookup): string[] {
  const { statement } = view;
  if (!statement) return [];
  const name = speakerName(view, lookup);
  return isOffice(name) ? [name] : [];
}

/** The name of the entity that speaks, else the words for it. */
function speakerName(view: ClaimView, lookup: EntityLookup): string {
  const entity = speakerEntity(view, lookup);
  return (entity && lookup.byId.get(entity)?.name) ?? speakerWords(view);
}

/** The words for who speaks; of a study whose it is: "a study by the Orrel institute". */
function speakerWords({ statement, source }: ClaimView): string {
  const { words = '', span } = statement?.speaker ?? {};
  if (!span || !IN_WRITING.test(words)) return words;
  return words + (OF_WHOM.exec(source.article.text.slice(span.end, span.end + LONGEST_OWNER))?.[0] ?? '');
}
const LONGEST_OWNER = 80;

function speakerEntity({ statement, source }: ClaimView, lookup: EntityLookup): EntityId | null {
  const mention = source.mentions.find(({ id }) => id === statement?.speaker.mention);
  return mention ? lookup.of(mention) : null;
}

function foldSource(name: string): string {
  return isOffice(name) ? foldOffice(name) : name;
}

/**
 * The entity that speaks, else the words that tell who it is, in any order: "health officials in Kest" are "Kest health
 * officials". Empty in the article's own voice.
 */
function speakerKey(view: ClaimView, lookup: EntityLookup): string {
  const { statement } = view;
  if (!statement || statement.speaker.identified === 'unknown') return '';
  const entity = speakerEntity(view, lookup);
  if (entity) return entity;
  return statement.speaker.identified === 'anonymous' ? '' : [...contentWords(speakerWords(view))].sort().join(' ');
}
