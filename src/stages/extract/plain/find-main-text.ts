import { isSentence, type KnownLine } from './line-kind.ts';

/** Parts of a page with fewer lines are read line by line: there is no long menu to keep out. */
const LEAST_LINES = 40;
/** A paragraph counts its letters up to here, so that one long legal notice doesn't outweigh an article. */
const MOST_LETTERS = 300;
/** What a line of a menu or a list costs: a paragraph of one sentence outweighs two of them. */
const LINE_COST = 45;

/** Words without a single full stop are a cloud of tags or a menu in one line. */
const ENDS_SENTENCE = /[.!?…。！？।؟]/u;

function weigh(line: KnownLine, next: KnownLine | undefined): number {
  switch (line.kind) {
    case 'prose':
      if (!ENDS_SENTENCE.test(line.text)) return -LINE_COST;
      return (line.linked ?? 0) > 0.8 ? -LINE_COST : Math.min(line.text.length, MOST_LETTERS) - LINE_COST / 2;
    case 'item':
      return isSentence(line.text) ? Math.min(line.text.length, MOST_LETTERS) - LINE_COST : -LINE_COST;
    case 'heading':
    case 'short':
      return next !== undefined && (next.kind === 'prose' || isSentence(line.text)) ? 0 : -LINE_COST;
    case 'stamp':
    case 'byline':
    case 'caption':
    case 'note-heading':
      return -LINE_COST / 3;
    case 'rule':
      return 0;
    default:
      return -1.5 * LINE_COST;
  }
}

/**
 * The run of lines in [start, end) that holds the article where menus and lists around it are long: the run of greatest
 * weight, paragraphs counting for it and lines of lists against it. Null where the part is short and needs none.
 */
export function findMainText(
  lines: readonly KnownLine[],
  start: number,
  end: number,
): { start: number; end: number } | null {
  if (end - start < LEAST_LINES) return null;
  let best = { weight: 0, start, end: start };
  let from = start;
  let weight = 0;
  for (let i = start; i < end; i++) {
    if (weight <= 0) {
      weight = 0;
      from = i;
    }
    weight += weigh(lines[i]!, i + 1 < end ? lines[i + 1] : undefined);
    if (weight > best.weight) best = { weight, start: from, end: i + 1 };
  }
  return best.weight > 0 ? { start: best.start, end: best.end } : null;
}

/** A head stands in this many lines before its body. */
const HEAD_LINES = 15;
/** So many lines of lists in a row end an article. */
const MOST_MISSES = 3;

/** An article's own lines in a part of a page. */
export interface ArticleRange {
  readonly headAt: number;
  /** No paragraph before it belongs to the body. */
  readonly bodyFrom: number;
  readonly end: number;
}

function goesOn(line: KnownLine): boolean {
  if (line.kind === 'prose' || line.kind === 'note-heading' || line.kind === 'caption') return true;
  if (line.kind === 'stamp' || line.kind === 'byline' || line.kind === 'field' || line.kind === 'source-line')
    return true;
  return (line.kind === 'short' || line.kind === 'item') && isSentence(line.text);
}

/** The lines after the main text that still belong to it: short last sentences, notes, credits. */
function findEnd(lines: readonly KnownLine[], from: number, end: number): number {
  let last = from;
  let misses = 0;
  let notes = false;
  for (let i = from; i < end && misses < MOST_MISSES; i++) {
    const line = lines[i]!;
    if (line.kind === 'list-heading') break;
    notes ||= line.kind === 'note-heading';
    if (goesOn(line) || (notes && line.kind === 'item')) {
      last = i + 1;
      misses = 0;
    } else misses++;
  }
  return last;
}

/** Where head, body and end of the article in [start, end) are to be looked for. */
export function findArticleRange(lines: readonly KnownLine[], start: number, end: number): ArticleRange {
  const main = findMainText(lines, start, end);
  if (main === null) return { headAt: start, bodyFrom: start, end };
  const headAt = main.start - start <= HEAD_LINES * 2 ? start : main.start - HEAD_LINES;
  return { headAt, bodyFrom: main.start, end: findEnd(lines, main.end, end) };
}
