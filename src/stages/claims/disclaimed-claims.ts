import { type Disclaimed, NOT_SO, NOT_THEN, readDisclaimed } from '../../language/en/claims/disclaimer-words.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
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
  const figures = new Map(input.quantities.map(({ id, anchor }) => [id, anchor]));
  const times = new Map(input.times.map(({ id, anchor }) => [id, anchor]));
  return claims.map((claim) => {
    const { kind, predicate, quantity, time, stance, polarity } = claim;
    const day = kind === 'date' ? times.get(time!) : undefined;
    if (day && polarity === 'yes' && NOT_THEN.test(before(input.analysis.text, day)))
      return { ...claim, polarity: 'no' };
    if (!TELLING.has(stance)) return claim;
    const figure = kind === 'number' ? figures.get(quantity!) : day;
    const own = disclaimed.find(({ span }) => isWithin(figure ?? predicate.span, span));
    if (own === undefined) return claim;
    if (own.as === 'open') return { ...claim, certain: false };
    const told = { stance: own.as, voice: voiceAt(own.from, claim, input.statements) };
    if (polarity === 'yes') return { ...claim, ...told };
    const isToldSo = own.as === 'doubts' && !NOT_SO.test(input.analysis.text.slice(own.span.start, own.span.end));
    return isToldSo ? { ...claim, ...told, polarity: 'yes' } : claim;
  });
}

const TELLING: ReadonlySet<Claim['stance']> = new Set(['asserts', 'accuses']);

/** Letters before a day that may say that it was not then. */
const REACH = 24;

function before(text: string, { start }: Span): string {
  return text.slice(Math.max(0, start - REACH), start);
}

/** Who disclaims: "the mayor falsely claimed that 40 died" is no word of the mayor's against the 40. */
function voiceAt(from: number, { voice }: Claim, statements: readonly Statement[]): Claim['voice'] {
  const own = statements.find(({ id }) => id === voice);
  if (own === undefined || isWithin({ start: from, end: from + 1 }, own.contentSpan)) return voice;
  const around = statements.filter(({ contentSpan }) => isWithin({ start: from, end: from + 1 }, contentSpan));
  const length = ({ contentSpan: { start, end } }: Statement): number => end - start;
  return around.sort((a, b) => length(a) - length(b))[0]?.id ?? 'article';
}

function findDisclaimed({ analysis }: ClaimInput, sentences: SentenceReader): Disclaimed[] {
  const found: Disclaimed[] = [];
  for (let i = 0; i + 1 < analysis.sentenceToken.length; i++) {
    const span = sentences.spanOf(i);
    if (span === null) continue;
    const sentence = analysis.text.slice(span.start, span.end).replace(/\s/g, ' ');
    for (const { span: own, from, as } of readDisclaimed(sentence)) {
      found.push({ span: { start: span.start + own.start, end: span.start + own.end }, from: span.start + from, as });
    }
  }
  return found;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
