import type { EntityType } from '../model/analysis.ts';
import type { DecisionSubject } from '../model/decision.ts';
import type { Entity } from '../model/mention.ts';
import type { SourcedRecord } from '../model/record.ts';
import { findEntities } from '../query/find-entities.ts';
import { findSubject } from '../query/find-subject.ts';
import { buildRecord } from '../query/record.ts';
import { formatNameList, formatNamePage } from '../report/name-list.ts';
import { appendDecision } from '../run/append-decision.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import {
  type Candidate,
  ReconcileError,
  type ReconcileService,
  readService,
  reconcileNames,
} from '../run/reconcile-names.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import type { Store } from '../store/store.ts';
import { EXIT } from './exit-codes.ts';
import { loadRecord } from './load-record.ts';
import { runDecide } from './run-decide.ts';
import { findSigner, keepSigner } from './signer.ts';

export interface NamesFlags {
  readonly type?: EntityType;
  readonly json?: boolean;
}

export interface SignedFlags {
  readonly reason: string;
  readonly by?: string;
  readonly remember?: boolean;
}
export type SplitFlags = SignedFlags;

export interface ReconcileFlags {
  readonly service: string;
  readonly type?: EntityType;
  readonly kind?: string;
  readonly most: number;
  readonly dryRun?: boolean;
  readonly by?: string;
  readonly remember?: boolean;
}

/** `stemma names CASE [NAME]`: a page where one thing is meant, a list where several are. */
export async function runNames(path: string, name: string | undefined, { type, json }: NamesFlags): Promise<void> {
  const record = await loadRecord(path);
  const found = findEntities(record, { ...(type ? { type } : {}), ...(name === undefined ? {} : { about: name }) });
  const exact = found.filter((entity) => entity.id === name || entity.name === name);
  const one = exact.length === 1 ? exact[0] : name !== undefined && found.length === 1 ? found[0] : undefined;
  if (json === true) process.stdout.write(`${JSON.stringify(one ? [one] : found, null, 2)}\n`);
  else process.stdout.write(one ? formatNamePage(record, one) : formatNameList(found));
  if (name !== undefined && found.length === 0) process.exitCode = EXIT.usage;
}

export async function runMerge(
  path: string,
  thing: string,
  others: readonly string[],
  flags: SignedFlags,
): Promise<void> {
  await runDecide(path, { ...flags, act: 'merge', thing, with: others });
}

export async function runSplit(
  path: string,
  thing: string,
  parts: readonly string[],
  flags: SplitFlags,
): Promise<void> {
  await runDecide(path, { ...flags, act: 'split', thing, with: parts });
}

export async function runRename(path: string, thing: string, name: string, flags: SignedFlags): Promise<void> {
  await runDecide(path, { ...flags, act: 'rename', thing, name });
}

function complain(message: string): void {
  process.stderr.write(`stemma: ${message}\n`);
  process.exitCode = EXIT.usage;
}

/** Things to ask for: those given by name, else those named most often; someone without a name can't be asked for. */
function chooseThings(record: SourcedRecord, names: readonly string[], { type, most }: ReconcileFlags): Entity[] {
  const filter = type ? { type } : {};
  const all =
    names.length === 0
      ? findEntities(record, filter)
      : names.flatMap((about) => findEntities(record, { ...filter, about }).slice(0, 1));
  return [...new Set(all)].filter(({ name }) => /^\p{Lu}/u.test(name)).slice(0, most);
}

/** `stemma names reconcile`: the one command that sends anything, and only the names that it lists. */
export async function runReconcile(path: string, names: readonly string[], flags: ReconcileFlags): Promise<void> {
  if (!Number.isInteger(flags.most) || flags.most < 1) return complain('--most takes a number from 1.');
  const by = flags.by ?? findSigner();
  if (by === null && flags.dryRun !== true)
    return complain('what a service says is kept under your name: give --by NAME, once with --remember.');
  if (by !== null && flags.remember === true) keepSigner(by);
  const store = await openCase(path, { mustExist: true });
  try {
    await ensureAnalysed(store);
    const record = await buildRecord(store);
    const things = chooseThings(record, names, flags);
    if (things.length === 0) complain('the case has no such name.');
    else if (flags.dryRun === true) process.stdout.write(things.map(({ name }) => `${name}\n`).join(''));
    else await reconcile(store, record, things, flags, by!);
  } catch (error) {
    if (!(error instanceof ReconcileError)) throw error;
    process.stderr.write(`stemma: ${error.message}\n`);
    process.exitCode = EXIT.failed;
  } finally {
    await store.close();
  }
}

async function reconcile(
  store: Store,
  record: SourcedRecord,
  things: readonly Entity[],
  { service: url, kind }: ReconcileFlags,
  by: string,
): Promise<void> {
  const service = await readService(url);
  process.stderr.write(`sending ${things.length} names to ${service.name} (${url})\n`);
  const answers = await reconcileNames(
    service,
    things.map(({ name }) => ({ query: name, limit: 3, ...(kind === undefined ? {} : { type: kind }) })),
  );
  for (const [at, { id, name }] of things.entries()) {
    const [best] = answers[at]!;
    const sure = answers[at]!.filter(({ match }) => match);
    if (sure.length === 1) await keep(store, findSubject(record, 'entity', id)!, service, sure[0]!, by);
    const state = sure.length === 1 ? 'kept' : best ? 'not sure, not kept' : 'unknown there';
    process.stdout.write(`${name}: ${best ? `${best.id} “${best.name}” (${best.score}), ` : ''}${state}\n`);
  }
}

/** What a service says is a note under the name of who asked, with the service and its score: no finding of Stemma’s. */
async function keep(
  store: Store,
  on: DecisionSubject,
  service: ReconcileService,
  found: Candidate,
  by: string,
): Promise<void> {
  const { id, name, score } = found;
  const reason = `${service.name} takes it for ${id} “${name}” (${service.identifierSpace || service.url}), score ${score}`;
  const known = (await store.decisions()).some((decision) => decision.on.id === on.id && decision.reason === reason);
  if (!known) await appendDecision(store, { act: 'annotate', on, reason, by, at: new Date().toISOString() });
}
