import { z } from 'zod';
import { articleId, offset } from './ids.ts';

export const span = z.object({ start: offset, end: offset }).meta({
  id: 'Span',
  description:
    'A half-open range [start, end) of an article’s text, in UTF-16 code units from 0, as in JavaScript’s `text.slice(start, end)`.',
});

export const anchor = z
  .object({
    article: articleId,
    start: offset.describe('First code unit of the words in the article’s `text`.'),
    end: offset.describe('The code unit after the last.'),
    exact: z.string().describe('The words that stand there: `text.slice(start, end)`.'),
  })
  .meta({
    id: 'Anchor',
    description:
      'A place in an article’s text, with the words that stand there. An anchor whose `exact` is not what stands at its offsets is an orphan; it is shown as one and never moved.',
  });

export const pair = z.tuple([offset, offset]).meta({
  id: 'Range',
  description: 'A half-open range as two numbers, [start, end), in UTF-16 code units.',
});
