import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPoints } from '../../src/query/find-points.ts';
import { buildCli } from './built-cli.ts';

const cli = buildCli('points');
const story = join(mkdtempSync(join(tmpdir(), 'stemma-points-')), 'footbridge.stemma');
const stemma = (...args: string[]) => {
  const { code, stdout, stderr } = cli.run(...args);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return stdout;
};

beforeAll(() => {
  stemma('read', 'examples/footbridge/pages', '-o', story, '--quiet');
});
afterAll(() => cli.remove());

test('points are listed with their answers, and by state, kind and name', () => {
  expect(stemma('points', story)).toMatch(/May 2021 {2}\(2 pages → 2 articles/);
  const disputed = stemma('points', story, '--state', 'disputed');
  expect(disputed).toContain('last inspected');
  expect(disputed).not.toContain('injured');
  expect(stemma('points', story, '--kind', 'number')).not.toContain('last inspected');
  expect(stemma('points', story, '--about', 'corven')).toContain('Corven');
  expect(stemma('points', story, '--about', 'nobody of this name')).toBe('No point was found.\n');
});

test('one point is explained, join by join', () => {
  const number = /(\d+) {2}[^\n]*last inspected/.exec(stemma('points', story))![1]!;
  expect(stemma('explain', story, number)).toMatch(/The Daily Lantern reprints Halden Wire/);
});

test('a point that is not there is a wrong call, and says how to find one', () => {
  const { code, stderr } = cli.run('explain', story, '999');
  expect(code).toBe(2);
  expect(stderr).toContain('stemma points');
});

test('a list of houses joins their outlets, stays with the case, and says what is wrong with it', () => {
  const [houses, wrong] = [join(dirname(story), 'houses.json'), join(dirname(story), 'wrong.json')];
  const joins = (): string => stemma('report', story, '--format', 'json');
  const before = joins();
  const outlets: string[] = JSON.parse(before).articles.flatMap(({ outlet }: { outlet?: string }) => outlet ?? []);
  writeFileSync(houses, JSON.stringify({ 'Vellmar Media': outlets }));
  expect(before).not.toContain('Vellmar Media');
  stemma('read', 'examples/footbridge/pages', '-o', story, '--quiet', '--houses', houses);
  expect(joins()).toContain('belongs to Vellmar Media');
  writeFileSync(wrong, '{ "Vellmar Media": 3 }');
  const { code, stderr } = cli.run('read', 'examples/footbridge/pages', '-o', story, '--houses', wrong);
  expect(code).toBe(2);
  expect(stderr).toContain('“Vellmar Media” has neither');
});

test('names are found whatever their accents', () => {
  const record = JSON.parse(stemma('report', story, '--format', 'json'));
  expect(findPoints(record, { about: 'ILSE MÄRAND' }).length).toBeGreaterThan(0);
});

test('speakers are listed, shown by name with their words and places, and given as data', () => {
  expect(stemma('speakers', story)).toMatch(/\d {2}.+ \(\d+ statements? in \d+ articles? of \d+ outlets?\)/);
  const { speakers } = JSON.parse(stemma('speakers', story, '--json'));
  const { name, sayings } = speakers[0];
  const page = stemma('speakers', story, name);
  expect(page).toContain(name);
  expect(page).toContain(sayings[0].content);
  expect(JSON.parse(stemma('speakers', story, name, '--json')).speakers[0].name).toBe(name);
  const { code, stderr } = cli.run('speakers', story, 'nobody of this name');
  expect(code).toBe(2);
  expect(stderr).toContain('stemma speakers');
});
