/**
 * A model file: "STM1", the length of a JSON header (32 bits, little-endian), the header, then the arrays that it lists,
 * each at a multiple of 8 bytes.
 */
export type ModelArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array;

const TYPES = { i8: Int8Array, u8: Uint8Array, i16: Int16Array, u16: Uint16Array, i32: Int32Array } as const;
type TypeName = keyof typeof TYPES;

interface Section {
  readonly name: string;
  readonly type: TypeName;
  readonly length: number;
}

const MAGIC = 0x314d5453;
const aligned = (offset: number): number => (offset + 7) & ~7;

function typeOf(array: ModelArray): TypeName {
  if (array instanceof Int8Array) return 'i8';
  if (array instanceof Uint8Array) return 'u8';
  if (array instanceof Int16Array) return 'i16';
  return array instanceof Uint16Array ? 'u16' : 'i32';
}

export function writeModelFile(arrays: Readonly<Record<string, ModelArray>>): Uint8Array {
  const sections = Object.entries(arrays).map(
    ([name, array]): Section => ({ name, type: typeOf(array), length: array.length }),
  );
  const header = new TextEncoder().encode(JSON.stringify(sections));
  let size = aligned(8 + header.length);
  for (const array of Object.values(arrays)) size = aligned(size + array.byteLength);
  const file = new Uint8Array(size);
  new DataView(file.buffer).setUint32(0, MAGIC, true);
  new DataView(file.buffer).setUint32(4, header.length, true);
  file.set(header, 8);
  let at = aligned(8 + header.length);
  for (const array of Object.values(arrays)) {
    file.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at = aligned(at + array.byteLength);
  }
  return file;
}

/** Views into the file's bytes; throws where they are no model file. */
export class ModelFile {
  private readonly arrays = new Map<string, ModelArray>();

  constructor(bytes: Uint8Array) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('not a model file');
    const headerLength = view.getUint32(4, true);
    const sections = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + headerLength))) as Section[];
    const buffer = bytes.byteOffset % 8 === 0 ? bytes.buffer : bytes.slice().buffer;
    const base = buffer === bytes.buffer ? bytes.byteOffset : 0;
    let at = aligned(8 + headerLength);
    for (const { name, type, length } of sections) {
      const array = new TYPES[type](buffer as ArrayBuffer, base + at, length);
      this.arrays.set(name, array);
      at = aligned(at + array.byteLength);
    }
  }

  bytes(name: string): Int8Array {
    return this.get(name) as Int8Array;
  }

  shorts(name: string): Int16Array {
    return this.get(name) as Int16Array;
  }

  words(name: string): Int32Array {
    return this.get(name) as Int32Array;
  }

  get(name: string): ModelArray {
    const array = this.arrays.get(name);
    if (array === undefined) throw new Error(`model file lacks ${name}`);
    return array;
  }
}
