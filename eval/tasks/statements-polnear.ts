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
    for (const line of readFileSync(join(SHARED, FILE), 'utf8').split('\n')) {
      if (line === '') continue;
      const document = JSON.parse(line) as GoldDocument;
      const { attributions, discuss, discard } = document.annotations[0]!;
      const ignored = [...discuss, ...discard].flat();
      const open = read(document).filter((one) => !overlap(one.content, ignored));
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
    ];
  },
};
