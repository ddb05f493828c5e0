/** English month names, January first: the full name, then the short forms in use (without their full stop). Lower case. */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb', 'febr'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/** English weekday names, Monday first (ISO 8601 order): the full name, then the short forms. Lower case. */
export const WEEKDAY_NAMES: readonly (readonly string[])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tue', 'tues'],
  ['wednesday', 'wed', 'weds'],
  ['thursday', 'thu', 'thur', 'thurs'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

/** Names of the days of the week and of the months, in full. Lower case. */
export const CALENDAR_NAMES: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES].map(([name]) => name!));

function numberNames(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));
}

/** Lower-case name or short form → month, 1 to 12. */
export const MONTH_NUMBERS = numberNames(MONTH_NAMES);
/** Lower-case name or short form → ISO weekday, 1 (Monday) to 7 (Sunday). */
export const WEEKDAY_NUMBERS = numberNames(WEEKDAY_NAMES);

/** Every weekday that a text names in full. */
export const DAYS_NAMED = /(?<!\p{L})(?:mon|tues|wednes|thurs|fri|satur|sun)day(?!\p{L})/giu;
