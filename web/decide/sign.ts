import type { RecordDecision } from '../../src/model/decision.ts';
import type { DecisionRequest } from '../../src/server/contract/decide.ts';
import { forget } from '../load-json.ts';
import { loadLog } from './log.ts';
import { post } from './session.ts';
import { watchUpdate } from './update.ts';

/** Sends a decision; what is shown of decisions is asked for again, and everything once the record is made anew. */
export async function sign(request: DecisionRequest): Promise<RecordDecision> {
  const answer = (await post('/api/decisions', request)) as { decision: RecordDecision; update: boolean };
  forget('/api/deci');
  void loadLog();
  if (answer.update) void watchUpdate();
  return answer.decision;
}

/** Takes a decision back. */
export function withdraw(decision: string, reason: string, by: string): Promise<RecordDecision> {
  return sign({ act: 'withdraw', on: { kind: 'decision', id: decision }, reason, by });
}
