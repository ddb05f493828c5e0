import type { Element, Text } from 'domhandler';
import type { SourceRun } from '../../../model/index.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,8}|#[0-9]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?/y;
const AMPERSAND = /^&(?:amp|#0*38|#[xX]0*26)\b/i;
/** Letters with their marks, and conjoining Hangul: what NFC may compose. */
const CLUSTER = /[^\p{M}\u1160-\u11ff][\p{M}\u1160-\u11ff]*|[\p{M}\u1160-\u11ff]+/gu;

/** A stretch of a text node and where it stands in the page; the two differ where the page has an entity. */
interface Segment {
  readonly text: string;
  readonly from: number;
  readonly sourceLength: number;
}

/**
 * Builds an article's text out of text nodes and remembers where each part stands in the page.
 * Invariant: `runs` are in order, each `text.slice(at, at + length)`, and those with equal lengths have equal letters.
 */
export class SourceText {
  private readonly done: string[] = [];
  private line: string[] = [];
  private at = 0;
  readonly runs: Mutable<SourceRun>[] = [];
  private space: { from: number; sourceLength: number } | null = null;
  private lineStart = 0;
  private readonly html: string;

  constructor(html: string) {
    this.html = html;
  }

  get length(): number {
    return this.at;
  }

  get text(): string {
    return this.done.join('') + this.line.join('');
  }

  /** Appends one line, after "\n\n" where it is not the first; spaces folded, ends trimmed, NFC. Its [start, end). */
  addLine(nodes: readonly (Text | Element)[]): readonly [number, number] {
    if (this.at > 0) this.append('\n\n');
    this.done.push(this.line.join(''));
    this.line = [];
    this.space = null;
    this.lineStart = this.at;
    for (const node of nodes) {
      if (node.type === 'text') this.addNode(node as Text);
      else if (this.at > this.lineStart) this.space ??= { from: node.startIndex ?? 0, sourceLength: nodeLength(node) };
    }
    this.composeAcrossNodes();
    return [this.lineStart, this.at];
  }

  private addNode(node: Text): void {
    const from = node.startIndex ?? 0;
    const source = this.html.slice(from, (node.endIndex ?? from - 1) + 1);
    if (source === node.data) this.addWords(source, from);
    else for (const segment of alignEntities(source, node.data, from)) this.addSegment(segment);
  }

  private addSegment({ text, from, sourceLength }: Segment): void {
    if (text.length === sourceLength) this.addWords(text, from);
    else if (/^\s*$/.test(text)) {
      if (this.at > this.lineStart) this.space ??= { from, sourceLength };
    } else {
      if (/^\s/.test(text)) this.markSpace(from, 0);
      this.endSpace();
      this.addOther(text.trim().replace(/\s+/g, ' ').normalize('NFC'), from, sourceLength);
      if (/\s$/.test(text)) this.markSpace(from + sourceLength, 0);
    }
  }

  /** Words that stand in the page letter by letter, with any spaces around and between them. */
  private addWords(text: string, from: number): void {
    let last = 0;
    // Single spaces between words stay in their stretch. (One pattern for the whole stretch overflows on megabytes.)
    for (const { 0: space, index } of text.matchAll(/\s{2,}|[^\S ]|^ | $/g)) {
      const end = index + space.length;
      this.addStretch(text, last, index, from);
      this.markSpace(from + index, space.length);
      last = end;
    }
    this.addStretch(text, last, text.length, from);
  }

  private addStretch(text: string, start: number, end: number, from: number): void {
    if (start === end) return;
    this.endSpace();
    this.addComposed(text.slice(start, end), from + start);
  }

  private markSpace(from: number, sourceLength: number): void {
    if (this.at > this.lineStart) this.space ??= { from, sourceLength };
  }

  private endSpace(): void {
    if (!this.space) return;
    const { from, sourceLength } = this.space;
    if (sourceLength === 1 && this.html[from] === ' ') this.addSame(' ', from);
    else this.addOther(' ', from, sourceLength);
    this.space = null;
  }

  private addComposed(text: string, from: number): void {
    if (text.normalize('NFC') === text) {
      this.addSame(text, from);
      return;
    }
    for (const match of text.matchAll(CLUSTER)) {
      const composed = match[0].normalize('NFC');
      if (composed === match[0]) this.addSame(composed, from + match.index);
      else this.addOther(composed, from + match.index, match[0].length);
    }
  }

  private addSame(text: string, from: number): void {
    const last = this.runs.at(-1);
    const joins =
      last &&
      last.length === last.sourceLength &&
      last.at + last.length === this.at &&
      last.from + last.sourceLength === from;
    if (joins) {
      last.length += text.length;
      last.sourceLength += text.length;
    } else this.runs.push({ at: this.at, length: text.length, from, sourceLength: text.length });
    this.append(text);
  }

  /** Words that differ from the page's. Where they happen to be as long, they get no run: equal lengths mean equal letters. */
  private addOther(text: string, from: number, sourceLength: number): void {
    if (text.length !== sourceLength) this.runs.push({ at: this.at, length: text.length, from, sourceLength });
    this.append(text);
  }

  private append(text: string): void {
    this.line.push(text);
    this.at += text.length;
  }

  /** A mark that composes with a letter of another node, or with an entity: rare; the line becomes one run. */
  private composeAcrossNodes(): void {
    const whole = this.line.join('');
    const composed = whole.normalize('NFC');
    if (composed === whole) return;
    const last = this.runs.at(-1)!;
    let { from } = last;
    while (this.runs.length > 0 && this.runs.at(-1)!.at >= this.lineStart) from = this.runs.pop()!.from;
    this.line = [];
    this.at = this.lineStart;
    this.addOther(composed, from, last.from + last.sourceLength - from);
  }
}

function nodeLength(node: Element): number {
  return (node.endIndex ?? 0) - (node.startIndex ?? 0) + 1;
}

/** Splits a text node into stretches equal to the page's and decoded entities. */
export function alignEntities(source: string, data: string, from: number): Segment[] {
  const segments: Segment[] = [];
  let i = 0;
  let j = 0;
  while (i < source.length && j < data.length) {
    const same = equalLength(source, i, data, j);
    if (same > 0) segments.push({ text: data.slice(j, j + same), from: from + i, sourceLength: same });
    i += same;
    j += same;
    if (i >= source.length || j >= data.length) break;
    const tag = source[i] === '<' ? source.indexOf('>', i) + 1 - i : 0;
    const entity = tag > 0 ? 0 : entityLength(source, i, data, j);
    if (tag <= 0 && entity === 0) break;
    if (entity > 0) {
      const width = data.codePointAt(j)! > 0xffff ? 2 : 1;
      segments.push({ text: data.slice(j, j + width), from: from + i, sourceLength: entity });
      j += width;
    }
    i += Math.max(tag, entity);
  }
  return j === data.length
    ? segments
    : [{ text: data, from, sourceLength: source.length + (source.length === data.length ? 1 : 0) }];
}

/** How many letters agree from here on, up to an entity that the parser decoded. */
function equalLength(source: string, i: number, data: string, j: number): number {
  let n = 0;
  while (i + n < source.length && j + n < data.length && source[i + n] === data[j + n]) {
    if (source[i + n] === '&' && AMPERSAND.test(source.slice(i + n, i + n + 10))) break;
    n++;
  }
  return n;
}

/** Length of the entity at `i` that stands for the character at `j` of the decoded text, 0 for none. */
function entityLength(source: string, i: number, data: string, j: number): number {
  ENTITY.lastIndex = i;
  const match = ENTITY.exec(source)?.[0];
  if (!match) return 0;
  if (match.endsWith(';') || match.startsWith('&#')) return match.length;
  const after = j + (data.codePointAt(j)! > 0xffff ? 2 : 1);
  for (let length = 3; length < match.length; length++) {
    if (source.slice(i + length, i + length + 8) === data.slice(after, after + 8)) return length;
  }
  return match.length;
}
