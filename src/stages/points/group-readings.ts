import { type ClaimValue, isOneNumber, readValue } from './claim-value.ts';
import type { ClaimView } from './claim-view.ts';

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
    .flatMap(splitByDistance)
    .map((entries) => ({
      value: { ...entries[0]!.value, words: `${mostUsed(entries.map(({ value }) => value.words))}${markOf(entries)}` },
      views: entries.map(({ view }) => view),
    }))
    .sort((a, b) => a.value.nominal - b.value.nominal || (a.value.signature < b.value.signature ? -1 : 1));
}

type Entries = { readonly value: ClaimValue; readonly view: ClaimView }[];

/** Brings together figures that are one, rounded in two units or told as near their number; the exact one speaks for both. */
function joinConversions(groups: readonly Entries[]): Entries[] {
  const joined: Entries[] = [];
  const isExact = (entries: Entries): boolean => entries[0]!.value.low === entries[0]!.value.high;
  for (const entries of [...groups.filter(isExact), ...groups.filter((group) => !isExact(group))]) {
    const same = joined.find((other) => isOneNumber(other[0]!.value, entries[0]!.value));
    if (same) same.push(...entries);
    else joined.push([...entries]);
  }
  return joined;
}

/**
 * What an article hands on and keeps its distance from ("claimed to have destroyed nine") does not stand beside those
 * who say so themselves, even where the figure is one.
 */
function splitByDistance(entries: Entries): Entries[] {
  const kept = entries.filter(({ view }) => !isDistanced(view));
  const distanced = entries.filter(({ view }) => isDistanced(view));
  return kept.length > 0 && distanced.length > 0 ? [kept, distanced] : [entries];
}

function isDistanced({ statement, claim }: ClaimView): boolean {
  return statement?.articleStance !== undefined || claim.stance === 'doubts';
}

function markOf(entries: Entries): string {
  return entries.every(({ view }) => isDistanced(view)) ? ' (claimed)' : '';
}

export function mostUsed(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
