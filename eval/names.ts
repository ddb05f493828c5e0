import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameSpan } from '../src/model/analysis.ts';
import { scoreSpans } from './score-trees.ts';
import { SHARED } from './task.ts';

const UNER_TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** UNER EWT dev by documents: words of each sentence, and names as "sentence:first-last:type" over words. */
export interface UnerDocument {
  readonly sentences: string[][];
  readonly names: string[];
}

export function readUner(): UnerDocument[] {
  const text = readFileSync(join(SHARED, 'data/language/uner-ewt/en_ewt-ud-dev.iob2'), 'utf8');
  const documents: UnerDocument[] = [];
  for (const block of text.split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    if (block.startsWith('# newdoc') || documents.length === 0) documents.push({ sentences: [], names: [] });
    const { sentences, names } = documents.at(-1)!;
    rows.forEach((row, i) => {
      if (!row[2]!.startsWith('B-')) return;
      let last = i;
      while (rows[last + 1]?.[2] === `I-${row[2]!.slice(2)}`) last++;
      names.push(`${sentences.length}:${i}-${last}:${UNER_TYPES[row[2]!.slice(2)] ?? 'other'}`);
    });
    sentences.push(rows.map((row) => row[1]!));
  }
  return documents;
}

/** The words of a document as the treebank's text has them, and the names found in that text. */
export interface ReadDocument {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly sentenceToken: Int32Array;
  readonly names: readonly NameSpan[];
}

/** F1 of persons, organisations and places over UNER's own words and sentences, per cent. Names that cut a word are wrong. */
export function scoreUner(
  documents: readonly UnerDocument[],
  read: (sentences: readonly string[][]) => ReadDocument,
): number {
  const gold: string[] = [];
  const found: string[] = [];
  documents.forEach(({ sentences, names }, document) => {
    for (const name of names) gold.push(`${document}:${name}`);
    found.push(...wordSpans(read(sentences)).map((name) => `${document}:${name}`));
  });
  return scoreSpans(gold, found);
}

/** Names as "sentence:first-last:type" over the words of their sentence. */
function wordSpans({ starts, ends, sentenceToken, names }: ReadDocument): string[] {
  const first = new Map(Array.from(starts, (start, i) => [start, i]));
  const last = new Map(Array.from(ends, (end, i) => [end, i]));
  return names
    .filter(({ type }) => type !== 'other' && type !== 'group')
    .map(({ start, end, type }) => {
      const from = first.get(start) ?? -1;
      const sentence = sentenceToken.findLastIndex((token) => token <= from);
      const before = sentenceToken[sentence] ?? 0;
      return `${sentence}:${from - before}-${(last.get(end) ?? -1) - before}:${type}`;
    });
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export interface MentionDocument {
  readonly doc: string;
  readonly split: string;
  readonly text: string;
  readonly eval_span: readonly [number, number];
  readonly gold: readonly Span[];
  readonly ignore: readonly Span[];
}

export function readNewsFair(): MentionDocument[] {
  return readFileSync(join(SHARED, 'data/names/news-fair/dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MentionDocument);
}

/** Exact, untyped mentions inside the spans evaluated; mentions equal to an ignored span count neither way. Per cent. */
export function scoreMentions(documents: readonly MentionDocument[], find: (text: string) => readonly Span[]): number {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  const key = ({ start, end }: Span): string => `${start}-${end}`;
  for (const { text, eval_span, gold, ignore } of documents) {
    const wanted = new Set(gold.map(key));
    const ignored = new Set(ignore.map(key));
    const found = new Set(
      find(text)
        .filter(({ start, end }) => eval_span[0] <= start && end <= eval_span[1])
        .map(key),
    );
    for (const span of found) {
      if (wanted.has(span)) right++;
      else if (!ignored.has(span)) wrong++;
    }
    for (const span of wanted) if (!found.has(span)) missed++;
  }
  return (200 * right) / Math.max(1, 2 * right + wrong + missed);
}
