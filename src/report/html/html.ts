import { wordTable } from '../../text/word-table.ts';

/** Markup that is safe to stand in a page as it is. Only `html` and `raw` make it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Interpolation = Html | string | number | null | undefined | false | readonly Interpolation[];

const ENTITIES: Readonly<Record<string, string>> = wordTable({
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
});

/** Words as they may stand in an element or a quoted attribute; characters that HTML forbids become U+FFFD. */
export function escapeHtml(words: string): string {
  return words
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '\uFFFD');
}

function write(value: Interpolation): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(write).join('');
  return escapeHtml(String(value));
}

/** Markup from a template. Everything put into it is escaped unless it is markup itself; lists are joined. */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolation[]): Html {
  let text = strings[0]!;
  for (const [at, value] of values.entries()) text += write(value) + strings[at + 1]!;
  return new Html(text);
}

/** Markup written by this program. Never for words of a page. */
export function raw(text: string): Html {
  return new Html(text);
}

/** Words of a page, kept from turning the direction of the words around them. */
export function isolate(words: string): Html {
  return html`<bdi>${words}</bdi>`;
}

/** An address that may become a link: http and https only, else null. */
export function parseLink(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** An id or fragment from any string: letters, digits and hyphens stay, all else is written as its code. */
export function fragment(...parts: readonly (string | number)[]): string {
  return parts
    .map((part) => String(part).replace(/[^A-Za-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16)}`))
    .join('.');
}
