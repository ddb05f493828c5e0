import { foldOutlet } from './outlet-name.ts';

/** Houses that publish outlets, by the outlet's folded name. */
export type Houses = ReadonlyMap<string, string>;

/** No outlet is known to belong to a house. */
export const NO_HOUSES: Houses = new Map();

/** A user's list as read, or what is wrong with it. */
export type ReadHouses =
  | { readonly houses: Houses; readonly problem?: never }
  | { readonly houses?: never; readonly problem: string };

/**
 * Reads a user's list of houses: a JSON object of outlet → house, or house → list of outlets
 * (`{ "Coast Echo": "Vellmar Media" }`, `{ "Vellmar Media": ["Coast Echo", "Isle News"] }`; both forms may be mixed).
 * Names are compared without "The", case and accents. The problem names the entry at fault and says what to write.
 */
export function readHouses(json: string): ReadHouses {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: `it is not JSON (${error instanceof Error ? error.message : String(error)})` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: SHAPE };
  const houses = new Map<string, string>();
  for (const [name, entry] of Object.entries(value)) {
    const problem = addEntry(name, entry, houses);
    if (problem !== null) return { problem };
  }
  return houses.size === 0 ? { problem: `it names no outlet; ${SHAPE}` } : { houses };
}

const SHAPE = 'it has to be an object such as { "Vellmar Media": ["Coast Echo", "Isle News"] }';

/** The list as one text, whatever order and form it was written in: by it a case knows whether it has changed. */
export function writeHouses(houses: Houses): string {
  return JSON.stringify(Object.fromEntries([...houses].sort(([a], [b]) => (a < b ? -1 : 1))));
}

function addEntry(name: string, entry: unknown, houses: Map<string, string>): string | null {
  if (typeof entry === 'string') return addOutlet(name, entry, houses);
  if (!Array.isArray(entry)) return `“${name}” has neither a house’s name nor a list of outlets; ${SHAPE}`;
  for (const outlet of entry as unknown[]) {
    if (typeof outlet !== 'string') return `an outlet of “${name}” is no text but ${JSON.stringify(outlet)}`;
    const problem = addOutlet(outlet, name, houses);
    if (problem !== null) return problem;
  }
  return null;
}

function addOutlet(outlet: string, house: string, houses: Map<string, string>): string | null {
  const [key, name] = [foldOutlet(outlet), house.trim()];
  if (key === '' || name === '') return `“${outlet}” and “${house}”: an outlet and its house need a name each`;
  const known = houses.get(key);
  if (known !== undefined && foldOutlet(known) !== foldOutlet(name)) {
    return `“${outlet}” stands under two houses, “${known}” and “${name}”; leave it under one`;
  }
  houses.set(key, name);
  return null;
}
