import type { SearchQuery, Term } from './parse-query.ts';

const COLUMN = { title: 'title', outlet: 'outlet', by: 'byline' } as const;

/** Words as an FTS5 string: whatever stands in them is text, never an operator. */
function quote(words: string): string {
  return `"${words.replaceAll('"', ' ')}"`;
}

function writeTerm({ words, phrase, within, field }: Term): string {
  const column = field === null ? '' : `${COLUMN[field]} : `;
  if (within !== null) {
    const each = words.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    return `${column}NEAR(${each.map(quote).join(' ')}, ${within})`;
  }
  return `${column}${quote(words)}${phrase ? '' : ' *'}`;
}

const either = (terms: readonly Term[]): string => `(${terms.map(writeTerm).join(' OR ')})`;

/**
 * A query in the language of SQLite's full-text index (https://sqlite.org/fts5.html#full_text_query_syntax).
 * `wanted` is null where nothing but absence is asked for: that index can't say it alone.
 */
export function writeMatch({ wanted, unwanted }: SearchQuery): { wanted: string | null; unwanted: string | null } {
  return {
    wanted: wanted.length === 0 ? null : wanted.map(either).join(' AND '),
    unwanted: unwanted.length === 0 ? null : either(unwanted),
  };
}
