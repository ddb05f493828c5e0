import { describe, expect, it } from 'vitest';
import { RowProducts } from '../../src/language/row-products.ts';
import { WordVectors } from '../../src/language/word-vectors.ts';

const WIDTH = 64;
const ROWS = 40;
/** Every value from -128 to 127, the ends side by side in the first rows. */
const rows = Int8Array.from({ length: ROWS * WIDTH }, (_, i) => (i < 2 * WIDTH ? (i % 2) * 255 - 128 : (i * 37) % 256));

describe('products of rows', () => {
  const [fast, plain] = [new RowProducts(rows, WIDTH, 8), new RowProducts(rows, WIDTH, 8, false)];
  const multiply = (products: RowProducts, row: number, others: readonly number[]): number[] => {
    const into = new Float64Array(others.length);
    products.multiply(row, Int32Array.from(others), others.length, into);
    return [...into];
  };

  it.each([[[0]], [[1, 0, 39]], [[5, 5, 6, 7, 8, 9, 10, 11]], [[]]])(
    'are one with and without WebAssembly: %j',
    (others) => {
      for (let row = 0; row < ROWS; row++) {
        expect(multiply(fast, row, others)).toEqual(multiply(plain, row, others));
        expect(multiply(fast, row, others)).toEqual(others.map((other) => plain.product(row, other)));
      }
    },
  );

  it('are refused beyond the room there is', () => {
    expect(() => multiply(fast, 0, new Array<number>(9).fill(1))).toThrow(RangeError);
  });

  it('are made of rows of any width', () => {
    const narrow = new RowProducts(Int8Array.of(1, 2, 3, -4, 5, -6), 3, 8);
    expect(multiply(narrow, 0, [0, 1])).toEqual([14, -4 + 10 - 18]);
  });
});

describe('a word compared with several', () => {
  const keys = Int32Array.from({ length: ROWS }, (_, i) => i + 1);
  const vectors = new WordVectors(keys, rows, new Uint16Array(ROWS).fill(1));

  it.each([[[2, 3, 4]], [[-1, 7, 7, -1]], [[]]])('is as like each as it is by itself: %j', (others) => {
    const into = new Float64Array(8);
    for (const row of [-1, 0, 7, 39]) {
      vectors.compare(row, Int32Array.from(others), into);
      expect([...into.subarray(0, others.length)]).toEqual(others.map((other) => vectors.likeness(row, other)));
    }
  });

  it.each([-1, -0.5, 0, 0.01, 0.2, 1])('is 0 where it is less like than %d, else as like as by itself', (least) => {
    const others = Array.from({ length: ROWS }, (_, row) => row);
    const into = new Float64Array(ROWS);
    vectors.hold(Int32Array.from(others));
    for (const row of [-1, 0, 7, 39]) {
      vectors.compareHeld(row, least, into);
      const likes = others.map((other) => vectors.likeness(row, other));
      expect([...into]).toEqual(likes.map((like) => (like < least ? 0 : like)));
    }
  });
});
