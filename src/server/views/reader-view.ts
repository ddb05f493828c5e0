import type { Block } from '../../model/article.ts';
import type { DayRange } from '../../model/dated.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { RecordArticle } from '../../model/record.ts';
import type { NumberedPoint, RecordIndex } from '../../report/view/record-index.ts';
import { LINEAGE_WORDS } from '../../report/view/wording.ts';
import type { ApparatusNote, ApparatusReading, BlockView, OriginLine, ReaderView, SpeakerNote } from '../contract.ts';
import { groupOf, viewVoice } from './point-card.ts';
import { wordedRange } from './published-range.ts';
import { findLine, lineOf } from './source-line.ts';
import { cutRuns, findLayers, type Layer } from './text-runs.ts';
import { wholeBlocks } from './whole-blocks.ts';

function compareDays(own: DayRange, others: readonly DayRange[]): ApparatusReading['when'] {
  if (others.length === 0) return null;
  const { earliest, latest } = own;
  if (latest !== null && others.every((other) => other.earliest !== null && other.earliest > latest)) return 'later';
  if (earliest !== null && others.every((other) => other.latest !== null && other.latest < earliest)) return 'earlier';
  return null;
}

function viewReadings(
  index: RecordIndex,
  { point }: NumberedPoint,
  own: string,
  article: RecordArticle,
): ApparatusReading[] {
  return point.readings.map(({ value, claims, counts, articles }) => ({
    value,
    own: claims.includes(own),
    origins: counts.origins + counts.originUnknown,
    when: compareDays(wordedRange(article), articles.flatMap((id) => index.articles.get(id) ?? []).map(wordedRange)),
    sources: claims.flatMap((id) => {
      const anchor = index.claims.get(id)?.anchors[0];
      const line = anchor && findLine(index, anchor.article);
      return line && anchor ? [{ ...line, at: anchor.start }] : [];
    }),
  }));
}

/** What the other sources say at each sentence of an article that carries a claim. */
function findNotes(index: RecordIndex, article: RecordArticle): ApparatusNote[] {
  const notes = new Map<string, ApparatusNote>();
  for (const claim of index.claimsIn.get(article.id) ?? []) {
    const anchor = claim.anchors[0];
    if (anchor?.article !== article.id) continue;
    for (const numbered of index.pointsOfClaim.get(claim.id) ?? []) {
      const { point, number } = numbered;
      const key = `${point.id} ${anchor.start}`;
      if (notes.has(key)) continue;
      notes.set(key, {
        point: point.id,
        number,
        question: point.question,
        group: groupOf(numbered),
        kind: point.kind,
        because: point.because,
        at: anchor.start,
        lone: point.readings.every(({ articles }) => articles.every((id) => id === article.id)),
        readings: viewReadings(index, numbered, claim.id, article),
      });
    }
  }
  return [...notes.values()].sort((a, b) => a.at - b.at || a.number - b.number);
}

function findSpeakers(index: RecordIndex, article: RecordArticle): SpeakerNote[] {
  return (index.statementsIn.get(article.id) ?? [])
    .map((statement) => ({
      ...viewVoice(index, statement),
      id: statement.id,
      at: statement.anchor.start,
      form: statement.form,
      stance: statement.stance,
    }))
    .sort((a, b) => a.at - b.at);
}

export function viewEdge(index: RecordIndex, edge: LineageEdge, other: LineageEdge['of']): OriginLine {
  return {
    kind: edge.kind,
    words: LINEAGE_WORDS[edge.kind],
    share: edge.share,
    certain: edge.direction.certain,
    because: edge.direction.because,
    source: typeof other === 'string' ? findLine(index, other) : null,
    outside: typeof other === 'string' ? null : other.outside,
  };
}

interface Found {
  readonly notes: readonly ApparatusNote[];
  readonly speakers: readonly SpeakerNote[];
  readonly layers: readonly Layer[];
}

function viewBlock(article: RecordArticle, block: Block, { notes, speakers, layers }: Found): BlockView {
  const inside = ({ at }: { readonly at: number }) => at >= block.start && at < block.end;
  return {
    kind: block.kind,
    start: block.start,
    runs: cutRuns(article.text, block, layers),
    notes: notes.filter(inside),
    speakers: speakers.filter(inside),
  };
}

function viewCaptures(index: RecordIndex, article: RecordArticle): ReaderView['captures'] {
  return article.captures.flatMap((id) => {
    const capture = index.captures.get(id);
    return capture ? [{ id, name: capture.file ?? capture.url ?? id, html: capture.mediaType === 'text/html' }] : [];
  });
}

/** An article with the apparatus of its margin; null where the record has no such article. */
export function makeReaderView(index: RecordIndex, id: string): ReaderView | null {
  const article = index.articles.get(id);
  if (!article) return null;
  const from = index.edgesFrom.get(id) ?? [];
  const origins = [
    ...new Set(from.flatMap(({ of, passages }) => (typeof of === 'string' && passages.length > 0 ? of : []))),
  ];
  const found = {
    notes: findNotes(index, article),
    speakers: findSpeakers(index, article),
    layers: findLayers(index, article, origins),
  };
  return {
    source: lineOf(article),
    language: article.language,
    byline: article.byline,
    dateline: article.dateline ?? null,
    url: article.url ?? null,
    published: article.published ?? null,
    updated: article.updated ?? null,
    captures: viewCaptures(index, article),
    takenFrom: from.map((edge) => viewEdge(index, edge, edge.of)),
    takenBy: index.record.lineage.filter(({ of }) => of === id).map((edge) => viewEdge(index, edge, edge.copy)),
    origins: origins.flatMap((of) => findLine(index, of) ?? []),
    blocks: wholeBlocks(article).map((block) => viewBlock(article, block, found)),
    removed: article.removed,
    notAnalysed: [id, ...article.captures].flatMap((at) =>
      (index.notesAt.get(at) ?? []).map(({ stage, because }) => ({ stage, because })),
    ),
  };
}
