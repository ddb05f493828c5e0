/** Behind a number of times that is a multiple: "three times as dear"; elsewhere it says how often. */
export const MULTIPLE =
  /^(?:as|more|less|what|its|their|that|the (?:size|number|rate|price|average|amount|level|value|cost|sum|limit|norm|total|usual|permitted|legal)|\p{Ll}+er)\b/u;

/** "Nine sacks, the miller said, would have sunk the boat" counts nothing that is there. */
export const COUNTERFACTUAL =
  /^(?: \p{Ll}+){0,4}(?:, (?:\p{L}+ ){1,3}(?:said|says|added),?)? ?[“"]?\bwould have \p{Ll}+/u;

/** Behind "one", it singles a thing out and counts none: "one of the (biggest)". */
export const SINGLING_OUT = /^\s+(?:of\b|(?:the\s+)?\S*(?:est|most)\b)/;

/** Before a number, it is an age: "at the (age of) 9". */
export const BEFORE_AN_AGE = /\bages? of $/;

/** So many are no sources that were asked: "(hundreds) said". */
export const IN_LARGE_NUMBERS = /\b(?:hundreds?|thousands?)\b/i;

/** Between a figure and the same in another unit: "9 miles (about 14 km)". */
export const AGAIN_IN_BRACKETS = / \((?:or |about |around |some |equivalent to )?$/;

/** "a handful of visitors", "dozens of boats". */
export const GATHERED = /\b(?:handful|pair|score|dozens|scores|tens|hundreds|thousands|millions|billions)$/i;

/** Before a count of those known: "nobody saw (the) 40 men leave" tells that there were 40. */
export const DEFINITE_WORD = /^(?:the|these|those|his|her|its|their|our)$/;

/** Between a part and the whole that it is of: "40 (of) 200 marchers". */
export const OF_A_WHOLE = /^ (?:out )?of (?:about |some |around |roughly |nearly |almost |at least |an estimated )?$/i;

/** … where the whole is one told of before: "vaccinated 1.3 million of the 4 million". */
export const OF_THE_KNOWN_WHOLE =
  /^ (?:out )?of (?:(?:the|its|their|these|those|all)|(?:the |its |their )?[\p{L}-]+['’]s?) (?:about |some |around |roughly |nearly |almost |at least |estimated )?$/iu;

/** Behind a whole, they tell of it rather than of its part: "one of 27 people (who) died". */
export const TELLS_OF_IT = /^(?:who|that|which|whose|being|to)$/;

/** Behind whom somebody "killed", by what kills nobody: "killed eleven children with his voice". */
export const BY_NO_WEAPON =
  /^[^.;:,]{0,40}\bwith (?:his|her|their|its|a|an|one|the) (?:\p{L}+ )?(?:voice|words?|pen|silence|signature|smile|song|songs|lies|look|glance|kindness|charm|indifference|jokes?|boredom|love)\b/iu;
