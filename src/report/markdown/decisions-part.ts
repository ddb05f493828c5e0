import type { RecordDecision, SubjectKind } from '../../model/decision.ts';
import { describeDecision } from '../decision-list.ts';
import { ACT_WORDS, dayOfInstant, decisionsOn } from '../view/decisions-on.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { escapeMarkdown } from './escape-markdown.ts';

function signature({ by, at }: RecordDecision): string {
  return `${escapeMarkdown(by)}, ${escapeMarkdown(dayOfInstant(at))}`;
}

/** What persons decided of one finding, each on a line; empty where nobody did. */
export function writeDecisionsOn(index: RecordIndex, kind: SubjectKind, id: string): string {
  const rows = decisionsOn(index.record, kind, id).map(
    (decision) => `- *${signature(decision)}* ${ACT_WORDS[decision.act]}: ${escapeMarkdown(decision.reason)}`,
  );
  return rows.length === 0 ? '' : `\n\n${rows.join('\n')}`;
}

/** All decisions in their order, those withdrawn too. */
export function writeDecisions({ record }: RecordIndex): string {
  const rows = record.decisions.map((decision) => {
    const state = decision.withdrawnBy === undefined ? '' : ' **Withdrawn.**';
    return `- *${signature(decision)}*: ${escapeMarkdown(describeDecision(decision))}. Because: ${escapeMarkdown(decision.reason)}${state}`;
  });
  return rows.length === 0 ? 'Nobody decided anything.' : rows.join('\n');
}
