import { PlainKernel } from './plain-kernel.ts';
import {
  INPUT_STEP,
  type KernelSizes,
  type MatrixPlace,
  OUTPUT_STEP,
  packedAt,
  ROW_STEP,
  type VectorKernel,
  vectorModule,
} from './vector-kernel.ts';

/** What is needed here of the WebAssembly that engines have. */
interface WebAssemblyHost {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, (...places: number[]) => void>> };
}

const PAGE = 65536;
const roundUp = (value: number, step: number): number => Math.ceil(value / step) * step;

/** A matrix and what is added to its products, both in a `VectorMemory`. */
export interface Matrix {
  readonly inputs: number;
  /** As padded: rows of output are so long. */
  readonly outputs: number;
  readonly weights: number;
  readonly bias: number;
}

/** One memory for the vectors and matrices of a model, and the kernel that works in it. Addresses are in bytes. */
export class VectorMemory {
  readonly i8: Int8Array;
  readonly i16: Int16Array;
  readonly i32: Int32Array;
  readonly kernel: VectorKernel;
  private used = 0;

  /**
   * @param bytes how much is going to be asked for
   * @param fast false to do without WebAssembly; so is done where the engine has none
   */
  constructor(bytes: number, sizes: KernelSizes, fast = true) {
    if (sizes.width % 64 !== 0) throw new RangeError(`vectors of ${sizes.width} numbers`);
    for (const width of sizes.states) if (width % 16 !== 0) throw new RangeError(`states of ${width} numbers`);
    const pages = Math.ceil(bytes / PAGE) + 1;
    const made = fast ? openKernel(pages, sizes) : undefined;
    const buffer = made?.buffer ?? new ArrayBuffer(pages * PAGE);
    this.i8 = new Int8Array(buffer);
    this.i16 = new Int16Array(buffer);
    this.i32 = new Int32Array(buffer);
    this.kernel = made?.kernel ?? new PlainKernel(buffer, sizes);
  }

  /** Address of so many fresh bytes, all 0. */
  reserve(bytes: number): number {
    const at = this.used;
    this.used = roundUp(at + bytes, 64);
    if (this.used > this.i8.length) throw new RangeError('more room asked for than was told');
    return at;
  }

  /** Address of a copy of the numbers. */
  place(numbers: Int8Array | Int16Array): number {
    const at = this.reserve(numbers.byteLength);
    if (numbers instanceof Int8Array) this.i8.set(numbers, at);
    else this.i16.set(numbers, at >> 1);
    return at;
  }

  /** Room for a matrix of so many outputs at most. */
  reserveMatrix(inputs: number, outputs: number): Matrix {
    if (inputs % INPUT_STEP !== 0) throw new RangeError(`width ${inputs} of input`);
    const padded = roundUp(outputs, OUTPUT_STEP);
    return { inputs, outputs: padded, weights: this.reserve(padded * inputs * 2), bias: this.reserve(padded * 4) };
  }

  /** A matrix with the weights given, those of one output after those of another. */
  placeMatrix(inputs: number, weights: Int16Array, bias: Int32Array): Matrix {
    const matrix = this.reserveMatrix(inputs, bias.length);
    bias.forEach((value, output) => {
      this.setOutput(matrix, output, weights, output * inputs, value);
    });
    return matrix;
  }

  /** Writes the weights of one output, from `from` on in `weights`. */
  setOutput(matrix: Matrix, output: number, weights: Int16Array, from: number, bias: number): void {
    const { i16 } = this;
    const { inputs } = matrix;
    let to = (matrix.weights >> 1) + packedAt(inputs, output, 0);
    for (let k = 0; k < inputs; k += 2, to += 2 * OUTPUT_STEP) {
      i16[to] = weights[from + k]!;
      i16[to + 1] = weights[from + k + 1]!;
    }
    this.i32[(matrix.bias >> 2) + output] = bias;
  }

  /**
   * Products of rows of numbers at address `input` with the first outputs of a matrix, written row after row to address
   * `output`. Both must have room for rows up to a multiple of `ROW_STEP`, which are read and written too.
   * @param outputs a multiple of `OUTPUT_STEP`
   */
  multiply(matrix: Matrix, input: number, output: number, rows: number, outputs = matrix.outputs): void {
    const place: MatrixPlace = { weights: matrix.weights, bias: matrix.bias, stride: outputs * 4 };
    const groups = Math.ceil(rows / ROW_STEP);
    if (groups > 0) this.kernel.multiply(matrix.inputs, place, input, output, groups, outputs / OUTPUT_STEP);
  }
}

/** A module over a fresh memory of so many pages; nothing where the engine has no WebAssembly or not these instructions. */
export function instantiate(
  pages: number,
  module: Uint8Array<ArrayBuffer>,
):
  | { readonly buffer: ArrayBuffer; readonly exports: Readonly<Record<string, (...places: number[]) => void>> }
  | undefined {
  const host = (globalThis as { WebAssembly?: WebAssemblyHost }).WebAssembly;
  if (!host) return undefined;
  try {
    const memory = new host.Memory({ initial: pages });
    const { exports } = new host.Instance(new host.Module(module), { stemma: { memory } });
    return { buffer: memory.buffer, exports };
  } catch {
    return undefined;
  }
}

function openKernel(pages: number, sizes: KernelSizes): { buffer: ArrayBuffer; kernel: VectorKernel } | undefined {
  const made = instantiate(pages, vectorModule(sizes));
  if (!made) return undefined;
  const { buffer, exports } = made;
  const byWidth = (name: string, widths: readonly number[]) =>
    new Map(widths.map((width) => [width, exports[`${name}${width}`]!]));
  const multipliers = byWidth('multiply', sizes.inputs);
  const mixers = byWidth('mix', sizes.states);
  const runners = byWidth('run', sizes.states);
  const kernel: VectorKernel = {
    multiply: (inputs, { weights, bias, stride }, input, output, groups, blocks) =>
      multipliers.get(inputs)!(input, weights, bias, output, groups, blocks, stride),
    sum: exports.sum!,
    mix: (width, ...places) => mixers.get(width)!(...places),
    run: (width, ...places) => runners.get(width)!(...places),
  };
  return { buffer, kernel };
}
