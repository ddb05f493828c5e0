import {
  abs16,
  add32,
  addSaturating16,
  type Code,
  constant,
  copy,
  countDown,
  dot16,
  get,
  load,
  load8x8,
  loadSplat32,
  loadWord,
  max16,
  min16,
  move,
  moveBy,
  multiplyQ15,
  narrow32,
  set,
  shiftLeft16,
  shiftRight16,
  shiftRight32,
  splat16,
  store,
  subtractSaturating16,
  times,
  type WasmFunction,
  wasmModule,
} from './wasm-code.ts';

/**
 * The inner loops of the reading model. Addresses are in bytes of one memory; numbers are 16-bit integers, but products
 * come out in 32 bits. `vector-kernel.ts` makes them as WebAssembly, `plain-kernel.ts` does the same without.
 */
export interface VectorKernel {
  /** Products of `groups` times `ROW_STEP` rows with a matrix of `blocks` times `OUTPUT_STEP` outputs, plus a bias. */
  multiply(inputs: number, matrix: MatrixPlace, input: number, output: number, groups: number, blocks: number): void;
  /** Sums, for each word, of the 8-bit vectors at the addresses listed, each kind shifted, cut to `limit`. */
  sum(addresses: number, output: number, words: number): void;
  /** Each state of `width` numbers, halved, with parts of the states before and after it. */
  mix(width: number, states: number, before: number, after: number, output: number, words: number): void;
  /** Gated sums over half the numbers of each word's `width`, added to the states; steps are in bytes, back or forth. */
  run(width: number, gates: number, states: number, words: number, gateStep: number, stateStep: number): void;
}

export interface MatrixPlace {
  readonly weights: number;
  readonly bias: number;
  /** Bytes from one row of output to the next. */
  readonly stride: number;
}

/** What a kernel is made for. */
export interface KernelSizes {
  /** Numbers in a vector that is summed, a multiple of 64. */
  readonly width: number;
  /** Numbers in the states that are mixed and run over, multiples of 16. */
  readonly states: readonly number[];
  /** Widths of input of the matrices, multiples of `INPUT_STEP`. */
  readonly inputs: readonly number[];
  /** Bits by which the vectors of each kind are shifted before they are summed. */
  readonly shifts: ArrayLike<number>;
  readonly limit: number;
}

const LANES = 4;
const BLOCKS = 2;
/** Numbers out of a product come in multiples of this, those into it of `INPUT_STEP`. */
export const OUTPUT_STEP = LANES * BLOCKS;
export const INPUT_STEP = 8;
/** Rows are read so many side by side: buffers hold a multiple of this. */
export const ROW_STEP = 4;
/** Bytes of a vector of eight numbers, and how many such are held at once. */
const VECTOR = 16;
const HELD = 8;
/** From products to gates: so that 16 bits hold -2 to 2 of what is let in, -4 to 4 of what is kept. */
export const IN_SHIFT = 9;
export const KEPT_SHIFT = 10;

/** Place of the weight from `input` to `output` in the order that `multiply` reads, of so many inputs. */
export function packedAt(inputs: number, output: number, input: number): number {
  const block = Math.floor(output / OUTPUT_STEP);
  return block * OUTPUT_STEP * inputs + (input >> 1) * OUTPUT_STEP * 2 + (output % OUTPUT_STEP) * 2 + (input & 1);
}

function multiplier(inputs: number): WasmFunction {
  const [input, weights, bias, output, groups, blocks, stride] = [0, 1, 2, 3, 4, 5, 6];
  const [group, step, row, weight, result] = [7, 8, 9, 10, 11];
  const held = 12;
  const spread = held + BLOCKS;
  const sumOf = (r: number, b: number): number => spread + 1 + r * BLOCKS + b;
  // One pair of inputs a turn: V8 puts the loads of a turn before its sums, and those of more don't fit its registers.
  const products: Code = [
    ...times(BLOCKS, (b) => [...get(weight), ...load(b * VECTOR), ...set(held + b)]),
    ...times(ROW_STEP, (r) => [
      ...[...get(row), ...loadSplat32(r * inputs * 2), ...set(spread)],
      ...times(BLOCKS, (b) => [
        ...[...get(sumOf(r, b)), ...get(spread), ...get(held + b), ...dot16, ...add32, ...set(sumOf(r, b))],
      ]),
    ]),
  ];
  const rows: Code = [
    ...times(BLOCKS, (b) => [
      ...[...get(bias), ...load(b * VECTOR), ...set(sumOf(0, b))],
      ...times(ROW_STEP - 1, (r) => copy(sumOf(0, b), sumOf(r + 1, b))),
    ]),
    ...[...copy(weights, weight), ...constant(inputs / 2), ...set(step)],
    ...countDown(step, [...products, ...move(row, 4), ...move(weight, BLOCKS * VECTOR)]),
    ...times(ROW_STEP, (r) => [
      ...times(BLOCKS, (b) => [...get(result), ...get(sumOf(r, b)), ...store(b * VECTOR)]),
      ...moveBy(result, stride),
    ]),
    ...move(row, inputs * 2 * (ROW_STEP - 1)),
  ];
  const body = countDown(blocks, [
    ...[...copy(input, row), ...copy(output, result), ...copy(groups, group)],
    ...countDown(group, rows),
    ...[...move(output, OUTPUT_STEP * 4), ...move(bias, OUTPUT_STEP * 4), ...move(weights, inputs * OUTPUT_STEP * 2)],
  ]);
  return { name: `multiply${inputs}`, parameters: 7, integers: 5, vectors: BLOCKS + 1 + ROW_STEP * BLOCKS, body };
}

function summer({ width, shifts, limit }: KernelSizes): WasmFunction {
  const [addresses, output, words] = [0, 1, 2];
  const at = 3;
  const held = 4;
  const part = (from: number): number[] => [
    ...times(HELD, (j) => [...constant(0), ...splat16, ...set(held + j)]),
    ...times(shifts.length, (kind) => [
      ...[...get(addresses), ...loadWord(kind * 4), ...set(at)],
      ...times(HELD, (j) => [
        ...[...get(held + j), ...get(at), ...load8x8(from + j * 8), ...constant(shifts[kind]!), ...shiftLeft16],
        ...[...addSaturating16, ...set(held + j)],
      ]),
    ]),
    ...times(HELD, (j) => [
      ...[...get(output), ...get(held + j), ...constant(limit), ...splat16, ...min16],
      ...[...constant(-limit), ...splat16, ...max16, ...store((from + j * 8) * 2)],
    ]),
  ];
  const body = countDown(words, [
    ...times(width / (HELD * 8), (k) => part(k * HELD * 8)),
    ...[...move(addresses, shifts.length * 4), ...move(output, width * 2)],
  ]);
  return { name: 'sum', parameters: 3, integers: 1, vectors: HELD, body };
}

function mixer(width: number): WasmFunction {
  const [states, before, after, output, words] = [0, 1, 2, 3, 4];
  const [left, right] = [5, 6];
  const body = countDown(words, [
    ...[...get(states), ...constant(-width * 2), 0x6a, ...set(left)],
    ...[...get(states), ...constant(width * 2), 0x6a, ...set(right)],
    ...times(width / 8, (j) => [
      ...get(output),
      ...[...get(states), ...load(j * VECTOR), ...constant(1), ...shiftRight16],
      ...[...get(left), ...load(j * VECTOR), ...get(before), ...load(j * VECTOR), ...multiplyQ15, ...addSaturating16],
      ...[...get(right), ...load(j * VECTOR), ...get(after), ...load(j * VECTOR), ...multiplyQ15, ...addSaturating16],
      ...store(j * VECTOR),
    ]),
    ...[...move(states, width * 2), ...move(output, width * 2)],
  ]);
  return { name: `mix${width}`, parameters: 5, integers: 2, vectors: 1, body };
}

function runner(width: number): WasmFunction {
  const [gates, states, words, gateStep, stateStep] = [0, 1, 2, 3, 4];
  const count = width / 16;
  const [curved, keeps] = [5 + count, 6 + count];
  /** Eight numbers from two vectors of products, on a curve like the hyperbolic tangent made of two parabolas. */
  const curve = (offset: number, shift: number, into: number): number[] => [
    ...[...get(gates), ...load(offset), ...constant(shift), ...shiftRight32],
    ...[...get(gates), ...load(offset + VECTOR), ...constant(shift), ...shiftRight32, ...narrow32],
    ...[...constant(-32767), ...splat16, ...max16, ...set(into)],
    ...[...get(into), ...get(into), ...get(into), ...abs16, ...multiplyQ15, ...constant(1), ...shiftRight16],
    ...[...subtractSaturating16, ...set(into)],
  ];
  const body = [
    ...times(count, (j) => [...constant(0), ...splat16, ...set(5 + j)]),
    ...countDown(words, [
      ...times(count, (j) => [
        ...curve(j * 2 * VECTOR, IN_SHIFT, curved),
        ...curve(width * 4 + j * 2 * VECTOR, KEPT_SHIFT, keeps),
        ...[...get(5 + j), ...get(curved), ...get(5 + j), ...subtractSaturating16],
        ...[...constant(16384), ...splat16, ...get(keeps), ...subtractSaturating16, ...multiplyQ15],
        ...[...addSaturating16, ...set(5 + j)],
        ...[...get(states), ...get(states), ...load(j * VECTOR), ...get(5 + j), ...constant(2), ...shiftRight16],
        ...[...addSaturating16, ...store(j * VECTOR)],
      ]),
      ...[...moveBy(gates, gateStep), ...moveBy(states, stateStep)],
    ]),
  ];
  return { name: `run${width}`, parameters: 5, integers: 0, vectors: count + 2, body };
}

/** Bytes of the module with the loops of `VectorKernel`, those of products and states by width ("multiply64"). */
export function vectorModule(sizes: KernelSizes): Uint8Array<ArrayBuffer> {
  return wasmModule([
    ...sizes.inputs.map(multiplier),
    summer(sizes),
    ...sizes.states.flatMap((w) => [mixer(w), runner(w)]),
  ]);
}
