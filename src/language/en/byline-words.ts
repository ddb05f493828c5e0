/** English words that open a byline. */
export const BYLINE_CUES = [
  'by',
  'written by',
  'words by',
  'story by',
  'text by',
  'report by',
  'reported by',
  'reporting by',
  'posted by',
  'published by',
  'author',
  'authors',
  'opinion by',
  'analysis by',
  'review by',
  'interview by',
  'from',
];

/** Words that name nobody: a byline made only of these is no byline. Lower case. */
export const NOBODY_WORDS: ReadonlySet<string> = new Set(
  (
    'newsroom news staff editorial editor editors desk team web online digital admin administrator author writer writers ' +
    'reporter reporters correspondent correspondents contributor contributors guest agency agencies bureau board the our ' +
    'and with wire wires reports press release webmaster anonymous unknown user redaction community content service services ' +
    'national foreign sports sport business politics world local city breaking special posted published updated last'
  ).split(' '),
);

/** The last words of a desk's name: with the outlet's name before them they sign an article together ("Courier staff"). */
export const DESK_NOUNS =
  /(?<!\p{L})(?:staff|desk|reporters?|correspondents?|newsroom|bureau|team|writers|online)(?!\p{L})/iu;

/** Words of jobs and relations that follow a name. */
export const ROLE_WORDS =
  /(?<!\p{L})(?:our|correspondent|reporters?|editor|editor-in-chief|writers?|columnist|contributor|contributing|journalist|staff|chief|head|photographer|producer|analyst|fellow|professor|lecturer|director|author|founder|blogger|special|senior|deputy|assistant|political|intern|freelance|guest|specialist|phd|ph\.d\.?|md|m\.d\.?|jr\.?|sr\.?|esq\.?)(?!\p{L})/iu;

/** Words that make a capitalised run the name of an organisation. */
export const ORGANISATION_WORDS =
  /(?<!\p{L})(?:news|press|agency|media|times|post|tribune|herald|gazette|journal|magazine|daily|weekly|observer|chronicle|courier|standard|guardian|telegraph|review|radio|tv|television|channel|network|group|inc|ltd|llc|gmbh|corp|company|institute|university|college|ministry|office|council|committee|commission|foundation|association|federation|union|party|department|organi[sz]ation|centre|center|team|bureau|society|club|church|blog|online|monitor|bulletin|digest|report|today|world|europe|international|government|service|services|studio|studios|editorial|newsroom|desk|staff|company|publishing|publications|communications|reuters|afp|dpa|efe|ansa|tass|xinhua|bloomberg|upi|ap|pti|ani|ians|bbc|cnn)(?!\p{L})/iu;

/** Lower-case words that stand inside a person's name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du la le van von der den ter ten af av zu zur bin ibn bint ben al el abu y e i of mac ap ní o'.split(
    ' ',
  ),
);

/** What joins two names. */
export const NAME_JOINERS = /\s(?:and|with)\s|\s?&\s?/iu;
/** What follows a name and is no part of it: a place, a paper written for. */
export const AFTER_NAME = /\s(?:in|at|for|from|on|reports?|is|of the)\s/iu;
export const WRITTEN_FOR = /^(?:for|of|from|at)\s(.{2,60})$/iu;

/** Before the name of who wrote: "(By) Ana Prell". */
export const OPENS_BYLINE = /^by\s/i;

/** … or a colon: "By: Ana Prell". */
export const OPENS_BYLINE_OR_COLON = /^by[\s:]/i;

/** Behind the names of a byline, where or for whom they wrote: "(in) Calder". */
export const WHERE_WRITTEN = /^(?:in|for|at)\s/i;
