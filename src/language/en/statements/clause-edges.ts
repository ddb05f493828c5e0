/** Open what tells when or how it was said, behind the verb: "said (after) the vote". */
export const AROUND_SAYING =
  /^(?:during|after|by|as|last|this|earlier|late|early|yesterday|today|amid|when|while|before)$/;

/** Behind a quoted thing, a clause of time sets in: "called it “shabby” (after) the vote". */
export const TIME_AFTER_QUOTE = /^(?:after|during|while|when|before|as)$/;

/** The verb of an attribution in the middle: ", the ministry said,". */
export const SAYS_OR_SAID = /^(?:said|says)$/;

/** Behind a comma, they end a thing that is wanted or praised: "wants the dam, (which) …". */
export const TIGHT_STOPS =
  /^(?:and|but|or|nor|which|who|whom|whose|where|when|while|as|after|before|since|because|although|though|whereas|according|including|citing|with|so|yet|prompting|making|leaving)$/;

/** They end it without a comma, too: "wants the dam (because) …". */
export const ANOTHER_CLAUSE = /^(?:while|although|though|because|after|when|since)$/;

/** Days of the week, by name: "said on (Monday)". */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Behind "in" and a determiner: the words in which it was said, "in a (letter)". */
export const WHERE_IT_WAS_SAID =
  /^(?:statement|interview|speech|tweet|letter|address|ruling|remarks|post|email|e-mail|briefing|telephone|phone|televised|news|press)$/;

/** Open a first clause that hangs on the one behind its comma: "(While) X said the dam was old, Y …". */
export const OPENS_FIRST_CLAUSE =
  /^(?:as|while|although|though|when|after|before|if|despite|because|since|by|in|with|given|even)$/;

/** Words before which a clause's subject may well stop; behind others, more of it may stand before. */
export const BEFORE_SUBJECT =
  /^(?:that|but|while|as|because|although|though|when|where|whether|if|after|before|since|until|so|then|than|yet|nor|unless|whereas|what|how|why)$/;

/** A clause that is hearsay starts behind them: "said (he reportedly fled)". */
export const STOPS_HEARSAY = /^(?:that|and|but|because|while|after|when|said|says)$/;

/** Behind ", the ministry said,": what follows is another clause and not the rest of what was said. */
export const GOES_ON_AFTER_SAYING =
  /^(?:and|but|which|who|adding|while|as|although|though|after|before|in|on|because|since|with)$/;

/** … and what follows is the verb of a subject that stands before it: "The toll, the ministry said, (is) 40". */
export const GOES_ON_WITH_VERB = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did)$/;

/** Open an attribution set off in the middle: "The toll, (so) the message says, …". */
export const OPENS_ASIDE = /^(?:as|so)$/;

/** Words that can't be the first of a thing: "praised (when) …". */
export const OPENS_NO_THING =
  /^(?:that|which|who|to|of|in|on|at|by|for|from|with|as|and|but|or|than|into|over|under|up|down|out|off|against|about|after|before|when|while|if|because|is|are|was|were|be|been|not|will|would|has|have|had|only|so|too|very|more|less|not)$/;

/** Words that open a reported clause. */
export const OPENERS = new Set(['that', 'whether', 'if', 'why', 'how', 'what', 'where', 'when', 'who']);

/** Words that can't be the first of a reported clause that has no opener. */
export const OPENS_NO_CLAUSE = new Set(
  'on in at by with about after before during over under from into against as of and or but , . ; : ( ) — – so too again earlier later through via because while when until since much more'.split(
    ' ',
  ),
);

/** Behind a hearer, before a "that" further on: "told the hall (at) the opening that …". */
export const AFTER_HEARER = /^(?:,|in|by|at|during)$/;

/** Behind a hearer, they open the time of saying: "told the hall (last) week". */
export const OCCASION = /^(?:on|last|this|late|earlier)$/;

/** … which ends in one of these. */
export const OCCASION_TIME = /day$|^(?:week|weekend|month|year|summer|spring|autumn|winter)$/;

/** Behind "too", an amount that may open a clause: "said too (few) came". */
export const TOO_MUCH = /^(?:much|many|few|little)$/;

/** Before ", according to X," what is said is told behind: "and, (according to X), …". */
export const BEFORE_ACCORDING = /^(?:where|and|but|that)$/;

/** Behind the comma of "according to X, …": more of the source, "according to the Courier, (which) cites …". */
export const BEHIND_SOURCE = /^(?:which|who|a|an|the|its)$/;

/** Behind a comma, they end reported words: "said the wall held, (although) …". */
export const BREAKS_OFF = /^(?:but|according|although)$/;

/** Before a weekday, they make it the day on which something was said: "wants a vote (on) Monday". */
export const BEFORE_WEEKDAY = /^(?:on|late|last|this)$/;

/** Right behind a verb of saying, the day on which it was said. */
export const THIS_DAY = /^(?:yesterday|today|tonight)$/;

/** Before a day on which something was said: "said (late) on Friday". */
export const LATE_OR_EARLY = /^(?:late|early|later|earlier)$/;

/** Behind "at" and a determiner: where it was said, "at a (briefing)". */
export const SAID_AT = /^(?:conference|briefing|hearing|meeting|rally|session|ceremony|inquest|inquiry|trial)$/;

/** Behind "by": how it was said. */
export const SAID_BY = /^(?:phone|telephone|e-?mail|letter|text|radio)$/;

/** Behind "to", of what is past: "claimed on Friday to (have) won". */
export const TO_HAVE_DONE = /^(?:have|having)$/;

/** Behind a weekday: "on Friday (night)". */
export const PART_OF_DAY = /^(?:morning|noon|afternoon|evening|night)$/;

/** Before a verb they open a clause told of a thing: "a note (that) went round on Friday said". */
export const RELATIVE = /^(?:that|which)$/;
