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

/** Pronouns of a thing, or of several, as objects. */
export const OBJECT_PRONOUN = /^(?:it|them)$/;

/** Prepositions by which a noun says in what state a thing is: "in operation", "under repair", "out of action". */
export const IN_STATE = /^(?:in|under|out)$/;

/** Verbs of what goes on: it begins, ends or is put an end to. Lemmas. */
export const BEGIN_OR_END: ReadonlySet<string> = new Set(
  'begin start resume end finish conclude expire last run continue stop lift extend suspend'.split(' '),
);

/** The noun of what goes on that has no ending of its own. */
export const WORK = 'work';
