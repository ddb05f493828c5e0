import type { Analysis } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';

/** Spans of the sentences, from the first letter of the first token to the end of the last. */
export function listSentences(analysis: Analysis): Span[] {
  const { sentenceToken, tokenStart, tokenEnd } = analysis;
  const spans: Span[] = [];
  for (let i = 0; i + 1 < sentenceToken.length; i++) {
    const first = sentenceToken[i]!;
    const next = sentenceToken[i + 1]!;
    if (next > first) spans.push({ start: tokenStart[first]!, end: tokenEnd[next - 1]! });
  }
  return spans;
}

/** Index of the sentence that holds the offset, or -1 where it stands in none. Binary search. */
export function findSentenceAt(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
