import type { Stance } from '../../model/index.ts';

const DENIES =
  /^(?:no(?!\s+(?:one|longer|doubt|matter|more))|not|none|nothing|neither)\b|^(?:\S+\s+){0,6}(?:never|has no|have no|had no)\b/i;
const DOUBTS =
  /\b(?:(?:nobody|no one)\b[^.,;]{0,30}\b(?:knows|has (?:an? |any )?(?:explanation|answer|idea|proof|evidence|seen|shown|proved|checked|asked)|(?:can|could) (?:know|say|tell|prove|be sure|possibly|have)|would know)|proves? nothing|could prove|could not (?:possibly|physically|have)|hard to believe|not (?:sure|certain|convinced)|unlikely|i doubt|remains? unclear)\b/i;

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
