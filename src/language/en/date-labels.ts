/** English words before a page's date that tell what the date is. Lower case, prefixes of words. */
export const UPDATED_LABELS = [
  'updated',
  'update',
  'last update',
  'modified',
  'last edited',
  'edited',
  'revised',
  'amended',
  'last changed',
  'changed',
  'last reviewed',
  'reviewed',
];
export const PUBLISHED_LABELS = [
  'published',
  'posted',
  'first published',
  'publication date',
  'date of publication',
  'publish date',
  'pub date',
  'date published',
  'date issued',
  'issued',
  'issue date',
  'released',
  'created',
  'added',
  'uploaded',
  'submitted',
  'written',
  'written on',
  'filed',
  'date',
  'by',
];

/** "Posted 3 days ago", "21 sec ago", "an hour ago", "Age: 2 years": amount, unit. */
export const AGE_AGO =
  /(?<![\p{L}\d])(\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten)\s?(s|secs?|seconds?|mins?|minutes?|m|hrs?|hours?|h|d|days?|weeks?|w|months?|mths?|mos?|years?|yrs?|y)\.?\s{1,2}ago(?!\p{L})/iu;
export const AGE_LABEL =
  /(?<!\p{L})age\s?:\s?(\d{1,4})\s?(seconds?|minutes?|hours?|days?|weeks?|months?|years?|yrs?)(?!\p{L})/iu;
/** Letters without which none of these patterns matches: a quick test before them. */
export const AGE_CUE = /ago|age|now|day/i;
/** Words that give the day of capture itself, or the one before. */
export const AGE_WORDS: readonly (readonly [RegExp, number, 'second' | 'day'])[] = [
  [/(?<!\p{L})just now(?!\p{L})/iu, 0, 'second'],
  [/^(?:posted|published|updated)\syesterday(?!\p{L})/iu, 1, 'day'],
  [/^(?:posted|published|updated)\stoday(?!\p{L})/iu, 0, 'day'],
];

/** Short words of English date lines that say nothing else: "at 9:12 pm on". */
export const DATE_FILLERS =
  /(?<!\p{L})(?:at|on|the|of|in|am|pm|a\.m\.|p\.m\.|gmt|utc|bst|cet|cest|est|edt|pst|pdt|cst|cdt|ist|eat|wat|hrs?|min|minutes?|read|reading time|local time)(?!\p{L})/giu;

/** Units of an age by the letters that they start with, short or whole: "5m", "5 mins", "5 mths". The first that fits. */
export const AGE_UNITS: readonly (readonly [
  RegExp,
  'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year',
])[] = [
  [/^s/i, 'second'],
  [/^mo|^mth/i, 'month'],
  [/^m/i, 'minute'],
  [/^h/i, 'hour'],
  [/^d/i, 'day'],
  [/^w/i, 'week'],
  [/^y/i, 'year'],
];
