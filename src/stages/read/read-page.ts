import { createHash } from 'node:crypto';
import type { Capture, Page } from '../../model/capture.ts';
import type { Problem } from '../../model/problem.ts';
import type { Stage, StageResult } from '../../model/stage.ts';
import { decodeBytes } from './decode-bytes.ts';
import { findFormat } from './find-format.ts';
import { findMediaType } from './find-media-type.ts';
import { isCutShort } from './is-cut-short.ts';

/** Pages above this are refused unless the caller says otherwise. */
export const MAX_PAGE_BYTES = 64 * 1024 * 1024;

/** The bytes of one page, and what came with them. */
export interface RawPage {
  /** Path as the record shows it. Its ending is evidence of the media type. */
  readonly file?: string;
  readonly url?: string;
  readonly bytes: Uint8Array;
  /** What the transport said: the value of a Content-Type header, with or without a charset. */
  readonly mediaType?: string;
  /** The charset that the transport gave; stronger than what the page declares. */
  readonly encoding?: string;
  /** Limit in bytes; `MAX_PAGE_BYTES` where absent. */
  readonly maxBytes?: number;
}

const WHAT_TO_DO_WITH_OTHER_FORMATS = 'Save it as HTML, Markdown or plain text, and read that.';

function sizeInWords(bytes: number): string {
  return bytes >= 1024 * 1024 ? `${(bytes / 1024 / 1024).toFixed(1)} MB` : `${bytes} bytes`;
}

/** The problem of a page of this size, or null: empty, or above the limit. */
export function findSizeProblem(sizeBytes: number, maxBytes: number, at: string): Problem | null {
  if (sizeBytes === 0) {
    return { code: 'read/empty', message: 'The file holds no bytes. Save the page again, or leave it out.', at };
  }
  if (sizeBytes <= maxBytes) return null;
  return {
    code: 'read/too-large',
    message:
      `The file has ${sizeInWords(sizeBytes)}; the limit is ${sizeInWords(maxBytes)}. ` +
      'Split it, or raise the limit with --max-bytes.',
    at,
  };
}

function findRefusal(input: RawPage, at: string): Problem | null {
  const size = findSizeProblem(input.bytes.length, input.maxBytes ?? MAX_PAGE_BYTES, at);
  if (size) return size;
  const format = findFormat(input.bytes, input.file ?? input.url);
  if (format?.kind === 'unsupported') {
    const message = `This is ${format.name}, which is not read yet. ${WHAT_TO_DO_WITH_OTHER_FORMATS}`;
    return { code: 'read/unsupported', message, at };
  }
  if (format) {
    const message = `This is ${format.name}, not a page of text. Leave it out, or save the page as HTML or text.`;
    return { code: 'read/binary', message, at };
  }
  return null;
}

function refuse(problem: Problem): StageResult<Page | null> {
  return { output: null, problems: [problem], notAnalysed: [] };
}

/** The page that these bytes hold, or null with the problem that says why there is none. */
export function readPage(input: RawPage): StageResult<Page | null> {
  const sha256 = createHash('sha256').update(input.bytes).digest('hex');
  const id = `c${sha256.slice(0, 16)}`;
  const at = input.file ?? input.url ?? id;
  const refusal = findRefusal(input, at);
  if (refusal) return refuse(refusal);

  const decoded = decodeBytes(input.bytes, {
    ...(input.encoding === undefined ? {} : { transport: input.encoding }),
    ...(input.mediaType === undefined ? {} : { contentType: input.mediaType }),
    isHtml: findMediaType(input.bytes, input) === 'text/html',
  });
  if (decoded.text.trim() === '') {
    const message = 'The file holds nothing but white space. Save the page again, or leave it out.';
    return refuse({ code: 'read/empty', message, at });
  }
  const mediaType = findMediaType(input.bytes, input, decoded.text);
  const problems: Problem[] = [];
  if (decoded.contradiction) problems.push({ code: 'read/wrong-charset', message: decoded.contradiction, at });
  if (decoded.endsInsideCharacter || (mediaType === 'text/html' && isCutShort(decoded.text))) {
    const message =
      'The page breaks off before its end; what is there was read. Save or fetch it again to get the rest.';
    problems.push({ code: 'read/truncated', message, at });
  }
  const capture: Capture = {
    id,
    ...(input.file === undefined ? {} : { file: input.file }),
    ...(input.url === undefined ? {} : { url: input.url }),
    sha256,
    sizeBytes: input.bytes.length,
    mediaType,
    encoding: decoded.encoding,
  };
  return { output: { capture, text: decoded.text }, problems, notAnalysed: [] };
}

/** Bytes of one page → the page with its decoded words. */
export const readStage: Stage<RawPage, Page | null> = {
  name: 'read',
  version: 1,
  scope: 'capture',
  reads: ['bytes'],
  writes: ['page'],
  run: readPage,
};
