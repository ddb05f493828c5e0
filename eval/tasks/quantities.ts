import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/language/analyse.ts';
import type { Quantity } from '../../src/model/index.ts';
import { findQuantities } from '../../src/stages/quantities/find-quantities.ts';
import { findTimes } from '../../src/stages/times/find-times.ts';
import { type EvalTask, type Score, SHARED } from '../task.ts';
import { articleOf } from './times.ts';

const NEWSQUANT = 'data/quantities/newsquant/dev.jsonl';

type Value = number | readonly [number, number];
interface Counted {
  readonly value: Value;
  readonly unit: string;
}
interface GoldLine {
  readonly text: string;
  readonly quantities: readonly { readonly value: string; readonly normalized_unit: string }[];
}

/** Names of units as the set writes them; only for scoring. */
const UNIT_NAMES: Readonly<Record<string, string>> = {
  '%': 'percentage',
  'percentage point': 'percentage point',
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  mi: 'mile',
  ft: 'foot',
  in: 'inch',
  yd: 'yard',
  kg: 'kilogram',
  g: 'gram',
  mg: 'milligram',
  t: 'tonne',
  Gt: 'gigaton',
  Mt: 'megaton',
  lb: 'pound-mass',
  oz: 'ounce',
  ha: 'hectare',
  l: 'litre',
  ml: 'millilitre',
  gal: 'gallon',
  W: 'watt',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  kWh: 'kilowatt hour',
  hp: 'horsepower',
  bhp: 'brake horsepower',
  V: 'volt',
  Hz: 'hertz',
  kHz: 'kilohertz',
  MHz: 'megahertz',
  GHz: 'gigahertz',
  dB: 'decibel',
  'mi/h': 'mile per hour',
  'km/h': 'kilometre per hour',
  'm/s': 'metre per second',
  'r/min': 'revolutions per minute',
  GB: 'gigabyte',
  MB: 'megabyte',
  TB: 'terabyte',
  'Mbit/s': 'megabit per second',
  'Gbit/s': 'gigabit per second',
  deg: 'degree',
  '°C': 'celsius',
  '°F': 'fahrenheit',
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  CNY: 'chinese yuan',
  INR: 'indian rupee',
  AUD: 'australian dollar',
  CAD: 'canadian dollar',
  MYR: 'malaysian ringgit',
  ILS: 'shekel',
  DKK: 'danish krone',
  SEK: 'swedish krona',
  NOK: 'norwegian krone',
  CHF: 'swiss franc',
  RUB: 'russian ruble',
  penny: 'penny',
  N·m: 'newton metre',
  G: 'generation wireless',
  mmbtu: 'mega british thermal unit',
  km2: 'square kilometre',
  mi2: 'square mile',
  ft2: 'square foot',
  m2: 'square metre',
  mAh: 'milliampere hour',
  cc: 'cubic centimetre',
  '×': 'count',
};

function unitName(unit: string): string {
  const slash = unit.indexOf('/');
  if (UNIT_NAMES[unit] || slash < 0) return UNIT_NAMES[unit] ?? unit;
  return `${UNIT_NAMES[unit.slice(0, slash)] ?? unit.slice(0, slash)} per ${UNIT_NAMES[unit.slice(slash + 1)] ?? unit.slice(slash + 1)}`;
}

function asCounted(quantity: Quantity): Counted {
  const { value, min, max, unit, counted, head } = quantity;
  const number: Value = value ?? (min !== undefined && max !== undefined ? [min, max] : (min ?? max ?? 0));
  if (unit) return { value: number, unit: unitName(unit) };
  const words = counted.toLowerCase().split(' ');
  const phrase = head === 'time' ? 'count' : [...words.slice(0, -1), head].join(' ');
  return { value: number, unit: phrase === '' ? '-' : phrase };
}

function goldValue(written: string): Value {
  if (written.includes('E') || written.startsWith('-') || !written.includes('-')) return Number(written);
  const [low, high] = written.split('-');
  return [Number(low), Number(high)];
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.max(1e-5 * Math.max(Math.abs(a), Math.abs(b)), 1e-8);
}

function same(a: Value, b: Value): boolean {
  if (typeof a === 'number' || typeof b === 'number') return typeof a === typeof b && close(a as number, b as number);
  return close(a[0], b[0]) && close(a[1], b[1]);
}

function f1(lines: readonly { gold: readonly Counted[]; found: readonly Counted[] }[], withUnit: boolean): number {
  let right = 0;
  let all = 0;
  for (const { gold, found } of lines) {
    const rest = [...found];
    all += gold.length + rest.length;
    for (const item of gold) {
      const at = rest.findIndex((other) => same(item.value, other.value) && (!withUnit || item.unit === other.unit));
      if (at < 0) continue;
      right++;
      rest.splice(at, 1);
    }
  }
  return all ? (200 * right) / all : 0;
}

/** The set writes "from 252 miles to 287 miles" as one range; the record keeps the two figures of a change apart. */
function joinChanges(quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    const goesOn = last?.change === 'from' && quantity.change === 'to' && quantity.anchor.start - last.anchor.end === 4;
    const ends = [last?.value ?? last?.max, quantity.value ?? quantity.max];
    if (!goesOn || ends.includes(undefined)) joined.push(quantity);
    else {
      const { value: _, ...whole } = quantity;
      const [min, max] = (ends as number[]).sort((a, b) => a - b) as [number, number];
      joined.splice(-1, 1, { ...whole, min, max });
    }
  }
  return joined;
}

/** The set marks no multiples that a verb or an adverb tells, "doubled", "twice as loud", and no noun of a set, "a pair of". */
function isMarkedThere({ unit, anchor }: Quantity): boolean {
  if (/\b(?:pair|handful|score)$/.test(anchor.exact)) return false;
  return unit !== '×' || anchor.exact.endsWith('times');
}

export function quantitiesOf(text: string): Quantity[] {
  const article = articleOf(text);
  const analysis = analyse(text, 'en');
  return findQuantities({ article, analysis, times: findTimes({ article, analysis }) });
}

export const task: EvalTask = {
  name: 'quantities',
  needs: [NEWSQUANT],
  async run(): Promise<readonly Score[]> {
    const lines = readFileSync(join(SHARED, NEWSQUANT), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { text, quantities } = JSON.parse(line) as GoldLine;
        const gold = quantities.map((item) => ({
          value: goldValue(item.value),
          unit: item.normalized_unit.toLowerCase(),
        }));
        return { text, gold, found: joinChanges(quantitiesOf(text).filter(isMarkedThere)).map(asCounted) };
      });
    if (process.env.SHOW_MISSES) for (const line of lines) showMisses(line);
    return [
      { metric: 'newsquant.value-f1', value: f1(lines, false), reference: 'bar 80' },
      { metric: 'newsquant.value-unit-f1', value: f1(lines, true), reference: 'bar 60' },
    ];
  },
};

function showMisses({
  text,
  gold,
  found,
}: {
  text: string;
  gold: readonly Counted[];
  found: readonly Counted[];
}): void {
  const show = (items: readonly Counted[]): string =>
    items.map((item) => `${JSON.stringify(item.value)} ${item.unit}`).join(' | ');
  if (f1([{ gold, found }], true) < 100 && gold.length + found.length > 0) {
    console.log(
      `${f1([{ gold, found }], false) < 100 ? 'VALUE' : 'unit '} ${text}\n    gold  ${show(gold)}\n    found ${show(found)}`,
    );
  }
}
