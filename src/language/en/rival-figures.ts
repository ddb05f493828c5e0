/** Ends in front of a figure that somebody gives: "the company counts ", "police put it at ". */
const GIVEN_BY =
  /\b(?:counts?|counted|says?|said|puts?|claims?|claimed|estimates?|estimated|reports?|reported|gives?|gave|holds?|speaks? of|spoke of|told of|insists?|maintains?|reckons?|records?|recorded|lists?|listed|shows?|saw|found)\b[^,;.:]{0,48}$/i;
/** From the first figure to the second, whose giver stands between: " jobs lost, the union ", " dead, while the mayor says ". */
const OTHER_GIVER = /^[^,;.:]{0,48}[,;] (?:and |but |while |whereas |though )?(?:[\p{L}’'-]+ ){1,6}$/u;
/** Whose figure it is: "as the ministry holds", "by the ministry's count"; not "in Kest", "by May", "as of Friday". */
const GIVER = String.raw`(?:according to|as(?! (?:of|well|many|much|an?)\b)|(?:by|in|on)(?= [^,;.:]{0,60}(?:['’]|\b(?:count|tally|figures?|estimates?|reckoning|account|version|books|records|data|list)\b)))`;
/** ", as the ministry holds, or ", " by the ministry's count and ", " according to the police, or ". */
const AS_GIVEN = new RegExp(
  `^[^,;.:]{0,32},? ${GIVER} [^,;.:]{2,60}(?:, (?:or|and|but|while)|(?<=[\\p{L}]) (?:or|but)) (?:only |just |some |about )?$`,
  'u',
);
/** ", according to the union; the company put the number at ", " at the gate, but police put it at ": another's of the same. */
const PUT_AT =
  /[,;] (?:and |but |while |whereas |though )?(?:[\p{L}’'-]+ ){1,6}(?:put|puts|set|sets|estimated|estimates) (?:it|them|this|that|the (?:number|figure|total|toll|count)) at (?:only |just |some |about |nearly |around )?$/u;
/** Behind the second of such figures, who gives it. */
const GIVEN_BEHIND = new RegExp(`^[^,;.:]{0,32},? ${GIVER}`, 'u');
/** No name of a giver ends so: ", or a ", ", capping the ". */
const NO_GIVER_END = /(?:\b(?:the|an?|his|her|its|their|our|this|that)|\p{Ll}ing) $/u;
const NO_GIVER = /\bof $|\b(?:another|including|of (?:them|whom|which)|among|then|later|in|on|at|by|from|with|to)\b/i;

/**
 * Whether two figures of one sentence are two answers by two who give them: "the company counts 548 jobs lost, the
 * union 590"; "212, as the ministry holds, or 161, as the nurses have it".
 * @param before the sentence up to the first figure
 * @param between from the end of the first to the start of the second
 * @param after the sentence from the end of the second
 */
export function areRivalFigures(before: string, between: string, after: string): boolean {
  if (PUT_AT.test(between)) return true;
  if (AS_GIVEN.test(between)) return GIVEN_BEHIND.test(after) || /^\s*$|^[.,;”"]/.test(after);
  const giver = OTHER_GIVER.exec(between);
  if (!giver || !GIVEN_BY.test(before)) return false;
  return !NO_GIVER_END.test(between) && !NO_GIVER.test(between.slice(between.search(/[,;]/)));
}
