/** A small assembler of WebAssembly: instructions as lists of bytes, and the module around functions made of them. */
export type Code = readonly number[];

const I32 = 0x7f;
const V128 = 0x7b;
const FUNCTION = 0x60;
const SIMD = 0xfd;

function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

const list = (items: readonly Code[]): number[] => [...unsigned(items.length), ...items.flat()];
const section = (id: number, body: Code): number[] => [id, ...unsigned(body.length), ...body];
const named = (word: string): number[] => [...unsigned(word.length), ...new TextEncoder().encode(word)];
const simd = (opcode: number): number[] => [SIMD, ...unsigned(opcode)];
const access = (opcode: number, align: number) => (offset: number) => [...simd(opcode), align, ...unsigned(offset)];

export const get = (local: number): number[] => [0x20, local];
export const set = (local: number): number[] => [0x21, local];
export const constant = (value: number): number[] => [0x41, ...signed(value)];
export const add: Code = [0x6a];
/** Reads 32 bits at the address on the stack and this offset. */
export const loadWord = (offset: number): number[] => [0x28, 2, ...unsigned(offset)];

/** Vector instructions, named as in the standard. */
export const load = access(0x00, 0);
export const load8x8 = access(0x01, 0);
export const loadSplat32 = access(0x09, 0);
export const store = access(0x0b, 0);
export const splat16 = simd(0x10);
export const abs16 = simd(0x80);
export const narrow32 = simd(0x85);
export const shiftLeft16 = simd(0x8b);
export const shiftRight16 = simd(0x8c);
export const addSaturating16 = simd(0x8f);
export const subtractSaturating16 = simd(0x92);
export const min16 = simd(0x96);
export const max16 = simd(0x98);
/** Products of numbers with 15 bits behind the point, rounded, saturating. */
export const multiplyQ15 = simd(0x82);
export const shiftRight32 = simd(0xac);
export const add32 = simd(0xae);
export const dot16 = simd(0xba);

export const times = (count: number, make: (i: number) => Code): number[] =>
  Array.from({ length: count }, (_, i) => make(i)).flat();
export const copy = (from: number, to: number): number[] => [...get(from), ...set(to)];
/** Adds to a local. */
export const move = (local: number, by: number): number[] => [...get(local), ...constant(by), ...add, ...set(local)];
export const moveBy = (local: number, by: number): number[] => [...get(local), ...get(by), ...add, ...set(local)];
/** Runs the body as often as the local, above 0, says, counting it down. */
export const countDown = (local: number, body: Code): number[] => [
  ...[0x03, 0x40, ...body, ...move(local, -1)],
  ...[...get(local), 0x0d, 0, 0x0b],
];

/** Parameters are 32-bit integers; locals are numbered after them, the integers first. Nothing is returned. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

function functionType({ parameters }: WasmFunction): number[] {
  return [FUNCTION, ...list(Array<Code>(parameters).fill([I32])), 0];
}

function functionCode({ integers, vectors, body }: WasmFunction): number[] {
  const code = [
    ...list([
      [...unsigned(integers), I32],
      [...unsigned(vectors), V128],
    ]),
    ...body,
    0x0b,
  ];
  return [...unsigned(code.length), ...code];
}

/** Bytes of a module that imports the memory `stemma.memory` and exports the functions. */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(functions.map(functionType))),
    ...section(2, list([[...named('stemma'), ...named('memory'), 2, 0, 1]])),
    ...section(3, list(functions.map((_, i) => unsigned(i)))),
    ...section(7, list(functions.map(({ name }, i) => [...named(name), 0, ...unsigned(i)]))),
    ...section(10, list(functions.map(functionCode))),
  ]);
}
