import { useEffect, useRef, useState } from 'preact/hooks';

/** The width that an element has on the page, in whole pixels, followed; 0 until it is known. */
export function useWidth<Box extends Element = HTMLDivElement>(): readonly [{ current: Box | null }, number] {
  const ref = useRef<Box>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
