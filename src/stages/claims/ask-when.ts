import { askClause } from '../../language/en/ask-clause.ts';
import { CALENDAR_NAMES } from '../../language/en/calendar.ts';
import { EXTENDING } from '../../language/en/claims/phase-forms.ts';
import { BEFORE_BOUND, TIME_PARTS } from '../../language/en/dated-words.ts';
import type { SentenceTree, TreeWord } from '../../language/parse-sentence.ts';
import type { TimeExpression } from '../../model/time.ts';
import { headOf } from './dated-word.ts';
import type { ReadSentence } from './frame-parts.ts';

const LONGEST_NOUN = 60;
/** Letters before a time in which "up to" stands. */
const BOUND_REACH = 8;
/** A noun by itself that a reader knows: "the first call". */
const DEFINITE = /^the \p{L}/iu;
const DATED = new RegExp(`\\d|\\b(?:${[...CALENDAR_NAMES].join('|')}|this|last|next)\\b`, 'i');

/**
 * The question that a dated clause answers, in its own words: "When will the works close?", "At what time was the first
 * call?". Null where those words make none that is plain by itself.
 * @param dated the word of the tree that the time at words [from, to) dates
 * @param clock whether the hour is asked
 */
export function askWhen(
  { analysis, tree, clause }: ReadSentence,
  dated: number,
  from: number,
  to: number,
  { bound }: Pick<TimeExpression, 'bound'>,
  clock: boolean,
): string | null {
  const wh = clock ? 'At what time' : bound === 'since' ? 'Since when' : bound === 'until' ? 'Until when' : 'When';
  if (clause.upos(dated) === 'NOUN') {
    const { from: first, to: last } = clause.phrase(dated);
    const { start, end } = clause.cover([first, last]);
    const words = analysis.text.slice(start, end).replace(/\s+/g, ' ');
    const plain = DEFINITE.test(words) && !DATED.test(words) && !/["“”()]/.test(words) && words.length <= LONGEST_NOUN;
    const several = /s$/.test(clause.word(dated)) && clause.lemma(dated) !== clause.word(dated);
    if (!plain || bound !== null || several) return null;
    return `${wh} was ${words.replace(/^T/, 't')}?`;
  }
  const extended = EXTENDING.test(clause.lemma(dated)) && clause.word(from - 1) === 'to';
  const head = headOf(clause, from, to);
  const { start } = clause.cover([from]);
  if (BEFORE_BOUND.test(analysis.text.slice(Math.max(0, start - BOUND_REACH), start))) return null;
  if (clause.head(head) !== dated || TIME_PARTS.has(clause.word(dated))) return null;
  return askClause(analysis.text, asOnePhrase(tree, head, from, to), { head, wh: extended ? 'Until when' : wh });
}

/** The tree with all words of a time below one of them: "4" and "May" may both hang on the verb. */
function asOnePhrase(tree: SentenceTree, head: number, from: number, to: number): SentenceTree {
  const words = tree.words.map(
    (word, i): TreeWord =>
      i >= from && i < to && i !== head && word.head !== head ? { ...word, head, relation: 'flat' } : word,
  );
  return { ...tree, words };
}
