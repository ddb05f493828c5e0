import { CALENDAR_NAMES } from '../../language/en/calendar.ts';
import { COMMON_WORDS } from '../../language/en/common-words.ts';
import { COURSE } from '../../language/en/course-stages.ts';
import { ANOTHER_TIME, TURNED } from '../../language/en/course-words.ts';
import { loadWordVectors } from '../../language/models.ts';
import type { EntityId } from '../../model/mention.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import { type ClaimView, type EntityLookup, type PointArticle, topicKeys } from './claim-view.ts';

/** How a sentence goes on from another of the same thing. */
export interface CourseTie {
  /** `plan`: what came of it; `state`: what has become of how things stood. */
  readonly from: 'plan' | 'state';
  readonly weight: number;
  /** Keys of the names that both have. */
  readonly names: readonly string[];
}

/** Days from which on what was so need no longer be. */
const LONG = 60;
/** Days within which two reports tell of one plan, or of two things of one day. */
const SOON = 2;
/** Likeness of two words from which on they may tell of one matter. */
const ALIKE = 0.5;
/** What a name that a country or its people bear is worth beside another; a plan's place, where much else happens; and one that speaks. */
const COUNTRY = 0.3;
const PLACE = 0.7;
const SPEAKER = 0.5;
/** A name that only the rest of the article has, or its headline. */
const BEYOND = 0.5;
const ENOUGH = 0.95;
/** Rarity of a word from which on a name that has it is of one thing with another that has it. */
const RARE = 0.97;
interface CourseWords {
  readonly stems: ReadonlySet<string>;
  readonly words: readonly { readonly stem: string; readonly row: number; readonly rarity: number }[];
}

const wordsOf = remember(({ claim }: ClaimView): CourseWords => {
  const vectors = loadWordVectors();
  const seen = new Map<string, { stem: string; row: number; rarity: number }>();
  for (const [word] of claim.text.toLowerCase().matchAll(/\p{L}{4,}/gu)) {
    const [stem] = contentWords(word);
    if (stem === undefined || COMMON_WORDS.has(word) || CALENDAR_NAMES.has(word) || seen.has(stem)) continue;
    const row = vectors.find(word);
    seen.set(stem, { stem, row, rarity: vectors.rarity(row) });
  }
  return { stems: new Set(seen.keys()), words: [...seen.values()] };
});

/** How often an article names a thing. */
function timesNamed({ mentions }: PointArticle, key: string, lookup: EntityLookup): number {
  return Math.max(1, mentions.filter((mention) => topicKeys(mention, lookup).includes(key)).length);
}

const stageOf = ({ claim }: ClaimView): string => claim.predicate.key.slice(COURSE.length);

/** How the later of two sentences goes on from the earlier; null where it doesn't. */
export function tieCourse(earlier: ClaimView, later: ClaimView, lookup: EntityLookup): CourseTie | null {
  const from = goesOnFrom(earlier, later);
  if (from === null) return null;
  const names = [...earlier.about].filter((key) => later.about.has(key));
  const known = names.reduce((sum, key) => sum + nameWeight(key, later, from, lookup), 0);
  const named = known > 0 ? known : Number(shareRareName(earlier, later));
  const beyond =
    named > 0 ? 0 : [...earlier.about].filter((key) => later.topics.has(key) && !key.startsWith('country:')).length;
  if ((named === 0 && beyond === 0) || (names.length < 2 && nameOthers(earlier, later, lookup))) return null;
  const words = compareWords(earlier, later);
  const weight = named > 0 ? named + words : Math.min(1, beyond) * BEYOND + words / 2;
  return weight >= ENOUGH ? { from, weight, names } : null;
}

function goesOnFrom(earlier: ClaimView, later: ClaimView): CourseTie['from'] | null {
  if (earlier.source === later.source || earlier.asOf === null || later.asOf === null) return null;
  const days = dayOfIso(later.asOf) - dayOfIso(earlier.asOf);
  if (days < SOON || stageOf(later) === 'plan' || ANOTHER_TIME.test(later.claim.text)) return null;
  const of = later.time?.latest ?? '';
  if (of > later.asOf) return null;
  if (stageOf(earlier) === 'plan') return 'plan';
  if (stageOf(earlier) !== 'state' || days < LONG) return null;
  return TURNED.test(later.claim.text) || of > earlier.asOf ? 'state' : null;
}

function nameWeight(key: string, { source }: ClaimView, from: CourseTie['from'], lookup: EntityLookup): number {
  if (key.startsWith('country:')) return COUNTRY;
  const speaks = source.statements.some(({ speaker }) =>
    source.mentions.some((mention) => mention.id === speaker.mention && topicKeys(mention, lookup).includes(key)),
  );
  const place = from === 'plan' && lookup.byId.get(key as EntityId)?.type === 'place';
  return (speaks ? SPEAKER : place ? PLACE : 1) / Math.sqrt(timesNamed(source, key, lookup));
}

/** Each of them names something of a kind that the other doesn't: ties with Osk, ties with Ulm. */
function nameOthers({ about: a }: ClaimView, { about: b }: ClaimView, lookup: EntityLookup): boolean {
  const typesOf = (own: ReadonlySet<string>, other: ReadonlySet<string>): (string | undefined)[] =>
    [...own].flatMap((key) => (other.has(key) ? [] : [lookup.byId.get(key as EntityId)?.type]));
  const types = new Set(typesOf(a, b));
  return typesOf(b, a).some((type) => type !== undefined && type !== 'person' && types.has(type));
}

/** Names apart by more than a word they share, which is rare in the language: "Osgrave", "Osgrave Base". */
function shareRareName(a: ClaimView, b: ClaimView): boolean {
  const vectors = loadWordVectors();
  const others = new Set(namesIn(b));
  return namesIn(a).some((word) => others.has(word) && vectors.rarity(vectors.find(word)) >= RARE);
}

/** How much of what one says stands in the other in the same words or like ones, the rarer the more. */
function compareWords(a: ClaimView, b: ClaimView): number {
  const vectors = loadWordVectors();
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const names = new Set([...namesIn(a), ...namesIn(b)]);
  let sum = 0;
  for (const { stem, row, rarity } of left.words) {
    if (names.has(stem)) continue;
    let best = right.stems.has(stem) ? 1 : 0;
    for (const other of best === 1 ? [] : right.words)
      if (!names.has(other.stem)) best = Math.max(best, vectors.likeness(row, other.row));
    if (best >= ALIKE) sum += best * rarity;
  }
  return sum;
}

const namesIn = remember(({ claim, source }: ClaimView): readonly string[] =>
  source.mentions.filter(({ id }) => claim.about.includes(id)).flatMap(({ name }) => contentWords(name)),
);
