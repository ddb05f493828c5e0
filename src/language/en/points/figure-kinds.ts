/** Nouns of people who work or act by the group, in the plural: "six crews" are no six people. */
export const GROUPS = /\b(?:crews|teams|squads|brigades|platoons|gangs|bands|delegations|patrols)$/i;

/** People who live by the group, in the plural. */
export const HOUSEHOLDS = /\b(?:families|households)$/i;

/** Before a count of those employed, where they work: "the mill employs". Group 1: the noun. */
export const AT_WORKS =
  /\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]hat|[Oo]ur) (?:[\p{L}-]+ ){0,2}(mill|plant|factory|mine|works|shipyard|yard|smelter|refinery|depot|warehouse|hospital|branch|site|store|shop|campus|foundry|brewery|dairy|quarry|terminal|kitchen)\b[^.;:]{0,24}$/u;

/** Words of a class of harm that leave a thing standing; others of it do not. */
export const HARMED_ONLY = /^damag/i;

/** Both kinds of harm told in one breath: "damaged or destroyed". */
export const BOTH_HARMS =
  /\b(?:damaged|destroyed|wrecked|ruined|flattened) (?:or|and) (?:damaged|destroyed|wrecked|ruined|flattened)\b/i;

/** Verbs of having people or things aboard or inside. */
export const ABOARD = /^open:(?:carry|transport|board|hold|have|seat|house|accommodate|bring|ferry)$/;

/** Before a figure, it is of what there is room or strength for, not of what there is: "could hold ", "built for ". */
export const ROOM_FOR =
  /\b(?:(?:can|could|able to) (?:hold|take|seat|carry|store|fit|house|accommodate|handle|produce|treat|process|generate|host|sleep)|capable of \p{L}+ing|capacity (?:of|is|for)|designed (?:for|to)|built (?:for|to)|room for|space for|enough for|meant (?:for|to)|licensed (?:for|to)|fit for)\b[^.,;:]{0,40}$/iu;

/** Before a figure, it is the whole of which a share is told: "a quarter of the town's ". */
export const OF_A_SHARE =
  /\b(?:half|halves|thirds?|quarters?|fifths?|sixths?|tenths?|per ?cent|percent) of (?:(?:the|its|their|all|some|about|his|her) )*(?:[\p{L}-]+['’]s? )?$/iu;

/** Around a figure, it was counted by an hour, and may have grown by the end. */
export const BY_AN_HOUR =
  /\b(?:by|as of) (?:noon|midday|mid-(?:morning|afternoon)|lunchtime|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\d{1,2}[.:]\d\d\b|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven) o['’]clock)/i;
/** … of what a day of voting or selling adds up, where "at" is such an hour, too. */
export const AT_AN_HOUR = /\bat (?:noon|midday|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\d{1,2}[.:]\d\d\b)/i;
export const ADDS_UP = /\bturnout\b|\b(?:had|have) (?:voted|cast)\b/i;

/** What a sum of money is of one thing, by the words right before it: what it was insured for is not what it is worth. */
export const SENSES_OF_SUM: readonly RegExp[] = [
  /\binsured (?:for|at)(?: \p{L}+){0,3} $/iu,
  /\b(?:worth|valued at|value of|appraised at|estimated at)(?: \p{L}+){0,3} $/iu,
  /\b(?:sold|bought|auctioned|fetched|went|changed hands)(?: \p{L}+){0,2} (?:for|at)(?: \p{L}+){0,3} $|\bfetched(?: \p{L}+){0,3} $/iu,
];

/** Before a count of all whom somebody or some place has: "has 3,400 inhabitants", "employs some 310 people", "its 1,342 employees". */
export const OF_ALL_IT_HAS =
  /\b(?:has|have|had|employs?|employed|numbers?|home to|population of|workforce of|staff of|membership of|payroll of)(?: (?:a|an|about|some|around|over|more|than|nearly|almost|total|of)){0,3} $/i;

/** Behind a count: it comes to others that were counted before. */
export const ADDED_BEHIND = /^ (?:more|further|additional)\b(?! (?:than|or less))/i;

/** Counts that lie side by side and are of two sets of one family, by the words around them: the first that fits. */
export const SETS_OF_COUNTS: readonly {
  readonly family: 'turnout' | 'jobs';
  readonly of: 'room' | 'tickets' | 'came' | 'new' | 'all';
  readonly before?: RegExp;
  readonly behind?: RegExp;
}[] = [
  {
    family: 'turnout',
    of: 'tickets',
    before:
      /\b(?:sold|issued|bought|printed|sale of)(?: (?:some|about|around|nearly|over|more than|all|a total of|at least))* $/i,
    behind:
      /^ (?:[\p{L}-]+ ){0,2}(?:tickets|passes|seats|places|wristbands) (?:\p{L}+ ){0,3}(?:sold|issued|bought|printed|taken|gone)\b/iu,
  },
  {
    family: 'turnout',
    of: 'room',
    before:
      /\b(?:(?:holds|seats|sleeps|licensed for|licensed to hold|room for|(?:may|can|could|able to) (?:hold|seat|take)|capacity of|capacity (?:is|was) (?:put at)?|(?:capacity )be (?:cut|reduced|raised) from)(?: (?:a maximum of|at most|no more than|some|about|around|nearly|over|more than|only|just|up to))*) $/i,
    behind: /^ (?:capacity\b|(?:people|spectators|fans|supporters|seats) (?:is|was) its capacity\b)/i,
  },
  {
    family: 'turnout',
    of: 'came',
    before:
      /\b(?:(?:watched|attended|seen) by|crowd (?:at|of)|attendance (?:at|of|was|stood at)|turnout (?:at|of|was)|audience (?:at|of)|drew|attracted)(?: (?:a crowd of|some|about|around|nearly|over|more than|an estimated|at least))* $/i,
    behind:
      /^ (?:[\p{L}-]+ ){0,2}(?:spectators|admissions|(?:people|fans|supporters|visitors) (?:watched|attended|came|turned out|were (?:in|at|inside)))\b/iu,
  },
  {
    family: 'jobs',
    of: 'new',
    before:
      /\b(?:creat(?:e|es|ed|ing)|add(?:s|ed|ing)?|bring(?:s|ing)?|brought|generat(?:e|es|ed|ing))(?: (?:some|about|around|nearly|over|more than|up to|another|at least|an estimated))* $/i,
  },
  {
    family: 'jobs',
    of: 'new',
    behind: /^ (?:\p{L}+ ){0,1}(?:new|extra|additional) (?:jobs|posts|positions|workers|staff)\b/iu,
  },
  {
    family: 'jobs',
    of: 'all',
    before:
      /\b(?:employs|employed|(?:is expected to|will|would|to) employ|workforce (?:of|is|was)|staff of|payroll of)(?: (?:some|about|around|nearly|over|more than|up to|at least))* $/i,
  },
];

/** Behind what was fired, where it came down. Group 1: the place. */
export const AIMED_AT =
  /\b(?:into|in|at|on|onto|inside|towards?|over|near|outside) ((?:\p{Lu}[\p{L}’'-]+|the|an?)(?: [\p{L}’'-]+){0,3})/u;
