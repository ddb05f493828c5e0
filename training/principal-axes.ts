/** Sweeps of rotations after which a matrix of this size has long settled. */
const SWEEPS = 12;

/**
 * Directions in which rows of `width` numbers, centred on 0, vary most, the strongest first.
 * Eigenvectors of their covariance by Jacobi's rotations.
 */
export function principalAxes(rows: Float64Array, width: number): Float64Array[] {
  const matrix = covariance(rows, width);
  const axes = Array.from({ length: width }, (_, i) => Float64Array.from({ length: width }, (_, k) => +(i === k)));
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let p = 0; p < width; p++) for (let q = p + 1; q < width; q++) rotate(matrix, axes, p, q);
  }
  const order = axes.map((_, i) => i).sort((a, b) => matrix[b]![b]! - matrix[a]![a]! || a - b);
  return order.map((i) => axes[i]!);
}

function covariance(rows: Float64Array, width: number): Float64Array[] {
  const matrix = Array.from({ length: width }, () => new Float64Array(width));
  for (let at = 0; at < rows.length; at += width) {
    for (let i = 0; i < width; i++) for (let k = i; k < width; k++) matrix[i]![k]! += rows[at + i]! * rows[at + k]!;
  }
  for (let i = 0; i < width; i++) for (let k = 0; k < i; k++) matrix[i]![k] = matrix[k]![i]!;
  return matrix;
}

/** Turns the plane of axes `p` and `q` so that they no longer vary together. */
function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const off = matrix[p]![q]!;
  if (Math.abs(off) < 1e-12) return;
  const theta = (matrix[q]![q]! - matrix[p]![p]!) / (2 * off);
  const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < matrix.length; k++) {
    const [kp, kq] = [matrix[k]![p]!, matrix[k]![q]!];
    matrix[k]![p] = c * kp - s * kq;
    matrix[k]![q] = s * kp + c * kq;
  }
  for (let k = 0; k < matrix.length; k++) {
    const [pk, qk] = [matrix[p]![k]!, matrix[q]![k]!];
    matrix[p]![k] = c * pk - s * qk;
    matrix[q]![k] = s * pk + c * qk;
  }
  const [a, b] = [axes[p]!, axes[q]!];
  for (let k = 0; k < a.length; k++) {
    const [ak, bk] = [a[k]!, b[k]!];
    a[k] = c * ak - s * bk;
    b[k] = s * ak + c * bk;
  }
}
