export interface Extent {
  readonly from: number;
  readonly to: number;
}

export interface Packed<Mark> {
  readonly mark: Mark;
  readonly from: number;
  readonly to: number;
  /** Line from the top, from 0. */
  readonly line: number;
}

/** Pixels between two marks of one line. */
const GAP = 3;

/**
 * Puts marks on lines so that none lies over another: each, in the order of their beginnings,
 * on the first line that has room. Beyond `most` lines the last takes all that is left.
 */
export function packMarks<Mark>(
  marks: readonly Mark[],
  extentOf: (mark: Mark) => Extent,
  most: number,
): { readonly packed: readonly Packed<Mark>[]; readonly lines: number } {
  const placed = marks.map((mark) => ({ mark, ...extentOf(mark) }));
  const order = [...placed].sort((a, b) => a.from - b.from || b.to - a.to);
  const ends: number[] = [];
  const packed = order.map(({ mark, from, to }): Packed<Mark> => {
    const free = ends.findIndex((end) => end + GAP <= from);
    const line = free >= 0 ? free : Math.min(ends.length, most - 1);
    ends[line] = Math.max(to, ends[line] ?? Number.NEGATIVE_INFINITY);
    return { mark, from, to, line };
  });
  return { packed, lines: Math.max(1, ends.length) };
}
