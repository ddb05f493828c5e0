import { z } from 'zod';

export const problem = z
  .object({
    code: z
      .string()
      .regex(/^[a-z-]+\/[a-z0-9-]+$/)
      .describe('`stage/what`, e.g. `read/empty`. Stable.'),
    message: z.string().describe('What was found, and what one can do.'),
    at: z.string().describe('The file, address, capture or article concerned.'),
  })
  .meta({ id: 'Problem', description: 'Bad input, or work left undone.' });

export const notAnalysed = z
  .object({
    at: z.string().describe('The capture, article or place concerned.'),
    stage: z.string().describe('The stage that had nothing to say.'),
    because: z.string().describe('Why.'),
  })
  .meta({ id: 'NotAnalysed', description: 'What a stage left out, and why. Silence is never taken for absence.' });
