/**
 * Attributions of whole news articles (PolNeAR, document protocol): an attribution is found where its content overlaps
 * by half of the union and its cue and source overlap. Reported, not held to a floor. Parts of one quotation, which we
 * keep as statements of their own, are put together first, as its annotators did.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/language/analyse.ts';
import type { Article, Span, Statement } from '../../src/model/index.ts';
import { findMentions } from '../../src/stages/names/find-mentions.ts';
import { findStatements } from '../../src/stages/statements/find-statements.ts';
import { type EvalTask, SHARED } from '../task.ts';

type Pair = readonly [number, number];

type Role = 'source' | 'cue' | 'content';

interface Attribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

interface GoldDocument {
  readonly doc: string;
  readonly text: string;
  readonly annotations: readonly {
    readonly attributions: readonly Attribution[];
    readonly discuss: readonly (readonly Pair[])[];
    readonly discard: readonly (readonly Pair[])[];
  }[];
}

const FILE = 'data/statements/polnear/dev.jsonl';

function charsOf(pairs: readonly Pair[]): Set<number> {
  const chars = new Set<number>();
  for (const [start, end] of pairs) for (let at = start; at < end; at++) chars.add(at);
  return chars;
}

function overlap(a: readonly Pair[], b: readonly Pair[]): boolean {
  return a.some(([start, end]) => b.some((other) => start < other[1] && other[0] < end));
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

const pairOf = ({ start, end }: Span): Pair => [start, end];

/** The words that stand for the speaker beside the cue: "who" of a relative clause, as the annotators marked it. */
function sourceOf(text: string, { speaker, cueSpan }: Statement): Pair[] {
  const span = speaker.here ?? speaker.span;
  if (!span) return [];
  if (!cueSpan || span.start > cueSpan.start) return [pairOf(span)];
  const between = text.slice(span.end, cueSpan.start);
  const who =
    /^,?(?: [^,]{0,80},)? (who|which|that)(?: (?:has|have|had|is|was|are|were|also|would|will|\w+ly))* $/.exec(between);
  if (!who) return [pairOf(span)];
  const at = span.end + between.indexOf(` ${who[1]!} `) + 1;
  return [[at, at + who[1]!.length]];
}

function toAttributions(text: string, statements: readonly Statement[]): Attribution[] {
  const found: { source: Pair[]; cue: Pair[]; content: Pair[]; speaker: string; direct: boolean }[] = [];
  for (const statement of statements) {
    const speaker = statement.speaker.mention ?? statement.speaker.words;
    const last = found.findLast((one) => one.direct);
    if (statement.form === 'direct' && !statement.cueSpan && speaker !== '' && last?.speaker === speaker) {
      last.content.push(pairOf(statement.contentSpan));
      continue;
    }
    found.push({
      source: sourceOf(text, statement),
      cue: statement.cueSpan ? [pairOf(statement.cueSpan)] : [],
      content: [pairOf(statement.contentSpan)],
      speaker,
      direct: statement.form === 'direct',
    });
  }
  return found;
}

function read({ doc, text }: GoldDocument): Attribution[] {
  const article: Article = {
    id: doc,
    capture: doc,
    index: 0,
    title: '',
    byline: [],
    language: 'en',
    credits: [],
    text,
    blocks: [],
    removed: [],
    source: [],
  };
  const analysis = analyse(text, 'en');
  const { mentions } = findMentions({ article, analysis });
  return toAttributions(text, findStatements({ article, analysis, mentions }));
}

export const task: EvalTask = {
  name: 'statements-polnear',
  needs: [FILE],
  async run() {
    let [right, found, gold] = [0, 0, 0];
    const exact = { source: new ExactTally(), cue: new ExactTally(), content: new ExactTally() };
    const quotes = new QuoteTally();
    for (const line of readFileSync(join(SHARED, FILE), 'utf8').split('\n')) {
      if (line === '') continue;
      const document = JSON.parse(line) as GoldDocument;
      const { attributions, discuss, discard } = document.annotations[0]!;
      const ignored = [...discuss, ...discard].flat();
      const open = read(document).filter((one) => !overlap(one.content, ignored));
      for (const role of ['source', 'cue', 'content'] as const)
        exact[role].add(document.text, role, attributions, open);
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
    return [
      { metric: 'precision', value: right / found, reportOnly: true },
      { metric: 'recall', value: right / gold, reportOnly: true },
      { metric: 'f1', value: (2 * right) / (found + gold), reference: 'bar .58; two readers .728', reportOnly: true },
      { metric: 'exact-source', value: exact.source.f1, reference: 'BiLSTM-CRF, in windows, .696', reportOnly: true },
      { metric: 'exact-cue', value: exact.cue.f1, reference: 'BiLSTM-CRF, in windows, .667', reportOnly: true },
      { metric: 'exact-content', value: exact.content.f1, reference: 'BiLSTM-CRF, in windows, .590', reportOnly: true },
      {
        metric: 'quotes-found',
        value: quotes.found / quotes.gold,
        reference: `of ${quotes.gold}; bar .95`,
        reportOnly: true,
      },
      {
        metric: 'quotes-unknown',
        value: quotes.unknown / quotes.found,
        reference: 'bar .10 at most',
        reportOnly: true,
      },
      { metric: 'quotes-right', value: quotes.right / quotes.found, reference: 'bar .88', reportOnly: true },
    ];
  },
};
