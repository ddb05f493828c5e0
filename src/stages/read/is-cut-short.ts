/** Elements whose end tag may not be left out. */
const ENDED = /<(\/?)(?:div|article|section|main|table|ul|ol|body|html)(?=[\s>/])/gi;
/** How far from the end a "<" is looked for that nothing closes. */
const TAIL = 4096;

function endsInsideTag(page: string): boolean {
  const html = page.slice(-TAIL);
  const open = html.lastIndexOf('<');
  if (open < 0 || html.indexOf('>', open) >= 0) return false;
  return /^<(?:\/?[a-z]|!|$)/i.test(html.slice(open, open + 3));
}

function endsInside(html: string, open: string, close: string): boolean {
  const last = html.lastIndexOf(open);
  return last >= 0 && html.indexOf(close, last) < 0;
}

/**
 * Whether an HTML page evidently breaks off: inside a tag, a comment or a script, or with no end of the body
 * while elements are open whose end tag may not be left out. False where it can't be told.
 */
export function isCutShort(html: string): boolean {
  if (endsInsideTag(html)) return true;
  // Most pages end here, at no cost.
  if (/<\/html\s{0,20}>/i.test(html.slice(-TAIL))) return false;
  const lower = html.toLowerCase();
  if (lower.includes('</html')) return false;
  if (endsInside(lower, '<!--', '-->')) return true;
  if (endsInside(lower, '<script', '</script') || endsInside(lower, '<style', '</style')) return true;
  if (!lower.includes('<body') || lower.includes('</body')) return false;
  let open = 0;
  for (const match of html.matchAll(ENDED)) open += match[1] === '' ? 1 : -1;
  // <html> and <body> themselves may stay open.
  return open > 2;
}
