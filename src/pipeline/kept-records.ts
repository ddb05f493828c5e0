import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { RecordKind } from '../model/stage.ts';
import type { AnnotationRow } from '../store/store.ts';
import type { KeptRecords, Sentences } from './records.ts';

export type RecordField = Exclude<keyof KeptRecords, 'article' | 'stamp'>;

/** Under which kind each field is stored. */
const KINDS: Readonly<Record<RecordField, RecordKind>> = {
  sentences: 'analysis',
  mentions: 'mention',
  references: 'reference',
  nameLinks: 'name-link',
  times: 'time',
  quantities: 'quantity',
  statements: 'statement',
  claims: 'claim',
};
const FIELDS = Object.keys(KINDS) as RecordField[];
export const KEPT_KINDS: readonly RecordKind[] = FIELDS.map((field) => KINDS[field]);

/** An article of which no stage has said anything yet. */
export function emptyRecords(article: Article): KeptRecords {
  return {
    article,
    sentences: null,
    mentions: [],
    references: [],
    nameLinks: [],
    times: [],
    quantities: [],
    statements: [],
    claims: [],
  };
}

/** The sentences of an analysis as spans. */
export function sentencesOf({ language, sentenceToken, tokenStart, tokenEnd }: Analysis): Sentences {
  const sentences: [number, number][] = [];
  for (let i = 0; i + 1 < sentenceToken.length; i++) {
    const first = sentenceToken[i]!;
    const last = sentenceToken[i + 1]! - 1;
    if (last >= first) sentences.push([tokenStart[first]!, tokenEnd[last]!]);
  }
  return { language, sentences };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** The records of an article as rows; fields of which there is nothing have none. */
export function toRows(records: KeptRecords): AnnotationRow[] {
  return FIELDS.filter((field) => !isEmpty(records[field])).map((field) => ({
    kind: KINDS[field],
    body: JSON.stringify(records[field]),
  }));
}

/** The field of a kind. */
export function fieldOf(kind: RecordKind): RecordField | undefined {
  return FIELDS.find((name) => KINDS[name] === kind);
}
