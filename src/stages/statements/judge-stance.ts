import { DENIES, DOUBTS } from '../../language/en/statements/source-words.ts';
import type { Stance } from '../../model/index.ts';

/**
 * What a speaker does with words that a neutral cue ("said") reports, by how the words open.
 * @param content the words reported, without outer quotation marks.
 */
export function judgeContent(content: string): Stance {
  const opening = content.slice(0, 400).replace(/^(?:[-•*–—]\s)?[\s“"‘'«…]+|^[-•*–—]\s+/, '');
  if (DOUBTS.test(opening)) return 'doubts';
  if (DENIES.test(opening.replace(/[“”"]/g, ''))) return 'denies';
  return 'asserts';
}
