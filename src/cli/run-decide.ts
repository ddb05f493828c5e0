import type { Anchor } from '../model/anchor.ts';
import type { DecisionAct, DecisionSubject } from '../model/decision.ts';
import type { SourcedRecord } from '../model/record.ts';
import { parseSubject } from '../query/parse-subject.ts';
import { buildRecord } from '../query/record.ts';
import { formatDecisionList } from '../report/decision-list.ts';
import { indexRecord } from '../report/view/record-index.ts';
import { appendDecision, DecisionError } from '../run/append-decision.ts';
import { ensureAnalysed } from '../run/ensure-analysed.ts';
import { openCase } from '../store/sqlite/open-case.ts';
import { EXIT } from './exit-codes.ts';
import { loadRecord } from './load-record.ts';
import { findSigner, keepSigner } from './signer.ts';

export interface DecideFlags {
  readonly act: DecisionAct;
  readonly thing: string;
  readonly reason: string;
  readonly by?: string;
  readonly remember?: boolean;
  readonly with?: readonly string[];
  readonly name?: string;
  readonly within?: string;
}

/** Wrong words on the command line. */
class WrongWords extends Error {}

function findThing(record: SourcedRecord, words: string, within?: string): DecisionSubject {
  const index = indexRecord(record);
  const pointOf = (number: number) => index.points.find((point) => point.number === number)?.point.id;
  const found = parseSubject(record, words, pointOf, within);
  if ('unknown' in found) throw new WrongWords(`${found.unknown}.`);
  return found;
}

/** The mentions of a thing in some articles, or with some words: what a split parts off. */
function partOff(record: SourcedRecord, subject: DecisionSubject, parts: readonly string[]): DecisionSubject {
  const mentions: readonly Anchor[] = record.entities.find(({ id }) => id === subject.id)?.mentions ?? [];
  const anchors = mentions.filter(({ article, exact }) => parts.includes(article) || parts.includes(exact));
  if (anchors.length === 0) throw new WrongWords(`“${subject.words}” is not named in, or as, ${parts.join(', ')}.`);
  return { ...subject, anchors };
}

function readOthers(record: SourcedRecord, on: DecisionSubject, flags: DecideFlags): DecisionSubject[] {
  const words = flags.with ?? [];
  if (flags.act === 'split' && words.length > 0) return [partOff(record, on, words)];
  return words.map((word) => findThing(record, word));
}

function readSigner({ by, remember }: DecideFlags): string {
  const signer = by ?? findSigner();
  if (signer === null) throw new WrongWords('a decision is signed: give --by NAME, once with --remember.');
  if (remember === true) keepSigner(signer);
  return signer;
}

async function decide(path: string, flags: DecideFlags): Promise<void> {
  const by = readSigner(flags);
  const store = await openCase(path, { mustExist: true });
  try {
    await ensureAnalysed(store);
    const record = await buildRecord(store);
    const on = findThing(record, flags.thing, flags.within);
    const others = readOthers(record, on, flags);
    const { id } = await appendDecision(store, {
      act: flags.act,
      on,
      ...(others.length > 0 ? { with: others } : {}),
      ...(flags.name === undefined ? {} : { name: flags.name }),
      reason: flags.reason,
      by,
      at: new Date().toISOString(),
    });
    await ensureAnalysed(store);
    const { decisions } = await buildRecord(store);
    process.stdout.write(formatDecisionList(decisions.filter((decision) => decision.id === id)));
  } finally {
    await store.close();
  }
}

/** `stemma decide`. */
export async function runDecide(path: string, flags: DecideFlags): Promise<void> {
  try {
    await decide(path, flags);
  } catch (error) {
    if (!(error instanceof WrongWords || error instanceof DecisionError)) throw error;
    process.stderr.write(`stemma: ${error.message}\n`);
    process.exitCode = EXIT.usage;
  }
}

/** `stemma decisions`. */
export async function runDecisions(path: string): Promise<void> {
  process.stdout.write(formatDecisionList((await loadRecord(path)).decisions));
}
