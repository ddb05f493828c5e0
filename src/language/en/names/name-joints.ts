/** What several names of one thing follow: "known variously as the Lodge and the Brotherhood". */
export const KNOWN_VARIOUSLY =
  /\b(?:known|called|referred to)\s+(?:variously|alternately|interchangeably|in turn)\s+as\b/gi;

/** … and what stands between them. */
export const BETWEEN_OTHER_NAMES = /^[\s,()“”"]*(?:and|or)?[\s,("“]*(?:the\s+)?$/i;

/** Between a name and its short form in brackets: "the Sound Board (the Board)". */
export const OPENS_BRACKETED_NAME = /^(?:[’']s?)? ?[([]["“‘]?(?:the )?$/;

/** Between two names of which the second may be another thing: "the army or the navy". */
export const OTHER_WITH_OR = /^\s*or\s/i;

/** The opening of those who are known: "(the) workers". */
export const OF_CERTAIN_ONES = /^the\s/i;

/** The common noun that says what kind of place a name is: "Orsk camp", "Varda province". */
export const KINDS_BEHIND_NAMES = new Set([
  'camp',
  'province',
  'district',
  'county',
  'governorate',
  'island',
  'valley',
  'region',
  'airport',
]);

/** Kinds of place that come and go before a name with a number: "Camp Orsk-3", "Orsk-3". */
export const LOOSE_KINDS = new Set(['camp', 'base', 'compound', 'port', 'fort']);

/** "76ers": a team named after a number. */
export const NUMBERED_TEAM = /^\d\d?ers$/;

/** Endings of words with a capital at the head of a sentence that open no name: "(Following) Ana Prell". */
export const NO_NAME_OPENING = /(?:ing|ly)$/;

/** … and of one that may be a participle: "(Resettled) Orskans". */
export const PAST_OPENING = /ed$/;

/** Heads of the names of states, besides those of other bodies: "(Kingdom) of Orrel". */
export const STATE_HEADS: ReadonlySet<string> = new Set(['republic', 'kingdom', 'emirate']);

/** Heads that "of" makes the name of a water or an isle: "(Bay) of Talbury". */
export const WATERS_AND_ISLES: ReadonlySet<string> = new Set(['gulf', 'bay', 'sea', 'isle']);
