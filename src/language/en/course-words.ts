/** Words by which a sentence tells of what is planned, weighed, feared or due; `SETTLED` ones tell that it won't be. */
export const OPEN_OUTCOME =
  /\b(?:might|(?<!\bno \p{L}{1,20} )may(?! not)|will|would(?!-be| have| not)|shall|should|could(?! not|n['’]t| have \p{L}{2,20}(?:ed|t)\b)|['’]ll|(?:is|are) to (?!blame|be (?:seen|found))\p{Ll}+|(?:intend|expect|propose|threaten|consider|ponder|mull|contemplate|envisage|eye|moot)(?:s|ed|ing)?|(?:proposal|plan|bid|threat|scheme)s? (?:to|for|would|is|are|calls?|foresees?)\b|planned|planning|plotting|weigh(?:s|ing)|(?:hop|aim|want|vow|pledg|promis)(?:e|s|es|ing)? to|aims? (?:at|for)|toy(?:s|ing)? with|minded to|lean(?:s|ing)? towards?|thinking (?:of|about)|(?:in )?talks (?:to|on|of|about|over|that|with|are|were)|courting|due (?:in|on|by|to (?!\p{L}+ \p{L}+(?:[.,;]|$))\p{Ll}+)|set to \p{Ll}+|(?<!(?:less|more) )likely to|(?:scheduled|poised|ready|tipped|slated|about|prepar(?:es|ing)|gearing up) (?:to|for)|on (?:the cards|track|course)|at risk|in doubt|in the offing|looming|unless)\b/iu;

/** Told as decided though of what is to come: "will not", "is not going". */
export const SETTLED_OUTCOME =
  /\b(?:will (?:not|never|remain|stay|no longer)|won['’]t|(?:is|are)(?: not|n['’]t) (?:going|to)|no longer|dropped|shelved|scrapped|abandoned|called off|fell through|rejected|refused|turned down|withdrawn|came to nothing|may (?:still|again|now|once more))\b/iu;

/** Words of a sentence that tells how things stand: a verb in the present, a lasting "still", none at all. */
export const STANDING =
  /\b(?:is|are|has|have|remains?|stays?|stands?|sits?|lies|runs?|owns?|holds?|keeps?|serves?|burns?|uses?|belongs?|applies|apply|lives?|shares?|must|may|can|cannot|still|yet|at present|currently|being|no|suspended|closed|open|dissolved|barred|banned|operating|since|in(?: \p{L}+-\p{L}+)? (?:service|use|force|operation|custody))\b/iu;

/**
 * Words of a sentence that tells that things have changed since: "no longer", "the last of them", "is open again"; what
 * "was fined again" has only come again.
 */
export const TURNED =
  /\b(?:(?<!\b(?:has|have|had|was|were|been)\b[^.;,]{0,40})(?:again|once more)|no longer|any ?more|former(?:ly)?|hitherto|until then|used to|ever since|since|at last|these days|nowadays|the last|left for good|ended|ceased|abolished|scrapped|lifted|reopened|freed|released|decade|years ago|(?:is|are|has) now|at present|currently|for (?:almost|nearly|over|more than) a (?:year|decade))\b/iu;

/** What is told of another time of the same kind: "also went to them", "the latest of them". */
export const ANOTHER_TIME = /\b(?:also|the latest|this time|once again|second time|this year's)\b/iu;

/** The month, and names; not the verb. */
export const NAMED_MAY = /(?<=.)\b(?:May|Will)\b|^May(?= (?:is|was)\b)/g;
