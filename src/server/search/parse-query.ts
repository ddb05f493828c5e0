/** Parts of an article or a point in which alone a term may be asked for. */
export const FIELDS = ['title', 'outlet', 'by'] as const;
export type Field = (typeof FIELDS)[number];

/** Words asked for: one word, of which the first letters are enough, or a phrase. */
export interface Term {
  readonly words: string;
  /** Asked for in quotation marks: these very words in this order. */
  readonly phrase: boolean;
  /** The words of a phrase at most so many words apart, in any order; null where they follow each other. */
  readonly within: number | null;
  /** Null where the term may stand anywhere. */
  readonly field: Field | null;
}

/** What a search asks for: of each group one term at least, and none of those unwanted. */
export interface SearchQuery {
  readonly wanted: readonly (readonly Term[])[];
  readonly unwanted: readonly Term[];
}

const LONGEST = 400;
const TERM = /(-?)(?:(title|outlet|by):)?(?:["“”]([^"“”]{1,200})["“”](?:~(\d{1,3}))?|([^\s"“”]{1,200}))/giu;

/**
 * `warehouse "six kilometres" -rain title:port fire OR blaze "mayor denied"~8`: words by their beginning, phrases in
 * quotation marks, either with a minus for “without” or with `title:`, `outlet:`, `by:` before it; `OR` between two
 * joins them; `~8` after a phrase lets its words stand up to eight words apart.
 */
export function parseQuery(words: string): SearchQuery {
  const wanted: Term[][] = [];
  const unwanted: Term[] = [];
  let either = false;
  for (const [whole, minus, field, phrase, within, word] of words.slice(0, LONGEST).matchAll(TERM)) {
    if (whole === 'OR') {
      either = wanted.length > 0;
      continue;
    }
    const said = (phrase ?? word ?? '').trim();
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    const term: Term = {
      words: said,
      phrase: phrase !== undefined,
      within: within === undefined ? null : Number(within),
      field: (field?.toLowerCase() as Field | undefined) ?? null,
    };
    if (minus) unwanted.push(term);
    else if (either) wanted.at(-1)!.push(term);
    else wanted.push([term]);
    either = false;
  }
  return { wanted, unwanted };
}
