import type { EntityType, NameSpan } from '../model/analysis.ts';
import {
  ACRONYM_DETERMINERS,
  AFTER_ACRONYM,
  COUNTRY_LETTERS,
  FILE_ENDING,
  KNOWN_ORGANISATION,
  LONE_NUMERAL,
  ORGANISATION_LAST,
  OTHER_LAST,
  PLACE_LAST,
  TIME_ZONE,
  TITLE_BEFORE,
} from './en/name-edges.ts';
import { splitPlace } from './split-place.ts';

const LONGEST_TITLE = 12;
const LONGEST_DETERMINER = 14;
const LONE_LETTER = /^\p{Lu}$/u;
const ACRONYM = /^\p{Lu}{2,5}s?$/u;
/** A dash between spaces tells what a person is; it stands inside no name of one. */
const SPACED_DASH = /\s[-–—]{1,2}\s/;

/**
 * Names without what stands in front of a person's or behind it (a title, an office behind a dash), of the type that
 * their own words tell. The name of a file, a numeral, a zone of time, an acronym that the text uses as a common noun and, for a person
 * or a place, a lone letter are no names.
 */
export function trimNames(text: string, names: readonly NameSpan[]): NameSpan[] {
  const common = commonAcronyms(text, names);
  return names.flatMap((name) => {
    const words = text.slice(name.start, name.end);
    if (FILE_ENDING.test(words) || LONE_NUMERAL.test(words) || TIME_ZONE.test(words) || common.has(words)) return [];
    if (LONE_LETTER.test(words) && (name.type === 'person' || name.type === 'place')) return [];
    const typed = { ...name, type: typeByWords(words, name.type) };
    return typed.type === 'person' ? [withoutTitle(text, typed)] : splitPlace(text, typed);
  });
}

/** Acronyms that a text uses as common nouns more often than not: "a DUI", "their RFP". */
function commonAcronyms(text: string, names: readonly NameSpan[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { start, end, type } of names) {
    const words = text.slice(start, end);
    if (type !== 'organisation' || !ACRONYM.test(words)) continue;
    const before = text.slice(Math.max(0, start - LONGEST_DETERMINER), start);
    const common = ACRONYM_DETERMINERS.test(before) && AFTER_ACRONYM.test(text.slice(end, end + 8));
    balance.set(words, (balance.get(words) ?? 0) + (common ? 1 : -1));
  }
  return new Set([...balance].flatMap(([words, excess]) => (excess > 0 ? [words] : [])));
}

function typeByWords(words: string, type: EntityType): EntityType {
  if (type === 'other') return type;
  if (ORGANISATION_LAST.test(words) || KNOWN_ORGANISATION.test(words)) return 'organisation';
  if (PLACE_LAST.test(words) || (type === 'organisation' && COUNTRY_LETTERS.test(words))) return 'place';
  return type === 'organisation' && OTHER_LAST.test(words) ? 'other' : type;
}

function withoutTitle(text: string, { start, end, type }: NameSpan): NameSpan {
  let from = start;
  for (;;) {
    const title = TITLE_BEFORE.exec(text.slice(from, Math.min(end, from + LONGEST_TITLE)));
    if (!title || from + title[0].length >= end) break;
    from += title[0].length;
  }
  const dash = SPACED_DASH.exec(text.slice(from, end));
  return { start: from, end: dash && dash.index > 0 ? from + dash.index : end, type };
}
