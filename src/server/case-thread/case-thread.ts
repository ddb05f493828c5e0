import type { Worker } from 'node:worker_threads';
import { startWorkerBeside } from '../../run/start-worker.ts';
import type { Calls, CaseThreadTask, FromThread, SentResponse } from './messages.ts';

type Answered = Extract<FromThread, { readonly id: number }>;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

const ENDED = 'The thread that serves the case was ended.';

function toResponse({ status, headers, body }: SentResponse): Response {
  return new Response(body, { status, headers: headers.map(([name, value]) => [name, value]) });
}

/** A thread that holds the record of a case and answers for it, so that the one that listens stays free. */
export class CaseThread {
  /** Resolves once the record stands; rejects where it can't be made. */
  readonly opened: Promise<void>;
  /** Called where a decision was made that the record is to be made anew for. */
  onOutdated: () => void = () => {};
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastCall = 0;
  #retired = false;

  constructor(task: CaseThreadTask) {
    this.#worker = startWorkerBeside(import.meta.url, 'case-worker', task);
    this.opened = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: FromThread) => {
        if ('id' in message) this.#settle(message);
        else if (message.event === 'opened') resolve();
        else if (message.event === 'outdated') this.onOutdated();
        else reject(new Error(message.message));
      });
      const end = (error: Error) => {
        reject(error);
        this.#rejectAll(error);
      };
      this.#worker.once('error', end);
      this.#worker.once('exit', () => end(new Error(ENDED)));
    });
    // Whoever starts it may look only later.
    this.opened.catch(() => {});
  }

  #settle(message: Answered): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ('failure' in message) waiting?.reject(new Error(message.failure));
    else waiting?.resolve(message.value as never);
    if (this.#retired && this.#waiting.size === 0) void this.#worker.terminate();
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  call<Name extends keyof Calls>(
    call: Name,
    value: Calls[Name][0],
    transfer: readonly ArrayBuffer[] = [],
  ): Promise<Calls[Name][1]> {
    const id = ++this.#lastCall;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, call, value }, [...transfer]);
    });
  }

  async fetch(request: Request): Promise<Response> {
    const { method, url, headers } = request;
    const body = request.body === null ? null : await request.arrayBuffer();
    const sent = { method, url, headers: [...headers], body };
    return toResponse(await this.call('fetch', sent, body === null ? [] : [body]));
  }

  /** Ends once all that was asked of it is answered. */
  retire(): void {
    this.#retired = true;
    if (this.#waiting.size === 0) void this.#worker.terminate();
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}
