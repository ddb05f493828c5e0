import { isAscii, isUtf8 } from 'node:buffer';

export interface Utf8Check {
  /** No byte above 0x7F. */
  readonly ascii: boolean;
  /** Sequences of two bytes or more that are well formed. */
  readonly valid: number;
  /** Bytes that belong to no well-formed sequence; an unfinished one at the very end is not counted. */
  readonly invalid: number;
  /** The last character is unfinished. */
  readonly cut: boolean;
}

/** Length that a lead byte promises; 0 where it is none. */
function promised(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function continuations(bytes: Uint8Array, at: number, most: number): number {
  let count = 0;
  while (count < most && at + count < bytes.length && (bytes[at + count]! & 0xc0) === 0x80) count++;
  return count;
}

/** How well the bytes fit UTF-8. Overlong forms and surrogates count as well formed here; they don't tell encodings apart. */
export function checkUtf8(bytes: Uint8Array): Utf8Check {
  if (isAscii(bytes)) return { ascii: true, valid: 0, invalid: 0, cut: false };
  if (isUtf8(bytes)) return { ascii: false, valid: 1, invalid: 0, cut: false };
  let valid = 0;
  let invalid = 0;
  let cut = false;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = promised(byte);
    const found = length === 0 ? 0 : 1 + continuations(bytes, i + 1, length - 1);
    if (length > 0 && found === length) valid++;
    else if (length > 0 && i + found === bytes.length && valid > 0) cut = true;
    else invalid++;
    i += Math.max(1, found);
  }
  return { ascii: false, valid, invalid, cut };
}
