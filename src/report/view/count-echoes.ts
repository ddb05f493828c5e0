import type { SourcedRecord } from '../../model/record.ts';

/** Readings that two or more articles carry and that have one origin at most: repetition, not agreement. */
export function countEchoes(record: SourcedRecord): number {
  return record.points
    .flatMap((point) => point.readings)
    .filter(({ counts }) => counts.articles > 1 && counts.origins + counts.originUnknown === 1).length;
}
