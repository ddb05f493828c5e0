import { PART_NOUNS, PARTICLES } from '../../language/en/dated-words.ts';
import { LIGHT_VERBS } from '../../language/en/happening-steps.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { Span } from '../../model/span.ts';
import { isNoun, isState, isTime } from './can-be-dated.ts';
import type { ClauseTree } from './clause-tree.ts';

/** Words of a verb with its auxiliaries and particle stand within so many tokens. */
const LONGEST_GROUP = 6;

/** What stands for a dated word in a claim: "was let", "did not reopen", "broke out"; of a noun its phrase, "the first call". */
export function wordsOfDated(clause: ClauseTree, at: number): Span {
  if (clause.upos(at) === 'NOUN') {
    const { from, to } = clause.phrase(at);
    return clause.cover([from, to]);
  }
  const group = [at, ...clause.children(at, 'aux', 'aux:pass', 'cop'), ...particles(clause, at)];
  const own = group.filter((i) => Math.abs(i - at) < LONGEST_GROUP);
  return clause.cover(own);
}

/** The lemma of a dated word, with its particle, "break_out", of a state with what it lacks, "without_power". */
export function keyOfDated(clause: ClauseTree, at: number): string {
  const of = PART_NOUNS.has(clause.lemma(at))
    ? clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of')
    : undefined;
  if (of !== undefined) return clause.lemma(of);
  if (isState(clause, at) && clause.caseOf(at) === 'without') return `without_${clause.lemma(at)}`;
  if (isState(clause, at) && isOutOf(clause, at)) return `out_of_${clause.lemma(at)}`;
  const bare = LIGHT_VERBS.has(clause.lemma(at)) ? bareNoun(clause, at) : null;
  if (bare !== null) return [clause.lemma(at), ...(isOutOf(clause, bare) ? ['out'] : []), clause.lemma(bare)].join('_');
  return [clause.lemma(at), ...particles(clause, at).map((i) => clause.word(i))].join('_');
}

/** "Out of (action)", "taken out of (service)". */
function isOutOf(clause: ClauseTree, noun: number): boolean {
  return clause.word(noun - 1) === 'of' && clause.word(noun - 2) === 'out';
}

/** "fire" of "set fire to", "service" of "returned to service": a noun that is one word with its verb. */
export function bareNoun(clause: ClauseTree, verb: number): number | null {
  const found = clause.children(verb, 'obj', 'obl').find((i) => {
    if (
      i < verb ||
      i > verb + (isOutOf(clause, i) ? 4 : 3) ||
      !isNoun(clause, i) ||
      isTime(clause, i) ||
      clause.word(i) === 'place'
    )
      return false;
    return clause.children(i).every((child) => clause.relation(child) === 'case' || child > i);
  });
  return found !== undefined && !isPersonNoun(clause.lemma(found)) ? found : null;
}

/** "out" of "went out", which the tree may take for an adverb. */
function particles(clause: ClauseTree, at: number): readonly number[] {
  return clause
    .children(at, 'compound:prt', 'advmod')
    .filter(
      (i) => i === at + 1 && PARTICLES.has(clause.word(i)) && !(clause.word(i) === 'up' && clause.word(i + 1) === 'to'),
    );
}
