"""The reading model (src/language/reader.ts) in floating point."""

import torch
import torch.nn.functional as F
from torch import nn

TAGS = 17
# Steps of distance between a word and its head, on one side; one more is kept for the root.
DISTANCES = 7
FAR = -1e4


def parabolas(x):
    """Like tanh, of two parabolas: what the integers of the shipped model compute."""
    cut = F.hardtanh(x, -2, 2)
    return cut - cut * cut.abs() * 0.25


CURVES = {
    "smooth": (torch.tanh, torch.sigmoid),
    "parabolas": (parabolas, lambda x: 0.5 + 0.5 * parabolas(x * 0.5)),
}


def dropped(x, share, learning):
    """Whole numbers of the states left out, the same for all words of a sentence."""
    if not learning:
        return x
    return x * ((torch.rand(x.shape[0], 1, x.shape[2]) >= share).float() / (1 - share))


def gated_sums(let_in, kept):
    state = torch.zeros_like(let_in[:, 0])
    states = []
    for new, keep in zip(((1 - kept) * let_in).unbind(1), kept.unbind(1)):
        state = keep * state + new
        states.append(state)
    return torch.stack(states, 1)


def turned(x, half):
    return torch.cat([x[..., :half], x[..., half:].flip(1)], -1)


class Layer(nn.Module):
    def __init__(self, width, curves):
        super().__init__()
        self.gates = nn.Linear(width, 2 * width)
        self.before = nn.Parameter(torch.randn(width) * 0.3)
        self.after = nn.Parameter(torch.randn(width) * 0.3)
        self.curves = curves
        with torch.no_grad():
            self.gates.bias[width:] += torch.linspace(-1, 2, width // 2).repeat(2)

    def forward(self, x, words):
        width = x.shape[-1]
        padded = F.pad(x, (0, 0, 1, 1))
        gates = self.gates(x + self.before * padded[:, :-2] + self.after * padded[:, 2:])
        curve_in, curve_kept = CURVES[self.curves]
        let_in, kept = curve_in(gates[..., :width]), curve_kept(gates[..., width:])
        kept = torch.where(words.unsqueeze(-1), kept, torch.ones_like(kept))
        half = width // 2
        return turned(gated_sums(turned(let_in, half), turned(kept, half)), half)


def distances(length):
    """Row of the distance vectors for each dependant (rows, from 1) and head (columns, from the root)."""
    at = torch.arange(length + 1)
    by = at[None, :] - at[1:, None]
    far = by.abs()
    step = (torch.where(far < 5, far, torch.where(far < 8, 5, torch.where(far < 15, 6, 7))) - 1).clamp(min=0)
    rows = torch.where(by > 0, step, step + DISTANCES)
    rows[:, 0] = 2 * DISTANCES
    return rows


class Network(nn.Module):
    def __init__(self, corpus, phase, width=128, arc=64, relation=64):
        super().__init__()
        self.phase = phase
        self.vectors = nn.ModuleList([nn.Embedding(size, width, padding_idx=0) for size in corpus.sizes])
        for table in self.vectors:
            nn.init.normal_(table.weight, 0, 0.1)
            table.weight.data[0] = 0
        self.vectors[0].weight.data.zero_()
        self.known = nn.Linear(corpus.vectors.shape[1], width)
        self.register_buffer("known_vectors", torch.tensor(corpus.vectors), persistent=False)
        self.layers = nn.ModuleList([Layer(width, phase.curves) for _ in range(phase.layers)])
        self.tags = nn.Linear(width, TAGS)
        self.as_head, self.as_dependant = nn.Linear(width, arc), nn.Linear(width, arc)
        self.arc_distance = nn.Parameter(torch.randn(2 * DISTANCES + 1, arc) * 0.1)
        self.head_bias = nn.Linear(arc, 1)
        self.relation_head, self.relation_own = nn.Linear(width, relation), nn.Linear(width, relation)
        self.relation_distance = nn.Parameter(torch.randn(2 * DISTANCES + 1, relation) * 0.1)
        self.relations = nn.Linear(relation, corpus.relations)
        self.root = nn.Parameter(torch.zeros(width))

    def start_from(self, other):
        """Takes over what `other` learnt; layers that it lacks begin by adding next to nothing."""
        own, theirs = self.state_dict(), other.state_dict()
        for name, values in theirs.items():
            own[name].copy_(values)
        for i, layer in enumerate(self.layers):
            if f"layers.{i}.gates.weight" in theirs:
                continue
            width = layer.before.shape[0]
            layer.gates.weight.data[:width] *= 0.1
            layer.gates.bias.data[:width] *= 0

    def encode(self, features, words, layers=None):
        """States after the first `layers`, or all."""
        share, learning = self.phase.dropout, self.training
        if learning:
            unknown = torch.rand(features.shape[:2]) < self.phase.unknown_words
            features = features.clone()
            features[..., 0][unknown] = 0
            features[..., -1][torch.rand(features.shape[:2]) < 0.02] = 0
        x = self.known(self.known_vectors[features[..., -1]] * 3)
        for kind, table in enumerate(self.vectors):
            x = x + table(features[..., kind])
        mask = words.unsqueeze(-1)
        x = dropped(F.hardtanh(x, -4, 4), share, learning) * mask
        for layer in self.layers[:layers]:
            x = x + dropped(layer(x, words), share, learning) * mask
        return dropped(x * mask, share, learning)

    def with_root(self, x):
        return torch.cat([self.root.expand(x.shape[0], 1, x.shape[2]), x], 1)

    def score_arcs(self, x, rooted, words):
        """Scores of every head (columns, from the root) of every word; `rooted` is `with_root(x)`."""
        size, length, _ = x.shape
        heads, dependants = F.relu(self.as_head(rooted)), self.as_dependant(x)
        scores = torch.einsum("bhk,btk->bth", heads, dependants) + self.head_bias(heads).squeeze(-1).unsqueeze(1)
        far = dependants @ self.arc_distance.t()
        scores = scores + far.gather(2, distances(length).expand(size, length, length + 1))
        open_heads = torch.cat([torch.ones(size, 1, dtype=torch.bool), words], 1)
        scores = scores.masked_fill(~open_heads.unsqueeze(1), FAR)
        own = torch.arange(length)
        scores[:, own, own + 1] = FAR
        return scores

    def score_relations(self, x, rooted, heads):
        size, length, _ = x.shape
        theirs, own = self.relation_head(rooted), self.relation_own(x)
        theirs = theirs.gather(1, heads.unsqueeze(-1).expand(-1, -1, theirs.shape[-1]))
        far = distances(length).expand(size, length, length + 1).gather(2, heads.unsqueeze(-1)).squeeze(-1)
        return self.relations(F.relu(theirs + own + self.relation_distance[far]))
