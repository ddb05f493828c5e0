const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Stand between a verb and the number that is its object without adding anything: "killed at least some 30". */
export const BEFORE_NUMBER: ReadonlySet<string> = words(`
  at least most more than fewer less about some nearly almost around approximately roughly up to as many much a an the
  total of another just only over under estimated further additional another all their his its between from or possibly
  probably perhaps exactly precisely well
`);

/** Stand between a count and the verb it is the subject of: "19 persons are now known to have died". */
export const AUXILIARIES: ReadonlySet<string> = words(`
  was were is are be been being has have had having will would may might could can must should to now still already
  also reportedly allegedly confirmed known estimated believed said thought reported feared presumed understood listed
  found who that which were later since so far not never currently currently initially officially
`);

/** Verbs of a figure that moves or stands: "the toll rose to 19", "put the number of injured at 143". */
export const FIGURE_VERBS: ReadonlySet<string> = words(`
  rose rise rises risen climbed climbs climb jumped jumps grew grown grows increased increases reached reaches stood
  stands stand stays stayed put puts fell falls fallen dropped drops raised raises revised lowered set sets passed
  passes exceeded exceeds hit hits totalled totaled remains remained peaked peaks peak averaged averages hovered settled doubled cut slashed trimmed shrank brought took grew now is was at to from
  estimated valued assessed reckoned calculated
`);

/** Verbs whose object is a figure that they move: "bringing the toll to 19". */
export const MOVES_FIGURE: ReadonlySet<string> = words(`
  bring brings brought bringing take takes took taking push pushes pushed pushing raise raises raised raising lift lifts
  lifted lifting drive drives drove driving
`);

/** Nouns for a figure that is kept: what they count stands near them. */
export const FIGURE_NOUNS: ReadonlySet<string> = words('number numbers toll tally count figure total');

/** Things that are held, not housed: "hosted a summit" is no shelter. */
export const HELD_OCCASIONS: ReadonlySet<string> = words(`
  event events summit summits rally rallies conference conferences meeting meetings talks gathering gatherings game
  games tournament tournaments championship cup festival festivals show shows exhibition dinner reception ceremony
  debate webinar webinars forum competition match matches olympics race party parties concert concerts
`);

/** Words for an amount that name no number. */
export const VAGUE_NUMBERS: ReadonlySet<string> = words(
  'dozens scores hundreds thousands millions billions several many few couple tens handful',
);

/** Before a form that could be a verb, they make it a noun: "the collapse", "after attacks". */
export const BEFORE_NOUN: ReadonlySet<string> = words(`
  the a an this that these those its his her their our my your of in after before during since by from for with
  another such no any every each second third last latest deadly recent
`);

/** Words that are no noun though they stand where one could. */
export const NO_NOUN: ReadonlySet<string> = words(`
  he she it they we you i who which that this these those there what one some many all both none others and or but
  not never also only just still already later then now so far since
`);

/** Stands right before a figure that another has replaced: "up from ", "rather than the ", "the first count had put her ". */
export const REPLACED_FIGURE = new RegExp(
  [
    '\\b(?:up|down|rose|risen|fell|fallen|raised|lowered|revised|corrected|increased|reduced|cut|instead|changed) (?:from|of) (?:the |an? )?$',
    '|\\b(?:rather than|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|not) (?:the |an? |its |their )?(?:earlier |first |original |previous )?(?:figure of |count of )?$',
    '|\\b(?:first|initial|original|earlier|previous|provisional|preliminary|flash) (?:count|figure|estimate|tally|toll|report|number|notice|total|result|release)s?\\b',
    '[^.;:]{0,40} (?:gave|had|put|was|were|said|showed|spoke of|stood at|reckoned)\\b[^.;:]{0,48}$',
    '|\\b(?:originally|initially|previously|at first|first)(?: \\w+)? (?:put|given|said|reported|counted|announced|estimated|set|thought|believed) (?:\\w+ ){0,3}$',
  ].join(''),
  'i',
);
/** Stands right behind a figure that another has replaced: "3.4 million before", "the 18 million it guided to in February". */
export const REPLACED_BEHIND =
  /^(?: [\p{L}-]+){0,4} (?:before\b(?=[ .,;]*(?:$|\.|,|;))|(?:as |that was |which was )?(?:first|initially|originally|previously|earlier) (?:thought|reported|estimated|announced|given|stated|said|feared|believed|put)|(?:it|they|he|she|the \p{L}+) (?:had )?(?:guided to|announced|reported|gave|given|forecast) (?:in|on|earlier|last|before)|announced (?:in|on|last|earlier)|in (?:the|its|their|an?) (?:first|initial|original|earlier|previous|provisional|preliminary|unofficial) (?:count|tally|total|result|figure|estimate|report|reckoning)s?)/u;

/** A sentence that takes back what the article itself gave before. */
export const CORRECTED_HERE =
  /\b(?:an earlier|a previous|an? (?:first|original)|the (?:first|earlier|original|previous)) version of (?:this|the|our) (?:article|story|report|page|piece)\b|\bthis (?:article|story|report|page|piece) (?:originally|previously|initially|earlier|first|wrongly|incorrectly) (?:said|stated|gave|reported|put)\b/i;

/** Words near a figure that say nothing of what it counts. */
export const NO_CONTEXT: ReadonlySet<string> = words(`
  the and for that was were with his her its from said have has had they them their who which been but not this these
  those when where what are more than least some about one two three four five six seven eight nine ten eleven twelve
  after before over into out also only will would could then there here per cent percent hundred thousand million billion
`);

/** Stands right after a count that is a part of a known whole: "seven of the dock workers". */
export const PARTITIVE = /^ (?:\w+ )?of (?:the|his|her|its|their|our|those|these|them|whom|which)\b/;

/** Verbs by which a count is told of its subject: "cases stand at 2,306". */
export const STANDING_VERBS: ReadonlySet<string> = words(`
  stand stands stood reach reaches reached total totals totalled totaled number numbers numbered remain remains remained
  rose rises climbed climbs grew fell dropped exceed exceeds exceeded hit
`);

/** A sentence that gives a figure in place of an earlier one. */
export const REVISION_WORDS = new RegExp(
  [
    '\\b(?:revis(?:ed|es|ing|ion)|amend(?:ed|s|ing|ment)|updat(?:ed|es|ing)|correct(?:ed|s|ing|ion)|restat(?:ed|es|ement)|',
    'replac(?:es|ed|ing)|supersed(?:es|ed|ing)|upgrad(?:ed|es)|downgrad(?:ed|es)|recount(?:ed)?|second count|new (?:figures|count)|now (?:put at|stands? at|puts?)|',
    'than (?:first|initially|previously|originally|earlier) (?:thought|reported|estimated|announced|disclosed|believed|feared|stated|said)|',
    '(?:not|instead of|rather than) [^.;]{1,24} as (?:first|initially|previously|originally|earlier) (?:thought|reported|estimated|announced|stated|said)|',
    '(?:rather than|instead of|than|from|against) (?:the |an? |its |their )?(?:earlier|initial|first|previous|preliminary|provisional|flash) (?:figure|count|estimate|report|toll|tally|number|total)s?|',
    '(?:new|final|latest) (?:figure|count|estimate|toll|tally|total)s?|(?:up|down) from|cut (?:its|the|his|her|their) [a-z ]{3,40} to)\\b',
  ].join(''),
  'i',
);

/** Told before figures that replace earlier ones. */
export const RECOUNTED =
  /\b(?:following|after) (?:a|the) (?:full |second |new )?(?:recount|count|audit|correction|revision)\b|\b(?:revised|corrected|amended|updated) (?:figures|results?|counts?|totals?)\b/i;

/** Nouns for the dead as they are found: the day told with them is that of the search, not of the deaths. */
export const FOUND_DEAD: ReadonlySet<string> = words('body corpse remains');

/** A sentence that gives how a count stands, not what happened on its day: "rose to 19 on Thursday", "as of 5 May". */
export const STANDING_COUNT =
  /\b(?:rose|risen|climbed|stood|stands|reached|now|so far|as (?:of|at)|toll|tally|number of|by \w+day|since|confirmed|total)\b/i;

/** A sentence whose figure is that of years together: "over the past five years". */
export const OVER_YEARS =
  /\b(?:over|in|during|for|within|across) the (?:past|last|previous) (?:[\w-]+ )?(?:years|decades?)\b/i;

/** A sentence of other times than the one that its article tells of: "on the other two occasions". */
export const OTHER_OCCASIONS =
  /\b(?:on|in) (?:the |all |both |each |every |any )?(?:\w+ )?(?:other|earlier|previous|past) (?:\w+ )?(?:occasions?|times|cases|incidents|accidents|attacks|fires|raids|years)\b|\b(?:previous|old|earlier|former|existing|last) (?:\w+ )?(?:record|high|low|peak|best|worst|maximum|minimum)\b/i;

/** Ends in front of the time of a figure that another is held against: "fell to 88 million, from 100 million in ". */
export const OF_ANOTHER_FIGURE =
  /\b(?:against|(?:as )?compared (?:with|to)|versus|(?:up|down) (?:from|on)|from) (?:(?:about|some|only|just|around|nearly|the|a|an) ){0,2}\p{Sc}?\d[\d,.]*(?: (?:million|billion|thousand|percent|per cent|%|\p{L}+))?(?: (?:in|on|during|of))? $/iu;

/** Ends in front of the day on which something was said, not done: "the mayor said on ". */
export const REPORTED_ON =
  /\b(?:said|says|told|reported|reports|announced|counted|confirmed|wrote|added|statement|according to|claimed|claims|insisted|alleged|denied|admitted|warned|asked|tweeted|posted)\b[^.;]{0,24}$/;

/** Ends in front of the day on which somebody spoke: of a count that was "confirmed on Monday" the day is as good as its own. */
export const SPOKE_ON =
  /\b(?:said|says|told|wrote|added|claimed|claims|insisted|alleged|denied|admitted|warned|asked|tweeted)\b[^.;]{0,24}$/;

/** Verbs between the time of who speaks, "the council, in office since 2017, said …", and what they tell. */
export const SAYING: ReadonlySet<string> = words('said says say told tells added adds wrote writes claimed claims');

/** Several, or none, of a kind: what is counted, not one thing that has a state. */
export const COUNT_WORDS =
  /\d|^(?:no|any|not|some|several|many|dozens|scores|hundreds|thousands|at least|more than)\b/i;

/** Stands before a number that is the size of a whole: "one of the port's two silos". */
export const OF_THE_WHOLE =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|many|most|several|half|none|neither|each|all) of (?:[\p{L}’'-]+ ){1,4}$/iu;

/** Houses of which a town has one or a few: "the chapel of the Lowmoor school". */
export const SITES =
  /\b(?:hospital|clinic|infirmary|morgue|mortuary|school|church|mosque|temple|cathedral|court|courthouse|prison|barracks|town hall|city hall|stadium)\b/i;

/** One thing that is known, or somebody's: "the mill", "its owner". */
export const OPENS_DEFINITE = /^(?:the|this|that|these|those|its|his|her|their|our|my)\b/i;
