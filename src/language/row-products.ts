import { instantiate } from './vector-memory.ts';
import {
  add32,
  type Code,
  constant,
  countDown,
  dot16,
  get,
  load8x8,
  loadWord,
  move,
  set,
  splat16,
  store,
  times,
  wasmModule,
} from './wasm-code.ts';

/** Numbers read at once, and bytes of a vector of sums. */
const LANES = 8;
const VECTOR = 16;
/** Bytes of a page of WebAssembly's memory. */
const PAGE = 65536;

/** `products(row, list, output, count)`: four partial sums for each address in the list. */
function productsOf(width: number): Code {
  const [row, list, output, count] = [0, 1, 2, 3];
  const [at, sum, parts] = [4, 5, 6];
  const body = [
    ...[...constant(0), ...splat16, ...set(sum)],
    ...[...get(list), ...loadWord(0), ...set(at)],
    ...times(width / LANES, (j) => [
      ...[...get(sum), ...get(parts + j), ...get(at), ...load8x8(j * LANES), ...dot16, ...add32],
      ...set(sum),
    ]),
    ...[...get(output), ...get(sum), ...store(0)],
    ...[...move(list, 4), ...move(output, VECTOR)],
  ];
  const loadRow = times(width / LANES, (j) => [...get(row), ...load8x8(j * LANES), ...set(parts + j)]);
  return [...loadRow, ...countDown(count, body)];
}

/** Products of rows of 8-bit numbers, one with several at a time. Not re-entrant. */
export class RowProducts {
  private readonly width: number;
  private readonly rows: Int8Array;
  private readonly numbers: Int32Array;
  private readonly list: number;
  private readonly sums: number;
  private readonly most: number;
  private readonly run: ((...places: number[]) => void) | undefined;
  private held: Int32Array = new Int32Array(0);
  private count = 0;

  /**
   * @param width numbers a row
   * @param most rows that one is multiplied with at a time
   * @param fast false to do without WebAssembly, with the same result
   */
  constructor(rows: Int8Array, width: number, most: number, fast = true) {
    this.width = width;
    this.most = most;
    this.list = Math.ceil(rows.length / VECTOR) * VECTOR;
    this.sums = this.list + Math.ceil((most * 4) / VECTOR) * VECTOR;
    const bytes = this.sums + most * VECTOR;
    const made = fast && width > 0 && width % LANES === 0 ? open(bytes, width) : undefined;
    const buffer = made?.buffer ?? new ArrayBuffer(Math.ceil(bytes / 4) * 4);
    this.run = made?.exports.products;
    this.rows = new Int8Array(buffer, 0, rows.length);
    this.rows.set(rows);
    this.numbers = new Int32Array(buffer);
  }

  /** Writes the product of a row with each of the first `count` rows listed, `most` at most. */
  multiply(row: number, others: Int32Array, count: number, into: Float64Array): void {
    this.hold(others, count);
    this.multiplyHeld(row, into);
  }

  /** Lists the rows that `multiplyHeld` multiplies others with, `most` at most, until it is called again. */
  hold(others: Int32Array, count: number): void {
    if (count > this.most) throw new RangeError(`${count} rows at a time`);
    this.held = others;
    this.count = count;
    const { numbers, width, list } = this;
    for (let i = 0; i < count; i++) numbers[(list >> 2) + i] = others[i]! * width;
  }

  /** Writes the product of a row with each of those held. */
  multiplyHeld(row: number, into: Float64Array): void {
    const { numbers, width, list, sums, held, count } = this;
    if (!this.run) {
      for (let i = 0; i < count; i++) into[i] = this.product(row, held[i]!);
      return;
    }
    if (count > 0) this.run(row * width, list, sums, count);
    for (let i = 0, at = sums >> 2; i < count; i++, at += 4) {
      into[i] = numbers[at]! + numbers[at + 1]! + numbers[at + 2]! + numbers[at + 3]!;
    }
  }

  product(a: number, b: number): number {
    const { rows, width } = this;
    const from = a * width;
    const by = (b - a) * width;
    let sum = 0;
    // Whole numbers of 32 bits, which the engine multiplies and adds without a look at what comes of it.
    for (let k = from; k < from + width; k++) sum = (sum + Math.imul(rows[k]!, rows[k + by]!)) | 0;
    return sum;
  }
}

function open(bytes: number, width: number): ReturnType<typeof instantiate> {
  const body = productsOf(width);
  return instantiate(
    Math.ceil(bytes / PAGE),
    wasmModule([{ name: 'products', parameters: 4, integers: 1, vectors: 1 + width / LANES, body }]),
  );
}
