/** Openings of a phrase that stand for something told of before: nobody who hasn't read it knows what is asked. */
export const LOOKS_BACK =
  /^(?:neither|either|none|nobody|nothing|no one|no|whose|whom|who|which|what|how|why|that|this|these|those|it|they|he|she|him|them|my|our|your|i|we|us|you|such|both|each|every|everyone|everything|everybody|something|someone|somebody|anything|anyone|others?|one|ones|much|little|and|or|but|to|as|so|not|there|here|then|when|where|than)\b/i;

/** Stands before the name of what belongs to somebody told of before. */
export const OWNED_BY_PRONOUN = /^(his|her|its|their)\s+/i;

/** Opens what is no clause with a subject of its own: "and had been ill", "leaving the town". */
export const NO_CLAUSE = /^(?:and|or|but|to|not|being|having|\p{L}+ing|by|for|that|which|who|whom|as|than)\b/iu;

/** An article or whose it is, small but at the start of a line or a title. */
export const OPENS_WITH_DETERMINER = /^(?:the|an?|our|its|their|his|her)\b/i;

/** Opens what is denied to have come about: "no child died". */
export const OPENS_WITH_NO = /^(?:no|none|nobody|nothing)\b/i;

/** A pronoun that a clause opens with: "she left". */
export const OPENS_WITH_PRONOUN = /^(?:he|she|it|they)\b/i;
export const ONLY_A_PRONOUN = /^(?:he|she|it|they)$/i;
/** Of those who speak or are spoken to. */
export const OPENS_WITH_SPEAKER = /^(?:i|we|you|my|our|your)\b/i;

/** Ends right before a word that tells how a thing is, not what became of it: "is closed". */
export const IS_SO = /\b(?:is|are|remains?|stays?)(?: (?:still|now|not|also))? ?$/i;
/** Says that what was so is over. */
export const NO_LONGER = /\bno longer\b|\bany ?more\b/i;

/** Ends the words of what was done: "arrested", "put out". */
export const PARTICIPLE = /(?:ed|en|wn|ut|ld|ght|pt|nt|st)(?: (?:up|out|off|down|away|in))?$/i;

/** Says that what has not come about may come: "not (yet)". */
export const SO_FAR = /\b(?:yet|so far|still|to date|until now|as of|for now|for the moment)\b/i;

/** Says that what was so goes on. */
export const CONTINUES =
  /\b(?:is|are|was|were|has been|have been) still\b|\bstill (?:is|are|in|being)\b|\bremains? (?:in|under|at)\b/i;

/** Tells of an office as of one that is held. */
export const HOLDS_NOW = /\b(?:is|are|remains?|still)\b/i;

/** Words of killing, beside which an attack is nothing more. */
export const KILLING_WORDS =
  /\b(?:kill|murder|slay|slain|slew|assassinat|execut|massacr|lynch|behead|gunned|dead|death|strangl)/i;

/** A finite verb among the words: a clause, and no thing that something befell. */
export const IS_CLAUSE = /\s(?:has|have|had|was|were|is|are|will|would|could|did)\s/i;

/** Between who did it and the verb: auxiliaries and adverbs alone (1), behind a relative pronoun or none. */
export const BEFORE_VERB =
  /^(?:,?\s?(?:who|that|which)\b\s?)?((?:(?:has|have|had|is|are|was|were|will|would|been|also|then|later|now|again|\p{Ll}+ly)\b\s?)*)$/u;
/** Between the verb and what it was done to: no more than prepositions. */
export const BEHIND_VERB = /^(?:(?:\p{Ll}{1,5}|through|against|across|behind)(?:\s|$)){0,3}$/u;
/** Between what it was done to and who did it: the auxiliary (1) and the participle (2). */
export const BY_PASSIVE = /^(was|were|has been|have been|had been)\s([\p{L}' -]{2,40})\sby$/u;

/** Marks and words that make no plain question: they quote, deny, or stand for what was told of before. */
export const STANDS_FOR_ANOTHER =
  /["“”„«»()[\];:]|\b(?:i|we|you|our|your|us|me|my|he|she|it|they|them|him|this|that|these|those|here|such|which|who|whom|whose|what|how|why|where|when|whether|not|never|no|none|n['’]t|neither|nor|latter|former)\b|['’](?:s|d|ll|ve|re|m)? (?:been|be)\b/iu;
/** Whose they are is told where the subject is. */
export const OF_ANOTHER = /\b(?:his|hers?|its)\b/i;

/** Behind an earlier figure a time is that one's: "down from 40 | two days before". */
export const LOOKED_BACK = /\b(?:up|down) from [^,;.]*$/;

/** Another time is told of in what is asked. */
export const ANOTHER_YEAR = /\b(?:in|since|until|from|by|to|before|after|and|of) (?:the )?[12]\d{3}\b/;

/** Stand before the first and the last day of a stretch. */
export const FROM_A_DAY = /^(?:between|from)$/;
export const UP_TO_A_DAY = /^into$/;

/** Pronouns of a subject whose name or noun another sentence may tell. */
export const PERSON_MEANT = /^(?:he|she)$/;
export const THING_MEANT = /^(?:it|they)$/;

/** Words after which more has to come: "contracts (worth)", "a fleet (of at least)"; with whatever stands before them of the sort. */
export const LEFT_HANGING =
  /(?:\s+(?:worth|valued|of|for|from|by|between|among|about|at|than|least|most|more|less|as|including|the|an?|and|or))+(?=\?$|$)/i;

/** Verbs behind which "at" and a bare number give an age. */
export const AGED_AT = /^die$/;

/** First words of a clause that no name opens with: small inside a question. */
export const OPENS_LOWER =
  /^(?:The|An?|His|Her|Its|Their|Our|No|Some|All|Most|Many|Several|About|At|More|Nearly|Over|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty|Dozens|Hundreds|Thousands)\s/;

/** A number that opens a phrase: not all who tell of the same houses give it, "(about 300) houses". */
export const OPENS_WITH_COUNT =
  /^(?:(?:about|some|around|at least|more than|over|nearly|almost|up to) )?\d[\d,.]* (?=\p{Ll})/iu;

/** A day in a question whose month the tree has taken for a verb: "on 14 from Earth". */
export const LOST_MONTH = /\bon \d{1,2}(?= (?:\p{Ll}|\p{Lu}\p{Ll}+\?)|\?)(?! (?:of|or|and|to)\b)/u;

/** What a stopwatch shows is asked for as a time: "In what time did X win?" for "In how many seconds". */
export function askTime(question: string): string {
  return question.replace(/^In how many seconds\b/, 'In what time').replace(/^How many seconds\b/, 'What time');
}

/** What is not counted by the piece: "a quake of how many magnitudes". */
export const OF_NO_PLURAL = /\bhow many magnitudes\b/i;
