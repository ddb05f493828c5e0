import { z } from 'zod';
import { day } from './dated-value.ts';
import { articleId, captureId, offset } from './ids.ts';

export const capture = z
  .object({
    id: captureId,
    file: z.string().exactOptional().describe('Path of the file, starting with the folder or file that was asked for.'),
    url: z.string().exactOptional().describe('Address that the page was fetched from, where it is known.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Hash of the bytes, in lower-case hex.'),
    sizeBytes: offset.describe('Length of the page in bytes.'),
    mediaType: z.enum(['text/html', 'text/plain', 'text/markdown']).describe('What the bytes were read as.'),
    encoding: z.string().describe('WHATWG label of the encoding that the bytes were decoded with.'),
    captured: z
      .object({
        earliest: day.nullable().describe('First day on which it can have been saved; null where that is open.'),
        latest: day.nullable().describe('Last day on which it can have been saved; null where that is open.'),
        basis: z.string().describe('What lets one know.'),
      })
      .exactOptional()
      .describe('When the page was saved, only where the page itself or the user lets one know.'),
    articles: z.array(articleId).describe('The articles found in it, in reading order.'),
  })
  .meta({ id: 'Capture', description: 'The bytes of one page as fetched or found. They are never changed.' });
