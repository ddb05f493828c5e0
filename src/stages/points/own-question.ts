import { sentenceOf } from '../../model/claim.ts';
import type { ClaimView } from './claim-view.ts';

/** Of the questions that the claims' own clauses answer the shortest; null where none gives one. */
export function plainestAsked(views: readonly ClaimView[]): string | null {
  return shortest(views.flatMap(({ claim }) => claim.asked ?? []));
}

/** The same of questions that are put from more than one clause. */
export function plainestWider(views: readonly ClaimView[]): string | null {
  return shortest(views.flatMap(({ claim }) => claim.askedAround ?? []));
}

function shortest(questions: readonly string[]): string | null {
  return [...questions].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? null;
}

/** Words on each side of the gap. */
const GAP_WORDS = 6;

/** What is measured has no name in the sentence: its own words with a gap ask for it. */
export function gapQuestion({ source, quantity, time, claim }: ClaimView, asked: string): string {
  const { text } = source.article;
  const sentence = sentenceOf(claim);
  const gap = (claim.kind === 'date' ? time : quantity)!.anchor;
  const before = text.slice(sentence.start, gap.start).split(/\s+/).filter(Boolean);
  const after = text
    .slice(gap.end, sentence.end)
    .replace(/[.!?”"]+$/, '')
    .split(/\s+/)
    .filter(Boolean);
  const lead = before.length > GAP_WORDS ? '… ' : '';
  const tail = after.length > GAP_WORDS ? ' …' : '';
  return `${asked}: “${lead}${before.slice(-GAP_WORDS).join(' ')} ___ ${after.slice(0, GAP_WORDS).join(' ')}${tail}”?`;
}
