/** Classes whose nouns are things, or people whatever befell them: that is told by their verb. */
export const OF_THINGS = new Set(['vote', 'store', 'employ', 'rescue', 'detain']);

/** Verbs that bring survivors to safety, and tell of nothing else that befell them. Lemmas. */
export const BRINGS_HOME = new Set(['bring', 'land', 'carry', 'ferry', 'fly', 'lift', 'winch', 'return']);

/** Verbs of gathering that, of an object, say that it is shown. Lemmas. */
export const SHOWS = new Set(['demonstrate']);

/** Verbs that befall who stands as their subject. Lemmas. */
export const BEFALL_SUBJECT = new Set(['die', 'perish', 'drown', 'flee', 'live', 'reside', 'dwell']);

/** Ballots of which the question isn't how many were cast. */
export const NOT_CAST = /\b(?:spoil(?:ed|t)|unopened|invalid|void|rejected|blank|missing|uncounted|unused)\b/i;

/** Classes that count nothing but what their own nouns name. */
export const OF_OWN_NOUNS = new Set(['vote', 'warn']);

/** Prepositions of where a figure comes from and to: "fell (from) 65", "rose (to) 900". */
export const FIGURE_MOVES = new Set(['to', 'at', 'by', 'from']);

/** Whatever the tree hangs "at 900 tonnes" on: "put the grain in the silo at 900 tonnes". */
export const VALUING_BASES = new Set(['put', 'estimate', 'value', 'assess', 'reckon', 'calculate']);

/** Behind a length, it says when and not how long: "two hours (later)". */
export const AGO_OR_LATER = /^(?:ago|later|earlier|before|after|from now)\b/;

/** Behind a length, an age. */
export const OLD = /^old\b/;

/** Pronouns that leave open what lasted: "(it) took two hours". */
export const LEFT_OPEN = /^(?:it|he|she|him|her)$/;

/** Open a sentence with the whole that a figure is a part of: "(Of) the schools that stayed shut, 17 …". */
export const OF_A_WHOLE = /^(?:of|among)$/;

/** Before a bare number, those who were told of: "(the) 17". */
export const DEFINITE_BEFORE = /^(?:the|these|those|both)$/;

/** Verbs of which a number is a telephone's: "they (called) 911". Lemmas. */
export const DIALLING = new Set(['call', 'dial', 'ring', 'phone', 'text']);

/** Relatives that a figure is a part of: "12 of (which)". */
export const OF_WHICH = /^(?:which|whom)$/;

/** The verb of a count: "subscribers (numbered) 3.4 million". */
export const NUMBERING = /^number(?:s|ed)?$/;

/** Words for a count that is quarrelled over. Group 1: what is counted. */
export const HOW_MANY = /\b(?:how many|number of|count of|numbers of) (\p{L}+)/giu;

/** Between "it" and a number: "it (is) 58 now". */
export const IT_WAS = /^(?:is|was)$/;

/** Before a day or a year: "made 64 million (last) year". */
export const WHICH_DAY = /^(?:last|next|this|that|every|each)$/;

/** Numbers that are nouns: "hundreds waited", "a little over a thousand came". */
export const NUMBER_NOUNS = /^(?:dozen|hundred|thousand|million|billion)s?$|^scores$/;

/** "The bill came to 4,300". */
export const AMOUNTING = new Set('come amount run swell dwindle mount creep'.split(' '));

/** "40 minutes after the appointed hour" is a length, and no day. */
export const LENGTH_NOT_DAY =
  /\b(?:seconds?|minutes?|hours?) (?:after|before|later|earlier|ago|into)\b|^\d+ ?(?:hrs?|hours?|min(?:ute)?s?)\b/i;

/** Before a decade, they date by it: "(in) the 1950s". */
export const DATED_BEFORE =
  /\b(?:in|during|since|throughout|by|until|from|before|after|of|early|late|mid)(?:[ -]the)? $/i;

/** A stretch of a month or a year that is no length but when something was: "the first week of April". */
export const ONE_WEEK_OF = /^(?:the )?(?:first|last|opening|final|closing) (?:week|weekend|fortnight) of\b/i;

/** Behind a number: it is a part of what another number counts, "6,100 (of the 17,300) people". */
export const OF_NUMBERED =
  /^ (?:[\p{L}-]+ )?of (?:the|its|their|these|those|all|his|her) (?:(?:some|about|nearly|almost|roughly|over|estimated) )*(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|dozen)/iu;

/** Classes of what is measured in length: a road that was closed, a stretch that burned. */
export const OF_LENGTH: ReadonlySet<string> = new Set(
  'build destroy explode collapse close open inspect gather deliver'.split(' '),
);

/** Before a figure, those whom it counts by what befell them: "the injured now number ", "and the injured ". Group `state`. */
export const THOSE_IN_STATE =
  /\b[Tt](?:he|hose) (?<state>dead|killed|injured|wounded|missing|detained|arrested|displaced|evacuated|rescued|infected)(?: (?:now|already|currently|so far|today))? (?:(?:number(?:s|ed)?|total(?:led|ed)?|reach(?:ed)?|(?:rose|grew|climbed) to|come to|came to) )?(?:(?:some|about|around|nearly|almost|only|just|over|more than|at least|fewer than|up to) ){0,2}$/u;

/** Opens a question of a number: "How many people were there?", "Were there any warnings?" Group `noun`, where one follows. */
export const ASKS_HOW_MANY =
  /^["“]?(?:(?:And|But|So|Yet),? )?(?:[Hh]ow many|(?:[Ww]ere|[Aa]re) there(?: any)?|[Ww]hat (?:about|of) the)(?: [\p{Ll}’'-]+){0,2}? (?<noun>\p{Ll}{3,})(?=[^.!]*\?)/u;

/** Ends before so many more of what a figure before them counts: "12 guards on Monday and another ". */
export const SO_MANY_MORE = /\b(?:another|(?:a|some) further|an additional)\s+$/iu;

/** Ends before so many that something has in it: "a ferry carrying about ", "a hall holding ". */
export const CARRIES =
  /\p{L} (?:carrying|transporting|holding|ferrying|bearing)(?: (?:some|about|around|nearly|almost|over|more than|at least|up to)){0,2} $/u;

/** Those on whom harm came, be it no more than a wound. */
export const VICTIM = /^victims?$/;

/** Shows in a sentence on victims that they died. */
export const DIED_OF_IT =
  /\b(?:kill|die[ds]?\b|dying|dead|death|fatal|lethal|murder|massacre|slain|perish|drown|bod(?:y|ies)\b|remains\b|corpse|coffin|grave|bur(?:y|ied|ial)|funeral|mourn|autops|morgue|mortuar|claim|toll\b)/i;

/** A number so large that it tells of a sum or a crowd by itself … */
export const MILLIONS = /\b(?:million|billion|trillion)$/i;
/** … where no noun stands behind: "cost the railway 5 million a day". */
export const STANDS_ALONE = /^(?:an? (?:hour|day|night|week|month|year))?\s*(?:[.,;]|$)/;

/** Behind a figure: it is of those of whom something was told before, "two of the injured". */
export const OF_THOSE_IN_STATE =
  /^of the (?:injured|wounded|hurt|missing|detained|arrested|evacuated|displaced|sick|infected)\b(?! [\p{Ll}]+s\b)/iu;

/** "the worst stadium disaster since 1998": the year is that of the last that was as bad. */
export const RECORD_SINCE =
  /\b(?:the|its|his|her|their|[’']s) (?:\p{L}+ )?(?:worst|best|first|most \p{L}+|least \p{L}+|(?!(?:inter|for|prot|cont|arr|requ|gu|harv|unr|conqu|mid|north|south)e?sts?\b)\p{L}{3,}est)(?: (?!(?:has|have|had|is|are|was|were|been|be)\b)[\p{L}’'-]+){1,5},? since\b[^,.;]*$/iu;

/** What comes down there, by whatever it was sent. */
export const LANDS = /^land(?:s|ed|ing)?$/i;

/** Behind a part of those told of before: "12 (of them are) in hospital". */
export const OF_THEM_IT_IS =
  /^of (?:them|these|those|whom)(?: (?:still|now|later|also))? (?:(?:are|is|was|were)(?: (?:still|now))? (?:in|at|on|under)|have|has|had|remain(?:ed|s)?|stay(?:ed|s)?)\b/;
