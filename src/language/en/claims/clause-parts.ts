/** They begin another clause: what it tells befell another. */
export const SUBORDINATING = new Set(['when', 'while', 'because', 'if', 'although', 'whether']);

/** Prepositions that hold what stands behind them to the noun before: "the owners (of) the mill". */
export const LINKS_TO_NOUN = new Set(['of', 'to', 'for', 'among', 'at']);

/** Endings of a participle that opens the line of a list: "(Rescued) from the roof: 14". */
export const DONE_TO_THEM = /(?:ed|wn|en|ght|ld|st)$/;

/** Pronouns of persons. */
export const PERSONAL = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself']);

/** Pronouns that stand for what was told of before. */
export const STANDS_FOR = /^(?:it|they|he|she)$/;

/** Before a noun, it brings up what was not told of before. */
export const BRINGS_UP = /^an?$/;

/** Before a noun, they make it one that is known: "(the) bag". */
export const KNOWN_BEFORE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);

/** Pronouns of bodies, of things and of many. */
export const BODILY = new Set(['it', 'they', 'its', 'their', 'them', 'itself', 'themselves']);

/** Pronouns of one thing, and forms of "be" and "have" that no single thing is the subject of. */
export const IN_THE_PLAIN_SINGULAR: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
export const OF_MANY: ReadonlySet<string> = new Set(['were', 'are', 'have']);

/** Pronouns of who speaks. */
export const OF_THE_SPEAKER = /^(?:i|me|myself)$/;

/** Before a noun phrase, no part of what it names: "(more) boats". */
export const COMPARING_OPENER = /^(?:more|fewer|less)$/;

/** Before a name between commas that says who somebody is: "its owner, (the) Fund of Orsel,". */
export const BEFORE_APPOSED = /^(?:the|one|a)$/;

/** Behind the comma of such a name, they make it one of several. */
export const JOINS_MORE = /^(?:and|or)$/;

/** Pronouns that stand for the subject: "itself", "themselves". */
export const REFLEXIVE = /sel(?:f|ves)$/;

/** Words before a happening's noun that set it apart from what the clause tells: "homeless since the fire". */
export const SETTING_APART = new Set(['following', 'after', 'since', 'from', 'of', 'in', 'by', 'during']);

/** Words of the place that may stand between a happening and its time. */
export const BETWEEN_PLACE = new Set([
  'at',
  'in',
  'near',
  'of',
  'on',
  'outside',
  'inside',
  'the',
  'city',
  'town',
  'village',
]);

/** Words of the time that may: "the fire (at) the mill (on) Monday". */
export const BETWEEN_TIME = new Set(['at', 'on', 'in', 'about', 'around', 'shortly', 'before', 'after', ',']);

/** Determiners over which a preposition is looked for: "since (the) fire". */
export const BEFORE_SET_APART = /^(?:the|an?|this|that)$/;

/** Behind "broken", they make it another's: "broken (into)". */
export const BROKEN_OFF = /^(?:into|off|up|out|away)$/;

/** What stands behind them is taken as known: "denied arson (following) a fire". */
export const SETTINGS = new Set([
  'following',
  'after',
  'before',
  'during',
  'since',
  'amid',
  'despite',
  'over',
  'until',
  'by',
]);

/** Pronouns that stand for no person. */
export const NO_HUMANS = /^(?:it|its|that|this|which|what)$/;

/** Months in full, lower case. */
export const MONTH_NAME = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Words that are a time, or a part of one: "(21st)", "(midnight)", "(weeks)". */
export const TIME_WORD =
  /^(?:\d+(?:st|nd|rd|th)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|dawn|dusk|noon|midnight|morning|evening|night|afternoon|week|month|year|day|hour|minute|decade|weekend|summer|autumn|winter|today|yesterday|tomorrow|tonight)s?$/;

/** Prepositions behind which a name is where, and not who: "died (near) Orsk". */
export const BEFORE_PLACE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'to',
  'into',
  'across',
  'around',
  'of',
  'within',
  'inside',
]);

/** Behind "of", the whole that a part is of: "300 of (them)". */
export const OF_THOSE = /^(?:them|which|whom|these|those)$/;

/** Before a participle, its subject is whom it befell: "Orsk (was) flooded". */
export const PASSIVE_AUXILIARIES = new Set(['was', 'were', 'been', 'being', 'be', 'is', 'are']);

/** What the words of a part may open with, which are no part of its key. */
export const PART_DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that', 'its', 'his', 'her', 'their', 'our']);

/** Verbs whose doing is another verb's: "(stopped) selling coal". Lemmas. */
export const BEGUN_OR_ENDED = new Set(['stop', 'start', 'begin', 'cease', 'resume', 'finish', 'suspend', 'quit']);

/** Relatives that can be what a verb takes: "the mill (which) the group bought". */
export const TAKEN_RELATIVES = new Set(['which', 'that', 'whom']);

/** Relatives that can be the subject of a verb: "the group (that) bought the mill". */
export const SUBJECT_RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/** Nouns of time, behind which a clause says when and not who. Lemmas. */
export const TIME_NOUNS = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'moment',
  'while',
  'time',
]);

/** Prepositions over which a plain subject is looked for: "the sister (of) the painter Holm was arrested". */
export const WHERE_FROM_SUBJECT = new Set(['in', 'at', 'near', 'of']);

/** Verbs that no plural is the subject of. */
export const IN_THE_SINGULAR = /^(?:was|is|has)$/;

/** Prepositions of what holds a thing: "lead was found (in) tins". */
export const IN_OR_ON = /^(?:in|on|inside)$/;

/** Before a word in -ing that belongs to the noun behind it: "the (acting) returning officer". */
export const BEFORE_GERUND = /^(?:acting|new|chief|deputy)$/;

/** Right behind a time that owns something: "last Sunday('s) vote". */
export const OWNING = /^[’']s?\s+/;

export const BARE_WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;

/** Right before it: "on (the) Wednesday". */
export const THE_BEFORE = /\bthe $/;

/** Ends with the first of two: "between 2017", "between 4 May". */
export const CUT_BETWEEN = /\bbetween (?:the |about |early |late |mid-)?[\p{L}\d,.]+(?: [\p{L}\d]+)?$/iu;
/** … and what follows it: " and 2020", " and 9 May". */
export const AND_THE_OTHER =
  /^ and (?:the |early |late |mid-)?(?:\d[\d,.]*\d|\d|\p{Lu}\p{L}+)(?: (?:\p{Lu}\p{L}+|\d{1,4})\b)*/u;

/** Subjects that say that nobody did it. */
export const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither']);

/** Verbs of what is done to somebody or a body, and to no thing: "says it was never (told)". Lemmas. */
export const DONE_TO_BODIES: ReadonlySet<string> = new Set(
  'tell inform warn notify alert consult ask pay invite fine sue accuse offer allow order advise brief'.split(' '),
);

/** Verbs that take no object but what is said. Lemmas. */
export const SAYING_LEMMAS: ReadonlySet<string> = new Set('say think believe claim insist argue add'.split(' '));

/** Nouns of some together, whom "they" can stand for though they are one: "the family say they". */
export const COLLECTIVES: ReadonlySet<string> = new Set(
  'family staff crew couple team public club union jury'.split(' '),
);

/** Prepositions and conjunctions of what a deed is about, or of what went before it: "resigned (over) the fire that". */
export const ASIDE: ReadonlySet<string> = new Set(
  'over after for about following since before until against concerning regarding because despite'.split(' '),
);

/** What is done about a happening on another day than its own. Lemmas. */
export const TURNING_BACK: ReadonlySet<string> = new Set(
  'debate discuss mark mourn remember commemorate condemn recall investigate probe review deplore denounce regret examine describe'.split(
    ' ',
  ),
);
