import type { Analysis, Article, Mention, Span } from '../../model/index.ts';
import { type SurfaceWord, surfaceWordsOf } from '../../text/surface-words.ts';
import { findQuotes, type Quote } from './find-quotes.ts';
import { SentenceTrees } from './sentence-trees.ts';

/** A sentence as speech is reported in it: words [from, to); a quotation never ends it from inside. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** An article laid out for finding who says what. A pure function of article, analysis and mentions. */
export class Reading {
  readonly text: string;
  readonly words: readonly SurfaceWord[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly segments: readonly Segment[];
  /** Index of the quotation a word stands in (marks included), or -1. */
  readonly quoteOf: Int32Array;
  /** Index of the mention a word stands in, or -1. */
  readonly mentionOf: Int32Array;
  /** Index of the segment a word stands in. */
  readonly segmentOf: Int32Array;
  readonly trees: SentenceTrees;
  /** Offsets of the line ends. */
  readonly #breaks: number[] = [];
  /** By segment. */
  readonly #titled = new Map<number, boolean>();

  constructor(article: Article, analysis: Analysis, mentions: readonly Mention[]) {
    this.text = article.text;
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) this.#breaks.push(at);
    this.words = surfaceWordsOf(analysis);
    this.trees = new SentenceTrees(analysis, this.words);
    this.quotes = findQuotes(article.text);
    this.mentions = [...mentions].sort((a, b) => a.anchor.start - b.anchor.start);
    this.quoteOf = cover(this.words, this.quotes);
    this.mentionOf = cover(
      this.words,
      this.mentions.map((mention) => mention.anchor),
    );
    this.segmentOf = new Int32Array(this.words.length);
    this.segments = this.#cutSegments();
  }

  #cutSegments(): Segment[] {
    const segments: Segment[] = [];
    let from = 0;
    for (let at = 0; at < this.words.length; at++) {
      this.segmentOf[at] = segments.length;
      if (at + 1 < this.words.length && !this.#endsSegment(at)) continue;
      segments.push({ from, to: at + 1 });
      from = at + 1;
    }
    return segments;
  }

  #endsSegment(at: number): boolean {
    const quote = this.quoteOf[at]!;
    if (quote >= 0 && quote === this.quoteOf[at + 1]) return false;
    const [word, next] = [this.words[at]!, this.words[at + 1]!];
    if (this.paragraphBreakBetween(word.end, next.start)) return true;
    if (word.sentence === next.sentence) return quote >= 0 && this.#quoteEndsSentence(quote, next);
    return !(quote >= 0 && next.shape === 'lower');
  }

  /** “….” He: the quotation closed its sentence, whatever the splitter made of it. */
  #quoteEndsSentence(quote: number, next: SurfaceWord): boolean {
    const { content } = this.quotes[quote]!;
    const last = this.text[content.end - 1];
    return last === '.' && next.shape !== 'lower' && next.shape !== 'punct';
  }

  /** Whether a word stands in a line that capitalises its words as headlines do: a capital says nothing here. */
  isTitled(at: number): boolean {
    const segment = this.segmentOf[at]!;
    let titled = this.#titled.get(segment);
    if (titled === undefined) {
      titled = this.#readTitled(this.segments[segment]!);
      this.#titled.set(segment, titled);
    }
    return titled;
  }

  #readTitled({ from, to }: Segment): boolean {
    if (to - from < 5 || to - from > 30) return false;
    for (let at = from; at < to; at++) {
      const { shape, text } = this.words[at]!;
      if (shape === 'lower' && text.length > 4) return false;
    }
    return true;
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** Words [from, to) as a span of the text. */
  span(from: number, to: number): Span {
    return { start: this.words[from]!.start, end: this.words[to - 1]!.end };
  }

  /** Index of the first word that starts at or after an offset. */
  wordAt(offset: number): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]!.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  paragraphBreakBetween(a: number, b: number): boolean {
    let low = 0;
    let high = this.#breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#breaks[middle]! < a) low = middle + 1;
      else high = middle;
    }
    return low < this.#breaks.length && this.#breaks[low]! < b;
  }
}

function cover(words: readonly SurfaceWord[], spans: readonly Span[]): Int32Array {
  const covered = new Int32Array(words.length).fill(-1);
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    while (next < spans.length && spans[next]!.end <= words[at]!.start) next++;
    if (next < spans.length && spans[next]!.start < words[at]!.end) covered[at] = next;
  }
  return covered;
}
