import { WEEKDAY_NAMES } from './calendar.ts';

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** Units of time with their plurals. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', 'second'],
  ['seconds', 'second'],
  ['sec', 'second'],
  ['minute', 'minute'],
  ['minutes', 'minute'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['century', 'century'],
  ['centuries', 'century'],
  ['millennium', 'millennium'],
  ['millennia', 'millennium'],
]);

/** Months that are also other words, so that a capital alone doesn't show them. */
export const UNSURE_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'sep',
  'august',
  'april',
  'june',
  'jun',
]);

/** Weekdays in the plural; 1 is Monday. */
export const WEEKDAY_PLURALS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((forms, index) => [`${forms[0]}s`, index + 1]),
);
export const UNSURE_WEEKDAYS: ReadonlySet<string> = new Set(['mon', 'wed', 'sat', 'sun']);

/** EDTF season codes: 21 spring to 24 winter. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);

/** Part of a day, as TIMEX3 tags it. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['overnight', 'NI'],
  ['daytime', 'DT'],
  ['nighttime', 'NI'],
]);

/** Hours of a clock named by words. */
export const CLOCK_WORDS: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 24],
]);

/** Days counted from the article's day. */
export const DEICTIC_DAYS: ReadonlyMap<string, { readonly offset: number; readonly part?: string }> = new Map([
  ['today', { offset: 0 }],
  ['yesterday', { offset: -1 }],
  ['tomorrow', { offset: 1 }],
  ['tonight', { offset: 0, part: 'NI' }],
]);

export type Relation = 'last' | 'this' | 'next' | 'same' | 'previous' | 'following';
/** Relations that count from a time the text has told of: "the following week". */
export const TEXTUAL_RELATIONS: ReadonlySet<Relation | undefined> = new Set<Relation>([
  'following',
  'previous',
  'same',
]);
/** Words before a unit that say which one is meant. `last`, `this` and `next` look from the article's day, the others from the text. */
export const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['last', 'last'],
  ['past', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
  ['same', 'same'],
  ['that', 'same'],
  ['very', 'same'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['ensuing', 'following'],
  ['subsequent', 'following'],
]);

export type Part = 'early' | 'mid' | 'late' | 'start' | 'middle' | 'end';
/** Which part of a unit: "late last month", "the middle of August". */
export const PARTS: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['earlier', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['later', 'late'],
  ['beginning', 'start'],
  ['start', 'start'],
  ['middle', 'middle'],
  ['end', 'end'],
  ['close', 'end'],
]);

/** Words for a time that no day can be given for. */
export const VAGUE_TIMES: ReadonlyMap<string, 'past' | 'present' | 'future'> = new Map([
  ['now', 'present'],
  ['currently', 'present'],
  ['nowadays', 'present'],
  ['presently', 'present'],
  ['current', 'present'],
  ['recently', 'past'],
  ['lately', 'past'],
  ['previously', 'past'],
  ['formerly', 'past'],
  ['former', 'past'],
  ['recent', 'past'],
  ['once', 'past'],
  ['future', 'future'],
]);
/** The ones of the above that TIMEX3 marks. */
export const MARKED_VAGUE: ReadonlySet<string> = new Set([
  'now',
  'currently',
  'nowadays',
  'recently',
  'lately',
  'former',
  'recent',
  'current',
  'future',
]);

/** Adverbs and adjectives of repetition, as ISO 8601 durations. */
export const REPEATED: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['annually', 'P1Y'],
  ['yearly', 'P1Y'],
  ['annual', 'P1Y'],
]);

/** Words before a length of time that make it a bound or approximate; part of the expression. */
export const ABOUT: ReadonlySet<string> = new Set([
  'about',
  'around',
  'some',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'circa',
]);

/** Small words that count units: "a few days" has no number, "a couple of years" has two. */
export const VAGUE_COUNTS: ReadonlySet<string> = new Set([
  'few',
  'several',
  'many',
  'some',
  'recent',
  'various',
  'countless',
]);

/** Words that say, before a month or weekday without a year, that it still lies ahead. */
export const AHEAD: ReadonlySet<string> = new Set([
  'will',
  'shall',
  'plan',
  'plans',
  'planned',
  'planning',
  'expected',
  'expects',
  'scheduled',
  'due',
  'upcoming',
  'slated',
  'would',
  'ahead',
  'next',
  'going',
  'intends',
  'set',
  'till',
  'deadline',
  'forthcoming',
]);

/** Prepositions and verbs after which a bare four-digit number is a year. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'of',
  'during',
  'before',
  'after',
  'through',
  'throughout',
  'between',
  'early',
  'late',
  'mid',
  'around',
  'circa',
  'c',
  'ca',
  'spring',
  'summer',
  'autumn',
  'fall',
  'winter',
  'year',
  'fiscal',
  'into',
  'to',
  'and',
  'or',
  'for',
  'the',
  'a',
  'as',
  'late',
  'born',
  'died',
  'founded',
  'established',
]);

/** Words in front of a time that bound it. */
export const BOUND_WORDS: ReadonlyMap<string, 'since' | 'until' | 'by' | 'before' | 'after'> = new Map([
  ['since', 'since'],
  ['from', 'since'],
  ['until', 'until'],
  ['till', 'until'],
  ['through', 'until'],
  ['by', 'by'],
  ['before', 'before'],
  ['after', 'after'],
]);

/** Words for the last of several days. */
export const LAST_WORDS: ReadonlySet<string> = new Set(['last', 'final']);
export const DAY_WORD = 'day';

/** Behind "of" and before "month": the month told of before. */
export const MONTH_BEFORE: ReadonlySet<string> = new Set(['that', 'same']);
/** … and of one counted from the article's: "the 23rd of this month". */
export const MONTH_FROM_TODAY: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'],
  ['this', 'this'],
  ['next', 'next'],
]);

/** Verbs that may stand before a bound still to come: "could be ready by Monday"; with "have" they look back. */
export const MAY_COME: ReadonlySet<string> = new Set('can could may might must should ought'.split(' '));
/** Words that lead in such a bound. */
export const BOUND_AHEAD = /^(?:by|until|till|before|from)$/;
/** Verbs in the present whose infinitive lies ahead: "hopes to open in May". */
export const HOPING: ReadonlySet<string> = new Set(
  'hope hopes hoping aim aims aiming vows pledges promises intend intending want wants wanting seek seeks expect expecting'.split(
    ' ',
  ),
);
/** Whom a bare verb behind makes do it in days to come: "on Saturday we march". */
export const WHO_DO: ReadonlySet<string> = new Set(['we', 'you', 'they', 'i']);
/** What is said for ever after of a day that has been: "Sunday will be remembered". */
export const AFTER_THE_DAY =
  /^(?:remembered|forgotten|talked|spoken|sung|recalled|known|mourned|commemorated|discussed|etched|engraved)$/;

/** Words of `AHEAD` that are nouns behind a determiner: "approved the plan on Monday". */
export const PLAN_NOUNS: ReadonlySet<string> = new Set(['plan', 'plans', 'vote', 'start', 'close', 'end', 'return']);
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an this that these those its his her their our your my any no some every each another'.split(' '),
);

/** Present forms of what is done by a timetable: with a day they tell of one to come, "talks resume Monday". */
export const SCHEDULED: ReadonlySet<string> = new Set(
  'begins begin starts resumes resume reopens reopen opens arrives expires takes meets convenes concludes comes'.split(
    ' ',
  ),
);

/** Words of `SCHEDULED` that are nouns behind a determiner. */
export const SCHEDULED_NOUNS: ReadonlySet<string> = new Set(['starts', 'opens', 'resume']);

/** Behind "was set": no day is fixed. */
export const SET_THINGS: ReadonlySet<string> = new Set([
  'on',
  'alight',
  'ablaze',
  'free',
  'up',
  'off',
  'back',
  'aside',
  'out',
]);

export const PUT_OFF: ReadonlySet<string> = new Set(
  'adjourned postponed delayed deferred rescheduled pushed moved remanded extended suspended'.split(' '),
);
