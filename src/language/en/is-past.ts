import type { SentenceTree } from '../parse-sentence.ts';
import { SAME_FORM } from './asked-clause-words.ts';

const STEPS_UP = 8;

/** Whether the clause in which a word stands tells of what is gone by. */
export function isPast(text: string, { words }: SentenceTree, i: number): boolean {
  let at = i;
  for (let step = 0; step < STEPS_UP && words[at]!.head >= 0; step++) {
    if (words[at]!.upos === 'VERB' && words.some(({ head, relation }) => head === at && /^nsubj/.test(relation))) break;
    at = words[at]!.head;
  }
  const word = (of: number): string => text.slice(words[of]!.start, words[of]!.end).toLowerCase();
  const helpers = words.flatMap(({ head, relation }, of) => (head === at && /^(?:aux|cop)/.test(relation) ? [of] : []));
  if (helpers.length > 0) return helpers.some((of) => /^(?:was|were|had|did|would|could)$/.test(word(of)));
  const { lemma, upos } = words[at]!;
  return upos !== 'VERB' || SAME_FORM.has(lemma) || (word(at) !== lemma && !/(?:s|ing)$/.test(word(at)));
}
