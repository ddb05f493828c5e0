/**
 * Named mentions on news of the web, exact spans, untyped: those inside a document's evaluated part; spans to ignore
 * count neither way. A mention of ours is taken without its title and article, and without a common noun behind it;
 * descriptions are no named mentions.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/language/analyse.ts';
import { findMentions } from '../../src/stages/names/find-mentions.ts';
import { plainArticle } from '../plain-article.ts';
import { type EvalTask, SHARED } from '../task.ts';

const FILE = 'data/names/news-fair/dev.jsonl';

interface Labelled {
  readonly start: number;
  readonly end: number;
}

export interface GoldDocument {
  readonly doc: string;
  readonly text: string;
  readonly eval_span: readonly [number, number];
  readonly gold: readonly Labelled[];
  readonly ignore: readonly Labelled[];
}

const keyOf = ({ start, end }: Labelled): string => `${start} ${end}`;

/** Spans of the bare names that `findMentions` sees in a text. */
export function ourSpans({ doc, text }: GoldDocument): Labelled[] {
  const article = plainArticle(text, { id: doc });
  const { mentions } = findMentions({ article, analysis: analyse(text, 'en') });
  return mentions
    .filter(({ name, form }) => /\p{Lu}/u.test(name) && form === undefined)
    .map(({ anchor, name }) => {
      const start = anchor.start + Math.max(0, anchor.exact.lastIndexOf(name));
      const end = Math.min(anchor.end, start + name.length);
      return { start, end: /^\s+\p{Ll}/u.test(text.slice(end, anchor.end)) ? end : anchor.end };
    });
}

export function readNewsFair(): GoldDocument[] {
  const lines = readFileSync(join(SHARED, FILE), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as GoldDocument);
}

/** Spans found, wrong and missed in one document. */
export function compareSpans(gold: GoldDocument): { right: Labelled[]; wrong: Labelled[]; missed: Labelled[] } {
  const [from, to] = gold.eval_span;
  const wanted = new Set(gold.gold.map(keyOf));
  const ignored = new Set(gold.ignore.map(keyOf));
  const ours = ourSpans(gold).filter(({ start, end }) => from <= start && end <= to);
  const found = new Set(ours.map(keyOf));
  return {
    right: ours.filter((span) => wanted.has(keyOf(span))),
    wrong: ours.filter((span) => !wanted.has(keyOf(span)) && !ignored.has(keyOf(span))),
    missed: gold.gold.filter((span) => !found.has(keyOf(span))),
  };
}

export const task: EvalTask = {
  name: 'names-news-fair',
  needs: [FILE],
  async run() {
    let [right, wrong, missed] = [0, 0, 0];
    for (const gold of readNewsFair()) {
      const compared = compareSpans(gold);
      right += compared.right.length;
      wrong += compared.wrong.length;
      missed += compared.missed.length;
    }
    return [
      { metric: 'precision', value: (100 * right) / (right + wrong), reportOnly: true },
      { metric: 'recall', value: (100 * right) / (right + missed), reportOnly: true },
      {
        metric: 'f1',
        value: (200 * right) / (2 * right + wrong + missed),
        reference: 'bar 78; whole set: ReFinED 83.2, Ambiverse 75.0, compromise 50.7',
      },
    ];
  },
};
