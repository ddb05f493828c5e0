import { type ChildNode, type Document, DomHandler, isText } from 'domhandler';
import { Parser } from 'htmlparser2';
import { PageTokenizer } from './page-tokenizer.ts';
import { makeElement, makeText } from './plain-nodes.ts';

/** Elements deeper than this become siblings at this depth, as in browsers (Blink stops at 512). */
const MAX_DEPTH = 400;

/** What the stages read of an element; pages write ten times as many, and the rest is left out of the tree. */
export const READ_ATTRIBUTES = new Set(
  (
    'alt aria-hidden class content data-date data-datetime data-published data-time datetime hidden href http-equiv id ' +
    'itemprop itemtype lang name property pubdate rel role style title type xml:lang'
  ).split(' '),
);

/** By the first letter of a name, as its code modulo 32: the lengths of the names that begin with it, as bits. */
const READ_LENGTHS = new Uint32Array(32);
for (const name of READ_ATTRIBUTES) READ_LENGTHS[name.charCodeAt(0) & 31]! |= 1 << name.length;
/** Longer than any name that is read. */
const LONG_NAME = 31;

/** Builds the tree as `DomHandler` does, with nodes that are made at one go. */
class DepthHandler extends DomHandler {
  #parser: Parser | null = null;

  get depth(): number {
    return this.tagStack.length;
  }

  override onparserinit(parser: Parser): void {
    super.onparserinit(parser);
    this.#parser = parser;
  }

  override onopentag(name: string, attribs: Record<string, string>): void {
    const element = this.#place((place) => makeElement(name, attribs, place));
    this.tagStack.push(element);
  }

  override ontext(data: string): void {
    const last = this.lastNode;
    if (last !== null && isText(last)) {
      last.data += data;
      last.endIndex = this.#parser!.endIndex;
    } else this.lastNode = this.#place((place) => makeText(data, place));
  }

  /** Puts a node behind all that its parent has. */
  #place<Made extends ChildNode>(make: (place: Parameters<typeof makeText>[1]) => Made): Made {
    const parent = this.tagStack[this.tagStack.length - 1]!;
    const { children } = parent;
    const prev = children[children.length - 1] ?? null;
    const { startIndex: start, endIndex: end } = this.#parser!;
    const node = make({ start, end: end!, parent, prev });
    children.push(node);
    if (prev !== null) prev.next = node;
    this.lastNode = null;
    return node;
  }
}

type AttributeQuote = Parameters<Parser['onattribend']>[0];

/**
 * htmlparser2 keeps its open elements in an array that it shifts at the front, which takes quadratic time on a page
 * of 100,000 unclosed tags. Elements below `MAX_DEPTH` are therefore treated as void: they keep their place and
 * their attributes, and their words go to the deepest element allowed.
 */
class BoundedParser extends Parser {
  private pending: boolean | null = null;
  private closing = false;
  private overflow = 0;
  private unread = false;
  private readonly handler: DepthHandler;
  private readonly html: string;

  constructor(handler: DepthHandler, html: string) {
    super(handler, { decodeEntities: true, Tokenizer: PageTokenizer });
    this.handler = handler;
    this.html = html;
  }

  override onattribname(start: number, endIndex: number): void {
    this.unread = !this.isRead(start, endIndex);
    if (!this.unread) super.onattribname(start, endIndex);
  }

  /** Most names are told by their first letter and their length. */
  private isRead(start: number, end: number): boolean {
    const length = end - start;
    if (length >= LONG_NAME || (READ_LENGTHS[this.html.charCodeAt(start) & 31]! & (1 << length)) === 0) return false;
    return READ_ATTRIBUTES.has(this.html.slice(start, end).toLowerCase());
  }

  override onattribdata(start: number, endIndex: number): void {
    if (!this.unread) super.onattribdata(start, endIndex);
  }

  override onattribentity(codePoint: number): void {
    if (!this.unread) super.onattribentity(codePoint);
  }

  override onattribend(quote: AttributeQuote, endIndex: number): void {
    if (!this.unread) super.onattribend(quote, endIndex);
  }

  protected override isVoidElement(name: string): boolean {
    const isVoid = super.isVoidElement(name);
    if (isVoid || name === '' || this.closing) return isVoid;
    if (this.pending !== null) {
      const answer = this.pending;
      this.pending = null;
      return answer;
    }
    this.pending = this.handler.depth >= MAX_DEPTH;
    if (this.pending) this.overflow++;
    return this.pending;
  }

  override onclosetag(start: number, endIndex: number): void {
    if (this.overflow > 0 && this.handler.depth >= MAX_DEPTH) {
      this.overflow--;
      this.endIndex = endIndex;
      this.startIndex = endIndex + 1;
      return;
    }
    this.overflow = 0;
    this.closing = true;
    super.onclosetag(start, endIndex);
    this.closing = false;
  }
}

/**
 * The page as a tree, elements with the attributes that the stages read (`READ_ATTRIBUTES`). Every node has `startIndex` and `endIndex` (inclusive), UTF-16 offsets in `html`.
 * No path is longer than 400 elements, so recursion over the tree is safe.
 */
export function parsePage(html: string): Document {
  const handler = new DepthHandler(undefined, { withStartIndices: true, withEndIndices: true });
  const parser = new BoundedParser(handler, html);
  parser.end(html);
  return handler.root;
}
