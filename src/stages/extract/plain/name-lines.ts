import { ORGANISATION_WORDS } from '../../../language/en/byline-words.ts';
import { HOME_WORDS } from '../../../language/en/chrome-phrases.ts';
import { isNewsAgency } from '../../../language/en/news-agencies.ts';
import { SMALL_LONG_WORDS } from '../../../language/name-particles.ts';
import { looksLikePerson } from '../visible/parse-byline.ts';
import { isSentence, type KnownLine } from './line-kind.ts';

const LONG_WORD = /[\p{L}’']{4,}/gu;

/** Whether words are set as a name is: few, all but the smallest with a capital, no full stop. */
export function isNameLike(text: string): boolean {
  if (text.length > 60 || text.split(' ').length > 7) return false;
  if (!/^[\p{Lu}\p{N}]/u.test(text) || isSentence(text) || HOME_WORDS.test(text)) return false;
  return [...text.matchAll(LONG_WORD)].every(([word]) => /^\p{Lu}/u.test(word) || SMALL_LONG_WORDS.has(word));
}

/** Whether a line can be a person's name and nothing more; a line of capitals is a name only where it is short. */
export function isPersonLine(line: KnownLine): boolean {
  if (line.words > 4 || !looksLikePerson(line.text.trim())) return false;
  return line.words <= 3 || line.text !== line.text.toUpperCase();
}

function isSignature(line: KnownLine | undefined): boolean {
  return (
    line !== undefined &&
    (line.kind === 'stamp' || line.kind === 'byline' || line.rule === 'byline' || line.rule === 'reading-time')
  );
}

/** The name of a person, an agency or an office alone beside a date or another part of a byline. */
export function isLoneName(lines: readonly KnownLine[], at: number): boolean {
  const line = lines[at]!;
  if (line.kind !== 'short' || line.words > 7) return false;
  if (isNewsAgency(line.text)) return true;
  if (!isSignature(lines[at - 1]) && !isSignature(lines[at + 1])) return false;
  return isPersonLine(line) || isOfficeName(line.text.trim());
}

/** Whether words name an organisation that can publish: "Valley Emergency Office". */
export function isOfficeName(text: string): boolean {
  return isNameLike(text) && text.includes(' ') && ORGANISATION_WORDS.test(text) && !isNewsAgency(text);
}
