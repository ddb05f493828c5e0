import {
  BEFORE_CAUSE,
  CAUSING,
  CAUSING_PREPOSITION,
  COMING_ABOUT,
  INSTEAD,
  REASON_NOUNS,
  SURELY_CAUSING,
  THOUGHT_VERBS,
} from '../../language/en/claims/cause-words.ts';
import { FORMS_OF_BE, NEGATIVES } from '../../language/en/claims/modality-words.ts';
import { BLAMING_VERBS, EFFECT_NOUNS, VAGUE_REASONS } from '../../language/en/clause-frames.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { readOtherCause } from './cause-nouns.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { ascribedTo } from './noun-doer.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** What brought something about, as the clause says: cause as doer, effect as theme. */
export function readCauses(clause: ClauseTree): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    const found =
      readVerbOfCause(clause, at) ??
      readBlame(clause, at) ??
      readCausePhrase(clause, at) ??
      readReasons(clause, at) ??
      readOtherCause(clause, at);
    if (found === null || found.doer === null || found.theme === null || found.doer === found.theme) continue;
    const theme = whatCameAbout(clause, found.theme);
    if (!isEffect(clause, theme) && !isCaused(clause, found, theme)) continue;
    const told = { ...found, theme };
    frames.push(told, ...readDenied(clause, told));
  }
  return frames;
}

/** "The flood happened because": the flood. */
function whatCameAbout(clause: ClauseTree, i: number): number {
  if (clause.upos(i) !== 'VERB' || !COMING_ABOUT.has(clause.lemma(i))) return i;
  const subject = clause.child(i, 'nsubj');
  return subject !== null && clause.upos(subject) === 'NOUN' && isEffect(clause, subject) ? subject : i;
}

/** "The discharge was caused by", "blasting triggered the slide": whatever known thing is said to be caused, but for people. */
function isCaused(clause: ClauseTree, { at, doer }: ClauseFrame, theme: number): boolean {
  if (!SURELY_CAUSING.has(clause.lemma(at)) || clause.upos(theme) !== 'NOUN' || isPersonNoun(clause.lemma(theme)))
    return false;
  const known = clause.children(theme, 'det').some((i) => clause.word(i) === 'the');
  return known && doer !== null && (clause.lemma(at) === 'trigger' || isPassive(clause, at));
}

/** What can be brought about: a happening, a harm, a shortage; "a terrorist organisation" is none. */
function isEffect(clause: ClauseTree, i: number): boolean {
  return clause.upos(i) === 'VERB' || EFFECT_NOUNS.has(clause.lemma(i));
}

function make(clause: ClauseTree, at: number, doer: number | null, theme: number | null, by = at): ClauseFrame {
  return { name: 'cause', at, with: [], doer, theme, place: null, ...readModality(clause, by, [doer]) };
}

function readVerbOfCause(clause: ClauseTree, at: number): ClauseFrame | null {
  if (clause.upos(at) !== 'VERB') return null;
  const lemma = clause.lemma(at);
  if (CAUSING.has(lemma)) {
    const subject = subjectOf(clause, at);
    if (!isPassive(clause, at)) return make(clause, at, subject, clause.child(at, 'obj'));
    const agent = clause.children(at, 'obl:agent', 'obl').find((i) => clause.caseOf(i) === 'by') ?? null;
    return make(clause, at, agent, subject);
  }
  const preposition = CAUSING_PREPOSITION[lemma];
  if (preposition === undefined) return null;
  const behind = clause
    .children(at, 'obl')
    .find((i) => [preposition, 'from'].includes(clause.caseOf(i)) && !isTimeWord(clause, i));
  if (behind === undefined) return null;
  const subject = subjectOf(clause, at);
  return clause.caseOf(behind) === 'from' ? make(clause, at, behind, subject) : make(clause, at, subject, behind);
}

/** "blamed the fire on wiring", "attributed it to", "blamed the pumps for". */
function readBlame(clause: ClauseTree, at: number): ClauseFrame | null {
  if (clause.upos(at) !== 'VERB') return null;
  const lemma = clause.lemma(at);
  const object = clause.child(at, 'obj', 'nsubj:pass') ?? (isPassive(clause, at) ? subjectOf(clause, at) : null);
  if (object === null) return null;
  const ascribed = lemma === 'put' ? null : ascribedTo(clause, at);
  if (ascribed !== null) return { ...make(clause, at, ascribed, object), manner: 'accuses' };
  if (!BLAMING_VERBS.has(lemma) || lemma !== 'blame') return null;
  const effect = [...clause.children(at, 'obl', 'advcl'), ...clause.children(object, 'nmod')].find(
    (i) => clause.caseOf(i) === 'for',
  );
  return effect === undefined ? null : { ...make(clause, at, object, effect), manner: 'accuses' };
}

/** "because of", "due to", "owing to", "to blame for", "responsible for". */
function readCausePhrase(clause: ClauseTree, at: number): ClauseFrame | null {
  const preposition = clause
    .children(at, 'case')
    .map((i) => [clause.word(i), ...clause.children(i, 'fixed').map((j) => clause.word(j))].join(' '));
  if (preposition.some((words) => BEFORE_CAUSE.test(words))) {
    if (clause.children(at, 'cop').length > 0) return make(clause, at, at, subjectOf(clause, at));
    const above = clause.head(at);
    if (above >= 0 && isInstead(clause, at)) return null;
    return above < 0 ? null : make(clause, at, at, above, above);
  }
  const answerable = clause.word(at) === 'blame' || clause.word(at) === 'responsible';
  if (!answerable) return null;
  const effect = clause.children(at, 'obl', 'nmod').find((i) => clause.caseOf(i) === 'for');
  if (effect === undefined) return null;
  const own = subjectOf(clause, at) ?? clause.child(at, 'nsubj:outer');
  const subject = own ?? (clause.head(at) < 0 ? null : subjectOf(clause, clause.head(at)));
  const told = make(clause, at, subject, effect);
  return { ...told, certain: told.certain || isToBlame(clause, at) };
}

/** "by rust, not by a barge", "because of rust rather than a barge": the barge is ruled out. */
function readDenied(clause: ClauseTree, told: ClauseFrame): ClauseFrame[] {
  const { at, doer, negated } = told;
  if (doer === null || negated) return [];
  const beside = [...clause.children(doer, 'conj', 'nmod', 'appos'), ...clause.children(at, 'obl:agent', 'obl')];
  const denied = beside.find((i) => i > doer && isInstead(clause, i));
  return denied === undefined ? [] : [{ ...told, doer: denied, negated: true, behind: told.behind ?? doer }];
}

/** Right behind "not", "rather than" or "instead of", and a preposition. */
function isInstead(clause: ClauseTree, i: number): boolean {
  let at = clause.phrase(i).from - 1;
  while (at > 0 && (clause.upos(at) === 'ADP' || clause.upos(at) === 'DET') && !INSTEAD.test(clause.word(at))) at--;
  return NEGATIVES.test(clause.word(at)) || INSTEAD.test(clause.word(at));
}

/** "for reasons of health", "because the price had tripled": what stands behind is the cause of the verb. */
function readReasons(clause: ClauseTree, at: number): ClauseFrame | null {
  const above = clause.head(at);
  if (above < 0 || clause.upos(above) !== 'VERB') return null;
  if (REASON_NOUNS.has(clause.word(at)) && clause.caseOf(at) === 'for') {
    const reason =
      clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of') ?? (tellsReason(clause, at) ? at : null);
    return reason === null ? null : { ...make(clause, above, reason, above), behind: at };
  }
  const because =
    clause.relation(at) === 'advcl' && clause.children(at, 'mark').some((i) => clause.word(i) === 'because');
  return because && at > above && !THOUGHT_VERBS.has(clause.lemma(above)) ? make(clause, above, at, above) : null;
}

/** "for security reasons" tells one; "for obvious reasons", "for that reason" don't. */
function tellsReason(clause: ClauseTree, at: number): boolean {
  return clause.children(at, 'amod', 'compound').some((i) => !VAGUE_REASONS.has(clause.word(i)));
}

/** "is to blame for": no plan, whatever "is to" tells of other verbs. */
function isToBlame(clause: ClauseTree, at: number): boolean {
  return clause.word(at) === 'blame' && clause.word(at - 1) === 'to' && FORMS_OF_BE.test(clause.word(at - 2));
}
