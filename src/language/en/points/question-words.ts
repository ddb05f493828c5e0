/** Words that the name of a speaker may open with, which name nobody: "(Our) harbour board". */
export const OPENS_WITH_OUR = /^(?:The|An?|His|Her|Its|Their|Our)\b/;

/** With one of these among them, "and" may join what belongs to one thing: "the keeper of the lock and weir". */
export const HAS_PREPOSITION = /\b(?:of|in|on|at|to|for|with)\b/;

/** Stand behind the head of a phrase: "the keepers (of) the lock". */
export const AFTER_HEAD = /\s(?:of|in|on|at|to|for|with|from|by|who|which|that)\s/;

/** Heads that take a plural verb without an -s. */
export const MANY_BY_MEANING = /^(?:police|people)$/;

/** Behind a noun, they open what says which one: "the fine (for) the spill". */
export const BEHIND_NOUN = /\s(?:of|on|for|in|at|to)\s/;

/** A determiner that a question of what was used leaves out. */
export const LEADING_DETERMINER = /^(?:no|any|neither|the|an?)\s+/i;

/** An office that is over. */
export const FORMER = /^(?:former|ex)[\s-]/i;

/** What directions are said with: "not closed", "past closed". */
export const DIRECTION_SIGN = /^(?:not|past) /;

/** Words of a ship that went down, of which it is asked where it sank. */
export const WENT_DOWN = /\b(?:sank|sunk|sink\p{L}*|capsiz\p{L}*|(?:go|goes|going|gone|went) (?:down|under))\b/iu;
export const WHERE_SANK = 'Where did {it} sink?';

/** In a question that asks of one of several: "the collapse or crash". */
export const OR_ELSE = ' or ';

/** "When did a blast tear through the hall?": which one, is told by the place. */
export const OF_ONE_UNKNOWN = /^When \p{L}+ an? /u;

/** Between whom something befell and the participle that tells it. */
export const BY_AUXILIARY = /^(?:,[^,.;]{1,60},)?\s(?:was|were|has been|have been|had been)\s$/u;

/** Opens what more is said behind it than what was done: why, by whom, with how many. */
export const OPENS_MORE =
  /[,;:(–—]|\s(?:on|over|after|for|by|from|who|which|that|as (?:he|she|it|they|part)|when|while|and|but|following|because|during|before|amid|by|about|around|to|at|with \d|in (?:connection|a|an|his|her|its|their|the \p{L}+ (?:of|in|that)))\b|\s\d|\swith\s[\p{L}\d]*\d/iu;

export const WHO_WAS = 'Who was';

/** "Who was behind the bombing?", of what is told by a noun alone. */
export const WHO_WAS_BEHIND = 'Who was behind the {it}{place}?';

/** Kinds that somebody claims, or is blamed for, by a noun. */
export const CLAIMED_KINDS: ReadonlySet<string> = new Set(['attack', 'hack', 'abduct', 'kill', 'destroy', 'shootdown']);

/** Nouns of any attack, which say nothing against what another calls it. */
export const ANY_ATTACK: ReadonlySet<string> = new Set(['attack', 'assault']);

/** Behind what was ordered, what was to be done with it: "ordered the market (cleared)". */
export const ORDERED_DONE = /^ (?:to be )?\p{Ll}+(?:ed|en|wn|pt|ut)\b/u;

/** Asked of what somebody died of. */
export const DIED_OF = 'What did {it} die of?';
