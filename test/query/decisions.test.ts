import { describe, expect, it } from 'vitest';
import { findApplied } from '../../src/model/decision.ts';
import type { SourcedRecord } from '../../src/model/record.ts';
import { findSubject } from '../../src/query/find-subject.ts';
import { parseSubject } from '../../src/query/parse-subject.ts';
import { buildRecord } from '../../src/query/record.ts';
import { appendDecision, type DecisionDraft } from '../../src/run/append-decision.ts';
import { ensureAnalysed } from '../../src/run/ensure-analysed.ts';
import { readPlaces } from '../../src/run/read-paths.ts';
import { MemoryStore } from '../../src/store/memory/memory-store.ts';
import { edgeId, joinId, readingId } from '../../src/text/subject-id.ts';

const FIRST = `Fire at Kelder Quay\n\nBy Tomas Wend\n\nThe fire at Kelder Quay killed 14 people on 3 March 2021, said Mayor Anna Brisk.
The warehouse had been empty since 2019. Brisk said that nobody had warned the town.`;
const SECOND = `Kelder Quay: a second count\n\nThe fire at Kelder Quay killed 16 people on 3 March 2021, said Anna Brisk, the mayor.
Workers had left the warehouse in 2018, the port said.`;
const THIRD = `A look back at Kelder\n\nThe fire at Kelder Quay killed 14 people on 3 March 2021. Anna Brisk left office later.`;

async function read(store: MemoryStore, pages: Readonly<Record<string, string>>): Promise<SourcedRecord> {
  const found = Object.entries(pages).map(([file, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { found: 'file' as const, path: file, file, sizeBytes: bytes.length, bytes };
  });
  await readPlaces(store, found, { jobs: 0 });
  return update(store);
}

async function update(store: MemoryStore): Promise<SourcedRecord> {
  await ensureAnalysed(store, { jobs: 0 });
  return buildRecord(store);
}

const signed = { reason: 'I was there.', by: 'Reader', at: '2024-01-01T00:00:00Z' } as const;
const annotate = (on: DecisionDraft['on']): DecisionDraft => ({ act: 'annotate', on, ...signed });

const article = { kind: 'article', id: 'a0000000000000000', words: 'A', anchors: [] } as const;
const entity = { ...article, kind: 'entity', id: 'e0000000000000000' } as const;

describe('a decision', () => {
  it('is about whatever the record has, and is found again when pages come in', async () => {
    const store = new MemoryStore();
    const before = await read(store, { 'one.txt': FIRST, 'two.txt': SECOND });
    const [point] = before.points;
    expect(point).toBeDefined();
    const [reading] = point!.readings;
    const subjects = [
      findSubject(before, 'point', point!.id),
      findSubject(before, 'reading', readingId(point!.id, reading!.value)),
      findSubject(before, 'claim', before.claims[0]!.id),
      findSubject(before, 'entity', before.entities[0]!.id),
      findSubject(before, 'statement', before.statements[0]!.id),
      findSubject(before, 'article', before.articles[0]!.id),
    ];
    for (const subject of subjects) await appendDecision(store, annotate(subject!));
    const after = await read(store, { 'three.txt': THIRD });
    expect(after.articles).toHaveLength(3);
    expect(after.decisions.map(({ on }) => on.kind)).toEqual(subjects.map((subject) => subject!.kind));
    expect(after.decisions.filter(({ on }) => on.found === 'orphan')).toEqual([]);
  });

  it('whose words are gone is shown as an orphan, as it was', async () => {
    const store = new MemoryStore();
    const record = await read(store, { 'one.txt': FIRST });
    const subject = findSubject(record, 'claim', record.claims[0]!.id)!;
    const moved = subject.anchors.map((anchor) => ({ ...anchor, exact: `${anchor.exact}!` }));
    await appendDecision(store, annotate({ ...subject, id: 'k0000000000000000', anchors: moved }));
    const [decision] = (await update(store)).decisions;
    expect(decision?.on).toMatchObject({ found: 'orphan', anchors: moved });
    expect(decision?.on.now).toBeUndefined();
  });

  it('whose id is gone is found by its words', async () => {
    const store = new MemoryStore();
    const record = await read(store, { 'one.txt': FIRST });
    const subject = findSubject(record, 'statement', record.statements[0]!.id)!;
    await appendDecision(store, annotate({ ...subject, id: 's0000000000000000' }));
    const [decision] = (await update(store)).decisions;
    expect(decision?.on).toMatchObject({ found: 'anchors', now: subject.id });
  });

  it('makes the pile anew only where stages carry it out, and withdrawing it brings the former back', async () => {
    const store = new MemoryStore();
    const record = await read(store, { 'one.txt': FIRST, 'two.txt': SECOND });
    const before = await store.pileMadeFrom();
    const entity = findSubject(record, 'entity', record.entities[0]!.id)!;
    await appendDecision(store, annotate(entity));
    expect(await ensureAnalysed(store, { jobs: 0 })).toBe(false);
    const rename = await appendDecision(store, { act: 'rename', on: entity, name: 'The Town', ...signed });
    expect(await ensureAnalysed(store, { jobs: 0 })).toBe(true);
    expect(findApplied(await store.decisions()).map(({ id }) => id)).toEqual([rename.id]);
    const on = findSubject(await buildRecord(store), 'decision', rename.id)!;
    const withdrawal = await appendDecision(store, { act: 'withdraw', on, ...signed });
    await update(store);
    expect(await store.pileMadeFrom()).toBe(before);
    const { decisions } = await buildRecord(store);
    expect(decisions.find(({ id }) => id === rename.id)?.withdrawnBy).toBe(withdrawal.id);
    await expect(appendDecision(store, { act: 'withdraw', on, ...signed })).rejects.toMatchObject({
      code: 'decide/not-in-force',
    });
  });

  it.each<[string, Partial<DecisionDraft>, string]>([
    ['no reason', { reason: ' ' }, 'decide/empty'],
    ['no signature', { by: '' }, 'decide/empty'],
    ['a day for an instant', { at: '2024-01-01' }, 'decide/empty'],
    ['a merge with nothing', { act: 'merge', on: entity }, 'decide/nothing-to-join'],
    ['a merge of an article', { act: 'merge', with: [entity] }, 'decide/wrong-act'],
    ['a merge with an article', { act: 'merge', on: entity, with: [article] }, 'decide/wrong-act'],
    ['a withdrawal of an article', { act: 'withdraw' }, 'decide/wrong-act'],
    ['a rename without a name', { act: 'rename', on: entity }, 'decide/empty'],
    ['a reason without end', { reason: 'x'.repeat(5000) }, 'decide/empty'],
  ])('is refused with %s', async (_, wrong, code) => {
    const store = new MemoryStore();
    await expect(appendDecision(store, { ...annotate(article), ...wrong })).rejects.toMatchObject({ code });
    expect(await store.decisions()).toEqual([]);
  });

  it('has an id of its own, however often the same is said', async () => {
    const store = new MemoryStore();
    const ids = [];
    for (let n = 0; n < 3; n++) ids.push((await appendDecision(store, annotate(article))).id);
    expect(new Set(ids).size).toBe(3);
  });
});

describe('ids of what has none', () => {
  it('do not depend on which side is named first', () => {
    expect(joinId('a2', 'a1')).toBe(joinId('a1', 'a2'));
    expect(edgeId({ copy: 'a2', of: 'a1' })).not.toBe(edgeId({ copy: 'a1', of: 'a2' }));
    expect(edgeId({ copy: 'a1', of: { outside: 'Kelder Wire' } })).toBe('a1 outside Kelder Wire');
  });
});

describe('parseSubject', () => {
  it('takes ids, numbers and names, and says what it can’t tell', async () => {
    const record = await read(new MemoryStore(), { 'one.txt': FIRST, 'two.txt': SECOND });
    const parse = (words: string) => parseSubject(record, words, (n) => (n === 1 ? record.points[0]!.id : undefined));
    expect(parse('1')).toMatchObject({ kind: 'point', id: record.points[0]!.id });
    expect(parse(record.claims[0]!.id)).toMatchObject({ kind: 'claim' });
    expect(parse('anna brisk')).toMatchObject({ kind: 'entity' });
    expect(parse('7')).toMatchObject({ unknown: expect.stringContaining('no point 7') });
    expect(parse('Nobody Here')).toMatchObject({ unknown: expect.stringContaining('Nobody Here') });
    expect(parse('join:a0000000000000000,a1111111111111111')).toMatchObject({ unknown: expect.any(String) });
  });
});

describe('a rejected join', () => {
  it('parts two articles in the answers of one point, and in no other', async () => {
    const store = new MemoryStore();
    const wire = (outlet: string, more: string) =>
      `<!doctype html><meta property="og:site_name" content="${outlet}"><title>Fire at Kelder Quay</title><article><h1>Fire at Kelder Quay</h1>
<p>KELDER (Orsk Wire) – The fire at Kelder Quay killed 14 people on 3 March 2021, the mayor of the town said after a long night.</p>
<p>The blaze injured 52 dockers who had slept in the warehouse beside the quay, said a doctor of the hospital.</p><p>${more}</p></article>`;
    const before = await read(store, {
      'one.html': wire('Kelder Post', 'The Post will report further on the day of mourning.'),
      'two.html': wire('Orsk Courier', 'Our own staff added a map of the quay and its sheds.'),
    });
    const joined = before.points.filter(({ readings }) => readings.some(({ joins }) => joins.length > 0));
    expect(joined.length).toBeGreaterThan(1);
    const [point, other] = joined as [SourcedRecord['points'][number], SourcedRecord['points'][number]];
    const [join] = point.readings.flatMap(({ joins }) => joins);
    const on = findSubject(before, 'join', joinId(join!.article, join!.with), point.id)!;
    await appendDecision(store, { act: 'reject', on, ...signed });
    const after = await update(store);
    const joinsOf = (id: string) => after.points.find((one) => one.id === id)!.readings.flatMap(({ joins }) => joins);
    expect(joinsOf(point.id)).toEqual([]);
    expect(joinsOf(other.id).length).toBeGreaterThan(0);
    expect(after.decisions[0]?.on.found).toBe('id');
  });
});
