import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlainKernel } from '../../src/language/plain-kernel.ts';
import { INPUT_STEP, OUTPUT_STEP, ROW_STEP } from '../../src/language/vector-kernel.ts';
import { VectorMemory } from '../../src/language/vector-memory.ts';

const WIDTH = 128;
const SIZES = { width: WIDTH, states: [64, WIDTH], inputs: [WIDTH, 3 * INPUT_STEP], shifts: [0, 3, 6], limit: 9000 };
const ROOM = 120_000;

/** Numbers that look random, the same for the same seed; now and then as far out as they can be. */
function numbers(count: number, seed: number, reach: number): number[] {
  let state = seed | 1;
  return Array.from({ length: count }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    const value = state >>> 8;
    return value % 17 === 0 ? (value % 2 === 0 ? reach : -reach - 1) : (value % (2 * reach)) - reach;
  });
}

/** Whether both kernels leave the same in memory after the same work. */
function agreeAfter(work: (memory: VectorMemory) => void): boolean {
  const [fast, plain] = [true, false].map((wanted) => {
    const memory = new VectorMemory(ROOM, SIZES, wanted);
    expect(memory.kernel instanceof PlainKernel).toBe(!wanted);
    work(memory);
    return Buffer.from(memory.i8.buffer);
  });
  return fast!.equals(plain!);
}

const shorts = (count: number, seed: number): Int16Array => Int16Array.from(numbers(count, seed, 32767));
const seeds = fc.integer({ min: 1, max: 2 ** 30 });
const rowCounts = fc.integer({ min: 1, max: 9 });

describe('WebAssembly and plain code leave the same', () => {
  test.each(SIZES.inputs)('products of %i numbers', (inputs) => {
    fc.assert(
      fc.property(seeds, rowCounts, fc.integer({ min: 1, max: 20 }), (seed, rows, outputs) => {
        const same = agreeAfter((memory) => {
          const bias = Int32Array.from(numbers(outputs, seed + 1, 2 ** 30));
          const matrix = memory.placeMatrix(inputs, shorts(inputs * outputs, seed), bias);
          const input = memory.place(shorts(inputs * (rows + ROW_STEP), seed + 2));
          memory.multiply(matrix, input, memory.reserve((rows + ROW_STEP) * matrix.outputs * 4), rows);
        });
        expect(same).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test('sums of vectors', () => {
    fc.assert(
      fc.property(seeds, rowCounts, (seed, words) => {
        const same = agreeAfter((memory) => {
          const vectors = memory.place(Int8Array.from(numbers(WIDTH * 10, seed, 127)));
          const addresses = memory.reserve(words * 12);
          numbers(words * 3, seed, 1000).forEach((pick, i) => {
            memory.i32[(addresses >> 2) + i] = vectors + (Math.abs(pick) % 10) * WIDTH;
          });
          memory.kernel.sum(addresses, memory.reserve(words * WIDTH * 2), words);
        });
        expect(same).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  test.each(SIZES.states)('states of %i mixed with their neighbours, and gated sums from both ends', (width) => {
    fc.assert(
      fc.property(seeds, rowCounts, (seed, words) => {
        const same = agreeAfter((memory) => {
          const row = width * 2;
          const states = memory.place(shorts(width * (words + 2), seed)) + row;
          const [before, after] = [memory.place(shorts(width, seed + 1)), memory.place(shorts(width, seed + 2))];
          memory.kernel.mix(width, states, before, after, memory.reserve(words * row), words);
          const gates = memory.reserve(words * row * 4);
          memory.i32.set(numbers(words * width * 2, seed + 3, 2 ** 26), gates >> 2);
          memory.kernel.run(width, gates, states, words, row * 4, row);
          const last = (words - 1) * row;
          memory.kernel.run(width, gates + last * 4 + row, states + last + width, words, -row * 4, -row);
        });
        expect(same).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

test('products are those of the numbers written down', () => {
  for (const fast of [true, false]) {
    const memory = new VectorMemory(ROOM, SIZES, fast);
    const inputs = 3 * INPUT_STEP;
    const weights = Int16Array.from({ length: 2 * inputs }, (_, i) => (i < inputs ? 1 : i - inputs));
    const matrix = memory.placeMatrix(inputs, weights, Int32Array.of(100, -7));
    const input = memory.place(Int16Array.from({ length: inputs * ROW_STEP }, (_, i) => (i < inputs ? 2 : 0)));
    const output = memory.reserve(ROW_STEP * OUTPUT_STEP * 4);
    memory.multiply(matrix, input, output, 1);
    const sum = (inputs * (inputs - 1)) / 2;
    expect(Array.from(memory.i32.subarray(output >> 2, (output >> 2) + 2))).toEqual([100 + 2 * inputs, 2 * sum - 7]);
  }
});

test('more room than told of is refused', () => {
  const memory = new VectorMemory(1000, SIZES);
  expect(() => memory.reserve(10_000_000)).toThrow(RangeError);
  expect(() => memory.reserveMatrix(12, 8)).toThrow(RangeError);
  expect(() => new VectorMemory(1000, { ...SIZES, width: 96 })).toThrow(RangeError);
});
