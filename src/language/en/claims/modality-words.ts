/** Nouns of which "no" denies what hangs on them: "no (sign) that the wall moved". Lemmas. */
export const EVIDENCE = new Set([
  'evidence',
  'proof',
  'sign',
  'indication',
  'suggestion',
  'question',
  'trace',
  'way',
  'truth',
]);

/** Words that ask about what is taken to be so: "(how) they died". */
export const ASKED_ABOUT = new Set(['how', 'why', 'when', 'where']);

/** Nouns that somebody who did it stands behind: "the first (to) sign". */
export const ONE_WHO_DID = new Set(['first', 'second', 'third', 'last', 'latest', 'only', 'next', 'one']);

/** Modals that set what they stand with against what is: "a win (would) have". */
export const SUPPOSING = new Set(['would', "'d", '’d', 'could', 'might']);

/** Subjects that rule out what is told of them: "(nobody) left". */
export const NOBODY = new Set(['nobody', 'none', 'neither', 'nothing', 'no-one']);

/** Before "yet to", nothing has been done: "(has) yet to open". Lemmas. */
export const BEFORE_YET = /^(?:have|be|remain)$/;

/** Between a verb of thinking and what is thought of: "toying (with) a halt". */
export const PONDERED_WITH = /^(?:with|of|about|over|on|for|towards?)$/;

/** Behind "too", nothing is said yet: "too (early) to link the fire to them". */
export const BEFORE_ITS_TIME = /^(?:early|soon)$/;

/** "Was to have (been) opened". */
export const BEEN = /^been$/;

/** Forms of "have", of which a participle without "been" is told of its subject's own deed. */
export const HAVE_FORMS = /^(?:has|have|had|having|[’']ve)$/;

/** Between "to" and a participle of what is to come: "is to (be) closed". */
export const HAVE_OR_BE = /^(?:be|have)$/;

/** By which a clause has a verb of its own, whatever stands before it. */
export const FINITE_FORMS = /^(?:is|are|was|were|has|had|did|does|will|would)$/;

/** Before a clause of what was so when another thing happened: "had stopped (when) it exploded". */
export const AT_THAT_TIME: ReadonlySet<string> = new Set(['when', 'as', 'after', 'while']);

/** Finite forms of "be". */
export const FORMS_OF_BE = /^(?:is|are|was|were)$/;

/** Modals that make a rule of what they stand with: "dogs (must) be led". */
export const MAY_OR_MUST = /^(?:may|must)$/;

/** May stand between what leaves a thing undone and its verb: "without (ever) signing". */
export const UNDOING_WORDS =
  /^(?:having|been|being|even|ever|actually|formally|officially|publicly|finally|fully|also|be|have)$/;

/** Negations as words: "had (not) signed". */
export const NEGATIVES = /^(?:not|n['’]t|never)$/;

/** What a cleft sentence goes on with: "it was the pump (that) failed". */
export const CLEFT_RELATIVES = new Set(['who', 'that', 'which']);

/** … and opens with. */
export const CLEFT_BEING = new Set(['was', 'is', 'were', 'are']);

/** … and is denied with: "it was (not) the pump that failed". */
export const CLEFT_NOT = new Set(['not', "n't", 'n’t', 'never']);

/** Verbs that keep from happening what hangs on them: "(stopped) the wall from falling". Lemmas. */
export const HOLDS_OFF: ReadonlySet<string> = new Set(['prevent', 'stop', 'avoid']);

/** Nouns that do: "the (failure) to close the gate". Lemmas. */
export const LACK_NOUNS: ReadonlySet<string> = new Set(['denial', 'failure', 'refusal']);

/** Verbs whose "not" belongs to what is said: "does not (seem) to have closed". Lemmas. */
export const RAISED_NOT: ReadonlySet<string> = new Set(['say', 'think', 'believe', 'appear', 'seem', 'claim']);

/** Before "what", they say which it was: "the plant (was) what poisoned them". */
export const WAS_OR_IS = /^(?:was|is|were|are)$/;

/** Verb of what is held to be so of the past: "is (thought) to have been". Lemma. */
export const THINKING = 'think';

/** Verbs of what somebody wishes or fears to be so: "I hope that the mill was not burned down". Lemmas. */
export const WISHING: ReadonlySet<string> = new Set(['hope', 'wish', 'pray', 'fear', 'dread', 'worry']);

/** What, where there is none of it, is as good as known. Lemmas. */
export const UNDOUBTED: ReadonlySet<string> = new Set(['doubt', 'question']);

/** Before it, as good as none: "(little) doubt that", "(beyond) question". */
export const OUT_OF_DOUBT = /^(?:no|little|without|beyond|never|hardly|any)$/;
