/** A client of the W3C Entity Reconciliation API (0.2): names are sent to a service of the user's own choice. */

/** A thing that a service offers for a name. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** The service's own measure; no two services mean the same by it. */
  readonly score: number;
  /** Whether the service is sure. */
  readonly match: boolean;
}

export interface ReconcileQuery {
  readonly query: string;
  /** The service's id for a kind of thing: `Q5`. */
  readonly type?: string;
  readonly limit?: number;
}

export interface ReconcileService {
  readonly url: string;
  readonly name: string;
  /** URI under which the service's ids stand; empty where it doesn't say. */
  readonly identifierSpace: string;
}

/**
 * - `reconcile/address`: the address is none that can be asked.
 * - `reconcile/unreachable`: nothing answered, or not in time.
 * - `reconcile/refused`: it answered with an error.
 * - `reconcile/not-a-service`: it answered, but not as the API says.
 */
export type ReconcileErrorCode =
  | 'reconcile/address'
  | 'reconcile/unreachable'
  | 'reconcile/refused'
  | 'reconcile/not-a-service';

export class ReconcileError extends Error {
  override readonly name = 'ReconcileError';
  readonly code: ReconcileErrorCode;

  constructor(code: ReconcileErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export interface ReconcileOptions {
  readonly timeoutMs?: number;
  /** Names sent in one request. */
  readonly batch?: number;
}

const TIMEOUT_MS = 30_000;
const BATCH = 10;
/** An answer longer than this is none. */
const LONGEST_ANSWER = 10_000_000;

function parseAddress(url: string): URL {
  if (!URL.canParse(url)) throw new ReconcileError('reconcile/address', `“${url}” is no address.`);
  const parsed = new URL(url);
  if (!/^https?:$/.test(parsed.protocol)) throw new ReconcileError('reconcile/address', `“${url}” is no http address.`);
  return parsed;
}

function inWords(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
  return `${error instanceof Error ? error.message : String(error)}${cause}`;
}

async function ask(url: string, init: RequestInit, timeoutMs: number): Promise<unknown> {
  let text: string;
  try {
    const response = await fetch(parseAddress(url), { ...init, signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new ReconcileError('reconcile/refused', `${url} answered ${response.status}.`);
    text = await response.text();
  } catch (error) {
    if (error instanceof ReconcileError) throw error;
    throw new ReconcileError('reconcile/unreachable', `${url} can’t be reached (${inWords(error)}).`);
  }
  try {
    if (text.length > LONGEST_ANSWER) throw new Error('too long');
    return JSON.parse(text);
  } catch {
    throw new ReconcileError('reconcile/not-a-service', `${url} gave no JSON.`);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Asks a service what it is. Sends nothing of a case. */
export async function readService(
  url: string,
  { timeoutMs = TIMEOUT_MS }: ReconcileOptions = {},
): Promise<ReconcileService> {
  const manifest = await ask(url, { headers: { accept: 'application/json' } }, timeoutMs);
  if (!isRecord(manifest) || typeof manifest.name !== 'string')
    throw new ReconcileError('reconcile/not-a-service', `${url} doesn’t describe itself as a reconciliation service.`);
  const space = manifest.identifierSpace;
  return { url, name: manifest.name, identifierSpace: typeof space === 'string' ? space : '' };
}

function parseCandidate(value: unknown): Candidate[] {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.name !== 'string') return [];
  const { id, name, score, match } = value;
  return [{ id, name, score: typeof score === 'number' && Number.isFinite(score) ? score : 0, match: match === true }];
}

async function askBatch(url: string, queries: readonly ReconcileQuery[], timeoutMs: number): Promise<Candidate[][]> {
  const numbered = Object.fromEntries(queries.map((query, at) => [`q${at}`, query]));
  const body = new URLSearchParams({ queries: JSON.stringify(numbered) });
  const answer = await ask(url, { method: 'POST', body, headers: { accept: 'application/json' } }, timeoutMs);
  if (!isRecord(answer)) throw new ReconcileError('reconcile/not-a-service', `${url} gave no answers.`);
  return queries.map((_, at) => {
    const own = answer[`q${at}`];
    const result = isRecord(own) && Array.isArray(own.result) ? own.result : [];
    return result.flatMap(parseCandidate).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  });
}

/**
 * Sends names to a service, some at a time, and gives its candidates for each, the best first.
 * @throws ReconcileError
 */
export async function reconcileNames(
  { url }: Pick<ReconcileService, 'url'>,
  queries: readonly ReconcileQuery[],
  { timeoutMs = TIMEOUT_MS, batch = BATCH }: ReconcileOptions = {},
): Promise<Candidate[][]> {
  const answers: Candidate[][] = [];
  for (let at = 0; at < queries.length; at += batch) {
    answers.push(...(await askBatch(url, queries.slice(at, at + batch), timeoutMs)));
  }
  return answers;
}
