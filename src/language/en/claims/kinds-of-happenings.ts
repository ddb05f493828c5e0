/** Happenings that are told of by their place and day alone; the date of any other is of somebody or something named. */
export const NAMELESS_KINDS = new Set(['explode', 'collapse', 'vote', 'begin', 'end', 'vaccinate', 'host']);

/** Kinds of which an attempt that came to nothing is told as the thing itself: "the attack was foiled". */
export const ATTEMPTED_KINDS = new Set(['attack', 'rob', 'abduct', 'hack']);

/** Verbs that end an attempt. Lemmas. */
export const FOILING_VERBS = new Set('foil thwart prevent avert stop repel repulse'.split(' '));

/** Kinds of what is done to somebody: without an object, "suspect arrested" tells of whom it befell. */
export const DONE_TO_ONE = new Set(['arrest', 'convict', 'abduct', 'sacked', 'rescue']);

/** Kinds whose words tell of a fire what began it: "the fire was (set) by residents". */
export const SET_ALIGHT_KINDS: ReadonlySet<string> = new Set(['destroy']);

/** Behind "fired", it tells of a shot, not of one who lost his work. */
export const SHOT_AT = /^(?:at|into|through|upon|back|indiscriminately|repeatedly|once|twice)$/;

/** States that an adjective right before its noun tells of; others only as what is said of it. */
export const STATES_BEFORE_NOUN = new Set(['missing', 'dead', 'acquit', 'convict', 'destroy', 'listed']);

/** Verbs that bring what they take into a state, or say that it is in one: "(found) the mayor guilty". Lemmas. */
export const MAKING_VERBS = new Set(
  'make leave find declare rule deem consider pronounce keep render judge'.split(' '),
);

/** Kinds whose subject does it though an adjective tells of it: "was unaware of the leak". */
export const KNOWING_KINDS = new Set(['know', 'ignore']);

/** Who belongs to a body. */
export const MEMBER = /^members?$/;

/** Prepositions of where or of whom workers are: "drivers (at) the depot". */
export const OF_WORKERS = new Set(['at', 'in', 'of', 'on', 'by', 'from']);

/** Bodies of workers. */
export const WORKERS = /^(?:staff|crews?|workforce|union|unions)$/;

/** Before "strike", it is none of workers: "a (rent) strike". */
export const NO_STRIKES_OF_WORKERS = /^(?:hunger|first|rent|school|climate|pre-emptive)$/;

/** Verbs beside which a comparative says how a figure moved: "ended the day lower", "is higher than before". Lemmas. */
export const STANDING_BESIDE = new Set(
  'be end finish close trade stand open become get turn come run remain stay settle go sell change grow'.split(' '),
);

/** Said of a figure only beside what it is held against: "bigger", "better" tell of much else. */
export const ABSOLUTE_COMPARATIVES = new Set(
  'larger bigger greater heavier steeper fuller richer better brighter faster stronger smaller lighter slimmer thinner dimmer weaker slower poorer longer shorter'.split(
    ' ',
  ),
);

/** Behind "up" and "down", they move a figure: "up (by) a fifth". */
export const MEASURED_BY = /^(?:by|from|on|since)$/;

/** Verbs that say between two numbers which way: "(went) from 20 to 25 crowns". Lemmas. */
export const MOVES_FROM = /^(?:go|move)$/;

/** Verbs with which a market's day ends at a figure: "(closed) at 41". */
export const DAY_ENDS: ReadonlySet<string> = new Set('ended finished closed ending finishing closing'.split(' '));

/** Particles that make another verb of one: "set (up)". */
export const PARTICLES_OF_KINDS = new Set(['up', 'down', 'away', 'off', 'out', 'over', 'aside', 'in', 'on', 'back']);

/** Endings before which a last letter isn't doubled: "visit", "open". */
export const NO_DOUBLING = /(?:el|er|en|on|it)$/;

/** Of the words that readers look for beside the patterns, those that say nothing unless a state's phrase stands there: "in (force)". */
export const STATE_WORDS_ALONE: ReadonlySet<string> = new Set([
  'effect',
  'force',
  'care',
  'business',
  'hospital',
  'sale',
  'market',
  'shelves',
  'construction',
  'way',
  'hold',
  'ice',
  'place',
  'run',
  'due',
  'because',
  'lead',
  'manage',
]);

/** Words by which something is put down to what caused it, or to whom: "(blamed) on the pump". All forms. */
export const CAUSE_FORMS: readonly string[] =
  'cause causes caused causing blame blames blamed blaming because due owing attributed attributes culprit'.split(' ');

/** Pronouns of one person. */
export const PERSONAL = /^(?:him|her|he|she|me)$/;

/** How somebody is hurt whose life is in danger. */
export const GRAVELY = /^(?:gravely|seriously|badly|severely|critically|grievously)$/;
