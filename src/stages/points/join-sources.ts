import { NO_PERSON_BYLINE } from '../../language/en/points/source-names.ts';
import { EDITION, PART_OF_GOVERNMENT, THE_GOVERNMENT } from '../../language/en/told-after.ts';
import { foldOutlet } from '../../text/outlet-name.ts';
import { isHouseToldOf, isOneSource, isSourceOutlet } from './one-source.ts';
import type { OriginGroups } from './origin-groups.ts';
import type { Piece } from './origin-piece.ts';
import { isHouse } from './speaking-house.ts';

/** More carriers than this are not compared each with each. */
const MOST_PIECES = 100;

type Label = (article: Piece['article']) => string;

/**
 * Joins carriers whose own words show that one source stands behind both: what they are told after, in any wording of
 * its name; who writes them; the house of their outlets; a sentence that is one.
 */
export function joinSources(pieces: readonly Piece[], groups: OriginGroups, label: Label): void {
  if (pieces.length > MOST_PIECES) return;
  for (const [n, a] of pieces.entries()) {
    for (const b of pieces.slice(n + 1)) {
      if (groups.areJoined(a.article, b.article)) continue;
      const because = oneHouse(a, b) ?? oneSource(a, b, label) ?? oneSource(b, a, label);
      if (because !== null) groups.join(b.article, a.article, because);
    }
  }
}

function oneHouse(a: Piece, b: Piece): string | null {
  const writer = a.writers.find((name) => isPerson(name) && b.writers.includes(name));
  if (writer !== undefined) return `both are by ${writer}`;
  for (const outlet of a.outlets) {
    for (const other of b.outlets) {
      if (areEditions(outlet, other)) return `${outlet} and ${other} are of one house, by their names`;
      if ((a.tellsOfSister || b.tellsOfSister) && shareName(outlet, other))
        return `${outlet} and ${other} are of one house, as one of them says`;
    }
  }
  const words = a.wordings.find((wording) => b.wordings.some((other) => isOneWording(wording, other)));
  return words === undefined ? null : 'both tell it in the same words';
}

/** Two capitalised names and no outlet's word: "By Staff" is nobody. */
function isPerson(name: string): boolean {
  return /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name) && !NO_PERSON_BYLINE.test(name);
}

/** "The Vale Star" and "The Vale Star Weekend", "Vale Media: Star" and "Vale Media: Post". */
function areEditions(a: string, b: string): boolean {
  const [short, long] = [foldOutlet(a), foldOutlet(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short !== '' && long.startsWith(`${short} `) && EDITION.test(long.slice(short.length + 1).replaceAll(' ', '')))
    return true;
  const [houseA, houseB] = [a, b].map((name) => /^(.{4,40}?)\s*(?::|\s[–—|]\s)\s*\S/u.exec(name)?.[1]);
  return houseA !== undefined && houseA === houseB;
}

const NAME_LETTERS = 4;

/** A word of both names that is no kind of paper: lower-case words and those of editions are none. */
function shareName(a: string, b: string): boolean {
  const names = (outlet: string): string[] =>
    (outlet.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= NAME_LETTERS && !EDITION.test(word));
  const other = new Set(names(b));
  return names(a).some((word) => other.has(word));
}

/** Words in a row from which on two texts don't come upon one sentence by chance. */
const SAME_WORDS = 11;

function isOneWording(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.split(' ').length >= SAME_WORDS && ` ${long} `.includes(` ${short} `);
}

/** Why what `a` says of its source makes `b` of the same one; null where nothing does. */
function oneSource(a: Piece, b: Piece, label: Label): string | null {
  for (const name of own(a)) {
    const other = [...own(b), ...b.foundOut].find((found) => isOneSource(name, found));
    if (other !== undefined) return `${label(a.article)} tells it after ${name}, ${label(b.article)} after ${other}`;
    const isOwn = b.speakers.length === 0;
    const outlet = b.outlets.find(
      (found) =>
        isSourceOutlet(name, found) || (isOwn && isHouse(name, found)) || isHouseToldOf(name, a.opening, found),
    );
    if (outlet !== undefined) return `${name} says it on a page of its own`;
    const ministry = THE_GOVERNMENT.test(name) ? [...own(b), ...b.outlets].find(isOfGovernment) : undefined;
    if (ministry !== undefined) return `${label(a.article)} tells it after ${name}, of which ${ministry} is a part`;
  }
  const before = a.saidBefore.find((name) =>
    b.outlets.some((outlet) => isSourceOutlet(name, outlet) || (b.speakers.length === 0 && isHouse(name, outlet))),
  );
  if (before !== undefined && own(a).length === 0)
    return `${label(a.article)} tells it right behind what ${before} said, which gives it on a page of its own`;
  const credited = [...a.credited, ...a.writers].find((name) => b.outlets.some((outlet) => isCredited(name, outlet)));
  return credited === undefined ? null : `${label(a.article)} credits ${credited}`;
}

/** After whom it says that it tells it. */
function own({ told, speakerNames, upstream }: Piece): string[] {
  return [...told, ...speakerNames, ...upstream];
}

function isOfGovernment(name: string): boolean {
  return PART_OF_GOVERNMENT.test(name) && !THE_GOVERNMENT.test(name);
}

/** A line of credits names the outlet, or what stands behind its house: "Star" for "Vale Media: Star". */
function isCredited(name: string, outlet: string): boolean {
  const [credit, own] = [foldOutlet(name), foldOutlet(outlet)];
  return credit.includes(' ') ? own === credit || own.endsWith(` ${credit}`) : own === credit && credit.length > 3;
}
