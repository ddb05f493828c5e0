import { z } from 'zod';
import { anchor, span } from './anchor.ts';
import { claimId, mentionId, quantityId, statementId, timeId } from './ids.ts';
import { stance } from './statement.ts';

const claimPart = z
  .object({
    words: z.string().describe('As written.'),
    span: span.describe('Where they stand, in the article of the claim’s first anchor.'),
    key: z.string().describe('Normal form under which parts are compared.'),
    mention: mentionId.exactOptional(),
  })
  .meta({ id: 'ClaimPart', description: 'A part of a claim: its words, where they stand, what they come down to.' });

export const pointKind = z
  .enum(['number', 'date', 'actor', 'place', 'status', 'polarity', 'cause'])
  .describe('What can differ between two answers.');

export const claim = z
  .object({
    id: claimId,
    kind: pointKind,
    text: z.string().describe('The claim in plain words, built from the sentence’s own.'),
    anchors: z
      .array(anchor)
      .describe('The words of a date, else the sentence; then any other sentence that a part was taken from.'),
    sentence: anchor.exactOptional().describe('The sentence that carries it, where the anchors are words of it.'),
    voice: z
      .union([z.literal('article'), statementId])
      .describe('`article` for the article’s own voice, else the statement in which it stands.'),
    stance,
    polarity: z.enum(['yes', 'no']).describe('`no` where the sentence negates it.'),
    certain: z.boolean().describe('False for what is said to be likely, planned, feared or conditional.'),
    predicate: claimPart.describe('What happened or holds.'),
    subject: claimPart.exactOptional().describe('Who or what did it, or is in that state.'),
    object: claimPart.exactOptional().describe('Whom or what it was done to.'),
    place: claimPart.exactOptional().describe('Where.'),
    time: timeId.exactOptional(),
    timeEnd: timeId.exactOptional().describe('The later of two days that it lies between, `time` being the earlier.'),
    quantity: quantityId.exactOptional(),
    asked: z
      .string()
      .exactOptional()
      .describe(
        'The question that its own clause answers, in the clause’s words, where they make one that is plain by itself.',
      ),
    askedAround: z
      .string()
      .exactOptional()
      .describe('Where `asked` is absent: a question put from more than its clause, or from a phrase within it.'),
    about: z.array(mentionId).describe('Names that stand in the sentence.'),
    keys: z.array(z.string()).describe('Keys under which claims that might answer one question meet, sorted.'),
  })
  .meta({ id: 'Claim', description: 'One normalised proposition, with the sentence that carries it.' });
