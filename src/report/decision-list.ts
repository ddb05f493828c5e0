import type { RecordDecision, RecordSubject } from '../model/decision.ts';

/** Control characters of a page must not reach a terminal. */
function printable(words: string): string {
  return words.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}

function nameSubject({ words, found }: RecordSubject): string {
  return `“${printable(words)}”${found === 'orphan' ? ' (no longer in the record)' : ''}`;
}

/** “merge entity “A” with “B””: what was decided, in one line. */
export function describeDecision({ act, on, with: others = [], name }: Omit<RecordDecision, 'id'>): string {
  const withWords = others.length > 0 ? ` with ${others.map(nameSubject).join(', ')}` : '';
  const as = name === undefined ? '' : ` as “${printable(name)}”`;
  return `${act} ${on.kind} ${nameSubject(on)}${withWords}${as}`;
}

/** Decisions for a terminal, in their order. */
export function formatDecisionList(decisions: readonly RecordDecision[]): string {
  if (decisions.length === 0) return 'no decisions\n';
  return decisions
    .map((decision) => {
      const state = decision.withdrawnBy === undefined ? '' : `\n    withdrawn by ${decision.withdrawnBy}`;
      return `${decision.id}  ${decision.at}  ${printable(decision.by)}
    ${describeDecision(decision)}
    because: ${printable(decision.reason)}${state}\n`;
    })
    .join('');
}
