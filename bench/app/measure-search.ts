import { type Figure, partOf } from './figures.ts';
import type { ServedApp } from './serve-app.ts';

const ROUNDS = 3;
const BAR_MS = 100;

/** Rare and frequent words, phrases, fields, either, without, apart; each asked of articles and of points. */
const QUERIES =
  'fire|mayor|"checked twice"|harbour -fire|blaze OR flood|Tirana|title:dead|pumps valves|outlet:post storm|prefect|company|mill|warehouse bridge|said|the|-fire|by:ada|"warnings ignored"~6|quarter|"late and the"|Norbrook|ferry terminal|"three letters"|title:fire outlet:herald|collapse -Lyon|inspector OR surgeon OR coroner|a|zzzz|"the mayor said"|Valletta explosion'.split(
    '|',
  );

async function timeOf(url: string): Promise<number> {
  const started = performance.now();
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - started;
}

/** What a search takes at the server, over HTTP, the words new to it at first. */
export async function measureSearch(server: ServedApp, say: (line: string) => void): Promise<Figure[]> {
  const paths = QUERIES.flatMap((q) => [
    `articles?limit=40&q=${encodeURIComponent(q)}`,
    `points?limit=25&q=${encodeURIComponent(q)}`,
  ]);
  // The index is built beside the first requests; a search before that waits for it.
  const first = await timeOf(`${server.url}api/views/${paths[0]}`);
  const times: number[] = [];
  const slow = new Map<string, number>();
  const before = server.cpu();
  for (let round = 0; round < ROUNDS; round++) {
    for (const path of paths) {
      const time = await timeOf(`${server.url}api/views/${path}`);
      times.push(time);
      slow.set(path, Math.max(time, slow.get(path) ?? 0));
    }
  }
  const after = server.cpu();
  const cpu =
    before === null || after === null ? '' : `, ${Math.round((after - before) / times.length)} ms of processor each`;
  const worst = [...slow].sort((a, b) => b[1] - a[1]).slice(0, 3);
  say(
    `search: the very first, the index under way, ${Math.round(first)} ms; slowest ${worst.map(([path, ms]) => `${decodeURIComponent(path)} ${Math.round(ms)} ms`).join(', ')}`,
  );
  return [
    {
      what: `search, 95 of 100 of ${times.length}`,
      bar: BAR_MS,
      unit: 'ms',
      measured: partOf(times, 0.95),
      note: `half within ${Math.round(partOf(times, 0.5))} ms${cpu}`,
    },
  ];
}
