/**
 * The same words in memory of their own: a string cut from a text holds the whole text as long as it is kept itself,
 * as the key of a cache above all.
 */
export function copyString(words: string): string {
  return ` ${words}`.slice(1);
}
