import type { SentenceTree } from '../parse-sentence.ts';
import { phraseOf, sayWords } from './ask-clause.ts';
import { AskedClause } from './asked-clause.ts';

/**
 * The question of what is said of a thing by a form of "be": "How many crowns was the damage?", "How many metres away is the
 * hospital?". Null where the asked is no such thing.
 * @param top the head of the asked phrase
 * @param wh what the question opens with
 */
export function askSaidOf(text: string, tree: SentenceTree, top: number, wh: string): string | null {
  const { words } = tree;
  const { head, relation } = words[top]!;
  const beside = relation === 'obl:unmarked' && head > top && /^AD[JV]$/.test(words[head]!.upos);
  const said = beside ? head : top;
  const child = (...relations: readonly string[]): number[] =>
    words.flatMap((word, i) => (word.head === said && relations.includes(word.relation) ? [i] : []));
  const [form] = child('cop');
  const [subject] = child('nsubj');
  if (form === undefined || subject === undefined || subject > form || child('aux', 'mark').length > 0) return null;
  if (child('advmod').some((i) => /^(?:not|never|n't|n’t|no)$/i.test(sayWords(text, tree, [i])))) return null;
  if (/^(?:be|been|being)$/.test(sayWords(text, tree, [form]))) return null;
  const told = new AskedClause(text, tree, top, said).subjectWords();
  const measure = beside
    ? sayWords(
        text,
        tree,
        phraseOf(tree, said).filter((i) => i >= said && !phraseOf(tree, subject).includes(i)),
      )
    : '';
  if (told === null || NAMED_BEFORE.test(told) || measure.includes(',')) return null;
  return `${[wh, measure, sayWords(text, tree, [form]).toLowerCase(), told].filter(Boolean).join(' ')}?`;
}

/** Stands for something told of before. */
const NAMED_BEFORE =
  /["“”„«»()[\];:]|\b(?:i|we|you|our|your|my|he|she|it|they|his|her|its|their|this|that|these|those|here|there|which|who|what|one|none|first|second|third|another|others?|rest)\b/iu;
