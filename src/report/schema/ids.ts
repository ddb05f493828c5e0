import { z } from 'zod';

export const offset = z.int().min(0);

const id = (letter: string, of: string) =>
  z
    .string()
    .regex(new RegExp(`^${letter}[0-9a-f]{16}$`))
    .describe(of);

export const captureId = id('c', 'Id of a capture: `c` and 16 hex digits of the hash of its bytes.');
export const articleId = id('a', 'Id of an article: `a` and 16 hex digits.');
export const mentionId = id('m', 'Id of a mention: `m` and 16 hex digits.');
export const entityId = id('e', 'Id of an entity: `e` and 16 hex digits.');
export const timeId = id('t', 'Id of a time expression: `t` and 16 hex digits.');
export const quantityId = id('q', 'Id of a quantity: `q` and 16 hex digits.');
export const statementId = id('s', 'Id of a statement: `s` and 16 hex digits.');
export const claimId = id('k', 'Id of a claim: `k` and 16 hex digits.');
export const pointId = id('p', 'Id of a point: `p` and 16 hex digits.');
export const decisionId = id('d', 'Id of a decision: `d` and 16 hex digits.');
