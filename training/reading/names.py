"""What names are learnt from, and the head of the network that reads them, in floating point."""

import json
import math
import time
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from model_file import read_model_file
from network import Layer, dropped
from sentences import FLAGS, KINDS

TYPES = 5
# Outside, then of each type the first word and the words after it.
LABELS = 1 + 2 * TYPES
CLUES = 32
# Clues that words' own tables give, and those that the rest of their text gives.
CLASSES, EVIDENCE = slice(0, 15), slice(15, 23)
CAPITALS = 1 | 64
NEVER = -1e4
LONGEST = 160
# Numbers of a form's vector that the head is given.
FORM = 64
# UNER knows persons, organisations and places.
UNER_TYPES = (0, 1, 2)


class NameCorpus:
    """`sets` holds runs, features of words and their clues, and masks: the labels that each word may have, as bits."""

    SURE = ("wikigold", "crossner", "wnut", "re3d", "meantime", "gum")
    OPEN = ("ewt", "masc")
    SCORED = ("uner", "gumnews")

    def __init__(self, folder, corpus):
        arrays = read_model_file(f"{folder}/names.bin")
        self.hints = {name: arrays[name] for name in ("hints.keys", "hints.bits")}
        names = [*self.SURE, *self.OPEN, *self.SCORED, "fair"]
        names += [f"{name}.small" for name in (*self.SURE, *self.OPEN)] + [f"{name}.other" for name in self.SURE]
        self.sets = {name: self.set_of(arrays, name, corpus) for name in names}
        self.fair = json.load(open(f"{folder}/fair.json"))
        self.fair_at = arrays["fair.start"], arrays["fair.end"]

    def set_of(self, arrays, name, corpus):
        hashes = corpus.hashes(arrays, name)
        flags = arrays[f"{name}.flags"].astype(np.int32) & FLAGS
        features = [corpus.ids[kind].of(hashes[kind]) for kind in KINDS]
        features += [flags, corpus.known.of(hashes["word"])]
        runs, clues = arrays[f"{name}.runs"], arrays[f"{name}.clues"].view(np.uint32)
        first = np.zeros(len(flags), bool)
        first[runs[:-1][runs[:-1] < len(flags)]] = True
        capitals = np.concatenate([[0], np.cumsum(((flags & CAPITALS) != 0) & ~first)])
        return {
            "runs": runs,
            "features": np.stack(features, 1).astype(np.int64),
            "forms": corpus.all_known.of(hashes["word"]).astype(np.int64),
            "clues": ((clues[:, None] >> np.arange(CLUES, dtype=np.uint32)) & 1).astype(np.float32),
            "masks": arrays.get(f"{name}.masks"),
            # Sentences without a capital but at their start: there is less to learn from them.
            "plain": capitals[runs[1:]] == capitals[runs[:-1]],
        }

    def encode(self, network, recipe, random):
        """Gives each word its state by the network as it is; some forms of the sets learnt from are hidden."""
        network.eval()
        for name, one in self.sets.items():
            one["states"] = np.zeros((len(one["features"]), network.root.shape[0]), np.float16)
            for batch in self.batches_of([(name, i) for i in range(len(one["runs"]) - 1)], 6000):
                features, words = self.padded(batch, "features"), self.padded_words(batch)
                if name.split(".")[0] not in (*self.SCORED, "fair"):
                    features[..., 0][random.random(features.shape[:2]) < recipe.unknown_words] = 0
                with torch.no_grad():
                    states = network.encode(torch.from_numpy(features), torch.from_numpy(words), recipe.shared).numpy()
                for (_, at, length), own in zip(map(self.place, batch), states):
                    one["states"][at : at + length] = own[:length]

    def place(self, sentence):
        name, i = sentence
        runs = self.sets[name]["runs"]
        return name, runs[i], runs[i + 1] - runs[i]

    def batches_of(self, sentences, size, random=None):
        lengths = np.array([self.place(sentence)[2] for sentence in sentences])
        batches, batch, longest = [], [], 0
        for i in np.argsort(lengths + (random.random(len(lengths)) * 4 if random else 0), kind="stable"):
            if lengths[i] == 0:
                continue
            if batch and max(longest, lengths[i]) * (len(batch) + 1) > size:
                batches.append(batch)
                batch, longest = [], 0
            batch.append(sentences[i])
            longest = max(longest, lengths[i])
        if batch:
            batches.append(batch)
        if random:
            random.shuffle(batches)
        return batches

    def draw(self, size, random, recipe):
        """Batches of one pass: some sentences in small letters, some with other names in the place of theirs."""
        sentences = []
        for name in (*self.SURE, *self.OPEN):
            share = 1 if name in self.SURE else recipe.open
            for i, plain in enumerate(self.sets[name]["plain"]):
                if random.random() >= share * (recipe.plain if plain else 1):
                    continue
                way = random.random()
                kind = ".small" if way < recipe.small else ".other" if way > 1 - recipe.other and name in self.SURE else ""
                if self.place((name + kind, i))[2] <= LONGEST:
                    sentences.append((name + kind, i))
        return self.batches_of(sentences, size, random)

    def padded(self, batch, field):
        places = [self.place(sentence) for sentence in batch]
        one = self.sets[places[0][0]][field]
        values = np.zeros((len(batch), max(length for _, _, length in places), *one.shape[1:]), one.dtype)
        for i, (name, at, length) in enumerate(places):
            values[i, :length] = self.sets[name][field][at : at + length]
        return values.astype(np.float32) if field == "states" else values

    def padded_words(self, batch):
        lengths = np.array([self.place(sentence)[2] for sentence in batch])
        return np.arange(lengths.max())[None] < lengths[:, None]

    def tensors(self, batch):
        """States, ids of forms, clues, which places hold words."""
        fields = [self.padded(batch, field) for field in ("states", "forms", "clues")]
        return [torch.from_numpy(values) for values in (*fields, self.padded_words(batch))]

    def targets(self, batch, open_weight):
        masks = torch.from_numpy(self.padded(batch, "masks").astype(np.int64))
        weights = [open_weight if name.split(".")[0] in self.OPEN else 1.0 for name, _ in batch]
        return masks, torch.tensor(weights)


def label_moves():
    """What can't be: a name goes on only with its own type. The last row is for the start."""
    moves = torch.zeros(LABELS + 1, LABELS)
    for before in range(LABELS + 1):
        for label in range(2, LABELS, 2):
            if before not in (label - 1, label):
                moves[before, label] = NEVER
    return moves


class NameHead(nn.Module):
    def __init__(self, states, vectors, recipe):
        super().__init__()
        width = recipe.width
        self.recipe = recipe
        self.register_buffer("vectors", torch.tensor(vectors * 3), persistent=False)
        self.narrow = nn.Linear(vectors.shape[1], FORM, bias=False)
        nn.init.normal_(self.narrow.weight, 0, 0.1)
        self.join = nn.Linear(states + FORM + CLUES, width)
        self.layers = nn.ModuleList([Layer(width, "parabolas") for _ in range(recipe.layers)])
        self.labels = nn.Linear(width, LABELS)
        self.moves = nn.Parameter(torch.zeros(LABELS + 1, LABELS))
        self.register_buffer("never", label_moves(), persistent=False)

    def forward(self, states, forms, clues, words):
        recipe, learning = self.recipe, self.training
        if learning:
            forms = forms * (torch.rand(forms.shape) >= recipe.unknown_words)
            shown = torch.ones_like(clues)
            for part in (CLASSES, EVIDENCE):
                shown[..., part] *= (torch.rand(clues.shape[:2]) >= recipe.hidden_clues).unsqueeze(-1)
            clues = clues * shown
        mask = words.unsqueeze(-1)
        x = self.join(torch.cat([states, self.narrow(self.vectors[forms]), clues], -1))
        x = dropped(F.hardtanh(x, -4, 4), recipe.dropout, learning) * mask
        for layer in self.layers:
            x = x + dropped(layer(x, words), recipe.dropout, learning) * mask
        return self.labels(dropped(x * mask, recipe.dropout, learning))

    def sum_of_paths(self, scores, words):
        moves = self.moves + self.never
        sums = moves[LABELS] + scores[:, 0]
        for i in range(1, scores.shape[1]):
            longer = torch.logsumexp(sums.unsqueeze(2) + moves[:LABELS], 1) + scores[:, i]
            sums = torch.where(words[:, i].unsqueeze(1), longer, sums)
        return torch.logsumexp(sums, 1)

    def loss(self, scores, words, masks, weights):
        """A chain-structured conditional random field, over all paths that the masks allow."""
        allowed = ((masks.unsqueeze(-1) >> torch.arange(LABELS)) & 1).bool()
        right = scores + torch.where(allowed, 0.0, NEVER)
        sums = self.sum_of_paths(torch.cat([scores, right]), torch.cat([words, words]))
        apart = sums[: len(scores)] - sums[len(scores) :]
        return (apart.clamp(max=200) * weights).sum() / words.sum()

    def best_paths(self, scores, words):
        moves, scores = (self.moves + self.never).detach().numpy(), scores.numpy()
        paths = []
        for own, length in zip(scores, words.sum(1).tolist()):
            sums, back = moves[LABELS] + own[0], np.zeros((length, LABELS), np.int64)
            for i in range(1, length):
                longer = sums[:, None] + moves[:LABELS]
                back[i] = longer.argmax(0)
                sums = longer.max(0) + own[i]
            path = [int(sums.argmax())]
            for i in range(length - 1, 0, -1):
                path.append(int(back[i, path[-1]]))
            paths.append(path[::-1])
        return paths


def spans_of(labels):
    spans, at = [], 0
    while at < len(labels):
        last = at
        if labels[at] % 2 == 1:
            while last + 1 < len(labels) and labels[last + 1] == labels[at] + 1:
                last += 1
            spans.append((at, last, int(labels[at]) // 2))
        at = last + 1
    return spans


def label_all(head, names, name):
    head.eval()
    one = names.sets[name]
    labels = np.zeros(len(one["features"]), np.int64)
    for batch in names.batches_of([(name, i) for i in range(len(one["runs"]) - 1)], 6000):
        tensors = names.tensors(batch)
        with torch.no_grad():
            scores = head(*tensors)
        for sentence, path in zip(batch, head.best_paths(scores, tensors[-1])):
            _, at, length = names.place(sentence)
            labels[at : at + length] = path
    head.train()
    return labels


def score_types(head, names, name, types):
    """F1 of exact names with types, per cent."""
    one, labels = names.sets[name], label_all(head, names, name)
    gold = [0 if mask & 1 else int(mask).bit_length() - 1 for mask in one["masks"]]
    right = found = wanted = 0
    for start, end in zip(one["runs"][:-1], one["runs"][1:]):
        own = {span for span in spans_of(labels[start:end]) if span[2] in types}
        theirs = {span for span in spans_of(gold[start:end]) if span[2] in types}
        right, found, wanted = right + len(own & theirs), found + len(own), wanted + len(theirs)
    return 200 * right / max(1, found + wanted)


def score_fair(head, names):
    """F1 of exact mentions of News-Fair, without what the product does to names afterwards, per cent."""
    labels, (start, end) = label_all(head, names, "fair"), names.fair_at
    at = right = wrong = missed = 0
    for document in names.fair:
        low, high = document["eval_span"]
        gold, ignored = ({tuple(span) for span in document[kind]} for kind in ("gold", "ignore"))
        own = spans_of(labels[at : at + document["words"]])
        found = {(int(start[at + first]), int(end[at + last])) for first, last, _ in own}
        found = {span for span in found if low <= span[0] and span[1] <= high}
        at += document["words"]
        right, missed = right + len(found & gold), missed + len(gold - found)
        wrong += len(found - gold - ignored)
    return 200 * right / max(1, 2 * right + wrong + missed)


def evaluate_names(head, names):
    uner = score_types(head, names, "uner", UNER_TYPES)
    news = score_types(head, names, "gumnews", range(TYPES))
    return f"UNER EWT dev {uner:.1f}, News-Fair dev {score_fair(head, names):.1f}, GUM news {news:.1f}"


@dataclass(frozen=True)
class NameRecipe:
    # Layers of the network that are shared, and those of the head with their width.
    shared: int = 2
    layers: int = 3
    width: int = 64
    epochs: int = 6
    batch: int = 3200
    rate: float = 3e-3
    rise: int = 100
    dropout: float = 0.25
    unknown_words: float = 0.05
    # Share of words whose own clues, and those of the rest of their text, are hidden.
    hidden_clues: float = 0.15
    # Shares of sentences put in small letters, and given other names.
    small: float = 0.1
    other: float = 0.15
    # Shares of the sentences without capitals, and of those that leave types open, that are taken in each pass; what
    # the latter count for.
    plain: float = 0.25
    open: float = 1.0
    open_weight: float = 0.6

    def rate_at(self, step, steps):
        fall = 0.5 * (1 + math.cos(math.pi * min(1, step / steps)))
        return self.rate * min(1, step / self.rise) * (fall * 0.98 + 0.02)


def learn_names(network, names, vectors, recipe, seed):
    """The network stays as it is: what it reads of tags and trees is not touched."""
    torch.manual_seed(seed)
    random = np.random.default_rng(seed)
    started = time.process_time()
    names.encode(network, recipe, random)
    head = NameHead(network.root.shape[0], vectors, recipe)
    optimiser = torch.optim.Adam(head.parameters(), lr=recipe.rate, betas=(0.9, 0.95), eps=1e-8, fused=True)
    passes = [names.draw(recipe.batch, random, recipe) for _ in range(recipe.epochs)]
    steps, step = sum(map(len, passes)), 0
    for epoch, batches in enumerate(passes, 1):
        for batch in batches:
            tensors = names.tensors(batch)
            loss = head.loss(head(*tensors), tensors[-1], *names.targets(batch, recipe.open_weight))
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = recipe.rate_at(step, steps)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(head.parameters(), 5.0)
            optimiser.step()
        if epoch % 2 == 0 or epoch == recipe.epochs:
            print(f"  epoch {epoch}: {evaluate_names(head, names)}, {time.process_time() - started:.0f} s", flush=True)
    return head
