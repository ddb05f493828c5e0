/** Bytes searched for a declaration. Browsers stop at 1024 but start again at a later one; saved pages often have it late. */
const SEARCHED = 16 * 1024;
const XML = /^\s{0,20}<\?xml\s[^>]{0,200}?\bencoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/;
const META = /<meta\s[^>]{0,1000}>/gi;
const CHARSET = /\bcharset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i;

/** The label that an HTML page declares in a meta tag or an XML declaration; null where there is none. */
export function findDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SEARCHED)).toString('latin1');
  const withoutComments = head.replaceAll(/<!--[^>]{0,4000}-->/g, '');
  for (const [tag] of withoutComments.matchAll(META)) {
    const label = CHARSET.exec(tag)?.[1];
    if (label) return label;
  }
  return XML.exec(head)?.[1] ?? null;
}
