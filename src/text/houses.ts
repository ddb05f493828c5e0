import { foldOutlet } from './outlet-name.ts';

/** Houses that publish outlets, by the outlet's folded name. */
export type Houses = ReadonlyMap<string, string>;

/** No outlet is known to belong to a house. */
export const NO_HOUSES: Houses = new Map();

/**
 * Reads a user's list of houses: an object of outlet → house, or house → list of outlets, as parsed from JSON
 * (`{ "Coast Echo": "Vellmar Media" }`, `{ "Vellmar Media": ["Coast Echo", "Isle News"] }`; both forms may be mixed).
 * Names are compared without "The", case and accents. Null where it is anything else.
 */
export function parseHouses(value: unknown): Houses | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const houses = new Map<string, string>();
  for (const [name, entry] of Object.entries(value)) {
    if (typeof entry === 'string') addOutlet(name, entry, houses);
    else if (Array.isArray(entry) && entry.every((outlet) => typeof outlet === 'string')) {
      for (const outlet of entry) addOutlet(outlet, name, houses);
    } else return null;
  }
  return houses;
}

function addOutlet(outlet: string, house: string, houses: Map<string, string>): void {
  const key = foldOutlet(outlet);
  if (key !== '' && house.trim() !== '') houses.set(key, house.trim());
}
