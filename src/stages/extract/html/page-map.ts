import { type ChildNode, type Document, Element, Text } from 'domhandler';
import { ElementClasses, HIDDEN } from './element-classes.ts';
import { elementKind } from './element-kinds.ts';

/** Words that stand on one line of the page: between two block boundaries, or two `<br>` in a row. */
export interface Line {
  /** Text nodes, and the `<br>` between them. */
  readonly nodes: readonly (Text | Element)[];
  /** Spaces folded, trimmed; not yet NFC. */
  readonly text: string;
  /** Characters of `text` that stand in links and buttons. */
  readonly linkLength: number;
  /** Characters of `text` in bold or italic type. */
  readonly strongLength: number;
  /** Index of the innermost block element around it. */
  readonly block: number;
  /** Innermost element that holds all of it, inline ones included. */
  readonly holder: number;
}

/** A page laid out flat: elements in document order, and the lines between them. */
export interface PageMap {
  readonly elements: readonly Element[];
  /** Index of the parent, -1 at the top. */
  readonly parent: readonly number[];
  /** Index after the last element inside. */
  readonly end: readonly number[];
  /** Index into CHROME_RULES of the element's own rule; -1 for none. */
  readonly rule: readonly number[];
  /** 2: itemprop articleBody; 1: a body-like class; 0. */
  readonly bodyHint: readonly number[];
  readonly lines: readonly Line[];
  /** First line inside each element, and the index after its last. */
  readonly lineStart: readonly number[];
  readonly lineEnd: readonly number[];
}

const BLANK_LINE = /\n[ \t\r]*\n/;

/** Parts of a text node between blank lines; the whole where an entity in it hides their places. */
function splitAtBlankLines(node: Text): Text[] {
  const from = node.startIndex ?? 0;
  if ((node.endIndex ?? 0) - from + 1 !== node.data.length) return [node];
  const parts: Text[] = [];
  let at = 0;
  for (const data of node.data.split(/(\n[ \t\r]*\n)/)) {
    const part = new Text(data);
    part.startIndex = from + at;
    part.endIndex = from + at + data.length - 1;
    at += data.length;
    if (data !== '') parts.push(part);
  }
  return parts;
}

const UNFOLDED = /[^\S ]| {2}|^ | $/;

function foldSpaces(text: string): string {
  return UNFOLDED.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

class PageLayer {
  readonly elements: Element[] = [];
  readonly parent: number[] = [];
  readonly end: number[] = [];
  readonly rule: number[] = [];
  readonly bodyHint: number[] = [];
  readonly lines: Line[] = [];
  readonly lineStart: number[] = [];
  readonly lineEnd: number[] = [];
  private readonly classes = new ElementClasses();
  private nodes: (Text | Element)[] = [];
  private parts: string[] = [];
  private linkLength = 0;
  private strongLength = 0;
  private holder = -1;
  private holderDepth = -1;
  private lineBlock = -1;
  private breaks = 0;
  /** Open elements and open blocks, as indices. */
  private readonly open: number[] = [];
  private readonly blocks: number[] = [];
  private readonly suspended: object[] = [];
  private pres = 0;
  private links = 0;
  private strongs = 0;

  /** Whether to go into the element's children. */
  enter(element: Element): boolean {
    const kind = elementKind(element.name);
    if (kind === 'skip') return false;
    if (kind === 'break') {
      if (++this.breaks >= 2) this.endLine();
      else if (this.parts.length > 0) {
        this.nodes.push(element);
        this.parts.push(' ');
      }
      return false;
    }
    const index = this.elements.length;
    const rule = this.classes.findRule(element);
    if (kind === 'block') this.endLine();
    else if (rule === HIDDEN) this.suspendLine();
    this.elements.push(element);
    this.parent.push(this.open.at(-1) ?? -1);
    this.end.push(index + 1);
    this.rule.push(rule);
    this.bodyHint.push(this.classes.bodyHint(element));
    this.lineStart.push(this.lines.length);
    this.lineEnd.push(this.lines.length);
    this.open.push(index);
    if (kind === 'block') this.blocks.push(index);
    this.count(element.name, 1);
    return true;
  }

  leave(element: Element): void {
    const index = this.open.pop()!;
    this.count(element.name, -1);
    if (elementKind(element.name) === 'block') {
      this.endLine();
      this.blocks.pop();
    } else if (this.rule[index] === HIDDEN) {
      this.endLine();
      this.resumeLine();
    }
    this.end[index] = this.elements.length;
    // An inline element's line is still open here; it ends with the line that it stands on.
    this.lineEnd[index] = this.lines.length + (this.parts.length > 0 ? 1 : 0);
  }

  /** A text node; in `<pre>`, blank lines part it. */
  addNode(node: Text): void {
    if (this.pres === 0 || !BLANK_LINE.test(node.data)) this.addText(node);
    else {
      for (const part of splitAtBlankLines(node)) {
        this.addText(part);
        this.endLine();
      }
    }
  }

  private addText(node: Text): void {
    const { data } = node;
    if (!/\S/.test(data)) {
      if (this.parts.length > 0) {
        this.nodes.push(node);
        this.parts.push(' ');
      }
      return;
    }
    if (this.parts.length === 0) {
      this.holderDepth = this.open.length - 1;
      this.holder = this.open.at(-1) ?? -1;
      this.lineBlock = this.blocks.at(-1) ?? -1;
    }
    while (this.holderDepth >= 0 && this.open[this.holderDepth] !== this.holder) {
      this.holder = this.parent[this.holder] ?? -1;
      this.holderDepth--;
    }
    this.breaks = 0;
    this.nodes.push(node);
    this.parts.push(data);
    if (this.links > 0) this.linkLength += data.length;
    if (this.strongs > 0) this.strongLength += data.length;
  }

  endLine(): void {
    this.breaks = 0;
    if (this.parts.length === 0) return;
    const text = foldSpaces(this.parts.length === 1 ? this.parts[0]! : this.parts.join(''));
    this.lines.push({
      nodes: this.nodes,
      text,
      linkLength: Math.min(this.linkLength, text.length),
      strongLength: Math.min(this.strongLength, text.length),
      block: this.lineBlock,
      holder: this.holder,
    });
    this.nodes = [];
    this.parts = [];
    this.linkLength = this.strongLength = 0;
  }

  /** Words hidden within a line are a line of their own; the line around them goes on afterwards. */
  private suspendLine(): void {
    const { nodes, parts, linkLength, strongLength, holder, holderDepth, lineBlock } = this;
    this.suspended.push({ nodes, parts, linkLength, strongLength, holder, holderDepth, lineBlock });
    this.nodes = [];
    this.parts = [];
    this.linkLength = this.strongLength = 0;
  }

  private resumeLine(): void {
    Object.assign(this, this.suspended.pop());
  }

  private count(name: string, by: number): void {
    if (name === 'a' || name === 'button') this.links += by;
    else if (name === 'pre') this.pres += by;
    else if (name === 'b' || name === 'strong' || name === 'em' || name === 'i') this.strongs += by;
  }
}

/** Lays the page out flat in one walk, without recursion. Element 0 is a root of our own: fragments have none. */
export function mapPage(dom: Document): PageMap {
  const layer = new PageLayer();
  const root = new Element('html', {}, dom.children);
  layer.enter(root);
  let node: ChildNode | null = (dom.children[0] as ChildNode | undefined) ?? null;
  while (node) {
    if (node.type === 'text') layer.addNode(node as Text);
    let next: ChildNode | null = null;
    if (node.type === 'tag' || node.type === 'script' || node.type === 'style') {
      const element = node as Element;
      if (layer.enter(element)) {
        next = element.children[0] ?? null;
        if (next === null) layer.leave(element);
      }
    }
    while (next === null && node) {
      next = node.next as ChildNode | null;
      if (next === null) {
        node = node.parent && node.parent.type !== 'root' ? (node.parent as Element) : null;
        if (node) layer.leave(node as Element);
      }
    }
    node = next;
  }
  layer.endLine();
  layer.leave(root);
  return layer;
}
