import { analyse } from 'chardet';
import { checkUtf8 } from './check-utf8.ts';
import { findDeclaredEncoding } from './find-declared-encoding.ts';
import { findUnmarkedUtf16 } from './find-format.ts';
import { decodeAs, encodingOf } from './text-decoding.ts';

export interface Decoded {
  readonly text: string;
  /** Canonical WHATWG name, lower case. */
  readonly encoding: string;
  /** What was declared and what was used instead, where the bytes contradict the declaration. */
  readonly contradiction?: string;
  /** The bytes stop in the middle of a character. */
  readonly endsInsideCharacter: boolean;
}

export interface DecodeHints {
  /** The charset that the transport gave. */
  readonly transport?: string;
  /** A Content-Type header, of which the charset is taken. */
  readonly contentType?: string;
  readonly isHtml: boolean;
}

/** Bytes shown to the detector; more adds time, not certainty. */
const DETECTED_BYTES = 32 * 1024;
/** Below this the detector's guess (0 to 100) is not used against a declaration that could hold. */
const SURE = 40;
/** Invalid sequences among the bytes up to which a page is still taken for UTF-8 that was damaged. */
const DAMAGED_SHARE = 0.002;

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A slice that starts just before the first byte above ASCII: the detector learns nothing from what stands before it. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, first - 256);
  return bytes.subarray(start, start + DETECTED_BYTES);
}

function guess(bytes: Uint8Array): { encoding: string; confidence: number } {
  for (const { name, confidence } of analyse(sampleOf(bytes))) {
    // The detector names ISO-8859-1 what the web means by windows-1252.
    const encoding = encodingOf(name === 'ISO-8859-1' ? 'windows-1252' : name);
    if (encoding && !encoding.startsWith('utf-') && !encoding.startsWith('iso-2022')) return { encoding, confidence };
  }
  return { encoding: 'windows-1252', confidence: 0 };
}

function findDeclared(bytes: Uint8Array, hints: DecodeHints): { label: string; where: string } | null {
  const charset = /charset\s*=\s*["']?([^\s"';]+)/i.exec(hints.contentType ?? '')?.[1];
  const transport = hints.transport ?? charset;
  if (transport) return { label: transport, where: 'the transport' };
  const label = hints.isHtml ? findDeclaredEncoding(bytes) : null;
  return label ? { label, where: 'the page' } : null;
}

/** Latin text, read in a Latin encoding, has few letters above ASCII; Cyrillic or Greek misread as Latin has little else. */
function looksMisread(text: string): boolean {
  let high = 0;
  let letters = 0;
  for (const [letter] of text
    .slice(0, 20_000)
    .replaceAll(/<[^>]{0,2000}>/g, ' ')
    .matchAll(/\p{L}/gu)) {
    letters++;
    if (letter > '\x7f') high++;
  }
  return letters > 40 && high / letters > 0.5;
}

const LATIN = new Set(['windows-1252', 'iso-8859-2', 'iso-8859-15', 'windows-1250', 'windows-1254', 'macintosh']);

interface Choice {
  readonly encoding: string;
  readonly contradicts: boolean;
  /** Why, in words, where it contradicts. */
  readonly because?: string;
}

function chooseUndeclared(bytes: Uint8Array, damaged: boolean): Choice {
  return { encoding: damaged ? 'utf-8' : guess(bytes).encoding, contradicts: false };
}

/** The encoding to use where the bytes are not plain UTF-8. */
function chooseLegacy(bytes: Uint8Array, declared: string | null, damaged: boolean): Choice {
  if (declared === null) return chooseUndeclared(bytes, damaged);
  if (declared === 'utf-8') {
    if (damaged)
      return { encoding: 'utf-8', contradicts: true, because: 'some bytes are damaged and show as "\uFFFD"' };
    return { encoding: guess(bytes).encoding, contradicts: true, because: 'the bytes are not UTF-8' };
  }
  const strict = decodeAs(declared, bytes, true);
  if (strict === null)
    return { encoding: guess(bytes).encoding, contradicts: true, because: 'the bytes do not fit it' };
  if (LATIN.has(declared) && looksMisread(strict)) {
    const found = guess(bytes);
    if (!LATIN.has(found.encoding) && found.confidence >= SURE) {
      return { encoding: found.encoding, contradicts: true, because: 'the letters make no sense in it' };
    }
  }
  return { encoding: declared, contradicts: false };
}

function choose(bytes: Uint8Array, declared: string | null): Choice & { cut: boolean } {
  const utf8 = checkUtf8(bytes);
  if (utf8.ascii) {
    const kept = declared === null || declared.startsWith('utf-16') ? 'utf-8' : declared;
    return { encoding: kept, contradicts: false, cut: false };
  }
  if (utf8.invalid === 0) {
    const contradicts = declared !== null && declared !== 'utf-8';
    return { encoding: 'utf-8', contradicts, because: 'the bytes are valid UTF-8', cut: utf8.cut };
  }
  const damaged =
    utf8.invalid < 3
      ? utf8.valid > 20 * utf8.invalid
      : utf8.invalid / bytes.length < DAMAGED_SHARE && utf8.valid > 4 * utf8.invalid;
  return { ...chooseLegacy(bytes, declared, damaged), cut: false };
}

function describe(declared: { label: string; where: string }, known: boolean, choice: Choice): string {
  if (!known) {
    return (
      `${declared.where === 'the page' ? 'The page' : 'The transport'} declares "${declared.label.slice(0, 40)}", which is no ` +
      `known encoding; it was read as ${choice.encoding}. Check its accented letters.`
    );
  }
  return (
    `Declared as ${declared.label.slice(0, 40)} by ${declared.where}, but ${choice.because}; it was read as ` +
    `${choice.encoding}. Check its accented letters, and save it again if they are wrong.`
  );
}

/**
 * The text of a page, by the order of the WHATWG: byte-order mark, transport, declaration in the page, evidence.
 * Unlike a browser, a declaration that the bytes contradict is not followed, and the contradiction is told.
 */
export function decodeBytes(bytes: Uint8Array, hints: DecodeHints): Decoded {
  const mark = MARKS.find(([, start]) => start.every((byte, i) => bytes[i] === byte));
  if (mark) {
    const rest = bytes.subarray(mark[1].length);
    const cut = mark[0] === 'utf-8' ? checkUtf8(rest).cut : rest.length % 2 === 1;
    return { text: decodeAs(mark[0], rest)!, encoding: mark[0], endsInsideCharacter: cut };
  }
  const declared = findDeclared(bytes, hints);
  const known = declared ? encodingOf(declared.label) : null;
  const utf16 = findUnmarkedUtf16(bytes);
  if (utf16) {
    const contradicts = declared !== null && !(known ?? '').startsWith('utf-16');
    const choice = { encoding: utf16, contradicts, because: 'the bytes are UTF-16' };
    const told = contradicts ? { contradiction: describe(declared, known !== null, choice) } : {};
    return { text: decodeAs(utf16, bytes)!, encoding: utf16, ...told, endsInsideCharacter: bytes.length % 2 === 1 };
  }
  // A page whose tags could be read is not UTF-16, whatever it says.
  const choice = choose(bytes, known?.startsWith('utf-16') ? 'utf-8' : known);
  const told =
    declared && (choice.contradicts || known === null)
      ? { contradiction: describe(declared, known !== null, choice) }
      : {};
  const text = decodeAs(choice.encoding, bytes)!;
  return { text, encoding: choice.encoding, ...told, endsInsideCharacter: choice.cut };
}
