import { ALLOWED_MARKS, GENERIC_SUBJECTS, RULED_DEEDS } from '../../language/en/allowing-words.ts';
import { MAY_OR_MUST } from '../../language/en/claims/modality-words.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { hasNegativeDeterminer, isNegatedHere } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** What a rule allows or forbids by "may" and "must": "must not be sold", "no boat may land", "you may swim here again". */
export function readDeontic(clause: ClauseTree): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    if (clause.upos(at) !== 'VERB') continue;
    const modal = clause.children(at, 'aux').find((i) => MAY_OR_MUST.test(clause.word(i)));
    const subject = modal === undefined ? null : subjectOf(clause, at);
    if (modal === undefined || subject === null) continue;
    const name = ruleOf(clause, at, modal, subject);
    const theme = name === null ? null : matterOf(clause, at, subject);
    if (name === null || theme === null || isTimeWord(clause, theme)) continue;
    frames.push({ name, at, with: [modal], doer: null, theme, place: null, negated: false, certain: true });
  }
  return frames;
}

function ruleOf(clause: ClauseTree, at: number, modal: number, subject: number): 'allow' | 'forbid' | null {
  const generic = GENERIC_SUBJECTS.has(clause.word(subject));
  if (!generic && !RULED_DEEDS.has(clause.lemma(at))) return null;
  const nobody = hasNegativeDeterminer(clause, subject);
  if (isNegatedHere(clause, at) || nobody || clause.word(modal + 1) === 'not') return 'forbid';
  const marked = clause.children(at, 'advmod').some((i) => ALLOWED_MARKS.has(clause.word(i)));
  return clause.word(modal) === 'may' && marked ? 'allow' : null;
}

/** What the rule is about: whatever is done to it, or goes where it may not. */
function matterOf(clause: ClauseTree, at: number, subject: number): number | null {
  if (isPassive(clause, at) || !(GENERIC_SUBJECTS.has(clause.word(subject)) || clause.upos(subject) === 'PRON'))
    return subject;
  return clause.child(at, 'obj') ?? clause.children(at, 'obl').find((i) => !isTimeWord(clause, i)) ?? null;
}
