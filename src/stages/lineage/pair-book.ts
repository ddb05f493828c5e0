import type { ArticleId, LineageKind } from '../../model/index.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import { type AlignedPassage, alignPassages } from './align-passages.ts';
import type { Relation } from './classify-pair.ts';
import type { SharedText } from './compare-readings.ts';
import type { Reading } from './reading.ts';

/** Five a passage. */
type PackedPassages = readonly number[];

/** A relation as it is kept. */
interface PackedRelation {
  readonly kind: LineageKind;
  /** Whether the second of the pair is the copy. */
  readonly turned: boolean;
  /** Shares of copy and original; equal, plain and longest plain words; those quoted in copy and original. */
  readonly measures: readonly [number, number, number, number, number, number, number];
  /** Null where they are all that the two share. */
  readonly passages: PackedPassages | null;
  readonly direction: Relation['direction'];
}

/** What an article shares with another, and what it was judged to be. */
interface KeptPair {
  /** The other. */
  readonly with: ArticleId;
  /** Digest of all that is read of it. */
  readonly of: string;
  readonly passages: PackedPassages;
  /** 1 for each passage that was a line of the house when the pair was judged; empty where none was; null before. */
  readonly lines: string | null;
  /** Null where they are nothing to each other. */
  readonly relation: PackedRelation | null;
}

type Row = ReadonlyMap<ArticleId, KeptPair>;

const NO_PAIRS: Row = new Map();
const encoder = new TextEncoder();
const decoder = new TextDecoder();

function packPassages(passages: readonly AlignedPassage[]): PackedPassages {
  return passages.flatMap(({ a, b, equal }) => [...a, ...b, equal]);
}

function unpackPassages(packed: PackedPassages): AlignedPassage[] {
  const passages: AlignedPassage[] = [];
  for (let at = 0; at < packed.length; at += 5) {
    passages.push({
      a: [packed[at]!, packed[at + 1]!],
      b: [packed[at + 2]!, packed[at + 3]!],
      equal: packed[at + 4]!,
    });
  }
  return passages;
}

/** The passages from the other side, as `exchangeSides` orders them. */
function exchange(passages: readonly AlignedPassage[]): AlignedPassage[] {
  return passages.map(({ a, b, equal }) => ({ a: b, b: a, equal })).sort((x, y) => x.a[0] - y.a[0]);
}

function packRelation({ kind, comparison, direction }: Relation, a: Reading, shared: PackedPassages): PackedRelation {
  const { shareOfA, shareOfB, equal, plain, longestPlain, quotedInA, quotedInB } = comparison;
  const turned = comparison.a !== a;
  const all = packPassages(turned ? exchange(unpackPassages(shared)) : unpackPassages(shared));
  const passages = packPassages(comparison.passages);
  const isAll = passages.length === all.length && passages.every((number, at) => number === all[at]);
  const measures = [shareOfA, shareOfB, equal, plain, longestPlain, quotedInA, quotedInB] as const;
  return { kind, turned, measures, passages: isAll ? null : passages, direction };
}

function unpackRelation({ relation, passages }: KeptPair, a: Reading, b: Reading): Relation | null {
  if (relation === null) return null;
  const { kind, turned, measures, direction } = relation;
  const [shareOfA, shareOfB, equal, plain, longestPlain, quotedInA, quotedInB] = measures;
  const shared = unpackPassages(relation.passages ?? passages);
  const own = turned && relation.passages === null ? exchange(shared) : shared;
  const measured = { shareOfA, shareOfB, equal, plain, longestPlain, quotedInA, quotedInB };
  return { kind, direction, comparison: { ...(turned ? { a: b, b: a } : { a, b }), passages: own, ...measured } };
}

type Told = readonly [
  kind: LineageKind,
  turned: 0 | 1,
  direction: number,
  measures: PackedRelation['measures'],
  passages: PackedPassages | null,
];
type ToldPair = readonly [ArticleId, string, PackedPassages, string | null, Told | null];

/** A row as text: directions, which many pairs of one article have alike, once. */
function writeRow(pairs: readonly KeptPair[]): string {
  const directions = new Map<string, number>();
  const placeOf = (direction: Relation['direction']): number => {
    const words = JSON.stringify(direction);
    const at = directions.get(words) ?? directions.size;
    directions.set(words, at);
    return at;
  };
  const told = pairs.map(({ with: other, of, passages, lines, relation }): ToldPair => {
    const judged = relation && { ...relation, at: placeOf(relation.direction) };
    const row: Told | null = judged && [
      judged.kind,
      judged.turned ? 1 : 0,
      judged.at,
      judged.measures,
      judged.passages,
    ];
    return [other, of, passages, lines, row];
  });
  return `[[${[...directions.keys()].join()}],${JSON.stringify(told)}]`;
}

function readRow(body: string): KeptPair[] {
  const [directions, told] = JSON.parse(body) as [Relation['direction'][], ToldPair[]];
  return told.map(([other, of, passages, lines, row]) => {
    if (row === null) return { with: other, of, passages, lines, relation: null };
    const [kind, turned, at, measures, own] = row;
    const relation = { kind, turned: turned === 1, measures, passages: own, direction: directions[at]! };
    return { with: other, of, passages, lines, relation };
  });
}

/**
 * What pairs of texts share and what they were judged to be, kept from run to run: both are pure functions of the two
 * and of which passages are lines of their house. Rows are by the first of the pair, so that one article more changes
 * those that it is compared with. Each pair is aligned once a run, then judged.
 */
export class PairBook {
  readonly #kept: KeptWork;
  readonly #stampOf: (reading: Reading) => string;
  /** The first of the pairs that were aligned, with the ids of the others. */
  readonly #asked = new Map<Reading, ArticleId[]>();
  readonly #fresh = new Map<Reading, Map<ArticleId, KeptPair>>();
  #last: { readonly of: Reading; readonly row: Row } | null = null;

  /** @param stampOf digest of all that is read of an article */
  constructor(kept: KeptWork, stampOf: (reading: Reading) => string) {
    this.#kept = kept;
    this.#stampOf = stampOf;
  }

  /** The passages of a pair, aligned where they are not kept. */
  align(a: Reading, b: Reading): readonly AlignedPassage[] {
    this.#ask(a, b);
    const known = this.#knownPair(a, b);
    if (known !== undefined) return unpackPassages(known.passages);
    const { passages } = alignPassages(a.hashes, b.hashes, a.seeds);
    this.#note(a, this.#open(b, passages));
    return passages;
  }

  /** What a pair that was aligned is to each other: as kept, or as `judge` finds. */
  judge(a: Reading, b: Reading, lines: string, judge: () => Relation | null): Relation | null {
    const known = this.#fresh.get(a)?.get(b.id) ?? this.#knownPair(a, b)!;
    if (known.lines === lines) return unpackRelation(known, a, b);
    const relation = judge();
    this.#note(a, { ...known, lines, relation: relation && packRelation(relation, a, known.passages) });
    return relation;
  }

  /** Takes a pair that others aligned and judged; `lines` is null where it was not judged. */
  take(shared: SharedText, lines: string | null, relation: Relation | null): void {
    const { a, b, passages } = shared;
    this.#ask(a, b);
    const open = this.#open(b, passages);
    this.#note(a, { ...open, lines, relation: relation && packRelation(relation, a, open.passages) });
  }

  /** Hands over the rows that have changed. */
  close(): void {
    for (const [a, others] of this.#asked) {
      const [row, fresh] = [this.#rowOf(a), this.#fresh.get(a)];
      if (fresh === undefined && others.length === row.size) continue;
      const pairs = [...new Set(others)].sort().map((id) => fresh?.get(id) ?? row.get(id)!);
      this.#kept.put({ key: a.id, stamp: this.#stampOf(a), body: encoder.encode(writeRow(pairs)) });
    }
  }

  #knownPair(a: Reading, b: Reading): KeptPair | undefined {
    const pair = this.#rowOf(a).get(b.id);
    return pair?.of === this.#stampOf(b) ? pair : undefined;
  }

  /** Pairs come in the order of their first. */
  #rowOf(a: Reading): Row {
    if (this.#last?.of === a) return this.#last.row;
    const body = this.#kept.take(a.id, this.#stampOf(a));
    const pairs = body === undefined ? [] : readRow(decoder.decode(body));
    const row = pairs.length === 0 ? NO_PAIRS : new Map(pairs.map((pair) => [pair.with, pair]));
    this.#last = { of: a, row };
    return row;
  }

  #ask(a: Reading, b: Reading): void {
    const asked = this.#asked.get(a);
    if (asked === undefined) this.#asked.set(a, [b.id]);
    else asked.push(b.id);
  }

  /** A pair that is not judged yet. */
  #open(b: Reading, passages: readonly AlignedPassage[]): KeptPair {
    return { with: b.id, of: this.#stampOf(b), passages: packPassages(passages), lines: null, relation: null };
  }

  #note(a: Reading, pair: KeptPair): void {
    const known = this.#fresh.get(a);
    if (known === undefined) this.#fresh.set(a, new Map([[pair.with, pair]]));
    else known.set(pair.with, pair);
  }
}
