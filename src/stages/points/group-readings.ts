import { type ClaimValue, isConversion, readValue } from './claim-value.ts';
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
    .map((entries) => ({
      value: { ...entries[0]!.value, words: mostUsed(entries.map(({ value }) => value.words)) },
      views: entries.map(({ view }) => view),
    }))
    .sort((a, b) => a.value.nominal - b.value.nominal || (a.value.signature < b.value.signature ? -1 : 1));
}

type Entries = { readonly value: ClaimValue; readonly view: ClaimView }[];

/** Brings together figures that are one, rounded in two units. */
function joinConversions(groups: readonly Entries[]): Entries[] {
  const joined: Entries[] = [];
  for (const entries of groups) {
    const same = joined.find((other) => isConversion(other[0]!.value, entries[0]!.value));
    if (same) same.push(...entries);
    else joined.push([...entries]);
  }
  return joined;
}

export function mostUsed(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
