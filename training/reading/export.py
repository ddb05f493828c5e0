"""The reading model in whole numbers, as src/language/reader.ts reads it."""

import math

import numpy as np

from model_file import write_model_file
from sentences import KINDS

# Bits behind the point.
STATES, WEIGHTS, MIXED, SHARES, PARTS = 12, 12, 11, 14, 10


def shorts(values, bits):
    scaled = np.rint(np.asarray(values, np.float64) * (1 << bits))
    return np.clip(scaled, -32767, 32767).astype(np.int16)


def longs(values, bits):
    return np.rint(np.asarray(values, np.float64) * (1 << bits)).astype(np.int32)


def in_bytes(rows):
    """Vectors in 8 bits, and by how many bits they fall short of the states'."""
    reach = np.quantile(np.abs(rows).max(1), 0.999)
    bits = max(0, min(STATES, math.floor(math.log2(127 / reach))))
    return np.clip(np.rint(rows * (1 << bits)), -127, 127).astype(np.int8), STATES - bits


def name_arrays(head, hints, keys):
    """The head that reads names; `keys` are of the words that its vectors are of."""
    learnt = {name: values.double().numpy() for name, values in head.state_dict().items()}
    vectors = head.vectors.double().numpy() @ learnt["narrow.weight"].T
    arrays = {"names.keys": keys.astype(np.int32)}
    arrays["names.vectors"], shift = in_bytes(vectors)
    arrays["names.shift"] = np.array([shift], np.int8)
    for i in range(len(head.layers)):
        put_layer(arrays, f"names.layer{i}", learnt, f"layers.{i}")
    arrays["names.join.weights"] = shorts(learnt["join.weight"], WEIGHTS)
    arrays["names.join.bias"] = longs(learnt["join.bias"], STATES + WEIGHTS)
    arrays["names.labels.weights"] = shorts(learnt["labels.weight"], WEIGHTS)
    arrays["names.labels.bias"] = longs(learnt["labels.bias"], STATES + WEIGHTS)
    arrays["names.moves"] = longs(learnt["moves"], STATES + WEIGHTS)
    return {**arrays, **hints}


def put_layer(arrays, name, learnt, layer):
    arrays[f"{name}.before"] = shorts(learnt[f"{layer}.before"], SHARES)
    arrays[f"{name}.after"] = shorts(learnt[f"{layer}.after"], SHARES)
    arrays[f"{name}.weights"] = shorts(learnt[f"{layer}.gates.weight"], WEIGHTS)
    arrays[f"{name}.bias"] = longs(learnt[f"{layer}.gates.bias"], MIXED + WEIGHTS)


def export(network, corpus, head, hints, path):
    learnt = {name: values.double().numpy() for name, values in network.state_dict().items()}
    arrays, shifts = {}, []

    def put_vectors(name, keys, rows):
        if keys is not None:
            arrays[f"{name}.keys"] = keys.astype(np.int32)
        arrays[f"{name}.vectors"], shift = in_bytes(rows)
        shifts.append(shift)

    keys = np.unique(np.concatenate([corpus.ids["word"].keys, corpus.known.keys]))
    bias = learnt["known.bias"]
    own = learnt["vectors.0.weight"][corpus.ids["word"].of(keys)]
    known = (corpus.vectors[corpus.known.of(keys)].astype(np.float64) * 3) @ learnt["known.weight"].T
    put_vectors("word", keys, np.concatenate([bias[None], known + bias + own]))
    for kind, name in enumerate(KINDS):
        if name != "word":
            put_vectors(name, corpus.ids[name].keys, learnt[f"vectors.{kind}.weight"])
    put_vectors("flags", None, learnt[f"vectors.{len(KINDS)}.weight"])
    arrays["shifts"] = np.array(shifts, np.int8)

    for i in range(len(network.layers)):
        put_layer(arrays, f"layer{i}", learnt, f"layers.{i}")
    arrays["tags.weights"] = shorts(learnt["tags.weight"], WEIGHTS)
    arrays["tags.bias"] = longs(learnt["tags.bias"], STATES + WEIGHTS)
    parts = ("as_head", "as_dependant", "relation_head", "relation_own")
    arrays["parts.weights"] = shorts(np.concatenate([learnt[f"{part}.weight"] for part in parts]), WEIGHTS)
    arrays["parts.bias"] = longs(np.concatenate([learnt[f"{part}.bias"] for part in parts]), STATES + WEIGHTS)

    def of_root(part):
        return learnt[f"{part}.weight"] @ learnt["root"] + learnt[f"{part}.bias"]

    arrays["arcs.root"] = shorts(np.maximum(0, of_root("as_head")), PARTS)
    arrays["arcs.headBias"] = shorts(learnt["head_bias.weight"][0], PARTS)
    arrays["arcs.distance"] = shorts(learnt["arc_distance"], PARTS)
    arrays["relations.root"] = shorts(of_root("relation_head"), PARTS)
    arrays["relations.distance"] = shorts(learnt["relation_distance"], PARTS)
    arrays["relations.weights"] = shorts(learnt["relations.weight"], WEIGHTS)
    arrays["relations.bias"] = longs(learnt["relations.bias"], PARTS + WEIGHTS)
    sizes = (bias.size, len(network.layers), arrays["arcs.root"].size, arrays["relations.root"].size)
    sizes += (head.recipe.shared, len(head.layers), head.join.out_features, head.narrow.out_features)
    arrays.update(name_arrays(head, hints, corpus.all_known.keys))
    write_model_file(path, {"sizes": np.array(sizes, np.int32), **arrays})
    print(f"  {path}: {sum(values.nbytes for values in arrays.values()) / 1e6:.1f} MB")
