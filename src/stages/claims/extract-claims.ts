import { isPageMark } from '../../language/en/claims/page-marks.ts';
import type { Anchor } from '../../model/anchor.ts';
import type { Claim } from '../../model/claim.ts';
import type { Stage } from '../../model/stage.ts';
import { askFigures } from './ask-figures.ts';
import { findCourseClaims } from './course-claims.ts';
import { findDateClaims } from './date-claims.ts';
import { findDenialClaims } from './denial-claims.ts';
import { markDisclaimed } from './disclaimed-claims.ts';
import { findHappeningClaims } from './happening-claims.ts';
import { isBare } from './is-bare.ts';
import { isOfNotes } from './is-of-notes.ts';
import { findNumberClaims, type ToldFigures } from './number-claims.ts';
import { openSentences } from './read-sentences.ts';
import { type ClaimInput, listWords, viewSentences } from './sentence-view.ts';

/**
 * Propositions of an article: how many and when; who did what to whom, which way it went, in what state a thing is,
 * where, and by what cause. Each with the words of its parts. Sorted by place in the text within its kind.
 */
export const extractClaims: Stage<ClaimInput, readonly Claim[]> = {
  name: 'claims',
  version: 117,
  scope: 'article',
  reads: ['analysis', 'mention', 'reference', 'name-link', 'time', 'quantity', 'statement'],
  writes: ['claim'],
  run(given) {
    const input = leaveDateline(given);
    const words = listWords(input.analysis);
    const sentences = openSentences(input);
    const told = viewSentences(input, words).filter(({ anchor }) => tellsFigures(input.analysis.text, anchor));
    const counted: ToldFigures = new Map();
    const figures = told.flatMap((view) => [
      ...askFigures(findNumberClaims(view, input, words, sentences, counted), view, sentences),
      ...findDateClaims(view, input, words, sentences),
    ]);
    const happenings = findHappeningClaims(input, words, sentences);
    const claims = [
      ...figures,
      ...happenings,
      ...findCourseClaims(input, sentences),
      ...findDenialClaims(input, sentences, happenings),
    ];
    const seen = new Set<string>();
    const output = markDisclaimed(claims, input, sentences).filter(({ id }) => !seen.has(id) && seen.add(id));
    return { output, problems: [], notAnalysed: [] };
  },
};

/** The day that a dispatch is dated to is of nothing that it tells. */
function leaveDateline(input: ClaimInput): ClaimInput {
  const { dateline } = input;
  if (!dateline) return input;
  const times = input.times.filter(({ anchor }) => anchor.start >= dateline.end || anchor.end <= dateline.start);
  return { ...input, times };
}

/** Whether the figures and days of a sentence are of what the article tells. */
function tellsFigures(text: string, anchor: Anchor): boolean {
  return !isOfNotes(text, anchor.start) && !isPageMark(anchor.exact) && !isBare(text, anchor);
}
