import type { Context } from 'hono';
import type { z } from 'zod';
import { respondError } from '../problem-response.ts';

/** A request is words and ids; more than this is none. */
const MOST_BYTES = 256 * 1024;

async function readText(context: Context): Promise<string | null> {
  const length = Number(context.req.header('content-length') ?? 0);
  if (length > MOST_BYTES) return null;
  const reader = context.req.raw.body?.getReader();
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    sizeBytes += part.value.length;
    if (sizeBytes > MOST_BYTES) return null;
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body of a request, of the shape that it must have; an answer that says what is wrong where it has not. */
export async function readJson<Value>(context: Context, schema: z.ZodType<Value>): Promise<Value | Response> {
  if (!/^application\/json(?:;|$)/i.test(context.req.header('content-type') ?? ''))
    return respondError(context, 415, 'unsupported-media-type', 'A request to write is application/json.');
  const text = await readText(context);
  if (text === null) return respondError(context, 413, 'too-large', `A request has at most ${MOST_BYTES} bytes.`);
  const parsed = schema.safeParse(parse(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
  return respondError(context, 400, 'bad-request', `${where}${issue?.message ?? 'not what this takes'}`);
}
