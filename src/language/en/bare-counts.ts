/** English words beside a number that leaves out the noun it counts, by which it is a count all the same. */

/** Behind: "212 of which", "forty of them". */
export const OF_THEM = /^ of (?:them|those|these|which|whom)\b/;
/** Behind: of people. */
export const WHO_DID = /^ (?:who|whom|whose)\b/;
/** Behind: the verb that is said of them. */
export const WHAT_THEY_DID =
  /^ (?:are|were|have|had|proved|proves|remain|remained|died|survived|escaped|returned|signed|voted|failed|passed|agreed|refused|fell|fled|stayed|left|came|went|took|lost|drowned|needed|received|turned out|gave up)\b/;
/** Before the number, where a verb follows: nothing else that a number could belong to. */
export const COUNT_OPENS =
  /(?:^|[,;:—–-] |\b(?:only|just|all|another|the other|a mere|no fewer than|fewer than|as many as) )$/i;
/** Before: "We were 40,000 on the quay". */
export const WE_WERE =
  /\b(?:we|they|you) (?:are|were|numbered|number)(?: (?:some|about|nearly|almost|only|just|over|more than))? $/i;
/** Behind: "640 strong". */
export const STRONG = /^ strong\b/;
/** Before and behind: people known by what befell them, "all five accused". */
export const ALL_THE = /\b(?:all|the|these|those|of|both) $/i;
export const BEFALLEN =
  /^ (?:accused|injured|wounded|dead|deceased|missing|arrested|detained|convicted|condemned|sick|homeless|unemployed|bereaved|aboard|on board)\b(?! (?:\p{Lu}|\p{Ll}+s\b))/u;

/** "Starters 7,462.", "Cancelled from Orrel: 17", "; chargers, 12;": a line of a list, up to its number. Group `label`. */
export const LIST_LABEL =
  /(?:^|[;.:] )(?<label>\p{L}[\p{L}’'-]{2,24}(?: [\p{L}’'-]{2,20}){0,6}?)(?:,(?: [\p{L}-]{3,16}){1,2}){0,3}(?:, \d{1,2} \p{Lu}\p{Ll}+)?(?:[,:] ?| )$/u;
/** … and behind it. */
export const LIST_END = /^(?:[.;]|$| ?\(|, (?:of (?:which|whom|these|them)|including|all|among)\b)/;
