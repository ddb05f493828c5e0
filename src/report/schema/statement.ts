import { z } from 'zod';
import { anchor, span } from './anchor.ts';
import { entityId, mentionId, statementId } from './ids.ts';

export const stance = z
  .enum(['asserts', 'denies', 'doubts', 'asks', 'promises', 'orders', 'accuses', 'other'])
  .describe('What the speaker does with the content. One who denies or doubts a thing does not support it.');

export const statement = z
  .object({
    id: statementId,
    anchor: anchor.describe('From the first word of the attribution to the last.'),
    form: z.enum(['direct', 'indirect', 'mixed']).describe('Quoted word for word, reported, or both.'),
    speaker: z
      .object({
        words: z.string().describe('As written; empty where none is seen.'),
        span: span.exactOptional().describe('Where these words stand.'),
        here: span
          .exactOptional()
          .describe(
            'Where the speaker stands beside the cue, if that is not `span`: a pronoun, “the officer”, or the name with what is set off behind it, up to the closing comma.',
          ),
        mention: mentionId.exactOptional(),
        entity: entityId.exactOptional(),
        identified: z
          .enum(['named', 'described', 'anonymous', 'unknown'])
          .describe('How the article makes the speaker known.'),
        withheldBecause: z
          .string()
          .exactOptional()
          .describe('Why the name is withheld, as written, where a reason is given.'),
      })
      .describe('Who says it.'),
    cue: z.string().exactOptional().describe('The word that reports it: “said”, “according to”.'),
    cueSpan: span.exactOptional().describe('Where the cue stands.'),
    content: z.string().describe('The words reported, without quotation marks.'),
    contentSpan: span.describe('Where the content stands.'),
    stance,
    certainty: z
      .enum(['possible', 'likely', 'sure'])
      .exactOptional()
      .describe('How sure the speaker is, where the words show it: “may have”, “is likely”, “insists”.'),
    articleStance: z
      .enum(['distanced', 'contradicted'])
      .exactOptional()
      .describe(
        'What the article does with it beyond handing it on: keeps off (“claims”, “so-called”) or contradicts it (“falsely”).',
      ),
    through: z
      .array(z.object({ words: z.string().describe('As written.'), entity: entityId.exactOptional() }))
      .exactOptional()
      .describe('Sources between the speaker and the article: “told Reuters”.'),
  })
  .meta({ id: 'Statement', description: 'Who says what, in which form, with what stance.' });
