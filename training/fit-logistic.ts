export interface Example {
  readonly features: readonly number[];
  readonly together: boolean;
  readonly weight: number;
}

const ROUNDS = 40;

/** Logistic regression with a ridge, by Newton's method: the weights that make the examples likeliest. */
export function fitLogistic(
  examples: readonly Example[],
  ridge: number,
): { readonly bias: number; readonly weights: readonly number[] } {
  const size = (examples[0]?.features.length ?? 0) + 1;
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = beta.map((value, i) => (i === 0 ? 0 : ridge * value));
    const curve = beta.map((_, i) => beta.map((__, k) => (i === k ? (i === 0 ? 1e-6 : ridge) : 0)));
    for (const { features, together, weight } of examples) {
      const row = [1, ...features];
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, i) => sum + value * beta[i]!, 0)));
      for (let i = 0; i < size; i++) {
        gradient[i]! += weight * (p - Number(together)) * row[i]!;
        for (let k = 0; k < size; k++) curve[i]![k]! += weight * p * (1 - p) * row[i]! * row[k]!;
      }
    }
    const step = solve(curve, gradient);
    beta = beta.map((value, i) => value - step[i]!);
  }
  return { bias: beta[0]!, weights: beta.slice(1) };
}

/** Solves a symmetric positive system by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i++) {
    const pivot = rows
      .slice(i)
      .reduce((best, row, k) => (Math.abs(row[i]!) > Math.abs(rows[best]![i]!) ? i + k : best), i);
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let k = 0; k < rows.length; k++) {
      if (k === i) continue;
      const factor = rows[k]![i]! / rows[i]![i]!;
      for (let c = i; c <= rows.length; c++) rows[k]![c]! -= factor * rows[i]![c]!;
    }
  }
  return rows.map((row, i) => row[rows.length]! / row[i]!);
}
