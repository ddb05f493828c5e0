import type { DayRange } from './dated.ts';

/** `c` + 16 hex digits of the SHA-256 of the bytes. */
export type CaptureId = string;

export type MediaType = 'text/html' | 'text/plain' | 'text/markdown';

/** The bytes of one page as fetched or found. Never changed. */
export interface Capture {
  readonly id: CaptureId;
  /** Path as the record shows it: POSIX, starting with the name of the folder or file that was asked for. */
  readonly file?: string;
  readonly url?: string;
  /** Lower-case hex of the bytes. */
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: MediaType;
  /** WHATWG label of the encoding that the bytes were decoded with. */
  readonly encoding: string;
  /** When the page was fetched or saved, only where the page itself or the user lets one know. */
  readonly captured?: DayRange & { readonly basis: string };
}

/** A capture with its decoded words: what `read` gives and `extract` takes. */
export interface Page {
  readonly capture: Capture;
  /** The decoded bytes: nothing normalised, a byte-order mark removed. HTML is still HTML here. */
  readonly text: string;
}
