/**
 * A sentence behind a figure that says that it stands for an earlier one: "They replace the provisional figure of 71",
 * "Its first count had left out the annexe".
 */
export const REPLACES =
  /^\s*(?:(?:It|They|This|That|These|Those|The (?:new|revised|updated|final|latest) \p{L}+) (?:\p{L}+ )?(?:replac|supersed|correct|revis|updat|overtak)\p{L}+|(?:Its|Their|His|Her|The|An|That) (?:earlier|previous|first|initial|provisional|preliminary|original|older) (?:count|figure|estimate|tally|total|number|toll|assessment|reading|survey)s? (?:had (?:only )?(?:covered|left|missed|omitted|taken|included|been|come|rested)|left out|missed|omitted|covered only|did not|was (?:wrong|too|based|provisional)|were (?:wrong|too|based|provisional)|rested))/u;

/** A count that goes on, as of some hour: "By last night 40 …", "so far". */
export const AS_OF_NOW =
  /\b(?:[Bb]y (?:now|noon|midnight|dawn|dusk|nightfall|yesterday|today|tonight|last night|this (?:week|morning|evening|afternoon|month)|the (?:weekend|end of [\p{L} ]{3,20})|(?:early |late )?\p{Lu}\p{Ll}+day(?: (?:morning|evening|night|afternoon|noon))?)|[Ss]o far|[Tt]o date|[Uu]p to now|[Uu]ntil now|[Aa]s (?:of|at) (?:\d|now|today|yesterday|noon|midnight|\p{Lu}))/u;

/** Ends right before a figure that is set aside for another: "31 million rather than the ". */
export const SET_ASIDE =
  /\b(?:rather than|instead of|and not|not|in place of|(?:up|down|revised|raised|lowered|cut) from|as against|compared (?:with|to)|replac(?:es|ed|ing)|more than|less than) (?:(?:the|an?|its|their|some|about|just|only|earlier|previous|first|original|initial|provisional|figure|count|estimate|of) ){0,4}$/i;

/** What a sum is called that grows: its climb is no change of a price. */
export const RUNNING_SUM =
  /\b(?:sum|total|amount|tally|toll|count|pot|haul|pile|bill|damage|losses|takings|donations|pledges|fund|number)\b/i;

/** Ends right before a count that has moved since it was last told: "the number has climbed to ". */
export const MOVED_TO =
  /\b(?:climbed|climbs|risen|rose|rises|grown|grew|increased|mounted|crept up|gone up|come down|gone down|swollen|swelled|doubled|fallen|fell|dropped|shrunk|shrank|dwindled|widened|extended|enlarged|expanded|raised|lifted|lowered|trimmed|scaled (?:up|down|back)|cut)(?: (?:again|further|overnight|today|since|steadily|sharply))? to (?:(?:at|least|some|about|more|than|nearly|over|almost) ){0,3}$/i;

/** Ends right before a count that has gone up since it was last told. */
export const RISEN_TO =
  /\b(?:climbed|climbs|risen|rose|rises|grown|grew|increased|mounted|crept up|gone up|swollen|swelled|doubled|raised|lifted)(?: [\p{L}-]+)? to [^.;]{0,24}$/iu;

/** Ends right before a count as it stands by now: "have now detained ", "are now ", "now number ". */
export const STANDS_NOW =
  /\b(?:(?:has|have|are|is|were) (?:now|since|meanwhile)(?: been)?(?: [\p{L}-]+){0,2}|now (?:number(?:s|ed)?|total(?:s|led)?|stands? at|put(?:s)? at|counts?|amounts? to|comes? to)) $/u;
