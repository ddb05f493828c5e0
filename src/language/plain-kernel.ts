import {
  IN_SHIFT,
  KEPT_SHIFT,
  type KernelSizes,
  type MatrixPlace,
  OUTPUT_STEP,
  packedAt,
  ROW_STEP,
  type VectorKernel,
} from './vector-kernel.ts';

const saturate = (value: number): number => (value > 32767 ? 32767 : value < -32768 ? -32768 : value);
const multiplyQ15 = (a: number, b: number): number => saturate((a * b + 0x4000) >> 15);

function curve(product: number, shift: number): number {
  const at = Math.max(-32767, saturate(product >> shift));
  return saturate(at - (multiplyQ15(at, Math.abs(at)) >> 1));
}

/** The loops without WebAssembly, some twenty times as slow, with the same results. */
export class PlainKernel implements VectorKernel {
  private readonly i8: Int8Array;
  private readonly i16: Int16Array;
  private readonly i32: Int32Array;
  private readonly sizes: KernelSizes;

  constructor(buffer: ArrayBuffer, sizes: KernelSizes) {
    this.i8 = new Int8Array(buffer);
    this.i16 = new Int16Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.sizes = sizes;
  }

  multiply(inputs: number, matrix: MatrixPlace, input: number, output: number, groups: number, blocks: number): void {
    const { i16, i32 } = this;
    for (let row = 0; row < groups * ROW_STEP; row++) {
      const from = (input >> 1) + row * inputs;
      const to = (output + row * matrix.stride) >> 2;
      for (let o = 0; o < blocks * OUTPUT_STEP; o++) {
        let at = (matrix.weights >> 1) + packedAt(inputs, o, 0);
        let sum = i32[(matrix.bias >> 2) + o]!;
        for (let k = 0; k < inputs; k += 2, at += 2 * OUTPUT_STEP) {
          sum = (sum + i16[from + k]! * i16[at]! + i16[from + k + 1]! * i16[at + 1]!) | 0;
        }
        i32[to + o] = sum;
      }
    }
  }

  sum(addresses: number, output: number, words: number): void {
    const { i8, i16, i32, sizes } = this;
    const { width, shifts, limit } = sizes;
    for (let word = 0; word < words; word++) {
      for (let k = 0; k < width; k++) {
        let sum = 0;
        for (let kind = 0; kind < shifts.length; kind++) {
          const at = i32[(addresses >> 2) + word * shifts.length + kind]!;
          sum = saturate(sum + (i8[at + k]! << shifts[kind]!));
        }
        i16[(output >> 1) + word * width + k] = Math.max(-limit, Math.min(limit, sum));
      }
    }
  }

  mix(width: number, states: number, before: number, after: number, output: number, words: number): void {
    const { i16 } = this;
    for (let word = 0; word < words; word++) {
      const own = (states >> 1) + word * width;
      for (let k = 0; k < width; k++) {
        const from = multiplyQ15(i16[own - width + k]!, i16[(before >> 1) + k]!);
        const to = multiplyQ15(i16[own + width + k]!, i16[(after >> 1) + k]!);
        i16[(output >> 1) + word * width + k] = saturate(saturate((i16[own + k]! >> 1) + from) + to);
      }
    }
  }

  run(width: number, gates: number, states: number, words: number, gateStep: number, stateStep: number): void {
    const { i16, i32 } = this;
    const running = new Int32Array(width / 2);
    for (let word = 0; word < words; word++) {
      const gate = (gates + word * gateStep) >> 2;
      const state = (states + word * stateStep) >> 1;
      for (let k = 0; k < running.length; k++) {
        const before = running[k]!;
        const letIn = saturate(curve(i32[gate + k]!, IN_SHIFT) - before);
        const share = saturate(16384 - curve(i32[gate + width + k]!, KEPT_SHIFT));
        running[k] = saturate(before + multiplyQ15(letIn, share));
        i16[state + k] = saturate(i16[state + k]! + (running[k]! >> 2));
      }
    }
  }
}
