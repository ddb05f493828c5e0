import type { RecordArticle, RecordCapture, SourcedRecord } from '../../model/record.ts';
import { readingId } from '../../text/subject-id.ts';
import type { EditedText } from './edited-text.ts';
import { RecordWalk } from './record-walk.ts';
import { IdRenumbering } from './renumber-ids.ts';
import { Withholder } from './withholder.ts';

/** Stands for the hash of a page in which words were withheld: with the hash, words could be tried. */
const NO_HASH = '0'.repeat(64);

function fileWithout(withholder: Withholder, file: string, at: number): string {
  if (!withholder.namesInAddress(file)) return file;
  const ending = /\.[a-z]{1,5}$/i.exec(file)?.[0] ?? '';
  return `withheld-${at + 1}${withholder.namesInAddress(ending) ? '' : ending}`;
}

function redactCapture(withholder: Withholder, capture: RecordCapture, at: number, touched: boolean): RecordCapture {
  const { file, url, ...rest } = capture;
  return {
    ...rest,
    ...(file === undefined ? {} : { file: fileWithout(withholder, file, at) }),
    ...(url === undefined || withholder.namesInAddress(url) ? {} : { url }),
    ...(touched ? { sha256: NO_HASH, sizeBytes: 0 } : {}),
  };
}

/** Whether anything that the record shows of an article names one of the persons. */
function isTouched(withholder: Withholder, article: RecordArticle, edited: EditedText): boolean {
  return (
    edited.edits.length > 0 ||
    withholder.names(JSON.stringify({ ...article, text: '' })) ||
    namesInUrl(withholder, article)
  );
}

function namesInUrl(withholder: Withholder, { url }: RecordArticle): boolean {
  return url !== undefined && withholder.namesInAddress(url);
}

/** Names that are the same once words are withheld, as one; a person withheld has no name but the label. */
function foldNames(after: SourcedRecord, before: SourcedRecord, withholder: Withholder): SourcedRecord['entities'] {
  const labels = new Map(
    withholder.persons.flatMap(({ entities, label }) => entities.map(({ id }) => [id, label] as const)),
  );
  return after.entities.map((entity, at) => {
    const label = labels.get(before.entities[at]!.id);
    const counts = new Map<string, number>();
    for (const { text, count } of entity.names) counts.set(label ?? text, (counts.get(label ?? text) ?? 0) + count);
    return { ...entity, name: label ?? entity.name, names: [...counts].map(([text, count]) => ({ text, count })) };
  });
}

/** Decisions on answers name them by the point's id and the answer's words, both of which may be others now. */
function renameReadings(record: SourcedRecord, before: SourcedRecord): SourcedRecord['decisions'] {
  const ids = new Map<string, string>();
  for (const [at, point] of before.points.entries()) {
    const now = record.points[at]!;
    for (const [nth, { value }] of point.readings.entries())
      ids.set(readingId(point.id, value), readingId(now.id, now.readings[nth]!.value));
  }
  return record.decisions.map((decision, at) => {
    const { on } = before.decisions[at]!;
    const id = on.kind === 'reading' ? ids.get(on.now ?? on.id) : undefined;
    return id === undefined ? decision : { ...decision, on: { ...decision.on, id, ...(on.now && { now: id }) } };
  });
}

function tell(record: SourcedRecord, persons: number, places: number, pages: number): SourcedRecord['notAnalysed'] {
  const because =
    `the names of ${persons === 1 ? 'one person' : `${persons} persons`} were withheld in ${places} places of the texts, ` +
    `wherever they stood; hash and size of ${pages === 1 ? 'one page' : `${pages} pages`} too, by which names could be tried`;
  return [...record.notAnalysed, { at: 'every article', stage: 'redaction', because }];
}

/** A redacted record, and how often each of the persons was withheld; 0 tells a name that the record does not hold. */
export interface Redacted {
  readonly record: SourcedRecord;
  readonly counts: readonly { readonly name: string; readonly count: number }[];
}

/**
 * The record without the names of some persons: in texts, titles, quoted words, answers, questions, file names, addresses,
 * keys and ids. Offsets are those of the new texts, and every anchor that held holds. Ids are numbered anew, because
 * they are hashes of words by which a name could be tried. What describes a person without naming them stays.
 * @param names as people write them, or ids of entities; every name that the record knows for the same thing goes too
 * @param whole the record from which `record` was taken, where it is a part: it may know more names
 */
export function redact(record: SourcedRecord, names: readonly string[], whole: SourcedRecord = record): Redacted {
  const asked = names.map((name) => name.trim()).filter((name) => name !== '');
  if (asked.length === 0) return { record, counts: [] };
  const withholder = new Withholder(whole, asked);
  const texts = new Map(record.articles.map(({ id, text }) => [id, withholder.editText(id, text)]));
  const touched = new Set(
    record.articles
      .filter((article) => isTouched(withholder, article, texts.get(article.id)!))
      .flatMap(({ captures }) => captures),
  );
  const captures = record.captures.map((capture, at) =>
    redactCapture(withholder, capture, at, touched.has(capture.id)),
  );
  const files = new Map(
    record.captures.flatMap(({ file }, at) => (file === undefined ? [] : [[file, captures[at]!.file!]])),
  );
  const articles = record.articles.map(({ url, ...article }) => ({
    ...article,
    ...(url === undefined || withholder.namesInAddress(url) ? {} : { url }),
  }));
  const walk = new RecordWalk(record, withholder, texts, files as ReadonlyMap<string, string>);
  const walked = walk.record({ ...record, captures, articles });
  const renumbered = new IdRenumbering(record).apply(walked);
  const places = [...texts.values()].reduce((sum, { edits }) => sum + edits.length, 0);
  const redacted = {
    ...renumbered,
    entities: foldNames(renumbered, record, withholder),
    decisions: renameReadings(renumbered, record),
    notAnalysed: tell(renumbered, withholder.persons.length, places, touched.size),
  };
  return { record: redacted, counts: asked.map((name, at) => ({ name, count: withholder.counts[at]! })) };
}

/** `redact`, for those who need no counts. */
export function redactRecord(record: SourcedRecord, names: readonly string[], whole?: SourcedRecord): SourcedRecord {
  return redact(record, names, whole).record;
}
