import type { Store } from '../store/store.ts';
import { type Houses, writeHouses } from '../text/houses.ts';

/** Keeps a list of houses with the case, in the place of the one it had. The pile is derived again where it differs. */
export async function keepHouses(store: Store, houses: Houses | undefined): Promise<void> {
  if (houses !== undefined) await store.write({ settings: [{ name: 'houses', body: writeHouses(houses) }] });
}
