/** -1: `a` is earlier; 1: later; 0: the same, or their known digits don't tell. */
export function compareDays(a: string, b: string): -1 | 0 | 1 {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    if (a[at] === b[at]) continue;
    if (!/\d/.test(a[at]!) || !/\d/.test(b[at]!)) return 0;
    return a[at]! < b[at]! ? -1 : 1;
  }
  return 0;
}
