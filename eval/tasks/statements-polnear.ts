/**
 * Attributions of whole news articles (PolNeAR, document protocol): an attribution is found where its content overlaps
 * by half of the union and its cue and source overlap. Reported, not held to a floor. Parts of one quotation, which we
 * keep as statements of their own, are put together first, as its annotators did.
 */
import {
  type Attribution,
  findAttributions,
  type GoldDocument,
  overlap,
  type Pair,
  ROLES,
  type Role,
  readDocuments,
} from '../polnear.ts';
import type { EvalTask, Score } from '../task.ts';

/** The part that the rules are written on, and one that they are only checked on. */
const FILES = { dev: 'data/statements/polnear/dev.jsonl', train: 'data/statements/polnear/train-160.jsonl' } as const;

function charsOf(pairs: readonly Pair[]): Set<number> {
  const chars = new Set<number>();
  for (const [start, end] of pairs) for (let at = start; at < end; at++) chars.add(at);
  return chars;
}

function half(a: readonly Pair[], b: readonly Pair[]): boolean {
  const [x, y] = [charsOf(a), charsOf(b)];
  const shared = [...x].filter((at) => y.has(at)).length;
  return shared > 0 && shared / (x.size + y.size - shared) >= 0.5;
}

const TRIMMED = ' \t\r\n"\'“”‘’.,;:';

/** Spans without blanks, quotation marks and closing marks at their ends, as the exact measure compares them. */
function trimmed(text: string, pairs: readonly Pair[]): string {
  const kept: Pair[] = [];
  for (let [start, end] of pairs) {
    while (start < end && TRIMMED.includes(text[start]!)) start++;
    while (end > start && TRIMMED.includes(text[end - 1]!)) end--;
    if (start < end) kept.push([start, end]);
  }
  return kept
    .sort((a, b) => a[0] - b[0])
    .map((pair) => pair.join('-'))
    .join(' ');
}

/** Exact spans of one role: right, ours, gold. */
class ExactTally {
  right = 0;
  ours = 0;
  gold = 0;

  add(text: string, role: Role, gold: readonly Attribution[], ours: readonly Attribution[]): void {
    const spans = (ones: readonly Attribution[]): Set<string> =>
      new Set(ones.map((one) => trimmed(text, one[role])).filter((span) => span !== ''));
    const [want, have] = [spans(gold), spans(ours)];
    this.gold += want.size;
    this.ours += have.size;
    for (const span of want) if (have.has(span)) this.right++;
  }

  get f1(): number {
    return (2 * this.right) / (this.ours + this.gold);
  }
}

/** Quotations of whole words that the annotators gave a speaker: found, with no speaker, with the right one. */
class QuoteTally {
  gold = 0;
  found = 0;
  unknown = 0;
  right = 0;

  add(text: string, gold: readonly Attribution[], ours: readonly Attribution[]): void {
    for (const one of gold) {
      const [start, end] = one.content[0] ?? [0, 0];
      if (one.source.length === 0 || !/^["“]/.test(text.slice(start, end)) || end - start < 20) continue;
      this.gold++;
      const hits = ours.filter((other) => overlap([[start, end]], other.content));
      const best = hits.find((hit) => overlap(hit.source, one.source)) ?? hits[0];
      if (!best) continue;
      this.found++;
      this.unknown += Number(best.source.length === 0);
      this.right += Number(overlap(best.source, one.source));
    }
  }
}

function matches(gold: Attribution, ours: Attribution): boolean {
  const cue = gold.cue.length === 0 || overlap(gold.cue, ours.cue);
  const source = overlap(gold.source, ours.source) || (gold.source.length === 0 && ours.source.length === 0);
  return cue && source && half(gold.content, ours.content);
}

function scorePart(part: string, documents: readonly GoldDocument[]): Score[] {
  let [right, found, gold] = [0, 0, 0];
  const exact = { source: new ExactTally(), cue: new ExactTally(), content: new ExactTally() };
  const quotes = new QuoteTally();
  for (const document of documents) {
    const { attributions, discuss, discard } = document.annotations[0]!;
    const ignored = [...discuss, ...discard].flat();
    const open = findAttributions(document.text).filter((one) => !overlap(one.content, ignored));
    for (const role of ROLES) exact[role].add(document.text, role, attributions, open);
    quotes.add(document.text, attributions, open);
    found += open.length;
    gold += attributions.length;
    for (const one of attributions) {
      const hit = open.findIndex((ours) => matches(one, ours));
      if (hit < 0) continue;
      open.splice(hit, 1);
      right++;
    }
  }
  const score = (metric: string, value: number, reference?: string): Score => ({
    metric: `${part}-${metric}`,
    value,
    ...(reference && { reference }),
    reportOnly: true,
  });
  return [
    score('precision', right / found),
    score('recall', right / gold),
    score('f1', (2 * right) / (found + gold), 'bar .58; two readers .728'),
    score('exact-source', exact.source.f1),
    score('exact-cue', exact.cue.f1),
    score('exact-content', exact.content.f1),
    score('quotes-found', quotes.found / quotes.gold, `of ${quotes.gold}; bar .95`),
    score('quotes-unknown', quotes.unknown / quotes.found, 'bar .10 at most'),
    score('quotes-right', quotes.right / quotes.found, 'bar .88'),
  ];
}

export const task: EvalTask = {
  name: 'statements-polnear',
  needs: Object.values(FILES),
  async run() {
    return Object.entries(FILES).flatMap(([part, file]) => scorePart(part, readDocuments(file)));
  },
};
