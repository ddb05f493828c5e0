import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { traceInThreads } from '../../src/run/trace-in-threads.ts';
import {
  fingerprintArticle,
  type LineageArticle,
  type LineageInput,
  pairShared,
  traceLineage,
} from '../../src/stages/lineage/index.ts';
import { openCase } from '../../src/store/sqlite/open-case.ts';
import type { Store } from '../../src/store/store.ts';
import { holdRows, KeptWork } from '../../src/text/kept-work.ts';

const WORDS =
  'harbour council vote night bridge storm ferry crew lantern valley mayor budget school repair witness river gate market winter signal cargo pilot report minister evening'.split(
    ' ',
  );
const HOUSES = ['Coast Echo', 'Isle News', 'Harbour Wire'];

/** A sentence that is its own for each seed. */
function sentence(seed: number): string {
  let state = Math.imul(seed, 2654435761) >>> 0;
  const words = Array.from({ length: 14 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[state % WORDS.length]!;
  });
  return `The ${words.join(' ')}.`;
}

const LINE = 'Write to the desk at the old weir, where letters of readers are kept and answered each morning.';

/** Reports of three houses with a line under those of the first, copies, captures of one, quotations and citations. */
function makePile(): LineageArticle[] {
  const make = (at: number, house: number, sentences: readonly string[], title: string): LineageArticle => {
    const text = [...sentences, ...(house === 0 ? [LINE] : [])].join('\n\n');
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    const day = `2031-05-${String(1 + (at % 27)).padStart(2, '0')}`;
    const published = { value: day, basis: 'meta' as const };
    const outlet = HOUSES[house]!;
    const id = `a${String(at).padStart(4, '0')}`;
    return { id, capture: `c${at}`, title, outlet, byline: [], credits: [], published, text, blocks };
  };
  const own = (at: number): string[] => Array.from({ length: 9 }, (_, row) => sentence(100 * at + row));
  const pile: LineageArticle[] = [];
  for (let at = 0; at < 300; at++) pile.push(make(at, at % 3, own(at), `Report ${at}`));
  for (let at = 300; at < 380; at++) {
    const of = at - 300;
    const kept = own(of).slice(0, 3 + (at % 7));
    const cited = at % 5 === 0 ? [`“${sentence(at)}” she told the ${HOUSES[of % 3]}.`] : [];
    pile.push(make(at, at % 4 === 0 ? of % 3 : (of + 1) % 3, [...kept, ...cited, sentence(9000 + at)], `Copy ${at}`));
  }
  for (let at = 380; at < 400; at++) pile.push(make(at, at % 3, own(at - 380), `Report ${at - 380}`));
  return pile;
}

describe('traceInThreads', () => {
  let dir: string;
  let store: Store;
  let input: LineageInput;

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'stemma-lineage-'));
    store = await openCase(join(dir, 'case.stemma'));
    const articles = makePile();
    const none = { body: '{}', derivedBy: '', derivedAs: '', problems: [], notAnalysed: [] };
    const derived = articles.map((article) => {
      const body = JSON.stringify(article);
      const row = { id: article.id, position: 0, body, annotations: [], hashes: fingerprintArticle(article).hashes };
      return { capture: article.capture, ...none, articles: [row] };
    });
    await store.write({ derived });
    const quotes = new Map(articles.slice(0, 20).map(({ id }) => [id, [{ start: 0, end: 90 }]]));
    input = { articles, candidates: pairShared(await store.sharedFingerprints()), quotes };
  });

  afterAll(async () => {
    await store.close();
    rmSync(dir, { recursive: true, force: true });
  });

  it.each([1, 2, 3])('gives in %i threads what one thread gives', { timeout: 60_000 }, async (jobs) => {
    const alone = traceLineage(input);
    expect(new Set(alone.edges.map(({ kind }) => kind)).size).toBeGreaterThan(3);
    const copy = alone.edges.find(({ of }) => typeof of === 'string')!;
    const rejected = new Set([`${copy.copy} ${copy.of as string}`]);
    expect(JSON.stringify(await traceInThreads(input, store.path!, jobs))).toBe(JSON.stringify(alone));
    const threads = await traceInThreads({ ...input, rejected }, store.path!, jobs);
    expect(JSON.stringify(threads)).toBe(JSON.stringify(traceLineage({ ...input, rejected })));
    expect(threads.edges.length).not.toBe(0);
  });

  it('keeps in threads what one thread then takes, and changes nothing', { timeout: 60_000 }, async () => {
    const alone = JSON.stringify(traceLineage(input));
    const rest = { pieces: new KeptWork(), citations: new KeptWork(), orders: new KeptWork(), spans: new KeptWork() };
    const made = { texts: new KeptWork(), pairs: new KeptWork(), ...rest };
    expect(JSON.stringify(await traceInThreads({ ...input, kept: made }, store.path!, 2))).toBe(alone);
    const [texts, pairs] = [made.texts.changes().put, made.pairs.changes().put];
    expect(texts).toHaveLength(input.articles.length);
    expect(pairs.length).toBeGreaterThan(10);
    const kept = { ...rest, texts: new KeptWork(holdRows(texts)), pairs: new KeptWork(holdRows(pairs)) };
    expect(JSON.stringify(traceLineage({ ...input, kept }))).toBe(alone);
    expect(kept.texts.changes()).toEqual({ put: [], drop: [] });
    expect(kept.pairs.changes().drop).toEqual([]);
  });

  it('fails where a thread can read no case', { timeout: 60_000 }, async () => {
    await expect(traceInThreads(input, join(dir, 'none.stemma'), 2)).rejects.toThrow(/no such case/);
  });
});
