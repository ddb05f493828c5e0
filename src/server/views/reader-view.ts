import type { Block } from '../../model/article.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { DayRange } from '../../model/dated.ts';
import type { LineageEdge } from '../../model/lineage.ts';
import type { Reading } from '../../model/point.ts';
import type { RecordArticle } from '../../model/record.ts';
import type { NumberedPoint, RecordIndex } from '../../report/view/record-index.ts';
import { LINEAGE_WORDS, titleOf } from '../../report/view/wording.ts';
import type {
  ApparatusNote,
  ApparatusReading,
  BlockView,
  NameNote,
  OriginLine,
  ReaderView,
  SpeakerNote,
} from '../contract.ts';
import type { CaseView } from './case-view.ts';
import { onceFor } from './once-for.ts';
import { groupOf, viewVoice } from './point-card.ts';
import { wordedRange } from './published-range.ts';
import { findLine, lineOf } from './source-line.ts';
import { cutRuns, findLayers, type Layer } from './text-runs.ts';
import { countVersions } from './versions-view.ts';
import { wholeBlocks } from './whole-blocks.ts';

/** Other spellings that a margin gives of one name. */
const MOST_SPELLINGS = 6;

/** What is looked up of a reading at each sentence that it stands beside: thousands of articles can give it. */
interface ReadingFacts {
  readonly claims: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** The first and the last day on which its articles got their words; null where one of them leaves it open. */
  readonly days: DayRange;
}

const factsIn = onceFor((index: RecordIndex) =>
  onceFor((reading: Reading): ReadingFacts => {
    const ranges = reading.articles.flatMap((id) => index.articles.get(id) ?? []).map(wordedRange);
    const first = ranges.map(({ earliest }) => earliest);
    const last = ranges.map(({ latest }) => latest);
    return {
      claims: new Set(reading.claims),
      articles: new Set(reading.articles),
      days: {
        earliest: first.reduce(
          (least, day) => (day === null || least === null || least < day ? day && least : day),
          first[0] ?? null,
        ),
        latest: last.reduce(
          (most, day) => (day === null || most === null || most > day ? day && most : day),
          last[0] ?? null,
        ),
      },
    };
  }),
);

function compareDays(own: DayRange, others: DayRange): ApparatusReading['when'] {
  if (own.latest !== null && others.earliest !== null && others.earliest > own.latest) return 'later';
  if (own.earliest !== null && others.latest !== null && others.latest < own.earliest) return 'earlier';
  return null;
}

/** Readings and sources that a note names: one that hundreds of articles answer is no note any more. */
const MOST_READINGS = 6;
const MOST_SOURCES = 6;

function viewReading(index: RecordIndex, reading: Reading, own: string, article: RecordArticle): ApparatusReading {
  const { value, claims, counts, articles } = reading;
  const facts = factsIn(index)(reading);
  const others = articles.length - Number(facts.articles.has(article.id));
  return {
    value,
    own: facts.claims.has(own),
    origins: counts.origins + counts.originUnknown,
    when: compareDays(wordedRange(article), facts.days),
    sources: claims.slice(0, MOST_SOURCES).flatMap((id) => {
      const claim = index.claims.get(id);
      const anchor = claim && sentenceOf(claim);
      const source = anchor && index.articles.get(anchor.article);
      return source && anchor
        ? [{ id: source.id, title: titleOf(source), outlet: source.outlet ?? null, at: anchor.start }]
        : [];
    }),
    more: claims.length > MOST_SOURCES ? Math.max(0, others - MOST_SOURCES) : 0,
  };
}

/** The sentence's own reading, then the others. */
function viewReadings(index: RecordIndex, { point }: NumberedPoint, own: string, article: RecordArticle) {
  const { readings } = point;
  const first =
    readings.length <= MOST_READINGS ? readings : readings.filter((reading) => factsIn(index)(reading).claims.has(own));
  const rest = readings.filter((reading) => !first.includes(reading));
  const shown = [...first, ...rest.slice(0, Math.max(0, MOST_READINGS - first.length))];
  return {
    readings: shown.map((reading) => viewReading(index, reading, own, article)),
    more: readings.length - shown.length,
  };
}

/** What the other sources say at each sentence of an article that carries a claim. */
function findNotes(index: RecordIndex, article: RecordArticle): ApparatusNote[] {
  const notes = new Map<string, ApparatusNote>();
  for (const claim of index.claimsIn.get(article.id) ?? []) {
    const anchor = sentenceOf(claim);
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
        ...viewReadings(index, numbered, claim.id, article),
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

const fold = (name: string): string => name.toLowerCase().replace(/^the\s+/, '');

/** Things named by more than one name, here or elsewhere, each at its first place. */
function findNameNotes({ index, mentionsIn }: CaseView, article: RecordArticle): (NameNote & { at: number })[] {
  const seen = new Set<string>();
  return (mentionsIn.get(article.id) ?? []).flatMap(({ entity, start, end }) => {
    if (seen.has(entity)) return [];
    seen.add(entity);
    const here = article.text.slice(start, end);
    const also = (index.entities.get(entity)?.names ?? []).filter(({ text }) => fold(text) !== fold(here));
    return also.length === 0 ? [] : [{ id: entity, here, also: also.slice(0, MOST_SPELLINGS), at: start }];
  });
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
  readonly names: readonly (NameNote & { readonly at: number })[];
  readonly layers: readonly Layer[];
}

function viewBlock(article: RecordArticle, block: Block, { notes, speakers, names, layers }: Found): BlockView {
  const inside = ({ at }: { readonly at: number }) => at >= block.start && at < block.end;
  return {
    kind: block.kind,
    start: block.start,
    runs: cutRuns(
      article.text,
      block,
      layers.filter((layer) => layer.start < block.end && layer.end > block.start),
      article.sentences.map(([start]) => start),
    ),
    notes: notes.filter(inside),
    speakers: speakers.filter(inside),
    names: names.filter(inside).map(({ id, here, also }) => ({ id, here, also })),
  };
}

function viewCaptures(index: RecordIndex, article: RecordArticle): ReaderView['captures'] {
  return article.captures.flatMap((id) => {
    const capture = index.captures.get(id);
    return capture ? [{ id, name: capture.file ?? capture.url ?? id, html: capture.mediaType === 'text/html' }] : [];
  });
}

/** An article with the apparatus of its margin; null where the record has no such article. */
export function makeReaderView(view: CaseView, id: string): ReaderView | null {
  const { index } = view;
  const article = index.articles.get(id);
  if (!article) return null;
  const from = index.edgesFrom.get(id) ?? [];
  const origins = [
    ...new Set(from.flatMap(({ of, passages }) => (typeof of === 'string' && passages.length > 0 ? of : []))),
  ];
  const found = {
    notes: findNotes(index, article),
    speakers: findSpeakers(index, article),
    names: findNameNotes(view, article),
    layers: findLayers(view, article, origins),
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
    takenBy: (view.edgesTo.get(id) ?? []).map((edge) => viewEdge(index, edge, edge.copy)),
    origins: origins.flatMap((of) => findLine(index, of) ?? []),
    blocks: wholeBlocks(article).map((block) => viewBlock(article, block, found)),
    versions: countVersions(view, id),
    removed: article.removed,
    notAnalysed: [id, ...article.captures].flatMap((at) =>
      (index.notesAt.get(at) ?? []).map(({ stage, because }) => ({ stage, because })),
    ),
  };
}
