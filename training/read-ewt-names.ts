import type { TreeSentence, TreeWord } from '../eval/conllu.ts';
import { CALENDAR_WORDS } from '../src/language/en/name-words.ts';
import { FIRST_OF_ANY, INSIDE_OF_ANY, isPeople, labelBit, type NamedSentence, OUT } from './named-sentence.ts';

/**
 * What a treebank without names tells of them: words that are no proper nouns, nor stand between or beside such, are in
 * no name; a proper noun is in one, of a type that is left open; flat parts of one name stay together.
 */
export function namesOfTrees(sentences: readonly TreeSentence[]): NamedSentence[] {
  return sentences.map(({ words, startsDocument }) => ({
    forms: words.map(({ form }) => form),
    masks: words.map((_, i) => maskOf(words, i)),
    startsDocument,
  }));
}

function maskOf(words: readonly TreeWord[], i: number): number {
  const word = words[i]!;
  if (isPeople(word.form) && words[i - 1]?.upos !== 'PROPN' && words[i + 1]?.upos !== 'PROPN')
    return labelBit('group', false);
  if (word.upos === 'PROPN') {
    if (CALENDAR_WORDS.has(word.form.toLowerCase())) return OUT | INSIDE_OF_ANY | FIRST_OF_ANY;
    if (!/\p{Lu}/u.test(word.form)) return OUT | INSIDE_OF_ANY | FIRST_OF_ANY;
    if (word.deprel === 'flat' && words[i - 1]?.upos === 'PROPN') return INSIDE_OF_ANY;
    return words[i - 1] && mayBeNamed(words, i - 1) ? FIRST_OF_ANY | INSIDE_OF_ANY : FIRST_OF_ANY;
  }
  return mayBeNamed(words, i) ? OUT | INSIDE_OF_ANY | FIRST_OF_ANY : OUT;
}

/** A word that names take in at times: with a capital inside a sentence, or small between and beside proper nouns. */
function mayBeNamed(words: readonly TreeWord[], i: number): boolean {
  const { form, upos } = words[i]!;
  if (upos === 'PROPN') return true;
  if (i > 0 && /^\p{Lu}/u.test(form) && form !== 'I') return true;
  const proper = (at: number): boolean => words[at]?.upos === 'PROPN';
  const near = (step: number): boolean => proper(i + step) || proper(i + 2 * step) || proper(i + 3 * step);
  if (/^\p{Lu}/u.test(form)) return proper(i + 1) || near(1);
  if (/^(?:ADP|DET|CCONJ|PART|SYM|NUM|PUNCT)$/.test(upos)) return near(-1) && near(1);
  return (upos === 'NOUN' || upos === 'NUM') && proper(i - 1);
}
