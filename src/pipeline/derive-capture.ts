import type { Article } from '../model/article.ts';
import type { Capture, Page } from '../model/capture.ts';
import type { NotAnalysed, Problem } from '../model/problem.ts';
import { ARTICLE_STEPS, CAPTURE_STAGES } from '../pipeline.ts';
import type { RawPage } from '../stages/read/read-page.ts';
import { nameKey } from '../store/file-names.ts';
import type { ArticleRow, Derived } from '../store/store.ts';
import { emptyRecords, sentencesOf, toRows } from './kept-records.ts';
import type { ArticleRecords, PageExtraction } from './records.ts';
import { guard, versionsOf } from './step.ts';

/** The stages that look at one capture or one article, with their versions. */
export function captureVersions(): string {
  return versionsOf([...Object.values(CAPTURE_STAGES), ...ARTICLE_STEPS.map(({ stage }) => stage)]);
}

interface Remarks {
  readonly problems: Problem[];
  readonly notAnalysed: NotAnalysed[];
}

function note(remarks: Remarks, result: { problems: readonly Problem[]; notAnalysed: readonly NotAnalysed[] }): void {
  remarks.problems.push(...result.problems);
  remarks.notAnalysed.push(...result.notAnalysed);
}

function deriveArticle(article: Article, remarks: Remarks): ArticleRow {
  // The first step writes `analysis`; the pipeline's test holds it to that.
  let records = { ...emptyRecords(article), fingerprint: null } as ArticleRecords;
  for (const { stage, run } of ARTICLE_STEPS) {
    const result = guard(stage.name, article.id, () => run(records), {});
    note(remarks, result);
    records = { ...records, ...result.output };
    if (result.output.analysis) records = { ...records, sentences: sentencesOf(result.output.analysis) };
  }
  const { fingerprint, analysis: _, ...kept } = records;
  return {
    id: article.id,
    position: article.index,
    body: JSON.stringify(article),
    annotations: toRows(kept),
    ...(fingerprint && { hashes: fingerprint.hashes }),
  };
}

/** The same remark, on the capture instead of the name it happened to be read under. */
function placeOn<Remark extends { readonly at: string }>(
  remark: Remark,
  names: ReadonlySet<string>,
  id: string,
): Remark {
  return names.has(remark.at) ? { ...remark, at: id } : remark;
}

export interface Derivation {
  /** Null where the bytes are no page: `refusals` say why. */
  readonly derived: Derived | null;
  readonly refusals: readonly Problem[];
}

function extract(page: Page, remarks: Remarks): PageExtraction {
  const result = guard('extract', page.capture.id, () => CAPTURE_STAGES.extract.run(page), { articles: [] });
  note(remarks, result);
  return result.output;
}

/** Runs every stage of a capture and of its articles. A pure function of the bytes, the name and the stages. */
export function deriveCapture(raw: RawPage): Derivation {
  const at = raw.file ?? raw.url ?? '';
  const read = guard<Page | null>('read', at, () => CAPTURE_STAGES.read.run(raw), null);
  if (read.output === null) return { derived: null, refusals: read.problems };
  const remarks: Remarks = { problems: [], notAnalysed: [] };
  note(remarks, read);
  const { file: _, url: __, ...capture }: Capture = read.output.capture;
  const { articles, captured } = extract(read.output, remarks);
  const rows = articles.map((article) => deriveArticle(article, remarks));
  const names = new Set([raw.file, raw.url].filter((name) => name !== undefined));
  const derived: Derived = {
    capture: capture.id,
    body: JSON.stringify(captured ? { ...capture, captured } : capture),
    derivedBy: captureVersions(),
    derivedAs: nameKey(raw),
    articles: rows,
    problems: remarks.problems.map((problem) => placeOn(problem, names, capture.id)),
    notAnalysed: remarks.notAnalysed.map((left) => placeOn(left, names, capture.id)),
  };
  return { derived, refusals: [] };
}
