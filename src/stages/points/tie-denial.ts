import { areOneFamily } from '../../language/en/deed-families.ts';
import { DENIAL, DENIES_ALL } from '../../language/en/denials.ts';
import { compareSteps } from '../../language/en/happening-steps.ts';
import {
  AXES,
  axisOf,
  HAPPENINGS,
  isOpenKey,
  OPEN_DEED,
  OPEN_STATE,
  WHEREABOUTS,
} from '../../language/en/happenings.ts';
import { isSameDeed } from '../../language/en/open-verbs.ts';
import { NO_ACCUSED_DEED, NOT_DONE, OF_OURS, RELATIVE } from '../../language/en/points/denial-words.ts';
import { MADE_WITH } from '../../language/en/points/happening-words.ts';
import { loadWordVectors } from '../../language/models.ts';
import { type Claim, sentenceOf } from '../../model/claim.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';
import { compareParts } from './compare-parts.ts';
import { numbersDiffer } from './happening-obstacle.ts';
import { seenAs } from './happening-view.ts';
import { daysBetween } from './pair-signs.ts';
import type { Likeness } from './part-view.ts';
import { arePartnersApart } from './partners-apart.ts';

const KINDS = new Set(['actor', 'polarity', 'status']);

/** How a denial meets what somebody is said to have done. */
export interface DenialTie {
  readonly weight: number;
  /** The deed is named by its kind and by what it was done to. */
  readonly sure: boolean;
}

/** Whether a claim denies having done something, or all that is said. */
export function isDenialClaim({ predicate }: Pick<Claim, 'predicate'>): boolean {
  return predicate.key.startsWith(DENIAL);
}

/** Whether a claim tells in a whole clause of a deed that somebody did, which he could deny. */
export function tellsDeed(claim: Claim): boolean {
  const { kind, polarity, certain, subject, predicate, stance, text } = claim;
  const { key } = predicate;
  if (!KINDS.has(kind) || polarity === 'no' || !certain || !subject || stance === 'denies' || stance === 'doubts')
    return false;
  if (RELATIVE.test(text) || NOT_DONE.test(text) || !text.includes(subject.words.replace(/\s+/g, ' '))) return false;
  if (key.startsWith(OPEN_DEED)) return true;
  if (key.startsWith(OPEN_STATE) || key === WHEREABOUTS || NO_ACCUSED_DEED.has(key)) return false;
  return key in HAPPENINGS || axisOf(key) in AXES;
}

/** Letters of a text in which it says what somebody is accused of. */
const LEAD_LENGTH = 1200;
/** Days within which an accusation that a denial does not name is answered. */
const ANSWERED = 45;

/**
 * How a denial and a claim of a deed, of one doer and one story, are of one deed; null where nothing shows that they are.
 * What is not told by one kind of deed meets only where somebody answers what others say of him.
 */
export function tieDenial(denial: ClaimView, told: ClaimView): DenialTie | null {
  if (areDaysApart(denial, told)) return null;
  const [left, right] = [seenAs(denial), seenAs(told)];
  if (numbersDiffer(left, right)) return null;
  if (MADE_WITH.has(right.axis) && arePartnersApart(denial, told)) return null;
  const { key } = denial.claim.predicate;
  const things = left.theme && right.theme ? compareParts(left.theme, right.theme) : null;
  const shared = countSharedWords(denial, told);
  if (key === DENIES_ALL) return tieAll(denial, told, shared);
  const kind = key.slice(DENIAL.length);
  const own = told.claim.predicate;
  const answers = isAnswer(denial);
  if (isOneDeed(kind, own.key)) {
    if (things === 'different' || (!answers && !isDeniedElsewhere(denial, kind, things, shared))) return null;
    return { weight: 3 + shared + (things === 'same' ? 1 : 0), sure: answers && kind === own.key && things === 'same' };
  }
  if (!answers || !isAccusation(told) || (shared === 0 && !areWordsLike(denial, told))) return null;
  if (compareSteps(verbOf(kind, denial.claim), verbOf(own.key, told.claim)) === 'two') return null;
  return { weight: 1 + shared, sure: false };
}

/** Somebody else says that he did not do that very thing. */
function isDeniedElsewhere({ statement }: ClaimView, kind: string, things: Likeness | null, shared: number): boolean {
  return (statement !== null || !isOpenKey(kind)) && (things === 'same' || shared > 0);
}

/** Likeness of two words from which on they may tell of one thing: "weapon", "shot". */
const LIKE_WORDS = 0.5;

/** A word of what is denied lies near one of what is told. */
function areWordsLike(denial: ClaimView, told: ClaimView): boolean {
  const vectors = loadWordVectors();
  const near = (a: string, b: string): boolean => vectors.likeness(vectors.find(a), vectors.find(b)) >= LIKE_WORDS;
  const words = contentWords(told.claim.text);
  return [...deniedWords(denial)].some((denied) => words.some((word) => near(denied, word)));
}

/** Who is said not to have done it says so himself: on his own page, or as the article hands on. */
function isAnswer({ claim, statement, source }: ClaimView): boolean {
  if (!claim.subject) return true;
  if (OF_OURS.test(claim.subject.words)) return true;
  if (!statement) return false;
  const { speaker } = statement;
  if (speaker.mention !== undefined && speaker.mention === claim.subject.mention) return true;
  const [own, said, house] = [claim.subject.words, speaker.words, source.article.outlet ?? ''].map(contentWords);
  return (
    own!.some((word) => said!.includes(word)) || (said!.length > 0 && said!.every((word) => house!.includes(word)))
  );
}

/** "Nothing to do with the fire": of what it names; "denied the allegations": of what one is accused of. */
function tieAll(denial: ClaimView, told: ClaimView, shared: number): DenialTie | null {
  const { object } = denial.claim;
  const family = object !== undefined && object.key in HAPPENINGS && areOneFamily(object.key, told.claim.predicate.key);
  const least = object && CLAUSE.test(object.words) ? 2 : 1;
  if (object && (family || shared >= least) && isAccusation(told))
    return { weight: 3 + shared, sure: family && shared > 0 };
  if (object && (object.key in HAPPENINGS || shared === 0)) return null;
  const gap = daysBetween(denial, told);
  return isAccusation(told) && gap >= 0 && gap <= ANSWERED && looksBackOn(denial, told)
    ? { weight: 1, sure: false }
    : null;
}

/** Letters before "denied the allegations" in which an article tells what they are. */
const BACK = 350;
/** Fewer tell nothing. */
const NOTHING_TOLD = 40;

/** What the article tells right before a denial is what the other tells, if it tells anything there. */
function looksBackOn(denial: ClaimView, told: ClaimView): boolean {
  const { claim, source } = denial;
  if (!claim.subject && !claim.object && isHousePage(denial)) return true;
  const { start } = sentenceOf(claim);
  const before = source.article.text.slice(Math.max(0, start - BACK), start);
  if (before.trim().length < NOTHING_TOLD) return true;
  const doer = new Set(contentWords(told.claim.subject!.words));
  const words = new Set(contentWords(before).filter((word) => !doer.has(word)));
  return new Set(contentWords(told.claim.text).filter((word) => words.has(word))).size >= 2;
}

/** "We", on a page of no paper: what its house is accused of is why it writes. */
function isHousePage({ statement, source }: ClaimView): boolean {
  return statement === null || statement.speaker.words === source.article.outlet;
}

const CLAUSE = /^that\b/i;

function isOneDeed(a: string, b: string): boolean {
  if (a === b) return true;
  if (isOpenKey(a) !== isOpenKey(b)) return false;
  return isOpenKey(a) ? isSameDeed(a.slice(OPEN_DEED.length), b.slice(OPEN_DEED.length)) : areOneFamily(a, b);
}

function verbOf(key: string, { predicate }: Claim): string {
  return key.startsWith(OPEN_DEED) ? key.slice(OPEN_DEED.length) : predicate.words.toLowerCase().split(/\s+/)[0]!;
}

/** What somebody says that another did. */
const isAccusation = remember(
  ({ claim }: ClaimView): boolean =>
    (claim.voice !== 'article' || claim.stance === 'accuses') && sentenceOf(claim).start < LEAD_LENGTH,
);

function areDaysApart(a: ClaimView, b: ClaimView): boolean {
  const [left, right] = [seenAs(a).days, seenAs(b).days];
  return left !== null && right !== null && Math.max(left.from - right.to, right.from - left.to) > 1;
}

/** Words of what is denied that stand in the sentence or the headline of what is told, but for its doer. */
function countSharedWords(denial: ClaimView, told: ClaimView): number {
  const { claim, source } = told;
  const doer = new Set(contentWords(claim.subject!.words));
  const words = contentWords(`${sentenceFrom(told)} ${source.article.title}`);
  const others = new Set(words.filter((word) => !doer.has(word)));
  return [...deniedWords(denial)].filter((word) => others.has(word)).length;
}

/** A claim's clause up to the end of its sentence. */
function sentenceFrom({ claim, source }: ClaimView): string {
  const { start, end } = sentenceOf(claim);
  return `${source.article.text.slice(start, end)}${/^[^.!?]*/.exec(source.article.text.slice(end))![0]}`;
}

/** Of the clause from its verb on, names aside, or of what a denial of everything is of. */
const deniedWords = remember(({ claim, source }: ClaimView): ReadonlySet<string> => {
  const { predicate, object } = claim;
  if (predicate.key === DENIES_ALL) return new Set(contentWords(object?.words ?? ''));
  const behind = source.article.text.slice(predicate.span.start, sentenceOf(claim).end);
  return new Set(contentWords(behind.split(/[,.;:]\s/)[0]!.replace(/(?<!\p{L})\p{Lu}\S*/gu, ' ')));
});
