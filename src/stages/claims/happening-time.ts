import { BARE_WEEKDAY, OWNING, THE_BEFORE } from '../../language/en/claims/clause-parts.ts';
import { AXES, axisOf } from '../../language/en/happenings.ts';
import type { Anchor } from '../../model/anchor.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { ClauseFrame } from './clause-frame.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { ReadSentence } from './frame-parts.ts';
import { isToldAside } from './is-told-aside.ts';
import { isDayOfSpeech } from './nearest-time.ts';
import type { ClaimInput } from './sentence-view.ts';
import { isToldBefore } from './set-right.ts';

/** The date in the clause's own words, else the one of its sentence where it has only one. */
export function timeOf(
  input: ClaimInput,
  { tree, clause }: ReadSentence,
  { start, end }: Span,
  frame: ClauseFrame,
): TimeExpression | null {
  const dates = input.times.filter(
    ({ anchor, kind, earliest, latest }) =>
      anchor.start >= start &&
      anchor.end <= end &&
      (kind === 'date' || kind === 'time') &&
      (earliest !== null || latest !== null) &&
      !isDayOfSpeech(input, anchor) &&
      !isOfAnother(input.analysis.text, anchor, clause, frame.at),
  );
  const than = tree.words.find((_, i) => clause.word(i) === 'than');
  const told =
    than && AXES[axisOf(frame.name)]?.kind === 'contrary' ? dates.filter(({ anchor }) => anchor.end <= than.start) : [];
  if (told.length === 1) return told[0]!;
  const below = new Set([frame.at, ...clause.below(frame.at)].map((i) => tree.words[i]!.start));
  const own = dates.filter(({ anchor }) =>
    tree.words.some((word) => word.start >= anchor.start && word.end <= anchor.end && below.has(word.start)),
  );
  if (own.length === 0 && isToldBefore(clause, frame.at)) return null;
  const only = own[0] ?? (dates.length === 1 ? dates[0]! : null);
  if (only === null || own.length > 0) return only;
  const when = clause.wordAt(only.anchor.start);
  if (when !== null && isToldAside(clause, frame.at, when, true)) return null;
  return isOfSaying(clause, frame.at, tree.words, only.anchor) ? null : only;
}

/** "…, says everybody whom she met this morning": what stands behind the words of saying dates nothing that is said. */
function isOfSaying(clause: ClauseTree, at: number, words: ReadSentence['tree']['words'], { start }: Anchor): boolean {
  const saying = clause.head(at);
  return clause.relation(at) === 'ccomp' && saying > at && start > words[saying]!.start;
}

/** "the papers of last Sunday's vote" date the vote alone; "on the Wednesday" is a day of what was told before. */
function isOfAnother(text: string, time: Anchor, clause: ClauseTree, at: number): boolean {
  const owned = OWNING.exec(text.slice(time.end, time.end + OWNED_REACH));
  if (owned) {
    const thing = clause.wordAt(time.end + owned[0].length);
    return thing !== null && thing !== at && clause.head(thing) !== at;
  }
  return BARE_WEEKDAY.test(time.exact) && THE_BEFORE.test(text.slice(Math.max(0, time.start - 5), time.start));
}

/** Letters between a time and what it owns. */
const OWNED_REACH = 6;
