import { z } from 'zod';
import { article } from './schema/article.ts';
import { capture } from './schema/capture.ts';
import { claim } from './schema/claim.ts';
import { decision } from './schema/decision.ts';
import { entity } from './schema/entity.ts';
import { lineage } from './schema/lineage.ts';
import { point } from './schema/point.ts';
import { notAnalysed, problem } from './schema/problem.ts';
import { quantity } from './schema/quantity.ts';
import { statement } from './schema/statement.ts';
import { time } from './schema/time.ts';

/**
 * The published contract of the record: what `stemma report CASE --format json` prints. The words of `describe` and
 * `meta`, here and in schema/, are the reference in docs/guide/record.md and in schema/record.schema.json: both are generated.
 * Objects are open: a later version may add fields, and a reader ignores those that it does not know.
 */
export const recordSchema = z
  .object({
    stemma: z.string().describe('Version of the program that made the record.'),
    captures: z.array(capture).describe('The pages that were read.'),
    articles: z.array(article).describe('The articles found in them.'),
    lineage: z.array(lineage).describe('Who copied, reprinted, excerpted, revised or quoted whom.'),
    entities: z.array(entity).describe('The persons, organisations, places and groups named.'),
    times: z.array(time).describe('The words that give a time.'),
    quantities: z.array(quantity).describe('The words that count or measure.'),
    statements: z.array(statement).describe('Who says what.'),
    claims: z.array(claim).describe('The propositions, each with its sentences.'),
    points: z.array(point).describe('The questions on which claims can differ, with every answer given.'),
    decisions: z.array(decision).describe('What persons decided, in order; those withdrawn too.'),
    problems: z.array(problem).describe('Bad input, and work left undone.'),
    notAnalysed: z.array(notAnalysed).describe('What was not analysed, and why.'),
  })
  .meta({
    id: 'Record',
    title: 'Stemma sourced record',
    description:
      'What each source says, who copied whom, where the sources agree and differ, and how many independent origins stand behind each answer. Every finding leads to the exact words in an article, and every article to the pages it was found on.',
  });

export type RecordSchema = z.infer<typeof recordSchema>;
