import { wordTable } from './word-table.ts';

/**
 * Units of one dimension, as factors to its base; `part` is a share of one ("two-thirds"). The codes are those of quantities; `ton` is left out, since it is a
 * short ton, a long one or a tonne by the country. Factors: NIST Special Publication 811, appendix B.
 */
const BASES: Readonly<Record<string, Readonly<Record<string, number>>>> = wordTable({
  kg: {
    mg: 1e-6,
    g: 1e-3,
    kg: 1,
    t: 1000,
    'short ton': 907.18474,
    'long ton': 1016.0469088,
    kt: 1e6,
    Mt: 1e9,
    Gt: 1e12,
    lb: 0.45359237,
    oz: 0.028349523125,
    ozt: 0.0311034768,
  },
  m: { mm: 1e-3, cm: 0.01, m: 1, km: 1000, in: 0.0254, ft: 0.3048, yd: 0.9144, mi: 1609.344, nmi: 1852 },
  ha: { ft2: 9.290304e-6, yd2: 8.3612736e-5, m2: 1e-4, ha: 1, km2: 100, acre: 0.40468564224, mi2: 258.9988110336 },
  l: { cm3: 1e-3, ml: 1e-3, l: 1, m3: 1000, ft3: 28.316846592, gal: 3.785411784, barrel: 158.987294928 },
  W: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9 },
  minute: { second: 1 / 60, minute: 1, hour: 60, day: 1440, week: 10080 },
  month: { month: 1, year: 12, decade: 120, century: 1200 },
  '%': { '%': 1, part: 100 },
  'km/h': { 'km/h': 1, 'mi/h': 1.609344, kn: 1.852 },
});

const FACTORS: ReadonlyMap<string, { readonly base: string; readonly factor: number }> = new Map(
  Object.entries(BASES).flatMap(([base, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { base, factor }] as const),
  ),
);

/** A unit, and what is behind its "/": "t/year" is "t" and "/year". */
function splitRate(unit: string): readonly [string, string] {
  const at = FACTORS.has(unit) ? -1 : unit.indexOf('/');
  return at < 0 ? [unit, ''] : [unit.slice(0, at), unit.slice(at)];
}

/** The unit that others of its dimension are converted to, of a rate above the line; itself where it is the only one known. */
export function baseUnit(unit: string): string {
  const [above, below] = splitRate(unit);
  return (FACTORS.get(above)?.base ?? above) + below;
}

export function toBaseUnit(value: number, unit: string): number {
  return value * (FACTORS.get(splitRate(unit)[0])?.factor ?? 1);
}
