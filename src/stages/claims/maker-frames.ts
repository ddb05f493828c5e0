import { ASKING, ASKING_FOR, MADE_THINGS, MAKING_OF, WISH_NOUNS } from '../../language/en/claims/transfer-words.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** Whose work a thing is, and at whose wish something was done: "the mint was the invention of X", "at the request of X". */
export function readMakers(clause: ClauseTree, taken: ReadonlySet<number>): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    const found =
      readMade(clause, at, taken) ?? readCredit(clause, at) ?? readWish(clause, at) ?? readAsking(clause, at);
    if (found && found.doer !== null && found.theme !== null && found.doer !== found.theme) frames.push(found);
  }
  return frames;
}

function make(clause: ClauseTree, name: string, at: number, doer: number | null, theme: number | null): ClauseFrame {
  return { name, at, with: [], doer, theme, place: null, ...readModality(clause, at, [doer, theme]) };
}

/** "The tune was the work of X": not where the subject is a happening, which has its own reader. */
function readMade(clause: ClauseTree, at: number, taken: ReadonlySet<number>): ClauseFrame | null {
  if (!MADE_THINGS.has(clause.lemma(at)) || clause.children(at, 'cop').length === 0) return null;
  const thing = clause.child(at, 'nsubj');
  if (thing === null || taken.has(thing) || clause.isPersonName(thing)) return null;
  const of = clause.children(at, 'nmod').find((i) => /^(?:of|by)$/.test(clause.caseOf(i)));
  return make(clause, 'write', at, of ?? clause.child(at, 'nmod:poss'), thing);
}

/** "X is credited with inventing it". */
function readCredit(clause: ClauseTree, at: number): ClauseFrame | null {
  if (clause.upos(at) !== 'VERB' || !MAKING_OF.has(clause.lemma(at)) || !clause.word(at).endsWith('ing')) return null;
  const above = clause.head(at);
  if (above < 0 || clause.lemma(above) !== 'credit' || clause.word(at - 1) !== 'with') return null;
  const doer = isPassive(clause, above) ? subjectOf(clause, above) : clause.child(above, 'obj');
  return make(clause, 'write', at, doer, clause.child(at, 'obj'));
}

/** "The recount was made at the request of X", "at X's request". */
function readWish(clause: ClauseTree, at: number): ClauseFrame | null {
  if (!WISH_NOUNS.has(clause.lemma(at)) || clause.caseOf(at) !== 'at') return null;
  const verb = clause.head(at);
  if (verb < 0 || clause.upos(verb) !== 'VERB') return null;
  const of = clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of');
  const theme = isPassive(clause, verb) ? subjectOf(clause, verb) : clause.child(verb, 'obj');
  return make(clause, 'request', at, of ?? clause.child(at, 'nmod:poss'), theme);
}

/** "X asked for a recount", "X requested it". */
function readAsking(clause: ClauseTree, at: number): ClauseFrame | null {
  if (clause.upos(at) !== 'VERB') return null;
  const lemma = clause.lemma(at);
  const behind = ASKING_FOR.has(lemma) ? clause.children(at, 'obl').find((i) => clause.caseOf(i) === 'for') : undefined;
  if (behind === undefined && !ASKING.has(lemma)) return null;
  if (isPassive(clause, at)) return null;
  return make(clause, 'request', at, subjectOf(clause, at), behind ?? clause.child(at, 'obj'));
}
