/** Stand between a form of "be" and the participle of a passive: "was (also) told", "is widely believed". */
export const BETWEEN_BE_AND_PARTICIPLE = /ly$|^(?:also|now|then|not|never|been|widely|still)$/;

/** Stand between a form of "be" and what it says of its subject: "is still not (sure)". */
export const BETWEEN_BE_AND_COMPLEMENT =
  /ly$|^(?:also|now|then|not|never|widely|still|so|very|quite|more|most|less|too|already|long|once|again|being|n’t)$/;

/** Make one verb with "been": "has been told". */
export const BEFORE_BEEN = /^(?:has|have|had)$/;

/** Before "to" and a verb, they negate it: "declined to (say)". */
export const DECLINED = /^(?:refused|declined)$/;

/** Right before a form that could be a noun, they make it a verb: "she claims". */
export const PERSON_AS_SUBJECT = /^(?:he|she|they|who|we|i)$/;

/** Right behind a form that could be a noun, they make it a verb: "sources doubt the (count)". */
export const OPENS_AN_OBJECT = /^(?:the|an?|this|that|his|her|their)$/;

/** Determiners that stand alone, too, so that a verb may follow them: "those claim". */
export const POINTS_AT_IT = /^th(?:is|at|ese|ose)$/;

/** Openings of a subject that is one: "each guard (tells)". */
export const OF_ONE_THING = /^(?:an?|this|each|every|his|her|its|he|she|it)$/;

/** Heads without a final -s that take a plural verb: "the staff warn". */
export const MANY_WITHOUT_S =
  /^(?:people|police|men|women|children|majority|half|staff|team|public|media|few|many|rest|[a-z]+ese|british|french|irish|poor|rich|young|old|two|three|four|five)$/;

/** Stand before a bare verb: "the council did (warn)". */
export const AUXILIARIES = new Set(
  'will would can could may might must should do does did to not never n’t didn’t doesn’t don’t won’t wouldn’t couldn’t cannot let help'.split(
    ' ',
  ),
);

/** Pasts of verbs of speech and thought that no ending shows. */
export const BARE_PASTS = new Set(
  'said told thought wrote swore forbade sought spoke understood undertook foresaw foretold knew felt found held saw taught meant forgot chose sang forgave cast put read quit bid broadcast forecast'.split(
    ' ',
  ),
);

/** Pasts of the commonest other verbs that no ending shows: "the wall (gave) way". */
export const OTHER_PASTS = new Set(
  'went came took gave got made saw knew found held began left sent spent built bought brought caught kept led lost met paid put ran sat set shot stood told thought won wrote fell felt fought forgot grew hid hit hurt let rose said sank sold shut slept spoke stole struck swam taught threw understood broke drove flew froze cut'.split(
    ' ',
  ),
);

/** Any of them among some words makes them a clause: "the shed was old"; "to" makes them an infinitive, which counts as one. */
export const FINITE_WORDS =
  /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|to)$/;

/** Behind "and" or "but", another verb of the same subject sets in: "… and has asked". */
export const STARTS_VERB_GROUP = /^(?:has|have|had|is|was|are|were|will|would|did|does|said|says|told)$/;

/** Right behind a verb of speech, part of it: "pointed (out)", "called (for)". */
export const CUE_PARTICLES = /^(?:out|for|on|upon|of|to|about|against|at|with|over|in)$/;

/** Say before the verb when it was said, and are no part of it: "the council on Tuesday said". */
export const WHEN_SAID = /^(?:today|yesterday|now|then|earlier|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** Behind "’s" that is "is" or "has": "he’s calling", "she’s asked", "it’s not". */
export const CONTRACTED_WITH = /(?:ing|ed|not)$/;

/** Stand between "and" and a verb that shares the subject before: "and (later) denied". */
export const BEFORE_SHARED_VERB = /^(?:also|then|later|has|have|had|further)$|ly$/;

/** Join a clause or verb to the one before. */
export const JOINS_VERBS = /^(?:and|but|or)$/;

/** … or the comma of a row: "came, saw (and) praised". */
export const JOINS_OR_COMMA = /^(?:and|but|or|,)$/;

/** Stand between a participle and the "by" of who did it: "was criticised yesterday (by)". */
export const BEFORE_DOER = /ly$|^(?:first|yesterday|later|again)$/;

/** Before a participle and a figure, the participle tells of the figure: "(the) claimed 40 dead". */
export const BEFORE_ADJECTIVE = /^(?:the|an?|these|those|its|their|his|her)$/;
