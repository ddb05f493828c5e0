import type { Analysis } from '../../model/analysis.ts';
import type { Anchor } from '../../model/anchor.ts';
import type { Mention, NameLink } from '../../model/mention.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimeExpression } from '../../model/time.ts';
import { type EventWord, findEvents } from './find-events.ts';

/** What `extractClaims` is given for one article. */
export interface ClaimInput {
  readonly articleId: string;
  readonly analysis: Analysis;
  /** Names and dates in it are of the writing, not of what is told. */
  readonly dateline?: Span;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly statements: readonly Statement[];
  /** Pronouns and descriptions, and what links them to the names they stand for. */
  readonly references?: readonly Mention[];
  readonly nameLinks?: readonly NameLink[];
}

/** One sentence with all that earlier stages found in it. */
export interface SentenceView {
  readonly anchor: Anchor;
  /** Index into the analysis's sentences. */
  readonly sentence: number;
  readonly firstToken: number;
  /** One past the last. */
  readonly endToken: number;
  readonly events: readonly EventWord[];
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}

/** Lower-case words of all tokens. */
export function listWords({ text, tokenStart, tokenEnd }: Analysis): string[] {
  const words: string[] = new Array(tokenStart.length);
  for (let i = 0; i < words.length; i++) words[i] = text.slice(tokenStart[i], tokenEnd[i]).toLowerCase();
  return words;
}

/** Index of the token that holds the offset or is the first after it. Binary search. */
export function tokenAt({ tokenEnd }: Analysis, offset: number): number {
  let low = 0;
  let high = tokenEnd.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokenEnd[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentences of an article that hold a quantity or a time, each with what stands in it. */
export function viewSentences(input: ClaimInput, words: readonly string[]): SentenceView[] {
  const { analysis, articleId } = input;
  const { text, tokenStart, tokenEnd, sentenceToken } = analysis;
  const take = <T extends { readonly anchor: Anchor }>(items: readonly T[]): ((span: Span) => T[]) => {
    const sorted = [...items].sort((a, b) => a.anchor.start - b.anchor.start);
    let next = 0;
    return ({ start, end }) => {
      while (next < sorted.length && sorted[next]!.anchor.start < start) next++;
      const taken: T[] = [];
      while (next < sorted.length && sorted[next]!.anchor.start < end) taken.push(sorted[next++]!);
      return taken;
    };
  };
  const told = ({ anchor }: { readonly anchor: Anchor }): boolean =>
    !input.dateline || anchor.start >= input.dateline.end || anchor.end <= input.dateline.start;
  const mentionsOf = take(input.mentions.filter(told));
  const timesOf = take(input.times.filter(told));
  const quantitiesOf = take(input.quantities);
  const views: SentenceView[] = [];
  for (let i = 0; i + 1 < sentenceToken.length; i++) {
    const firstToken = sentenceToken[i]!;
    const endToken = sentenceToken[i + 1]!;
    if (endToken === firstToken) continue;
    const span = { start: tokenStart[firstToken]!, end: tokenEnd[endToken - 1]! };
    const mentions = mentionsOf(span);
    const times = timesOf(span);
    const quantities = quantitiesOf(span);
    if (times.length === 0 && quantities.length === 0) continue;
    const anchor = { article: articleId, ...span, exact: text.slice(span.start, span.end) };
    const events = findEvents(analysis, words, firstToken, endToken);
    views.push({ anchor, sentence: i, firstToken, endToken, events, mentions, times, quantities });
  }
  return views;
}
