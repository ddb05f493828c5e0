import type { DecisionAct, RecordDecision, SubjectKind } from '../../src/model/decision.ts';

/** How an act reads after the name of who did it. */
export const DID: Readonly<Record<DecisionAct, string>> = {
  confirm: 'confirmed',
  reject: 'rejected',
  merge: 'merged',
  split: 'split',
  rename: 'renamed',
  annotate: 'remarked on',
  withdraw: 'withdrew',
};

export const KIND_WORDS: Readonly<Record<SubjectKind, string>> = {
  entity: 'the name',
  'name-link': 'the judgement on names',
  point: 'the question',
  reading: 'the answer',
  claim: 'the sentence',
  statement: 'the statement',
  edge: 'the kinship',
  join: 'the join',
  article: 'the article',
  decision: 'the decision',
};

/** What happened to the other things: “merged … with …”. */
export function describeOthers({ act, with: others = [], name }: RecordDecision): string {
  const called = others.map(({ words }) => `“${words}”`).join(', ');
  if (act === 'merge') return ` with ${called}`;
  if (act === 'split') return `: ${others.reduce((sum, { anchors }) => sum + anchors.length, 0)} mentions parted off`;
  return name === undefined ? '' : ` as “${name}”`;
}

/** “1 Mar 2024, 09:30”, in the reader's own time. */
export function formatInstant(at: string): string {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return at;
  return time.toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
}
