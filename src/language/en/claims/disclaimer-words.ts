import type { Span } from '../../../model/span.ts';

/** What the words of a sentence make of the clause that they open on, or close: nobody has shown it, or it is not so. */
export interface Disclaimed {
  /** In letters of the sentence. */
  readonly span: Span;
  readonly stance: 'doubts' | 'denies';
}

const REPORTS =
  '(?:claims?|allegations?|accusations?|reports?|stor(?:y|ies)|suggestions?|rumou?rs?|assertions?|accounts?|idea|notion|charges?)';
const PROOF = '(?:evidence|proof|signs?|indications?|records?|hint|suggestion|grounds|reason|confirmation|basis)';
const UNTRUE =
  '(?:not true|not so|not the case|not correct|not right|not accurate|untrue|false|incorrect|inaccurate|wrong|baseless|unfounded|groundless|fabricated|nonsense|absurd|fiction|an? (?:\\p{L}+ )?(?:lie|myth|fabrication|invention|hoax|fiction|falsehood)|lies|without (?:any )?(?:foundation|basis|merit))';
const WITHIN = (most: number): string => `(?: (?!of\\b|that\\b|but\\b)[\\p{L}’'-]+){0,${most}}`;

/** "There is no evidence that", "no proof has emerged that", "without any sign that". */
const NO_PROOF = `\\b(?:no|little|scant|scarce|hardly any|(?:not|n['’]t)(?: \\p{L}+)? any|without any|without|insufficient|not enough|lack of|absence of)${WITHIN(3)} ${PROOF}${WITHIN(6)} that `;
/** "Nothing in the files suggests that", "there is nothing to show that". */
const NOTHING_SHOWS = `\\b(?:nothing|none of (?:it|this|them|these|the \\p{L}+))(?: [\\p{L}’'-]+){0,6}? (?:suggests?|shows?|proves?|indicates?|supports?|confirms?|establish(?:es)?|suggested|showed|proved|indicated|confirmed|established) that `;
/** "Failed to prove that", "it has not been shown that", "could not establish that". */
const NOT_SHOWN = `\\b(?:not|n['’]t|never|cannot|fail(?:s|ed)? to|failing to|unable to|yet to|without)(?: been| be| yet| even| ever| conclusively| independently| definitively)*(?: prov(?:e|ed|en|ing)| show(?:n|ing)?| establish(?:ed|ing)?| demonstrat(?:e|ed|ing)| substantiat(?:e|ed|ing)| verif(?:y|ied|ying)) that `;
/** "It is not true that", "it is a myth that", "it would be wrong to say that". */
const NOT_TRUE = `\\bit (?:is|was|would be|isn['’]t|wasn['’]t)(?: \\p{L}+ly| simply| just)? ?(?:${UNTRUE}|(?<=n['’]t )(?:true|so|the case|correct|right|accurate))(?: to (?:say|claim|suggest|assert|state|write))?(?:,? \\p{L}+,?)? that `;
/** "There is no truth in the report that". */
const NO_TRUTH = `\\bno (?:\\p{L}+ )?(?:truth|substance|foundation|basis|merit)(?: whatsoever| at all)? (?:in|to|for|behind)(?: \\p{L}+){0,3} ${REPORTS}${WITHIN(3)} that `;
/** "The false claim that", "baseless reports that". */
const FALSE_REPORT = `\\b(?:false|untrue|baseless|unfounded|groundless|bogus|fabricated|debunked|discredited|erroneous|invented)(?: \\p{L}+)? ${REPORTS} that `;
/** "Unproven claims that". */
const UNPROVEN = `\\b(?:unproven|unsubstantiated|unverified|unconfirmed)(?: \\p{L}+)? ${REPORTS} that `;
/** "Reports that … are false". Group 1: what they tell. */
const SAID_FALSE = `\\b${REPORTS} that ([^.;:?!]{3,160}?) (?:is|are|was|were)(?: \\p{L}+ly| simply| just| all)? ${UNTRUE}(?![\\p{L}-])`;

const opener = (pattern: string, stance: Disclaimed['stance']): readonly [RegExp, Disclaimed['stance']] => [
  new RegExp(pattern, 'giu'),
  stance,
];
const OPENERS = [
  opener(NO_PROOF, 'doubts'),
  opener(NOTHING_SHOWS, 'doubts'),
  opener(NOT_SHOWN, 'doubts'),
  opener(UNPROVEN, 'doubts'),
  opener(NOT_TRUE, 'denies'),
  opener(NO_TRUTH, 'denies'),
  opener(FALSE_REPORT, 'denies'),
] as const;
const CLOSED = new RegExp(SAID_FALSE, 'giu');

/** Ends what a clause of content tells: another clause that stands beside all of it. */
const CONTENT_ENDS =
  /;|:| [–—] |, (?:but|although|though|while|whereas|and|yet|so|because)\b| (?:but|although|though|whereas)\b|[.?!]["”’']?(?:\s|$)/iu;
/** What stands behind is taken for granted: "no evidence that he paid before the bridge fell". */
const TAKEN_AS_KNOWN = /\b(?:after|before|when|since|despite|following|because)\b/iu;
/** Says within a clause that it is not so. */
export const NOT_SO = /\b(?:no|not|never|none|nobody|nothing|neither|nor)\b|n['’]t\b/i;
/** A sentence without any of these disclaims nothing. */
const MAY_DISCLAIM =
  /\b(?:no|not|never|nothing|none|little|scant|hardly|without|insufficient|lack|absence|fail|fails|failed|failing|unable|yet|cannot|false|untrue|wrong|in(?:correct|accurate)|baseless|unfounded|groundless|bogus|fabricated|debunked|discredited|erroneous|invented|myth|lie|lies|hoax|nonsense|absurd|fiction|falsehood|un(?:proven|substantiated|verified|confirmed))\b|n['’]t\b/iu;

/** What a sentence tells only to say that nobody has shown it, or that it is not so. */
export function readDisclaimed(sentence: string): readonly Disclaimed[] {
  if (!sentence.includes(' that ') || !MAY_DISCLAIM.test(sentence)) return [];
  const found: Disclaimed[] = [];
  for (const [pattern, stance] of OPENERS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index + match[0].length;
      found.push({ span: { start, end: start + endOf(sentence.slice(start)) }, stance });
    }
  }
  for (const match of sentence.matchAll(CLOSED)) {
    const start = match.index + match[0].indexOf(match[1]!);
    found.push({ span: { start, end: start + match[1]!.length }, stance: 'denies' });
  }
  return found;
}

function endOf(content: string): number {
  const ends = [CONTENT_ENDS.exec(content)?.index, TAKEN_AS_KNOWN.exec(content)?.index, content.length];
  return Math.min(...ends.filter((end) => end !== undefined));
}
