import { z } from 'zod';

export const day = z
  .string()
  .regex(/^\d{4,}-\d{2}-\d{2}$/)
  .describe('A calendar day, `YYYY-MM-DD`.');

export const edtf = z
  .string()
  .min(1)
  .describe('A date as vague as its source, in EDTF (ISO 8601-2 level 1): `2019-07-05`, `2013-09`, `198X`.');

export const datedValue = z
  .object({
    value: edtf,
    basis: z.string().describe('Where the date comes from: “JSON-LD datePublished”, “visible text: Updated 05 July”.'),
  })
  .meta({ id: 'DatedValue', description: 'A date that a page gives or lets one infer, with its basis.' });
