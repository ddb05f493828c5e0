"""Trains the reading model: python train.py FOLDER MODEL [--names], where `export-reading.ts` left its arrays in FOLDER.

The network is kept in FOLDER; with --names it is taken from there, and what is read off it learnt anew.

First three layers on the treebanks; then a fourth, with the curves of the shipped model, and a share of MASC's
sentences, whose tags count for less, in the first passes; then all again, with MASC throughout, averaging. Names last,
by a head of their own: the network stays as it is. One thread and fixed seeds: the same machine and versions give the
same file."""

import copy
import math
import sys
import time
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from export import export
from names import NameCorpus, NameRecipe, learn_names
from network import TAGS, Network
from sentences import Corpus

SEED = 1
BATCH = 1600
# Steps between two looks at the weights, where they are averaged.
AVERAGED_EVERY = 4


@dataclass(frozen=True)
class Phase:
    layers: int
    curves: str
    epochs: int
    rate: float
    dropout: float
    # Steps over which the rate rises, and the share of it that is left at the end.
    rise: int
    rest: float
    # Share of MASC's sentences taken in each of the first epochs, and what their tags count for.
    masc: float = 0.0
    masc_epochs: int = 0
    masc_weight: float = 1.0
    # Share in the result of a running average of the weights, over about a hundred steps; the rest is what the phase
    # began with. 0 for the last weights as they are.
    averaged: float = 0.0
    unknown_words: float = 0.15

    def masc_in(self, epoch):
        return self.masc if epoch < self.masc_epochs else 0.0

    def rate_at(self, step, steps):
        fall = 0.5 * (1 + math.cos(math.pi * min(1, step / steps)))
        return self.rate * min(1, step / self.rise) * (fall * (1 - self.rest) + self.rest)


PHASES = (
    Phase(layers=3, curves="smooth", epochs=24, rate=3e-3, dropout=0.25, rise=200, rest=0.02),
    Phase(
        layers=4, curves="parabolas", epochs=12, rate=2e-3, dropout=0.28, rise=100, rest=0.01,
        masc=0.33, masc_epochs=8, masc_weight=0.3,
    ),
    Phase(
        layers=4, curves="parabolas", epochs=3, rate=1e-3, dropout=0.25, rise=50, rest=0.05,
        masc=0.25, masc_epochs=3, masc_weight=0.3, averaged=0.35,
    ),
)  # fmt: skip


def loss_of(network, batch):
    features, tags, heads, relations, words, trees = batch
    x = network.encode(features, words)
    scores = network.tags(x).masked_fill(~words.unsqueeze(-1), 0)
    allowed = ((tags.unsqueeze(-1) >> torch.arange(TAGS)) & 1).bool()
    right = torch.logsumexp(F.log_softmax(scores, -1).masked_fill(~allowed, -1e4), -1)
    weight = torch.where(trees, 1.0, network.phase.masc_weight)
    loss = -(right * (words & (tags != 0)) * weight).sum()
    parsed = words & trees
    if parsed.any():
        rooted = network.with_root(x)
        loss = loss + F.cross_entropy(network.score_arcs(x, rooted, words)[parsed], heads[parsed], reduction="sum")
        told = network.score_relations(x, rooted, heads)[parsed]
        loss = loss + F.cross_entropy(told, relations[parsed], reduction="sum")
    return loss / words.sum()


def evaluate(network, corpus, name):
    """UPOS, UAS and LAS, per cent, of each word's best head; the shipped model makes them trees."""
    network.eval()
    counts = np.zeros(4)
    with torch.no_grad():
        for batch in corpus.batches([name], 8000):
            features, tags, heads, relations, words, _ = corpus.tensors(batch)
            x = network.encode(features, words)
            tagged = ((tags >> network.tags(x).argmax(-1)) & 1).bool() & words
            rooted = network.with_root(x)
            found = network.score_arcs(x, rooted, words).argmax(-1)
            scores = network.score_relations(x, rooted, found)
            scores[..., corpus.root] -= 1e9 * (found != 0)
            told = scores.argmax(-1)
            told[found == 0] = corpus.root
            attached = (found == heads) & words
            named = attached & (corpus.plain[told] == corpus.plain[relations])
            counts += [one.sum().item() for one in (words, tagged, attached, named)]
    network.train()
    return "UPOS %.2f UAS %.2f LAS %.2f" % tuple(100 * counts[1:] / counts[0])


def steps_of(corpus, phase, random):
    plain = len(corpus.batches(["ewt", "gum"], BATCH, random))
    if phase.masc == 0:
        return plain * phase.epochs
    more = len(corpus.batches(["ewt", "gum"], BATCH, random, phase.masc)) - len(
        corpus.batches(["ewt", "gum"], BATCH, random)
    )
    return plain * phase.epochs + more * phase.masc_epochs


def move_average(average, network):
    with torch.no_grad():
        for slow, fast in zip(average.parameters(), network.parameters()):
            slow.lerp_(fast, AVERAGED_EVERY / 100)


def blended(before, after, share):
    start = before.state_dict()
    mixed = {name: start[name] * (1 - share) + values * share for name, values in after.state_dict().items()}
    after.load_state_dict(mixed, strict=False)
    return after


def learn(corpus, phase, before):
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)
    network = Network(corpus, phase)
    if before is not None:
        network.start_from(before)
    result = copy.deepcopy(network) if phase.averaged else network
    optimiser = torch.optim.Adam(network.parameters(), lr=phase.rate, betas=(0.9, 0.95), eps=1e-8, fused=True)
    steps, step, started = steps_of(corpus, phase, random), 0, time.process_time()
    for epoch in range(phase.epochs):
        for batch in corpus.batches(["ewt", "gum"], BATCH, random, phase.masc_in(epoch)):
            loss = loss_of(network, corpus.tensors(batch))
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = phase.rate_at(step, steps)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimiser.step()
            if phase.averaged and step % AVERAGED_EVERY == 0:
                move_average(result, network)
        seconds = time.process_time() - started
        print(f"  epoch {epoch + 1}: dev {evaluate(result, corpus, 'dev')}, news {evaluate(result, corpus, 'news')}, {seconds:.0f} s", flush=True)  # fmt: skip
    return blended(before, result, phase.averaged) if phase.averaged else result


def learn_network(corpus, kept):
    network = None
    for number, phase in enumerate(PHASES, 1):
        print(f"reading, part {number}: {phase}", flush=True)
        network = learn(corpus, phase, network)
        torch.save(network.state_dict(), kept)
    return network


def load_network(corpus, kept):
    network = Network(corpus, PHASES[-1])
    network.load_state_dict(torch.load(kept))
    return network


def main():
    folder, path = sys.argv[1:3]
    torch.set_num_threads(1)
    corpus = Corpus(folder)
    kept = f"{folder}/network.pt"
    network = load_network(corpus, kept) if "--names" in sys.argv else learn_network(corpus, kept)
    recipe = NameRecipe()
    print(f"names: {recipe}", flush=True)
    names = NameCorpus(folder, corpus)
    head = learn_names(network, names, corpus.all_vectors, recipe, SEED)
    export(network, corpus, head, names.hints, path)


main()
