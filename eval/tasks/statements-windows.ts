/**
 * Attributions paragraph by paragraph (PolNeAR, windowed protocol): each token has one label, and a run of labels is
 * right where it is a run of the gold's from the same first to the same last token. Quotation marks and closing marks
 * count. A paragraph is all that is read of its article. Where attributions overlap, the later one in the list keeps the
 * tokens, in ours as in the gold. Reported, not held to a floor.
 */
import { analyse } from '../../src/language/analyse.ts';
import { type Attribution, findAttributions, type GoldDocument, type Pair, ROLES, readDocuments } from '../polnear.ts';
import type { EvalTask, Score } from '../task.ts';

const FILES = { dev: 'data/statements/polnear/dev.jsonl', train: 'data/statements/polnear/train-160.jsonl' } as const;

interface Tokens {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** One label a token: "source 3" is a token of the source of the third attribution. */
function labelTokens({ start, end }: Tokens, attributions: readonly Attribution[]): string[] {
  const labels = new Array<string>(start.length).fill('');
  attributions.forEach((attribution, index) => {
    for (const role of ['content', 'source', 'cue'] as const)
      for (const [from, to] of attribution[role])
        for (let token = 0; token < start.length; token++)
          if (start[token]! < to && end[token]! > from) labels[token] = `${role} ${index}`;
  });
  return labels;
}

/** Runs of one role: "source 12-15". */
function runsOf(labels: readonly string[]): Set<string> {
  const runs = new Set<string>();
  let from = 0;
  for (let at = 1; at <= labels.length; at++) {
    if (at < labels.length && labels[at] === labels[from]) continue;
    if (labels[from] !== '') runs.add(`${labels[from]!.split(' ')[0]} ${from}-${at}`);
    from = at;
  }
  return runs;
}

/** Quotation marks and a closing mark around words belong to what is reported, as the annotators marked it. */
function withMarks(text: string, [start, end]: Pair): Pair {
  const opens = /[“"‘']/.test(text[start - 1] ?? '');
  const closes = /[”"’']/.test(text[end] ?? '');
  return opens && closes ? [start - 1, end + 1] : [start, end];
}

function shifted(pairs: readonly Pair[], by: number): Pair[] {
  return pairs.map(([start, end]) => [start - by, end - by]);
}

function scorePart(part: string, documents: readonly GoldDocument[]): Score[] {
  const right = new Map<string, number>();
  const given = new Map<string, number>();
  const count = (tally: Map<string, number>, run: string): void => {
    const role = run.split(' ')[0]!;
    tally.set(role, (tally.get(role) ?? 0) + 1);
  };
  for (const { text, annotations } of documents) {
    for (const match of text.matchAll(/[^\n]+/g)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const gold = annotations[0]!.attributions.map((one) => ({
        source: shifted(one.source, from),
        cue: shifted(one.cue, from),
        content: shifted(one.content, from),
      }));
      const window = text.slice(from, to);
      const { tokenStart, tokenEnd } = analyse(window, 'en');
      const tokens = { start: tokenStart, end: tokenEnd };
      const ours = findAttributions(window).map((one) => ({
        ...one,
        content: one.content.map((pair) => withMarks(window, pair)),
      }));
      const [want, have] = [runsOf(labelTokens(tokens, gold)), runsOf(labelTokens(tokens, ours))];
      for (const run of want) {
        count(given, run);
        if (have.has(run)) count(right, run);
      }
      for (const run of have) count(given, run);
    }
  }
  const bars = { source: '.62', cue: '.66', content: '.45' } as const;
  return ROLES.map((role) => ({
    metric: `${part}-${role}`,
    value: (2 * (right.get(role) ?? 0)) / (given.get(role) ?? 1),
    reference: `bar ${bars[role]}`,
    reportOnly: true,
  }));
}

export const task: EvalTask = {
  name: 'statements-windows',
  needs: Object.values(FILES),
  async run() {
    return Object.entries(FILES).flatMap(([part, file]) => scorePart(part, readDocuments(file)));
  },
};
