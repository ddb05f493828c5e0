import { DEFINITE } from '../../language/en/actor-words.ts';
import { KILLING_WORDS } from '../../language/en/asked-phrases.ts';
import { AXES, HAPPENINGS, OPEN_DEED } from '../../language/en/happenings.ts';
import { isSameDeed } from '../../language/en/open-verbs.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import { remember } from '../../text/remember.ts';
import { type Alignment, blockClaims, eachPair } from './block-claims.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { compareParts, type Likeness, type PartView } from './compare-parts.ts';
import { chooseAspect } from './happening-aspect.ts';
import { type HappeningView, viewHappening } from './happening-view.ts';
import { type KeepLinks, weighAnew } from './kept-links.ts';
import { sharingKeys } from './near-claims.ts';
import { sexesDiffer } from './sexes-differ.ts';
import { tellOneStory } from './story-ties.ts';
import { countShared } from './topic-words.ts';

/** What ties two claims to one happening, and what they must reach together; chosen on items of our own. */
const THEME = { same: 1.2, maybe: 0.3, different: -9, none: 0 } as const;
const DOER = { same: 0.8, maybe: 0.3, different: 0, none: 0 } as const;
const SAME_DAY = 0.7;
const SAME_PLACE = 0.4;
const ENOUGH = 2.2;
/** Days between two articles from which on a happening that can come again is taken for another, unless it is dated. */
const FAR_APART = 45;
const DAY = 86_400_000;

/** Why two claims are taken to tell of one happening, and how much ties them. */
export interface Tie {
  readonly weight: number;
  readonly because: readonly string[];
}

/** Groups claims that tell of one happening or of one thing's state; a group never holds a pair with an obstacle. */
export function alignHappenings(
  views: readonly ClaimView[],
  _lineage: readonly LineageEdge[],
  lookup: EntityLookup,
  keep: KeepLinks = weighAnew,
): Alignment {
  const seen = views.map((view) => viewHappening(view, lookup));
  const blocks = blockClaims(views);
  const links: { a: number; b: number; weight: number }[] = [];
  const weigh = keep({
    name: 'by key',
    views,
    near: sharingKeys((claim) => views[claim]!.claim.keys),
    weigh: (a, b) => {
      if (!mayMeet(seen[a]!, seen[b]!)) return null;
      const weight = tieHappenings(seen[a]!, seen[b]!)?.weight ?? 0;
      return weight >= ENOUGH ? weight : null;
    },
  });
  eachPair(blocks, views.length, (a, b) => {
    const weight = weigh(a, b);
    if (weight !== null) links.push({ a, b, weight });
  });
  links.sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
  const groups = merge(seen, links).map((group) => withoutKillings(group.map((i) => views[i]!)));
  return { groups: groups.filter((group) => group.length > 0), crowded: blocks.crowded };
}

/**
 * A killing stands among attacks only where one report tells of it as such and what is asked is who did it: of one that
 * two reports tell of it is asked as of a killing.
 */
function withoutKillings(group: ClaimView[]): ClaimView[] {
  const isKilling = ({ claim }: ClaimView): boolean =>
    claim.predicate.key === 'attack' && KILLING_WORDS.test(claim.predicate.words);
  const killings = group.filter(isKilling);
  if (killings.length === 0) return group;
  const sources = new Set(killings.map(({ source }) => source));
  const fits = sources.size === 1 && killings.length < group.length && chooseAspect(group) === 'doer';
  return fits ? group : group.filter((view) => !isKilling(view));
}

const deedOf = ({ view }: HappeningView): string => view.claim.predicate.key.slice(OPEN_DEED.length);

/**
 * Articles of two stories tell of one thing only where it is a named one's state. Deeds outside the known kinds are
 * set against each other where one is denied.
 */
function mayMeet(a: HappeningView, b: HappeningView): boolean {
  if (a.axis === OPEN_DEED && a.denied === b.denied) return false;
  return tellOneStory(a.view, b.view) || (isState(a.axis) && Boolean(a.theme?.name && b.theme?.name));
}

function merge(seen: readonly HappeningView[], links: readonly { a: number; b: number }[]): number[][] {
  const groupOf = seen.map((_, i) => i);
  const members: number[][] = seen.map((_, i) => [i]);
  for (const { a, b } of links) {
    const [keep, drop] = groupOf[a]! < groupOf[b]! ? [groupOf[a]!, groupOf[b]!] : [groupOf[b]!, groupOf[a]!];
    if (keep === drop) continue;
    const free = members[keep]!.every((x) =>
      members[drop]!.every((y) => findHappeningObstacle(seen[x]!, seen[y]!) === null),
    );
    if (!free) continue;
    for (const member of members[drop]!) groupOf[member] = keep;
    members[keep] = [...members[keep]!, ...members[drop]!].sort((x, y) => x - y);
    members[drop] = [];
  }
  return members.filter((group) => group.length > 0);
}

const isState = (axis: string): boolean => AXES[axis]?.kind === 'states' || AXES[axis]?.changes === true;

/** Why two claims can't tell of one happening, in words; null where nothing stands against it. */
export function findHappeningObstacle(a: HappeningView, b: HappeningView): string | null {
  if (a.axis !== b.axis) return 'they tell of different happenings';
  if (a.axis === OPEN_DEED && !isSameDeed(deedOf(a), deedOf(b))) return 'they tell of different deeds';
  if ((a.view.claim.kind === 'place') !== (b.view.claim.kind === 'place')) return 'only one tells where';
  if (likeness(a.theme, b.theme) === 'different' && !mayBeOneMatter(a, b)) return 'they befell different things';
  const doer = DOES.has(a.axis) ? likeness(a.doer, b.doer) : 'same';
  if (doer === 'different') return 'they are of different people or bodies';
  if (doer !== 'same') return 'nothing ties them to one who did it';
  if (
    a.axis === 'win' &&
    a.view.claim.predicate.key !== b.view.claim.predicate.key &&
    likeness(a.doer, b.doer) !== 'same'
  ) {
    return 'one tells of who won, the other of who lost';
  }
  if (a.axis === 'presence' && likeness(a.place, b.place) === 'different')
    return 'they are of different things’ contents';
  if (a.axis === 'list' && likeness(a.doer, b.doer) === 'different') return 'they are of two lists';
  if (a.axis === 'rise' && movesApart(a, b)) return 'they tell of different days’ movements';
  if (numbersDiffer(a, b)) return 'they count different numbers';
  if (daysDiffer(a, b)) return 'they are of different days';
  if (placesDiffer(a, b)) return 'they are of different places';
  if (branchesDiffer(a, b)) return 'they are of different places of one body';
  if (sexesDiffer(a.view, b.view)) return 'one is of women, the other of men';
  if (mayRecur(a, b)) return 'they are told of long apart, and nothing dates them to one day';
  return null;
}

/** Axes on which it is the doer's own act or knowledge that is asked: another doer's is another question. */
const DOES = new Set(['know', 'admit', 'agree', 'attend', 'support', 'stay', 'office', 'owned']);

/** Figures move every day: told of apart in time, they are of two movements. */
const NEAR = 3;
/** Days within which two articles that tell what one body knew are taken to mean one matter. */
const NEAR_KNOWING = 7;

/** What a body knew or said of itself, told in other words: one matter where the doer is one and the themes are clauses or near. */
function mayBeOneMatter(a: HappeningView, b: HappeningView): boolean {
  const near = a.axis === 'know' && (articleGap(a.view, b.view) ?? NEAR_KNOWING) < NEAR_KNOWING;
  return (near || isClause(a.theme) || isClause(b.theme)) && likeness(a.doer, b.doer) === 'same';
}

function isClause(part: PartView | null): boolean {
  return part !== null && part.words.size > 4 && part.name === null;
}

export function likeness(a: PartView | null, b: PartView | null): Likeness | 'none' {
  return a && b ? compareParts(a, b) : 'none';
}

function movesApart(a: HappeningView, b: HappeningView): boolean {
  if (a.days && b.days) return daysApart(a, b) > 0;
  const gap = articleGap(a.view, b.view);
  return gap === null || gap > NEAR;
}

/** Days between two articles, null where one is undated. */
function articleGap(a: ClaimView, b: ClaimView): number | null {
  if (a.asOf === null || b.asOf === null) return null;
  return Math.abs(Date.parse(a.asOf) - Date.parse(b.asOf)) / DAY;
}

const numbersOf = remember(({ theme, doer }: HappeningView): readonly number[] => [
  ...(theme?.numbers ?? []),
  ...(doer?.numbers ?? []),
]);

/** Both count those whom it befell or who did it, and not the same number. */
export function numbersDiffer(a: HappeningView, b: HappeningView): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((value) => right.includes(value));
}

function daysApart(a: HappeningView, b: HappeningView): number {
  if (!a.days || !b.days) return 0;
  return Math.max(a.days.from - b.days.to, b.days.from - a.days.to, 0);
}

/** Two days of one kind of happening are two happenings; a state that ended and one that began are told apart later. */
function daysDiffer(a: HappeningView, b: HappeningView): boolean {
  if (!a.days || !b.days || daysApart(a, b) === 0) return false;
  const exact = a.days.from === a.days.to && b.days.from === b.days.to;
  if (!exact && daysApart(a, b) <= 1) return false;
  return !isState(a.axis) || a.view.claim.predicate.key === b.view.claim.predicate.key || !isOneNamed(a.theme, b.theme);
}

/** A named thing, or one that both describe by a name: "the Osk waterworks". */
function isOneNamed(a: PartView | null, b: PartView | null): boolean {
  return Boolean(a?.name ?? b?.name) || (a !== null && b !== null && countShared(a.named, b.named) > 0);
}

/** Both name one single day. */
function sameDay({ days: a }: HappeningView, { days: b }: HappeningView): boolean {
  return a !== null && b !== null && a.from === a.to && b.from === b.to && a.from === b.from;
}

function placesDiffer(a: HappeningView, b: HappeningView): boolean {
  if (a.view.claim.kind === 'place' || !a.place?.name || !b.place?.name) return false;
  return likeness(a.place, b.place) === 'different' && !nearby(a, b) && !nearby(b, a);
}

/** A body has many houses: what befell it in two towns is two happenings. */
function branchesDiffer(a: HappeningView, b: HappeningView): boolean {
  if (a.view.claim.kind !== 'place' || a.theme?.name?.type !== 'organisation') return false;
  return Boolean(a.place?.name && b.place?.name) && likeness(a.place, b.place) === 'different';
}

/** The other's place is named in this one's sentence or article: one can lie in the other. */
function nearby({ view }: HappeningView, { place }: HappeningView): boolean {
  return [...place!.named].some((key) => view.topics.has(key));
}

/** A happening that can come again, told of by two articles far apart in time. */
function mayRecur(a: HappeningView, b: HappeningView): boolean {
  if (isState(a.axis) || HAPPENINGS[a.view.claim.predicate.key]?.once || (a.days && b.days)) return false;
  if (!a.view.claim.certain || !b.view.claim.certain) return false;
  return (articleGap(a.view, b.view) ?? 0) > FAR_APART;
}

/** What ties two claims to one happening; null where something stands against it. */
export function tieHappenings(a: HappeningView, b: HappeningView): Tie | null {
  if (findHappeningObstacle(a, b) !== null) return null;
  const because: string[] = [];
  const theme = likeness(a.theme, b.theme);
  const doer = likeness(a.doer, b.doer);
  if (
    sentenceOf(a.view.claim).exact === sentenceOf(b.view.claim).exact &&
    a.view.source !== b.view.source &&
    sharedTopic(a.view, b.view) > 0.4
  ) {
    return { weight: 100, because: ['the same words'] };
  }
  const oneDay = sameDay(a, b);
  const topic = sharedTopic(a.view, b.view) + respeltName(a, b, theme, doer);
  if (a.axis === OPEN_DEED) return tieDeeds(a, b, theme, doer, topic);
  if (!isTied(theme, doer, oneDay, topic) || isOfNothing(a, b)) return null;
  let weight: number = Math.max(THEME[theme], 0) + DOER[doer];
  if (theme === 'same') because.push(`both of ${a.theme!.part.words}`);
  if (doer === 'same') because.push(`both by ${a.doer!.part.words}`);
  if (theme === 'same' && (a.theme!.name || countShared(a.theme!.words, b.theme!.words) >= 2)) weight += 0.4;
  if (theme !== 'same' && doer === 'same' && a.doer!.name) weight += 0.4;
  if (a.days && b.days && daysApart(a, b) === 0) {
    weight += oneDay ? SAME_DAY + 0.3 : SAME_DAY;
    because.push('of one day');
  }
  if (likeness(a.place, b.place) === 'same') {
    weight += SAME_PLACE;
    because.push(`at ${a.place!.part.words}`);
  }
  if (topic > 0) because.push('their articles share names or words');
  if (
    a.axis !== 'presence' &&
    isOfAKind(a.theme) &&
    isOfAKind(b.theme) &&
    !oneDay &&
    countShared(a.theme!.words, b.theme!.words) < 2
  )
    weight -= OF_A_KIND;
  return { weight: weight + topic, because };
}

/** One deed: of one doer and thing by name or in like words, or of one doer by name who says that there was none. */
function tieDeeds(
  a: HappeningView,
  b: HappeningView,
  theme: Likeness | 'none',
  doer: Likeness | 'none',
  topic: number,
): Tie | null {
  if (doer === 'different' || topic < 0.4) return null;
  const named = Boolean(a.theme?.name && b.theme?.name) || (a.theme?.words.size ?? 0) > 1;
  const ofOne = theme === 'same' && (named || doer === 'same');
  const byOne = theme === 'none' && doer === 'same' && Boolean(a.doer?.name ?? b.doer?.name);
  if (!ofOne && !byOne) return null;
  return {
    weight: ENOUGH + topic,
    because: [ofOne ? `both of ${a.theme!.part.words}` : `both of ${a.doer!.part.words}`],
  };
}

/** What a theme lacks that names a kind and no one thing of it: "pirates", "a ship". */
const OF_A_KIND = 0.6;

function isOfAKind(theme: PartView | null): boolean {
  return theme !== null && theme.name === null && theme.named.size === 0 && !DEFINITE.test(theme.part.words);
}

/** A name that both give in two spellings counts as a name that they share. */
function respeltName(a: HappeningView, b: HappeningView, theme: Likeness | 'none', doer: Likeness | 'none'): number {
  const apart = (left: PartView | null, right: PartView | null, like: Likeness | 'none'): boolean =>
    like === 'same' && Boolean(left?.name && right?.name) && ![...left!.named].some((key) => right!.named.has(key));
  return apart(a.theme, b.theme, theme) || apart(a.doer, b.doer, doer) ? 1 : 0;
}

/** One thing that it befell; or one doer, or one day, and much else that both speak of. */
function isTied(theme: Likeness | 'none', doer: Likeness | 'none', oneDay: boolean, topic: number): boolean {
  if (theme === 'same') return true;
  if (theme === 'maybe') return doer === 'same' || (oneDay && topic >= 0.9);
  return doer === 'same' && topic >= 1;
}

/** Which way a thing went that one of them doesn't name: only the doer's own acts are told without one. */
function isOfNothing(a: HappeningView, b: HappeningView): boolean {
  return AXES[a.axis]?.kind === 'contrary' && a.axis !== 'win' && !DOES.has(a.axis) && (!a.theme || !b.theme);
}

/** Names weigh most, words of the sentence and of the lead less. */
function sharedTopic(a: ClaimView, b: ClaimView): number {
  let weight =
    Math.min(1.05, 0.35 * countShared(a.sentenceWords, b.sentenceWords)) +
    Math.min(0.72, 0.18 * countShared(a.leadWords, b.leadWords));
  for (const key of a.topics) {
    if (!b.topics.has(key)) continue;
    const both = Number(a.about.has(key)) + Number(b.about.has(key));
    weight += key.startsWith('country:') ? 0.2 + 0.2 * both : 0.4 + 0.4 * both;
  }
  return weight;
}
