/** From a counted noun to the figure of another, whose clause leaves the verb out: " and his challenger, Mara Holt of the List, ". Group 1: who has it. */
export const GAPPED =
  /^(?:[ ][\p{Ll}’'-]+){0,6}(?:,? and|;|,? while|,? but|,? against(?= \d)|,) (?<who>(?:[\p{L}’'.-]+,? ){1,12})$/u;

/** Words that make no clause without a verb of who stands before a figure: "and in May 9", "and then 12". */
export const NOT_GAPPED =
  /\b(?:in|on|at|by|from|with|to|into|over|about|around|some|another|then|later|only|not|more|or|than|as|per|including|among|within|during|after|before|for|which|who|that|whom|whose|it|they|we|he|she)\b|\b(?:one|two|three)\b/iu;

/** Behind the name of somebody at the opening of a sentence, a figure that is theirs: "Mara Holt (the List): 8,083". */
export const NAME_LABEL = /^(?:,? ?\([^()]{1,40}\)|, \p{L}[^.:;]{0,40})?: $/u;

/** From a counted noun to the figure that another has of it: "812 votes (against) 806 for Mara Holt". */
export const SET_AGAINST = /^(?: [\p{Ll}’'-]+){0,4},? (?:against|to|and|compared (?:with|to)|while|versus) $/u;

/** Behind a figure, for whom it is: " for Mara Holt". */
export const FOR_WHOM = /^ (?:votes )?for (?=\p{Lu})/u;
