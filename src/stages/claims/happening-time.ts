import { AXES, axisOf } from '../../language/en/happenings.ts';
import type { Span } from '../../model/span.ts';
import type { TimeExpression } from '../../model/time.ts';
import type { ClauseFrame } from './clause-frame.ts';
import type { ReadSentence } from './frame-parts.ts';
import { isDayOfSpeech } from './nearest-time.ts';
import type { ClaimInput } from './sentence-view.ts';

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
      !isDayOfSpeech(input, anchor),
  );
  const than = tree.words.find((_, i) => clause.word(i) === 'than');
  const told =
    than && AXES[axisOf(frame.name)]?.kind === 'contrary' ? dates.filter(({ anchor }) => anchor.end <= than.start) : [];
  if (told.length === 1) return told[0]!;
  const below = new Set([frame.at, ...clause.below(frame.at)].map((i) => tree.words[i]!.start));
  const own = dates.filter(({ anchor }) =>
    tree.words.some((word) => word.start >= anchor.start && word.end <= anchor.end && below.has(word.start)),
  );
  return own[0] ?? (dates.length === 1 ? dates[0]! : null);
}
