/** English words with which a text says after whom it tells a figure, without a verb of speech that has it as its content. */

const WHO = '(?<who>[\\p{L}\\d][^,.;:!?()“”"—–\\n]{1,80}?)';
const END =
  '(?=[,.;:!?()“”"—–\\n]|$|\\s(?:which|who|whose|that|where|when|says?|said|shows?|showed|found|finds|has|had|have|is|was|are|were|will|would|put|puts)\\b)';
const COUNT =
  '(?:counts?|counting|reckoning|tally|tallies|estimates?|figures?|numbers|calculations?|arithmetic|records?|register|measurements?|survey|poll|study|accounts?|books|sums|word|admission)';
const WRITING =
  '(?:surveys?|stud(?:y|ies)|polls?|scans?|reports?|audits?|census|analysis|analyses|bulletins?|review|communiqués?|statements?|release|filing|notice|memo|newsletter|ledger|accounts|briefing|inspection|barometer|tables)';
const BOAST =
  '(?:claim|boast|assertion|contention|brag|estimate|count|tally|reckoning|finding|word|figure|conclusion|result|verdict|calculation)s?';

const told = (source: string): RegExp => new RegExp(source, 'u');

/** In the sentence that gives the figure. Group `who`. */
export const TOLD_AFTER_HERE: readonly RegExp[] = [
  told(`\\b[Bb]y (?:the )?(?:own |latest |official |first |last )?${COUNT} of ${WHO}${END}`),
  told(`\\b[Bb]y ${WHO}(?:['’]s?) (?:own |latest |official |best |first |last )?${COUNT}\\b`),
  told(
    `\\b(?:[Ii]n the words of|[Oo]n the word of|[Tt]o go by|[Gg]oing by|(?:counted|reckoned|tallied|estimated|measured|recorded|polled|surveyed|published|released|issued|supplied|compiled|collected|gathered|circulated|kept|added up) by) (?:what )?${WHO}${END}`,
  ),
  told(`\\b[Ii]f ${WHO} (?:is|are|can|may) (?:to )?be (?:believed|trusted|relied)\\b`),
  told(`\\b[Ii]f ${WHO} (?:is|are) (?:right|correct|telling the truth)\\b`),
  told(`\\b[Ii]f ${WHO} (?:has|have) (?:its|his|her|their|the) (?:sums|figures|arithmetic|numbers|count|facts) right`),
  told(
    `\\b[Ii]f (?:one|you|we) (?:is to |are to |can |may )?(?:believes?|trusts?|goes? by|relies on|rely on|listens? to|takes?) (?:what |the word of )?${WHO}(?:${END}|\\s(?:puts|writes|tells|claims|posts)\\b)`,
  ),
  told(`\\b${WHO}(?:['’]s?) (?:own |latest |proud )?${BOAST} (?:to have|that|of|is|was)\\b`),
  told(
    `\\b(?:is|was|are|were|remains?) (?:the |a |an )?(?:official |proud |own )?${BOAST} (?:of|by|from) ${WHO}${END}`,
  ),
  told(`\\bis what ${WHO} (?:says?|said|reckons?|claims?|counts?|counted|gives?|puts?|told|tells?|has|have)\\b`),
  told(`\\b${WRITING} (?:[\\p{L}-]+ ){0,4}?(?:by|from) ${WHO}${END}`),
  told(
    `\\b(?<who>(?:[Tt]he |[Ii]ts |[Tt]heir |[Aa]n? )?[\\p{L}][\\p{L}\\p{N}’' -]{1,60}?)(?:['’]s?) (?:[\\p{L}-]+ ){0,2}?${WRITING}\\b`,
  ),
  told(
    `\\b(?<who>\\p{Lu}[\\p{L}\\p{N}&-]+(?: \\p{Lu}[\\p{L}\\p{N}&-]+){0,4}) (?:${WRITING}|research|data|figures|count)\\b`,
  ),
  told(`\\b(?:that|which) ${WHO} (?:boasts?|brags?|claims?|says?|insists?|prides?) (?:of|to|it|they|he|she|itself)\\b`),
  told(
    `\\b(?:that|which|whom) ${WHO} (?:believes?|thinks?|reckons?|estimates?|says?|said|claims?|holds?|maintains?|insists?|alleges?|supposes?|suspects?) (?:to be|to have|were|was|are|is|had|have|has)\\b`,
  ),
  told(
    `(?:^|[,;:] |\\b(?:and|but) )${WHO},? (?:advertises?|advertised|boasts?|brags?|gloats?|would have (?:it|us|you)|has it that|have it that|puts? about|put out word|spreads? word|gives? the (?:number|figure|toll|total|sum)|lists?)\\b`,
  ),
  told(`(?:^|[,;:] |\\b(?:and|but|statement) )${WHO} puts? (?:at|the (?:number|figure|toll|total|sum|count))\\b`),
  told(
    `\\((?:[Ss]ource: )?(?<who>(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}&’' -]{2,50}), (?:\\d{1,2} \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ \\d{1,2})(?:,? \\d{4})?\\)`,
  ),
  told(
    `, ${WHO} (?:informs?|informed|tells?|told|assures?|assured|notif(?:ies|ied)|advises?|advised) (?:us|them|him|her|me|you|\\p{Ll}{3,})\\b`,
  ),
  told(
    `\\b(?:bears? out|bore out|doubts?|doubted|disputes?|disputed|questions?|questioned|challenges?|challenged|believes?|confirm|contests?|verify|check) ${WHO}['’]s? (?=\\p{N}|\\p{Ll}+ (?:hundred|thousand|million|percent|per cent)|(?:figure|count|claim|tally|estimate|number))`,
  ),
  told(
    `\\b[Aa]s (?:first )?${WHO} (?:has |have |had )?(?:first |later |itself )?(?:disclosed|reveal(?:ed|s)|reported|found|noted|said|wrote|writes|announced|told|put it|has it|had it)\\b`,
  ),
  told(
    `\\b(?:[Rr]esearchers|[Ss]cientists|[Ii]nspectors|[Ee]xperts|[Oo]bservers|[Mm]onitors|[Ss]urveyors|[Ee]conomists|[Aa]nalysts|[Ee]ngineers|[Aa]uditors|[Ss]tatisticians) (?:of|at|from|with) ${WHO}${END}`,
  ),
  told(`\\b(?:said|says|wrote|writes|told us) ${WHO}(?: on \\p{Lu}\\p{Ll}+day)?:`),
];

const NO_GIVER =
  '(?!(?:and|but|while|now|then|it|they|he|she|we|i|you|this|that|which|who|there|one|nobody|both|all|some)\\b)';
const GIVER = `(?<who>${NO_GIVER}(?:[Tt]he |[Ii]ts |[Tt]heir )?(?:[\\p{L}][\\p{L}’'&-]*)(?: (?!(?:on|in|by|last|at|and|but|or|that|which|who|has|have|had|is|was|to|from|with)\\b)[\\p{L}][\\p{L}’'&-]*){0,5}?)`;
const GIVING =
  '(?:gives?|gave|puts?|raised|raises|lowered|lowers|cut|corrected|corrects|revised|revises|updated|updates|restated|amended|uses|began with|started with|went to|speaks? of|spoke of|talks of|talked of|counts?|counted|admits? to|admits?|admitted|accepts?|accepted|acknowledges?|acknowledged|concedes?|conceded|names|named|records?|recorded|lists|listed|holds to|sticks to|stuck to|quotes?)';
const UP_TO_FIGURE =
  '(?: (?!(?:and|but|while|as|because|after|before|when|if|says?|said)\\b)[^\\s.;:!?“”"()]+){0,12}(?: as)? $';

/** Ends right before the figure that it is told of. Group `who`. */
export const TOLD_BEFORE_FIGURE: readonly RegExp[] = [
  told(
    `(?:^|[,;:] |\\b(?:and|but|while) )${GIVER}(?: (?:on|last|in|by|at|this) [\\p{L}\\d ]{2,18}?)?(?:,? (?:now|then|later|first|itself|also|still|since|today|yesterday|has|have|had)){0,3} ${GIVING}${UP_TO_FIGURE}`,
  ),
  told(
    `\\b(?<who>(?:[Tt]he [\\p{L}&-]+|\\p{Lu}[\\p{L}&-]+)(?: [\\p{L}&-]+){0,3})['’]s? (?:own |latest |first |official |new |earlier |final )?(?:figure|count|estimate|number|total|tally|toll|reckoning)s? (?:of|is|was|were|are|stands at|stood at) (?:\\p{L}+ ){0,3}$`,
  ),
  told(`^${GIVER} (?:began|started|opened|set out) (?:with|at|from) [^.;:!?“”"()]{1,60} $`),
  told(`^${GIVER} (?:has|have|had) [^.;:!?“”"()]{3,50}: (?:[^\\s.;:!?“”"()]+ ){0,8}$`),
  // "They have had no pay since May, union leader Ana Brod told reporters, and 4 million is due"
  told(
    `, (?<who>(?:[\\p{L}’'-]+ ){0,5}?[\\p{L}’'-]+) (?:says?|said|adds?|added|(?:tells?|told)(?: [\\p{L}’'-]+){1,4}), (?:and|but) (?:that )?(?:[\\p{L}’'-]+ ){0,6}$`,
  ),
];

/** The sentence opens with what says so of a figure, its own or the one of the sentence before. Group `who`. */
export const TOLD_AFTER_OPENING: readonly RegExp[] = [
  told(
    `^(?:The|This|That|Its|Their|These|Those|Both) (?:figure|number|count|total|tally|sum|toll|estimate|statistic|information|percentage|share|calculation|reading|measurement|finding)s?(?:,[^,]{1,24},)? (?:comes?|came|stems?|derives?|is|was|are|were|goes back|go back|originates?|rests?) (?:from |by |on |that of |those of |taken from |supplied by |given by |provided by |compiled by |published by |the work of |due to |to )${WHO}${END}`,
  ),
  told(
    `^(?:So|Thus|Or so)(?: at least| much|,? at least,?)? (?:runs?|says?|said|has it|have it|has|have|reads?|writes?|wrote|reports?|reckons?|claims?|insists?)(?: at least)?(?: it)? ${WHO}${END}`,
  ),
  told(
    `^(?:That|This|Such|So),? (?:much |at least,? )?(?:is|was|are|were) (?:what )?(?:at least )?(?:the (?:\\p{L}+ )?${BOAST} (?:of|by|from) )?${WHO}(?:${END}|\\s(?:counted|gives?|tells?|reckons?|claims?|writes?)\\b)`,
  ),
  told(`^(?:That|This|So) much (?:can be|is|was) (?:seen|read|found|learnt|learned|known) (?:in|from|by) ${WHO}${END}`),
  told(
    `^(?:We|I) (?:owe|have|take|took|got) (?:the |this |that |our |these )(?:figure|number|count|total|tally|sum)s? (?:to|from) ${WHO}${END}`,
  ),
  told(`^(?:Its|Their|The|Our|His|Her) sources? (?:is|was|are|for (?:this|that|the \\p{L}+) (?:is|was)) ${WHO}${END}`),
  told(`^(?:\\()?[Ss]ources?: ${WHO}${END}`),
];

/** Opens the sentence behind, in the next paragraph too, with what the one before is taken from. Group `who`. */
export const TOLD_OF_ALL_BEFORE = told(
  `^\\s*(?:That|This|So|Such),? (?:is|was|are|were|runs) (?:at least )?(?:the (?:\\p{L}+ )?(?:cent(?:re|er)|core|gist|heart|substance|essence|upshot|finding|conclusion|account|picture|verdict) of )?(?:the|an?) (?:[\\p{L}-]+ ){0,3}${WRITING} (?:which |that |by |from |of )${WHO}(?:${END}|\\s(?:brought|published|issued|released|handed|made|wrote|drew)\\b)`,
);

/** "by their count": of those whom the sentence has named before. */
export const BY_THEIR_COUNT = new RegExp(`\\b[Bb]y (?:its|their|his|her)(?: own)? ${COUNT}\\b`, 'u');

const OFFICE_NOUN =
  '(?:head|chief|commander|captain|director|chair(?:man|woman|person)?|president|secretary|spokes(?:man|woman|person)|deputy|leader|manager|warden|superintendent|inspector|officer|official|clerk|treasurer|founder|editor|dean|rector|governor|mayor|minister|prosecutor|coroner|engineer|scientist)';
/** Ends before the name of who speaks, with the office held. Group `office`. */
export const OFFICE_BEFORE = new RegExp(
  `\\b(?<office>(?:the|its|their|an?) (?:[\\p{L}-]+ ){0,2}${OFFICE_NOUN} (?:of|for|at) [^,.;:“”"\\n]{3,60}), $`,
  'u',
);
/** Ends before the name of who speaks, with what the office is called: "The Harbour Warden, Dr ". Group `office`. */
export const TITLE_BEFORE =
  /(?:^|[^\p{L}])(?<office>[Tt]he (?:\p{Lu}[\p{L}-]+ ){0,3}\p{Lu}[\p{L}-]+), (?:(?:Dr|Mr|Mrs|Ms|Prof|Professor|Captain|Colonel|Judge)\.? )?$/u;
/** A government and its parts, told of as one. */
export const THE_GOVERNMENT =
  /^(?:the |its |their )?(?:national |federal |central )?(?:government|state|cabinet)(?:[’']s)?$/iu;
/** What is a part of a government. */
export const PART_OF_GOVERNMENT = /\b(?:ministry|ministries|government|cabinet|ministers? of)\b/iu;
/** Begins behind the name. Group `office`. */
export const OFFICE_BEHIND = new RegExp(
  `^, (?<office>(?:the |its |their |an? )?(?:[\\p{L}-]+ ){0,2}${OFFICE_NOUN} (?:of|for|at) [^,.;:“”"\\n]{3,60})[,.]`,
  'u',
);

const HEAD =
  '(?<office>chief executive(?: officer)?|managing director|chief operating officer|CEO|chairman|chairwoman|president|director|secretary|boss|owner|founder)';
/** Ends before a name, with what makes its bearer the head of the house told of: "its chief executive, ", "chief executive ". Group `office`. */
export const HEAD_BEFORE = new RegExp(
  `(?:^|[.,;“”(] ?|\\b(?:said|says|told|by|and|of) )(?:(?:its|the|their|our|company|\\p{L}+['’]s) )?${HEAD},? $`,
  'u',
);
/** Begins behind a name. Group `office`. */
export const HEAD_BEHIND = new RegExp(`^, (?:its|their|our|the \\p{Ll}+['’]s) ${HEAD}(?=[,.])`, 'u');
/** Heads that only firms have. */
export const OF_A_FIRM = /^(?:chief|managing|ceo|boss|owner|founder)/iu;

/** Whoever did this has the figure at first hand. Groups `who`, and `measured` where no name is needed to know so. */
export const FOUND_OUT = new RegExp(
  `(?:^|[,;:] |\\b(?:whom|that|which|what|and) )${WHO} (?:has |have |had )?(?:(?<measured>counted|tallied|surveyed|polled|scanned|inspected|sampled|tested|tried|measured|logged|recorded|registered|examined|analysed|analyzed)|made out|interviewed|photographed|visited|questioned|spotted|mapped|found|turned up)\\b`,
  'gu',
);

/** Bodies that are known in a story by what they are: "the commission", "the regulator". Singular. */
export const BODIES: ReadonlySet<string> = new Set(
  `ministry regulator commission council committee board court tribunal union federation guild institute university academy
  laboratory agency authority bureau department directorate secretariat police coastguard constabulary army navy brigade
  hospital church diocese party movement parliament assembly prosecutor ombudsman inspectorate watchdog observatory
  association society charity foundation fund chamber company firm airline bank operator carrier museum zoo embassy minister president judge sheriff
  municipality mayor governor treasury registry audit coroner service office organiser lab station club centre school`.split(
    /\s+/,
  ),
);

/** Words for one kind of body, each to the word it is known by here. */
export const ONE_BODY: ReadonlyMap<string, string> = new Map(
  Object.entries({
    laboratory: 'lab',
    center: 'centre',
    chamber: 'court',
    tribunal: 'court',
    auditor: 'audit',
    constabulary: 'police',
    organizer: 'organiser',
    administration: 'authority',
    governorate: 'governor',
    minister: 'ministry',
    presidency: 'president',
  }),
);

/** "the firm", "its maker": the house that the page is about. */
export const HOUSE_IT_TELLS_OF =
  /^(?:the|its|their) (?:(?:firm|company|maker|manufacturer|builder|developer|operator|owner|carrier|airline|brand|yard|shipyard|brewer|brewery|producer|supplier|publisher|group|plant|factory|party|movement|charity|club|campaign|camp|bank|retailer|chain|start-?up|organi[sz]ers?|foundation|society|association|network|utility)(?:['’]s (?:\p{L}+ )?\p{L}+)?|(?:secretary|chairman|chairwoman|chair|president|director|manager|boss|owner|founder|leader|chief|head|treasurer))$/iu;

/** Several people who are known by what they are alone, each of them a source of its own. */
export const MANY_VOICES =
  /^(?:(?:some|many|several|other|two|three|few|most|a number of|the) )?(?:local )?(?:witnesses|residents|villagers|neighbours|neighbors|survivors|relatives|locals|people|sources|observers|experts|critics|activists|analysts|drivers|passengers|workers|families|users|parents|farmers|traders|fans)\b/i;

/** "our sister title": the outlet speaks of another of its house. */
export const SISTER_OUTLET =
  /\b(?:our|its) (?:(?:sister|partner|stablemate|parent|companion) (?:title|paper|newspaper|station|site|website|magazine|channel|outlet|publication|weekly|daily)|sister,|stablemate|(?:media |publishing |newspaper )?group\b|colleagues (?:at|of|on)|weekend edition|evening edition|sunday edition)/i;

/** Editions of one outlet, by the words that follow its name. */
export const EDITION =
  /^(?:weekend|sunday|saturday|online|digital|magazine|extra|plus|live|international|english|the|on|edition|service|supplement|website|app|web|tv|radio|newsletter|business|sport|sports|blog|video|\p{P})+$/iu;
