import { signal } from '@preact/signals';
import { parseRoute, type Route } from './logic/route.ts';

/** Where the app is. Invariant: it is what the address says. */
export const route = signal<Route>(parseRoute(location.hash));

/** How far each address was scrolled when it was left. */
const scrolled = new Map<string, number>();
let current = location.hash;
let followed = false;

/** Whether the address was gone back or forward to, and how far it was scrolled then; null for a link. */
export function takeScroll(): number | null {
  return followed ? null : (scrolled.get(location.hash) ?? null);
}

function arrive(): void {
  current = location.hash;
  route.value = parseRoute(current);
}

/** Follows the address from now on. */
export function startRouter(): void {
  history.scrollRestoration = 'manual';
  addEventListener('scroll', () => scrolled.set(current, scrollY), { passive: true });
  addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest?.('a[href^="#/"]');
    followed = link !== null && link !== undefined;
  });
  addEventListener('popstate', () => {
    if (location.hash === current) return;
    arrive();
    followed = false;
  });
}

/** Goes to an address of the app; `replace` leaves no step to go back to, for a search that is being typed. */
export function go(hash: string, replace = false): void {
  if (hash === location.hash) return;
  if (replace) history.replaceState(null, '', hash);
  else history.pushState(null, '', hash);
  followed = true;
  arrive();
}
