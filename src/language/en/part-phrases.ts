/** Opens a sentence that tells of a part of what it names: "Of the schools that stayed shut, 17 …", "Among those hurt are …". */
export const PART_OPENING = /^[“"‘']?(?:Of|Among|Amongst|Out of) (?:the|those|these|its|their|his|her|our|all)\b/;

/** Stands for people or things told of elsewhere: "those arrested", "the dead". */
export const ANY_OF_THEM = /\b(?:those|them|these|whom)\b/;

/** Between a figure and a part of it: "131,000, of which …", "52, among them …". */
export const GIVES_PART =
  /(?:\bof (?:which|whom|these|those|them)|,? (?:including|among them|amongst them|counting|comprising|made up of)) (?:(?:some|about|only|just|at least|more than|nearly|over|another|the|an?) ){0,3}[€$£¥]?$/i;

/** Behind a figure that is a part: "nine of them", "214 residents of our town"; "twelve of our men" are told of for themselves. */
export const OF_SOME = /^ (?:(?:\w+ )?of (?:the|those|these|them|whom|which)|\w+ of (?:his|her|its|their|our))\b/;

/** Before a figure that is the whole: "all 60 of the members". */
export const ALL_OF = /\b[Aa]ll (?:of )?(?:the |our |their |its )?$/;
