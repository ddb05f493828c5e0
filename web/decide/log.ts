import { signal } from '@preact/signals';
import type { RecordDecision, SubjectKind } from '../../src/model/decision.ts';

/** The latest decisions. Invariant: what the server listed when it was asked last. */
const log = signal<readonly RecordDecision[]>([]);

const MOST = 1000;

export async function loadLog(): Promise<void> {
  const response = await fetch(`/api/decisions?limit=${MOST}`);
  if (response.ok) log.value = ((await response.json()) as { items: readonly RecordDecision[] }).items;
}

/** The decisions in force on a thing, by its id or, where it has none that the window knows, by what it is called. */
export function decidedOn(kind: SubjectKind, { id, words }: { id?: string; words?: string }): RecordDecision[] {
  return log.value.filter(({ on, act, withdrawnBy }) => {
    if (withdrawnBy !== undefined || act === 'withdraw' || on.kind !== kind || on.found === 'orphan') return false;
    return id === undefined ? on.words === words : (on.now ?? on.id) === id;
  });
}
