import type { Edtf } from '../../model/dated.ts';
import type { LineageKind } from '../../model/lineage.ts';
import type { OriginCounts, Point, PointState } from '../../model/point.ts';
import type { RecordArticle } from '../../model/record.ts';
import type { Stance } from '../../model/statement.ts';
import type { TimeExpression } from '../../model/time.ts';
import { describeVague } from './vague-date.ts';

/** The report's own words: how numbers, dates, states and stances are said. */

const GROUPED = /\B(?=(?:\d{3})+$)/g;

export function formatNumber(value: number): string {
  return String(value).replace(GROUPED, ',');
}

/** “1 page”, “3 pages”. */
export function countOf(value: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(value)} ${value === 1 ? noun : plural}`;
}

/** A state as a reader is shown it: a dispute of which only the wording says that its answers are of one thing stands apart. */
export type ShownState = PointState | 'unsure';

export function shownState({ state, unsure }: Pick<Point, 'state' | 'unsure'>): ShownState {
  return unsure ? 'unsure' : state;
}

/** The states, the ones that need a reader’s eye first. */
export const STATES: readonly ShownState[] = ['disputed', 'revised', 'unsure', 'compatible', 'corroborated', 'single'];

/** What a reader reads for a state. */
export function nameState(state: ShownState): string {
  return state === 'unsure' ? 'may differ' : state;
}

export const STATE_MEANING: Readonly<Record<ShownState, string>> = {
  unsure: 'only their wording says that they speak of one thing',
  disputed: 'the sources give answers that can’t all hold',
  revised: 'a later answer replaces an earlier one',
  compatible: 'the answers differ and can all hold',
  corroborated: 'one answer, from two or more independent origins',
  single: 'one answer, from one origin',
};

/** A heading under which points stand in a report. */
export interface PointGroup {
  readonly key: ShownState | 'echoed';
  readonly state: ShownState;
  readonly name: string;
  readonly meaning: string;
}

const asGroup = (state: ShownState): PointGroup => ({
  key: state,
  state,
  name: nameState(state),
  meaning: STATE_MEANING[state],
});

/** What a reader most needs stands first: conflicts, then repetition that looks like agreement. */
export const GROUPS: readonly PointGroup[] = [
  asGroup('disputed'),
  {
    key: 'echoed',
    state: 'single',
    name: 'one origin, several articles',
    meaning: 'it looks like agreement; all carriers go back to one origin',
  },
  asGroup('revised'),
  asGroup('unsure'),
  asGroup('compatible'),
  asGroup('corroborated'),
  asGroup('single'),
];

export interface FlowStep {
  /** As shown: “3”, “1,200”; “no” where it is not known. */
  readonly count: string;
  readonly noun: string;
}

/** From pages to origins, in order: what each step counts. */
export function flowSteps({ captures, articles, outlets, origins }: OriginCounts): FlowStep[] {
  const step = (count: number, noun: string): FlowStep => ({
    count: formatNumber(count),
    noun: count === 1 ? noun : `${noun}s`,
  });
  const outlet = outlets === 0 ? { count: 'no', noun: 'known outlet' } : step(outlets, 'outlet');
  return [step(captures, 'page'), step(articles, 'article'), outlet, step(origins, 'origin')];
}

/** “3 pages → 3 articles → 2 outlets → 1 origin (+1 unknown)”. */
export function describeFlow(counts: OriginCounts): string {
  const steps = flowSteps(counts).map(({ count, noun }) => `${count} ${noun}`);
  return steps.join(' → ') + (counts.originUnknown > 0 ? ` (+${formatNumber(counts.originUnknown)} unknown)` : '');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day, month or year, with its time where it has one, as people write it; vaguer EDTF in words where there are some. */
export function formatDate(value: Edtf): string {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?)?)?$/.exec(value);
  if (!match) return describeVague(value, formatDate) ?? value;
  const [, year, month, day, time] = match;
  const date = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
  return time ? `${date}, ${time}` : date;
}

/** “10 Mar 2021, from the article’s date 2021-03-12”: what words of a time were taken for, and why. */
export function describeResolved({ anchor, value, because }: TimeExpression): string {
  const start = `${anchor.exact} → ${value}`;
  const reason = because.startsWith(start) ? because.slice(start.length) : `: ${because}`;
  return `${formatDate(value ?? '')}${reason}`;
}

export function titleOf(article: RecordArticle): string {
  return article.title.trim() || 'Untitled article';
}

/** “6 Feb 2024, updated 9 Feb 2024”, each day with its basis; empty for an article without a date. */
export function datesOf(article: RecordArticle): { readonly words: string; readonly basis: string }[] {
  const { published, updated } = article;
  const dates = published ? [{ words: formatDate(published.value), basis: published.basis }] : [];
  if (updated && updated.value !== published?.value) {
    dates.push({ words: `updated ${formatDate(updated.value)}`, basis: updated.basis });
  }
  return dates;
}

/** What a speaker does with a content, as a verb after the speaker’s name. */
export const STANCE_VERB: Readonly<Record<Stance, string>> = {
  asserts: 'says so',
  denies: 'denies it',
  doubts: 'doubts it',
  asks: 'asks',
  promises: 'promises it',
  orders: 'orders it',
  accuses: 'accuses',
  other: 'speaks of it',
};

/** An edge of the stemma, read from the copy: “reprint of …”. */
export const LINEAGE_WORDS: Readonly<Record<LineageKind, string>> = {
  same: 'same article as',
  revision: 'revision of',
  reprint: 'reprint of',
  excerpt: 'excerpt of',
  quotation: 'quotes',
  citation: 'cites',
  'shared-origin': 'shares an origin with',
};

export function formatShare(share: number): string {
  const percent = Math.round(share * 100);
  return percent === 0 && share > 0 ? 'under 1%' : `${percent}%`;
}
