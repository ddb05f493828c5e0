"""Reads and writes the project's model files (src/language/model-file.ts): named arrays behind a JSON header."""

import json
import struct

import numpy as np

TYPES = {"i8": np.int8, "u8": np.uint8, "i16": np.int16, "u16": np.uint16, "i32": np.int32}
NAMES = {np.dtype(kind).name: name for name, kind in TYPES.items()}


def read_model_file(path):
    data = open(path, "rb").read()
    (length,) = struct.unpack_from("<I", data, 4)
    arrays = {}
    at = (8 + length + 7) & ~7
    for section in json.loads(data[8 : 8 + length]):
        values = np.frombuffer(data, TYPES[section["type"]], section["length"], at)
        arrays[section["name"]] = values
        at = (at + values.nbytes + 7) & ~7
    return arrays


def write_model_file(path, arrays):
    sections = [
        {"name": name, "type": NAMES[values.dtype.name], "length": int(values.size)} for name, values in arrays.items()
    ]
    header = json.dumps(sections, separators=(",", ":")).encode()
    out = bytearray(b"STM1" + struct.pack("<I", len(header)) + header)
    out.extend(bytes(-len(out) % 8))
    for values in arrays.values():
        out.extend(np.ascontiguousarray(values).tobytes())
        out.extend(bytes(-len(out) % 8))
    with open(path, "wb") as file:
        file.write(out)
