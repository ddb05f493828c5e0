import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import { sentenceOf } from '../../model/claim.ts';
import { agree } from './agree.ts';
import { isDenied, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { isMoved } from './is-put-off.ts';
import { likenessByOdds } from './likeness-by-odds.ts';
import { countShared } from './topic-words.ts';
import { areRivals } from './within-sentences.ts';

/** A question in its sentence's own words, with a gap for the answer. */
export function isGap(question: string): boolean {
  return question.includes(' ___ ');
}

/**
 * Whether two answers that can't both hold are likely to be of one thing. Of the disputes that some 700 articles of real
 * news (ECB+) gave, none with a gap for its question was of one thing, and of figures that only a noun ties to anything,
 * a season's goals and a career's, one in ten. Such are asked of where their sentences name the same things; with a gap,
 * where one names some more, where they are mostly of the same words, or where the odds learnt from pairs speak well
 * beyond enough for each two (of that news this adds two disputes, neither of one thing; of short notices written blind
 * eight that are, and one that isn't). Two of one sentence always are: each by another who gives it, or moved from one to the other.
 */
export function isDisputeAsked(question: string, views: readonly ClaimView[]): boolean {
  const gap = isGap(question) || views.some(({ claim }) => claim.askedAround === question);
  if (views.some((a, n) => views.slice(n + 1).some((b) => areRivals(a, b) || isMoved(a, b)))) return true;
  if (!gap && !views.every(isBare)) return true;
  if (areLikelyOne(views)) return true;
  const named = views.map(({ about }) => about).sort((a, b) => a.size - b.size);
  const [fewest, most] = [named[0]!, named.at(-1)!];
  if (gap && areAlike(views)) return true;
  return (gap || most.size === fewest.size) && fewest.size > 0 && named.every((about) => holds(about, fewest));
}

/** How far beyond enough the learnt odds must speak for each two answers. */
const LIKELY = 0.4;

/** By the odds learnt from pairs each two answers are of one thing, and no two of them name only other things. */
function areLikelyOne(views: readonly ClaimView[]): boolean {
  return views.every((a, n) =>
    views
      .slice(n + 1)
      .every((b) => agree(a, b) || (!isNot(a) && !isNot(b) && !nameOthers(a, b) && likenessByOdds(a, b) >= LIKELY)),
  );
}

function isNot(view: ClaimView): boolean {
  const value = readValue(view);
  return value === null || isDenied(value);
}

/** What both sentences, or both articles, are about has nothing in common. */
function nameOthers(a: ClaimView, b: ClaimView): boolean {
  return areOthers(a.about, b.about) || areOthers(a.topics, b.topics);
}

function areOthers(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size > 0 && others.size > 0 && ![...some].some((key) => others.has(key));
}

/** Of all words of two sentences. */
const MOSTLY = 0.4;

/** Each two sentences are mostly of the same words; within one, what differs is told apart there. */
function areAlike(views: readonly ClaimView[]): boolean {
  return views.every((a, n) => views.slice(n + 1).every((b) => !ofOneSentence(a, b) && shareMost(a, b)));
}

function ofOneSentence(a: ClaimView, b: ClaimView): boolean {
  return a.source === b.source && sentenceOf(a.claim).start === sentenceOf(b.claim).start;
}

function shareMost({ sentenceWords: a }: ClaimView, { sentenceWords: b }: ClaimView): boolean {
  const shared = countShared(a, b);
  return shared >= MOSTLY * (a.size + b.size - shared);
}

function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  return [...some].every((key) => all.has(key));
}

/** A figure of which no happening or measure is told, nor a clause that asks for it: "with three sons". */
function isBare({ claim, quantity }: ClaimView): boolean {
  if (claim.kind !== 'number' || claim.asked !== undefined || quantity?.unit !== undefined) return false;
  return EVENT_CLASSES[claim.predicate.key]?.counted === undefined;
}
