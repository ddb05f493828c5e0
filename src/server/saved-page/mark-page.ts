import { Parser } from 'htmlparser2';
import type { Span } from '../../model/span.ts';
import type { PageWords } from './find-words.ts';

/** Elements that run, load or frame something: left out with all they hold. The policy forbids them as well. */
const LEFT_OUT = new Set([
  'script',
  'iframe',
  'object',
  'embed',
  'applet',
  'frame',
  'frameset',
  'portal',
  'fencedframe',
]);
/** Tags that send the browser elsewhere or fetch by their mere presence. */
const TAGS_OUT = new Set(['base', 'link']);
/** Attributes that run or send; an address that is a script counts as one. */
const RUNS = /^(?:on.*|srcdoc|ping|formaction)$/;
const SCRIPT_ADDRESS = /^[\s\p{Cc}]*(?:j[\s\p{Cc}]*a[\s\p{Cc}]*v[\s\p{Cc}]*a|vb)[\s\p{Cc}]*script[\s\p{Cc}]*:/iu;
/** Attributes that fetch, and `href` where it does; what a page carries in itself (`data:`) stays. */
const FETCHES = /^(?:src|srcset|poster|background|data|lowsrc|dynsrc|xlink:href)$/;
const FETCHING_LINKS = new Set(['image', 'use', 'feimage']);
const CARRIED = /^[\s\p{Cc}]*data:/iu;
/** Style that fetches. */
const STYLE_FETCHES = /@import[^;}]{0,2000};?|url\(\s*(?!["']?data:)[^)]{0,2000}\)/gi;
/** Letters of an attribute in which a script's address would show. */
const ADDRESS_START = 200;

/** Elements whose words are no text of the page. */
const NO_TEXT = new Set([
  'style',
  'title',
  'textarea',
  'select',
  'option',
  'noframes',
  'xmp',
  'plaintext',
  'template',
  'svg',
  'math',
]);

interface PageParts {
  /** What is left out, in order, not overlapping. */
  readonly cuts: readonly Span[];
  /** Where words stand into which a mark can be set, in order. */
  readonly texts: readonly Span[];
}

function findParts(html: string): PageParts {
  const cuts: { start: number; end: number }[] = [];
  const texts: Span[] = [];
  let left: { name: string; start: number; depth: number } | null = null;
  let silent = 0;
  let tag = '';
  const cutStyle = (start: number, end: number) => {
    for (const { 0: fetch, index } of html.slice(start, end).matchAll(STYLE_FETCHES))
      cuts.push({ start: start + index, end: start + index + fetch.length });
  };
  const isOut = (name: string, value: string): boolean => {
    if (RUNS.test(name) || SCRIPT_ADDRESS.test(value.slice(0, ADDRESS_START))) return true;
    return (FETCHES.test(name) || (name === 'href' && FETCHING_LINKS.has(tag))) && !CARRIED.test(value);
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        tag = name;
      },
      onopentag(name, attributes) {
        if (left) {
          if (name === left.name) left.depth += 1;
        } else if (LEFT_OUT.has(name)) left = { name, start: parser.startIndex, depth: 1 };
        else if (TAGS_OUT.has(name) || (name === 'meta' && attributes['http-equiv'] !== undefined))
          cuts.push({ start: parser.startIndex, end: parser.endIndex + 1 });
        else if (NO_TEXT.has(name)) silent += 1;
      },
      onattribute(name, value) {
        if (isOut(name, value)) cuts.push({ start: parser.startIndex, end: parser.endIndex });
        else if (name === 'style') cutStyle(parser.startIndex, parser.endIndex);
      },
      onclosetag(name) {
        if (left && name === left.name) {
          left.depth -= 1;
          if (left.depth > 0) return;
          cuts.push({ start: left.start, end: Math.max(parser.endIndex + 1, left.start) });
          left = null;
        } else if (!left && NO_TEXT.has(name)) silent = Math.max(0, silent - 1);
      },
      ontext() {
        if (!left && tag === 'style') cutStyle(parser.startIndex, parser.endIndex + 1);
        if (!left && silent === 0) texts.push({ start: parser.startIndex, end: parser.endIndex + 1 });
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { cuts, texts };
}

/** The parts of words that lie in text. Both in order; an entity is a text of its own, so texts that touch are joined. */
function clipToTexts(words: readonly PageWords[], texts: readonly Span[]): PageWords[] {
  const joined: { start: number; end: number }[] = [];
  for (const text of texts) {
    const last = joined.at(-1);
    if (last && text.start <= last.end) last.end = Math.max(last.end, text.end);
    else joined.push({ ...text });
  }
  let at = 0;
  return [...words]
    .sort((a, b) => a.start - b.start)
    .flatMap((word) => {
      while (at < joined.length && joined[at]!.end <= word.start) at += 1;
      const text = joined[at];
      return text && text.start <= word.start && word.end <= text.end ? [word] : [];
    });
}

const STYLE = `mark.stemma-words{background:#fdf3d3;color:inherit;border-radius:2px;scroll-margin:40vh 0}`;

/** The sentence that the address names stands out, in all its pieces. */
function writeStyle(words: readonly PageWords[]): string {
  const rules = [...new Set(words.map(({ sentence }) => sentence))].map(
    (at) => `:root:has(#stemma-${at}:target) .stemma-${at}{background:#ffd24d;color:#1f1d1a}`,
  );
  return `<style>${STYLE}${rules.join('')}</style>`;
}

function openMark(sentence: number, first: boolean): string {
  return `<mark class="stemma-words stemma-${sentence}"${first ? ` id="stemma-${sentence}"` : ''}>`;
}

interface Edit {
  readonly at: number;
  readonly to: number;
  readonly put: string;
}

/** The page without what runs, loads or leads away, and with the words of an article marked, sentence by sentence. */
export function markPage(html: string, words: readonly PageWords[]): string {
  const { cuts, texts } = findParts(html);
  const marked = clipToTexts(words, texts);
  const seen = new Set<number>();
  const edits: Edit[] = cuts.map(({ start, end }) => ({ at: start, to: end, put: '' }));
  for (const [nth, { start, end, sentence }] of marked.entries()) {
    const open = openMark(sentence, !seen.has(sentence));
    seen.add(sentence);
    const style = nth === 0 ? writeStyle(marked) : '';
    edits.push({ at: start, to: end, put: `${style}${open}${html.slice(start, end)}</mark>` });
  }
  const out: string[] = [];
  let at = 0;
  for (const edit of edits.sort((a, b) => a.at - b.at)) {
    if (edit.at < at) continue;
    out.push(html.slice(at, edit.at), edit.put);
    at = edit.to;
  }
  out.push(html.slice(at));
  return out.join('');
}

const escapeHtml = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A page of plain text with the words of an article marked. */
export function markText(text: string, words: readonly PageWords[]): string {
  const out: string[] = [];
  const seen = new Set<number>();
  let at = 0;
  for (const { start, end, sentence } of [...words].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    out.push(
      escapeHtml(text.slice(at, start)),
      openMark(sentence, !seen.has(sentence)),
      escapeHtml(text.slice(start, end)),
      '</mark>',
    );
    seen.add(sentence);
    at = end;
  }
  out.push(escapeHtml(text.slice(at)));
  const layout =
    '<style>body{margin:1.5rem;font:15px/1.55 ui-monospace,Menlo,Consolas,monospace;background:#fff;color:#1f1d1a}pre{font:inherit;white-space:pre-wrap;overflow-wrap:anywhere;margin:0}</style>';
  return `<!doctype html><meta charset="utf-8"><title>The page as it was saved</title>${layout}${writeStyle(words)}<pre>${out.join('')}</pre>`;
}
