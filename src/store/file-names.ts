/** Whether `short` is `long`, or the end of it from a slash on. */
function isEndOf(short: string, long: string): boolean {
  return short === long || long.endsWith(`/${short}`);
}

/**
 * The names of one content, sorted, without those that are only the end of another's path:
 * `page.html` read on its own and `folder/page.html` read with its folder are one file.
 */
export function distinctFiles(files: readonly string[]): string[] {
  return [...new Set(files)]
    .filter((file) => !files.some((other) => other !== file && isEndOf(file, other)))
    .sort(compareWords);
}

/** Order by UTF-16 code units: the same everywhere, whatever the locale. */
export function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
