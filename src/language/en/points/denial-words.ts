/** "No officer", "none of the crew": nobody of those who speak. */
export const NOBODY_OF = /^(?:no|none|nobody|not one|not a|neither)\b/i;
/** "Our officers", "none of our men", "no officer": of the house that speaks. */
export const OF_OURS = /^(?:our|my|no|none|nobody|not one|not a|neither)\b/i;
/** A clause that hangs on a noun, which can't be asked of by itself. */
export const RELATIVE = /^(?:\S+ ){0,8}(?:that|who|which|whom|whose)\b/i;
/** Asks of what a clause tells. */
export const IS_IT_TRUE = 'Is it true that {it}?';
/** Kinds of which nobody is accused. */
export const NO_ACCUSED_DEED: ReadonlySet<string> = new Set(
  'office heads lead_office know deny reject admit agree support attend stay owned meet alive missing hurt dead'.split(
    ' ',
  ),
);
/** What was not done, or is only to come. */
export const NOT_DONE =
  /\b(?:not|never|no longer|(?:is|are|was|were|be) (?:set|due|going|about|ready|likely) to)\b|n['’]t\b/i;
/** Some who are known, whoever owns them. */
export const DEFINITE_BODY = /^the /i;

/** A body by its noun alone, as of one that was named before: "the brigade". */
export const CALLS_BODY = /^(?:the|this|its|their) [\p{L}-]+$/iu;

/** Between a doer and a verb: it is of something else. */
export const LEADS_AWAY = /\b(?:for|against|over|after|before|because|when|while)\b/i;
/** A clause that opens with its verb: its subject stands elsewhere. */
export const OPENS_WITH_VERB = /^(?:has|have|had|is|are|was|were|did|does|do|been|being|\p{Ll}+(?:ed|ing))\b/u;
/** "Our officers": of the house that speaks. */
export const OWN_PEOPLE = /^(?:our|my)\b/i;
/** A name by its form alone, whether it is known as one or not. */
export const LOOKS_LIKE_NAME = /^(?:The )?\p{Lu}\S*(?: (?:of|the|and|\p{Lu}\S*))*$/u;
/** Behind who did it, where his house can no longer stand. */
export const BEHIND_DOER = /[,.;:]|\b(?:on|at|in|who|said|says)\b/;
/** A headline that says whose word the page is. */
export const WORD_OF = /^(?:statement|letter|reply|answer|a word) (?:of|by|from)\b/i;
