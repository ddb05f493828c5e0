import type { NameSpan } from '../model/analysis.ts';
import { BEFORE_HOUSE, COMPANY_ENDING, HOUSE_ENDING, PERSON_ENDING } from './en/name-endings.ts';

const HYPHEN = /^[-\u2010\u2011]$/;
/** An article of another language, written on to its name: "al-", "El-". Looked for in the four characters before a name. */
const ARTICLE_BEFORE = /(?<![\p{L}\p{N}])(?:al|el|an|ar|as|ash|ad)[-\u2010\u2011]$/iu;
const LONGEST_ARTICLE = 4;
const LONGEST_ENDING = 16;
const LONGEST_BEFORE = 24;
/** Of the web or the mail; a name such as "Amazon.com" has a capital. */
const ADDRESS = /^(?:https?:|ftp:|www\.)|^[^@\s]{1,64}@|^[a-z\d-]{1,64}(?:\.[a-z\d-]{1,64}){1,5}$/;

const DANGLING = /\s{1,3}(?:of|the|and|for|in|on|at|by|from|to|&|[-–—(,])$/;
const LONGEST_DANGLING = 8;

/**
 * Names that a hyphen without spaces joins are one, of the later's type; an article on a hyphen, "Inc." and "Jr." belong
 * to their name; an address is none.
 */
export function joinNames(text: string, names: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if ((before && name.start < before.end) || ADDRESS.test(text.slice(name.start, name.end))) continue;
    joined.push(withEnding(text, joinBefore(text, joined, withoutDangling(text, name))));
  }
  return joined;
}

/** The name with what stands written on to its front; takes the name before it from `joined` where they are one. */
function joinBefore(text: string, joined: NameSpan[], name: NameSpan): NameSpan {
  const before = joined.at(-1);
  if (before && HYPHEN.test(text.slice(before.end, name.start))) {
    joined.pop();
    return { start: before.start, end: name.end, type: name.type };
  }
  if (before && isListed(text, before, name)) {
    joined.pop();
    return { start: before.start, end: name.end, type: 'person' };
  }
  const from = Math.max(before?.end ?? 0, name.start - LONGEST_ARTICLE);
  const article = ARTICLE_BEFORE.exec(text.slice(Math.max(0, from - 1), name.start));
  const start = name.start - (article?.[0].length ?? 0);
  if (start === name.start || start < from) return name;
  if (before?.type === 'person' && name.type === 'person' && text.slice(before.end, start) === ' ') {
    joined.pop();
    return { start: before.start, end: name.end, type: 'person' };
  }
  return { ...name, start };
}

/** A person as lists and mail have them: the surname, a comma and the given name, in double quotes. */
function isListed(text: string, before: NameSpan, name: NameSpan): boolean {
  return (
    before.type === 'person' &&
    name.type === 'person' &&
    text.slice(before.end, name.start) === ', ' &&
    text[before.start - 1] === '"' &&
    text[name.end] === '"'
  );
}

/** "Woman of" of "Woman of the Year" lets go of what joins nothing. */
function withoutDangling(text: string, name: NameSpan): NameSpan {
  let end = name.end;
  for (;;) {
    const cut = DANGLING.exec(text.slice(Math.max(name.start + 1, end - LONGEST_DANGLING), end));
    if (!cut) return { ...name, end };
    end -= cut[0].length;
  }
}

function withEnding(text: string, name: NameSpan): NameSpan {
  const after = text.slice(name.end, name.end + LONGEST_ENDING);
  const found = (name.type === 'person' ? PERSON_ENDING : COMPANY_ENDING).exec(after);
  if (found)
    return { ...name, end: name.end + found[0].length, type: name.type === 'person' ? 'person' : 'organisation' };
  const house = BEFORE_HOUSE.test(text.slice(Math.max(0, name.start - LONGEST_BEFORE), name.start));
  const ending = house && name.type !== 'group' && HOUSE_ENDING.exec(after);
  return ending ? { start: name.start, end: name.end + ending[0].length, type: 'place' } : name;
}
