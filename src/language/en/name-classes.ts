import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar.ts';
import { COUNTRY_WORDS } from './countries.ts';
import { GIVEN_NAMES, ORGANISATIONS, PLACES } from './known-names.ts';
import { NAME_PARTICLES, ORGANISATION_HEADS, PLACE_HEADS, ROLE_HEADS, TITLES } from './name-words.ts';
import { PEOPLES } from './peoples.ts';

export const CLASS_TITLE = 8;
export const CLASS_GIVEN = 128;
const CLASS_PEOPLE = 1024;

/** What English words tell of the names they stand in or beside, as bits; keys in lower case, of one to three words. */
function readClasses(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) {
      classes.set(word.toLowerCase(), (classes.get(word.toLowerCase()) ?? 0) | bit);
    }
  };
  for (const [name, { kind }] of COUNTRY_WORDS)
    add([name], kind === 'adjective' || kind === 'people' ? CLASS_PEOPLE : 1);
  add(ORGANISATION_HEADS, 2);
  add(PLACE_HEADS, 4);
  add(TITLES, CLASS_TITLE);
  add(ROLE_HEADS, 16);
  add(NAME_PARTICLES, 32);
  add([...MONTH_NAMES.flat(), ...WEEKDAY_NAMES.flat()], 64);
  add(GIVEN_NAMES, CLASS_GIVEN);
  add(PEOPLES, CLASS_PEOPLE);
  add(PLACES, 256);
  add(ORGANISATIONS, 512);
  return classes;
}

export const NAME_CLASSES = readClasses();
