import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RawPage, readPage } from '../../../src/stages/read/read-page.ts';
import { decodeAs } from '../../../src/stages/read/text-decoding.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf8 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf8'));

function codesOf(input: RawPage): string[] {
  return readPage(input).problems.map(({ code }) => code);
}

const PROSE = 'The harbour at Velmora was closed on Monday, the port office said. '.repeat(5);

describe('what is no page', () => {
  const refused: readonly [string, RawPage, string, RegExp][] = [
    ['no bytes', { file: 'a.html', bytes: utf8('') }, 'read/empty', /no bytes/],
    ['white space', { file: 'a.txt', bytes: utf8(' \n\t\n') }, 'read/empty', /white space/],
    ['a byte-order mark alone', { file: 'a.txt', bytes: latin('\xef\xbb\xbf') }, 'read/empty', /white space/],
    ['PDF', { file: 'a.html', bytes: latin('%PDF-1.7\n%\xe2\xe3') }, 'read/unsupported', /PDF/],
    ['docx', { file: 'a', bytes: latin('PK\x03\x04\x14\x00\x06\x00word/document.xml') }, 'read/unsupported', /docx/],
    ['some zip', { file: 'a', bytes: latin('PK\x03\x04\x14\x00\x06\x00photo.jpg') }, 'read/binary', /zip/],
    ['PNG named as text', { file: 'a.txt', bytes: latin('\x89PNG\r\n\x1a\n\x00\x00') }, 'read/binary', /PNG/],
    ['unknown bytes', { file: 'a', bytes: latin('\x00\x01\x02\x03'.repeat(50)) }, 'read/binary', /binary/],
    ['a style sheet', { file: 'x/a.css', bytes: utf8('p { color: red }') }, 'read/unsupported', /style sheet/],
    [
      'a feed',
      { file: 'a.xml', bytes: utf8('<?xml version="1.0"?>\n<rss version="2.0">') },
      'read/unsupported',
      /feed/,
    ],
    ['MHTML', { file: 'a', bytes: utf8('From: <Saved by Browser>\nMIME-Version: 1.0') }, 'read/unsupported', /MHTML/],
    ['above the limit', { file: 'a.txt', bytes: utf8('a'.repeat(101)), maxBytes: 100 }, 'read/too-large', /limit/],
  ];
  it.each(refused)('%s', (_, input, code, message) => {
    const { output, problems } = readPage(input);
    expect(output).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, at: input.file });
    expect(problems[0]!.message).toMatch(message);
    expect(problems[0]!.message).toMatch(/Save|Leave it out|Split/);
  });

  it('takes text at the limit, and script-like names whose content is HTML', () => {
    expect(codesOf({ file: 'a.txt', bytes: utf8('a'.repeat(100)), maxBytes: 100 })).toEqual([]);
    expect(codesOf({ file: 'index.js', bytes: utf8('<!DOCTYPE html><p>Words</p>') })).toEqual([]);
  });
});

describe('media type', () => {
  const cases: readonly [string, Partial<RawPage>, string, string][] = [
    ['by the name', { file: 'a.htm' }, '<p>x</p>', 'text/html'],
    ['Markdown by the name', { file: 'dir.txt/a.MD' }, '# Title', 'text/markdown'],
    ['HTML in a text file', { file: 'a.txt' }, '\n<!doctype HTML>\n<p>x', 'text/html'],
    ['tags in a text file are text', { file: 'a.txt' }, 'The <div> tag is old.', 'text/plain'],
    ['HTML without a name', {}, '<div class="a">x</div>', 'text/html'],
    ['text without a name', {}, 'less < more', 'text/plain'],
    ['by the transport', { mediaType: 'text/html; charset=utf-8', url: 'https://a.example/x' }, 'Words', 'text/html'],
    ['by the address', { url: 'https://a.example/x.html?y=1.txt' }, 'Words', 'text/html'],
  ];
  it.each(cases)('%s', (_, named, text, mediaType) => {
    expect(readPage({ ...named, bytes: utf8(text) }).output?.capture.mediaType).toBe(mediaType);
  });
});

describe('charset', () => {
  const html = (charset: string, body: string): string => `<html><head><meta charset="${charset}"></head><body>${body}`;
  const cyrillic = 'Порт был закрыт в понедельник, сообщила администрация. '.repeat(6);
  const cp1251 = (text: string): Uint8Array =>
    Uint8Array.from([...text].map((c) => (c >= 'А' && c <= 'я' ? c.charCodeAt(0) - 0x350 : c.charCodeAt(0))));

  const cases: readonly [string, RawPage, string, string, boolean][] = [
    ['undeclared UTF-8', { bytes: utf8('café') }, 'utf-8', 'café', false],
    [
      'windows-1252, its own characters',
      { bytes: latin(html('windows-1252', '\x93caf\xe9\x94 \x80')) },
      'windows-1252',
      '“café” €',
      false,
    ],
    [
      'ISO-8859-1 means windows-1252',
      { bytes: latin(html('ISO-8859-1', '\x92 caf\xe9')) },
      'windows-1252',
      '’ café',
      false,
    ],
    [
      'transport before page',
      { bytes: latin(html('utf-8', 'caf\xe9')), encoding: 'windows-1252' },
      'windows-1252',
      'café',
      false,
    ],
    [
      'Content-Type before page',
      { bytes: latin(html('utf-8', 'caf\xe9')), mediaType: 'text/html;charset="ISO-8859-1"' },
      'windows-1252',
      'café',
      false,
    ],
    ['mark before all', { bytes: latin(`\xef\xbb\xbf${html('windows-1252', 'caf\xc3\xa9')}`) }, 'utf-8', 'café', false],
    ['UTF-16 with a mark', { bytes: Uint8Array.from(Buffer.from('\ufeffcafé', 'utf16le')) }, 'utf-16le', 'café', false],
    ['UTF-16 without a mark', { bytes: Uint8Array.from(Buffer.from(PROSE, 'utf16le')) }, 'utf-16le', PROSE, false],
    [
      'http-equiv',
      { bytes: latin('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xcf\xee') },
      'windows-1251',
      'По',
      false,
    ],
    [
      'XML declaration',
      { bytes: latin('<?xml version="1.0" encoding="windows-1251"?>\n<html>\xcf\xee') },
      'windows-1251',
      'По',
      false,
    ],
    ['undeclared windows-1251', { bytes: cp1251(cyrillic) }, 'windows-1251', cyrillic, false],
    [
      'declared UTF-8, is windows-1252',
      { bytes: latin(html('utf-8', `${PROSE} caf\xe9, na\xefve, \x93so\x94`)) },
      'windows-1252',
      'café, naïve',
      true,
    ],
    ['declared windows-1252, is UTF-8', { bytes: utf8(html('windows-1252', 'café')) }, 'utf-8', 'café', true],
    ['declared Latin, is Cyrillic', { bytes: cp1251(html('iso-8859-1', cyrillic)) }, 'windows-1251', cyrillic, true],
    ['an unknown label', { bytes: utf8(html('utf8mb4', 'café')) }, 'utf-8', 'café', true],
    [
      'one damaged byte in UTF-8',
      { bytes: Buffer.concat([utf8(html('utf-8', 'café '.repeat(50))), latin('\xff'), utf8('café.')]) },
      'utf-8',
      '\ufffdcafé.',
      true,
    ],
    ['declared UTF-16 in readable ASCII', { bytes: latin(html('utf-16', 'plain')) }, 'utf-8', 'plain', false],
    [
      'a text page declares nothing',
      { file: 'a.txt', bytes: utf8('charset=windows-1252 café') },
      'utf-8',
      'café',
      false,
    ],
  ];
  it.each(cases)('%s', (_, input, encoding, words, told) => {
    const { output, problems } = readPage({ file: 'a.html', ...input });
    expect(output?.capture.encoding).toBe(encoding);
    expect(output?.text).toContain(words);
    expect(problems.map(({ code }) => code)).toEqual(told ? ['read/wrong-charset'] : []);
    if (told) expect(problems[0]!.message).toContain(encoding);
  });
});

describe('pages that break off', () => {
  const page = (end: string): string => `<!doctype html><html><body><div><p>${PROSE}</p>${end}`;
  const cases: readonly [string, string, boolean][] = [
    ['whole', page('</div></body></html>'), false],
    ['no </html> needed', page('</div>'), false],
    ['paragraphs may stay open', '<html><body><p>One<p>Two', false],
    ['a fragment', '<p>One</p><p>Two', false],
    ['in a tag', page('<a href="https://a.exam'), true],
    ['in a closing tag', page('</di'), true],
    ['in a comment', page('<!-- side'), true],
    ['in a script', page('<script>var a = 1;'), true],
    ['with elements open', page('<div><section><p>And'), true],
    ['"<" as a word at the end', page('</div></body></html> 3 < 4'), false],
  ];
  it.each(cases)('%s', (_, text, cut) => {
    expect(codesOf({ file: 'a.html', bytes: utf8(text) })).toEqual(cut ? ['read/truncated'] : []);
  });

  it('in the middle of a character', () => {
    const bytes = utf8(`${PROSE} éé`).slice(0, -1);
    const { output, problems } = readPage({ file: 'a.txt', bytes });
    expect(problems.map(({ code }) => code)).toEqual(['read/truncated']);
    expect(output?.capture.encoding).toBe('utf-8');
  });
});

describe('captures', () => {
  it('are named by their content', () => {
    const bytes = utf8('<p>Words</p>');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { capture } = readPage({ file: 'x/a.html', url: 'https://a.example/', bytes }).output!;
    expect(capture).toEqual({
      id: `c${sha256.slice(0, 16)}`,
      file: 'x/a.html',
      url: 'https://a.example/',
      sha256,
      sizeBytes: bytes.length,
      mediaType: 'text/html',
      encoding: 'utf-8',
    });
  });

  it('never throw, and give text or say why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('a.html', 'a.txt', 'a.md', 'a'), (bytes, file) => {
        const { output, problems } = readPage({ file, bytes });
        return output === null ? problems.length === 1 && problems[0]!.at === file : output.text.trim() !== '';
      }),
      { numRuns: 500 },
    );
  });

  it('keep every well-formed text, letter for letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (words) => {
        const text = `Words ${words.replaceAll(/[\u0000-\u0008\u000b\u000e-\u001f]/g, '')} end`;
        return readPage({ file: 'a.txt', bytes: utf8(text) }).output?.text === text;
      }),
      { numRuns: 300 },
    );
  });

  it('decode damaged UTF-8 as the standard says', () => {
    const bytes = fc.array(fc.constantFrom(0x41, 0xc3, 0xa9, 0xe2, 0x82, 0xf0, 0x9f, 0x98, 0x80, 0xff, 0xed, 0xa0), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(bytes, (list) => {
        const input = Uint8Array.from(list);
        return decodeAs('utf-8', input) === new TextDecoder('utf-8', { ignoreBOM: true }).decode(input);
      }),
      { numRuns: 1000 },
    );
  });

  it('of hostile pages take no more than linear time', () => {
    for (const piece of ['<!--', '<meta ', '<', '<div ', 'charset = ', '<script>', '\xc3']) {
      const text = `<html><body>${piece.repeat(400_000 / piece.length)}`;
      expect(readPage({ file: 'a.html', bytes: latin(text) }).output?.capture.sizeBytes).toBe(text.length);
    }
  });
});
