import type { Place } from '../../model/place.ts';
import type { RoleSeen } from './describe-thing.ts';
import { countOf, formatDate } from './wording.ts';

/** “Tampere, Pirkanmaa, FI (61.5, 23.75, to the town; …)” */
export function describePlace({ city, region, country, lat, lon, precision, certain, because }: Place): string {
  const where = [city, region, country].filter(Boolean).join(', ');
  const near = precision === 'city' ? 'to the town' : `somewhere in the ${precision}`;
  return `${where} (${lat}, ${lon}, ${near}; ${certain ? '' : 'not certain: '}${because})`;
}

/** “interior minister (24 Jun 2019 to 30 Jun 2019; 3 times)” */
export function describeRole({ words, anchors, first, last }: RoleSeen): string {
  const days =
    first === null ? 'undated' : first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last!)}`;
  return `${words} (${days}; ${countOf(anchors.length, 'time')})`;
}
