import { DEATHS, DYING } from '../../language/en/cause-kinds.ts';
import { OF_ONE_PERSON } from '../../language/en/claims/beginning-words.ts';
import { DIE_OF, RESULT_NOUNS } from '../../language/en/claims/cause-words.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { ReadSentence } from './frame-parts.ts';
import { isTimeWord } from './is-time-word.ts';

/** The word of what somebody is told to have died of: "died of a heart attack", "died as a result of a beating". */
export function whatDiedOf(clause: ClauseTree, at: number): number | null {
  if (!DYING.has(clause.lemma(at))) return null;
  for (const i of clause.children(at, 'obl')) {
    if (i < at || clause.upos(i) !== 'NOUN' || isTimeWord(clause, i)) continue;
    const isResult = RESULT_NOUNS.has(clause.lemma(i));
    if (!isResult && DIE_OF.test(clause.caseOf(i))) return i;
    if (isResult) return clause.children(i, 'nmod').find((of) => clause.caseOf(of) === 'of') ?? null;
  }
  return null;
}

/** "his death", "the man died": whose death it was, by name, where the names of the article say so. */
export function withTheDead(
  { clause, tree, linkedAt }: ReadSentence,
  at: number,
  part: ClaimPart | null,
): ClaimPart | null {
  if (part === null || part.mention !== undefined) return part;
  const whose = DEATHS.has(clause.lemma(at))
    ? clause.children(at, 'nmod:poss').find((i) => OF_ONE_PERSON.test(clause.word(i)))
    : DYING.has(clause.lemma(at))
      ? clause.child(at, 'nsubj')
      : null;
  const dead = whose === undefined || whose === null ? null : linkedAt(tree.words[whose]!.start);
  return dead?.type === 'person' ? { ...part, mention: dead.id } : part;
}
