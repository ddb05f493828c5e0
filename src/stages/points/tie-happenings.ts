import { DEFINITE } from '../../language/en/actor-words.ts';
import { AXES, CAUSE, OPEN_DEED, OPEN_STATE } from '../../language/en/happenings.ts';
import { USE } from '../../language/en/open-verbs.ts';
import { ASKED_OF_DOER, OF_ITSELF } from '../../language/en/points/happening-words.ts';
import { sentenceOf } from '../../model/claim.ts';
import { contentWords } from '../../text/content-words.ts';
import type { ClaimView } from './claim-view.ts';
import { isDeath } from './compare-harms.ts';
import { daysApart, findHappeningObstacle, likeness, likenessOfThemes } from './happening-obstacle.ts';
import type { HappeningView } from './happening-view.ts';
import { daysBetween } from './pair-signs.ts';
import type { Likeness, PartView } from './part-view.ts';
import { countShared } from './topic-words.ts';

/** Why two claims are taken to tell of one happening, and how much ties them. */
export interface Tie {
  readonly weight: number;
  readonly because: readonly string[];
}

/** What ties two claims to one happening; null where something stands against it. */
export function tieHappenings(a: HappeningView, b: HappeningView): Tie | null {
  if (findHappeningObstacle(a, b) !== null) return null;
  const because: string[] = [];
  const theme = OF_ITSELF.has(a.axis) && a.theme === null && b.theme === null ? 'same' : likenessOfThemes(a, b);
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
  if (a.axis.startsWith(OPEN_STATE) && theme !== 'same') return null;
  if (!isTied(theme, doer, oneDay, topic) || isOfNothing(a, b)) return null;
  let weight: number = Math.max(THEME[theme], 0) + DOER[doer];
  if (theme === 'same' && a.theme) because.push(`both of ${a.theme.part.words}`);
  if (doer === 'same') because.push(`both by ${a.doer!.part.words}`);
  if (theme === 'same' && a.theme && (a.theme.name || countShared(a.theme.words, b.theme!.words) >= 2)) weight += 0.4;
  if (theme !== 'same' && doer === 'same' && a.doer!.name) weight += 0.4;
  if (a.days && b.days && daysApart(a, b) === 0) {
    weight += oneDay ? SAME_DAY + 0.3 : SAME_DAY;
    because.push('of one day');
  }
  if (theme === 'same' && isOneDeath(a, b)) weight += ENOUGH;
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

/** What ties two claims to one happening, and what they must reach together; chosen on items of our own. */
const THEME = { same: 1.2, maybe: 0.3, different: -9, none: 0 } as const;

const DOER = { same: 0.8, maybe: 0.3, different: 0, none: 0 } as const;

const SAME_DAY = 0.7;

const SAME_PLACE = 0.4;

export const ENOUGH = 2.2;

/** Whose death it was, both name: nobody dies twice. */
function isOneDeath({ theme: a, axis }: HappeningView, { theme: b }: HappeningView): boolean {
  if (axis !== CAUSE || a === null || b === null || !isDeath(a) || !isDeath(b)) return false;
  return [...a.named].some((key) => b.named.has(key));
}

/** Both name one single day. */
function sameDay({ days: a }: HappeningView, { days: b }: HappeningView): boolean {
  return a !== null && b !== null && a.from === a.to && b.from === b.to && a.from === b.from;
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
  const used = [a, b].every(({ view }) => TOLD_BY_THING.has(view.claim.predicate.key));
  const named =
    Boolean(a.theme?.name && b.theme?.name) || [a, b].some((seen) => (seen.theme?.words.size ?? 0) > 1) || used;
  const known = named || doer === 'same' || isOwnDenial(a, b) || isOwnDenial(b, a) || isOfOneTime(a, b, doer, topic);
  const ofOne = theme === 'same' && known;
  const byOne = theme === 'none' && doer === 'same' && Boolean(a.doer?.name ?? b.doer?.name);
  if (!ofOne && !byOne) return null;
  return {
    weight: ENOUGH + topic,
    because: [ofOne ? `both of ${a.theme!.part.words}` : `both of ${a.doer!.part.words}`],
  };
}

/** Days within which two articles that share much tell of one thing that both call by "the". */
const NEAR = 7;

/** "The hall was evacuated", "nobody had evacuated the hall", of days near each other. */
function isOfOneTime(a: HappeningView, b: HappeningView, doer: Likeness | 'none', topic: number): boolean {
  const gap = daysBetween(a.view, b.view);
  const one = a.view.claim.predicate.key === b.view.claim.predicate.key;
  const open = doer === 'maybe' || (doer === 'none' && (a.doer === null || b.doer === null));
  if (!one || !open || topic < 1 || gap < 0 || gap > NEAR) return false;
  return [a, b].every(({ theme }) => theme !== null && DEFINITE.test(theme.part.words));
}

/** "No recordings had been deleted, the firm said": who is said to have done it says that nobody did. */
function isOwnDenial({ denied, doer, view }: HappeningView, { doer: told }: HappeningView): boolean {
  if (!denied || doer !== null || told === null || !view.statement) return false;
  const speaker = contentWords(view.statement.speaker.words);
  const words = contentWords(told.part.words);
  return words.length > 0 && words.every((word) => speaker.includes(word));
}

/** Deeds that one story tells by what was used or offered, whoever did it. */
const TOLD_BY_THING = new Set([`${OPEN_DEED}${USE}`, `${OPEN_DEED}offer`]);

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
  return AXES[a.axis]?.kind === 'contrary' && a.axis !== 'win' && !ASKED_OF_DOER.has(a.axis) && (!a.theme || !b.theme);
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
