/** Characters that mean something to a Markdown reader somewhere in a line, HTML included. */
const INLINE = /[\\`*_[\]{}<>#|~$&!]/g;
/** What makes a list, a heading or a rule at the start of a line. */
const LINE_START = /^(\s*)([-+=>]|\d{1,9}[.)])/;

/**
 * Words of a page as one line of Markdown that shows just these words: no markup, no HTML, no link, no line break.
 * Addresses are kept from becoming links, and characters that turn the direction of the text are taken out.
 */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(INLINE, '\\$&')
    .replace(LINE_START, (_, space: string, mark: string) => `${space}${escapeMark(mark)}`)
    .replace(/(https?|ftp|mailto|javascript|data):/gi, '$1\\:')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/@/g, '\\@')
    .trim();
}

/** “-” → “\-”, “1.” → “1\.”. */
function escapeMark(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}

/** Words as inline code; nothing in it is markup. */
export function codeMarkdown(words: string): string {
  const line = words
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + pad + line.replaceAll('|', '\\|') + pad + fence;
}
