import { remember } from '../../text/remember.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';
import { shareName } from './share-name.ts';
import { tieOf } from './story-ties.ts';

/** Two articles nearer than this tell one story in many of their words. */
const ONE_STORY = 0.2;

/** The one day that an article tells of besides its own; null where it tells of none or of several. */
const soleDay = remember(({ article, times }: PointArticle): string | null => {
  const own = new Set([article.published?.value, article.updated?.value].map((value) => value?.slice(0, 10)));
  const days = new Set(
    times.flatMap(({ earliest, latest }) =>
      earliest !== null && earliest === latest && !own.has(earliest) ? earliest : [],
    ),
  );
  return days.size === 1 ? [...days][0]! : null;
});

/**
 * Whether two dates are the one day that either of two articles tells of, and the articles tell one story about one thing
 * by name: whatever words it is told in, the day is that of the news.
 */
export function shareSoleDay(a: ClaimView, b: ClaimView): boolean {
  const day = soleDay(a.source);
  if (day === null || day !== soleDay(b.source) || a.time?.earliest !== day || b.time?.earliest !== day) return false;
  if (a.time.latest !== day || b.time.latest !== day || tieOf(a.source, b.source) < ONE_STORY) return false;
  if (nameOthers(a, b)) return false;
  return shareName(a.focus, b.focus);
}

/** Each sentence names people whom the other does not: two happenings, or one told of two doers. */
function nameOthers(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [personsOf(a), personsOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((name) => right.includes(name));
}

/** Surnames of those whom a claim's sentence names. */
function personsOf({ claim, source }: ClaimView): string[] {
  const named = source.mentions.filter(({ id, type }) => type === 'person' && claim.about.includes(id));
  return named.map(({ name }) => name.split(/\s+/).at(-1)!.toLowerCase());
}
