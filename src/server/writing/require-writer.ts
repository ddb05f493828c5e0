import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { respondError } from '../problem-response.ts';

/** Header in which the app shows that it was opened by the address that the server printed. */
export const TOKEN_HEADER = 'stemma-token';

export function holdsToken(context: Context, token: string): boolean {
  const given = Buffer.from(context.req.header(TOKEN_HEADER) ?? '');
  const wanted = Buffer.from(token);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Whether a request comes from a page of this very server, as far as the browser tells. */
function isOwnPage(context: Context): boolean {
  const site = context.req.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin') return false;
  const origin = context.req.header('origin');
  return origin === undefined || origin === new URL(context.req.url).origin;
}

function refusePage(context: Context): Response {
  return respondError(context, 403, 'forbidden-origin', 'Only pages of this server may ask for this.');
}

/** Lets no page of another site set this server to work. */
export const requireOwnPage: MiddlewareHandler = async (context, next) =>
  isOwnPage(context) ? next() : refusePage(context);

/**
 * Lets only the app write, opened with the token of this start. A page of another site can send neither the header
 * (without leave by CORS, which is never given) nor the origin.
 */
export function requireWriter(token: string): MiddlewareHandler {
  return async (context, next) => {
    if (!isOwnPage(context)) return refusePage(context);
    if (!holdsToken(context, token))
      return respondError(
        context,
        403,
        'forbidden-token',
        'Writing needs the token of this start: open the address that “stemma serve” printed.',
      );
    return next();
  };
}
