/**
 * How English says that a cause isn't known. Each pattern is held against the words of a sentence in lower case, parted by
 * single spaces; `effect` is the first word of what has the cause, where the sentence tells it.
 */

const CAUSE = `(?:exact |precise |root |possible |probable )?(?:causes?|origins?|sources?)(?! of (?:death|concern|action))`;
const OF = String.raw`(?: (?:of|for|behind) (?<effect>\S+))?`;
/** Up to six words that say neither that it is known nor of what: "of the fire in the port | has not". */
const MORE = String.raw`(?: (?!and\b|but\b|that\b|which\b|who\b|[,;:])\S+){0,9}?`;
const FOUND =
  '(?:known|established|determined|found|identified|clear|explained|ascertained|confirmed|pinpointed|understood|given|released|announced|disclosed)';
const LOOKED_INTO = '(?:investigat|examin|prob|stud|look|review|analys|analyz)(?:ed|ied|ing|ying)';
const FIND_OUT =
  '(?:establish|determine|find out|find|learn|work out|identify|ascertain|piece together|understand|discover|pinpoint)';
/** "what caused the fire", "how the fire started", "why the bridge collapsed". */
const ASKED = String.raw`(?:what(?: had| has| may have| might have)? (?:caused|started|sparked|triggered|ignited|set off|led to|brought about|brought down|lay behind|was behind) (?<asked>\S+)|(?:how|why) (?<told>\S+)(?: (?![,;:.])\S+){0,7}? (?:started|began|begun|happened|occurred|collapsed|crashed|exploded|sank|burned|burnt|failed|derailed|capsized|(?:broke|broken) out|caught fire|came about))`;
const TARGET = `(?:(?:on |of |for |as to |about |into )?(?:(?:the |its |their |a |any )${CAUSE}${OF.replaceAll('effect', 'behind')}|${ASKED}))`;

/** Words without one of which no cause is asked for. */
export const CAUSE_ASKED: ReadonlySet<string> = new Set(
  'cause causes origin origins source sources what how why explanation'.split(' '),
);

/** Patterns by which a cause is told to be unknown, or still to be looked for. */
export const UNKNOWN_CAUSE: readonly RegExp[] = [
  // The cause of the fire has not been established, is not yet known, could not be determined.
  `\\b(?:the|its|their) ${CAUSE}${OF}${MORE} (?:(?:is|was|has|had|have|were|are|could|can|did|does) (?:(?:still|yet|so far) )?(?:not|n['’]t|never)|cannot|can ?not|remains? (?:not|un)|(?:has|is|remains?) yet to)(?: (?:yet|been|be|so far|immediately|still|officially|fully))* ?${FOUND}`,
  // The cause remains unknown, is under investigation, is being examined.
  `\\b(?:the|its|their) ${CAUSE}${OF}${MORE} (?:is|was|are|were|remains?|remained|stays?)(?: (?:still|now|currently|as yet|so far|also))*(?: (?:unknown|unclear|undetermined|unexplained|uncertain|open|a mystery|a matter of|under (?:investigation|examination|review|study)|being ${LOOKED_INTO}))`,
  // Police are investigating the cause of the fire, are trying to find out how it started.
  `\\b(?:are|is|were|was)(?: (?:still|now|also|currently|yet))* (?:${LOOKED_INTO}|trying to ${FIND_OUT}|working to ${FIND_OUT}|seeking to ${FIND_OUT}|seeking) ${TARGET}`,
  // Police have opened an inquiry into the cause.
  `\\b(?:launch|open|order|begin|began|begun|start|announce|promis|set up)\\w* (?:an?|the|its|their)(?: \\S+){0,3}? (?:investigation|inquiry|enquiry|probe) (?:in)?to ${TARGET}`,
  // An inquiry into the cause is under way. The report gives no cause for the fire.
  `\\b(?:investigation|inquiry|enquiry|probe) (?:in)?to ${TARGET}${MORE} (?:is|was|are|remains?|continues?|has begun|had begun|has started|has been (?:opened|launched|ordered))(?: (?:still|now))*(?: (?:under way|underway|continuing|ongoing|going on|open))?(?=\\s(?![a-z]))`,
  `\\b(?:gives?|gave|given|offers?|offered|names?|named|identifies|identified|found|has|had) no (?:immediate |clear |definite )?${CAUSE}${OF}`,
  // It is not clear what caused it, nobody knows how it began, it is too early to say.
  `\\b(?:(?:do|does|did) (?:not|n['’]t) (?:yet )?know|(?:cannot|could not|can ?not|can['’]t|couldn['’]t)(?: yet)? (?:say|tell|explain|${FIND_OUT})|(?:is|was|are|were)(?: still)? (?:not|n['’]t) (?:yet |immediately )?(?:clear|known|certain|sure)|unclear|unknown|too (?:early|soon) to (?:say|tell|know|judge|${FIND_OUT}|speculate(?: on| about)?)|no (?:immediate |further |clear )?(?:idea|explanation|word|information|clue|indication|finding)s?(?: yet)?|(?:nobody|no one|no-one|none)(?: \\S+){0,4}? (?:knows?|can say|could say|is sure|has (?:yet )?(?:said|explained|established))|(?:has|have) (?:not|n['’]t|yet to)(?: yet)? (?:${FOUND}|${FIND_OUT}|said|explained)) ${TARGET}`,
  // What caused the fire is not known.
  `^(?:exactly |just )?${ASKED}${MORE} (?:is|was|remains?)(?: (?:still|yet))*(?: (?:not|n['’]t)(?: yet)? (?:known|clear|established)| unclear| unknown| a mystery| under investigation| being ${LOOKED_INTO})`,
  // Nobody has an explanation. No cause has been established.
  `\\b(?:nobody|no one|no-one)(?: \\S+){0,4}? (?:has|had|have|gave|offered) (?:an|any) explanation`,
  `\\bthere (?:is|was) (?:still |as yet )?no explanation`,
  `\\bno ${CAUSE}${OF}${MORE} (?:has|had|have|was|is)(?: yet| so far)?(?: been| being)? (?:${FOUND}|given|named|released)`,
].map((source) => new RegExp(source, 'd'));
