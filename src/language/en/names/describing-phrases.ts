/** Behind a description, they close it: "Ana Prell, a teacher (from) Calder". */
export const ENDS_DESCRIPTION = /^(?:who|which|that|whose|from|in|at|for|with|on)$/;

/** Before "been": "(has) been a cult". */
export const HAVE_FORMS = /^(?:has|have|had)$/;

/** What a description behind a name opens with: "X, (a) rival". */
export const ARTICLES = new Set(['a', 'an', 'the']);

/** Determiners before a description that stands before its name: "(the) exiled opposition group X". */
export const BEFORE_DESCRIPTION = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'this',
  'that',
  'these',
  'those',
]);

/** Generic nouns that need an adjective to describe anything. */
export const SAYS_NOTHING_ALONE =
  /^(?:group|organi[sz]ation|party|movement|company|firm|agency|body|force|union|network|club)$/;

/** Prepositions before which such a description can't reach back: "a march (against) opposition group X". */
export const BOUNDS_DESCRIPTION = /^(?:of|in|about|against|between)$/;

/** Adjectives of likeness: "the (cult-like) X". */
export const LIKE_ONE = /[^-]-like$/;

/** Determiners that open a described role: "(the) commander of the brigade, Ivo Dahl". */
export const BEFORE_ROLE = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'whose',
  'one',
  'another',
]);

/** Behind the head of a role, what more is said of it starts: "the commander (of) the brigade". */
export const AFTER_ROLE_HEAD = new Set([
  'of',
  'for',
  'at',
  'in',
  'from',
  'with',
  'to',
  'on',
  'who',
  'that',
  'which',
  'and',
]);

/** Endings of words before a role that are none of it: "(outgoing) mayor", "(reportedly) chairman". */
export const NO_ROLE_WORD = /(?:ed|ly|ing)$/;

/** How a phrase for somebody opens: of one who is known, of a new one, of somebody's. */
export const ROLE_OPENERS: ReadonlyMap<string, 'known' | 'new' | 'owned'> = new Map([
  ...'the this that these those said'.split(' ').map((word) => [word, 'known'] as const),
  ...'a an another one two three four five six seven eight nine ten several some'
    .split(' ')
    .map((word) => [word, 'new'] as const),
  ...'his her their its my our your whose'.split(' ').map((word) => [word, 'owned'] as const),
]);

/** Bodies that are somebody's: "the Prell (administration)". */
export const OWNED_BODIES = new Set(['administration', 'government', 'campaign', 'cabinet', 'regime', 'presidency']);

/** Openings of several or one of a kind, which tell no number. */
export const SOME_OF_A_KIND = new Set(['several', 'some', 'another']);

/** Before "as" and a name, they name one who was told of before: "the driver, (identified) as Ana Prell". */
export const IDENTIFYING = new Set(['identified', 'named']);

/** Pronouns for a person right before. */
export const RELATIVES = new Set(['who', 'whose', 'whom']);

/** Words between somebody and "who": "a woman (from) Orsk (aged) 40 who". */
export const BEFORE_WHO = new Set(
  'from of in at near the a an and old years aged here there group city town'.split(' '),
);

/** Words between a subject and its verb: "it (has) denied". */
export const BEFORE_ACTING = new Set(
  'is was are were has have had will would could may might must did does do also later then'.split(' '),
);

/** Openers of sentences that belong to a role, too: "(former) mayor". */
export const STARTERS_OF_ROLES = new Set(['former', 'new', 'first', 'second', 'late']);

/** An age as an adjective: "a (41-year-old) diver". */
export const AGED = /^\d{1,3}-year-old$/;

/** Words of a role that say no more than its rank: "(deputy) minister". */
export const ROLE_RANKS: ReadonlySet<string> = new Set(
  'deputy vice prime chief first second former acting interim assistant senior junior lead general late then new outgoing incoming'.split(
    ' ',
  ),
);

/** Adjectives before a noun that don't say which of its kind is meant: "the (struggling) agency", "the (local) council". */
export const LOOSE_ADJECTIVE =
  /(?:ed|ing|est|ous|ful|less|ish|able|ible|ive|ary|ory|ic|ical|(?<!leg|soci)al)$|^(?:the|and|new|old|young|big|small|large|huge|little|great|good|bad|same|whole|main|own|other|first|second|third|last|next|former|current|late|then|once|only|two|three|four|five|six|seven|eight|nine|ten|major|minor|top|lead|leading|key|poor|rich|private|public|state|joint|rival|giant|far|right|left|wing|dead|lone|brave|tiny|mid|famous|well|known|very|more|most|many|few|several|some|such)$/;

/**
 * Bodies and office-holders of which there are several, each for a thing of its own: "the (mines) ministry" is not "the
 * (interior) ministry". A firm or a team is called by whatever it does: "the (quarry) company" may be any named before.
 */
export const EACH_FOR_ITS_OWN: ReadonlySet<string> = new Set(
  `ministry department agency council court committee commission authority board office bureau service secretariat
directorate inspectorate institute federation union association academy fund chamber tribunal minister secretary
commissioner adviser advisor envoy`.split(/\s+/),
);

/** What a firm is called as well as a person: "the quarry’s (owner), Velland Stone". */
export const OF_FIRMS_TOO: ReadonlySet<string> = new Set(
  'owner operator contractor subcontractor supplier developer manufacturer maker landlord sponsor lender creditor shareholder investor publisher buyer seller employer'.split(
    ' ',
  ),
);

/** Before a noun, they tell one apart from those of its kind told of before: "the (fifth) man". */
export const TELLS_APART = new Set('third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' '));
