import { BLASTS, FIRES, SET_TO, SETTING_ALIGHT, TORCH } from '../../language/en/claims/beginning-words.ts';
import type { ClauseTree } from './clause-tree.ts';
import { causeFrame, type ToldCause } from './told-cause.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** Who or what set a thing alight: "Prisoners set fire to a wing", "Tear gas set mattresses alight". The fire is told elsewhere. */
export function readSetters(clause: ClauseTree): ToldCause[] {
  const told: ToldCause[] = [];
  for (let at = 0; at < clause.size; at++) {
    if (!/^(?:VERB|ADJ)$/.test(clause.upos(at))) continue;
    const beside = setsAlight(clause, at);
    if (beside === null) continue;
    const doer = whoSets(clause, at);
    if (
      doer === null ||
      clause.upos(doer) === 'PRON' ||
      FIRES.has(clause.lemma(doer)) ||
      BLASTS.has(clause.lemma(doer))
    )
      continue;
    told.push({ frame: causeFrame(clause, at, doer, null, beside), of: FIRES });
  }
  return told;
}

/** The subject, of a passive whom "by" names; what stands right before, where the tree takes the verb for no verb. */
function whoSets(clause: ClauseTree, at: number): number | null {
  const agent = clause.children(at, 'obl:agent', 'obl').find((i) => clause.caseOf(i) === 'by');
  if (agent !== undefined) return agent;
  if (clause.children(at, 'aux:pass').length > 0) return null;
  const subject = isPassive(clause, at) ? null : subjectOf(clause, at);
  return subject !== null && subject < at ? subject : clause.headBefore(at - 1);
}

/** The words beside the verb that say that it burned; null where they don't. */
function setsAlight(clause: ClauseTree, at: number): readonly number[] | null {
  const pattern = SETTING_ALIGHT[clause.lemma(at)];
  if (pattern === undefined) return null;
  if (clause.lemma(at) === TORCH) return clause.children(at, 'obj', 'aux:pass').length > 0 ? [] : null;
  for (let i = at + 1; i < Math.min(clause.size, at + REACH); i++) {
    if (!pattern.test(clause.word(i))) {
      if (/^(?:VERB|PUNCT)$/.test(clause.upos(i))) return null;
      continue;
    }
    const alone = !SET_TO.test(clause.word(i)) || clause.word(i + 1) === 'to' || clause.word(i - 1) === 'on';
    return alone ? [i] : null;
  }
  return null;
}

/** Words behind the verb within which one says that it burned. */
const REACH = 9;
