/** Heads of the words from 1 to `length`, 0 the root: whether they make a tree with one child of the root. */
export function isTree(heads: ArrayLike<number>, length: number): boolean {
  let roots = 0;
  const seen = new Int16Array(length + 1);
  for (let word = 1; word <= length; word++) {
    if (heads[word] === 0) roots++;
    let at = word;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = word;
      at = heads[at]!;
    }
    if (at !== 0 && seen[at] === word) return false;
  }
  return roots === 1;
}

/** Whether no two arcs cross; the root stands before the first word. */
export function isProjective(heads: ArrayLike<number>, length: number): boolean {
  for (let word = 1; word <= length; word++) {
    const from = Math.min(word, heads[word]!);
    const to = Math.max(word, heads[word]!);
    for (let between = from + 1; between < to; between++) {
      if (heads[between]! < from || heads[between]! > to) return false;
    }
  }
  return true;
}

/** Words of a long sentence. */
const USUAL_LENGTH = 96;
let chart: Chart | undefined;

/**
 * The tree of greatest score with one child of the root and no arcs that cross (Eisner 1996). Takes time with the cube
 * of the length.
 * @param arcs score of the arc to word d from head h (0, the root, to `length`) at `(d - 1) * stride + h`
 * @param heads receives the head of each word at its place, from 1
 */
export function bestProjectiveTree(
  length: number,
  arcs: Int32Array,
  stride: number,
  heads: { [word: number]: number },
): void {
  if (length > (chart?.longest ?? 0)) chart = new Chart(Math.max(length, USUAL_LENGTH));
  chart!.begin(length, arcs, stride);
  for (let width = 1; width < length; width++) {
    for (let from = 1; from + width <= length; from++) {
      chart!.join(from, from + width);
      chart!.close(from, from + width);
    }
  }
  chart!.read(chart!.bestRoot(), heads);
}

/**
 * A tree with one child of the root, grown from the root by the best arc to a word that isn't in it yet: not always the
 * best tree, but found in time with the square of the length.
 */
export function growTree(length: number, arcs: Int32Array, stride: number, heads: { [word: number]: number }): void {
  let next = 1;
  for (let word = 2; word <= length; word++) {
    if (arcs[(word - 1) * stride]! > arcs[(next - 1) * stride]!) next = word;
  }
  heads[next] = 0;
  const inside = new Uint8Array(length + 1);
  const best = new Int16Array(length + 1).fill(next);
  for (let left = length - 1; left > 0; left--) {
    inside[next] = 1;
    let found = 0;
    for (let word = 1; word <= length; word++) {
      if (inside[word] === 1) continue;
      const row = (word - 1) * stride;
      if (arcs[row + next]! > arcs[row + best[word]!]!) best[word] = next;
      if (found === 0 || arcs[row + best[word]!]! > arcs[(found - 1) * stride + best[found]!]!) found = word;
    }
    heads[found] = best[found]!;
    next = found;
  }
}

/**
 * Best scores of spans by their two ends, and where each was put together. Used again for sentence after sentence: what of
 * the last one stands in it is written anew before it is read.
 */
class Chart {
  /** Words of the longest sentence that there is room for. */
  readonly longest: number;
  private length = 0;
  private size = 0;
  private arcs: Int32Array = new Int32Array(0);
  private stride = 0;
  /**
   * Spans with an arc between their ends, from the left end (a row each) and from the right one; and spans all below
   * their left end, or all below their right one. What is run through by the other end stands turned, too.
   */
  private readonly arcFromLeft: Float64Array;
  private readonly arcFromRightTurned: Float64Array;
  private readonly belowLeft: Float64Array;
  private readonly belowLeftTurned: Float64Array;
  private readonly belowRight: Float64Array;
  private readonly belowRightTurned: Float64Array;
  private readonly joined: Int16Array;
  private readonly closedLeft: Int16Array;
  private readonly closedRight: Int16Array;

  constructor(longest: number) {
    this.longest = longest;
    const cells = (longest + 1) ** 2;
    const scores = (): Float64Array => new Float64Array(cells);
    const places = (): Int16Array => new Int16Array(cells);
    [this.arcFromLeft, this.arcFromRightTurned] = [scores(), scores()];
    [this.belowLeft, this.belowLeftTurned] = [scores(), scores()];
    [this.belowRight, this.belowRightTurned] = [scores(), scores()];
    [this.joined, this.closedLeft, this.closedRight] = [places(), places(), places()];
  }

  /** Empties the spans of one word. */
  begin(length: number, arcs: Int32Array, stride: number): void {
    this.length = length;
    this.size = length + 1;
    this.arcs = arcs;
    this.stride = stride;
    for (let word = 0; word <= length; word++) {
      const at = word * this.size + word;
      this.belowLeft[at] = 0;
      this.belowLeftTurned[at] = 0;
      this.belowRight[at] = 0;
      this.belowRightTurned[at] = 0;
    }
  }

  /** Draws the arcs between two words, over what is best below either. */
  join(from: number, to: number): void {
    const { size, belowLeft, belowRightTurned, arcs, stride } = this;
    const [row, column] = [from * size, to * size];
    let best = -Infinity;
    let place = from;
    for (let k = from; k < to; k++) {
      const sum = belowLeft[row + k]! + belowRightTurned[column + k + 1]!;
      if (sum > best) {
        best = sum;
        place = k;
      }
    }
    this.joined[row + to] = place;
    this.arcFromLeft[row + to] = best + arcs[(to - 1) * stride + from]!;
    this.arcFromRightTurned[column + from] = best + arcs[(from - 1) * stride + to]!;
  }

  /** Makes spans whole: an arc from one end, and what is below its other end. */
  close(from: number, to: number): void {
    const { size, belowLeftTurned, belowRight, arcFromLeft, arcFromRightTurned } = this;
    const [row, column] = [from * size, to * size];
    let [bestRight, bestLeft] = [-Infinity, -Infinity];
    let [placeRight, placeLeft] = [from, from];
    for (let k = from; k < to; k++) {
      const right = belowRight[row + k]! + arcFromRightTurned[column + k]!;
      if (right > bestRight) {
        bestRight = right;
        placeRight = k;
      }
      const left = arcFromLeft[row + k + 1]! + belowLeftTurned[column + k + 1]!;
      if (left > bestLeft) {
        bestLeft = left;
        placeLeft = k + 1;
      }
    }
    this.closedRight[row + to] = placeRight;
    this.closedLeft[row + to] = placeLeft;
    this.belowRight[row + to] = bestRight;
    this.belowRightTurned[column + from] = bestRight;
    this.belowLeft[row + to] = bestLeft;
    this.belowLeftTurned[column + from] = bestLeft;
  }

  bestRoot(): number {
    const { size, length } = this;
    let root = 1;
    let most = -Infinity;
    for (let word = 1; word <= length; word++) {
      const below = this.belowRight[size + word]! + this.belowLeft[word * size + length]!;
      const sum = below + this.arcs[(word - 1) * this.stride]!;
      if (sum > most) {
        most = sum;
        root = word;
      }
    }
    return root;
  }

  read(root: number, heads: { [word: number]: number }): void {
    heads[root] = 0;
    /** Spans still to be read: from, to, and whether their right end is the head. */
    const open: [number, number, boolean][] = [
      [1, root, true],
      [root, this.length, false],
    ];
    for (let span = open.pop(); span; span = open.pop()) {
      const [from, to, right] = span;
      if (from === to) continue;
      const at = from * this.size + to;
      const k = right ? this.closedRight[at]! : this.closedLeft[at]!;
      const [a, b] = right ? [k, to] : [from, k];
      const place = this.joined[a * this.size + b]!;
      heads[right ? a : b] = right ? b : a;
      open.push(right ? [from, k, true] : [k, to, false], [a, place, false], [place + 1, b, true]);
    }
  }
}
