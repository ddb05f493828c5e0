/** Words between those that set a figure aside and the figure: "instead of the first count of ". */
const MODS =
  '(?:(?:the|an?|its|their|his|her|our|that|some|about|just|only|nearly|over|almost|around|earlier|previous|first|original|initial|provisional|preliminary|figure|count|estimate|tally|number|total|of|at|least|more|than) ){0,6}';

const COUNTED =
  '(?:figure|count|estimate|tally|total|number|toll|assessment|reading|reckoning|sum|price|cost|forecast|list|bill|score|lead|margin)s?';

const TOLD =
  '(?:agreed|announced|proclaimed|given|gave|stated|reported|presented|published|declared|claimed|estimated|forecast|budgeted|promised|quoted|counted|recorded|feared|thought|believed|listed|put out|handed out|told|said)';

const CHANGED =
  '(?:reduced|raised|lowered|corrected|changed|amended|revised|increased|cut|lifted|widened|extended|enlarged|trimmed|slashed|climbed|risen|rose|grown|grew|fallen|fell|shrunk|swollen|swelled|come down|come up|gone up|gone down|jumped|doubled|dropped|mounted|adjusted|restated)';

/** By whom or when it was changed: "corrected (by the port office) to". */
const BY_WHOM = "(?:by (?:[\\p{L}’'-]+ ){1,7}|(?:on|in|last|late|early|this) (?:[\\p{L}\\d-]+ ){1,3}|\\p{L}+ )?";

const EARLIER = '(?:earlier|previous|first|initial|provisional|preliminary|original|older|former|flash)';

const pattern = (...parts: string[]): RegExp => new RegExp(parts.join(''), 'iu');

/** Ends between a figure and the one it stands in place of: "275, not the ", "10,112 in place of the ". */
export const IN_PLACE_OF = pattern(
  '(?:\\b(?:rather than|instead of|in place of|in lieu of|and not|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|correct(?:s|ed|ing)|(?:revised|corrected|amended|restated|adjusted) from)|, not) ',
  MODS,
  '$',
);

/** Ends before a figure that it calls an earlier one: "the provisional ", "an earlier tally of ", "where it had first seen ". */
export const CALLED_EARLIER = pattern(
  '\\b(?:(?:the|an?|its|their|his|her|our) (?:(?:earlier|initial|provisional|preliminary|(?:previously|originally|initially|first) ',
  TOLD,
  ') |',
  EARLIER,
  ' (?:\\p{L}+ )?',
  COUNTED,
  ' (?:of|at) )',
  '|had (?:first|initially|originally|at first|earlier|previously) (?:seen|found|put|',
  TOLD,
  ')(?: \\p{L}+){0,2} )$',
);

/** Ends between a figure and the one that it has moved from: " admissions, against ", " (up from ". */
export const MOVED_FROM = pattern(
  '^(?: \\p{L}+){0,3},? \\(?(?:up |down |as )?(?:from|against|compared (?:with|to)) ',
  MODS,
  '$',
);

/** Ends before a figure that something has come to: "has been widened to ", "now at ", "stands at ". */
export const HAS_COME_TO = pattern(
  '\\b(?:',
  CHANGED,
  ' ',
  BY_WHOM,
  'to|now(?: \\p{L}+){0,2} (?:to|at|is|are)|now|stands? at|put(?:s)? (?:it |that |the \\p{L}+ )?at|reach(?:es|ed)|at present) ',
  MODS,
  '$',
);

/** Another span of time than the later figure's: the earlier one is not set aside, it is that of its own. */
export const OF_ANOTHER_PERIOD =
  /^\W*(?:[\p{L}-]+ ){0,3}(?:(?:a|one|two|three|five|ten) (?:year|month|quarter|decade|season)s? (?:ago|earlier|before|previously)|the (?:year|month|quarter|season|decade) before|last (?:year|season|month|quarter|time)|in (?:1[89]|20)\d\d|in the (?:previous|same|last|prior|preceding)|the (?:previous|preceding|prior) (?:year|month|quarter|season))/iu;

/** Ends before a figure that no longer holds: "no longer stands at the ". */
export const NO_LONGER = /\b(?:no longer|any longer|not any more)\b(?: [\p{L}-]+){0,5} $/iu;

/** Ends before a figure that held at first: "originally ", "once ", "at first put at ". */
export const AT_FIRST =
  /\b(?:(?:once|originally|original|initially|at first|formerly|previously|first)[ :,](?:\p{L}+ ){0,4}|(?:began|begun|started(?: out)?|set out|opened) (?:with|at|from|by (?:saying|naming|giving)) (?:(?:some|about|just|only|nearly|over|almost|around) )?)$/iu;

/** Ends before a figure that holds now: "now ", "has been put at ". */
export const BY_NOW =
  /\b(?:now|current(?:ly)?|today|tonight|at present|(?:has|have) (?:since )?(?:been|become)|since|in truth|in fact|actually|then|later|went (?:up |down )?to|moved to|came to)\b[^.;!?]{0,40}$/iu;

/** Stands between a figure and what it has turned into: " of the first week became ". */
export const BECAME = pattern(
  '^[^.;!?,]{0,64} (?:became|(?:has|have|had) (?:since )?become|turned into|swelled to) ',
  MODS,
  '$',
);

/** Ends between a figure as it was told and what it was changed to: " agreed in 2018; it has climbed to ". */
export const CHANGED_TO = pattern('\\b', CHANGED, ' ', BY_WHOM, 'to ', MODS, '$');

/** … and to what it was put right: " houses were lost was later corrected by the port office to ". */
export const CORRECTED_TO = pattern('\\b(?:corrected|amended|revised|restated) ', BY_WHOM, 'to ', MODS, '$');

/** Opens behind a figure with who told it, when: ", the office announced in June". */
export const AS_TOLD_BEHIND = pattern(
  "^\\W{0,3}(?:[\\p{L}’'-]+ ){0,5}",
  TOLD,
  '(?: (?:in|on|at|last|earlier|by|as)\\b|\\W)',
);

/** Ends before a figure as it was told: "as proclaimed on the 9th (". */
export const AS_TOLD = pattern('\\bas (?:\\p{L}+ )?', TOLD, '\\b[^.;]{0,24}$');

/** Ends before a figure of how a count stood: "the official number, ". */
export const COUNT_BEFORE = pattern('\\b', COUNTED, '\\b[^.;]{0,30}$');

/** Between how a count stood and how it stands: " in May, stands at ". */
export const STOOD_THEN = pattern(
  '^[ ,(]{1,2}(?:in|on|as of|at|by|last) [^.;]{2,25}[,)] (?:\\p{L}+ ){0,2}(?:stands? at|is|now|has \\p{L}+ to) ',
  MODS,
  '$',
);

/** Ends before a figure told of as what was said before: "It had said ", "The figure of ", "Remember those ". */
export const SAID_BEFORE = pattern(
  '(?:\\bhad (?:(?:first|initially|originally|at first|earlier|previously|still) )?(?:put|spoken of|',
  TOLD,
  ')(?: [\\p{L}’-]+){0,3}|\\b(?:the|that|an?|its|their|our) (?:\\p{L}+ )?',
  COUNTED,
  ' of|\\bremember (?:those|the|that)(?: \\p{L}+)?) $',
);

/** Ends before the figure that its sentence puts in place of that of one before: "Make it ", "The true figure is ". */
export const MAKE_IT = pattern(
  '(?:\\bmake (?:it|that)|\\b(?:true|right|real|correct|actual|proper) ',
  COUNTED,
  ' (?:is|was|being)) ',
  MODS,
  '$',
);

/** Opens behind a figure that others give, and that is denied: "that the paper dreamt up", "the union claims". */
export const SAID_BY_OTHERS =
  /^ (?:[\p{L}-]+ ){0,3}(?:(?:that|which) )?(?:the|its|his|her|their|\p{Lu}[\p{L}’'-]+) (?:[\p{L}’'-]+ ){0,3}(?:claim|alleg|insist|boast|invent|dream|imagin|want|would have|like to|pretend|assert|maintain|say|speak|talk|tell|told|heard|given to understand)/u;

/** Behind a figure, it is one that somebody wished for or held out, and was never the other: "not the 5,000 that the cities had offered". */
export const WISHED_FOR =
  /^(?: [\p{L}-]+){0,2} (?:that |which )?(?:(?:the|its|their|his|her) )?(?:[\p{L}-]+ ){1,3}?(?:had |have |has )?(?:offered|asked for|demanded|wanted|sought|hoped for|proposed|requested|called for|pledged)\b/u;
