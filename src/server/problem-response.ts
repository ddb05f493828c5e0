import type { Context } from 'hono';

/** Stable codes of errors; programs may compare them. */
export type ErrorCode =
  | 'not-found'
  | 'unknown-point'
  | 'unknown-article'
  | 'unknown-capture'
  | 'unknown-name'
  | 'unknown-speaker'
  | 'unknown-outlet'
  | 'no-saved-page'
  | 'bad-parameter'
  | 'forbidden-host'
  | 'method-not-allowed'
  | 'unknown-subject'
  | 'unknown-upload'
  | 'bad-request'
  | 'refused-decision'
  | 'forbidden-origin'
  | 'forbidden-token'
  | 'unsupported-media-type'
  | 'too-large'
  | 'busy'
  | 'internal';

export type ErrorStatus = 400 | 403 | 404 | 405 | 409 | 413 | 415 | 422 | 500;

/** The one shape of every error that the server gives. */
export interface ErrorBody {
  readonly error: { readonly code: ErrorCode; readonly message: string };
}

export function respondError(context: Context, status: ErrorStatus, code: ErrorCode, message: string): Response {
  return context.json({ error: { code, message } } satisfies ErrorBody, status);
}
