import { MONTH_NAMES, WEEKDAY_NAMES } from '../calendar.ts';

const MONTH = MONTH_NAMES.flat().join('|');
const WEEKDAY = WEEKDAY_NAMES.flat().join('|');

/** Right before a figure, it counts some of a row or what is left of it: "his (first) 17 passes", "(another) 30". */
export const PART_OF_ROW = /\b(?:first|last|final|next|past|previous|remaining|other|another)\s(?:of\s)?$/i;

/** Right behind a figure: "two (other) men", "20 (more)", "one (climber and two guides)". */
export const FURTHER =
  /^\s(?:other|more|further|additional|others)\b|^(?:\s[\p{L}-]+){1,2}\sand\s(?:one|two|three|four|five|six|\d+)\s/iu;

/** Opens a sentence on what was told of before: "(That) quake killed six". */
export const LOOKING_BACK = /^(?:That|Those|Earlier|Previously)\s/;

/** A month or a year as the time of what is told: "in September", "in 1998", "last March". */
export const OF_A_MONTH = new RegExp(String.raw`\b(?:in|last|since)\s(?:(?:${MONTH})(?!\s\d)|(?:19|20)\d\d)\b`, 'i');

/** Those on whom harm came, be it no more than a wound. */
export const HARMED = /^victims?$/i;

/** A date written out: with a month, a year or a day's number, the hour aside. */
export const WRITTEN_OUT = new RegExp(
  String.raw`\b(?:${MONTH})\b|\b(?:1[5-9]|20)\d\d\b|\d(?:st|nd|rd|th)\b|\d[./-]\d`,
  'i',
);

/** A day of the week. */
export const OF_WEEK = new RegExp(String.raw`\b(?:${WEEKDAY})\b`, 'i');

/** Says of a deed that it was done before or since: "hosted for the second time", "when she first hosted". */
export const ONE_OF_SEVERAL =
  /\b(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|last|next|another|each|every) (?:time|occasion)s?\b|\b(?:twice|thrice|again|once more)\b|\b(?:who|when|he|she|they|it) (?:had )?first\b/i;

/** A day that the telling itself names before, or leaves open: "later in the day", "that morning", "the same evening". */
export const OF_THE_TELLING =
  /^(?:(?:much )?(?:earlier|later)(?: in| on)? )?(?:the|that|the same) (?:day|morning|afternoon|evening|night)$/i;

/** A day that is told from the one on which it was written: "today", "this afternoon", "last night". */
export const FROM_ITS_OWN_DAY =
  /\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening)|last night)\b/i;

/** Says over how long a count was made: "over four nights", "in five days of unrest", "in the past week". */
export const OVER_A_SPAN =
  /\b(?:over|during|in|within|after) (?:(?:the|its|their) )?(?:(?:past|last|first) )?(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+) )?(?:nights|days|weeks|months)\b|\b(?:over|during|in) the (?:past|last) (?:week|fortnight|month)\b/i;

/** A day or a night of its own as the time of what is told: "on Wednesday night", "yesterday". */
export const OF_ONE_DAY = new RegExp(
  String.raw`\b(?:${WEEKDAY})\b|\b(?:today|tonight|yesterday|last night|overnight)\b`,
  'i',
);

/** The occasion of which a sentence tells: "(when) he was taken into custody", "(during) the second march". */
export const OCCASION = /\b(?:when|while|as|during|after|before)\s([^,.;]+)/i;
