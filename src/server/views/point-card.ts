import type { Reading } from '../../model/point.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import { type Carrier, type Evidence, gatherEvidence, speakerName } from '../../report/view/evidence.ts';
import { groupCarriers } from '../../report/view/origin-groups.ts';
import type { NumberedPoint, RecordIndex } from '../../report/view/record-index.ts';
import { describeResolved, STANCE_VERB } from '../../report/view/wording.ts';
import type { CarrierView, GroupKey, PointCard, QuotePart, QuoteView, ReadingView, VoiceView } from '../contract.ts';
import { findReservations } from './reservations.ts';
import { findLine, lineOf } from './source-line.ts';

export function groupOf({ point, echoed }: NumberedPoint): GroupKey {
  return echoed ? 'echoed' : point.state;
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

function viewQuote(index: RecordIndex, evidence: Evidence): QuoteView {
  return {
    parts: cutParts(evidence.exact, evidence.focus),
    carriers: evidence.carriers.map((carrier) => viewCarrier(index, carrier)),
    orphan: evidence.orphan,
  };
}

function viewReading(index: RecordIndex, reading: Reading): ReadingView {
  return {
    value: reading.value,
    counts: reading.counts,
    quotes: gatherEvidence(index, reading).map((evidence) => viewQuote(index, evidence)),
    origins: groupCarriers(reading).map(({ articles, joins }) => ({
      articles: articles.flatMap((id) => findLine(index, id) ?? []),
      joins: joins.map((join) => ({ article: join.article, with: join.with, because: join.because })),
    })),
  };
}

/** A point with everything its card shows. */
export function makePointCard(index: RecordIndex, numbered: NumberedPoint): PointCard {
  const { point, number } = numbered;
  return {
    id: point.id,
    number,
    question: point.question,
    kind: point.kind,
    state: point.state,
    group: groupOf(numbered),
    because: point.because,
    readings: point.readings.map((reading) => viewReading(index, reading)),
    reservations: findReservations(index, point),
  };
}
