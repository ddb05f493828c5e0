const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A sentence without any of these denies nothing. */
export const MAY_DENY =
  /\b(?:not|never|no|none|nobody|nothing|neither|nor|false|untrue|baseless|unfounded|groundless|fabricat\p{L}+|lies?|fiction|nonsense)\b|n['’]t\b|\b(?:den(?:y|ie[ds]|ying)|reject|dismiss|refut|rebut|disput|contest|repudiat|disavow)/iu;

/** Verbs by which what one is accused of is denied whatever its noun. Lemmas. */
export const DENY: ReadonlySet<string> = words('deny denie refute rebut repudiate disavow disclaim');
/** Verbs of denial beside what an accusation is called: an offer is rejected too. Lemmas. */
export const DENY_ACCUSATION: ReadonlySet<string> = words('reject dismiss dispute contest');
/** What is told of somebody, when it is denied. Lemmas. */
export const ACCUSATIONS: ReadonlySet<string> = words(`
  allegation accusation claim charge suggestion report rumour rumor insinuation assertion story account speculation
  version finding
`);
/** What somebody denies of himself. Lemmas. */
export const OWN_PART: ReadonlySet<string> = words(`
  wrongdoing involvement responsibility role part link complicity guilt knowledge participation misconduct it this that
  everything anything
`);

/** "Had nothing to do with", "played no part in", "was not involved in", "was never behind"; what it is of stands behind. */
export const NO_PART_IN =
  /\b(?:ha(?:d|s|ve)(?: absolutely)? nothing(?: whatsoever)? to do with|(?:played?|plays|ha(?:d|s|ve)|took|taken)(?: absolutely)? no(?: direct)? (?:part|role|hand|share|involvement) in|(?:not|never|n['’]t|in no way|no longer)(?: been)?(?: \p{L}+ly)? (?:involved in|behind|responsible for|to blame for|party to|implicated in|complicit in|the (?:authors?|culprits?|source) of)|(?:not|never|n['’]t) (?:taken? part|participated?) in)\b/iu;
/** The same behind a subject that is nobody: "no docker played any part in". */
export const ANY_PART_IN =
  /\b(?:(?:played|had|ha[sv]e?|took|taken)(?: any| a)? (?:part|role|hand|share|anything to do|involvement) (?:in|with)|(?:was|were|is|are|been) (?:involved in|behind|responsible for))\b/iu;
/** "Did no such thing", "did nothing of the kind", "it was not us". */
export const NO_SUCH_THING =
  /\b(?:d(?:id|one) no such thing|d(?:id|one) nothing(?: (?:of the (?:sort|kind)|wrong|illegal|improper|unlawful))|(?:it|this|that) (?:was(?: not|n['’]t| never)|is(?: not|n['’]t)) (?:us|we|me|I|our (?:doing|work|people|men|officers|troops|side))\b)/iu;
/** What is told is not so: "the claim is false", "there is no truth in the report", "the allegations are without foundation". */
export const SAID_FALSE =
  /\b(?:no truth (?:in|to)|(?:claims?|allegations?|accusations?|reports?|stor(?:y|ies)|suggestions?|rumou?rs?|accounts?|charges?|assertions?)\b[^.;]{0,80}? (?:is|are|was|were)(?: \p{L}+ly)? (?:false|untrue|baseless|unfounded|groundless|fabricated|fiction|nonsense|not true|an? (?:\p{L}+ )?(?:lie|fabrication|invention)|lies|without (?:any )?(?:foundation|basis|merit)|wrong|absurd|ridiculous|laughable))\b/iu;

/** Verbs of saying, thinking, seeming and answering, of which "did not" denies no deed. Lemmas. */
export const NO_DENIED_DEED: ReadonlySet<string> = words(`
  be have do say tell know think believe want wish need like seem appear become remain mean expect hope plan comment respond
  answer reply speak explain specify elaborate give understand remember matter care agree decide consider intend try manage
  happen exist live stay feel look find get work lose win score change rule confirm immediately disclose name identify
  return mention address play show finish fail qualify suffer
`);
/** Of us who write or speak. */
export const OWN = /^(?:we|i|us|our|ours|me|my|mine)$/i;
/** "None of our mills", "not one of us", "no officer of ours". */
export const OWN_NONE =
  /\b(?:none|not one|neither|nobody|no one|no [\p{L}-]+) (?:of|from|at|in|on) (?:us|our|my|ours)\b/iu;
/** Auxiliaries of what is usual, to come or possible, of which no deed is denied. */
export const NOT_OF_A_DEED =
  /^(?:do|does|will|wo|would|can|ca|could|may|might|shall|should|must|need|don['’]t|doesn['’]t|won['’]t)$/i;
/** What has not been done so far may come. */
export const SO_FAR_NOT =
  /\b(?:not|n['’]t) yet\b|\byet\b|\bso far\b|\bto date\b|\bany ?more\b|\bno longer\b|\buntil\b|\bsince\b|\b(?:not|n['’]t) (?:only|just|merely|simply|solely|even)\b/i;
/** Behind an accusation, what it is of: "in the killing", "that he paid"; not "as baseless". */
export const OF_WHAT = /^(?:of|in|with|that|about|over|against|for|from|behind)\b/i;
/** Opens "it was not us", whose subject is nobody. */
export const OPENS_WITH_IT = /^(?:it|this|that)\b/i;
/** The subject of a clause that says more of a noun. */
export const RELATIVE_SUBJECT = /^(?:that|who|which|whom|whose)$/;
/** Of a number, who they were stands behind: "none of our mills". */
export const COUNTED_NOBODY = /^(?:none|one|nobody|neither|any|all)$/;
export const MEMBER_OF = /^(?:of|from)$/;
/** Whom a speaker can mean himself by. */
export const OF_THE_TELLER = /^(?:he|she|it|they)$/;

/** Verbs that turn down what is offered or asked, as well as what is said. */
export const TURNS_DOWN = /\b(?:reject|refus|dismiss|declin|oppos|contest|protest|object)/i;
/** Opens words that name something offered, asked for or decided, which is there whoever is against it: "Orl’s bid for". */
export const OPENS_WITH_OFFER =
  /^(?:(?:the|an?|any|its|his|her|their|this|that|new|\p{L}[\p{L}.’'-]*) ){0,5}?(?:(?:take-?over|peace|pay|cash|court|union|merger|rescue|draft|budget) )?(?:bids?|offers?|proposals?|plans?|requests?|appeals?|petitions?|applications?|invitations?|deals?|budgets?|bills?|motions?|amendments?|demands?|calls?|cuts?|fees?|tax(?:es)?|rises?|increases?|compromises?|truces?|ceasefires?|contracts?|agreements?|treat(?:y|ies)|resignations?|permits?|schemes?|projects?|decisions?|rulings?|verdicts?|sentences?|results?)\b(?! (?:that|is|was|had|has)\b)/iu;
