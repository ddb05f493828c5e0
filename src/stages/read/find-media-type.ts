import type { MediaType } from '../../model/capture.ts';
import { extensionOf } from './find-format.ts';

const BY_ENDING: ReadonlyMap<string, MediaType> = new Map([
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['xhtml', 'text/html'],
  ['shtml', 'text/html'],
  ['asp', 'text/html'],
  ['aspx', 'text/html'],
  ['php', 'text/html'],
  ['md', 'text/markdown'],
  ['markdown', 'text/markdown'],
  ['mdown', 'text/markdown'],
  ['txt', 'text/plain'],
  ['text', 'text/plain'],
]);

/** Characters looked at for HTML tags. */
const SNIFFED = 4096;
const STARTS_AS_HTML =
  /^(?:<\?xml[^>]{0,200}>\s{0,100})?(?:<!--[^>]{0,1000}-->\s{0,100}){0,5}<(?:!doctype\s{1,20}html|html|head|body)[\s>]/i;
const HTML_TAG = /<(?:html|head|body|title|meta|div|article|p|h1|span|table)(?:\s[^<>]{0,1000})?>/i;

interface Named {
  readonly file?: string;
  readonly url?: string;
  readonly mediaType?: string;
}

function byTransport(mediaType: string | undefined): MediaType | null {
  const essence = (mediaType ?? '').split(';', 1)[0]!.trim().toLowerCase();
  if (essence === 'text/html' || essence === 'application/xhtml+xml') return 'text/html';
  return essence === 'text/markdown' ? 'text/markdown' : null;
}

/**
 * HTML, Markdown or plain text. A page that starts as HTML is HTML whatever its name;
 * Markdown is told by name only, for any text can pass for it. `text/plain` from a transport proves nothing.
 * `text` is the decoded page; without it the bytes are looked at as Latin-1, which is enough to find tags.
 */
export function findMediaType(bytes: Uint8Array, named: Named, text?: string): MediaType {
  const head = (
    text?.slice(0, SNIFFED) ??
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED)).toString('latin1')
  )
    .replace(/^(?:\uFEFF|\xef\xbb\xbf)/, '')
    .trimStart();
  if (STARTS_AS_HTML.test(head)) return 'text/html';
  const told = byTransport(named.mediaType) ?? BY_ENDING.get(extensionOf(named.file ?? named.url));
  if (told) return told;
  return HTML_TAG.test(head) ? 'text/html' : 'text/plain';
}
