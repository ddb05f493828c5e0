import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { isMoney } from './units.ts';

/**
 * The figure of a sentence before that another source sets a bare one against: 9,200 of 4,500 in "The stewards counted 9,200
 * at the bridge. The police made it 4,500". Null where the figure has a noun of its own, nobody is said to give it, or more
 * than one could be meant.
 */
export function findSetAgainst(
  text: string,
  sentence: Span,
  quantity: Quantity,
  all: readonly Quantity[],
): Quantity | null {
  const size = sizeOf(quantity);
  if (quantity.counted !== '' || size < 2) return null;
  const giver = readGiver(
    text.slice(sentence.start, quantity.anchor.start),
    text.slice(quantity.anchor.end, sentence.end),
  );
  if (giver === null) return null;
  const from = sentence.start - REACH;
  const farthest = PUTS_AT.test(text.slice(sentence.start, quantity.anchor.start)) ? FARTHEST_PUT : FARTHEST;
  const before = all.filter(
    (other) =>
      other.anchor.start >= from && other.anchor.end <= sentence.start && mayBeMeant(other, quantity, farthest),
  );
  const last = before.at(-1);
  if (!last || !isNear(text.slice(last.anchor.end, sentence.start))) return null;
  const start = startOf(text, last.anchor.start);
  if (before.some((other) => other !== last && other.anchor.start >= start)) return null;
  return isGivenBy(giver, text.slice(start, sentence.start)) ? null : last;
}

/** Letters back to the sentence that gives the other figure. */
const REACH = 320;
/** Ends of sentences, and of paragraphs, between the two. */
const MOST_BETWEEN = 2;
const SENTENCE_END = /[.!?][”"’')]{0,2}\s+(?=[\p{Lu}“"‘\d]|$)/gu;

function isNear(between: string): boolean {
  return [...between.matchAll(SENTENCE_END)].length <= MOST_BETWEEN && between.split('\n\n').length <= MOST_BETWEEN;
}

/** Start of the sentence that holds a place. */
function startOf(text: string, place: number): number {
  const from = Math.max(0, place - REACH);
  const before = text.slice(from, place);
  const end = [...before.matchAll(SENTENCE_END)].at(-1);
  return end ? from + end.index + end[0].length : from;
}

function sizeOf({ value, min, max }: Quantity): number {
  return value ?? min ?? max ?? 0;
}

/** Two who count one thing do not lie farther apart; where a word takes up what the other counts, a crowd can. */
const FARTHEST = 6;
const FARTHEST_PUT = 20;
/** From here on a figure without a unit can be of money. */
const A_SUM = 100;

function mayBeMeant(other: Quantity, { unit, ...quantity }: Quantity, farthest: number): boolean {
  const [left, right] = [sizeOf(other), sizeOf(quantity as Quantity)];
  if (left < 1 || other.partOf !== undefined) return false;
  if (other.unit !== unit && !(unit === undefined && isMoney(other.unit) && right >= A_SUM)) return false;
  const isVague = !/\d/.test(other.anchor.exact) && VAGUE.test(other.anchor.exact);
  return isVague || (left <= farthest * right && right <= farthest * left);
}

const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions)\b/i;

const MODS =
  '(?:(?:only|just|some|about|around|roughly|nearly|almost|over|more than|fewer than|less than|at least|at most|no more than|up to|exactly|a mere) ){0,2}';
const FIGURE =
  '(?:number|figure|total|toll|count|crowd|turnout|attendance|tally|sum|amount|bill|cost|damage|loss|debt|estimate|gathering|march|demonstration)';
const VERBS = [
  '(?:counts?|counted|admits?|admitted|acknowledge[sd]?|concede[sd]?|claims?|claimed|estimate[sd]?|reckons?|reckoned|record(?:s|ed)|report(?:s|ed)|confirm(?:s|ed)|says?|said|finds?|found|saw|lists?|listed|gives?|gave)',
  `(?:admits?|admitted|owns? up|owned up|confesse[sd]) to`,
  '(?:speaks?|spoke|talks?|talked|knows?|knew|tells?|told) of',
  '(?:insists?|insisted) on',
  '(?:came up with|comes up with|arrive[sd] at)',
  '(?:makes?|made) (?:it|them|that)',
  `(?:puts?|estimate[sd]?|set|sets) (?:it|them|this|that|(?:the|their|its) (?:${FIGURE}|numbers)) at`,
  '(?:says?|said|insists?|insisted|maintains?|maintained|thinks?|thought|believe[sd]?|claims?|claimed)(?: that)? (?:it|there|they)(?: (?:had|have|has))? (?:is|was|were|are|been)',
].join('|');
/** "put the number at", "estimated the crowd at". */
const PUTS_AT = new RegExp(
  `\\b(?:put|puts|estimate[sd]?|set|sets) (?:the|their|its) (?:${FIGURE}|numbers) at ${MODS}$`,
  'i',
);
/** Who gives it, with what is told of him in between. */
const WHO =
  "(?<giver>(?!(?:it|they|he|she|we|i|you|there|this|that|these|those|who|which|if|when|as|in|on|at|by|for|of|another|later|since|then|now|among|last|earlier|yesterday|today|once|at|after|before|to|from|with)\\b)(?:[\\p{L}’'.-]+ ){0,7}?[\\p{L}’'.-]+)(?:, [^.;!?]{2,90},)?";
const OPENS = '(?:["“]?(?:But|And|Yet|Still|However|Meanwhile|While|Though),? )?';

/** "The police, who counted from a helicopter, made it ", "The company admits ". */
const GIVES = new RegExp(
  `^${OPENS}${WHO}(?:(?: (?:later|now|still|only|first|itself|himself|herself|themselves|in turn|for (?:its|his|her|their) part))*) (?:${VERBS}) ${MODS}$`,
  'iu',
);
/** "According to the police there were ", "By the union's count it was ". */
const BY_ACCOUNT = new RegExp(
  `^${OPENS}(?:according to|by|on|in) (?<giver>(?:[\\p{L}’'.-]+ ?){1,7}?)(?:(?:[’']s?)? (?:own )?(?:count|reckoning|estimate|figures?|tally|account))?,? (?:(?:it|there|they) (?:was|were|are|is|had been)|the ${FIGURE} (?:was|is|came to)) ${MODS}$`,
  'iu',
);
/** "It was ", with " , according to the police" behind. */
const WAS = new RegExp(
  `^${OPENS}(?:it|there|they|the (?:true |real |actual )?${FIGURE}) (?:was|were|is|are|had been|came to|comes to|stood at|stands at) ${MODS}$`,
  'iu',
);
/** "At least two, says the clerk". */
const BARE = new RegExp(
  `^${OPENS}(?:only|just|some|about|around|nearly|almost|over|more than|at least|at most|no more than)? ?$`,
  'iu',
);
const BEHIND =
  /^,? (?:according to|say|says|said|by the count of|in the estimate of) (?<giver>[^.;]{3,60}?)(?:[.;,]|$)/iu;
/** What may stand behind a figure whose noun is left out. */
const LEFT_OUT =
  /^(?:["”’]?[.;!?]|["”’]?$|,|:? ?—|\)| (?:at|on|in|by|for|from|along|outside|inside|when|last|that|and|but|of them|only|without|not counting|leaving out|excluding|including|people there|altogether|in all|instead|so far|to date|too|as well)\b)/i;

/** Who is told to give a figure whose noun is left out, by the words of its sentence before and behind it; null where nobody is. */
export function readGiver(lead: string, tail: string): string | null {
  if (!LEFT_OUT.test(tail)) return null;
  const found =
    GIVES.exec(lead) ?? BY_ACCOUNT.exec(lead) ?? (WAS.test(lead) || BARE.test(lead) ? BEHIND.exec(tail) : null);
  const giver = found?.groups?.giver?.trim() ?? '';
  return giver === '' || NOBODY.test(giver) ? null : giver;
}

/** Behind a figure, whom or what alone its giver counts: "but only those whom it has registered". */
const OF_SOME =
  /^,? \(?(?:but |and |though |although )?(?:only|without|not counting|leaving out|excluding|including|if one|counting)\b/i;

/** Whether who gives a figure says that it is of some of them, or of more than others count. */
export function isOfSome(behind: string): boolean {
  return OF_SOME.test(behind);
}

const NOBODY = /^(?:it|they|he|she|we|i|you|there|this|that|these|those|nobody|no one|everyone|he himself)$/i;

/** Whether the sentence before is that source's own. */
function isGivenBy(giver: string, sentence: string): boolean {
  const name = giver.replace(/^(?:the|a|an|its|his|her|their) /i, '').toLowerCase();
  return sentence.toLowerCase().includes(name);
}
