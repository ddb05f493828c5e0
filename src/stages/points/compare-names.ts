import { BYNAME, BYNAMED, NAME_FILLERS } from '../../language/en/points/part-words.ts';
import type { Mention } from '../../model/mention.ts';
import { foldName, nameTokens, soundSkeleton } from '../../text/fold-name.ts';
import { remember } from '../../text/remember.ts';
import type { Likeness } from './part-view.ts';

/** One person or body by two spellings, a short form, or a name within the other; two given names are two people. */
export function compareNames(a: Mention, b: Mention, sameEntity: boolean): Likeness {
  if (sameEntity) return 'same';
  const left = soundTokens(a);
  const right = soundTokens(b);
  if (left.length === 0 || right.length === 0) return 'maybe';
  if (left.length === right.length && left.every((token, i) => token === right[i])) return 'same';
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (short.every((token) => long.includes(token))) return 'same';
  if (isRespelt(left, right)) return 'same';
  if (a.type === 'person' || b.type === 'person') {
    const surname = left.at(-1) === right.at(-1);
    if (surname && short.length > 1 && isInitialOf(firstOf(a), firstOf(b))) return 'same';
    return isByname(a) || isByname(b) ? 'maybe' : 'different';
  }
  return short.length > 1 && short.filter((token) => long.includes(token)).length >= 2 ? 'maybe' : 'different';
}

const soundTokens = remember(({ name }: Mention): readonly string[] =>
  nameTokens(foldName(name).trim())
    .filter((token) => token !== '' && !NAME_FILLERS.has(token))
    .map((token) => soundSkeleton(token) || token),
);

/** The given name, or its initial, as it is written. */
const firstOf = ({ name }: Mention): string => nameTokens(foldName(name).trim())[0] ?? '';

/** One given name, and surnames that differ in one sound: "Haddar", "Khaddar". */
function isRespelt(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || a.length !== b.length || a[0] !== b[0]) return false;
  const [left, right] = [a.at(-1)!, b.at(-1)!];
  if (Math.min(left.length, right.length) < 2) return false;
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return long.length - short.length === 1 && (long.slice(1) === short || long.slice(0, -1) === short);
}

function isInitialOf(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** "known as Falcon": a name that is not his. */
function isByname({ anchor, name, role }: Mention): boolean {
  return (
    /[“"‘]/.test(anchor.exact) ||
    BYNAME.test(role ?? '') ||
    (!/\s/.test(name) && role !== undefined && BYNAMED.test(role))
  );
}
