import { z } from 'zod';
import { anchor } from './anchor.ts';
import { decisionId } from './ids.ts';

const subject = z
  .object({
    kind: z
      .enum(['entity', 'name-link', 'point', 'reading', 'claim', 'statement', 'edge', 'join', 'article', 'decision'])
      .describe('What kind of thing it is.'),
    id: z
      .string()
      .describe(
        'Its id when the decision was made. A reading: `r` and 16 hex digits; a judgement on two names: `l` and 16 hex digits; a join or an edge: the ids of its two articles.',
      ),
    words: z.string().describe('What it was called when the decision was made.'),
    anchors: z.array(anchor).describe('The words that it rests on. Those that no longer hold are shown as they were.'),
    found: z
      .enum(['id', 'anchors', 'orphan'])
      .describe('How it was found in this record: by its id, by its anchors, or not at all.'),
    now: z.string().exactOptional().describe('The id that it has in this record, where that is another.'),
  })
  .meta({ id: 'Subject', description: 'What a decision is about, and where that stands in this record.' });

export const decision = z
  .object({
    id: decisionId,
    act: z
      .enum(['confirm', 'reject', 'merge', 'split', 'rename', 'annotate', 'withdraw'])
      .describe('What was decided of the subject. `withdraw` takes an earlier decision back.'),
    on: subject,
    with: z
      .array(subject)
      .exactOptional()
      .describe('The other things that a merge joins, or the groups of mentions that a split parts off.'),
    name: z.string().exactOptional().describe('The name that a rename gives.'),
    reason: z.string().describe('Why, in the words of who decided.'),
    by: z.string().describe('Who decided.'),
    at: z.string().describe('When: an ISO 8601 instant, as the one who decided gave it.'),
    withdrawnBy: decisionId.exactOptional().describe('The decision that took it back; absent where it is in force.'),
  })
  .meta({
    id: 'Decision',
    description: 'A person’s judgement, signed, dated and reasoned. It is a layer above the sources and edits none.',
  });
