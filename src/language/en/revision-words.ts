/** A sentence behind a figure that says that it stands for an earlier one: "They replace the provisional figure of 71". */
export const REPLACES =
  /^\s*(?:It|They|This|That|These|Those|The (?:new|revised|updated|final|latest) \p{L}+) (?:\p{L}+ )?(?:replac|supersed|correct|revis|updat|overtak)\p{L}+/u;

/** Ends right before a figure that is set aside for another: "31 million rather than the ". */
export const SET_ASIDE =
  /\b(?:rather than|instead of|and not|not|in place of|(?:up|down|revised|raised|lowered|cut) from|as against|compared (?:with|to)|replac(?:es|ed|ing)|more than|less than) (?:(?:the|an?|its|their|some|about|just|only|earlier|previous|first|original|initial|provisional|figure|count|estimate|of) ){0,4}$/i;

/** Ends right before a count that has moved since it was last told: "the number has climbed to ". */
export const MOVED_TO =
  /\b(?:climbed|climbs|risen|rose|rises|grown|grew|increased|mounted|crept up|gone up|swollen|swelled|doubled|fallen|fell|dropped|shrunk|shrank) to (?:(?:at|least|some|about|more|than|nearly|over|almost) ){0,3}$/i;
