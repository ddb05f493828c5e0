/** What a search asks for: words that must stand there and words that must not, in lower case. */
export interface SearchQuery {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

const TERM = /(-?)(?:"([^"]{1,200})"|([^\s"]{1,200}))/g;

/** `warehouse "six kilometres" -rain`: words, phrases in quotation marks, and either with a minus for “without”. */
export function parseQuery(words: string): SearchQuery {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, phrase, word] of words.slice(0, 400).matchAll(TERM)) {
    const term = (phrase ?? word ?? '').trim().toLowerCase();
    if (term !== '') (minus ? unwanted : wanted).push(term);
  }
  return { wanted, unwanted };
}

/** Whether lower-case words answer a query. */
export function answersQuery(haystack: string, { wanted, unwanted }: SearchQuery): boolean {
  return wanted.every((term) => haystack.includes(term)) && !unwanted.some((term) => haystack.includes(term));
}
