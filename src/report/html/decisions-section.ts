import type { RecordDecision, SubjectKind } from '../../model/decision.ts';
import { describeDecision } from '../decision-list.ts';
import { ACT_WORDS, dayOfInstant, decisionsOn } from '../view/decisions-on.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { type Html, html, isolate } from './html.ts';

function writeSignature({ by, at }: RecordDecision): Html {
  return html`<b>${isolate(by)}</b>, <time datetime="${at}">${dayOfInstant(at)}</time>`;
}

/** What persons decided of one finding; nothing where nobody did. */
export function writeDecisionsOn(index: RecordIndex, kind: SubjectKind, id: string): Html | null {
  const decisions = decisionsOn(index.record, kind, id);
  if (decisions.length === 0) return null;
  return html`<ul class="decided">${decisions.map(
    (decision) => html`<li>${writeSignature(decision)} ${ACT_WORDS[decision.act]}: ${isolate(decision.reason)}</li>`,
  )}</ul>`;
}

/** All decisions in their order, those withdrawn too. */
export function writeDecisions({ record }: RecordIndex): Html {
  if (record.decisions.length === 0) return html`<p class="empty">Nobody decided anything.</p>`;
  return html`<ol class="decisions">${record.decisions.map(
    (decision) =>
      html`<li>${writeSignature(decision)}: ${isolate(describeDecision(decision))}<br><span class="quiet">because</span> ${isolate(decision.reason)}${decision.withdrawnBy !== undefined && html` <span class="tag">withdrawn</span>`}</li>`,
  )}</ol>`;
}
