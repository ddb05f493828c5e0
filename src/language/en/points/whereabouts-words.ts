const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Prepositions of where, each of which opens a place of its own in a phrase: "(under) a table (in) the hall". */
export const PLACE_OPENERS: ReadonlySet<string> = words(`
  in at on inside under outside aboard near behind beside within underneath beneath above below opposite atop by off
  from out of into
`);

/** Prepositions of what is not there, but beside it. */
export const OUTSIDE: ReadonlySet<string> = words('outside');
export const BESIDE: ReadonlySet<string> = words('near behind beside opposite by');

/** Forms of the present: where something is now. */
export const IS_NOW = /\b(?:is|are|lies|stands|sits|remains|stays|has been|have been)\b/i;

/** What somebody came upon: where it was then, and not before. */
export const CAME_UPON = /\bfound\b/i;

/** Where it was until then. */
export const HAD_LAIN = /\b(?:had been|had lain|had stood|lay)\b/i;

/** Between a claim and the end of its sentence, they set its moment: "was at home (when) the fire began". */
export const MOMENT =
  /\b(?:when|while|as|before|after|during|until|since|at the time|at that time|at the moment|that (?:night|day|morning|evening|afternoon))\b/i;

/** Ordinals that tell one of several places: "on the (first) floor". */
export const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|ground|top|last)$/;

/** Before a place, they tell it from no other: "his (own) house". */
export const NO_TELLING = /^(?:own|very|whole|entire|nearby|same|just|still|local)$/;

/** A house of its own, and no room: "the (town) (hall)". */
export const HALLS = /\b(?:town|city|village|guild) hall\b/gi;

/** Nouns by which any house is called that was told of before: "in the (building)". Singular. */
export const ANY_HOUSE: ReadonlySet<string> = words('building premise premises site complex compound facility');

/** The hour that a clause gives in a word: "at (nine)", "by midnight". */
export const HOUR_WORD =
  /\b(?:at|by|around|about|until|from|before|after) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|dawn|dusk)\b/i;

/** Before what is looked for and was not there: "(no) boxes". */
export const NONE_OF = /^(?:no|any)\s+/i;

/** What was carried somewhere: it is there from then on, and was elsewhere before. */
export const WAS_MOVED =
  /\b(?:carried|wheeled|moved|brought|transported|hauled|dragged|unloaded|loaded|rolled|trucked)\b/i;
