import { useEffect, useState } from 'preact/hooks';
import { takeScroll } from '../router.ts';

/**
 * How many of a list to draw: some at once, and as many again after each frame, so that the first are seen
 * soon. All at once where the address was gone back to: the place that it was left at has to be there.
 */
export function useGradually(total: number, atOnce: number): number {
  const [shown, setShown] = useState(() => (takeScroll() === null ? atOnce : Number.POSITIVE_INFINITY));
  useEffect(() => {
    if (shown >= total) return;
    const timer = setTimeout(() => setShown(shown + atOnce), 16);
    return () => clearTimeout(timer);
  }, [shown, total]);
  return Math.min(shown, total);
}
