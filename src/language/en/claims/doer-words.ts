/** Right behind a noun, they open what it did: "the virus (that) froze the harbour". */
export const THAT_OR_WHICH = /^(?:that|which)$/;

/** Kinds of which a noun's owner is whom it befell: "the mayor's (arrest)". */
export const KINDS_OF_THEIR_OWN = new Set([
  'dead',
  'arrest',
  'free',
  'acquit',
  'convict',
  'missing',
  'appoint',
  'sacked',
  'kill',
  'rise',
  'fall',
  'collapse',
]);

/** Nouns for several of a kind, or for one of it: "a (wave) of strikes". Lemmas. */
export const SERIES = new Set([
  'series',
  'wave',
  'spate',
  'string',
  'number',
  'campaign',
  'round',
  'spree',
  'sequence',
  'act',
]);

/** Prepositions between a happening's noun and whom it befell: "the raid (on) the harbour". */
export const ON_WHOM = new Set(['of', 'on', 'against', 'at', 'to', 'from']);

/** Kinds of what goes off, of whom somebody who is behind it attacked: "claimed responsibility for the (blast)". */
export const BOMB = 'bomb';
export const SET_OFF: ReadonlySet<string> = new Set([BOMB, 'explode']);

/** Nouns of what is done to somebody, behind which "at" says where: "a (shooting) at a checkpoint". Lemmas. */
export const DONE_TO_PERSONS: ReadonlySet<string> = new Set('shooting stabbing beating killing murder'.split(' '));

/** "came (under) attack", "(under) fire". */
export const UNDER = 'under';
export const GUNFIRE = 'fire';
/** … and the prepositions between that and who fires. */
export const COMES_FROM: ReadonlySet<string> = new Set(['from', 'by']);

/** Nouns of what somebody bids: "on the (instruction) of the board". Lemmas. */
export const ORDER_NOUNS = new Set(['order', 'instruction', 'decree', 'directive']);

/** Prepositions between a verb and whom it is done to: "a raid carried out (against) the mill". */
export const BLAMED_ON: ReadonlySet<string> = new Set(['on', 'against', 'at']);

/** Behind "at the", whose doing it is said to be: "laid at the (door) of the board". */
export const AT_THE_DOOR = /^(?:door|feet)$/;

/** Verbs of making something or bringing it about, with which nobody attacks: "(made) a bomb". Lemmas. */
export const BRINGING_ABOUT: ReadonlySet<string> = new Set(['cause', 'make', 'do']);

/** Of what one is or is not to answer for: "(responsibility) for the deaths of five". Lemmas. */
export const ANSWERABLE_NOUNS: ReadonlySet<string> = new Set(['responsibility', 'responsible', 'blame', 'liability']);

/** "claimed (responsibility) for the attack". Lemma. */
export const RESPONSIBILITY = 'responsibility';

/** Verbs about one's own deeds: "(admitted) the theft". Lemmas. */
export const OWNING_UP = new Set(['deny', 'admit']);

/** Nouns of a share in a deed: "denied any (role) in the theft". Lemmas. */
export const TAKING_PART = new Set(['part', 'hand', 'role', 'involvement']);

/** Prepositions between a verb of blaming and the deed: "charged (with) theft". */
export const BLAMED_FOR: ReadonlySet<string> = new Set(['for', 'of', 'over', 'with', 'in']);

/** … where whom it blames stands between: "accused the guard (of) theft". */
export const BLAMED_OBJECT_FOR: ReadonlySet<string> = new Set(['for', 'of', 'over']);

/** Prepositions between harm and what did it: "hurt (in) the blast". */
export const HARMED_IN: ReadonlySet<string> = new Set(['in', 'during', 'by']);

/** Forms of "have", behind which a participle is done at somebody's wish: "(had) the stalls flattened". */
export const HAVING = /^ha(?:d|s|ve|ving)$/;

/** Endings of such participles. */
export const DONE_FORMS = /(?:ed|en|wn|ut|ld|lt|ught|et)$/;

/** Nouns of papers by which something is done: "signed the (decree) lifting the limit". Lemmas. */
export const ORDERS = new Set([
  'order',
  'decree',
  'instruction',
  'directive',
  'warrant',
  'letter',
  'decision',
  'edict',
]);

/** Prepositions before nouns of agency: "(on) the instruction of the board". */
export const AGENCY_CASES: ReadonlySet<string> = new Set(['on', 'at', 'by', 'under']);

/** Prepositions before a doer who is denied: "no sign (of) arson". */
export const DONE_OF_OR_BY: ReadonlySet<string> = new Set(['of', 'by']);

/** Relatives that stand for who bears a state: "the shop, (which) is shut". */
export const PRONOUN_BEARERS: ReadonlySet<string> = new Set(['who', 'which', 'that']);

/** What tells of an order by its giver alone: "the order (came from) the board". */
export const CAME_FROM = /\bc[oa]mes? from$/i;

/** Before an order, what is done is done as it says: "cleared (on) the mayor's orders". */
export const ON_ORDER: ReadonlySet<string> = new Set(['on', 'by', 'under', 'upon', 'following', 'at']);

/** Kinds of how something came out, which a noun behind "be" tells of it: "was a success". */
export const OUTCOMES: ReadonlySet<string> = new Set(['succeed', 'fail']);
