import { gatherNames } from '../../report/view/gather-names.ts';
import { gatherVoices } from '../../report/view/gather-voices.ts';
import type { RecordIndex } from '../../report/view/record-index.ts';
import type { NameView, OutletView, SpeakerView } from '../contract.ts';
import { findLine, lineOf } from './source-line.ts';

/** Things named, those named most often first; each article once, at its first mention. */
export function makeNameViews(index: RecordIndex): NameView[] {
  const { merged, plain } = gatherNames(index);
  const things = [...merged, ...plain].sort((a, b) => b.entity.mentions.length - a.entity.mentions.length);
  return things.map(({ entity }) => {
    const first = new Map<string, number>();
    for (const { article, start } of entity.mentions) first.set(article, Math.min(start, first.get(article) ?? start));
    return {
      id: entity.id,
      name: entity.name,
      type: entity.type,
      names: entity.names,
      mentions: entity.mentions.length,
      articles: [...first].flatMap(([id, at]) => {
        const line = findLine(index, id);
        return line ? [{ ...line, at }] : [];
      }),
    };
  });
}

/** Speakers, those with most statements first, with what each says and where it stands. */
export function makeSpeakerViews(index: RecordIndex): SpeakerView[] {
  return gatherVoices(index).map(({ name, count, sayings }) => ({
    name,
    count,
    sayings: sayings.map(({ content, stance, form, statements }) => ({
      content,
      stance,
      form,
      sources: statements.flatMap(({ anchor, speaker }) => {
        const line = findLine(index, anchor.article);
        return line ? [{ ...line, at: anchor.start, identified: speaker.identified }] : [];
      }),
    })),
  }));
}

const TAKEN = new Set(['same', 'revision', 'reprint', 'excerpt']);

/** Outlets with what they carry, those with most articles first; articles of no known outlet stand together. */
export function makeOutletViews(index: RecordIndex): OutletView[] {
  const outlets = new Map<string | null, string[]>();
  for (const { id, outlet } of index.record.articles) {
    const key = outlet ?? null;
    outlets.set(key, [...(outlets.get(key) ?? []), id]);
  }
  const views = [...outlets].map(([outlet, ids]): OutletView => {
    const own = new Set(ids);
    const readings = index.points.flatMap(({ point }) =>
      point.readings
        .filter(({ articles }) => articles.some((id) => own.has(id)))
        .map((reading) => ({ point, reading })),
    );
    return {
      outlet,
      articles: ids.map((id) => lineOf(index.articles.get(id)!)),
      copies: ids.filter((id) =>
        (index.edgesFrom.get(id) ?? []).some(
          ({ kind, of }) => TAKEN.has(kind) && typeof of === 'string' && !own.has(of),
        ),
      ).length,
      alone: readings.filter(({ reading }) => reading.articles.every((id) => own.has(id))).length,
      disputed: readings.filter(({ point }) => point.state === 'disputed').length,
    };
  });
  return views.sort(
    (a, b) => b.articles.length - a.articles.length || ((a.outlet ?? '~') < (b.outlet ?? '~') ? -1 : 1),
  );
}
