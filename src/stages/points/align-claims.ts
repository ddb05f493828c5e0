import { sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { contentId } from '../../text/content-id.ts';
import { agree } from './agree.ts';
import { type Alignment, type Blocks, blockClaims, eachPair } from './block-claims.ts';
import { ClaimGroups } from './claim-groups.ts';
import { canBothHold, readValue } from './claim-value.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { isKnown, shareRole } from './compare-roles.ts';
import { countedWords } from './counted-nouns.ts';
import { findAlike, type Link } from './find-alike.ts';
import { findObstacle } from './find-obstacle.ts';
import { type KeepLinks, type Weigh, weighAnew } from './kept-links.ts';
import { likeness } from './likeness.ts';
import { shareWords } from './may-answer-one.ts';
import { sharingKeys } from './near-claims.ts';
import { isPart } from './parts-of-whole.ts';
import { isSameFigure } from './same-figure.ts';
import { tellOneStory } from './story-ties.ts';
import { countShared } from './topic-words.ts';
import { inUnitOf, linkWithinSentences, sameSentence } from './within-sentences.ts';

/** What two claims must share before they are taken to answer one question; see `sharedTopic` for the weights. */
const ENOUGH = 1.8;
/** Two figures of one kind of happening: more must tie them before they are set against each other. */
const ENOUGH_TO_DIFFER = 2.1;
const ENOUGH_WITHOUT_EVENT = 2.5;
const ENOUGH_FOR_A_FIGURE = 2;

/**
 * Groups claims that answer one question: pairs that meet under a key, share what they are about, and between which
 * nothing stands; a group never holds a pair with an obstacle. A part and its whole make one question where each is told
 * by one article alone: what several tell stands by itself.
 */
export function alignClaims(
  views: readonly ClaimView[],
  lineage: readonly LineageEdge[],
  _lookup?: EntityLookup,
  keep: KeepLinks = weighAnew,
): Alignment {
  const blocks = blockClaims(views);
  const within: Link[] = linkWithinSentences(
    views,
    (a, b) => a.replaced !== b.replaced && findObstacle(a, b) === null,
  ).map((pair) => ({ ...pair, weight: WITHIN }));
  const links = [...within, ...findLinks(blocks, views.length, weighPairs(views, lineage, keep))];
  links.sort(compareLinks);
  const alike = findAlike(views, links, keep).sort(compareLinks);
  const groups = new ClaimGroups(views.length);
  const join = (all: readonly Link[], together: (x: number, y: number) => boolean): void => {
    groups.forgetFoes();
    for (const { a, b } of all) groups.join(a, b, together);
  };
  const mates = indexMates([...links, ...alike], views);
  const matesOf = (claim: number): readonly ClaimView[] => {
    const own = views[claim]!;
    const others = groups.with(claim).filter((i) => measureOneNoun(own, views[i]!) && holdTogether(own, views[i]!));
    return [...(mates.get(own) ?? []), ...others.slice(0, MOST_MATES).map((i) => views[i]!)];
  };
  const byWords = (x: number, y: number): boolean =>
    nothingBetween(views[x]!, views[y]!, true) &&
    (areAlike(views[x]!, views[y]!) ||
      matesOf(x).some((mate) => areAlike(mate, views[y]!)) ||
      matesOf(y).some((mate) => areAlike(views[x]!, mate)));
  const isOfParts = ({ a, b }: Link): boolean => isPart(views[a]!) !== isPart(views[b]!);
  const ofOneArticle = (claim: number): boolean => new Set(groups.with(claim).map((i) => views[i]!.source)).size === 1;
  join(links, (x, y) => nothingBetween(views[x]!, views[y]!, false));
  join(
    alike.filter((link) => !isOfParts(link)),
    byWords,
  );
  join(
    alike.filter((link) => isOfParts(link) && ofOneArticle(link.a) && ofOneArticle(link.b)),
    byWords,
  );
  return { groups: groups.list().map((group) => group.map((i) => views[i]!)), crowded: blocks.crowded };
}

/** What a sentence itself sets side by side belongs together before all else. */
const WITHIN = 200;

/**
 * In a group that words alone bring together each pair that differs is nearly as alike as the pair that joined it, or two
 * others that give such answers are alike.
 */
const SLACK = 0.7;

/** Two amounts of one noun may lie far apart and be told by other words. */
const SLACK_OF_ONE_NOUN = 1.6;

function measureOneNoun(x: ClaimView, y: ClaimView): boolean {
  return x.quantity?.unit !== undefined && x.quantity.unit === y.quantity?.unit && x.head !== '' && x.head === y.head;
}

/** For each claim those linked to it whose answers hold beside its own: with amounts of one noun, all of its group speak for it. */
function indexMates(links: readonly Link[], views: readonly ClaimView[]): ReadonlyMap<ClaimView, readonly ClaimView[]> {
  const mates = new Map<ClaimView, ClaimView[]>();
  const add = (one: ClaimView, other: ClaimView): void => {
    const known = mates.get(one);
    if (!known) mates.set(one, [other]);
    else if (known.length < MOST_MATES) known.push(other);
  };
  for (const { a, b, weight } of links) {
    const [x, y] = [views[a]!, views[b]!];
    if (weight < SURE || !speakFor(x, y)) continue;
    add(x, y);
    add(y, x);
  }
  return mates;
}

/** How alike two claims are that speak for each other. */
const SURE = 0.6;

/** So many of a group are asked for each of its claims: what copies repeat is not asked again and again. */
const MOST_MATES = 8;

/** Counts and dates are alike by chance more easily than amounts: only the same answer speaks for one. */
function speakFor(x: ClaimView, y: ClaimView): boolean {
  return agree(x, y) || (x.quantity?.unit !== undefined && holdTogether(x, y));
}

function holdTogether(x: ClaimView, y: ClaimView): boolean {
  const [left, right] = [readValue(x), readValue(y)];
  return left !== null && right !== null && left.unit === right.unit && canBothHold(left, right);
}

function compareLinks(x: Link, y: Link): number {
  return y.weight - x.weight || x.a - y.a || x.b - y.b;
}

function nothingBetween(x: ClaimView, y: ClaimView, alike: boolean): boolean {
  return findObstacle(x, y, alike) === null && !sameSentence(x, y);
}

function areAlike(x: ClaimView, y: ClaimView): boolean {
  return agree(x, y) || likenessInUnit(x, y) > -(measureOneNoun(x, y) ? SLACK_OF_ONE_NOUN : SLACK);
}

function likenessInUnit(x: ClaimView, y: ClaimView): number {
  const [left, right] = [inUnitOf(x, y), inUnitOf(y, x)];
  return likeness(left ?? x, left ? y : (right ?? y));
}

function weighPairs(views: readonly ClaimView[], lineage: readonly LineageEdge[], keep: KeepLinks): Weigh {
  const passages = indexPassages(lineage);
  return keep({
    name: 'by key',
    views,
    near: sharingKeys((claim) => views[claim]!.claim.keys),
    weigh: (a, b) => {
      const weight = linkWeight(views[a]!, views[b]!, passages);
      return weight > 0 ? weight : null;
    },
    between: (one, other) => digestOf(passages.get(one)?.get(other)),
  });
}

function digestOf(passages: readonly Passage[] | undefined): string {
  if (passages === undefined || passages.length === 0) return '';
  return contentId('', ...passages.flatMap(({ a, b }) => [...a, ...b]));
}

/** The pairs that may be linked, each once. */
function findLinks(blocks: Blocks, claims: number, weigh: Weigh): Link[] {
  const links: Link[] = [];
  eachPair(blocks, claims, (a, b) => {
    const weight = weigh(a, b);
    if (weight !== null) links.push({ a, b, weight });
  });
  return links;
}

function linkWeight(a: ClaimView, b: ClaimView, passages: PassageIndex): number {
  if (sameSentence(a, b) || findObstacle(a, b) !== null) return 0;
  if (isCopied(a, b, passages)) return 100;
  if (!mayMeet(a, b)) return 0;
  const weight = sharedTopic(a, b) + (agree(a, b) ? AGREEMENT : 0);
  if (isSameFigure(a, b)) {
    const told = a.quantity?.unit === undefined || shareWords(a, b) || isLarge(a);
    return told && weight >= ENOUGH_FOR_A_FIGURE && shareSubject(a, b) ? weight : 0;
  }
  if (a.claim.kind === 'date') {
    const isClass = isKnown(a.claim.predicate.key);
    return isClass && shareSubject(a, b) && weight >= ENOUGH && likeness(a, b) > NOT_UNLIKE ? weight : 0;
  }
  if (shareRole(a, b)) {
    const differ = isKnown(a.claim.predicate.key) ? ENOUGH_TO_DIFFER : ENOUGH_WITHOUT_EVENT;
    return weight >= (agree(a, b) ? ENOUGH : differ) ? weight : 0;
  }
  const enough = agree(a, b) ? ENOUGH : ENOUGH_WITHOUT_EVENT;
  return weight >= enough && countedOverlap(a, b) >= 0.5 ? weight : 0;
}

/** Two dates of one class whose articles share much need not be as alike as others; see `likeDates`. */
const NOT_UNLIKE = -0.4;

/** An amount so large is hardly that of something else in a story that shares its subject. */
const LARGE = 1e6;

function isLarge(view: ClaimView): boolean {
  return (readValue(view)?.nominal ?? 0) >= LARGE;
}

/** Answers that agree are brought together before those that differ. */
const AGREEMENT = 0.4;

/** What a shared name weighs: in both sentences, in one sentence and the other article's topics, in both articles' topics. */
const NAME_WEIGHTS = [1.5, 0.75, 0.6] as const;
const COUNTRY_WEIGHTS = [0.9, 0.45, 0.3] as const;

/** A word that both sentences hold, and one of both articles' leads: what each adds, and the most they add together. */
const SENTENCE_WORDS = { each: 0.35, most: 1.05 } as const;
const LEAD_WORDS = { each: 0.12, most: 0.72 } as const;

function sharedTopic(a: ClaimView, b: ClaimView): number {
  let weight =
    Math.min(SENTENCE_WORDS.most, SENTENCE_WORDS.each * countShared(a.sentenceWords, b.sentenceWords)) +
    Math.min(LEAD_WORDS.most, LEAD_WORDS.each * countShared(a.leadWords, b.leadWords));
  for (const key of a.topics) {
    if (!b.topics.has(key)) continue;
    const weights = key.startsWith('country:') ? COUNTRY_WEIGHTS : NAME_WEIGHTS;
    const sentences = Number(a.about.has(key)) + Number(b.about.has(key));
    weight += weights[2 - sentences]!;
  }
  return weight;
}

function countedOverlap(a: ClaimView, b: ClaimView): number {
  const left = countedWords(a);
  const right = countedWords(b);
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / Math.max(1, Math.min(left.size, right.size));
}

/** Of one story, or both sentences name one thing, no country; what happens once is dated in any story about the thing. */
function mayMeet(a: ClaimView, b: ClaimView): boolean {
  return (a.claim.kind === 'date' && shareSubject(a, b)) || tellOneStory(a, b) || shareName(a.about, b.about);
}

/** Both tell of one thing: a name, no country, that both sentences or articles are about, or several words. */
function shareSubject(a: ClaimView, b: ClaimView): boolean {
  return shareName(a.topics, b.topics) || countShared(a.sentenceWords, b.sentenceWords) >= 3;
}

function shareName(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of a) if (b.has(key) && !key.startsWith('country:')) return true;
  return false;
}

type Passage = { readonly a: readonly [number, number]; readonly b: readonly [number, number] };
/** Passages that two articles share, by the one and the other. */
type PassageIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Passage[]>>;

function indexPassages(lineage: readonly LineageEdge[]): PassageIndex {
  const index = new Map<string, Map<string, Passage[]>>();
  const add = (one: string, other: string, passages: readonly Passage[]): void => {
    const shared = index.get(one) ?? new Map<string, Passage[]>();
    index.set(one, shared.set(other, [...(shared.get(other) ?? []), ...passages]));
  };
  for (const { copy, of, passages } of lineage) {
    if (typeof of !== 'string') continue;
    add(
      copy,
      of,
      passages.map((passage) => ({ a: passage.copy, b: passage.of })),
    );
    add(
      of,
      copy,
      passages.map((passage) => ({ a: passage.of, b: passage.copy })),
    );
  }
  return index;
}

/** Both stand at the same words of a shared passage. */
function isCopied(a: ClaimView, b: ClaimView, passages: PassageIndex): boolean {
  const placeA = placeOf(a);
  const placeB = placeOf(b);
  if (placeA.exact !== placeB.exact) return false;
  for (const passage of passages.get(a.source.article.id)?.get(b.source.article.id) ?? []) {
    const inside =
      placeA.start >= passage.a[0] &&
      placeA.end <= passage.a[1] &&
      placeB.start >= passage.b[0] &&
      placeB.end <= passage.b[1];
    if (inside && sameNeighbourhood(a, b)) return true;
  }
  return false;
}

/** The words before and after agree, punctuation aside: one passage can hold a number twice. */
function sameNeighbourhood(a: ClaimView, b: ClaimView): boolean {
  const around = (view: ClaimView): string => {
    const { start, end } = placeOf(view);
    const text = view.source.article.text;
    return `${text.slice(Math.max(0, start - 24), start)}|${text.slice(end, end + 24)}`.replace(
      /[^\p{L}\p{N}|]+/gu,
      ' ',
    );
  };
  const [beforeA, afterA] = around(a).split('|') as [string, string];
  const [beforeB, afterB] = around(b).split('|') as [string, string];
  return beforeA.slice(-12) === beforeB.slice(-12) || afterA.slice(0, 12) === afterB.slice(0, 12);
}

export function placeOf(view: ClaimView): { readonly start: number; readonly end: number; readonly exact: string } {
  const anchor = view.quantity?.anchor ?? view.time?.anchor ?? sentenceOf(view.claim);
  return anchor;
}
