import { sentenceOf } from '../../model/claim.ts';
import type { RecordArticle, RecordQuantity } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { findFocus } from '../../report/view/evidence.ts';
import { holds, type RecordIndex } from '../../report/view/record-index.ts';
import { describeResolved, formatNumber } from '../../report/view/wording.ts';
import type { TextRun } from '../contract.ts';
import type { CaseView } from './case-view.ts';

type LayerKind = 'claim' | 'mark' | 'said' | 'value' | 'origin' | 'name';

/** Words of an article of which something holds. */
export interface Layer extends Span {
  readonly kind: LayerKind;
  /** What a time or quantity was read as; of a name, the id of the thing. */
  readonly value?: string;
  readonly origin?: number;
}

/** What a quantity was read as: "at least 16 people", "40 t of ammonium nitrate". */
export function describeQuantity({ value, min, max, approximate, unit, counted }: RecordQuantity): string {
  const bound =
    value !== undefined
      ? formatNumber(value)
      : min !== undefined && max !== undefined
        ? `${formatNumber(min)} to ${formatNumber(max)}`
        : min !== undefined
          ? `at least ${formatNumber(min)}`
          : max !== undefined
            ? `at most ${formatNumber(max)}`
            : 'no number';
  const amount = [approximate && 'about', bound, unit].filter(Boolean).join(' ');
  if (counted === '') return amount;
  return unit === undefined ? `${amount} ${counted}` : `${amount}, ${counted}`;
}

function describeTime(time: TimeExpression): string {
  if (time.value === null) return `not resolved: ${time.because}`;
  const words = describeResolved(time);
  const range =
    time.earliest !== null && time.latest !== null && time.earliest !== time.latest
      ? ` (${time.earliest} to ${time.latest})`
      : '';
  return `${words}${range}`;
}

function claimLayers(index: RecordIndex, article: RecordArticle): Layer[] {
  const claims = (index.claimsIn.get(article.id) ?? []).filter(({ id }) => index.pointsOfClaim.has(id));
  return claims.flatMap((claim) => {
    const anchor = sentenceOf(claim);
    if (anchor?.article !== article.id || !holds(index, anchor)) return [];
    const marks = findFocus(index, claim).map((span): Layer => ({ ...span, kind: 'mark' }));
    return [{ start: anchor.start, end: anchor.end, kind: 'claim' } satisfies Layer, ...marks];
  });
}

/** Everything that is shown in the words of an article. `origins` are the articles from which words are copied. */
export function findLayers(view: CaseView, article: RecordArticle, origins: readonly string[]): Layer[] {
  const { index } = view;
  const values = [
    ...(view.timesIn.get(article.id) ?? []).map((time) => ({ anchor: time.anchor, value: describeTime(time) })),
    ...(view.quantitiesIn.get(article.id) ?? []).map((quantity) => ({
      anchor: quantity.anchor,
      value: describeQuantity(quantity),
    })),
  ].filter(({ anchor }) => holds(index, anchor));
  return [
    ...claimLayers(index, article),
    ...(index.statementsIn.get(article.id) ?? []).map(
      ({ contentSpan }): Layer => ({ start: contentSpan.start, end: contentSpan.end, kind: 'said' }),
    ),
    ...(view.mentionsIn.get(article.id) ?? []).map(
      ({ start, end, entity }): Layer => ({ start, end, kind: 'name', value: entity }),
    ),
    ...values.map(({ anchor, value }): Layer => ({ start: anchor.start, end: anchor.end, kind: 'value', value })),
    ...(index.edgesFrom.get(article.id) ?? []).flatMap(({ of, passages }) =>
      typeof of !== 'string'
        ? []
        : passages.map(
            ({ copy: [start, end] }): Layer => ({ start, end, kind: 'origin', origin: origins.indexOf(of) }),
          ),
    ),
  ];
}

/** A span cut wherever a layer or a sentence begins or ends, each piece with all that holds of it; the pieces are the whole text. */
export function cutRuns(
  text: string,
  { start, end }: Span,
  layers: readonly Layer[],
  sentences: readonly number[] = [],
): TextRun[] {
  const inside = layers
    .filter((layer) => layer.start < end && layer.end > start && layer.start < layer.end)
    .sort((a, b) => a.start - b.start);
  const edges = new Set([start, end]);
  for (const layer of inside) {
    if (layer.start > start) edges.add(layer.start);
    if (layer.end < end) edges.add(layer.end);
  }
  const starts = sentences.filter((at) => at >= start && at < end);
  for (const at of starts) edges.add(at);
  const cuts = [...edges].sort((a, b) => a - b);
  let open: Layer[] = [];
  let next = 0;
  let sentence = 0;
  return cuts.slice(0, -1).map((cut, at) => {
    open = open.filter((layer) => layer.end > cut);
    while (next < inside.length && inside[next]!.start <= cut) open.push(inside[next++]!);
    while (sentence + 1 < starts.length && starts[sentence + 1]! <= cut) sentence += 1;
    const has = (kind: LayerKind) => open.some((layer) => layer.kind === kind);
    return {
      start: cut,
      sentence: starts[sentence] ?? start,
      text: text.slice(cut, cuts[at + 1]),
      origin: open.find((layer) => layer.kind === 'origin')?.origin ?? -1,
      claim: has('claim'),
      mark: has('mark'),
      said: has('said'),
      value: open.findLast((layer) => layer.kind === 'value')?.value ?? null,
      name: open.findLast((layer) => layer.kind === 'name')?.value ?? null,
    };
  });
}
