import { BEFORE_VERB, BEHIND_VERB, BY_PASSIVE, LEFT_HANGING } from '../../language/en/asked-phrases.ts';
import { HAPPENINGS } from '../../language/en/happenings.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';

/** Longer clauses tell more than what is asked. */
const LONGEST = 110;

/** "Who sliced the trunk line?", "By whom was the fibre severed?": in a source's own words for what was done. */
export function askDoer(views: readonly ClaimView[]): string {
  const asked = views.flatMap((view) => askOf(view) ?? []).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (asked.length > 0) return asked[0]!;
  const known = views.find(({ claim }) => claim.object && HAPPENINGS[claim.predicate.key]?.doer?.includes(' {it}'));
  if (known) return HAPPENINGS[known.claim.predicate.key]!.doer!.replace('{it}', thingOf(known.claim.object!.words));
  const told = views.find(({ claim }) => claim.object)?.claim ?? views[0]!.claim;
  return `Who was it: “${wordsOf(told.predicate.words)} ${thingOf(told.object?.words ?? '')}”?`;
}

const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim();
const thingOf = (text: string): string => wordsOf(text).replace(LEFT_HANGING, '');
const lowerArticle = (words: string): string =>
  words.replace(/^(The|An?|His|Her|Its|Their|Our)\s/, (it) => it.toLowerCase());

/** Null where the clause doesn't stand in one of the two plain orders. */
function askOf({ claim, source: { article } }: ClaimView): string | null {
  const { subject, object, predicate } = claim;
  if (!subject || !object || claim.polarity === 'no') return null;
  const between = (from: number, to: number): string => wordsOf(article.text.slice(from, to));
  const it = lowerArticle(thingOf(object.words));
  let asked: string | null = null;
  if (inOrder(subject, predicate, object)) {
    const before = BEFORE_VERB.exec(between(subject.span.end, predicate.span.start));
    const behind = between(predicate.span.end, object.span.start);
    if (before && BEHIND_VERB.test(behind))
      asked = `Who ${[before[1]?.trim(), wordsOf(predicate.words), behind, it].filter(Boolean).join(' ')}?`;
  } else if (inOrder(object, predicate, subject)) {
    const told = BY_PASSIVE.exec(between(object.span.end, subject.span.start));
    asked = told ? `By whom ${told[1]} ${it} ${told[2]}?` : null;
  }
  return asked !== null && asked.length <= LONGEST ? asked : null;
}

type Part = NonNullable<Claim['subject']>;

function inOrder(a: Part, b: Part, c: Part): boolean {
  return a.span.end <= b.span.start && b.span.end <= c.span.start;
}
