import { CONTINUES } from '../../language/en/asked-phrases.ts';
import {
  AXES,
  CAUSE,
  HAPPENINGS,
  OPEN_DEED,
  OPEN_STATE,
  tellsWhere,
  WHEREABOUTS,
} from '../../language/en/happenings.ts';
import { USE } from '../../language/en/open-verbs.ts';
import { readPronoun } from '../../language/en/pronouns.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';
import { compareCauses } from './compare-causes.ts';
import { compareParts } from './compare-parts.ts';
import { comparePlaces } from './compare-places.ts';
import { areDoersApart } from './doers-apart.ts';
import type { ReadingGroup } from './group-readings.ts';
import { mostUsed } from './group-readings.ts';
import { type Aspect, chooseAspect, directionOf, fillerOf } from './happening-aspect.ts';
import { type HappeningView, seenAs } from './happening-view.ts';

const LONGEST_WORDS = 110;

/**
 * The answers to what is asked of one happening. Who only hands on what somebody says does not stand beside those who
 * say so themselves: where both are seen, the attributed answer is a reading of its own.
 */
export function readAnswers(views: readonly ClaimView[]): ReadingGroup[] {
  const aspect = chooseAspect(views);
  const answers: HappeningView[][] = [];
  const all = views.map(seenAs);
  for (const seen of all) {
    if (aspect === 'whether' && isOver(seen, all)) continue;
    if (aspect !== 'whether' && fillerOf(aspect, seen) === null) continue;
    const same = answers.find((group) => isSameAnswer(aspect, group[0]!, seen));
    if (same) same.push(seen);
    else answers.push([seen]);
  }
  const groups = answers.flatMap((answer) => splitByVoice(aspect, answer)).map((group) => toGroup(aspect, group));
  return groups.map((group, n) => tellApart(group, groups.slice(0, n)));
}

/**
 * "Was freed, two days after her arrest": who tells what came of a state does not say with another that it is still so.
 */
function isOver(seen: HappeningView, all: readonly HappeningView[]): boolean {
  if (AXES[seen.axis]?.kind !== 'states') return false;
  const direction = directionOf(seen);
  const { source } = seen.view;
  const ended = all.some((other) => other.view.source === source && directionOf(other) !== direction);
  return (
    ended &&
    all.some(
      (other) =>
        other.view.source !== source && directionOf(other) === direction && CONTINUES.test(other.view.claim.text),
    )
  );
}

/** Two readings in the same words are told apart by who says so. */
function tellApart(group: ReadingGroup, before: readonly ReadingGroup[]): ReadingGroup {
  const same = before.filter(({ value }) => value.words === group.value.words).length;
  if (same === 0) return group;
  const seen = seenAs(group.views[0]!);
  const speaker = seen.view.statement?.speaker.words;
  const mark = seen.voice === 'attributed' && speaker && same === 1 ? ` (said by ${speaker})` : ` (${same + 1})`;
  return { ...group, value: { ...group.value, words: `${group.value.words}${mark}` } };
}

function isSameAnswer(aspect: Aspect, a: HappeningView, b: HappeningView): boolean {
  if (a.view.claim.certain !== b.view.claim.certain) return false;
  if (aspect === 'whether') return directionOf(a) === directionOf(b);
  if (a.denied !== b.denied) return false;
  const [left, right] = [fillerOf(aspect, a), fillerOf(aspect, b)];
  if (left === null || right === null) return false;
  if (a.axis === CAUSE) return compareCauses(a, b) === 'same';
  return tellsWhere(a.axis) ? comparePlaces(left, right) === 'same' : compareParts(left, right) === 'same';
}

function splitByVoice(aspect: Aspect, answer: readonly HappeningView[]): HappeningView[][] {
  const byArticle = new Map<unknown, HappeningView[]>();
  for (const seen of answer) byArticle.set(seen.view.source, [...(byArticle.get(seen.view.source) ?? []), seen]);
  const voices = { asserts: [] as HappeningView[], attributed: [] as HappeningView[], doubts: [] as HappeningView[] };
  for (const own of byArticle.values()) voices[voiceOfAll(own)].push(...own);
  if (voices.asserts.length > 0 && !(aspect === 'where' && areOfTwoDoers(answer))) {
    const handedOn = new Set(
      voices.attributed.filter((seen) => isHandedOn(aspect, seen)).map(({ view }) => view.source),
    );
    const isNear = ({ view }: HappeningView): boolean => handedOn.has(view.source);
    voices.asserts.push(...voices.attributed.filter(isNear));
    voices.attributed = voices.attributed.filter((seen) => !isNear(seen));
  }
  return [voices.asserts, voices.attributed, voices.doubts].filter((group) => group.length > 0);
}

/** The voice of an article that tells something several times: its own where it once says so itself. */
function voiceOfAll(own: readonly HappeningView[]): HappeningView['voice'] {
  return (['asserts', 'attributed', 'doubts'] as const).find((kind) => own.some(({ voice }) => voice === kind))!;
}

/** Those who tell where it was set two against each other as who did it. */
function areOfTwoDoers(answer: readonly HappeningView[]): boolean {
  const told = answer.filter(({ doer }) => doer?.acts);
  return told.some((a, n) => told.slice(n + 1).some((b) => areDoersApart(a, b)));
}

/**
 * "Ada Brill won, the commission said": handed on as known, with no distance kept, it stands beside an article's own word;
 * its origin is who says it, who must be told by more than a pronoun. Who did a grave thing is on the word of whoever says so.
 */
function isHandedOn(aspect: Aspect, seen: HappeningView): boolean {
  const { claim, statement } = seen.view;
  if (statement === null || statement.articleStance !== undefined) return false;
  if (isWitnessed(seen)) return true;
  if (KEPT_OFF.has(claim.stance) || (aspect === 'doer' && HAPPENINGS[claim.predicate.key]?.grave)) return false;
  const { identified, words } = statement.speaker;
  return (identified === 'named' || identified === 'described') && readPronoun(words.toLowerCase()) === null;
}

/** Where somebody was, how, and whether a siren sounded, is told by those who saw him. */
function isWitnessed({ axis, view }: HappeningView): boolean {
  return axis === WHEREABOUTS || axis.startsWith(OPEN_STATE) || view.claim.predicate.key === `${OPEN_DEED}${USE}`;
}

/** Stances of those who accuse, doubt or promise: what they say is theirs. */
const KEPT_OFF: ReadonlySet<Claim['stance']> = new Set(['accuses', 'doubts', 'asks', 'promises', 'orders', 'other']);

function toGroup(aspect: Aspect, group: readonly HappeningView[]): ReadingGroup {
  const first = group[0]!;
  const words = bareName(aspect, group) ?? mostUsed(group.map((seen) => wordsOf(aspect, seen)));
  const marks = [
    first.view.claim.certain ? '' : ' (planned, feared or conditional)',
    first.voice === 'doubts' ? ' (doubted)' : '',
  ];
  const signature = [aspect, directionOf(first), first.voice, first.view.claim.certain, words].join('|');
  return {
    value: { low: 0, high: 0, nominal: 0, unit: '', step: 0, words: words + marks.join(''), signature },
    views: group.map(({ view }) => view),
  };
}

/** The name alone, where one tells it so and the others with what he is: "the baker Ada Brill". */
function bareName(aspect: Aspect, group: readonly HappeningView[]): string | null {
  const parts = group.map((seen) => (seen.denied ? null : fillerOf(aspect, seen)));
  if (parts.some((part) => part?.name?.type !== 'person')) return null;
  const bare = parts.filter((part) => part!.part.words === part!.name!.name).map((part) => part!.part.words);
  return bare.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
}

/** The source's own words for its answer. */
function wordsOf(aspect: Aspect, seen: HappeningView): string {
  const part = seen.axis === WHEREABOUTS && seen.denied ? null : fillerOf(aspect, seen);
  const denied = seen.denied && part !== null && aspect !== 'whether' ? 'not ' : '';
  const plain = (part ? part.part.words : `${denialBefore(aspect, seen)}${seen.view.claim.text}`)
    .replace(/\s+/g, ' ')
    .trim();
  const cut = plain.length > LONGEST_WORDS ? `${plain.slice(0, plain.lastIndexOf(' ', LONGEST_WORDS))} …` : plain;
  return denied === '' ? cut : denied + cut.replace(OPENS_WITH_DETERMINER, (word) => word.toLowerCase());
}

const OPENS_WITH_DETERMINER = /^(?:The|An?|Our|Its|Their|His|Her)\b/;

/** "denied that " of "The army denied that soldiers had looted the mill": what is denied reads as said without it. */
function denialBefore(aspect: Aspect, { denied, view: { claim, statement, source } }: HappeningView): string {
  const cue = statement?.cueSpan;
  const { start } = claim.anchors[0]!;
  if (!denied || aspect !== 'whether' || statement?.stance !== 'denies' || cue === undefined || cue.start >= start)
    return '';
  const between = source.article.text.slice(cue.start, start);
  return between.length > LONGEST_DENIAL ? `${source.article.text.slice(cue.start, cue.end)} … ` : between;
}

/** Letters from the verb of a denial up to what is denied that are shown whole. */
const LONGEST_DENIAL = 40;
