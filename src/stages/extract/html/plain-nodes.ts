import { type ChildNode, Element, type ParentNode, Text } from 'domhandler';

/** What a node is told when it is made: where it stands in the page, under which other, and behind which. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly parent: ParentNode;
  readonly prev: ChildNode | null;
}

const TAG = new Element('p', {}).type;
const SCRIPT = new Element('script', {}).type;
const STYLE = new Element('style', {}).type;
const TEXT = new Text('').type;

/** An element with its fields set once: domhandler sets each in the class that brings it, which takes three times as long. */
class PlainElement {
  declare parent: ParentNode;
  declare prev: ChildNode | null;
  declare next: ChildNode | null;
  declare startIndex: number;
  declare endIndex: number;
  declare children: ChildNode[];
  declare name: string;
  declare attribs: Element['attribs'];
  declare type: Element['type'];

  constructor(name: string, attribs: Element['attribs'], { start, end, parent, prev }: Place) {
    this.parent = parent;
    this.prev = prev;
    this.next = null;
    this.startIndex = start;
    this.endIndex = end;
    this.children = [];
    this.name = name;
    this.attribs = attribs;
    this.type = name === 'script' ? SCRIPT : name === 'style' ? STYLE : TAG;
  }
}
Object.setPrototypeOf(PlainElement.prototype, Element.prototype);

class PlainText {
  declare parent: ParentNode;
  declare prev: ChildNode | null;
  declare next: ChildNode | null;
  declare startIndex: number;
  declare endIndex: number;
  declare data: string;
  declare type: Text['type'];

  constructor(data: string, { start, end, parent, prev }: Place) {
    this.parent = parent;
    this.prev = prev;
    this.next = null;
    this.startIndex = start;
    this.endIndex = end;
    this.data = data;
    this.type = TEXT as Text['type'];
  }
}
Object.setPrototypeOf(PlainText.prototype, Text.prototype);

export function makeElement(name: string, attribs: Element['attribs'], place: Place): Element {
  return new PlainElement(name, attribs, place) as unknown as Element;
}

export function makeText(data: string, place: Place): Text {
  return new PlainText(data, place) as unknown as Text;
}
