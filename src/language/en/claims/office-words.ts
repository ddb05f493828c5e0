/** What stands between a name and its office: "Ana Prell, who was (the) mayor". Groups 1 and 2: the verb; 3: the article. */
export const OFFICE_OPENING =
  /^(?:, (?:who )?(?:(is|was|has been|remains|became) )?|(?: \([^()]{1,30}\))? (is|was|has been|remains|became) (?:still |now |again |once )?)((?:an? |the )?)/;

/** An office: words before its noun, the noun, and of what. Groups 1 to 3. */
export const OFFICE_PHRASE =
  /^((?:[\p{L}’'-]+ ){0,4}?)([\p{L}-]+)((?: (?:of|at|for) (?:the )?(?:[\p{Lu}][\p{L}’'-]*(?: |(?=\W|$))){1,5})?)/u;

/** "former", "newly elected" before the noun of an office. */
export const BEFORE_OFFICE =
  /^((?:(?:former|ex|erstwhile|onetime|one-time|ousted|deposed|sacked|retired|outgoing|current|sitting|incumbent|new|newly|elected|long-serving|longtime|first|late) ){1,2})/;

/** Behind "was", the office begins: "was (elected) mayor". */
export const WAS_CHOSEN = /^(?:newly |first )?elected /;

/** Behind an office, it is over: "mayor (until) 2019". */
export const OFFICE_ENDED =
  /^ ?,? ?(?:until|till|up to|from \d{4} (?:to|until)|between \d{4} and|\d{4}\s?[-–]\s?\d{2})/;

/** Told of one who stands beside the office: "deputy to the mayor", "not the mayor". */
export const NO_TITLE = new Set(
  'not deputy vice assistant acting to of for by with in at and or than like as who which that'.split(' '),
);
