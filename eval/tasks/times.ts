import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/language/analyse.ts';
import type { Article } from '../../src/model/index.ts';
import { findTimes } from '../../src/stages/times/find-times.ts';
import { plainArticle } from '../plain-article.ts';
import { type EvalTask, type Score, SHARED } from '../task.ts';
import { asTeiWhen, asTimex, scoreTimex, type Timex } from '../timex3.ts';

const WIKIWARS = 'data/times/wikiwars';
const GUM = 'data/language/gum/scorer/gum-permissive.dates-quotes.jsonl';

export function articleOf(text: string, published?: string): Article {
  return plainArticle(text, published ? { published: { value: published, basis: 'given with the set' } } : {});
}

function findIn(text: string, dct: string | null, convert = asTimex): Timex[] {
  const article = articleOf(text, dct ?? undefined);
  return findTimes({ article, analysis: analyse(text, 'en') }).map(convert);
}

function readLines<Line>(path: string): Line[] {
  const text = readFileSync(join(SHARED, path), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
}

interface WikiWarsDoc {
  readonly text: string;
  readonly dct: string | null;
  readonly timex: readonly Timex[];
}

interface GumDoc {
  readonly text: string;
  readonly dct: string | null;
  readonly genre: string;
  readonly dates: readonly { readonly start: number; readonly end: number; readonly when?: string }[];
}

function scoreWikiWars(file: string) {
  const docs = readLines<WikiWarsDoc>(`${WIKIWARS}/${file}`);
  return scoreTimex(docs.map((doc) => ({ gold: doc.timex, found: findIn(doc.text, doc.dct) })));
}

function scoreGum() {
  const docs = readLines<GumDoc>(GUM).map((doc) => {
    const gold = doc.dates.flatMap((date): Timex[] =>
      date.when ? [{ start: date.start, end: date.end, value: date.when }] : [],
    );
    return { gold, found: findIn(doc.text, doc.dct, asTeiWhen) };
  });
  const { valueAccuracy } = scoreTimex(docs);
  const gold = docs.reduce((sum, doc) => sum + doc.gold.length, 0);
  const touched = docs.reduce(
    (sum, doc) =>
      sum +
      doc.gold.filter((time) => doc.found.some((other) => other.start < time.end && time.start < other.end)).length,
    0,
  );
  return { valueAccuracy, recall: (100 * touched) / gold };
}

export const task: EvalTask = {
  name: 'times',
  needs: [WIKIWARS, GUM],
  async run(): Promise<readonly Score[]> {
    const train = scoreWikiWars('wikiwars-trainingset.jsonl');
    const test = scoreWikiWars('wikiwars-testset.jsonl');
    const gum = scoreGum();
    return [
      { metric: 'wikiwars-train.value-f1', value: train.value },
      { metric: 'wikiwars-test.relaxed-f1', value: test.relaxed },
      { metric: 'wikiwars-test.strict-f1', value: test.strict },
      { metric: 'wikiwars-test.value-f1', value: test.value, reference: 'bar 80' },
      { metric: 'gum.value-accuracy', value: gum.valueAccuracy, reference: 'bar 85' },
      { metric: 'gum.recall', value: gum.recall },
    ];
  },
};
