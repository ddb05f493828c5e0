import { type ChildNode, type Document, Element, isTag, isText, type ParentNode } from 'domhandler';
import { ClassMarks, ELSEWHERE, LABELS, MARK } from './class-marks.ts';

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
  /** Other scripts of the page. */
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
/** Words of an element beyond this are a body, not a label. */
const LONGEST_LABEL = 300;
const LONGEST_LINE = 1000;
const BLANK = /^\s*$/;
const MOST_LINES = 20_000;
const MOST_MARKED = 3_000;

/** Words of an element, spaces folded and lines kept, up to `limit` characters. */
export function readWords(element: Element, limit = LONGEST_LABEL): string {
  let words = '';
  let node: ChildNode | null = element.children[0] ?? null;
  while (node && words.length < limit) {
    if (isText(node)) words += node.data;
    else if (isTag(node) && BLOCKS.has(node.name)) words += '\n';
    const inner: ChildNode | null =
      isTag(node) && node.name !== 'script' && !SKIPPED.has(node.name) ? (node.children[0] ?? null) : null;
    node = inner ?? following(node, element);
  }
  return foldLines(words).slice(0, limit);
}

/** The next node after `node` and all in it, inside `root`. */
function following(node: ChildNode, root: ParentNode): ChildNode | null {
  let at: ChildNode | null = node;
  while (at && !at.next) {
    const { parent }: ChildNode = at;
    if (!parent || parent === root || !isTag(parent)) return null;
    at = parent;
  }
  return at?.next ?? null;
}

function foldLines(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

const UNFOLDED = /[^\S ]| {2}|^ | $/;
const fold = (text: string): string => (UNFOLDED.test(text) ? text.replace(/\s+/g, ' ').trim() : text);

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
    const outer: number[] = [];
    let marks = 0;
    let node: ChildNode | null = dom.children[0] ?? null;
    while (node) {
      if (isText(node)) this.addText(node.data, marks);
      else if (isTag(node)) {
        const inner = this.open(node, marks);
        if (inner !== null && node.children.length > 0) {
          outer.push(marks);
          marks = inner;
          node = node.children[0]!;
          continue;
        }
      }
      while (node && !node.next) {
        const parent: ParentNode | null = node.parent;
        node = parent && isTag(parent) ? parent : null;
        if (!node) break;
        marks = outer.pop()!;
        if (BLOCKS.has((node as Element).name)) this.endLine();
      }
      node = node?.next ?? null;
    }
    this.endLine();
  }

  /** Marks for what is in the element; null where that is no text of the page. */
  private open(element: Element, outer: number): number | null {
    const { name } = element;
    if (this.readHead(element) || SKIPPED.has(name)) return null;
    let own = this.classes.of(element);
    const words = own & LABELS || element.attribs.itemprop !== undefined ? readWords(element) : '';
    // Marks of labels hold for labels: a "date-outer" around a whole post dates nothing in it.
    if (words.length > LONGEST_LABEL - 80) own &= ~LABELS;
    const marks = outer | own;
    if (BLOCKS.has(name)) this.endLine();
    this.collect(element, words, own, marks);
    return marks;
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
    else this.scripts.push(child.data);
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
