import type { Point } from '../model/point.ts';
import type { SourcedRecord } from '../model/record.ts';
import { writePoint } from './markdown/points-part.ts';
import { indexRecord, type NumberedPoint } from './view/record-index.ts';
import { describeFlow, nameState, shownState } from './view/wording.ts';

/** Control characters of a page must not reach a terminal. */
function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
}

function listPoint({ number, point }: NumberedPoint): string {
  const readings = point.readings.map(({ value, counts }) => `      ${printable(value)}  (${describeFlow(counts)})`);
  return [
    `${String(number).padStart(4)}  ${printable(point.question)}`,
    `      ${nameState(shownState(point))}: ${printable(point.because)}`,
    ...readings,
  ].join('\n');
}

/** Points as plain text, numbered as in the reports of the same record. */
export function formatPointList(record: SourcedRecord, points: readonly Point[]): string {
  const wanted = new Set(points.map(({ id }) => id));
  const shown = indexRecord(record).points.filter(({ point }) => wanted.has(point.id));
  return shown.length === 0 ? 'No point was found.\n' : `${shown.map(listPoint).join('\n\n')}\n`;
}

/**
 * One point with every carrier, its words and each join, as Markdown; null where the record has no such point.
 * @param wanted the point's id, or its number in the reports.
 */
export function explainPoint(record: SourcedRecord, wanted: string): string | null {
  const index = indexRecord(record);
  const found = index.points.find(({ number, point }) => point.id === wanted || String(number) === wanted);
  return found ? `${writePoint(index, found)}\n` : null;
}
