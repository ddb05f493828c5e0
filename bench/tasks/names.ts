/**
 * Grouping the names of a growing pile: articles of generated names (persons, bodies, acronyms, places, surnames alone)
 * drawn as names are drawn in news, a few often and most seldom; and the names of one article, text by text.
 */

import { groupMentions } from '../../eval/group-mentions.ts';
import { plainArticle } from '../../eval/plain-article.ts';
import type { EntityType, Mention } from '../../src/model/index.ts';
import type { BenchTask } from '../task.ts';

const SIZES = [2_500, 20_000, 100_000];
const NAMES_PER_ARTICLE = 25;

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = 'b d f g h k l m n p r s t v z br dr gr kl pr st tr'.split(' ');
const VOWELS = 'a e i o u ai ou'.split(' ');

function makeWord(number: number): string {
  let word = '';
  for (let rest = number + 40; rest > 0; rest = Math.floor(rest / (ONSETS.length * VOWELS.length))) {
    word += ONSETS[rest % ONSETS.length]! + VOWELS[Math.floor(rest / ONSETS.length) % VOWELS.length]!;
  }
  return word[0]!.toUpperCase() + word.slice(1);
}

/** A rank below `size`, low ones often. */
function drawRank(random: () => number, size: number): number {
  return Math.floor(size ** random()) - 1;
}

function drawName(random: () => number, pool: number): { name: string; type: EntityType } {
  const rank = drawRank(random, pool);
  const word = makeWord(rank);
  const kind = random();
  if (kind < 0.35) return { name: `${makeWord(rank % 300)} ${makeWord(1000 + (rank % 4000))}`, type: 'person' };
  if (kind < 0.5) return { name: makeWord(1000 + (rank % 4000)), type: 'person' };
  if (kind < 0.65) return { name: `${word} ${makeWord(rank % 500)} Agency`, type: 'organisation' };
  if (kind < 0.72)
    return { name: `${word.slice(0, 2)}${makeWord(rank % 90).slice(0, 1)}`.toUpperCase(), type: 'organisation' };
  if (kind < 0.75) return { name: 'Ministry of Health', type: 'organisation' };
  if (kind < 0.78) return { name: `Shed ${rank % 40}`, type: 'place' };
  return { name: word, type: 'place' };
}

export function makeMentions(articles: number): Mention[] {
  const random = randomFrom(articles);
  const pool = articles * 4;
  return Array.from({ length: articles * NAMES_PER_ARTICLE }, (_, at) => {
    const { name, type } = drawName(random, pool);
    const article = `a${String(Math.floor(at / NAMES_PER_ARTICLE)).padStart(16, '0')}`;
    const start = (at % NAMES_PER_ARTICLE) * 60;
    return { id: `m${at}`, anchor: { article, start, end: start + name.length, exact: name }, type, name };
  });
}

export const task: BenchTask = {
  name: 'names',
  needs: [],
  async run(say) {
    for (const size of SIZES) {
      const mentions = makeMentions(size);
      const articles = Array.from({ length: size }, (_, at) =>
        plainArticle('', { id: `a${String(at).padStart(16, '0')}` }),
      );
      const before = process.cpuUsage();
      const started = performance.now();
      const { entities, links } = groupMentions({ articles, mentions, links: [] });
      const seconds = (performance.now() - started) / 1000;
      const { user, system } = process.cpuUsage(before);
      const cpu = `${((user + system) / 1e6).toFixed(2)} s of processor`;
      const rate = `${seconds.toFixed(2).padStart(7)} s  ${((1e6 * seconds) / size).toFixed(0).padStart(6)} µs an article`;
      say(`${String(size).padStart(7)} articles ${rate}, ${cpu}  ${entities.length} entities, ${links.length} links`);
    }
    say(`peak memory of this process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`);
  },
};
