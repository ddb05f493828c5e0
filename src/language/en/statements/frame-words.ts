/** "call" reports only as "call for" or with a quotation. */
export const CALL_FORMS = /^call(?:s|ed|ing)?$/;

/** "add" reports nothing where a sum goes on: "added (another 40 beds)". */
export const ADD_FORMS = /^add(?:s|ed|ing)?$/;

/** "claim" says nothing of the dead: "the flood claimed (at least 12 lives)". */
export const CLAIM_FORMS = /^claim/;
export const CLAIMED_LIVES =
  /^(?: (?:at least|more than|up to|about|some|over|nearly|almost|around|hundreds of|dozens of|thousands of|another|its|the|his|her|their))*(?: [\p{L}\d,.-]+){0,3} (?:lives|life|victims?|casualties)\b/iu;

/** "reads" reports beside a quotation: "“Keep out,” the sign reads". */
export const READ_FORMS = /^reads?$/;

/** … or behind what it says, where it is a piece of writing: "…, the caption reads". */
export const WRITTEN =
  /^(?:captions?|messages?|signs?|letters?|notices?|notes?|posts?|banners?|headlines?|texts?|statements?|leaflets?|placards?|inscription|plaque)$/;

/** "continued: “…”", not "continued to …". */
export const CONTINUE_FORMS = /^continue/;

/** "feared the wall would fall", not "feared for the wall". */
export const FEAR_FORMS = /^fear/;

/** "pointed out", not "pointed". */
export const POINT_FORMS = /^point/;

/** Verbs that ask with "for", "on" or "upon". */
export const CALL_OR_APPEAL = /^(?:call|appeal)/;

/** Forms of "call", where its particle tells asking from naming. */
export const STARTS_CALL = /^call/;

/** Behind "call": somebody is asked, not named. */
export const CALLS_UPON = /^(?:for|on|upon)$/;

/** Behind "add": a sum, no speech. */
export const SUM_GOES_ON = /^(?:up|to|another|more|about)$/;

/** The plainest verb of speech. */
export const SAY_FORMS = /^sa(?:y|ys|id|ying)$/;

/** It stands before its speaker without a comma between: "“Go,” told her Ivo Dahl". */
export const TELL_FORMS = /^t(?:old|ells?)$/;

/** Hand on another's words: "citing a guard", "quoted him as saying". */
export const CITES = /^(?:cit|quot)(?:es|ed|ing)$/;

/** Participles of a question put to who then answers: "(Asked) about the wall, she said …". */
export const ASKED = /^(?:asked|pressed|questioned|quizzed)$/;

/** May stand before them: "said (when) asked". */
export const BEFORE_ASKED = /^(?:when|once|being|after|while|and|if)$/;

/** What the question opens with. */
export const OPENS_QUESTION = /^(?:if|about|whether|what|why|how|who|when|where|which|to|on|over)$/;

/** … where it is a topic and no clause. */
export const TOPIC_OF_QUESTION = /^(?:about|on|over)$/;

/** Behind an object, what it is praised or blamed as or over: "hailed the vote (as) …". */
export const AS_OR_OVER = /^(?:as|over)$/;

/** Right behind "called", nothing is named: "called (a) strike", "called (on) him". */
export const NO_NAMING = /^(?:an?|on|for|upon)$/;

/** Between "called" and what something is called, they show it to be something else. */
export const NAMING_STOPS = /^(?:after|for|by)$/;

/** Possessive pronouns: "(their) plan", "called him (her) friend". */
export const OWNED_BY_PERSON = /^(?:his|her|their|its|my|our)$/;

/** Behind "a", they are no name of a thing: "called him twice a (week)". */
export const NO_NAME_BUT_TIME = /^(?:day|week|month|year|second|third|few)$/;

/** Behind a noun of saying, what it is about: "expressed doubts (over) …". */
export const AFTER_SAYING_NOUN = /^(?:that|about|of|for|over|with|at|on|to|against)$/;

/** Behind an adjective of the mind, what it is of: "was worried (about) …". */
export const AFTER_MIND_WORD = /^(?:that|to|about|of|at|over|by|with|on)$/;

/** … and what loses an office by it: "was (relieved of) his duties". */
export const RELIEVED_OF = /^relieved of$/;

/** … or a clause without "that": "is sure (the) wall holds". */
export const OPENS_BARE_CLAUSE = /^(?:the|his|her|their)$/;

/** Behind "expected to": the words are somebody else's, "was expected to (be) …". */
export const TO_BE_OR_HAVE = /^(?:be|have)$/;

/** Behind a participle of hearsay: "is said (to) …", "was accused (of) …". */
export const NEEDS_TO_OR_OF = /^(?:to|of|as)$/;

/** … and those that take "of". */
export const TAKES_OF = /^(?:accused|suspected)$/;

/** Participles that accuse. */
export const ACCUSES = /^(?:accused|charged)$/;

/** Nouns that take what they are about with a preposition when they have an owner: "the council’s criticism of …". */
export const TAKES_PREPOSITION =
  /^(?:accusations?|criticism|condemnation|denials?|claims?|rejection|opposition|warnings?|endorsement|dismissal|complaints?|calls?|demands?|appeals?|praise|objections?)$/;

/** Behind a noun of saying, whose it is: "the claim (by) Ana Prell". */
export const OF_OR_FROM_WHOM = /^(?:by|from)$/;

/** Behind a noun of saying that has an owner, what it is about: "the council’s criticism (of) …". */
export const ABOUT_WHAT = /^(?:of|about|for|against|with|at|over|on)$/;

/** Between a light verb and its noun, they part them: "made (of) clay a case". */
export const NO_LIGHT_VERB = /^(?:of|in|on|to|for|by|with|his|her|their|its)$/;

/** Behind "in" and an owner: "in the ministry’s (view)". */
export const NOUN_OF_VIEW = /^(?:view|opinion|words|estimation|judgement|judgment|telling|account)$/;

/** Behind "was told by X": what was told. */
export const TOLD_THAT = /^(?:that|to)$/;

/** Behind "was criticised by X": what for. */
export const DONE_FOR = /^(?:for|as|of|over)$/;

/** Behind the body that a page is of, at the head of a sentence: "The Ministry (regrets) …". */
export const ISSUER_VERBS = /^(?:has|have|is|are|will|regrets|urges|asks|wishes)$/;

/** "put" reports only with a figure: "puts the loss at 40". */
export const PUT_FORMS = /^puts?$/;

/** … and "give": "gives the number of inmates as 400". */
export const GIVE_FORMS = /^(?:gives|gave)$/;

/** Between "at" or "as" and such a figure: "as (about) 400"; "as many as 400" is none. */
export const ABOUT_FIGURE = /^(?:about|some|around|nearly|almost|over|roughly|only|just|more|less|fewer|than|[$€£])$/;

/** Verbs that report only before "that": "found that the wall leans". */
export const NEEDS_THAT = /^(?:found|finds|felt|rules)$/;

/** Nouns of doubt … */
export const DOUBT = /^doubts?$/;
/** … and, before them, words of which nobody has any: "(no) doubt that", "(little) doubt that". */
export const NONE = /^(?:no|little|without|beyond|never|any|nobody)$/;
