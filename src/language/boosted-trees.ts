import type { ModelFile } from './model-file.ts';

/**
 * Small decision trees whose leaves add up to the logarithm of the odds of a yes (gradient boosting, Friedman 2001).
 *
 * A file holds for each node the sign that it asks (`sign`, -1 for a leaf), the nodes to go to where that is at most its
 * threshold and where it is more (`left`, `right`), and the threshold or the leaf's share (`value`, in millionths).
 */
export class BoostedTrees {
  private readonly sign: Int16Array;
  private readonly left: Int16Array;
  private readonly right: Int16Array;
  private readonly value: Int32Array;
  private readonly roots: Int16Array;
  private readonly signs: number;
  private readonly scaled: Float64Array;

  /** @param name of the trees within the file @param signs how many signs a case has; throws where the trees ask for others */
  constructor(file: ModelFile, name: string, signs: number) {
    this.sign = file.shorts(`${name}.sign`);
    this.left = file.shorts(`${name}.left`);
    this.right = file.shorts(`${name}.right`);
    this.value = file.words(`${name}.value`);
    this.roots = file.shorts(`${name}.roots`);
    this.signs = file.words(`${name}.signs`)[0]!;
    this.scaled = new Float64Array(this.signs);
    if (this.signs !== signs) throw new Error(`the trees of ${name} ask ${this.signs} signs, not ${signs}`);
  }

  /** The logarithm of the odds, 0 for even. */
  weigh(signs: ArrayLike<number>): number {
    const { scaled, sign, left, right, value, roots } = this;
    for (let i = 0; i < this.signs; i++) scaled[i] = signs[i]! * MILLION;
    let sum = 0;
    for (let tree = 0; tree < roots.length; tree++) {
      let node = roots[tree]!;
      for (let asked = sign[node]!; asked >= 0; asked = sign[node]!) {
        node = scaled[asked]! <= value[node]! ? left[node]! : right[node]!;
      }
      sum += value[node]!;
    }
    return sum / MILLION;
  }

  /** The most that `weigh` can give where the signs [from, to) aren't known yet, whatever stands in their places. */
  weighAtMost(signs: ArrayLike<number>, from: number, to: number): number {
    const { scaled, value, roots } = this;
    for (let i = 0; i < this.signs; i++) scaled[i] = signs[i]! * MILLION;
    let sum = 0;
    for (let tree = 0; tree < roots.length; tree++) sum += value[this.bestLeaf(roots[tree]!, from, to)]!;
    return sum / MILLION;
  }

  private bestLeaf(root: number, from: number, to: number): number {
    const { scaled, sign, left, right, value } = this;
    let node = root;
    for (let asked = sign[node]!; asked >= 0; asked = sign[node]!) {
      if (asked >= from && asked < to) {
        const [low, high] = [this.bestLeaf(left[node]!, from, to), this.bestLeaf(right[node]!, from, to)];
        return value[low]! > value[high]! ? low : high;
      }
      node = scaled[asked]! <= value[node]! ? left[node]! : right[node]!;
    }
    return node;
  }
}

const MILLION = 1e6;
