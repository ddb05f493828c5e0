/** Classes of UTF-16 code units that the tokeniser asks for often; a table for ASCII, Unicode properties above it. */

const SPACE = /\s/;
const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const OPENING = '“‘«‹„‚([{"\'`¿¡';
const CLOSING = '”’»›)]}"\'';

export function isSpace(code: number): boolean {
  if (code <= 32) return true;
  if (code < 0xa0) return code === 0x85;
  return code === 0xa0 || code === 0x200b || code === 0xfeff || SPACE.test(String.fromCharCode(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** True of surrogates too, so that a letter beyond the basic plane stays in one token. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return LETTER.test(String.fromCharCode(code));
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return UPPER.test(String.fromCharCode(code));
}

export function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 95 || code === 0xad;
}

export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

export function isHyphen(code: number): boolean {
  return code === 45 || code === 0x2010 || code === 0x2011;
}

/** En and em dashes, the horizontal bar, and the minus sign. */
export function isDash(code: number): boolean {
  return (code >= 0x2012 && code <= 0x2015) || code === 0x2212;
}

export function isOpening(character: string): boolean {
  return OPENING.includes(character);
}

export function isClosing(character: string): boolean {
  return CLOSING.includes(character);
}
