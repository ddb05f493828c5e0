/** Opens a sentence that tells of a part of what it names: "Of the schools that stayed shut, 17 …", "Among those hurt are …". */
export const PART_OPENING = /^[“"‘']?(?:Of|Among|Amongst|Out of) (?:the|those|these|its|their|his|her|our|all)\b/;

/** Stands for people or things told of elsewhere: "those arrested", "the dead". */
export const ANY_OF_THEM = /\b(?:those|them|these|whom)\b/;

/** Between a figure and a part of it: "131,000, of which …", "52, among them …". */
export const GIVES_PART =
  /(?:\bof (?:which|whom|these|those|them)|,? (?:including|among them|amongst them|counting|comprising|made up of)) (?:(?:some|about|only|just|at least|more than|nearly|over|another|the|an?) ){0,3}[€$£¥]?$/i;

/** Those of something of which they are no part: "300 supporters of the two camps", "40 victims of the flood". */
const OF_ANOTHER =
  '(?:supporters|opponents|followers|fans|backers|adherents|relatives|friends|neighbours|neighbors|critics|victims|survivors|owners|users|customers|veterans|graduates|readers|witnesses) of';

/** Behind a figure that is a part: "nine of them", "214 residents of our town"; "twelve of our men" are told of for themselves. */
export const OF_SOME = new RegExp(
  `^ (?!${OF_ANOTHER}\\b)(?:(?:\\w+ )?of (?:the|those|these|them|whom|which)|\\w+ of (?:his|her|its|their|our))\\b`,
);

/** Before a figure that is the whole: "all 60 of the members". */
export const ALL_OF = /\b[Aa]ll (?:of )?(?:the |our |their |its )?$/;

/** Before a part, in its sentence: "Of the oil, 2,300 barrels", "one of (174 schools)". */
export const OF_THE_WHOLE = /^(?:Of|Among|Amongst|Out of)\b|\bone of (?:the |some )?$/;

/** Before a figure that is the whole: "all 60", "a total of 60", "came to 60 in all". */
export const WHOLE_BEFORE =
  /\b(?:[Aa]ll|[Tt]otal of|total(?:led|s|ed)?|[Aa]ltogether|came to|come to|every one of (?:the|its|their|our)|stood at|stands at|stand at)(?: (?:the|its|our|some|about))? ?$/;

/** Behind a figure that is the whole. */
export const WHOLE_BEHIND = /\b(?:in all|in total|altogether|all told)\b/i;

/** Right behind those counted, that says which of them: "17 who are rated for it", "the 9,400 dwellings in the Old Port". */
export const WHICH_ONES =
  /^,? (?:who|which|that|with|from|at|in|below|under|aged|of (?:the|them|those|our|its|their)|belonging)\b/i;

/** Behind a figure, in small letters: some of those whom something befell. */
export const OF_THOSE_HARMED =
  /^ of (?:the|those) (?:injured|wounded|hurt|missing|detained|arrested|evacuated|displaced|sick|infected|rescued)\b/;

/** A noun of those to whom something was done, with its verb: "(detain)ee", "(evacu)ee". */
export const THOSE_DONE = /^(detain|evacu|deport|abduct|intern|amput)ee$/;
