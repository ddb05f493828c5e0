import { deserialize, serialize } from 'node:v8';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { buildRecord } from '../../query/record.ts';
import { type ComparedRecord, digestRecord, findChanges } from '../../query/what-changed.ts';
import { appendDecision } from '../../run/append-decision.ts';
import { unpack } from '../../run/derive-batch.ts';
import { ensureAnalysed } from '../../run/ensure-analysed.ts';
import { openCase as openStore } from '../../store/sqlite/open-case.ts';
import type { Store } from '../../store/store.ts';
import { createReadingApp } from '../app.ts';
import { openCase } from '../opened-case.ts';
import type { SavedPage } from '../options.ts';
import type { Call, Calls, CaseThreadTask, FromThread, SentRequest, SentResponse } from './messages.ts';

const port = parentPort as MessagePort;
const tell = (message: FromThread, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);

async function loadPage(store: Store, id: string): Promise<SavedPage | null> {
  const content = await store.content(id);
  if (!content) return null;
  const row = (await store.captures()).find((capture) => capture.id === id);
  return { bytes: unpack(content), mediaType: row?.capture?.mediaType ?? 'text/plain' };
}

function toRequest({ method, url, headers, body }: SentRequest): Request {
  return new Request(url, { method, headers: headers.map(([name, value]) => [name, value]), body });
}

async function toSent(response: Response): Promise<SentResponse> {
  const body = response.body === null ? null : await response.arrayBuffer();
  return { status: response.status, headers: [...response.headers], body };
}

/** Pages whose record and views are made in less time than a person notices. */
const MOST_IN_PLACE = 200;

/** What a thread does: answers for the record of a case, which it holds alone. */
async function serveThread(task: CaseThreadTask): Promise<void> {
  const store = await openStore(task.casePath, { mustExist: true });
  const opened = openCase({
    loadRecord: async () => {
      if (task.bringUpToDate) await ensureAnalysed(store);
      return buildRecord(store);
    },
    loadPage: (id) => loadPage(store, id),
  });
  const deciding = task.deciding && {
    token: task.deciding.token,
    append: (draft: Parameters<typeof appendDecision>[1]) => appendDecision(store, draft),
    now: () => new Date().toISOString(),
  };
  const app = createReadingApp(opened, deciding && { writing: deciding, follow: () => tell({ event: 'outdated' }) });

  const calls: { [Name in keyof Calls]: (value: Calls[Name][0]) => Promise<Calls[Name][1]> } = {
    fetch: async (request) => toSent(await app.fetch(toRequest(request))),
    digest: async () => new Uint8Array(serialize(digestRecord(await opened.record()))),
    renew: async (added) => {
      const before = await opened.record();
      if (before.captures.length + added > MOST_IN_PLACE) return null;
      const compared = digestRecord(before);
      await opened.renew();
      return findChanges(compared, await opened.record());
    },
    takeOver: async () => {
      const [decided, made] = [await store.decisions(), (await opened.record()).decisions];
      if (decided.length !== made.length) {
        opened.forget();
      }
      await opened.warm();
      if (task.before === null) return null;
      return findChanges(deserialize(task.before) as ComparedRecord, await opened.record());
    },
  };
  port.on('message', ({ id, call, value }: Call) => {
    const given = (calls[call] as (value: unknown) => Promise<Calls[keyof Calls][1]>)(value);
    given.then(
      (answer) => tell({ id, value: answer }, answer && 'body' in answer && answer.body ? [answer.body] : []),
      (error: unknown) => tell({ id, failure: error instanceof Error ? error.message : String(error) }),
    );
  });
  await opened.view();
  tell({ event: 'opened' });
}

serveThread(workerData as CaseThreadTask).catch((error: unknown) =>
  tell({ event: 'failed', message: error instanceof Error ? error.message : String(error) }),
);
