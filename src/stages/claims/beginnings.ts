import {
  AFTER_A_HARM,
  BEGINNING_VERBS,
  BEGINS_AT,
  BEGUN_IN,
  BEGUN_WITH,
  DISASTERS,
  FORCES_OF_NATURE,
  HARM_VERBS,
  INFINITIVE,
  IT,
  LIT,
  MAKING_FAIL,
  MISHAP_VERBS,
  NO_BEGINNING,
  PARTS_OF_PLACES,
  WHEN_IT_BEGAN,
} from '../../language/en/claims/beginning-words.ts';
import { NEGATIVES } from '../../language/en/claims/modality-words.ts';
import { PLACE_NOUNS } from '../../language/en/clause-frames.ts';
import { BEGAN_AT } from '../../language/en/happenings.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { scalesOf, VAGUE_PLACES } from '../../language/en/place-scale.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isThing } from './is-thing.ts';
import { isTimeWord } from './is-time-word.ts';
import { causeFrame, type ToldCause } from './told-cause.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** What a harm began in or with, and where: "The fire began in a consignment of straw", "broke out in the kitchen". */
export function readBeginnings(clause: ClauseTree): ToldCause[] {
  const found: ToldCause[] = [];
  for (let at = 0; at < clause.size; at++) {
    if (clause.upos(at) !== 'VERB') continue;
    found.push(...readHarmed(clause, at));
    const lit = LIT.has(clause.lemma(at)) && isPassive(clause, at);
    const particle = lit ? '' : BEGINNING_VERBS[clause.lemma(at)];
    if (particle === undefined || clause.children(at, 'obj').length > 0) continue;
    if (particle !== '' && clause.word(at + 1) !== particle) continue;
    const subject = subjectOf(clause, at);
    if (subject === null || !mayBegin(clause, subject)) continue;
    const theme = clause.upos(subject) === 'PRON' ? null : subject;
    const beside = particle === '' ? [] : [at + 1];
    const last = at + beside.length;
    for (const behind of clause.children(at, 'obl')) {
      if (behind < last || isTimeWord(clause, behind) || NO_BEGINNING.has(clause.lemma(behind))) continue;
      const [preposition, from] = [clause.caseOf(behind), clause.children(behind, 'case')[0]!];
      const begins = lit || BEGINS_AT.has(clause.lemma(at));
      if (begins && BEGUN_IN.test(preposition) && isPlace(clause, behind)) {
        const told = causeFrame(clause, at, null, theme, beside);
        const negated = told.negated !== NEGATIVES.test(clause.word(from - 1));
        const frame = { ...told, name: BEGAN_AT, place: behind, negated };
        found.push({ frame, of: DISASTERS });
      } else if (begins && isMatter(clause, behind) && (preposition === 'in' || BEGUN_WITH.test(preposition)))
        found.push({ frame: causeFrame(clause, at, behind, theme, [...beside, from]), of: DISASTERS });
    }
    const mishap = mishapBehind(clause, at);
    if (mishap !== undefined) found.push({ frame: causeFrame(clause, at, mishap, theme, beside), of: DISASTERS });
  }
  return found;
}

/** "The bridge collapsed after a barge hit a pier", "A broken rail caused the train to derail": what befell a thing, and by what. */
function readHarmed(clause: ClauseTree, at: number): ToldCause[] {
  const told = (doer: number | null | undefined): ToldCause[] =>
    doer === null || doer === undefined ? [] : [{ frame: causeFrame(clause, at, doer, at), of: DISASTERS }];
  if (!HARM_VERBS.has(clause.lemma(at))) return [];
  const above = clause.head(at);
  if (clause.relation(at) === 'xcomp' && MAKING_FAIL.has(clause.lemma(above)) && clause.word(at - 1) === INFINITIVE) {
    const cause = subjectOf(clause, above);
    return told(cause !== null && isThing(clause, cause) ? cause : null);
  }
  const subject = clause.child(at, 'nsubj');
  if (subject === null || clause.upos(subject) === 'PRON' || clause.children(at, 'obj').length > 0) return [];
  return told(mishapBehind(clause, at));
}

/** A harm by its noun, or "it". */
function mayBegin(clause: ClauseTree, i: number): boolean {
  return DISASTERS.has(clause.lemma(i)) || IT.test(clause.word(i));
}

function isPlace(clause: ClauseTree, i: number): boolean {
  const noun = singularOf(clause.word(i));
  if (clause.isNamePart(i)) return !clause.isPersonName(i);
  const [scale] = scalesOf(noun);
  return (
    (scale !== undefined && scale !== STANDS_IN_ROOM) ||
    PARTS_OF_PLACES.has(noun) ||
    PLACE_NOUNS.has(noun) ||
    VAGUE_PLACES.has(noun)
  );
}

/** The scale of what stands in a room: a bin is what burned as much as where. */
const STANDS_IN_ROOM = 0;

function isMatter(clause: ClauseTree, i: number): boolean {
  return isThing(clause, i) && !isPlace(clause, i);
}

/** What went wrong before, by a clause or a noun: "after a candle fell over", "after an explosion". */
function mishapBehind(clause: ClauseTree, at: number): number | undefined {
  const harm = (i: number): boolean => i > at && AFTER_A_HARM.test(clause.caseOf(i)) && isForce(clause, i);
  return (
    clause.children(at, 'advcl', 'obl').find((i) => isMishap(clause, at, i)) ?? clause.children(at, 'obl').find(harm)
  );
}

/** "an explosion", "three days of rain". */
function isForce(clause: ClauseTree, i: number): boolean {
  if (FORCES_OF_NATURE.has(clause.lemma(i))) return true;
  if (isTimeWord(clause, i)) return clause.children(i, 'nmod').some((of) => FORCES_OF_NATURE.has(clause.lemma(of)));
  return DISASTERS.has(clause.lemma(i));
}

/** "when a pan caught fire", "after a candle fell over", though the tree may take the clause for a noun: not "when the guests were asleep". */
function isMishap(clause: ClauseTree, verb: number, i: number): boolean {
  if (i < verb || !MISHAP_VERBS.has(clause.lemma(i)) || clause.upos(i) !== 'VERB') return false;
  const misread = clause.children(i, 'case').length > 0;
  if (!misread && clause.child(i, 'nsubj', 'nsubj:pass') === null && !clause.word(i).endsWith('ing')) return false;
  return clause.children(i, 'mark', 'advmod', 'case').some((at) => at < i && WHEN_IT_BEGAN.test(clause.word(at)));
}
