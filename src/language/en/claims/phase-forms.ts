/** Words that say with "be" that something has ended, or is as it was: "was over", "are back". */
export const IS_OVER = /^(?:over|back|done|finished|through)$/;

/** Forms of "be" in front of them. */
export const BE = /^(?:be|been|being|is|are|was|were|['’]s|['’]re)$/;

/** Opens a clause that gives no more than a day: "(Come) the last day of May, no train will run". */
export const COME_DAY = /^come$/;

/** A relative that opens an aside: "the mine, (which) opened in 1961, …". */
export const ASIDE_RELATIVE = /^(?:which|who|where)$/;

/** "(due) to end": before a verb that may be taken for a noun, it makes that planned. */
export const DUE = /^(?:due|set|scheduled|slated)$/;

/** A pronoun that is a noun behind a determiner or a name: "the (mine)". */
export const PRONOUN_OR_NOUN = /^mine$/;

/** Verbs that give what goes on a later end. Lemmas. */
export const EXTENDING = /^(?:extend|prolong)/;
