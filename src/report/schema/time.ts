import { z } from 'zod';
import { anchor } from './anchor.ts';
import { day, edtf } from './dated-value.ts';
import { timeId } from './ids.ts';

export const time = z
  .object({
    id: timeId,
    anchor,
    kind: z.enum(['date', 'time', 'duration', 'set']).describe('What the words give.'),
    value: edtf.nullable().describe('EDTF for dates, ISO 8601 for durations; null where it stays relative.'),
    earliest: day.nullable().describe('First day that the words allow; null where that is open.'),
    latest: day.nullable().describe('Last day that the words allow; null where that is open.'),
    bound: z
      .enum(['since', 'until', 'by', 'before', 'after'])
      .nullable()
      .describe('Word that bounds it; null for none.'),
    approximate: z.boolean().describe('True for “about”, “around”.'),
    because: z.string().describe('How it was resolved: “last year → 2018, from the article’s date 2019-07-05”.'),
  })
  .meta({ id: 'Time', description: 'Words that give a time.' });
