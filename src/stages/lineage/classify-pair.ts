import type { LineageKind } from '../../model/index.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { isSameOutlet } from '../../text/outlet-name.ts';
import { type Comparison, exchangeSides, type SharedText } from './compare-readings.ts';
import { type Direction, directPair } from './direct-pair.ts';
import { findCreditTo, findOneUpstream } from './find-upstream.ts';
import { hasMaterialChange } from './has-material-change.ts';
import { haveOneSubject } from './pair-by-name.ts';
import { opensWith, printKind } from './print-kind.ts';
import type { Reading } from './reading.ts';

/** A judged pair; `comparison.a` is the copy. */
export interface Relation {
  readonly kind: LineageKind;
  readonly comparison: Comparison;
  readonly direction: Direction;
}

/** Share of both texts that one article's two captures have in common. */
const SAME_SHARE = 0.9;
/** … where neither title nor address says that they are one. */
const SAME_TEXT_SHARE = 0.97;
/** Share of the shorter text that makes a later piece of one house a stage of an earlier one. */
const REVISION_SHARE = 0.3;
/** … where both have one title, or at least two passages are kept within `REVISION_DAYS`. */
const REVISION_SHARE_OF_KNOWN = 0.1;
/** A write-through of yesterday's piece is a stage of it; last year's piece is not. */
const REVISION_DAYS = 31;
/** Words outside quotation marks that two articles share by copying: one long sentence. */
const COPIED_WORDS = 20;
/** Of what a pair shares, this much in quotation marks is speech that both heard. */
const QUOTED_SHARE = 0.65;
/** … where the plain words stand in short runs around it. */
const MOSTLY_QUOTED = 0.5;
const PLAIN_RUN = 14;
/** Plain words that stand around a shared quotation: "he said on Tuesday". */
const WORDS_AROUND_QUOTES = 12;
/** Share of the copy, and of the original, from which a text is more than background. */
const COPY_SHARE = 0.3;
const WHOLE_SHARE = 0.55;
/** Words of one passage that are no stock phrase. */
const SENTENCE_WORDS = 16;
/** Words in quotation marks that two reports do not share by chance. */
const QUOTED_WORDS = 10;
/** Share of a text that is its opening. */
const OPENING = 0.2;
/** A short passage at the very end of both texts of one house is the house's line, not the article's. */
const HOUSE_LINE_WORDS = 45;

/** Share of both of two texts that name no house which makes them stages of one piece rather than part and whole. */
const NAMELESS_SHARE = 0.35;
/** … where so much of one of them is shared. */
const NAMELESS_WHOLE = 0.5;

function isOneHouse({ a, b, shareOfA, shareOfB }: Comparison): boolean {
  if (a.address !== '' && a.address === b.address) return true;
  const [least, most] = [Math.min(shareOfA, shareOfB), Math.max(shareOfA, shareOfB)];
  if (isNameless(a) && isNameless(b) && least >= NAMELESS_SHARE && most >= NAMELESS_WHOLE) return true;
  if (a.outlet !== '' && b.outlet !== '') return isSameOutlet(a.article.outlet!, b.article.outlet!);
  if (carriesAgency(a) || carriesAgency(b)) return false;
  return a.title !== '' && a.title === b.title && !namesOtherHouse(a, b) && !namesOtherHouse(b, a);
}

/** An agency's copy brings its headline along: one headline makes no house. */
function carriesAgency({ article }: Reading): boolean {
  return article.dateline?.agency !== undefined || article.credits.some(({ kind }) => kind === 'agency');
}

/** Neither outlet nor address nor credit says where it was printed. */
export function isNameless({ outlet, address, article }: Reading): boolean {
  return outlet === '' && address === '' && article.credits.length === 0 && article.dateline?.agency === undefined;
}

function namesOtherHouse(from: Reading, to: Reading): boolean {
  return from.outlet === '' && from.article.credits.some(({ kind }) => kind === 'reprint') && to.outlet !== '';
}

/** In a shorter text a few words are much of it. */
const SHORT_TEXT = 4 * COPIED_WORDS;

/** Whether so little is shared that a closer look can find nothing in it: a quick test before measuring. */
export function isSlight({ a, b, inA, inB }: SharedText): boolean {
  if (isNamedAlike(a, b)) return false;
  return Math.max(inA, inB) < QUOTED_WORDS && Math.min(a.hashes.count, b.hashes.count) >= SHORT_TEXT;
}

/** Judges what two texts share, or null where it is nothing that makes a family of them. */
export function classifyPair(comparison: Comparison): Relation | null {
  const oneHouse = isOneHouse(comparison);
  if (comparison.passages.length === 0 && !isNamedStage(comparison, oneHouse)) return null;
  if (isTooLittle(comparison, oneHouse) || isNothing(comparison, oneHouse)) return null;
  const direction = directPair(comparison, oneHouse);
  const oriented = direction.copy === 'a' ? comparison : exchangeSides(comparison);
  const kind = kindOf(oriented, oneHouse);
  return kind === null ? null : { kind, comparison: oriented, direction };
}

/** Neither a sentence nor speech is shared, and no name brings the two together. */
function isTooLittle(pair: Comparison, oneHouse: boolean): boolean {
  if (pair.plain >= COPIED_WORDS || Math.max(pair.quotedInA, pair.quotedInB) >= QUOTED_WORDS) return false;
  if (Math.min(pair.shareOfA, pair.shareOfB) >= SAME_SHARE) return false;
  return !(oneHouse && isNamedAlike(pair.a, pair.b));
}

/** Whether it is nothing whichever of the two is the copy: a quick test before the direction is asked for. */
function isNothing(pair: Comparison, oneHouse: boolean): boolean {
  const { a, b } = pair;
  if (isNamedAlike(a, b) || isUnnamed(pair) || hasSentence(pair) || speechKind(pair) !== null) return false;
  const share = Math.max(pair.shareOfA, pair.shareOfB);
  if (oneHouse) return share < REVISION_SHARE_OF_KNOWN;
  return share < COPY_SHARE && findCreditTo(a, b) === null && findCreditTo(b, a) === null;
}

/** A stage that may have been rewritten whole: the same name, in one house, and on the same subject. */
function isNamedStage({ a, b }: Comparison, oneHouse: boolean): boolean {
  return oneHouse && isNamedAlike(a, b) && haveOneSubject(a, b);
}

function kindOf(pair: Comparison, oneHouse: boolean): LineageKind | null {
  if (isSame(pair)) return 'same';
  if (isNamedStage(pair, oneHouse)) return 'revision';
  if (isQuotation(pair)) return 'quotation';
  if (pair.plain < COPIED_WORDS && !(oneHouse && isNamedAlike(pair.a, pair.b))) return speechKind(pair);
  const kind = oneHouse ? (isUnnamed(pair) ? printKind(pair) : stageKind(pair)) : copyKind(pair);
  return kind ?? speechKind(pair);
}

/** Of what is too little to be copied, what a speaker was heard to say by both. */
function speechKind(pair: Comparison): LineageKind | null {
  return Math.max(pair.quotedInA, pair.quotedInB) >= QUOTED_WORDS ? 'quotation' : null;
}

/** Two texts that nothing but their words brings together. */
function isUnnamed({ a, b }: Comparison): boolean {
  return isNameless(a) && isNameless(b) && (a.title === '' || a.title !== b.title);
}

function conflictingHouses(a: Reading, b: Reading): boolean {
  if (a.outlet !== '' && b.outlet !== '') return !isSameOutlet(a.article.outlet!, b.article.outlet!);
  return findCreditTo(a, b) !== null || findCreditTo(b, a) !== null || namesOtherHouse(a, b) || namesOtherHouse(b, a);
}

/** One title, or one address. */
export function isNamedAlike(a: Reading, b: Reading): boolean {
  return (a.title !== '' && a.title === b.title) || (a.address !== '' && a.address === b.address);
}

function isSame(pair: Comparison): boolean {
  const least = Math.min(pair.shareOfA, pair.shareOfB);
  if (least < (isNamedAlike(pair.a, pair.b) ? SAME_SHARE : SAME_TEXT_SHARE)) return false;
  return !conflictingHouses(pair.a, pair.b) && !hasMaterialChange(pair);
}

/**
 * Only speech is shared: most of the shared words stand in quotation marks, on either side (an official statement has
 * none), and the rest are the words around them. Speech is told again by every reporter who heard it; a long run of
 * words that nobody spoke is not. A copy of an interview is no quotation: it carries the questions too.
 */
function isQuotation(pair: Comparison): boolean {
  const words = pair.passages.reduce((sum, { a }) => sum + a[1] - a[0], 0);
  const quoted = Math.max(pair.quotedInA, pair.quotedInB);
  if (Math.max(pair.shareOfA, pair.shareOfB) > 0.8 || quoted < QUOTED_WORDS) return false;
  if (pair.plain <= WORDS_AROUND_QUOTES || pair.plain <= 0.15 * pair.equal) return quoted >= QUOTED_SHARE * words;
  return pair.longestPlain < PLAIN_RUN && quoted >= MOSTLY_QUOTED * words;
}

function touchesEnd({ a, b, passages }: Comparison): boolean {
  return passages.every(
    (passage) =>
      (passage.a[1] >= a.hashes.count - 2 && passage.b[1] >= b.hashes.count - 2) ||
      (passage.a[0] <= 2 && passage.b[0] <= 2),
  );
}

function stageKind(pair: Comparison): LineageKind | null {
  const { a, b, shareOfA, shareOfB, passages } = pair;
  if (a.address !== '' && a.address === b.address) return 'revision';
  const share = Math.max(shareOfA, shareOfB);
  const known = a.title === b.title || (passages.length >= 2 && areNear(a, b));
  if (a.title !== b.title && share < WHOLE_SHARE && pair.equal < HOUSE_LINE_WORDS && touchesEnd(pair)) return null;
  if (share >= (known ? REVISION_SHARE_OF_KNOWN : REVISION_SHARE)) return 'revision';
  return hasSentence(pair) ? 'shared-origin' : null;
}

function areNear(a: Reading, b: Reading): boolean {
  const days = Math.abs(dayOfIso(a.latest) - dayOfIso(b.latest));
  return a.latest.length === 10 && b.latest.length === 10 && days <= REVISION_DAYS;
}

/** Stock phrases ("life in prison without the possibility of parole") are no background: a sentence is, or many of them. */
function hasSentence({ passages, equal }: Comparison): boolean {
  return (
    passages.some((passage) => passage.equal >= SENTENCE_WORDS) ||
    (passages.length >= 3 && equal >= 2.5 * SENTENCE_WORDS)
  );
}

function copyKind(pair: Comparison): LineageKind | null {
  const { a: copy, b: of, shareOfA, shareOfB } = pair;
  const credited = findCreditTo(copy, of) !== null;
  const oneUpstream = !credited && !of.ownDispatch && findOneUpstream(copy, of) !== null;
  const share = Math.max(shareOfA, shareOfB);
  if (!credited && share < (isBackground(pair) ? WHOLE_SHARE : COPY_SHARE)) {
    return hasSentence(pair) ? 'shared-origin' : null;
  }
  if (copy.announcesPart) return 'excerpt';
  if (oneUpstream || (!credited && !of.ownDispatch && (copy.outlet === '' || of.outlet === ''))) return printKind(pair);
  if (shareOfB >= WHOLE_SHARE) return 'reprint';
  return isCutTail(pair) ? 'reprint' : 'excerpt';
}

/** The shared words stand in the openings of neither: what both tell of the past, not what either has to tell. */
function isBackground({ a, b, passages }: Comparison): boolean {
  return passages.every(
    (passage) => passage.a[0] > OPENING * a.hashes.count && passage.b[0] > OPENING * b.hashes.count,
  );
}

/** The copy is mostly the beginning of the original, in order: an agency's text cut to the space there was. */
function isCutTail(pair: Comparison): boolean {
  return pair.shareOfA >= 0.5 && opensWith(pair, 'b');
}
