import type { Span } from '../../../model/span.ts';

/**
 * What the words of a sentence make of the clause that they open on, or close: nobody has shown it (`doubts`), it is not so
 * (`denies`), it is a question (`asks`), or it is foretold, supposed, made up or what was thought before (`open`).
 */
export interface Disclaimed {
  /** In letters of the sentence. */
  readonly span: Span;
  /** Where the words that make it so begin. */
  readonly from: number;
  readonly as: 'doubts' | 'denies' | 'asks' | 'open';
}

const REPORTS =
  '(?:claims?|allegations?|accusations?|reports?|stor(?:y|ies)|suggestions?|rumou?rs?|assertions?|accounts?|idea|notion|charges?|figures?|tolls?|talk)';
const PAPERS =
  '(?:posts?|videos?|letters?|articles?|messages?|tweets?|memos?|documents?|leaflets?|recordings?|statements?|images?|photos?|sites?|websites?|accounts?|pages?)';
const SAYING = '(?:say|claim|state|report|suggest|assert|allege|insist|write|tell people)';
const SAID = '(?:said|claimed|stated|reported|suggested|asserted|alleged|insisted|wrote|written|announced|declared)';
const PROOF = '(?:evidence|proof|signs?|indications?|records?|hint|suggestion|grounds|reason|confirmation|basis)';
const UNTRUE =
  '(?:not true|not so|not the case|not correct|not right|not accurate|untrue|false|incorrect|inaccurate|wrong|baseless|unfounded|groundless|fabricated|nonsense|absurd|fiction|exaggerated|overstated|inflated|invented|made up|(?:far |much |way )?too high|an? (?:\\p{L}+ )?(?:lie|myth|fabrication|invention|hoax|fiction|falsehood)|lies|without (?:any )?(?:foundation|basis|merit))';
const WITHIN = (most: number): string => `(?: (?!of\\b|that\\b|but\\b)[\\p{L}’'-]+){0,${most}}`;

/** "There is no evidence that", "no proof has emerged that", "without any sign that". */
const NO_PROOF = `\\b(?:no|little|scant|scarce|hardly any|(?:not|n['’]t)(?: \\p{L}+)? any|without any|without|insufficient|not enough|lack of|absence of)${WITHIN(3)} ${PROOF}${WITHIN(6)} that `;
/** "Nothing in the files suggests that", "there is nothing to show that". */
const NOTHING_SHOWS = `\\b(?:nothing|none of (?:it|this|them|these|the \\p{L}+))(?: [\\p{L}’'-]+){0,6}? (?:suggests?|shows?|proves?|indicates?|supports?|confirms?|establish(?:es)?|suggested|showed|proved|indicated|confirmed|established) that `;
/** "Failed to prove that", "it has not been shown that", "could not establish that". */
const NOT_SHOWN = `\\b(?:not|n['’]t|never|cannot|fail(?:s|ed)? to|failing to|unable to|yet to|without)(?: been| be| yet| even| ever| conclusively| independently| definitively)*(?: prov(?:e|ed|en|ing)| show(?:n|ing)?| establish(?:ed|ing)?| demonstrat(?:e|ed|ing)| substantiat(?:e|ed|ing)| verif(?:y|ied|ying)) that `;
/** "It is not true that", "it is a myth that", "it would be wrong to say that". */
const NOT_TRUE = `\\bit (?:is|was|would be|isn['’]t|wasn['’]t)(?: \\p{L}+ly| simply| just)? ?(?:${UNTRUE}|(?<=n['’]t )(?:true|so|the case|correct|right|accurate))(?: to (?:say|claim|suggest|assert|state|write))?(?:,? \\p{L}+,?)? that `;
/** "There is no truth in the report that", "… in reports of". */
const NO_TRUTH = `\\bno (?:\\p{L}+ )?(?:truth|substance|foundation|basis|merit)(?: whatsoever| at all)? (?:in|to|for|behind)(?: \\p{L}+){0,3} ${REPORTS}${WITHIN(3)} (?:that|of) `;
/** "The false claim that", "baseless reports of". */
const FALSE_REPORT = `\\b(?:false|untrue|baseless|unfounded|groundless|bogus|fabricated|debunked|discredited|erroneous|invented)(?: \\p{L}+)? ${REPORTS} (?:that|of) `;
/** "Unproven claims that". */
const UNPROVEN = `\\b(?:unproven|unsubstantiated|unverified|unconfirmed)(?: \\p{L}+)? ${REPORTS} (?:that|of) `;
/** "A forged letter said that". */
const FORGED = `\\b(?:fake|faked|forged|bogus|doctored|fabricated|hoax|spoof|satirical|parody)(?: \\p{L}+)? ${PAPERS}(?: \\p{L}+){0,4}? (?:${SAID}|saying|claiming|says|claims|shows|showed)(?: that)? `;
/** "Withdrew its report that", "retracted a report of". */
const TAKEN_BACK = `\\b(?:withdrew|withdraws|withdrawn|retract(?:s|ed|ing)?|recant(?:s|ed|ing)?|took back|disown(?:s|ed)?|debunk(?:s|ed|ing)?|disprov(?:es|ed)|refut(?:es|ed))(?: [\\p{L}’'-]+){0,4}? ${REPORTS} (?:that|of) `;
/** "The mayor was wrong to say that", "lied when he said that", "falsely claimed that", "claimed, wrongly, that". */
const WRONG_TO_SAY = [
  `\\b(?:wrong|mistaken|incorrect|lying) (?:to|in|when) (?:\\p{L}+ )?(?:${SAYING}|${SAID}|saying|claiming|stating|reporting)(?: that)? `,
  `\\b(?:lied|lies) (?:when|in|by)(?: \\p{L}+){0,2} (?:${SAID}|saying|claiming|stating|says|claims)(?: that)? `,
  `\\b(?:wrongly|falsely|mistakenly|incorrectly|erroneously|untruthfully)(?: been)? ${SAID}(?: \\p{L}+)?(?: that| to have)? `,
  `\\b${SAID}, (?:wrongly|falsely|mistakenly|incorrectly|erroneously),? that `,
].join('|');
/** "Conspiracy theories that". */
const THEORY = '\\bconspiracy (?:theory|theories|tales?|myths?) that ';
/** "Wrongly accused of". */
const WRONGLY_ACCUSED =
  '\\b(?:wrongly|wrongfully|falsely|unjustly|mistakenly|erroneously)(?: been)? (?:accused|suspected|convicted|blamed|jailed|imprisoned|charged|held)(?: \\p{L}+)? (?:of|for|with) ';
/** "Was cleared of", "found not guilty of". */
const CLEARED =
  '\\b(?:cleared|acquitted|exonerated|absolved|innocent|not guilty)(?: on appeal| by (?:a|the) \\p{L}+)? of ';
/** "Pretended to", "joked that". */
const PRETENDED =
  '\\b(?:pretend(?:s|ed|ing)? (?:to(?: have)?|that)|dream(?:s|t|ed) that|jok(?:es|ed|ing) that|quipped that|fantasi[sz]ed that) ';
/** "It was first thought that". */
const THOUGHT_BEFORE =
  '\\b(?:initially|at first|first|originally|previously|earlier|once) (?:thought|believed|assumed|supposed|presumed)(?: that| to have)? ';
/** "The model predicts that". */
const FORETOLD =
  '\\b(?:predict(?:s|ed|ing)?|forecasts?|forecasted|forecasting|foresees?|foresaw|foretold)(?: that)? (?!as\\b|how\\b|what\\b|for\\b|in\\b|on\\b|and\\b|or\\b|is\\b|are\\b|was\\b|by\\b|with\\b|of\\b)';
/** "A film in which"; a drill in which some died is one in which they did. */
const MADE_UP = '\\b(?:simulation|scenario|film|movie|novel|play|drama|thriller|satire|sketch|video game)s? in which ';
/** "In the film", "suppose that", "had 40 died, there would be". */
const OPENS_MADE_UP = [
  '^[“"‘]?In (?:the|a|an|his|her|its|their|this) (?:\\p{L}+ )?(?:film|movie|novel|play|drama|series|thriller|satire|sketch|video game|simulation|scenario),? ',
  '^[“"‘]?(?:Suppose|Supposing|Imagine|Imagining|Assume|Assuming|What if)(?: that)? ',
  '^[“"‘]?(?:Had|Were|Should) (?=[^,;]+, [^.;]*\\b(?:would|could|might)\\b)',
].join('|');
/** "Did 40 people die?": what is asked whether it is so, not when or how. */
const ASKED =
  /^[“"‘']?(?:But |And |So |Or )?(?:Did|Do|Does|Is|Are|Was|Were|Has|Have|Had|Will|Would|Could|Can|Should) .*\?["”’']?$/su;
/** "Reports that … are false". Group 1: what they tell. */
const SAID_FALSE = `\\b(?:${REPORTS} (?:that|of)|(?:${REPORTS}|${PAPERS}) (?:saying|claiming|stating|alleging|suggesting)(?: that)?) ([^.;:?!]{3,160}?) (?:(?:is|are|was|were|proved|turned out)(?: to be)?(?: \\p{L}+ly| simply| just| all)? ${UNTRUE}(?![\\p{L}-])|(?:is|are|was|were)(?: an?)? (?:hoax|fake|forgery|forged|doctored)\\b|(?:was|were|has been|have been|had been)(?: later| since)? (?:withdrawn|retracted|recanted|disowned|debunked|disproved|disproven|refuted)\\b)`;
/** "Rumours that … were denied". Group 1: what they tell. */
const SAID_DENIED = `\\b(?:${REPORTS} that|(?:${REPORTS}|${PAPERS}) (?:saying|claiming|stating|alleging|suggesting)(?: that)?) ([^.;:?!]{3,160}?) (?:is|are|was|were|has been|have been|had been)(?: later| since| \\p{L}+ly)? (?:denied|rejected|dismissed|disputed|contested|questioned)(?![\\p{L}-])`;

const opener = (pattern: string, as: Disclaimed['as']): readonly [RegExp, Disclaimed['as']] => [
  new RegExp(pattern, 'gu'),
  as,
];
const OPENERS = [
  opener(NO_PROOF, 'doubts'),
  opener(NOTHING_SHOWS, 'doubts'),
  opener(NOT_SHOWN, 'doubts'),
  opener(UNPROVEN, 'doubts'),
  opener(FORGED, 'doubts'),
  opener(THEORY, 'doubts'),
  opener(CLEARED, 'doubts'),
  opener(NOT_TRUE, 'denies'),
  opener(NO_TRUTH, 'denies'),
  opener(FALSE_REPORT, 'denies'),
  opener(TAKEN_BACK, 'denies'),
  opener(WRONG_TO_SAY, 'denies'),
  opener(WRONGLY_ACCUSED, 'denies'),
  opener(THOUGHT_BEFORE, 'open'),
  opener(FORETOLD, 'open'),
  opener(PRETENDED, 'open'),
  opener(MADE_UP, 'open'),
  opener(OPENS_MADE_UP, 'open'),
] as const;
const CLOSED = [opener(SAID_FALSE, 'denies'), opener(SAID_DENIED, 'doubts')] as const;

/** A line of a list with a figure that another gives: "11 - deaths it claims", "Deaths claimed: 11". */
const CLAIMED_LABEL =
  /^(?=[^.!?;]{6,90}$)(?=[^\p{L}]*\d|.*: ?\d)[^.!?;]*\b(?:(?:it|he|she|they|the (?:post|page|site|video|group|channel|author|leaflet|message|account|army|party|movement)) (?:claims?|alleges?|says?|reports?)|(?<!lives? )(?:claimed|alleged|purported))(?: by [^:]*)?(?:$|: ?\d[^.!?;]*$)/iu;

/** Ends what a clause of content tells: another clause that stands beside all of it. */
const CONTENT_ENDS =
  /;|:| [–—] |, (?:but|although|though|while|whereas|and|yet|so|because)\b| (?:but|although|though|whereas)\b|[.?!]["”’']?(?:\s|$)/iu;
/** What stands behind is taken for granted: "no evidence that he paid before the bridge fell". */
const TAKEN_AS_KNOWN = /\b(?:after|before|when|since|despite|following|because)\b/iu;
/** Says within a clause that it is not so. */
export const NOT_SO = /\b(?:no|not|never|none|nobody|nothing|neither|nor)\b|n['’]t\b/i;
/** A sentence without any of these disclaims nothing. */
const MAY_DISCLAIM =
  /\b(?:no|not|never|nothing|none|little|scant|hardly|without|insufficient|lack|absence|fail|fails|failed|failing|unable|yet|cannot|fals|untru|wrong|mistaken|incorrect|inaccura|erroneous|baseless|unfounded|groundless|bogus|fabricat|debunk|discredit|invented|exaggerated|overstated|inflated|made up|too high|myth|lies?|lied|lying|hoax|nonsense|absurd|fiction|un(?:proven|substantiated|verified|confirmed)|fake|forged|doctored|spoof|withdr|retract|recant|took back|cleared|acquitted|exonerated|absolved|innocent|unjustly|conspiracy|pretend|dream|jok|quipped|fantasi|denied|rejected|dismissed|disputed|contested|questioned|satirical|parody|disown|disprov|refut|initially|at first|first|originally|previously|earlier|once|predict|forecast|fores|foretold|simulat|scenario|film|movie|novel|play|drama|thriller|satire|sketch|video|series)|n['’]t\b|^[“"‘]?(?:Suppos|Imagin|Assum|What if|Had|Were|Should)/iu;

/** What a sentence tells only to say that nobody has shown it, that it is not so, or that it is no fact. */
export function readDisclaimed(sentence: string): readonly Disclaimed[] {
  if (sentence.includes('?') && ASKED.test(sentence))
    return [{ span: { start: 0, end: sentence.length }, from: 0, as: 'asks' }];
  if (CLAIMED_LABEL.test(sentence)) return [{ span: { start: 0, end: sentence.length }, from: 0, as: 'doubts' }];
  if (!MAY_DISCLAIM.test(sentence)) return [];
  const found: Disclaimed[] = [];
  const plain = lowerFirst(sentence);
  for (const [pattern, as] of OPENERS) {
    for (const match of (as === 'open' ? sentence : plain).matchAll(pattern)) {
      const start = match.index + match[0].length;
      found.push({ span: { start, end: start + endOf(sentence.slice(start), as) }, from: match.index, as });
    }
  }
  for (const [pattern, as] of CLOSED) {
    for (const match of plain.matchAll(pattern)) {
      const start = match.index + match[0].indexOf(match[1]!);
      found.push({ span: { start, end: start + match[1]!.length }, from: match.index, as });
    }
  }
  return found;
}

/** The sentence with its first letter small, as within one: it has as many letters. */
function lowerFirst(sentence: string): string {
  const at = sentence.search(/\p{L}/u);
  if (at < 0) return sentence;
  const small = sentence[at]!.toLowerCase();
  return small.length === 1 ? sentence.slice(0, at) + small + sentence.slice(at + 1) : sentence;
}

function endOf(content: string, as: Disclaimed['as']): number {
  if (as === 'open') return Math.min(...[CONTENT_ENDS.exec(content)?.index ?? content.length, content.length]);
  const ends = [CONTENT_ENDS.exec(content)?.index, TAKEN_AS_KNOWN.exec(content)?.index, content.length];
  return Math.min(...ends.filter((end) => end !== undefined));
}

/** Right before a day, it was not then: "burned on 4 May, (not on) 5 May"; not "not until", nor "was not on the 3 June call". */
export const NOT_THEN =
  /(?<!\b(?:is|was|were|are|been|did|does|do|has|had|have|will|would) )\b(?:not|rather than|instead of)(?: on| in| at| during| as)? $/i;
