/** Attributions of PolNeAR documents, and what the statements stage finds of them, in one shape. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../src/language/analyse.ts';
import type { Span, Statement } from '../src/model/index.ts';
import { findMentions } from '../src/stages/names/find-mentions.ts';
import { findStatements } from '../src/stages/statements/find-statements.ts';
import { plainArticle } from './plain-article.ts';
import { SHARED } from './task.ts';

export type Pair = readonly [number, number];

export type Role = 'source' | 'cue' | 'content';

export const ROLES: readonly Role[] = ['source', 'cue', 'content'];

export interface Attribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

export interface GoldDocument {
  readonly doc: string;
  readonly text: string;
  readonly annotations: readonly {
    readonly attributions: readonly Attribution[];
    readonly discuss: readonly (readonly Pair[])[];
    readonly discard: readonly (readonly Pair[])[];
  }[];
}

export function readDocuments(path: string): GoldDocument[] {
  return readFileSync(join(SHARED, path), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldDocument);
}

export function overlap(a: readonly Pair[], b: readonly Pair[]): boolean {
  return a.some(([start, end]) => b.some((other) => start < other[1] && other[0] < end));
}

const pairOf = ({ start, end }: Span): Pair => [start, end];

/** The words that stand for the speaker beside the cue: "who" of a relative clause, as the annotators marked it. */
function sourceOf(text: string, { speaker, cueSpan }: Statement): Pair[] {
  const span = speaker.here ?? speaker.span;
  if (!span) return [];
  if (!cueSpan || span.start > cueSpan.start) return [pairOf(span)];
  const between = text.slice(span.end, cueSpan.start);
  const who =
    /^,?(?: [^,]{0,80},)? (who|which|that)(?: (?:has|have|had|is|was|are|were|also|would|will|\w+ly))* $/.exec(between);
  if (!who) return [pairOf(span)];
  const at = span.end + between.indexOf(` ${who[1]!} `) + 1;
  return [[at, at + who[1]!.length]];
}

/** Parts of one quotation, which are statements of their own, are put together, as the annotators did. */
function toAttributions(text: string, statements: readonly Statement[]): Attribution[] {
  const found: { source: Pair[]; cue: Pair[]; content: Pair[]; speaker: string; direct: boolean }[] = [];
  for (const statement of statements) {
    const speaker = statement.speaker.mention ?? statement.speaker.words;
    const last = found.findLast((one) => one.direct);
    if (statement.form === 'direct' && !statement.cueSpan && speaker !== '' && last?.speaker === speaker) {
      last.content.push(pairOf(statement.contentSpan));
      continue;
    }
    found.push({
      source: sourceOf(text, statement),
      cue: statement.cueSpan ? [pairOf(statement.cueSpan)] : [],
      content: [pairOf(statement.contentSpan)],
      speaker,
      direct: statement.form === 'direct',
    });
  }
  return found;
}

/** What the stage finds in a bare text. */
export function findAttributions(text: string): Attribution[] {
  const article = plainArticle(text);
  const analysis = analyse(text, 'en');
  const { mentions } = findMentions({ article, analysis });
  return toAttributions(text, findStatements({ article, analysis, mentions }));
}
