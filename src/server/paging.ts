import type { Context } from 'hono';
import { respondError } from './problem-response.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

/** One page of a list. `next` is the cursor of the page after it, null at the end. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next: string | null;
}

/** A whole number from `min` to `max`; null for anything else. */
function parseCount(words: string, min: number, max: number): number | null {
  if (!/^\d{1,9}$/.test(words)) return null;
  const value = Number(words);
  return value >= min && value <= max ? value : null;
}

/** The part of a list that is asked for: from an item on, so many. */
export interface AskedPage {
  readonly from: number;
  readonly limit: number;
}

/** What `limit` and `cursor` ask for; the answer `bad-parameter` where they are not that. */
export function parsePage(context: Context, total: number): AskedPage | Response {
  const limit = parseCount(context.req.query('limit') ?? String(DEFAULT_LIMIT), 1, MAX_LIMIT);
  if (limit === null) return respondError(context, 400, 'bad-parameter', `limit is a number from 1 to ${MAX_LIMIT}.`);
  const from = parseCount(context.req.query('cursor') ?? '0', 0, total);
  if (from === null)
    return respondError(context, 400, 'bad-parameter', 'cursor is the value of next in the page before.');
  return { from, limit };
}

export function slicePage<Item>(items: readonly Item[], { from, limit }: AskedPage): ListPage<Item> {
  const to = from + limit;
  return { items: items.slice(from, to), total: items.length, next: to < items.length ? String(to) : null };
}

/**
 * Answers with the part of a list that `limit` (1 to 1000, 100 where not given) and `cursor` (from `next` of the page
 * before) ask for; with `bad-parameter` where they are not that.
 */
export function respondList<Item>(context: Context, items: readonly Item[]): Response {
  const asked = parsePage(context, items.length);
  return asked instanceof Response ? asked : context.json(slicePage(items, asked));
}
