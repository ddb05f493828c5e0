import { DUE } from '../../language/en/claims/phase-forms.ts';
import type { ClauseTree } from './clause-tree.ts';

/** "The works is due to end", where the tree takes the verb for a noun. */
export function isDue(clause: ClauseTree, at: number): boolean {
  return clause.children(at, 'case').some((i) => DUE.test(clause.word(i))) && clause.word(at - 1) === 'to';
}
