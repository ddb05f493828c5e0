import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './task.ts';

const UNER_TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };

/** Sentences of UNER EWT dev: words, and names as "sentence:first-last:type" over words. */
export function readUner(): { sentences: string[][]; names: string[] } {
  const text = readFileSync(join(SHARED, 'data/language/uner-ewt/en_ewt-ud-dev.iob2'), 'utf8');
  const sentences: string[][] = [];
  const names: string[] = [];
  for (const block of text.split(/\n\n+/)) {
    const rows = block
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    rows.forEach((row, i) => {
      if (!row[2]!.startsWith('B-')) return;
      let last = i;
      while (rows[last + 1]?.[2] === `I-${row[2]!.slice(2)}`) last++;
      names.push(`${sentences.length}:${i}-${last}:${UNER_TYPES[row[2]!.slice(2)] ?? 'other'}`);
    });
    sentences.push(rows.map((row) => row[1]!));
  }
  return { sentences, names };
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
