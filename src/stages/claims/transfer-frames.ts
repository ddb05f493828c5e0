import {
  COMES_TO,
  GIVES_TO,
  HANDS,
  OWNERS,
  PAPERS,
  PASSES_TO,
  SELLS_TO,
  WINNERS,
  WON_THINGS,
} from '../../language/en/claims/transfer-words.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** To whom something came: a prize or a contract to who won it, what was sold to who bought it. */
export function readTransfers(clause: ClauseTree): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    const found = clause.upos(at) === 'VERB' ? readVerb(clause, at) : readNoun(clause, at);
    if (found) frames.push(found);
  }
  return frames;
}

function readVerb(clause: ClauseTree, at: number): ClauseFrame | null {
  const lemma = clause.lemma(at);
  const passive = isPassive(clause, at);
  const given = GIVES_TO.has(lemma);
  const sold = SELLS_TO.has(lemma) || PASSES_TO.has(lemma);
  if (!given && !sold && !COMES_TO.has(lemma)) return null;
  const own = passive || !(given || SELLS_TO.has(lemma));
  const thing = own ? subjectOf(clause, at) : clause.child(at, 'obj');
  if (thing === null) return null;
  const kept = passive && given ? clause.child(at, 'obj') : null;
  if (kept !== null && WON_THINGS.has(clause.lemma(kept)) && isBody(clause, thing))
    return make(clause, 'win', at, thing, kept);
  const receiver = (own ? null : clause.child(at, 'iobj')) ?? receiverOf(clause, at, thing);
  if (receiver === null || !isBody(clause, receiver)) return null;
  if (WON_THINGS.has(clause.lemma(thing)) && !sold) return make(clause, 'win', at, receiver, thing);
  const bought = SELLS_TO.has(lemma) || (sold && !isPlaced(clause, thing)) || (lemma === 'go' && isPaid(clause, at));
  return bought && !clause.isPersonName(thing) ? make(clause, 'buy', at, receiver, thing) : null;
}

/** "to X", "into the hands of X". */
function receiverOf(clause: ClauseTree, at: number, thing: number): number | null {
  for (const i of clause.below(at)) {
    if (i < at || i === thing || isTimeWord(clause, i)) continue;
    if (clause.head(i) !== at && clause.head(i) !== thing) continue;
    const preposition = clause.caseOf(i);
    if (preposition === 'into' && HANDS.has(clause.lemma(i)))
      return clause.children(i, 'nmod').find((child) => clause.caseOf(child) === 'of') ?? null;
    if (preposition === 'to' && /^(?:obl|nmod)$/.test(clause.relation(i))) return i;
  }
  return null;
}

/** A person or a body by name, or one that "the" makes known. */
function isBody(clause: ClauseTree, i: number): boolean {
  if (clause.isNamePart(i) || clause.upos(i) === 'PROPN') return true;
  return clause.upos(i) === 'NOUN' && clause.children(i, 'det', 'nmod:poss', 'amod', 'compound').length > 0;
}

/** "The bill passed to the senate": what is no property. */
function isPlaced(clause: ClauseTree, thing: number): boolean {
  return (
    !clause.children(thing, 'det', 'nmod:poss').some((i) => clause.word(i) === 'the') || PAPERS.has(clause.lemma(thing))
  );
}

/** "went to X for five million". */
function isPaid(clause: ClauseTree, at: number): boolean {
  return clause
    .below(at)
    .some(
      (i) =>
        clause.caseOf(i) === 'for' &&
        (clause.upos(i) === 'NUM' ||
          clause.children(i, 'nummod', 'compound').some((n) => clause.upos(n) === 'NUM' || clause.upos(n) === 'SYM')),
    );
}

/** "The winner of the prize is X", "X is the winner of the prize", "X became the owner of the mill". */
function readNoun(clause: ClauseTree, at: number): ClauseFrame | null {
  const [won, owns] = [WINNERS.has(clause.lemma(at)), OWNERS.has(clause.lemma(at))];
  if (!won && !owns) return null;
  const thing = clause.children(at, 'nmod').find((i) => /^(?:of|at|in)$/.test(clause.caseOf(i)));
  if (thing === undefined || (owns && clause.caseOf(thing) !== 'of')) return null;
  const above = clause.head(at);
  const becomes = above >= 0 && clause.lemma(above) === 'become' && clause.relation(at) === 'xcomp';
  const is = clause.children(at, 'cop').length > 0;
  const doer = becomes
    ? subjectOf(clause, above)
    : is
      ? clause.child(at, 'nsubj')
      : clause.relation(at) === 'nsubj' && above >= 0 && clause.children(above, 'cop').length > 0
        ? above
        : null;
  if (doer === null || !clause.isNamePart(doer)) return null;
  return make(clause, won ? 'win' : 'owned', becomes ? above : at, doer, thing);
}

function make(clause: ClauseTree, name: string, at: number, doer: number, theme: number): ClauseFrame {
  return { name, at, with: [], doer, theme, place: null, ...readModality(clause, at, [doer, theme]) };
}
