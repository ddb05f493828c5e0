/** Scores of coreference between two partitions of the same mentions: MUC, B³, CEAFe and their mean, the CoNLL score. */

export interface Prf {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface CorefScores {
  readonly muc: Prf;
  readonly b3: Prf;
  readonly ceafe: Prf;
  /** Mean of the three F1. */
  readonly conll: number;
}

type Cluster = readonly string[];

function toPrf(found: number, of: number, right: number, wanted: number): Prf {
  const precision = of > 0 ? found / of : 0;
  const recall = wanted > 0 ? right / wanted : 0;
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 };
}

function clusterOf(clusters: readonly Cluster[]): Map<string, number> {
  return new Map(clusters.flatMap((cluster, at) => cluster.map((mention) => [mention, at] as const)));
}

/** Links of `key` that `other` keeps, and all its links. A mention that `other` lacks is a part of its own. */
function mucSide(key: readonly Cluster[], other: ReadonlyMap<string, number>): readonly [number, number] {
  let kept = 0;
  let all = 0;
  for (const cluster of key) {
    const parts = new Set(cluster.map((mention) => other.get(mention) ?? mention));
    kept += cluster.length - parts.size;
    all += cluster.length - 1;
  }
  return [kept, all];
}

function b3Side(key: readonly Cluster[], other: ReadonlyMap<string, number>): readonly [number, number] {
  let sum = 0;
  let all = 0;
  for (const cluster of key) {
    const shared = new Map<number, number>();
    for (const mention of cluster) {
      const at = other.get(mention);
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
    for (const count of shared.values()) sum += (count * count) / cluster.length;
    all += cluster.length;
  }
  return [sum, all];
}

/** Sum of φ4 over the best one-to-one alignment of clusters; clusters that share nothing are never aligned. */
function ceafeSum(key: readonly Cluster[], system: readonly Cluster[]): number {
  const inKey = clusterOf(key);
  const rows = new Map<number, Map<number, number>>();
  for (const [at, cluster] of system.entries()) {
    for (const mention of cluster) {
      const gold = inKey.get(mention);
      if (gold === undefined) continue;
      const row = rows.get(gold) ?? new Map<number, number>();
      row.set(at, (row.get(at) ?? 0) + 1);
      rows.set(gold, row);
    }
  }
  let sum = 0;
  for (const component of components(rows)) sum += bestAlignment(component, rows, key, system);
  return sum;
}

function components(rows: ReadonlyMap<number, ReadonlyMap<number, number>>): number[][] {
  const byColumn = new Map<number, number[]>();
  for (const [row, cells] of rows) {
    for (const column of cells.keys()) byColumn.set(column, [...(byColumn.get(column) ?? []), row]);
  }
  const seen = new Set<number>();
  const found: number[][] = [];
  for (const start of rows.keys()) {
    if (seen.has(start)) continue;
    const component: number[] = [];
    const queue = [start];
    seen.add(start);
    for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
      component.push(row);
      for (const column of rows.get(row)!.keys()) {
        for (const next of byColumn.get(column)!) {
          if (seen.has(next)) continue;
          seen.add(next);
          queue.push(next);
        }
      }
    }
    found.push(component);
  }
  return found;
}

function bestAlignment(
  component: readonly number[],
  rows: ReadonlyMap<number, ReadonlyMap<number, number>>,
  key: readonly Cluster[],
  system: readonly Cluster[],
): number {
  const columns = [...new Set(component.flatMap((row) => [...rows.get(row)!.keys()]))];
  const weights = component.map((row) =>
    columns.map((column) => {
      const shared = rows.get(row)!.get(column) ?? 0;
      return (2 * shared) / (key[row]!.length + system[column]!.length);
    }),
  );
  return bestMatching(
    weights.length <= columns.length ? weights : columns.map((_, at) => weights.map((row) => row[at]!)),
  );
}

/** Greatest sum of one cell a row, no column twice (Kuhn–Munkres with potentials); rows ≤ columns. Cubic time. */
export function bestMatching(weights: readonly (readonly number[])[]): number {
  const [n, m] = [weights.length, weights[0]?.length ?? 0];
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const rowOf = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let row = 1; row <= n; row++) {
    rowOf[0] = row;
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    let column = 0;
    do {
      used[column] = 1;
      const current = rowOf[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const cost = -weights[current - 1]![j - 1]! - u[current]! - v[j]!;
        if (cost < least[j]!) {
          least[j] = cost;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          u[rowOf[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    for (; column !== 0; column = way[column]!) rowOf[column] = rowOf[way[column]!]!;
  }
  let sum = 0;
  for (let j = 1; j <= m; j++) if (rowOf[j] !== 0) sum += weights[rowOf[j]! - 1]![j - 1]!;
  return sum;
}

/** Scores a partition against the gold one. A mention of one side only counts against the side that has it. */
export function scoreCoref(key: readonly Cluster[], system: readonly Cluster[]): CorefScores {
  const [inKey, inSystem] = [clusterOf(key), clusterOf(system)];
  const [mucRight, mucWanted] = mucSide(key, inSystem);
  const [mucFound, mucOf] = mucSide(system, inKey);
  const [b3Right, b3Wanted] = b3Side(key, inSystem);
  const [b3Found, b3Of] = b3Side(system, inKey);
  const aligned = ceafeSum(key, system);
  const muc = toPrf(mucFound, mucOf, mucRight, mucWanted);
  const b3 = toPrf(b3Found, b3Of, b3Right, b3Wanted);
  const ceafe = toPrf(aligned, system.length, aligned, key.length);
  return { muc, b3, ceafe, conll: (muc.f1 + b3.f1 + ceafe.f1) / 3 };
}
