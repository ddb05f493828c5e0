const ASCII = /^[\0-\x7f]*$/;
const ASCII_GAPS = /[^a-z0-9]+/g;
const GAPS = /[^\p{L}\p{N}]+/gu;

/** Words for comparison: lower case, compatibility forms, letters and digits with single spaces between. */
export function foldWords(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(ASCII_GAPS, ' ').trim();
  return text.normalize('NFKD').toLowerCase().replace(GAPS, ' ').trim();
}
