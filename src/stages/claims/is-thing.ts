import { PERSON_ENDING } from '../../language/en/claims/cause-words.ts';
import { readHeadNoun } from '../../language/en/description-nouns.ts';
import type { ClauseTree } from './clause-tree.ts';

/** Whether a word is the noun of a thing, which can be a cause: no name, no office, nobody who does something. */
export function isThing(clause: ClauseTree, i: number): boolean {
  return (
    clause.upos(i) === 'NOUN' &&
    !clause.isNamePart(i) &&
    readHeadNoun(clause.word(i)) === null &&
    !PERSON_ENDING.test(clause.word(i))
  );
}
