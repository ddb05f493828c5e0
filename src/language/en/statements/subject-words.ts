/** Behind "this" and "last", a time between subject and verb: "the council this (week) said". */
export const PARTS_OF_TIME = /^(?:week|month|year|morning|evening|afternoon|summer|spring|autumn|winter)$/;

/** … and what stands before them. */
export const THIS_OR_LAST = /^(?:this|last)$/;

/** Relatives that are subjects. */
export const WHO_OR_WHICH = /^(?:who|which)$/;

/** A relative clause isn't followed back over them. */
export const NO_RELATIVE_OVER = /^(?:that|but|and|as|because|while|when|if)$/;

/** The first word of what is set off behind a subject, where it is a clause and no apposition. */
export const RELATIVE_OR_PARTICIPLE = /^(?:who|which|whose|whom)$|ing$/;

/** The first word of a relative clause behind a comma. */
export const OPENS_RELATIVE = /^(?:who|which|whose)$/;

/** The article of what somebody is: "Ana Prell, (a) teacher". */
export const INDEFINITE = /^an?$/;

/** Determiners that stand for persons of their own: "all agreed". */
export const STANDS_FOR_PERSONS = new Set(
  'all some many most few several both others everyone everybody nobody somebody someone'.split(' '),
);

/** Determiners of how many, which may be subjects: "(most) want a vote". */
export const QUANTIFIERS = new Set('all some many most few several both'.split(' '));

/** "after praising", "by attacking": what opens a gerund that has the subject of its sentence. */
export const GERUND_OPENERS = new Set('by after before while when despite without'.split(' '));

/** Two words before an amount that belong to it: "(more than) 40 residents". */
export const BOUNDS_OF_AMOUNT = /^(?:more|less|fewer) than$|^(?:at least|at most|up to)$/;

/** One word that does: "(about) half of voters". */
export const ABOUT_AN_AMOUNT = /^(?:about|around|nearly|almost|roughly|over|only|just)$/;

/** Words that open a subject as a number does: "(half) of voters". */
export const AMOUNTS = new Set(
  'a half one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety dozens hundreds thousands two-thirds one-third three-quarters all most'.split(
    ' ',
  ),
);

/** Where a subject behind its verb ends: "said Ana Prell (after) …". */
export const RIGHT_STOPS = new Set(
  'after on in during following at when as while before since about over via by last this earlier yesterday today late early to through with who which and but speaking referring citing adding monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Of those, the ones that may describe a noun: "according to (early) results". */
export const DESCRIBES_NEXT = /^(?:early|late|last|this)$/;

/** … unless one of these follows: "said late (night)". */
export const NO_NOUN_BUT_TIME =
  /^(?:week|month|year|morning|evening|afternoon|night|in|on|spring|summer|autumn|winter)$/;

/** Before a name that stands for another: "whom we will (call) Ana". */
export const NAMED_AS = /^call(?:ed|s)?$/;

/** One word that can't be who speaks: "(that) says little". */
export const NO_SUBJECT_ALONE = /^(?:that|which|this|what|there|one)$/;

/** Behind a verb, they open what is said, not who says it: "says (that) …". */
export const NO_SPEAKER_BEHIND = /^(?:that|what|how|whether|if|it|there)$/;

/** One word that wills and thinks nothing: "(there) wants a …". */
export const NO_HEAD_ALONE = /^(?:that|which|this|what|there|one|these|those|it)$/;

/** First words of what is no subject: "(having) hoped". */
export const NO_HEAD_FIRST = /^(?:not|n’t|to|let|having|being)$/;

/** Pronouns that mean nobody: "(you) want to know". */
export const NOBODY_MEANT = /^(?:you|one)$/;

/** The head of a subject stands before them: "a poll (of) 900 voters". */
export const ENDS_SPEAKING_THING = /^(?:of|from|by|in|for|on)$/;

/** Pronouns that a speaker named before stays the subject by. */
export const HE_SHE_THEY = /^(?:he|she|they)$/;

/** Prepositions that join what more is said of a subject to its head: "the head (of) the team". */
export const BEHIND_HEAD = /^(?:of|for|from)$/;

/** Pronouns that stand inside an insert, before its verb: "one of (whom)". */
export const RELATIVE_PRONOUN = /^(?:who|which|whom)$/;

/** Last words of amounts: "the 8 (million) first estimated". */
export const ENDS_AMOUNT = /^(?:hundred|thousand|million|billion|trillion|percent)$/;

/** A subject that nobody is. */
export const NOBODY_AT_ALL = /^(?:nothing|nobody|no[ -]one|none|little|no|without)$/;
