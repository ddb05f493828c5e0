import { BY_AUXILIARY, OPENS_MORE, WHO_WAS } from '../../language/en/points/question-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';

/** Letters of what is told of somebody that a question repeats. */
const LONGEST = 60;

/** "Who was elected mayor of Kest?", "Who was arrested in Kest?": in a source's own words for what was done; null where none tells it of somebody. */
export function askWhom(views: readonly ClaimView[]): string | null {
  const asked = views.flatMap((view) => askOf(view) ?? []);
  return asked.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}

/** Null but for a passive right behind whom it befell. */
function askOf({ claim, source: { article, times } }: ClaimView): string | null {
  const { object, predicate, polarity } = claim;
  if (!object || polarity === 'no' || object.span.end > predicate.span.start) return null;
  if (!BY_AUXILIARY.test(article.text.slice(object.span.end, predicate.span.start))) return null;
  const { end } = sentenceOf(claim);
  const time = times.find(({ anchor }) => anchor.start >= predicate.span.end && anchor.start < end);
  const behind = article.text.slice(predicate.span.end, Math.min(end, time?.anchor.start ?? end));
  const told = behind.slice(0, OPENS_MORE.exec(behind)?.index ?? behind.length);
  if (told.trim() === '' || told.length > LONGEST) return null;
  return `${WHO_WAS} ${predicate.words}${told.replace(/[\s.!?]+$/u, '')}?`.replace(/\s+/g, ' ');
}
