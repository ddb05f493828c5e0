/** What a file is, where it is not a page: a document format that is not read yet, or no text at all. */
export interface Format {
  readonly kind: 'unsupported' | 'binary';
  /** With its article: "a PDF document". */
  readonly name: string;
}

type Magic = readonly [start: string, kind: Format['kind'], name: string, offset?: number];

/** First bytes, one character a byte. Order matters where one start includes another. */
const MAGIC: readonly Magic[] = [
  ['%PDF-', 'unsupported', 'a PDF document'],
  ['{\\rtf', 'unsupported', 'an RTF document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'unsupported', 'an old Microsoft Office document'],
  ['WARC/', 'unsupported', 'a web archive (WARC)'],
  ['\x1f\x8b', 'unsupported', 'a gzip file'],
  ['bplist', 'unsupported', 'a Safari web archive'],
  ['%!PS', 'unsupported', 'a PostScript document'],
  ['From: <Saved by ', 'unsupported', 'a web archive (MHTML)'],
  ['From: "Saved by ', 'unsupported', 'a web archive (MHTML)'],
  ['\x89PNG\r\n', 'binary', 'a PNG image'],
  ['\xff\xd8\xff', 'binary', 'a JPEG image'],
  ['GIF8', 'binary', 'a GIF image'],
  ['WEBP', 'binary', 'a WebP image', 8],
  ['RIFF', 'binary', 'a sound or video file'],
  ['II*\x00', 'binary', 'a TIFF image'],
  ['MM\x00*', 'binary', 'a TIFF image'],
  ['\x00\x00\x01\x00', 'binary', 'an icon'],
  ['wOFF', 'binary', 'a font'],
  ['wOF2', 'binary', 'a font'],
  ['OggS', 'binary', 'a sound or video file'],
  ['ID3', 'binary', 'a sound file'],
  ['ftyp', 'binary', 'a video or image file', 4],
  ['\x1aE\xdf\xa3', 'binary', 'a video file'],
  ['SQLite format 3\x00', 'binary', 'a database file'],
  ['\x7fELF', 'binary', 'a program'],
  ['MZ\x90', 'binary', 'a program'],
  ['7z\xbc\xaf', 'binary', 'an archive of files'],
  ['Rar!', 'binary', 'an archive of files'],
  ['BZh', 'binary', 'an archive of files'],
  ['\xfd7zXZ', 'binary', 'an archive of files'],
  ['(\xb5/\xfd', 'binary', 'an archive of files'],
];

/** Names inside a zip file that tell what it is. */
const ZIP_CONTENTS: readonly (readonly [string, string])[] = [
  ['word/', 'a Word document (docx)'],
  ['xl/', 'an Excel workbook (xlsx)'],
  ['ppt/', 'a PowerPoint presentation (pptx)'],
  ['application/epub+zip', 'an EPUB book'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file'],
];

/** Text files that are no pages, by the ending of the name. */
const OTHER_TEXT: ReadonlyMap<string, string> = new Map([
  ['css', 'a style sheet'],
  ['js', 'a script'],
  ['mjs', 'a script'],
  ['json', 'a JSON file'],
  ['jsonl', 'a JSON file'],
  ['ndjson', 'a JSON file'],
  ['csv', 'a table (CSV)'],
  ['tsv', 'a table (TSV)'],
  ['svg', 'an SVG image'],
  ['eml', 'a mail message'],
  ['mht', 'a web archive (MHTML)'],
  ['mhtml', 'a web archive (MHTML)'],
]);

/** Bytes looked at for control characters. */
const SAMPLE = 64 * 1024;
/** Share of control bytes above which a file is no text. Text in any single-byte or UTF-8 encoding has none to speak of. */
const CONTROL_SHARE = 0.01;
/** Share of NULs on one side of the byte pairs that says UTF-16. */
const UTF16_SHARE = 0.3;

function latin1(bytes: Uint8Array, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(end, bytes.length)).toString('latin1');
}

/** Lower-case ending of a file name or address, without the dot; empty where there is none. */
export function extensionOf(name: string | undefined): string {
  const last = (name ?? '').split(/[?#]/, 1)[0]!.split('/').at(-1)!;
  const dot = last.lastIndexOf('.');
  return dot > 0 ? last.slice(dot + 1).toLowerCase() : '';
}

function findZip(head: string): Format {
  const found = ZIP_CONTENTS.find(([mark]) => head.includes(mark));
  return found ? { kind: 'unsupported', name: found[1] } : { kind: 'binary', name: 'a zip archive' };
}

/** A letter, a sign or white space: no control. */
function isWritten(byte: number): boolean {
  return byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** `utf-16le` or `utf-16be` where the NULs of unmarked bytes lie as they do in such text; else null. */
export function findUnmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end < 4 || bytes.subarray(0, end).indexOf(0) < 0) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0 && isWritten(bytes[i + 1]!)) even++;
    if (bytes[i + 1] === 0 && isWritten(bytes[i]!)) odd++;
  }
  const pairs = end / 2;
  if (odd / pairs > UTF16_SHARE && even / pairs < 0.02) return 'utf-16le';
  if (even / pairs > UTF16_SHARE && odd / pairs < 0.02) return 'utf-16be';
  return null;
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function controlShare(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, SAMPLE);
  let controls = 0;
  for (let i = 0; i < end; i++) {
    const byte = bytes[i]!;
    // Escape (0x1b) switches character sets in ISO-2022 text.
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls++;
  }
  return controls / end;
}

/** What the bytes are where they are no page of text; null for text. The name is asked only about text that is no page. */
export function findFormat(bytes: Uint8Array, name?: string): Format | null {
  const head = latin1(bytes, 16);
  if (head.startsWith('PK\x03\x04')) return findZip(latin1(bytes, SAMPLE));
  for (const [start, kind, format, offset = 0] of MAGIC) {
    if (head.startsWith(start, offset)) return { kind, name: format };
  }
  if (!hasUtf16Mark(bytes) && !findUnmarkedUtf16(bytes) && controlShare(bytes) > CONTROL_SHARE) {
    return { kind: 'binary', name: 'a binary file' };
  }
  const start = latin1(bytes, 2048).trimStart();
  if (/^(?:<\?xml[^>]{0,200}>\s*)?<(?:rss|feed|rdf:RDF)[\s>]/.test(start))
    return { kind: 'unsupported', name: 'a feed' };
  if (/^MIME-Version:/im.test(start) && /^Content-Type:\s*multipart\/related/im.test(start)) {
    return { kind: 'unsupported', name: 'a web archive (MHTML)' };
  }
  const other = OTHER_TEXT.get(extensionOf(name));
  return other && !/^<(?:!doctype html|html)[\s>]/i.test(start) ? { kind: 'unsupported', name: other } : null;
}
