import type { SentenceTree } from '../parse-sentence.ts';
import { phraseOf, sayWords } from './ask-clause.ts';
import { AskedClause } from './asked-clause.ts';

/**
 * The question of what is said of a thing by a form of "be": "How many crowns was the damage?", "How many metres away is the
 * hospital?". Null where the asked is no such thing.
 * @param top the head of the asked phrase
 * @param wh what the question opens with
 * @param loose words of the asked phrase that stand better at the end: "(3 per cent) in the north"
 */
export function askSaidOf(
  text: string,
  tree: SentenceTree,
  top: number,
  wh: string,
  loose: readonly number[] = [],
): string | null {
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
  if (/^(?:be|been|being|[’'].*)$/.test(sayWords(text, tree, [form]))) return null;
  const told = new AskedClause(text, tree, top, said).subjectWords();
  const measure = beside
    ? sayWords(
        text,
        tree,
        phraseOf(tree, said).filter((i) => i >= said && !phraseOf(tree, subject).includes(i)),
      )
    : '';
  const apart = child('advmod').filter((i) => i < top && APART.test(sayWords(text, tree, [i])));
  const behind = sayWords(text, tree, [...apart, ...loose]);
  if (
    told === null ||
    NAMED_BEFORE.test(`${told} ${behind}`) ||
    `${measure}${behind}`.includes(',') ||
    / not /.test(` ${behind} `)
  )
    return null;
  return `${[wh, measure, sayWords(text, tree, [form]).toLowerCase(), told, behind].filter(Boolean).join(' ')}?`;
}

/** Says in which way a figure lies off another: "sales are down 3 per cent". */
const APART = /^(?:down|up|off|over|under|ahead|behind|short|away|apart)$/i;

/** Stands for something told of before. */
const NAMED_BEFORE =
  /["“”„«»()[\];:]|\b(?:i|we|you|our|your|my|he|she|it|they|his|her|its|their|this|that|these|those|here|there|which|who|what|one|none|first|second|third|another|others?|rest)\b/iu;
