import type { NameSpan } from '../model/analysis.ts';
import { COUNTRY_WORDS } from './en/countries.ts';
import { US_STATES } from './en/known-names.ts';
import { PLACE_SHIFTERS } from './en/name-edges.ts';

/** States and countries in small letters, by their last word. */
const REGIONS: ReadonlyMap<string, readonly string[]> = readRegions();

function readRegions(): Map<string, string[]> {
  const countries = [...COUNTRY_WORDS].flatMap(([name, { kind }]) => (kind === 'country' ? [name.toLowerCase()] : []));
  const regions = new Map<string, string[]>();
  for (const name of [...US_STATES, ...countries]) {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    regions.set(last, [...(regions.get(last) ?? []), name]);
  }
  return regions;
}

/** A town with its state or country behind it and no comma between: "Larkhaven Ohio" is two names. */
export function splitPlace(text: string, name: NameSpan): NameSpan[] {
  if (name.type !== 'place') return [name];
  const words = text.slice(name.start, name.end).toLowerCase();
  const last = /\s(\p{L}+)$/u.exec(words)?.[1];
  for (const region of (last !== undefined && REGIONS.get(last)) || []) {
    if (!words.endsWith(` ${region}`)) continue;
    const town = words.slice(0, -region.length - 1);
    if (!/^\p{L}{3,}(?: \p{L}{2,})?$/u.test(town) || town.split(' ').some((word) => PLACE_SHIFTERS.has(word))) continue;
    const end = name.start + town.length;
    return [
      { start: name.start, end, type: 'place' },
      { start: end + 1, end: name.end, type: 'place' },
    ];
  }
  return [name];
}
