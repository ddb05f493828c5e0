import { z } from 'zod';
import { anchor, span } from './anchor.ts';
import { quantityId, timeId } from './ids.ts';

export const quantity = z
  .object({
    id: quantityId,
    anchor,
    value: z.number().exactOptional().describe('Set where the words give one value, exact or approximate.'),
    min: z.number().exactOptional().describe('Lower bound, inclusive, where the words give one.'),
    max: z.number().exactOptional().describe('Upper bound, inclusive, where the words give one.'),
    approximate: z.boolean().describe('True for “about”, “some”, “nearly”.'),
    unit: z.string().exactOptional().describe('Canonical unit: `%`, `USD`, `km`. Absent where things are counted.'),
    counted: z.string().describe('What is counted, as written; empty where it can’t be told.'),
    countedSpan: span.exactOptional().describe('Where `counted` stands.'),
    head: z.string().describe('Singular head noun of `counted`; empty with it.'),
    change: z
      .enum(['from', 'to'])
      .exactOptional()
      .describe('Of the two figures of a change, “fell from 800 to 61”, the earlier or the later.'),
    time: timeId.exactOptional().describe('The one dated time of its sentence, or of its part of the sentence.'),
    place: span.exactOptional().describe('Where the sentence names the one place of it.'),
    partOf: anchor.exactOptional().describe('The quantity of which this is a part: “nine of them children”.'),
  })
  .meta({ id: 'Quantity', description: 'Words that count or measure, with what is counted.' });
