import { type Document, DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';

/** Elements deeper than this become siblings at this depth, as in browsers (Blink stops at 512). */
const MAX_DEPTH = 400;

class DepthHandler extends DomHandler {
  get depth(): number {
    return this.tagStack.length;
  }
}

/**
 * htmlparser2 keeps its open elements in an array that it shifts at the front, which takes quadratic time on a page
 * of 100,000 unclosed tags. Elements below `MAX_DEPTH` are therefore treated as void: they keep their place and
 * their attributes, and their words go to the deepest element allowed.
 */
class BoundedParser extends Parser {
  private pending: boolean | null = null;
  private closing = false;
  private overflow = 0;
  private readonly handler: DepthHandler;

  constructor(handler: DepthHandler) {
    super(handler, { decodeEntities: true });
    this.handler = handler;
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
 * The page as a tree. Every node has `startIndex` and `endIndex` (inclusive), UTF-16 offsets in `html`.
 * No path is longer than 400 elements, so recursion over the tree is safe.
 */
export function parsePage(html: string): Document {
  const handler = new DepthHandler(undefined, { withStartIndices: true, withEndIndices: true });
  const parser = new BoundedParser(handler);
  parser.end(html);
  return handler.root;
}
