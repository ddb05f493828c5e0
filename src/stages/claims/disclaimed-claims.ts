import { type Disclaimed, NOT_SO, readDisclaimed } from '../../language/en/claims/disclaimer-words.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { SentenceReader } from './read-sentences.ts';
import type { ClaimInput } from './sentence-view.ts';

/**
 * Claims that their sentence tells only to disclaim them take its stance: "there is no evidence that 40 people died" is
 * nobody's word for the 40, "it is not true that they did" is a word against them. What is told as not so by that already
 * stays as it is, and so does what somebody is said to doubt, to deny or to ask; "failed to prove that she paid" is no word
 * that she did not.
 */
export function markDisclaimed(claims: readonly Claim[], input: ClaimInput, sentences: SentenceReader): Claim[] {
  const disclaimed = findDisclaimed(input, sentences);
  if (disclaimed.length === 0) return [...claims];
  const figures = new Map(input.quantities.map(({ id, anchor }) => [id, anchor]));
  const times = new Map(input.times.map(({ id, anchor }) => [id, anchor]));
  return claims.map((claim) => {
    const { kind, predicate, quantity, time, stance, polarity } = claim;
    if (stance !== 'asserts') return claim;
    const figure = kind === 'number' ? figures.get(quantity!) : kind === 'date' ? times.get(time!) : undefined;
    const own = disclaimed.find(({ span }) => isWithin(figure ?? predicate.span, span));
    if (own === undefined) return claim;
    if (polarity === 'yes') return { ...claim, stance: own.stance };
    const isToldSo = own.stance === 'doubts' && !NOT_SO.test(input.analysis.text.slice(own.span.start, own.span.end));
    return isToldSo ? { ...claim, stance: own.stance, polarity: 'yes' } : claim;
  });
}

function findDisclaimed({ analysis }: ClaimInput, sentences: SentenceReader): Disclaimed[] {
  const found: Disclaimed[] = [];
  for (let i = 0; i + 1 < analysis.sentenceToken.length; i++) {
    const span = sentences.spanOf(i);
    if (span === null) continue;
    const sentence = analysis.text.slice(span.start, span.end).replace(/\s/g, ' ');
    for (const { span: own, stance } of readDisclaimed(sentence)) {
      found.push({ span: { start: span.start + own.start, end: span.start + own.end }, stance });
    }
  }
  return found;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
