import { type ClaimValue, isDenied, isOneNumber, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';
import { isForeseenFigure, isPlannedFigure, isSupposedFigure } from './is-planned-figure.ts';
import { leavesUnitOut } from './unit-left-out.ts';

/** The claims of a point that give one answer. */
export interface ReadingGroup {
  readonly value: ClaimValue;
  readonly views: readonly ClaimView[];
}

/** Groups by answer, smallest value first; each group's words are those used most, then the first by the alphabet. */
export function groupReadings(views: readonly ClaimView[]): ReadingGroup[] {
  const groups = new Map<string, { value: ClaimValue; view: ClaimView }[]>();
  for (const view of views) {
    const value = readValue(view);
    if (value) groups.set(value.signature, [...(groups.get(value.signature) ?? []), { value, view }]);
  }
  return joinConversions([...groups.values()])
    .flatMap((group) => {
      const apart = splitByDistance(group);
      return apart.map((entries) => ({
        value: { ...entries[0]!.value, words: `${mostUsed(wordsOf(entries))}${markOf(entries, apart.length > 1)}` },
        views: entries.map(({ view }) => view),
      }));
    })
    .sort((a, b) => a.value.nominal - b.value.nominal || (a.value.signature < b.value.signature ? -1 : 1));
}

type Entries = { readonly value: ClaimValue; readonly view: ClaimView }[];

/** Their words; where some go on to say what they measure, only those. */
function wordsOf(entries: Entries): string[] {
  const all = entries.map(({ value }) => value.words);
  return all.filter((words) => !all.some((other) => other.startsWith(`${words} `)));
}

/**
 * Brings together figures that are one, rounded in two units, told as near their number, or one of them without its unit;
 * the exact one speaks for both, and the one with a unit.
 */
function joinConversions(groups: readonly Entries[]): Entries[] {
  const joined: Entries[] = [];
  const isExact = (entries: Entries): boolean => entries[0]!.value.low === entries[0]!.value.high;
  const hasUnit = (entries: Entries): number => Number(entries[0]!.value.unit === '');
  const sorted = [...groups].sort((a, b) => hasUnit(a) - hasUnit(b));
  for (const entries of [...sorted.filter(isExact), ...sorted.filter((group) => !isExact(group))]) {
    const same = joined.find((other) => areOne(other, entries));
    if (same) same.push(...entries);
    else joined.push([...entries]);
  }
  return joined;
}

function areOne([one]: Entries, [other]: Entries): boolean {
  if (isOneNumber(one!.value, other!.value)) return true;
  if (isDenied(one!.value) || isDenied(other!.value)) return false;
  return (one!.value.unit === '') !== (other!.value.unit === '') && leavesUnitOut(one!.view, other!.view);
}

/**
 * What an article hands on and keeps its distance from ("claimed to have destroyed nine"), and what may never be ("could
 * reach nine"), does not stand beside those who say that it is so, even where the figure is one.
 */
function splitByDistance(entries: Entries): Entries[] {
  const distanced = entries.filter(({ view }) => isDistanced(view));
  const told = entries.filter(({ view }) => !isDistanced(view));
  const isSo = told.some(({ view }) => !isPlannedFigure(view));
  const supposed = told.filter(({ view }) => isSo && isSupposedFigure(view));
  const kept = told.filter((entry) => !supposed.includes(entry));
  return [kept, distanced, supposed].filter(({ length }) => length > 0);
}

export function isDistanced({ statement, claim }: ClaimView): boolean {
  return statement?.articleStance !== undefined || claim.stance === 'doubts';
}

/** @param apart another reading has the same value and says that it is so */
function markOf(entries: Entries, apart: boolean): string {
  if (entries.every(({ view }) => isDistanced(view))) return ' (claimed)';
  if (!apart || !entries.every(({ view }) => isSupposedFigure(view))) return '';
  return entries.every(({ view }) => isForeseenFigure(view)) ? ' (expected)' : ' (possible)';
}

export function mostUsed(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
