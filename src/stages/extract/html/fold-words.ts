const ASCII = /^[\0-\x7f]*$/;

/** Words for comparison: lower case, compatibility forms, letters and digits with single spaces between. */
export function foldWords(text: string): string {
  if (ASCII.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  }
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
