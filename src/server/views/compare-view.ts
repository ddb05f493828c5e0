import type { LineageEdge, Passage } from '../../model/lineage.ts';
import type { RecordArticle } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import type { RecordIndex } from '../../report/view/record-index.ts';
import { LINEAGE_WORDS } from '../../report/view/wording.ts';
import { compareVersions } from '../../stages/lineage/index.ts';
import type { CompareRun, CompareSide, CompareView } from '../contract.ts';
import { lineOf } from './source-line.ts';
import { wholeBlocks } from './whole-blocks.ts';

/** Values of one kind that are listed of one side. */
const MOST_VALUES = 16;
/** Share of the copy's words from which on the two are versions of one text, and their values can be set against each other. */
const VERSION_SHARE = 0.4;

interface Aligned extends Span {
  readonly passage: number;
}

function edgesBetween({ record }: RecordIndex, a: string, b: string): LineageEdge[] {
  return record.lineage.filter(({ copy, of }) => (copy === a && of === b) || (copy === b && of === a));
}

function cutAligned(text: string, { start, end }: Span, aligned: readonly Aligned[]): CompareRun[] {
  const runs: CompareRun[] = [];
  let at = start;
  const add = (to: number, passage: number) => {
    if (to > at) runs.push({ text: text.slice(at, to), passage });
    at = Math.max(at, to);
  };
  for (const { start: from, end: to, passage } of aligned) {
    if (to <= at || from >= end) continue;
    add(from, 0);
    add(Math.min(to, end), passage);
  }
  add(end, 0);
  return runs;
}

function viewSide(article: RecordArticle, aligned: readonly Aligned[]): CompareSide {
  const ordered = [...aligned].sort((a, b) => a.start - b.start);
  return {
    source: lineOf(article),
    language: article.language,
    blocks: wholeBlocks(article).map((block) => ({
      kind: block.kind,
      runs: cutAligned(article.text, block, ordered),
    })),
  };
}

function findDifferences({ points }: RecordIndex, a: string, b: string): CompareView['differences'] {
  return points.flatMap(({ point, number }) => {
    const only = (id: string, other: string) =>
      point.readings.filter(({ articles }) => articles.includes(id) && !articles.includes(other));
    const left = only(a, b);
    const right = only(b, a);
    if (left.length === 0 || right.length === 0) return [];
    const words = (readings: typeof left) => readings.map(({ value }) => value).join('; ');
    return [{ point: point.id, number, question: point.question, left: words(left), right: words(right) }];
  });
}

/** Numbers, dates and names that one has and the other lacks, where one is made from the other. */
function findValues(left: RecordArticle, right: RecordArticle): CompareView['values'] {
  const { numbers, dates, names } = compareVersions(left, right);
  const listed = [
    { name: 'numbers', left: numbers.removed, right: numbers.added },
    { name: 'dates', left: dates.removed, right: dates.added },
    { name: 'names', left: names.removed, right: names.added },
  ];
  return listed
    .filter((value) => value.left.length + value.right.length > 0)
    .map((value) => ({ ...value, left: value.left.slice(0, MOST_VALUES), right: value.right.slice(0, MOST_VALUES) }));
}

/** Two articles with the passages that their edge aligns; null where the record lacks one of them. */
export function makeCompareView(index: RecordIndex, a: string, b: string): CompareView | null {
  const left = index.articles.get(a);
  const right = index.articles.get(b);
  if (!left || !right) return null;
  const edges = edgesBetween(index, a, b);
  const edge = edges.find(({ passages }) => passages.length > 0);
  const passages = edge?.passages ?? [];
  const side = (pick: (passage: Passage) => readonly [number, number]) =>
    passages.map((passage, at) => ({ start: pick(passage)[0], end: pick(passage)[1], passage: at + 1 }));
  const copy = side((passage) => passage.copy);
  const of = side((passage) => passage.of);
  return {
    left: viewSide(left, edge?.copy === a ? copy : of),
    right: viewSide(right, edge?.copy === a ? of : copy),
    passages: passages.length,
    values: edge && edge.share >= VERSION_SHARE ? findValues(left, right) : [],
    edges: edges.map((each) => ({ copy: each.copy, words: LINEAGE_WORDS[each.kind], share: each.share })),
    differences: findDifferences(index, a, b),
  };
}
