import { OUTLET_NOUN } from '../../language/en/citation-phrases.ts';
import { COMMON_WORDS } from '../../language/en/common-words.ts';
import { PRESS_OUTLET } from '../../language/en/distance-words.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import {
  FORMS_OF_ADDRESS,
  NO_OFFICE,
  PLACE_BEHIND,
  PRESS_OFFICE,
  TOWN_HALL,
} from '../../language/en/points/source-names.ts';
import { NO_HOUSE_WORDS } from '../../language/en/speaking-houses.ts';
import { BODIES, HOUSE_IT_TELLS_OF, MANY_VOICES, ONE_BODY } from '../../language/en/told-after.ts';
import { Memo } from '../../text/memo.ts';

/** A source as named, and the words of the name that tell it from others. */
interface Named {
  readonly words: ReadonlySet<string>;
  /** It has a name, or is a body that its story knows by what it is. */
  readonly known: boolean;
}

const read = new Memo(readName);

function readName(name: string): Named {
  const bare = withoutPlace(name)
    .replace(TOWN_HALL, 'municipality')
    .replace(/['’]s?\b/gu, '');
  const found = bare.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = new Set<string>();
  let named = false;
  let body = false;
  for (const [n, word] of found.entries()) {
    const lower = word.toLowerCase();
    const one = ONE_BODY.get(singularOf(lower)) ?? singularOf(lower);
    if (lower.length < 2 || NO_HOUSE_WORDS.has(lower) || (found.length > 1 && FORMS_OF_ADDRESS.test(lower))) continue;
    words.add(one);
    if (/^\p{Lu}/u.test(word) && (n > 0 || found.length > 1 || name.length > 3)) named = true;
    if (BODIES.has(one)) body = true;
  }
  return { words, known: (named || body) && !MANY_VOICES.test(name) };
}

/** Whether words name a source that another text could name: "the commission", "Ilse Vann"; not "a fact", "residents". */
export function isKnownSource(name: string): boolean {
  return read.of(name).known;
}

/** "officials in Kest" are of no body of that name; "the court in Kest" is that court. */
function withoutPlace(name: string): string {
  const head = name.replace(PLACE_BEHIND, '');
  return (head.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => BODIES.has(singularOf(word))) ? name : head;
}

/**
 * Whether two names for who is the source of a figure are of one: all words of the one that tell it from others stand
 * in the other. "The commission" and "Orrel Safety Commission", "the guild's new survey" and "a survey by the guild".
 */
export function isOneSource(a: string, b: string): boolean {
  const [left, right] = [read.of(a), read.of(b)];
  if (!left.known || !right.known || left.words.size === 0 || right.words.size === 0) return false;
  const [few, many] = left.words.size <= right.words.size ? [left.words, right.words] : [right.words, left.words];
  return [...few].every((word) => many.has(word));
}

/** The name of an outlet without the word for what it prints: "Orrel Safety Commission, weekly sheet". */
function houseOf(outlet: string): string {
  return outlet.replace(/\s*[,(:|–—].*$/u, '').replace(PRESS_OFFICE, '');
}

function isPress(outlet: string): boolean {
  const house = houseOf(outlet);
  return PRESS_OUTLET.test(house) || OUTLET_NOUN.test(house);
}

/** Whether a source is the house behind an outlet. A paper must be named as the paper: the town of its name is not it. */
export function isSourceOutlet(source: string, outlet: string): boolean {
  const house = houseOf(outlet);
  if (!isOneSource(source, house) && !isOneSource(source, outlet)) return false;
  if (!isPress(outlet)) return true;
  const last = house.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? '';
  return new RegExp(`(?<![\\p{L}\\p{N}])${last}(?![\\p{L}\\p{N}])`, 'u').test(source);
}

/** A board or a ministry is no company, whatever names its text holds. */
function isOfficial(house: string, source: string): boolean {
  const told = source.toLowerCase();
  return (house.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => BODIES.has(singularOf(word)) && !told.includes(singularOf(word)) && !NO_OFFICE.test(word),
  );
}

/** Letters of a name below which it is part of many words. */
const TELLING = 4;

/** "The firm says …" in a text that names Orrel, and Orrel's own page: a body, no newspaper. */
export function isHouseToldOf(source: string, text: string, outlet: string): boolean {
  if (!HOUSE_IT_TELLS_OF.test(source) || isPress(outlet) || isOfficial(houseOf(outlet), source)) return false;
  const name = houseOf(outlet).match(/\p{Lu}[\p{L}\p{N}&-]+/gu)?.[0] ?? '';
  return (
    name.length >= TELLING &&
    !COMMON_WORDS.has(name.toLowerCase()) &&
    new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'u').test(text)
  );
}
