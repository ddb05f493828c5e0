import type Database from 'better-sqlite3';
import type { NotAnalysed, Problem } from '../../model/problem.ts';
import type { Derived, PileResult, Work } from '../store.ts';
import { packHashes, unpackHashes } from './packed-hashes.ts';
import { preparePileRows } from './pile-rows.ts';

export type Writer = (work: Work) => void;

/** The capture under which the pile's own problems stand. */
const PILE = '';

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(db: Database.Database) {
  return {
    content: db.prepare('INSERT INTO contents (capture, codec, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    file: db.prepare('INSERT INTO capture_files (capture, file) VALUES (?, ?) ON CONFLICT DO NOTHING'),
    capture: db.prepare(
      `INSERT INTO captures (id, body, derived_by, derived_as) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
         SET body = excluded.body, derived_by = excluded.derived_by, derived_as = excluded.derived_as`,
    ),
    fingerprinted: db.prepare('INSERT INTO fingerprinted (article, packed) VALUES (?, ?)'),
    fingerprint: db.prepare('INSERT INTO fingerprints (hash, number) VALUES (?, ?)'),
    fingerprintedOf: db.prepare<[string], { number: number; packed: Uint8Array }>(
      'SELECT number, packed FROM fingerprinted JOIN articles ON articles.id = article WHERE capture = ?',
    ),
    dropFingerprint: db.prepare('DELETE FROM fingerprints WHERE hash = ? AND number = ?'),
    setting: db.prepare('INSERT OR REPLACE INTO settings (name, body) VALUES (?, ?)'),
    dropArticles: db.prepare('DELETE FROM articles WHERE capture = ?'),
    article: db.prepare('INSERT INTO articles (id, capture, position, body) VALUES (?, ?, ?, ?)'),
    annotation: db.prepare('INSERT INTO annotations (kind, article, body) VALUES (?, ?, ?)'),
    dropProblems: db.prepare('DELETE FROM problems WHERE capture = ?'),
    problem: db.prepare('INSERT INTO problems (capture, position, code, message, at) VALUES (?, ?, ?, ?, ?)'),
    dropNotAnalysed: db.prepare('DELETE FROM not_analysed WHERE capture = ?'),
    notAnalysed: db.prepare('INSERT INTO not_analysed (capture, position, at, stage, because) VALUES (?, ?, ?, ?, ?)'),
    dropRefusals: db.prepare('DELETE FROM refusals WHERE place = ?'),
    refusal: db.prepare('INSERT OR REPLACE INTO refusals (place, file, sha256, code, message) VALUES (?, ?, ?, ?, ?)'),
    pileRows: preparePileRows(db),
    keep: db.prepare('INSERT OR REPLACE INTO kept_work (kind, key, stamp, body) VALUES (?, ?, ?, ?)'),
    forget: db.prepare('DELETE FROM kept_work WHERE kind = ? AND key = ?'),
    decision: db.prepare('INSERT INTO decisions (position, id, body) VALUES ((SELECT count(*) FROM decisions), ?, ?)'),
    pile: db.prepare('INSERT OR REPLACE INTO pile (only, made_from) VALUES (1, ?)'),
  };
}

function writeRemarks(
  on: Statements,
  capture: string,
  problems: readonly Problem[],
  left: readonly NotAnalysed[],
): void {
  on.dropProblems.run(capture);
  for (const [i, { code, message, at }] of problems.entries()) on.problem.run(capture, i, code, message, at);
  on.dropNotAnalysed.run(capture);
  for (const [i, { at, stage, because }] of left.entries()) on.notAnalysed.run(capture, i, at, stage, because);
}

function writeFingerprint(on: Statements, article: string, hashes: Uint32Array): void {
  const { lastInsertRowid: number } = on.fingerprinted.run(article, packHashes(hashes));
  for (const hash of hashes) on.fingerprint.run(hash, number);
}

function dropFingerprints(on: Statements, capture: string): void {
  for (const { number, packed } of on.fingerprintedOf.all(capture)) {
    for (const hash of unpackHashes(packed)) on.dropFingerprint.run(hash, number);
  }
}

function writeDerived(on: Statements, derived: Derived): void {
  const { capture } = derived;
  on.capture.run(capture, derived.body, derived.derivedBy, derived.derivedAs);
  dropFingerprints(on, capture);
  on.dropArticles.run(capture);
  for (const { id, position, body, annotations, hashes } of derived.articles) {
    on.article.run(id, capture, position, body);
    if (hashes !== undefined) writeFingerprint(on, id, hashes);
    for (const annotation of annotations) on.annotation.run(annotation.kind, id, annotation.body);
  }
  writeRemarks(on, capture, derived.problems, derived.notAnalysed);
}

function writePile(on: Statements, pile: PileResult): void {
  on.pileRows(pile.rows);
  writeRemarks(on, PILE, pile.problems, pile.notAnalysed);
  for (const { kind, put, drop } of pile.kept ?? []) {
    for (const key of drop) on.forget.run(kind, key);
    for (const { key, stamp, body } of put) on.keep.run(kind, key, stamp, body);
  }
  on.pile.run(pile.madeFrom);
}

/** Writes a step of work in one transaction, with statements prepared once. */
export function prepareWriter(db: Database.Database): Writer {
  const on = prepareStatements(db);
  const transaction = db.transaction((work: Work) => {
    for (const { capture, codec, body } of work.contents ?? []) on.content.run(capture, codec, body);
    for (const derived of work.derived ?? []) writeDerived(on, derived);
    for (const { capture, file } of work.files ?? []) on.file.run(capture, file);
    for (const place of work.examined ?? []) on.dropRefusals.run(place);
    for (const { place, file, sha256, code, message } of work.refusals ?? []) {
      on.refusal.run(place, file, sha256, code, message);
    }
    if (work.pile) writePile(on, work.pile);
    for (const { name, body } of work.settings ?? []) on.setting.run(name, body);
    for (const decision of work.decisions ?? []) on.decision.run(decision.id, JSON.stringify(decision));
  });
  return (work) => transaction.immediate(work);
}
