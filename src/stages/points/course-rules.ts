import { COURSE } from '../../language/en/course-stages.ts';
import type { EntityId } from '../../model/mention.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import type { PairRules } from './compare-neighbours.ts';
import { tieCourse } from './course-ties.ts';
import type { ReadingGroup } from './group-readings.ts';
import type { Judgement } from './judge-state.ts';

const LONGEST_WORDS = 160;
const LONGEST_ASKED = 110;

const isPlan = ({ claim }: ClaimView): boolean => claim.predicate.key === `${COURSE}plan`;

/** Each sentence is an answer as of its day; copies of one are one answer. */
export function readCourse(views: readonly ClaimView[]): ReadingGroup[] {
  const answers = new Map<string, ClaimView[]>();
  for (const view of views) answers.set(view.claim.text, [...(answers.get(view.claim.text) ?? []), view]);
  return [...answers].map(([text, own]) => {
    const mark = isPlan(own[0]!) ? ' (planned, feared or conditional)' : '';
    const day = own[0]!.asOf === null ? '' : `${own[0]!.asOf}: `;
    const words = `${day}${cut(text, LONGEST_WORDS)}${mark}`;
    return { value: { low: 0, high: 0, nominal: 0, unit: '', step: 0, words, signature: text }, views: own };
  });
}

function cut(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, text.lastIndexOf(' ', longest))} …` : text;
}

/** What is planned and what came of it, how things stood and what has become of them, can all be so, each in its time. */
export function judgeCourse(readings: readonly ReadingGroup[]): Judgement {
  const because = readings.some(({ views }) => isPlan(views[0]!))
    ? 'one is a plan, a fear or a condition; what was told later is no fact against it'
    : 'told as of days long apart: what was so then need not be so later';
  return { state: 'compatible', because };
}

/** “What came of it: …?”; of how things stood “What has become of Osk bridge?” */
export function askCourse(views: readonly ClaimView[], lookup: EntityLookup): string {
  const first = views.find(isPlan);
  if (first) return `What came of it: “${cut(first.claim.text.replace(/[.!]$/, ''), LONGEST_ASKED)}”?`;
  const name = sharedName(views, lookup);
  return `What has become of ${name ?? 'it'}?`;
}

function sharedName(views: readonly ClaimView[], lookup: EntityLookup): string | null {
  const keys = [...views[0]!.about].filter((key) => lookup.byId.has(key as EntityId));
  const said = (key: string): number => views.filter(({ about }) => about.has(key)).length;
  const [top] = keys.sort((a, b) => said(b) - said(a) || (a < b ? -1 : 1));
  return top === undefined ? null : lookup.byId.get(top as never)!.name;
}

export const COURSE_PAIRS: PairRules = {
  obstacle: () => 'it does not go on from this one',
  ties: (a, b, lookup) => {
    const [earlier, later] = (a.asOf ?? '') <= (b.asOf ?? '') ? [a, b] : [b, a];
    const tie = tieCourse(earlier, later, lookup);
    if (!tie) return [];
    const names = tie.names.flatMap((key) => lookup.byId.get(key as EntityId)?.name ?? []);
    const same = names.length > 0 ? [`both name ${names.sort().join(', ')}`] : [];
    return [
      ...same,
      tie.from === 'plan' ? 'one is told after the plan of the other' : 'one is told long after the other',
    ];
  },
};
