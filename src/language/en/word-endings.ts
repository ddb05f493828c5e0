/** What every English participle and gerund ends in, and some nouns: "saying", "morning". Of words in lower case, as all here. */
export const ENDS_ING = /ing$/;

/** Regular pasts and participles: "warned"; some others: "indeed". */
export const ENDS_ED = /ed$/;

/** Participles: "condemned", "broken". */
export const ENDS_ED_OR_EN = /(?:ed|en)$/;

/** Forms that a verb of a third person has: "holds", "rushes", "closed"; plurals end so, too. */
export const ENDS_AS_VERB = /(?:ed|es|s)$/;

/** No bare form of a verb: "says", "warned", "telling". */
export const INFLECTED = /(?:s|ed|ing)$/;

/** Adverbs, and a few other words: "flatly", "family". */
export const ENDS_LY = /ly$/;

/** Plurals, and verbs of a third person: "claims". */
export const ENDS_S = /s$/;

/** A verb with its negation: "didn’t". */
export const ENDS_IN_NT = /n[’']t$/;

/** Weekdays and other days: "Monday", "yesterday", "holiday". */
export const ENDS_DAY = /day$/;
