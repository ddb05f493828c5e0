/** What an outlet does behind "as": "as the Courier (reported)". */
export const REPORTS_AS_OUTLET = /^(?:report(?:s|ed)|wrote|writes|noted|revealed)$/;

/** Participles before "by" and an outlet: "a letter (seen) by the Courier". */
export const REPORTED_BY = /^(?:reported|quoted|cited|published|seen|obtained|reviewed|broadcast|carried)$/;

/** Speak before the colon of a headline: "(Poll): most want a new dam". */
export const SPEAKERS_OF_HEADLINES =
  /^(?:poll|report|study|source|sources|officials?|police|minister|ministry|president|survey|exclusive|un|army|experts?|witnesses|court|judge|governor|mayor|q|a)$/i;

/** Plurals behind "told" that hear nothing: "told (lies)". */
export const NO_HEARERS =
  /^(?:terms|words|times|plans|sometimes|always|besides|perhaps|others|lies|stories|jokes|tales|things)$/;

/** Behind hearers, where they were: "told residents (in) Calder that …". */
export const WHERE_HEARD = /^(?:at|in|of|from|on|outside|inside)$/;

/** Hear without a determiner: "told (reporters)". */
export const HEARERS =
  /^(?:him|her|them|us|me|it|you|reporters|journalists|parliament|lawmakers|investigators|mps|deputies|police|supporters|donors)$/;

/** Before a word or two in marks that are a thing's name: "(the) “peace talks”". */
export const BEFORE_SCARE_QUOTES = /^(?:the|its|his|her|their|this|these|such)$/;

/** Right behind what somebody said, the article's own answer. Group 1: the answer. */
export const ANSWERED_IN_SENTENCE = /^[”"’']?[,;]?\s*(?:but|although|though|yet)\b([^.“"]*)/i;

/** … and at the head of the next sentence. */
export const ANSWERED_IN_NEXT = /^(?:but|however,?|yet|in fact,?|in reality,?)\s([^.“"]*)/i;

/** … and how such a sentence opens that needs no "but": "That is false", "There is no record of any such deaths". */
export const CALLED_FALSE =
  /^(?:(?:that|this|it|they|(?:the|this|these|those|its|their) (?:claim|post|message|figure|number|story|report|rumou?r|clip|video|photo|picture|image|caption|note|allegation|count|toll)s?) (?:(?:is|was|are|were|has been|have been) (?:a |an )?(?:simply |plainly |entirely |completely |quite |wholly )?(?:false|untrue|not (?:true|so|correct)|wrong|incorrect|baseless|unfounded|invented|made up|fabricated|fake|fakes|forger(?:y|ies)|hoax(?:es)?|lies?|inventions?|misleading|without (?:foundation|basis))|never happened)\b|(?:no such|nothing of the (?:kind|sort)|none of (?:this|that|it) (?:is|was) (?:true|so)|(?:there (?:is|was|are|were|has been|have been) )?no (?:evidence|records?|trace|signs?|proof|reports?) (?:of|for) (?:any )?(?:this|that|it|such|either|the claim))\b)/i;

/** Words of an answer that somebody else gives. */
export const ANSWER_OF_ANOTHER =
  /\b(?:sa(?:id|ys?)|told|denie[sd]|according to|argue[sd]?|insist(?:s|ed)|claim(?:s|ed)|added|rejected|report(?:s|ed))\b/i;

/** How words open that deny: "No guard was there", "We have never met". */
export const DENIES =
  /^(?:no(?!\s+(?:one|longer|doubt|matter|more))|not|none|nothing|neither)\b|^(?:\S+\s+){0,6}(?:never|has no|have no|had no)\b/i;

/** Words that doubt: "Nobody knows who opened the gate". */
export const DOUBTS =
  /\b(?:(?:nobody|no one)\b[^.,;]{0,30}\b(?:knows|has (?:an? |any )?(?:explanation|answer|idea|proof|evidence|seen|shown|proved|checked|asked)|(?:can|could) (?:know|say|tell|prove|be sure|possibly|have)|would know)|proves? nothing|could prove|could not (?:possibly|physically|have)|hard to believe|not (?:sure|certain|convinced)|unlikely|i doubt|remains? unclear)\b/i;

/** A quotation that denies all indirect speech around it: "said it had “never happened”". */
export const OPENS_NEVER = /^never\b/i;

/** Whose plan it is: "her plan" is hers as "she plans" is. */
export const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
  ['my', 'i'],
  ['our', 'we'],
  ['him', 'he'],
  ['them', 'they'],
  ['me', 'i'],
  ['us', 'we'],
]);

/** Where the reason why a name is withheld ends. */
export const ENDS_REASON = /(?:,\s+(?:and|who|the)|,?\s+(?:said|says|told|added))\b/;

/** Say near a name that it is another's: "Ana, not her real name". */
export const ALIAS = /\b(?:alias|pseudonym|not (?:his|her|their) real name|whom? we (?:will|shall) call)\b/i;

/** Whole subjects that stand for the unnamed speaker before. */
export const SAME_PERSON = /^(?:the same|this) (?:person|man|woman|source|official|witness)$/i;

/** A description of somebody who isn't named: "(an) official". */
export const OPENS_UNNAMED = /^(?:an?|one|another)\s/i;
