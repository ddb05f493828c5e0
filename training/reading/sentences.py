"""The sentences that the reading model learns from, as ids of what their words are looked up by, and in batches."""

import numpy as np
import torch

from model_file import read_model_file

KINDS = ("word", "s2", "s3", "s4", "p1", "p2", "p3", "shape")
# Hashes seen so often in the training texts have a vector of their own.
LEAST = {"word": 3, "s2": 3, "s3": 4, "s4": 5, "p1": 3, "p2": 3, "p3": 4, "shape": 3}
FLAGS = 127
LONGEST = 160
VECTOR = 100
# Most frequent words whose vectors the encoder is given; the head that reads names is given those of all.
SHIPPED = 60000


class Ids:
    """Numbers from 1 for known hashes, in the order of the hashes; 0 for others."""

    def __init__(self, keys):
        self.keys = np.unique(keys)

    def __len__(self):
        return len(self.keys) + 1

    def of(self, keys):
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        return np.where(self.keys[at] == keys, at + 1, 0)


def known_words(keys, vectors):
    """Numbers of words, the most frequent first in `keys`, and their vectors; 0 for others."""
    known, first = np.unique(keys, return_index=True)
    return Ids(known), np.concatenate([np.zeros((1, VECTOR), np.float32), vectors[first]])


class Corpus:
    """`sets` holds runs, features, tags (bits) and, of treebanks, heads and relations; `vectors` the known words'."""

    LEARNT = ("ewt", "gum", "masc")

    def __init__(self, folder):
        arrays = read_model_file(f"{folder}/reading.bin")
        self.relations = int(arrays["sizes"][2])
        self.root = int(arrays["sizes"][3])
        self.plain = torch.tensor(arrays["plain"].astype(np.int64))
        hashes = {name: self.hashes(arrays, name) for name in (*self.LEARNT, "dev", "news")}
        self.ids = {kind: self.common(hashes, kind) for kind in KINDS}
        vectors = np.fromfile(f"{folder}/vectors.f32", np.float32).reshape(-1, VECTOR)
        self.known, self.vectors = known_words(arrays["known"][:SHIPPED], vectors)
        self.all_known, self.all_vectors = known_words(arrays["known"], vectors)
        self.sizes = [len(self.ids[kind]) for kind in KINDS] + [FLAGS + 1]
        self.sets = {name: self.set_of(arrays, name, of) for name, of in hashes.items()}

    def hashes(self, arrays, name):
        suffixes = arrays[f"{name}.suffixes"].reshape(-1, arrays["sizes"][0])
        prefixes = arrays[f"{name}.prefixes"].reshape(-1, arrays["sizes"][1])
        return {
            "word": arrays[f"{name}.folded"],
            **{f"s{k}": suffixes[:, k - 1] for k in (2, 3, 4)},
            **{f"p{k}": prefixes[:, k - 1] for k in (1, 2, 3)},
            "shape": arrays[f"{name}.shapes"],
        }

    def common(self, hashes, kind):
        keys, counts = np.unique(np.concatenate([hashes[name][kind] for name in self.LEARNT]), return_counts=True)
        return Ids(keys[(counts >= LEAST[kind]) & (keys != 0)])

    def set_of(self, arrays, name, hashes):
        features = [self.ids[kind].of(hashes[kind]) for kind in KINDS]
        features += [arrays[f"{name}.flags"].astype(np.int32) & FLAGS, self.known.of(hashes["word"])]
        one = {
            "runs": arrays[f"{name}.runs"],
            "features": np.stack(features, 1).astype(np.int64),
            "tags": arrays[f"{name}.tags"],
        }
        if f"{name}.head" in arrays:
            one.update(head=arrays[f"{name}.head"], relation=arrays[f"{name}.relation"])
        return one

    def batches(self, names, size, random=None, masc=0.0):
        """Runs of like length together; in order of length without `random`. `masc` is the share of MASC's taken."""
        runs = []
        for name, share in (("masc", masc), *((name, 1) for name in names)):
            if share == 0:
                continue
            ends = self.sets[name]["runs"]
            for i in range(len(ends) - 1):
                if 0 < ends[i + 1] - ends[i] <= LONGEST and (name != "masc" or random.random() < share):
                    runs.append((ends[i + 1] - ends[i], name, ends[i]))
        lengths = [length + (random.random() * 4 if random else 0) for length, _, _ in runs]
        batches, batch, longest = [], [], 0
        for i in np.argsort(lengths, kind="stable"):
            length = runs[i][0]
            if batch and max(longest, length) * (len(batch) + 1) > size:
                batches.append(batch)
                batch, longest = [], 0
            batch.append(runs[i])
            longest = max(longest, length)
        batches.append(batch)
        if random:
            random.shuffle(batches)
        return batches

    def tensors(self, batch):
        """Features, tags, heads, relations, which places hold words, which sentences have trees."""
        size, longest = len(batch), max(length for length, _, _ in batch)
        features = np.zeros((size, longest, len(self.sizes) + 1), np.int64)
        tags, heads, relations = (np.zeros((size, longest), np.int64) for _ in range(3))
        words, trees = np.zeros((size, longest), bool), np.zeros((size, 1), bool)
        for i, (length, name, at) in enumerate(batch):
            one = self.sets[name]
            features[i, :length] = one["features"][at : at + length]
            tags[i, :length] = one["tags"][at : at + length]
            words[i, :length] = True
            if "head" in one:
                heads[i, :length] = one["head"][at : at + length]
                relations[i, :length] = one["relation"][at : at + length]
                trees[i] = True
        return [torch.from_numpy(values) for values in (features, tags, heads, relations, words, trees)]
