import type { Reading } from '../../model/point.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { type Carrier, type Evidence, gatherEvidence, speakerName } from '../../report/view/evidence.ts';
import { groupCarriers } from '../../report/view/origin-groups.ts';
import type { NumberedPoint, RecordIndex } from '../../report/view/record-index.ts';
import { describeResolved, STANCE_VERB, shownState } from '../../report/view/wording.ts';
import type { CarrierView, GroupKey, PointCard, QuotePart, QuoteView, ReadingView, VoiceView } from '../contract.ts';
import { onceFor } from './once-for.ts';
import { findReservations } from './reservations.ts';
import { findLine, lineOf } from './source-line.ts';
import { viewComparisons } from './view-comparisons.ts';

export function groupOf({ point, echoed }: NumberedPoint): GroupKey {
  return echoed ? 'echoed' : shownState(point);
}

/** Words cut at the spans that are marked. */
export function cutParts(words: string, marks: readonly Span[]): QuotePart[] {
  const parts: QuotePart[] = [];
  let at = 0;
  const add = (to: number, mark: boolean) => {
    if (to > at) parts.push({ text: words.slice(at, to), mark });
    at = Math.max(at, to);
  };
  for (const { start, end } of marks) {
    add(start, false);
    add(end, true);
  }
  add(words.length, false);
  return parts;
}

export function viewVoice(index: RecordIndex, statement: Statement): VoiceView {
  return {
    speaker: speakerName(index, statement),
    identified: statement.speaker.identified,
    verb: STANCE_VERB[statement.stance],
    through: (statement.through ?? []).map(({ words }) => words),
  };
}

function viewCarrier(index: RecordIndex, { claim, anchor, article, statement, resolved }: Carrier): CarrierView {
  return {
    source: article && lineOf(article),
    at: anchor.start,
    voice: statement && viewVoice(index, statement),
    negated: claim.polarity === 'no',
    uncertain: !claim.certain,
    resolved: resolved && describeResolved(resolved),
  };
}

/** How much of a point is sent: one that thousands of sentences answer would else hold up the page. */
export interface CardSize {
  readonly readings: number;
  readonly quotes: number;
  readonly carriers: number;
  readonly origins: number;
  readonly comparisons: number;
}

/** In a list, and on a page of its own. */
export const IN_LIST: CardSize = { readings: 6, quotes: 2, carriers: 4, origins: 8, comparisons: 3 };
export const ALONE: CardSize = { readings: 12, quotes: 6, carriers: 10, origins: 20, comparisons: 8 };

const left = (items: readonly unknown[], most: number): number => Math.max(0, items.length - most);

function viewQuote(index: RecordIndex, evidence: Evidence, size: CardSize): QuoteView {
  const { carriers } = evidence;
  return {
    parts: cutParts(evidence.exact, evidence.focus),
    carriers: carriers.slice(0, size.carriers).map((carrier) => viewCarrier(index, carrier)),
    more: left(carriers, size.carriers),
    orphan: evidence.orphan,
  };
}

function viewReading(index: RecordIndex, reading: Reading, size: CardSize): ReadingView {
  const evidence = gatherEvidence(index, reading);
  const groups = groupCarriers(reading);
  return {
    value: reading.value,
    counts: reading.counts,
    quotes: evidence.slice(0, size.quotes).map((each) => viewQuote(index, each, size)),
    moreQuotes: left(evidence, size.quotes),
    origins: groups.slice(0, size.origins).map(({ articles, joins }) => ({
      articles: articles.slice(0, size.carriers).flatMap((id) => findLine(index, id) ?? []),
      joins: joins
        .slice(0, size.carriers)
        .map((join) => ({ article: join.article, with: join.with, because: join.because })),
      more: Math.max(left(articles, size.carriers), left(joins, size.carriers)),
    })),
    moreOrigins: left(groups, size.origins),
  };
}

/** The same, longer by so many answers, where more are asked for. */
export function sizeFor(more: number): CardSize {
  return { ...ALONE, readings: ALONE.readings + more };
}

const cardsIn = onceFor((_: RecordIndex) => new Map<string, PointCard>());
/** Cards of a list that are kept: what thousands of sentences answer is else gathered anew for each search. */
const MOST_KEPT = 600;

/** A point’s card as lists show it, kept for the next that shows it. */
export function listCard(index: RecordIndex, numbered: NumberedPoint): PointCard {
  const kept = cardsIn(index);
  const known = kept.get(numbered.point.id);
  if (known) return known;
  const card = makePointCard(index, numbered, IN_LIST);
  kept.set(numbered.point.id, card);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return card;
}

/** A point with what its card shows. */
export function makePointCard(index: RecordIndex, numbered: NumberedPoint, size: CardSize = ALONE): PointCard {
  const { point, number } = numbered;
  return {
    id: point.id,
    number,
    question: point.question,
    kind: point.kind,
    state: point.state,
    group: groupOf(numbered),
    because: point.because,
    readings: point.readings.slice(0, size.readings).map((reading) => viewReading(index, reading, size)),
    moreReadings: left(point.readings, size.readings),
    compared: viewComparisons(index, point, size),
    reservations: findReservations(index, point),
  };
}
