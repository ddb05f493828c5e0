import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { type Houses, readHouses } from '../text/houses.ts';
import { wordTable } from '../text/word-table.ts';

const UNITS: Readonly<Record<string, number>> = wordTable({ '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 });

/** A size in bytes from "500000", "64M", "1G". */
export function parseSize(value: string): number {
  const match = /^(\d{1,12}(?:\.\d{1,3})?)\s*([kmg]?)(?:i?b)?$/i.exec(value.trim());
  const bytes = match ? Math.floor(Number(match[1]) * UNITS[match[2]!.toLowerCase()]!) : 0;
  if (bytes < 1) throw new InvalidArgumentError('A size is a number of bytes, or like 500K, 64M, 1G.');
  return bytes;
}

/** A whole number from 1. */
export function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new InvalidArgumentError('A number of jobs is 1 to 256.');
  return jobs;
}

/** A TCP port; 0 for any that is free. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65535) throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}

/** A file that lists which outlets are of one house. */
export function parseHousesFile(path: string): Houses {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (error) {
    throw new InvalidArgumentError(`${path} can’t be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  const { houses, problem } = readHouses(json);
  if (houses === undefined) throw new InvalidArgumentError(`${path} is no list of houses: ${problem}.`);
  return houses;
}
