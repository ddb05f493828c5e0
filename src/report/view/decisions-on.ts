import type { RecordDecision, RecordSubject, SubjectKind } from '../../model/decision.ts';
import type { SourcedRecord } from '../../model/record.ts';

/** The id of a decision's subject in this record; null for an orphan. */
function idNow({ id, found, now }: RecordSubject): string | null {
  return found === 'orphan' ? null : (now ?? id);
}

/** The decisions in force on one finding, in the order in which they were made. */
export function decisionsOn(
  { decisions }: Pick<SourcedRecord, 'decisions'>,
  kind: SubjectKind,
  id: string,
): RecordDecision[] {
  return decisions.filter(
    ({ act, on, withdrawnBy }) =>
      withdrawnBy === undefined && act !== 'withdraw' && on.kind === kind && idNow(on) === id,
  );
}

/** How an act reads of who did it: “Ada Q. rejected this”. */
export const ACT_WORDS: Readonly<Record<RecordDecision['act'], string>> = {
  confirm: 'confirmed this',
  reject: 'rejected this',
  merge: 'merged',
  split: 'split',
  rename: 'renamed this',
  annotate: 'remarked',
  withdraw: 'withdrew',
};

/** The day of an instant, as people write it in ISO: `2024-03-01`. */
export function dayOfInstant(at: string): string {
  return at.slice(0, 10);
}
