"""Learns which pairs of figures, and which of dates, answer one question, from what `training/export-pairs.ts` writes.

    python train.py PAIRS.json OUT.bin

Gradient-boosted trees of eight leaves. Prints, over piles left out in turn, how many of the pairs that belong together
are found at each threshold and how many of the found do belong together.
"""

import json
import pathlib
import sys
import zlib

import lightgbm
import numpy as np
from sklearn.metrics import average_precision_score
from sklearn.model_selection import GroupKFold

sys.path.append(str(pathlib.Path(__file__).parent.parent / "reading"))
from model_file import write_model_file  # noqa: E402

TREES = 160
# Trees that ask the plain signs alone, to leave out most pairs early.
PLAIN_TREES = 60
FOLDS = 6
MILLION = 1_000_000
# Pairs of one source, and pairs that a reader told of, that hold one figure of a gold point, and that hold none.
FROM = {"item": 1.0, "items": 0.7, "story": 0.3}
TOLD = {2: 1.0, 1: 0.7, 0: 0.4}


def learner(trees=TREES):
    return lightgbm.LGBMClassifier(
        n_estimators=trees,
        learning_rate=0.06,
        num_leaves=8,
        min_child_samples=20,
        reg_lambda=3,
        subsample=0.8,
        subsample_freq=1,
        colsample_bytree=0.6,
        random_state=1,
        n_jobs=1,
        deterministic=True,
        verbose=-1,
    )


def weigh(pair):
    if pair["from"] == "story" and pair["told"] == 0:
        return FROM["story"] * 0.5
    return FROM[pair["from"]] * TOLD[pair["told"]]


def report(kind, pairs, x, y, weights):
    groups = np.array([zlib.crc32(pair["pile"].encode()) for pair in pairs])
    odds = np.zeros(len(pairs))
    for train, test in GroupKFold(FOLDS).split(x, y, groups):
        model = learner().fit(x[train], y[train], sample_weight=weights[train])
        odds[test] = model.predict(x[test], raw_score=True)
    for source in FROM:
        own = np.array([pair["from"] == source and (pair["told"] > 0 or source != "story") for pair in pairs])
        if not y[own].any():
            continue
        precision = average_precision_score(y[own], odds[own], sample_weight=weights[own])
        print(f"{kind} of {source}: {own.sum()} pairs, {y[own].sum()} together, average precision {precision:.3f}")
        for least in (-1, -0.5, 0, 0.5, 1, 1.5, 2):
            found = own & (odds >= least)
            right = (found & (y == 1)).sum()
            print(f"  from {least:4}: {right / y[own].sum():.3f} found, {right / max(1, found.sum()):.3f} right")


def flatten(model):
    nodes = {"sign": [], "left": [], "right": [], "value": []}

    def add(node):
        at = len(nodes["sign"])
        leaf = "leaf_value" in node
        nodes["sign"].append(-1 if leaf else node["split_feature"])
        nodes["value"].append(round((node["leaf_value"] if leaf else node["threshold"]) * MILLION))
        nodes["left"].append(0)
        nodes["right"].append(0)
        if not leaf:
            nodes["left"][at] = add(node["left_child"])
            nodes["right"][at] = add(node["right_child"])
        return at

    roots = [add(tree["tree_structure"]) for tree in model.booster_.dump_model()["tree_info"]]
    return {
        "sign": np.array(nodes["sign"], np.int16),
        "left": np.array(nodes["left"], np.int16),
        "right": np.array(nodes["right"], np.int16),
        "value": np.array(nodes["value"], np.int32),
        "roots": np.array(roots, np.int16),
        "signs": np.array([model.n_features_in_], np.int32),
    }


def main():
    source, out = sys.argv[1:3]
    data = json.load(open(source, encoding="utf-8"))
    arrays = {}
    for kind in ("number", "date"):
        pairs = [pair for pair in data["pairs"] if pair["kind"] == kind]
        x = np.array([pair["signs"] for pair in pairs], float)
        y = np.array([int(pair["together"]) for pair in pairs])
        weights = np.array([weigh(pair) for pair in pairs])
        report(kind, pairs, x, y, weights)
        model = learner().fit(x, y, sample_weight=weights)
        gains = sorted(zip(model.booster_.feature_importance("gain"), data["signs"][kind]), reverse=True)
        print(", ".join(f"{name} {gain:.0f}" for gain, name in gains))
        plain = learner(PLAIN_TREES).fit(x[:, : data["plain"][kind]], y, sample_weight=weights)
        for part, trees in (("plain", plain), ("all", model)):
            for name, values in flatten(trees).items():
                arrays[f"{kind}.{part}.{name}"] = values
    write_model_file(out, arrays)


main()
