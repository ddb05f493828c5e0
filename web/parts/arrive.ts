import { useEffect } from 'preact/hooks';
import { takeScroll } from '../router.ts';

/**
 * Once a view's content stands: names the window, and scrolls to where the address was left, to the element asked for,
 * or to the top.
 */
export function useScroll(ready: boolean, place: string, title: string, target?: string): void {
  useEffect(() => {
    if (!ready) return;
    document.title = `${title} · Stemma`;
    const before = takeScroll();
    const element = target === undefined ? null : document.getElementById(target);
    if (before !== null) scrollTo(0, before);
    else if (element) element.scrollIntoView({ block: 'center' });
    else scrollTo(0, 0);
  }, [ready, place, target]);
}
