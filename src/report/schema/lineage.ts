import { z } from 'zod';
import { pair } from './anchor.ts';
import { articleId } from './ids.ts';

export const lineage = z
  .object({
    copy: articleId.describe('The article that carries another’s words.'),
    of: z
      .union([
        articleId,
        z.object({ outside: z.string().describe('Name of a source that is not in the pile.') }).meta({
          id: 'OutsideSource',
          description: 'A place outside the pile that words come from: an outlet, an agency, a report.',
        }),
      ])
      .describe('Whose words they are: an article of the record, or a source outside it.'),
    kind: z
      .enum(['same', 'revision', 'reprint', 'excerpt', 'quotation', 'citation', 'shared-origin'])
      .describe('How the two are related.'),
    share: z.number().min(0).max(1).describe('Share of the copy’s words that stand in the passages.'),
    direction: z
      .object({
        certain: z.boolean().describe('False where it can’t be told which of the two came first.'),
        because: z.array(z.string()).describe('What speaks for this direction.'),
      })
      .describe('Which way the words went.'),
    passages: z
      .array(
        z
          .object({ copy: pair.describe('Where they stand in the copy.'), of: pair.describe('Where in the original.') })
          .meta({ id: 'Passage', description: 'Two runs of text that share their words.' }),
      )
      .describe('The passages that show it; empty for a source outside the pile.'),
    sentences: z
      .array(pair)
      .exactOptional()
      .describe('Sentences of the copy that rest on the source cited. Only on a citation.'),
  })
  .meta({ id: 'Lineage', description: 'One edge of the stemma: who copied, reprinted, excerpted or cited whom.' });
