import type { MiddlewareHandler } from 'hono';
import { respondError } from './problem-response.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
/** Whether an address to listen on is this machine's own. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host === '::1';
}

const ANY_ADDRESS = new Set(['0.0.0.0', '::', '[::]']);
const ADDRESS = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

/** The name in a Host header, in lower case and without its port; null where it is none. */
export function parseHostName(header: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?$/i.exec(header ?? '');
  return match ? match[1]!.toLowerCase() : null;
}

/**
 * Refuses requests whose Host is not this server's. A page of another site can point its own name at 127.0.0.1 (DNS
 * rebinding) and then read what is served there; its requests carry that name. Bare addresses can't be rebound, so
 * they are let through where the server was told to listen on all of them.
 */
export function checkHost(host: string): MiddlewareHandler {
  const own = host.includes(':') && !host.startsWith('[') ? `[${host}]` : host.toLowerCase();
  return async (context, next) => {
    const name = parseHostName(context.req.header('host') ?? new URL(context.req.url).host);
    const known =
      name !== null && (LOOPBACK.has(name) || name === own || (ANY_ADDRESS.has(host) && ADDRESS.test(name)));
    if (!known)
      return respondError(context, 403, 'forbidden-host', `This server does not answer to the host “${name}”.`);
    return next();
  };
}

/** The policy of everything but the report, which brings its own: nothing may load, run or frame. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Headers that every answer carries. A resource that needs another policy sets it before. */
export const secureHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const { headers } = context.res;
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', NOTHING);
  headers.set('x-content-type-options', 'nosniff');
  if (!headers.has('x-frame-options')) headers.set('x-frame-options', 'DENY');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
  headers.set('cache-control', 'no-cache');
};

/** Refuses anything but GET and HEAD, and POST on the paths that take it. */
export function checkMethod(postable: ReadonlySet<string>): MiddlewareHandler {
  return async (context, next) => {
    const { method, path } = context.req;
    const isPostable = postable.has(path);
    if (method === 'GET' || method === 'HEAD' || (method === 'POST' && isPostable)) return next();
    const allowed = isPostable ? 'GET, HEAD, POST' : 'GET, HEAD';
    const message = `${method} is not answered here; ${allowed.replace(/, (?=[A-Z]+$)/, ' and ')} are.`;
    const response = respondError(context, 405, 'method-not-allowed', message);
    response.headers.set('allow', allowed);
    return response;
  };
}
