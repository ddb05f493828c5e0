import type { NameSpan } from '../model/analysis.ts';

const HYPHEN = /^[-\u2010\u2011]$/;
/** An article of another language, written on to its name: "al-", "El-". Looked for in the four characters before a name. */
const ARTICLE_BEFORE = /(?<![\p{L}\p{N}])(?:al|el|an|ar|as|ash|ad)[-\u2010\u2011]$/iu;
const LONGEST_ARTICLE = 4;

/** Names that a hyphen without spaces joins are one, of the later's type; an article on a hyphen belongs to its name. */
export function joinNames(text: string, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before && HYPHEN.test(text.slice(before.end, name.start))) {
      joined[joined.length - 1] = { start: before.start, end: name.end, type: name.type };
      continue;
    }
    const from = Math.max(before?.end ?? 0, name.start - LONGEST_ARTICLE);
    const article = ARTICLE_BEFORE.exec(text.slice(Math.max(0, from - 1), name.start));
    const start = name.start - (article?.[0].length ?? 0);
    if (start === name.start || start < from) joined.push(name);
    else if (before && before.type === 'person' && name.type === 'person' && text.slice(before.end, start) === ' ') {
      joined[joined.length - 1] = { start: before.start, end: name.end, type: 'person' };
    } else joined.push({ ...name, start });
  }
  return joined;
}
