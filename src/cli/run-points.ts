import { findPoints, type PointFilter } from '../query/find-points.ts';
import { explainPoint, formatPointList } from '../report/index.ts';
import { EXIT } from './exit-codes.ts';
import { loadRecord } from './load-record.ts';

export type PointsFlags = PointFilter;

/** `stemma points`. */
export async function runPoints(path: string, flags: PointsFlags): Promise<void> {
  const record = await loadRecord(path);
  process.stdout.write(formatPointList(record, findPoints(record, flags)));
}

/** `stemma explain`. */
export async function runExplain(path: string, point: string): Promise<void> {
  const record = await loadRecord(path);
  const text = explainPoint(record, point);
  if (text !== null) process.stdout.write(text);
  else {
    process.stderr.write(
      `stemma: the case has no point "${point}"; its ${record.points.length} points are listed by: stemma points ${path}\n`,
    );
    process.exitCode = EXIT.usage;
  }
}
