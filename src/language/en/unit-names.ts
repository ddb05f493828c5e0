import { wordTable } from '../../text/word-table.ts';
import { pluralise } from './inflect.ts';

/** Canonical units as a reader says them, of several; money by its word alone, which more than one country may use. */
const NAMES: Readonly<Record<string, string>> = wordTable({
  '%': 'per cent',
  pp: 'percentage points',
  percentage_point: 'percentage points',
  km: 'kilometres',
  m: 'metres',
  cm: 'centimetres',
  mm: 'millimetres',
  mi: 'miles',
  ft: 'feet',
  in: 'inches',
  yd: 'yards',
  nmi: 'nautical miles',
  km2: 'square kilometres',
  m2: 'square metres',
  mi2: 'square miles',
  ft2: 'square feet',
  m3: 'cubic metres',
  kg: 'kilograms',
  g: 'grams',
  mg: 'milligrams',
  t: 'tonnes',
  ton: 'tons',
  lb: 'pounds',
  oz: 'ounces',
  ozt: 'troy ounces',
  ha: 'hectares',
  l: 'litres',
  ml: 'millilitres',
  gal: 'gallons',
  W: 'watts',
  kW: 'kilowatts',
  MW: 'megawatts',
  GW: 'gigawatts',
  kWh: 'kilowatt-hours',
  MWh: 'megawatt-hours',
  GWh: 'gigawatt-hours',
  hp: 'horsepower',
  'km/h': 'kilometres an hour',
  'mi/h': 'miles an hour',
  kn: 'knots',
  GB: 'gigabytes',
  MB: 'megabytes',
  TB: 'terabytes',
  deg: 'degrees',
  '°C': 'degrees Celsius',
  '°F': 'degrees Fahrenheit',
  century: 'centuries',
  penny: 'pence',
  USD: 'dollars',
  EUR: 'euros',
  GBP: 'pounds',
  JPY: 'yen',
  CNY: 'yuan',
  INR: 'rupees',
  RUB: 'roubles',
  ILS: 'shekels',
  CHF: 'francs',
  SEK: 'kronor',
  NOK: 'kroner',
  DKK: 'kroner',
  KRW: 'won',
  TRY: 'lira',
  ZAR: 'rand',
  MYR: 'ringgit',
  IRR: 'rials',
  SAR: 'riyals',
  IQD: 'dinars',
  AED: 'dirhams',
  MXN: 'pesos',
  ALL: 'leks',
  UAH: 'hryvnias',
  PLN: 'zlotys',
  HUF: 'forints',
  THB: 'baht',
});

/** Units of time by name: asked for by "how long". */
export const LONG_UNITS: ReadonlySet<string> = new Set(
  'years months weeks days hours minutes seconds decades centuries'.split(' '),
);

const RATE = /^(.+)\/(year|month|week|day|hour|minute|second|head|person)$/;

/** A unit in words, of several: "t" → "tonnes", "USD/year" → "dollars a year", "mark" → "marks"; a symbol that has no words stays. */
export function nameUnit(unit: string): string {
  const known = Object.hasOwn(NAMES, unit) ? NAMES[unit] : undefined;
  if (known !== undefined) return known;
  const rate = RATE.exec(unit);
  if (rate) return `${nameUnit(rate[1]!)} ${rate[2] === 'hour' ? 'an' : 'a'} ${rate[2]}`;
  return /^\p{Ll}{3,}$/u.test(unit) ? pluralise(unit) : unit;
}

/** Scales, of which nobody counts how many: "a tremor of magnitude 2.4". */
const SCALES = new Set(['magnitude']);

/** How an amount is asked for: "How many tonnes", "How much, in per cent", "What magnitude". */
export function askAmount(unit: string, written: string | null = null): string {
  if (SCALES.has(unit)) return `What ${unit}`;
  return unit === '%' ? `How much, in ${nameUnit(unit)}` : `How many ${written ?? nameUnit(unit)}`;
}
