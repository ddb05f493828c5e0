import { eld } from 'eld/extrasmall';
import { wordTable } from '../text/word-table.ts';

/** Characters looked at: enough for certainty, and the start of an article is its own words more often than its end. */
const SAMPLE_LENGTH = 400;
/** Below this a text can't outweigh what its page says of its language. */
const ENOUGH = 120;

/** BCP 47 in its usual case (`en-US`, `sr-Latn`), or null where the tag is none. */
export function parseLanguageTag(tag: string | undefined): string | null {
  const first = tag?.split(/[,;]/)[0]?.trim().replaceAll('_', '-');
  if (!first || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(first)) return null;
  try {
    const [canonical] = Intl.getCanonicalLocales(first);
    return canonical && canonical !== 'und' ? canonical : null;
  } catch {
    return null;
  }
}

/** Tags that one writes for the other. */
const ALIASES: Readonly<Record<string, string>> = wordTable({
  nb: 'no',
  nn: 'no',
  in: 'id',
  iw: 'he',
  fil: 'tl',
  bs: 'hr',
});

function base(tag: string): string {
  const primary = tag.split('-')[0]!.toLowerCase();
  return ALIASES[primary] ?? primary;
}

/**
 * Language of a text as BCP 47; `und` where it can't be told. `hint` is what the page says of itself (`<html lang>`):
 * it stands where the text agrees or is too short to object, since pages are often labelled wrongly.
 */
export function detectLanguage(text: string, hint?: string): string {
  const said = parseLanguageTag(hint);
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.replace(/[^\p{L}]+/gu, '').length;
  if (letters < 12) return said ?? 'und';
  const result = eld.detect(sample);
  if (!result.language) return said ?? 'und';
  if (said && base(said) === base(result.language)) return said;
  if (said) return letters >= ENOUGH && result.isReliable() ? result.language : said;
  return result.isReliable() ? result.language : 'und';
}
