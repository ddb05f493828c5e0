import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { SessionView, UpdateView, Uploaded } from '../contract/decide.ts';
import { respondError } from '../problem-response.ts';
import type { Writer } from '../writing/options.ts';
import { readJson } from '../writing/read-json.ts';
import { holdsToken, requireWriter } from '../writing/require-writer.ts';
import type { Updates } from '../writing/updates.ts';
import { parseUploadName, TooLarge, type Uploads } from '../writing/uploads.ts';

const OPENING: UpdateView = { state: 'opening' };
const IDLE: UpdateView = { state: 'idle' };

const updateRequest = z.strictObject({ uploads: z.array(z.uuid()).max(20_000) });

async function respondUpload(context: Context, uploads: Uploads): Promise<Response> {
  const name = parseUploadName(context.req.query('name') ?? '');
  if (name === null) return respondError(context, 400, 'bad-parameter', 'name is the name of the file.');
  try {
    const { id, page } = await uploads.receive(name, context.req.raw.body);
    return context.json({ id, name, sizeBytes: page.sizeBytes } satisfies Uploaded, 201);
  } catch (error) {
    if (error instanceof TooLarge) return respondError(context, 413, 'too-large', error.message);
    throw error;
  }
}

async function respondUpdate(context: Context, uploads: Uploads, updates: Updates): Promise<Response> {
  const asked = await readJson(context, updateRequest);
  if (asked instanceof Response) return asked;
  const pages = uploads.find(asked.uploads);
  if (pages === null) return respondError(context, 404, 'unknown-upload', 'Not all of these files wait here.');
  const started = updates.start(pages, () => void uploads.forget(asked.uploads));
  if (!started) return respondError(context, 409, 'busy', 'The case is being updated; try again when that has ended.');
  return context.json(updates.view, 202);
}

/** `POST /api/uploads?name=…`: a page's bytes; `POST /api/updates`: reads those that wait; `GET`: how far that is. */
export function updatesResource(
  { token, signer }: Writer,
  uploads: Uploads,
  updates: Updates,
  isOpening: () => boolean = () => false,
): Hono {
  const writer = requireWriter(token);
  return new Hono()
    .get('/api/session', (context) => {
      const mayWrite = holdsToken(context, token);
      return context.json({ mayWrite, signer: mayWrite ? (signer ?? null) : null } satisfies SessionView);
    })
    .get('/api/updates', (context) => context.json(isOpening() ? OPENING : updates.view))
    .post('/api/uploads', writer, (context) => respondUpload(context, uploads))
    .post('/api/updates', writer, (context) => respondUpdate(context, uploads, updates));
}

/** What a server that only reads answers to the same questions. */
export function readingSession(isOpening: () => boolean = () => false): Hono {
  return new Hono()
    .get('/api/session', (context) => context.json({ mayWrite: false, signer: null } satisfies SessionView))
    .get('/api/updates', (context) => context.json(isOpening() ? OPENING : IDLE));
}
