const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Axes on which it is the doer's own act or knowledge that is asked: another doer's is another question. */
export const ASKED_OF_DOER: ReadonlySet<string> = words('know admit agree attend support stay office owned');

/** Axes of what is made with somebody: another's is another. */
export const MADE_WITH: ReadonlySet<string> = words('sign merged meet talks');

/** With whom: "an agreement (with the province of Osk)". */
export const WITH_WHOM = /\bwith ((?:the |an? )?[\p{L}\p{N}’'-]+(?: (?:of |the )*[\p{L}\p{N}’'-]+){0,4})/iu;

/** Words of a happening that open as of the one that is known: "(the) blast", "(Orrel's) blast". */
export const DEFINITE_NOUN = /^(?:the|this|that|\p{L}+['’]s) /iu;

/** … and what stands before them that makes them so. */
export const DEFINITE_BEFORE = /\b(?:the|this|that|\p{L}+['’]s) $/iu;

/** A happening of which no more is said than that it is one: "(another) strike". */
export const ONE_OF_MANY = /^(?:an?|another) [\p{L}-]+$/iu;

/** … by what stands before it. */
export const INDEFINITE_BEFORE = /\b(?:an?|another) $/i;

/** In a denial, of any occasion there was. */
export const AT_ANY_TIME = /\b(?:never|ever)\b/i;

/** Ends right before what somebody would not do, which he can have done at another time: "(refused to) be photographed". */
export const REFUSES = /\b(?:refus|declin)\p{Ll}* to(?: be| have)?\s*$/iu;

/** Speakers that are the page itself: "(This newspaper) understands". */
export const OWN_VOICE = /^(?:we|i|our .*|us|this (?:paper|newspaper|agency|station|magazine|report))$/i;

/** Axes of what many people at once are counted by, not told of as a state. */
export const COUNTED_STATES: ReadonlySet<string> = words('life custody job convict health hospital');

/** Kinds told as states, which somebody brings about. */
export const BROUGHT_ABOUT: ReadonlySet<string> = words('held dead stop shut leave');

/** Kinds of which things too can be the doer. */
export const BY_THINGS: ReadonlySet<string> = words(
  'cause origin pollute ignite improve worsen shorten lengthen rise fall',
);

/** Endings of verbs and nouns that tell of a change, and verbs that have none. */
export const TELLS_CHANGE = /(?:ed|ied|en|ion|al|ure|ing|th)$|\b(?:died|shut|left|quit)\b/i;

/** Kinds that befall nothing and come once in a happening: who fired first. */
export const OF_ITSELF: ReadonlySet<string> = words('firedFirst');

/** Before a noun, it tells how or where somebody was: "was in (hospital)", "were in a critical (condition)". */
export const WAS_SOMEWHERE =
  /\b(?:is|are|was|were|been|remained|stayed) (?:still |already |also )?(?:in|at|on|under) (?:(?:an?|the|his|her|its|their) )?(?:[\p{L}-]+ )?$/iu;
