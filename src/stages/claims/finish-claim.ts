import { AND_THE_OTHER, CUT_BETWEEN, NOBODY, SETTINGS } from '../../language/en/claims/clause-parts.ts';
import { OPEN_DEED } from '../../language/en/happenings.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import { calledElsewhere } from './called-elsewhere.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { isAskedAbout } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { ReadSentence } from './frame-parts.ts';
import { type Filled, keysOf } from './happening-keys.ts';
import { type ClaimDraft, makeClaim } from './make-claim.ts';
import { isDeniedAbove } from './open-frames.ts';
import { saidOn } from './said-on.ts';
import type { ClaimInput } from './sentence-view.ts';

/**
 * The claim of a frame whose parts are filled, in the voice that says it.
 * @param within parts over which the clause reaches
 */
export function finishClaim(
  input: ClaimInput,
  sentence: ReadSentence,
  frame: ClauseFrame,
  filled: Filled,
  within: readonly (ClaimPart | null)[] = [filled.subject, filled.object, filled.place],
): Claim {
  const { analysis, articleId, statements } = input;
  const { subject, object, place, time, ...rest } = filled;
  const at = sentence.tree.words[frame.at]!;
  const words = sentence.clause.cover([frame.at, ...frame.with.filter((i) => Math.abs(i - frame.at) < 6)]);
  const predicate: ClaimPart = { words: analysis.text.slice(words.start, words.end), span: words, key: frame.name };
  const span = wholeSpan(clauseSpan(sentence, frame, within, time), analysis.text);
  const told = time && !isWithin(sentence, frame.at, time.anchor) ? clauseSpan(sentence, frame, within, null) : span;
  const anchor = { article: articleId, ...span, exact: analysis.text.slice(span.start, span.end) };
  const draft: ClaimDraft = {
    ...rest,
    text: analysis.text.slice(told.start, told.end).replace(/\s+/g, ' '),
    anchors: [anchor],
    certain: frame.certain,
    predicate,
    ...(subject && { subject }),
    ...(object && { object }),
    ...(place && { place }),
    ...(time && { time: time.id }),
    about: sentence.mentions.map(({ id }) => id),
    keys: keysOf(frame.name, filled, sentence, calledElsewhere(input, [subject, object])),
  };
  const made = saidOn(makeClaim(draft, { start: at.start, end: at.end }, statements), analysis.text, statements);
  const claim = made.stance === 'denies' && isNotDenied(sentence, frame) ? { ...made, stance: 'other' as const } : made;
  if (QUESTIONING.has(claim.stance) && isPresupposed(sentence.clause, frame.at))
    return { ...claim, stance: frame.manner ?? 'asserts' };
  return frame.manner && claim.stance === 'asserts' ? { ...claim, stance: frame.manner } : claim;
}

const QUESTIONING: ReadonlySet<Claim['stance']> = new Set(['asks', 'doubts']);

/** "urged them to close the bridge that fell and killed two", "did not say how they died": taken for granted, not asked or doubted. */
function isPresupposed(clause: ClauseTree, at: number): boolean {
  let first = at;
  while (clause.relation(first) === 'conj' && clause.upos(clause.head(first)) === 'VERB') first = clause.head(first);
  return clause.relation(first) === 'acl:relcl' || isAskedAbout(clause, at);
}

/** "denied arson following a fire": the fire is denied by nobody. */
function isTakenAsKnown({ clause }: ReadSentence, at: number): boolean {
  const participle = clause.head(at) >= 0 && SETTINGS.has(clause.word(clause.head(at)));
  return participle || (/^(?:obl|nmod|advcl)$/.test(clause.relation(at)) && SETTINGS.has(clause.caseOf(at)));
}

/** The statement denies, but something else than this. */
function isNotDenied(sentence: ReadSentence, { name, at, negated }: ClauseFrame): boolean {
  if (isTakenAsKnown(sentence, at)) return true;
  return name.startsWith(OPEN_DEED) && !negated && !isDeniedAbove(sentence.clause, at);
}

/** From the first word of the clause's parts to the last, those of other sentences aside. */
function clauseSpan(
  sentence: ReadSentence,
  frame: ClauseFrame,
  parts: readonly (ClaimPart | null)[],
  time: TimeExpression | null,
): Span {
  const { tree, clause } = sentence;
  const nobody = clause.children(frame.at, 'nsubj', 'nsubj:pass').filter((i) => NOBODY.has(clause.word(i)));
  const beside = clause.children(frame.at, 'aux', 'aux:pass', 'advmod', 'cop');
  const own = clause.cover([frame.at, ...frame.with, ...nobody, ...beside]);
  const bounds = { start: tree.words[0]!.start, end: tree.words.at(-1)!.end };
  let { start, end } = own;
  for (const part of [...parts, time && { span: time.anchor }]) {
    if (!part || part.span.start < bounds.start || part.span.end > bounds.end) continue;
    start = Math.min(start, part.span.start);
    end = Math.max(end, part.span.end);
  }
  return { start, end };
}

/** With the second of two times or amounts where it ends with the first: "between 2017 (and 2020)". */
function wholeSpan({ start, end }: Span, text: string): Span {
  const rest = CUT_BETWEEN.test(text.slice(start, end))
    ? (AND_THE_OTHER.exec(text.slice(end, end + 40))?.[0].length ?? 0)
    : 0;
  return { start, end: end + rest };
}

/** Whether words stand in the clause of a word: "16 March" of "came on 16 March and found the mill looted" is no part of the looting. */
function isWithin({ tree, clause }: ReadSentence, at: number, { start, end }: Span): boolean {
  return clause.below(at).some((i) => tree.words[i]!.start < end && tree.words[i]!.end > start);
}
