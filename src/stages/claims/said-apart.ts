import { NEGATIVES } from '../../language/en/claims/modality-words.ts';
import { PRONOUN_SUBJECTS, SAID_NEUTRALLY } from '../../language/en/claims/saying-words.ts';
import type { SentenceTree } from '../../language/parse-sentence.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';

/** The statements of each sentence that are told in reported speech. */
export function statementsBySentence(
  statements: readonly Statement[],
  spans: readonly (Span | null)[],
): ReadonlyMap<number, readonly Statement[]> {
  const found = new Map<number, Statement[]>();
  let i = 0;
  const sorted = statements.filter(({ form, cueSpan }) => form === 'indirect' && cueSpan !== undefined);
  sorted.sort((a, b) => a.anchor.start - b.anchor.start);
  for (const statement of sorted) {
    while (i < spans.length && (spans[i] === null || spans[i]!.end <= statement.anchor.start)) i++;
    if (i < spans.length) found.set(i, [...(found.get(i) ?? []), statement]);
  }
  return found;
}

/**
 * Words of a sentence before the place at which it is read in two, what is said and who says it, since its tree hangs words of
 * the one on words of the other: "The collapse of the stand, which hurt nine, was due to rust, engineers said" has the
 * collapse say something. Null where the tree keeps them apart, where the saying is more than that, and where a pronoun
 * may stand for who speaks.
 */
export function cutOfSaying(text: string, tree: SentenceTree, statements: readonly Statement[]): number | null {
  for (const statement of statements) {
    const cut = cutOf(text, tree, statement);
    if (cut !== null && isMixedUp(tree, cut)) return cut;
  }
  return null;
}

function cutOf(
  text: string,
  { words }: SentenceTree,
  { cue, cueSpan, speaker, contentSpan, stance }: Statement,
): number | null {
  const first = words[0];
  if (!first || !speaker.span || stance !== 'asserts' || !SAID_NEUTRALLY.test(cue ?? '')) return null;
  const saying = {
    start: Math.min(speaker.span.start, cueSpan!.start),
    end: Math.max(speaker.span.end, cueSpan!.end),
  };
  const told = text.slice(contentSpan.start, contentSpan.end);
  if (
    PRONOUN_SUBJECTS.test(told) ||
    text
      .slice(saying.start, saying.end)
      .split(/\s+/)
      .some((word) => NEGATIVES.test(word))
  )
    return null;
  if (contentSpan.start !== first.start || !/^,\s*$/.test(text.slice(contentSpan.end, saying.start))) return null;
  return words.findIndex(({ start }) => start >= contentSpan.end);
}

/** Whether what is said has a verb at its head, read by itself; else it is better read with the saying. */
export function tellsSomething({ words }: SentenceTree, cut: number): boolean {
  const root = words.findIndex(({ head }) => head < 0);
  if (root >= cut) return false;
  return words[root]!.upos === 'VERB' || words.some(({ head, relation }) => head === root && relation === 'cop');
}

/** What stands between the two, whichever it hangs on: the comma, "that". */
const BETWEEN = new Set(['punct', 'mark']);
const JOINING = new Set(['ccomp', 'parataxis']);

/** More than one word of the one part hangs on the other, or one in another way than what is said hangs on the saying. */
function isMixedUp({ words }: SentenceTree, cut: number): boolean {
  const across = words.filter(({ head, relation }, i) => head >= 0 && i < cut !== head < cut && !BETWEEN.has(relation));
  return across.length > 1 || across.some(({ relation }) => !JOINING.has(relation));
}
