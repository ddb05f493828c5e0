/**
 * What a word of a page is looked up in. An object of its own has names that it never listed: looked up in one,
 * “constructor” and “valueOf” of a page are found there, as functions. This one has what it was made of alone.
 */
export function wordTable<Value>(entries: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null), entries);
}
