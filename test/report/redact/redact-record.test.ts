import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Anchor } from '../../../src/model/anchor.ts';
import type { SourcedRecord } from '../../../src/model/record.ts';
import { formatReport, REPORT_FORMATS } from '../../../src/report/index.ts';
import { recordSchema } from '../../../src/report/record-schema.ts';
import { EditedText } from '../../../src/report/redact/edited-text.ts';
import { redactRecord } from '../../../src/report/redact/redact-record.ts';
import { analysePages } from '../../../src/run/analyse-pages.ts';
import { bridgeClosure } from '../fixtures/bridge-closure.ts';

/** A page of our own that names a person wherever a page can. */
const PAGE = `<!doctype html><html lang="en"><head><title>Ilka Vansteen freed | Orsk Courier</title>
<meta name="author" content="Ilka Vansteen"><meta property="og:site_name" content="Orsk Courier">
<link rel="canonical" href="https://courier.example/2021/ilka-vansteen-freed"></head><body>
<nav><a href="/tag/vansteen">Vansteen</a></nav><article><h1>Ilka Vansteen freed</h1><p class="byline">By Ilka Vansteen</p>
<p>Ilka Vansteen, a nurse, was freed on 4 May 2021 with 12 other people, police said.</p>
<p>“Vansteen treated 14 people that night,” said Tomas Wend. Ms. Vansteen’s lawyer, I. Vansteen, called VANSTEEN brave.</p>
<p>Supporters wrote #FreeVansteen and @ilkavansteen; Vansteenstraat was closed. “I treated 15 people,” Vansteen said.</p></article></body></html>`;
const OTHER = `Nurse freed at Orsk\n\nTomas Wend\n\nIlka Vansteen was freed on 5 May 2021, said Tomas Wend. The nurse treated 14 people that night. Wend thanked Ilka.`;
/** However it is written: no case, no marks, no blanks. */
const NAMED = /v\W*a\W*n\W*s\W*t\W*e\W*e\W*n|\bilka/i;

let record: SourcedRecord;
beforeAll(async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  record = await analysePages([
    { file: 'pages/ilka_vansteen.html', url: 'https://courier.example/Ilka%20Vansteen', bytes: bytes(PAGE) },
    { file: 'pages/other.txt', bytes: bytes(OTHER) },
  ]);
  const [point] = record.points;
  const on = {
    kind: 'point' as const,
    id: point!.id,
    words: `Vansteen: ${point!.question}`,
    anchors: [],
    found: 'id' as const,
  };
  const decision = {
    id: 'd00000000000000aa',
    act: 'annotate' as const,
    on,
    reason: 'Ilka told me.',
    by: 'Reader',
    at: '2024-01-01T00:00:00Z',
  };
  record = { ...record, decisions: [decision] };
});

function anchorsIn(value: unknown): Anchor[] {
  if (Array.isArray(value)) return value.flatMap(anchorsIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'exact' in value && 'article' in value ? [value as Anchor] : [];
  return [...own, ...Object.values(value).flatMap(anchorsIn)];
}

function orphansOf(of: SourcedRecord): Anchor[] {
  const texts = new Map(of.articles.map(({ id, text }) => [id, text]));
  return anchorsIn(of).filter(({ article, start, end, exact }) => texts.get(article)?.slice(start, end) !== exact);
}

describe('redactRecord', () => {
  it('the record names the person, in many places', () => {
    expect(JSON.stringify(record).match(new RegExp(NAMED, 'gi'))!.length).toBeGreaterThan(20);
    expect(orphansOf(record)).toEqual([]);
  });

  it.each(REPORT_FORMATS)('leaves no name in the bytes of the %s report', (format) => {
    for (const asked of ['Ilka Vansteen', 'Vansteen', 'ILKA VANSTEEN']) {
      const report = formatReport(redactRecord(record, [asked]), format);
      expect(report.match(NAMED), asked).toBeNull();
      expect(decodeURIComponent(report.replace(/%(?![0-9a-f]{2})/gi, '')).match(NAMED), asked).toBeNull();
      expect(report).toContain('withheld 1');
      expect(report).toContain('Tomas Wend');
    }
  });

  it('leaves none of several, and tells them apart', () => {
    const json = formatReport(redactRecord(record, ['Ilka Vansteen', 'Tomas Wend']), 'json');
    expect(json.match(NAMED)).toBeNull();
    expect(json).not.toMatch(/wend|tomas/i);
    expect(json).toMatch(/“\[withheld 1\] treated 14 people that night,” said \[withheld 2\]\. \[withheld 1\] lawyer/);
  });

  it('keeps every anchor on its words, and the shape of the record', () => {
    const redacted = redactRecord(record, ['Ilka Vansteen']);
    expect(orphansOf(redacted)).toEqual([]);
    expect(recordSchema.safeParse(redacted).error).toBeUndefined();
    expect(anchorsIn(redacted).length).toBe(anchorsIn(record).length);
    for (const { text, blocks, sentences } of redacted.articles) {
      for (const { start, end } of blocks) expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      for (const [start, end] of sentences) expect(end).toBeGreaterThan(start);
    }
    for (const statement of redacted.statements) {
      const text = redacted.articles.find(({ id }) => id === statement.anchor.article)!.text;
      const { start, end } = statement.contentSpan;
      if (!statement.content.includes('…')) expect(text.slice(start, end)).toContain(statement.content.slice(0, 10));
    }
  });

  it('keeps nothing by which a name could be tried', () => {
    const redacted = redactRecord(record, ['Ilka Vansteen']);
    const ids = (of: SourcedRecord) => new Set(JSON.stringify(of).match(/"[a-z][0-9a-f]{16}"/g));
    const before = ids(record);
    expect([...ids(redacted)].filter((id) => before.has(id))).toEqual([]);
    expect(redacted.captures.map(({ sha256, sizeBytes }) => [sha256, sizeBytes])).toEqual(
      redacted.captures.map(() => ['0'.repeat(64), 0]),
    );
    expect(redacted.captures.map(({ file, url }) => [file, url])).toEqual([
      ['withheld-1.html', undefined],
      ['pages/other.txt', undefined],
    ]);
    expect(redacted.notAnalysed.at(-1)).toMatchObject({ stage: 'redaction' });
  });

  it('leaves pages that do not name the person as they are, and a record without names untouched', () => {
    expect(redactRecord(record, [' '])).toBe(record);
    const nobody = redactRecord(record, ['Nobody Atall']);
    expect(nobody.captures.map(({ sha256 }) => sha256)).toEqual(record.captures.map(({ sha256 }) => sha256));
    expect(nobody.articles.map(({ text }) => text)).toEqual(record.articles.map(({ text }) => text));
  });

  it('holds for a record by hand, decisions on answers included', () => {
    const redacted = redactRecord(bridgeClosure, ['Ilse Brandt']);
    for (const format of REPORT_FORMATS) expect(formatReport(redacted, format)).not.toMatch(/brandt|\bilse/i);
    expect(redacted.entities[0]).toMatchObject({ name: '[withheld 1]', names: [{ text: '[withheld 1]', count: 3 }] });
  });

  it('is the same each time', () => {
    const once = formatReport(redactRecord(record, ['Ilka Vansteen']), 'json');
    expect(formatReport(redactRecord(record, ['Ilka Vansteen']), 'json')).toBe(once);
  });
});

describe('EditedText', () => {
  it('places every span on the words that it had, where none of them were replaced', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(8), fc.string({ maxLength: 5 })), { maxLength: 6 }),
        fc.nat(60),
        fc.nat(20),
        (text, wanted, from, length) => {
          let last = 0;
          const edits = [...wanted]
            .sort(([a], [b]) => a - b)
            .flatMap(([at, size, instead]) => {
              const start = Math.max(at, last);
              const end = Math.min(text.length, start + size + 1);
              if (start >= end) return [];
              last = end;
              return [{ start, end, instead }];
            });
          const edited = new EditedText(text, edits);
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          const now = edited.span({ start, end });
          expect(now.start).toBeLessThanOrEqual(now.end);
          const clear = edits.every((edit) => edit.end <= start || edit.start >= end);
          if (clear && end > start) expect(edited.text.slice(now.start, now.end)).toBe(text.slice(start, end));
        },
      ),
    );
  });
});
