import {
  BEFORE_OFFICE,
  NO_TITLE,
  OFFICE_ENDED,
  OFFICE_OPENING,
  OFFICE_PHRASE,
  WAS_CHOSEN,
} from '../../language/en/claims/office-words.ts';
import { FORMER_WORDS, OFFICE_NOUNS } from '../../language/en/clause-frames.ts';

/** Letters behind a name within which its office is looked for. */
const REACH = 110;

/** An office told right behind a name. */
export interface Office {
  readonly role: string;
  /** Offset of the role. */
  readonly start: number;
  /** No longer held. */
  readonly former: boolean;
}

/** "…, the former mayor of Kest", "… is governor of Calder": the office of one whose name ends at an offset; null for none. */
export function readOfficeBehind(text: string, end: number): Office | null {
  const near = text.slice(end, end + REACH);
  const opening = OFFICE_OPENING.exec(near);
  if (!opening) return null;
  const behind = near.slice(opening[0].length);
  const adjectives = BEFORE_OFFICE.exec(behind)?.[0] ?? '';
  const phrase = OFFICE_PHRASE.exec(behind.slice(adjectives.length));
  if (!phrase) return null;
  const [plain, between, , of] = phrase as unknown as [string, string, string, string];
  const [words, before] = [adjectives + plain, adjectives + between];
  const noun = nounOf(before, phrase[2]!);
  if (noun === null || (of === '' && !opening[3])) return null;
  const tokens = before.toLowerCase().split(/[\s-]+/);
  if (tokens.some((word) => NO_TITLE.has(word))) return null;
  const verb = opening[1] ?? opening[2];
  const former =
    (verb === 'was' && !WAS_CHOSEN.test(adjectives)) ||
    tokens.some((word) => FORMER_WORDS.has(word)) ||
    OFFICE_ENDED.test(near.slice(opening[0].length + words.length));
  const role = words.trim();
  return { role, start: end + opening[0].length, former };
}

function nounOf(before: string, last: string): string | null {
  return OFFICE_NOUNS.has(last.toLowerCase()) && !/[.;:]/.test(before) ? last : null;
}
