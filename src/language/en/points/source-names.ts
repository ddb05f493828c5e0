/** Legal forms behind the name of a house: "Orrel Media (Ltd)". */
export const COMPANY_FORM = /[,.]? (?:ltd|limited|inc|llc|plc|gmbh|ag|s\.?a|co|corp|pty)\.?$/i;

/** Words of a byline that name no person: "By Orrel (Desk)". */
export const NO_PERSON_BYLINE =
  /\b(?:Staff|Desk|Team|Reporters?|News\p{L}*|Press|Wire|Agency|Agencies|Editors?|Correspondents?|Media|Service|Bureau|Board|Writers?)\b/u;

/** Ranks and forms of address: "Sgt Orrel" is Orrel. */
export const FORMS_OF_ADDRESS =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|sergeant|sgt|captain|capt|colonel|col|major|general|gen|superintendent|father|sister|saint|aide|deputy|junior|senior)$/;

/** Other names of a municipality. */
export const TOWN_HALL = /\b(?:town|city) hall\b|\bmayor[’']s office\b/giu;

/** Where somebody is, behind who: "officials (in Kest)". */
export const PLACE_BEHIND = / (?:in|near|on|about|for) \p{L}.*$/u;

/** The part of a body that hands out its words: "Harbour Board (press office)". */
export const PRESS_OFFICE = / (?:press|media) (?:office|service|desk|team|release|centre|notice)$/i;

/** Bodies that are no authority. */
export const NO_OFFICE =
  /^(?:company|firm|airline|carrier|operator|bank|service|club|foundation|charity|party|movement|society|association)$/;

/** Behind a source: whose it is, "a survey (by the fishers' union) found". To the verb or the mark behind it. */
export const OF_WHOM =
  /^ (?:by|of|from) [^,.;:“”"()]{3,}?(?=[,.;:]| (?:found|shows?|showed|says?|said|put|puts|has|had|was|were|is|that)\b)/;

/** A sentence that speaks of the figure before it: "(The tally) is the harbour master's". */
export const OPENS_WITH_POINTER = /^(?:That|This|So|Such|The (?:figure|number|count|total|tally|toll)|We owe)\b/;
