import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Problem } from '../model/problem.ts';
import { deriveCapture } from '../pipeline/derive-capture.ts';
import type { Content, Derived } from '../store/store.ts';

/** Bytes to derive from: of a file, or of a capture in the case (then packed, and not to be kept again). */
export interface BatchItem {
  /** As the stages are told it. */
  readonly file?: string;
  readonly url?: string;
  readonly bytes: Uint8Array;
  readonly codec: Content['codec'];
  readonly kept: boolean;
  readonly maxBytes: number;
}

export interface BatchResult {
  readonly derived: Derived | null;
  readonly content: Content | null;
  readonly refusals: readonly Problem[];
}

/** Speed 1 of 9 packs pages to a quarter; 6 would take three times as long for a tenth less. */
const LEVEL = 1;
/** A page packs into a piece or two of this share of its size; Node's own 16 KB would take a call each. */
const PIECE_SHARE = 4;
const SMALLEST_PIECE = 1024;

function pack(capture: string, bytes: Uint8Array): Content {
  const chunkSize = Math.max(SMALLEST_PIECE, Math.ceil(bytes.length / PIECE_SHARE));
  const packed = deflateRawSync(bytes, { level: LEVEL, chunkSize });
  if (packed.length < bytes.length) return { capture, codec: 'deflate', body: packed };
  return { capture, codec: 'none', body: bytes };
}

/** The bytes that a store keeps, as they were read. */
export function unpack({ codec, body }: Pick<Content, 'codec' | 'body'>): Uint8Array {
  return codec === 'deflate' ? inflateRawSync(body) : body;
}

function deriveItem(item: BatchItem): BatchResult {
  const bytes = unpack({ codec: item.codec, body: item.bytes });
  const { derived, refusals } = deriveCapture({
    ...(item.file === undefined ? {} : { file: item.file }),
    ...(item.url === undefined ? {} : { url: item.url }),
    bytes,
    maxBytes: item.maxBytes,
  });
  const content = derived && !item.kept ? pack(derived.capture, bytes) : null;
  return { derived, content, refusals };
}

/** Derives each item; the results stand in the items' order. */
export function deriveBatch(items: readonly BatchItem[]): BatchResult[] {
  return items.map(deriveItem);
}
