import { type ChildNode, type Document, Element, isTag, isText } from 'domhandler';
import { ClassMarks, ELSEWHERE, MARK } from './class-marks.ts';

/** A line of the page as a reader sees it: the words between two block boundaries. */
export interface Line {
  readonly text: string;
  /** Characters of running text before it. */
  readonly at: number;
  /** Marks of the elements around its words: those of place hold for all of the line, the others for some of it. */
  readonly marks: number;
}

/** An element that names or dates something, with its words. */
export interface MarkedElement {
  readonly element: Element;
  readonly text: string;
  readonly at: number;
  readonly marks: number;
  /** Marks of the element itself. */
  readonly own: number;
}

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly at: number;
  readonly marks: number;
}

/** What one walk over the page gathers for the finders of title, outlet, byline and dates. */
export interface PageFacts {
  readonly htmlLang: string | undefined;
  /** `name`, `property` or `itemprop` in lower case, and `content`; in order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly jsonLd: readonly string[];
  /** Other scripts that hold data about a publication. */
  readonly scripts: readonly string[];
  readonly titleTag: string;
  readonly canonical: string | undefined;
  readonly headings: readonly Heading[];
  readonly lines: readonly Line[];
  readonly marked: readonly MarkedElement[];
  /** Text that stands for the site's name: of logos and their `alt`. */
  readonly brands: readonly { readonly text: string; readonly marks: number; readonly home: boolean }[];
}

const BLOCKS = new Set(
  'address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const SKIPPED = new Set('style noscript template svg iframe object embed canvas audio video math textarea'.split(' '));
const LABELS = MARK.date | MARK.meta | MARK.author;
/** Words of an element beyond this are a body, not a label. */
const LONGEST_LABEL = 300;
const LONGEST_LINE = 1000;
const BLANK = /^\s*$/;
const MOST_LINES = 20_000;
const MOST_MARKED = 3_000;

/** Words of an element, spaces folded, up to `limit` characters. */
export function readWords(element: Element, limit = LONGEST_LABEL): string {
  const parts: string[] = [];
  let length = 0;
  const stack: ChildNode[] = [...element.children].reverse();
  while (stack.length > 0 && length < limit) {
    const node = stack.pop()!;
    if (isText(node)) {
      parts.push(node.data);
      length += node.data.length;
    } else if (isTag(node) && node.name !== 'script' && !SKIPPED.has(node.name)) {
      if (BLOCKS.has(node.name)) parts.push('\n');
      for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index]!);
    }
  }
  return foldLines(parts.join('')).slice(0, limit);
}

function foldLines(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface Visit {
  readonly node: ChildNode;
  readonly marks: number;
  /** True on the way back up from a block. */
  readonly closing: boolean;
}

class FactsWalk {
  readonly metas: [string, string][] = [];
  readonly jsonLd: string[] = [];
  readonly scripts: string[] = [];
  readonly headings: Heading[] = [];
  readonly lines: Line[] = [];
  readonly marked: MarkedElement[] = [];
  readonly brands: { text: string; marks: number; home: boolean }[] = [];
  titleTag = '';
  canonical: string | undefined;
  htmlLang: string | undefined;
  private readonly classes = new ClassMarks();
  private line = '';
  private lineMarks = 0;
  private linePlace: number = ELSEWHERE;
  private at = 0;

  walk(dom: Document): void {
    const stack: Visit[] = [];
    for (let i = dom.children.length - 1; i >= 0; i--) stack.push({ node: dom.children[i]!, marks: 0, closing: false });
    while (stack.length > 0) {
      const visit = stack.pop()!;
      const { node, marks } = visit;
      if (visit.closing) this.endLine();
      else if (isText(node)) this.addText(node.data, marks);
      else if (isTag(node)) this.open(node, marks, stack);
    }
    this.endLine();
  }

  private open(element: Element, outer: number, stack: Visit[]): void {
    const { name } = element;
    if (this.readHead(element) || SKIPPED.has(name)) return;
    let own = this.classes.of(element);
    const words = own & LABELS || element.attribs.itemprop !== undefined ? readWords(element) : '';
    // Marks of labels hold for labels: a "date-outer" around a whole post dates nothing in it.
    if (words.length > LONGEST_LABEL - 80) own &= ~LABELS;
    const marks = outer | own;
    const isBlock = BLOCKS.has(name);
    if (isBlock) this.endLine();
    this.collect(element, words, own, marks);
    if (isBlock) stack.push({ node: element, marks, closing: true });
    const { children } = element;
    for (let i = children.length - 1; i >= 0; i--) stack.push({ node: children[i]!, marks, closing: false });
  }

  /** Elements that hold no text of the page; true where nothing else is to be done with them. */
  private readHead(element: Element): boolean {
    const { name, attribs } = element;
    if (name === 'meta') {
      const content = attribs.content?.trim();
      if (content) {
        for (const key of [attribs.property, attribs.name, attribs.itemprop, attribs['http-equiv']]) {
          if (key) this.metas.push([key.trim().toLowerCase(), content]);
        }
      }
      return true;
    }
    if (name === 'script') {
      this.readScript(element);
      return true;
    }
    if (name === 'title') {
      if (!this.titleTag && !hasAncestor(element, 'svg')) this.titleTag = fold(readWords(element, 600));
      return true;
    }
    if (name === 'link') {
      const { rel, href, itemprop, content } = attribs;
      if (href && rel?.toLowerCase() === 'canonical') this.canonical ??= href.trim();
      if (itemprop && content) this.metas.push([itemprop.toLowerCase(), content]);
      return true;
    }
    if (name === 'html') this.htmlLang = attribs.lang ?? attribs['xml:lang'];
    return false;
  }

  private readScript(element: Element): void {
    const child = element.children[0];
    if (!child || !isText(child)) return;
    if (/ld\+json/i.test(element.attribs.type ?? '')) this.jsonLd.push(child.data);
    else if (/publi|date/i.test(child.data.slice(0, 200_000))) this.scripts.push(child.data.slice(0, 200_000));
  }

  private collect(element: Element, words: string, own: number, marks: number): void {
    const { name, attribs } = element;
    if (/^h[1-4]$/.test(name) && this.headings.length < 200) {
      const text = fold(readWords(element));
      if (text) this.headings.push({ level: Number(name[1]), text, at: this.at, marks });
    }
    if (name === 'img' && attribs.alt && (marks & (MARK.brand | MARK.header)) > 0) {
      const home = isHomeLink(element.parent);
      this.brands.push({ text: fold(attribs.alt), marks, home });
    }
    if ((own & MARK.brand || (name === 'a' && isHomeLink(element))) && this.brands.length < 40) {
      const text = readWords(element, 120).split('\n')[0]!;
      if (text) this.brands.push({ text, marks, home: name === 'a' });
    }
    const named = (own & (MARK.date | MARK.author)) > 0 || attribs.itemprop !== undefined;
    if (named && this.marked.length < MOST_MARKED) {
      this.marked.push({ element, text: words, at: this.at, marks, own });
    }
  }

  private addText(data: string, marks: number): void {
    if (this.line.length > LONGEST_LINE) {
      this.at += data.length;
      return;
    }
    const blank = BLANK.test(data);
    if (this.line === '' && blank) return;
    this.line += data;
    if (blank) return;
    this.lineMarks |= marks & ~ELSEWHERE;
    this.linePlace &= marks;
  }

  private endLine(): void {
    if (this.line === '') return;
    const text = fold(this.line);
    if (text && this.lines.length < MOST_LINES)
      this.lines.push({ text, at: this.at, marks: this.lineMarks | this.linePlace });
    this.at += text.length;
    this.line = '';
    this.lineMarks = 0;
    this.linePlace = ELSEWHERE;
  }
}

function hasAncestor(element: Element, name: string): boolean {
  return element.parent instanceof Element && element.parent.name === name;
}

function isHomeLink(node: unknown): boolean {
  if (!(node instanceof Element) || node.name !== 'a') return false;
  const href = node.attribs.href?.trim() ?? '';
  return href === '/' || /^https?:\/\/[^/?#]+\/?$/i.test(href) || (node.attribs.rel ?? '').includes('home');
}

export function collectPageFacts(dom: Document): PageFacts {
  const walk = new FactsWalk();
  walk.walk(dom);
  return walk;
}
