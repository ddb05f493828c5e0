/** Whether `short` is the end of `long` from a slash on. */
function isEndOf(short: string, long: string): boolean {
  return long.endsWith(`/${short}`);
}

/**
 * The names of one content, sorted, without those that are only the end of another's path:
 * `page.html` read on its own and `folder/page.html` read with its folder are one file.
 */
export function distinctFiles(files: readonly string[]): string[] {
  return [...new Set(files)].filter((file) => !files.some((other) => isEndOf(file, other))).sort(compareWords);
}

/** A page's first file name and first address. */
export interface PageName {
  readonly file?: string;
  readonly url?: string;
}

function isAddress(name: string): boolean {
  return /^https?:\/\//i.test(name);
}

/** The name that the record shows of a page with these names; it does not depend on the order in which they were met. */
export function pageName(names: readonly string[]): PageName {
  const distinct = distinctFiles(names);
  const file = distinct.find((name) => !isAddress(name));
  const url = distinct.find(isAddress);
  return { ...(file === undefined ? {} : { file }), ...(url === undefined ? {} : { url }) };
}

/** A page's name in one word, for problems and for sorting; `otherwise` where it has none. */
export function showName({ file, url }: PageName, otherwise = ''): string {
  return file ?? url ?? otherwise;
}

/** What stages are told of a page's name: the folders it lies in are no evidence, and may change. */
export function nameForStages(names: readonly string[]): PageName {
  const { file, url } = pageName(names);
  return { ...(file === undefined ? {} : { file: file.split('/').at(-1)! }), ...(url === undefined ? {} : { url }) };
}

/** Both parts of a name as one text: what a capture was derived under. */
export function nameKey({ file, url }: PageName): string {
  return url === undefined ? (file ?? '') : `${file ?? ''} ${url}`;
}

/** Order by UTF-16 code units: the same everywhere, whatever the locale. */
export function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
