import { z } from 'zod';
import { pointKind } from './claim.ts';
import { articleId, claimId, offset, pointId } from './ids.ts';

const counts = z
  .object({
    captures: offset.describe('Pages that carry it.'),
    articles: offset.describe('Articles that carry it.'),
    outlets: offset.describe('Outlets that carry it.'),
    origins: offset.describe('Independent origins: groups of carriers that nothing joins.'),
    originUnknown: offset.describe('Carriers that took it from where it can’t be seen; not in `origins`.'),
  })
  .meta({ id: 'OriginCounts', description: 'From pages to independent origins.' });

const join = z
  .object({
    article: articleId.describe('A carrier.'),
    with: articleId.describe('The carrier that it counts as one with.'),
    because: z.string().describe('Why.'),
  })
  .meta({ id: 'Join', description: 'Two carriers that count as one origin, and why.' });

const reading = z
  .object({
    value: z.string().describe('The answer, in words as near to the sources’ own as can be.'),
    claims: z.array(claimId).describe('The claims that give it.'),
    articles: z.array(articleId).describe('The articles that carry them.'),
    outlets: z.array(z.string()).describe('The outlets of these articles.'),
    counts,
    joins: z.array(join).describe('What makes origins fewer than articles.'),
  })
  .meta({ id: 'Reading', description: 'One answer to a point, with its carriers and their origins.' });

const comparison = z
  .object({
    claim: claimId.describe('A claim of the point.'),
    with: claimId.describe('Another of the point, or one that was left out of it.'),
    aligned: z.boolean().describe('Whether the two were taken to answer one question.'),
    because: z.string().describe('Why they were, or were not.'),
  })
  .meta({ id: 'Comparison', description: 'Two claims held against each other.' });

export const point = z
  .object({
    id: pointId,
    question: z.string().describe('The question, in plain words.'),
    kind: pointKind,
    state: z
      .enum(['single', 'corroborated', 'compatible', 'revised', 'disputed'])
      .describe(
        '`single`: one reading, one origin. `corroborated`: one reading, two or more independent origins. `compatible`: readings that can all hold. `revised`: a later figure replaces an earlier one. `disputed`: readings that can’t all hold.',
      ),
    unsure: z
      .literal(true)
      .exactOptional()
      .describe('Of a dispute: only their wording says that its answers are of one thing.'),
    because: z.string().describe('Why it is in this state.'),
    readings: z.array(reading).describe('The answers. None is preferred to another.'),
    comparisons: z
      .array(comparison)
      .exactOptional()
      .describe('How its claims came together, and the likest that were kept apart.'),
  })
  .meta({ id: 'Point', description: 'A question on which the sources can differ, with every answer that they give.' });
