/** Hashes as little-endian 32-bit numbers, whatever the machine. */
export function packHashes(hashes: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(hashes.length * 4));
  hashes.forEach((hash, at) => {
    view.setUint32(at * 4, hash, true);
  });
  return new Uint8Array(view.buffer);
}

export function unpackHashes(packed: Uint8Array): Uint32Array {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const hashes = new Uint32Array(packed.byteLength >> 2);
  for (let at = 0; at < hashes.length; at++) hashes[at] = view.getUint32(at * 4, true);
  return hashes;
}
