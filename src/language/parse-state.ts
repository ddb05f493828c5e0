/** Longest run of words that is parsed as one tree; longer sentences are cut. */
export const LONGEST_TREE = 256;

export const SHIFT = 0;
/** The word after the stack becomes the head of the stack's top. */
export const LEFT = 1;
/** The second of the stack becomes the head of its top. */
export const RIGHT = 2;
export const MOVES = 3;

const NONE = -1;

/**
 * A configuration of the arc-hybrid transition system (Kuhlmann et al. 2011) over `length` words, the root standing
 * after the last one. Children are kept as the two outermost of each side, with how many there are.
 */
export class ParseState {
  length = 0;
  next = 0;
  depth = 0;
  score = 0;
  readonly stack = new Int16Array(LONGEST_TREE + 1);
  readonly head = new Int16Array(LONGEST_TREE + 1);
  readonly label = new Uint8Array(LONGEST_TREE + 1);
  readonly left1 = new Int16Array(LONGEST_TREE + 1);
  readonly left2 = new Int16Array(LONGEST_TREE + 1);
  readonly right1 = new Int16Array(LONGEST_TREE + 1);
  readonly right2 = new Int16Array(LONGEST_TREE + 1);
  readonly lefts = new Uint8Array(LONGEST_TREE + 1);
  readonly rights = new Uint8Array(LONGEST_TREE + 1);
  /** Hashes of the labels of the children of each side, in the order of attachment. */
  readonly leftLabels = new Int32Array(LONGEST_TREE + 1);
  readonly rightLabels = new Int32Array(LONGEST_TREE + 1);

  reset(length: number): void {
    this.length = length;
    this.next = 0;
    this.depth = 0;
    this.score = 0;
    this.clearWord(0);
  }

  /** A word has its first children when it comes next; what stands here before is left from another path. */
  private clearWord(i: number): void {
    this.head[i] = NONE;
    this.label[i] = 0;
    this.left1[i] = NONE;
    this.left2[i] = NONE;
    this.right1[i] = NONE;
    this.right2[i] = NONE;
    this.lefts[i] = 0;
    this.rights[i] = 0;
    this.leftLabels[i] = 0;
    this.rightLabels[i] = 0;
  }

  /** Becomes a copy of a state over the same words. */
  copyFrom(other: ParseState): void {
    this.length = other.length;
    this.next = other.next;
    this.depth = other.depth;
    this.score = other.score;
    for (let d = 0; d < this.depth; d++) this.stack[d] = other.stack[d]!;
    const to = Math.min(this.length, this.next);
    for (let i = 0; i <= to; i++) this.copyWord(other, i);
  }

  private copyWord(other: ParseState, i: number): void {
    this.head[i] = other.head[i]!;
    this.label[i] = other.label[i]!;
    this.left1[i] = other.left1[i]!;
    this.left2[i] = other.left2[i]!;
    this.right1[i] = other.right1[i]!;
    this.right2[i] = other.right2[i]!;
    this.lefts[i] = other.lefts[i]!;
    this.rights[i] = other.rights[i]!;
    this.leftLabels[i] = other.leftLabels[i]!;
    this.rightLabels[i] = other.rightLabels[i]!;
  }

  get done(): boolean {
    return this.depth === 0 && this.next === this.length;
  }

  /** Word at this depth of the stack, 0 the top; -1 below its bottom. */
  stacked(below: number): number {
    return this.depth > below ? this.stack[this.depth - 1 - below]! : NONE;
  }

  /** Word so many places after the next one; `length` is the root, -1 beyond it. */
  ahead(by: number): number {
    const at = this.next + by;
    return at <= this.length ? at : NONE;
  }

  /** Bits of the moves that can be made. The root takes one child: the last word left on the stack. */
  moves(): number {
    let moves = 0;
    if (this.next < this.length) moves |= 1 << SHIFT;
    if (this.depth > 0 && (this.next < this.length || this.depth === 1)) moves |= 1 << LEFT;
    if (this.depth > 1) moves |= 1 << RIGHT;
    return moves;
  }

  /** Makes a move; `label` counts for arcs only. */
  move(move: number, label: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++;
      this.clearWord(this.next);
      return;
    }
    const child = this.stack[--this.depth]!;
    const head = move === LEFT ? this.next : this.stack[this.depth - 1]!;
    this.head[child] = head;
    this.label[child] = label;
    if (child < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.lefts[head]!++;
      this.leftLabels[head] = Math.imul(this.leftLabels[head]! + label + 1, 0x01000193);
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rights[head]!++;
      this.rightLabels[head] = Math.imul(this.rightLabels[head]! + label + 1, 0x01000193);
    }
  }
}
