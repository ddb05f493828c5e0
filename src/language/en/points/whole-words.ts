/** English words by which a figure is told as one of some of those, or of that, which a figure before it counts. */

import { wordTable } from '../../../text/word-table.ts';

const DETERMINER = '(?:the|its|his|her|their|our|these|those|this|that|all)';
const ADVERBS =
  '(?:about|around|some|only|just|nearly|almost|over|more than|at least|fewer than|less than|up to|roughly|barely|a mere|another)';

/** From a figure on to its whole: "12 of the 60", "11 million crowns of the promised 40 million", "120 tents out of the 300". */
export const OUT_OF = new RegExp(
  `^(?: [\\p{L}-]+){0,2} (?:out )?of (?:${DETERMINER}|a total of) (?!(?:first|last|past|next|final|previous)\\b)(?:[\\p{L}-]+ ){0,2}(?:${ADVERBS} )?[€$£¥]?$`,
  'u',
);

/** Up to the whole, at the head of its sentence or clause: "Of the 250". */
export const OF_WHOLE = new RegExp(
  `(?:^|[,;:—–] |\\n)["“]?(?:[Oo]ut of|[Oo]f|[Aa]mong|[Aa]mongst) (?:a total of |${DETERMINER} )?(?:[\\p{L}-]+ ){0,2}(?:${ADVERBS} )?[€$£¥]?$`,
  'u',
);

/** Opens a clause on what was counted before: "Of these, ", "Among them were ". */
export const OF_THOSE =
  /(?:^|[;—–] |, )["“]?(?:and )?(?:[Oo]ut of|[Oo]f|[Aa]mong|[Aa]mongst) (?:these|those|them|that|this|that sum|this sum|this amount|that amount|the total|that total|which|whom)\b,?[^.;]{0,60}$/u;

/** Between a whole and its part: "18,900 ballots, 4,210 of them …" is told behind; "37 children, including four". */
export const COUNTS_IN = new RegExp(
  `(?<!\\b(?:not|even)),? (?:including|among them|amongst them|of (?:which|whom|these|those|them))(?: (?:${ADVERBS}|the|an?)){0,2} [€$£¥]?$`,
  'iu',
);

/** Behind a part: "4,210 of them", "four of whom". */
export const OF_THEM =
  /^(?: [\p{L}-]+)? of (?:them|these|those|which|whom|that|this)\b(?! (?:who|with|that|whose|in|from)\b)/u;

const SINCE = '(?:so far|to date|up to now|until now|by now|thus far|as yet|already|(?:have|has|had) since(?: been)?)';
const LEFT =
  '(?:left over|still (?:to|in|on|at|un\\p{L}+|being|missing|waiting|available|owed|due|left|outstanding|without)|remain(?:s|ed)?|(?:were|was|are|is|has been|have been) left|unsold|unused|unspent|unpaid|unclaimed|outstanding)';

/** Before a part, in its clause: what was counted before went on to be so many. */
export const SO_FAR = new RegExp(`(?:^["“]?${SINCE}\\b|\\b${SINCE}\\b[^,;]{0,24}$)`, 'iu');

/** … and behind it: so many so far, or what is left. */
export const SO_FAR_BEHIND = new RegExp(`^[^,;]{0,48}?\\b(?:${SINCE}|${LEFT})\\b`, 'iu');

/** Before a part: what is left of it. */
export const WHAT_IS_LEFT =
  /\b(?:the (?:rest|remainder|remaining)|there (?:are|were|is|was) still|still had|has still|have still)\b[^,;]{0,24}$/iu;

/** In the clause of a part that is fewer than were asked for. */
export const ONLY = /\b(?:only|just|no more than|fewer than|less than|a mere|barely) $/i;

/** Before a figure, in its clause: things that were to be had. */
export const TO_BE_HAD =
  /\b(?:ordered|orders?|bought|buys?|promis(?:es?|ed)|pledg(?:es?|ed)|set aside|sets aside|earmark(?:s|ed)|allocat(?:es?|ed)|budget(?:s|ed)?|approv(?:es?|ed)|asked for|asks for|request(?:s|ed)|demand(?:s|ed)|need(?:s|ed)?|appl(?:y|ied|ies) for|plan(?:s|ned)? (?:for|to)|aim(?:s|ed) (?:at|for|to)|appeal(?:s|ed)? (?:of|for)|sought|seeks?|a target of|a goal of|planned|promised|pledged|requested)\b[^.;:]{0,60}$/i;

/** … and behind it. */
export const WERE_TO_BE_HAD =
  /^[^.;:]{0,50}?\b(?:(?:was|were|had been|has been|have been) )?(?:ordered|promised|pledged|set aside|earmarked|allocated|budgeted|requested|planned|demanded|needed|approved|registered)\b/i;

/** The noun of a part is left out, and its verb follows. */
export const GOES_ON =
  /^ (?:(?:have|has|had|were|was|are|is) (?:(?:already|now|since|still|so far|only|later|also) )?(?:been )?(?:\p{L}+(?:ed|en|wn|ld|nt|ut|ught|ost|ade|aid|orn)|on|in|at|postal|ready|empty|left)\b|remain(?:s|ed)?|arrived|reached|came|went|survived|returned|failed|passed|sold|burned|burnt|collapsed|got)\b/u;

/** Before a figure that opens its clause, whose noun is left out. */
export const OPENS =
  /^["“]?(?:(?:so far|to date|since then|by then|by now|until now|up to now|only|just|some|about|around|nearly|almost|over|more than|at least|fewer than|less than|no more than|all but|and|but|yet|however),? )*$/iu;

/** So many beside those before, and no part of them. */
export const BESIDE_THEM =
  /\b(?:another|a further|an additional|the other|other|compared (?:with|to)|against|up from|down from|rather than|instead of) (?:[\p{L}-]+ )?[€$£¥]?$|^ (?:more|others|other|further|additional)\b/iu;

/** Units that tell how long, how old, how often or how much of a whole. */
export const NO_AMOUNTS =
  /^(?:%|part|×|point|minute|hour|day|night|week|month|year|decade|century|second|s|°C|°F|km\/h|mph)$/;

/** Where the clause of a figure begins: behind the last of these. */
export const CLAUSE_START =
  /^.*(?:[;:(—–]|, (?:and|but|while|which|who|with)\b|,? and $|\b(?:said|says|found|reported|added|told [\p{L} ]{3,20}) that\b|, (?=of (?:which|whom|these|those|them)\b))/su;

/** … and where it ends. */
export const CLAUSE_END =
  /[;:)—–]|, (?:and|but|while|which|who|of|with|its|his|her|their|a|an|the|said|says|added|according|(?:it|he|she|they) (?:said|says|added)|as|when|were|was|are|is|have|has|had|where|when)\b|(?:,| and| or| but)+ (?:another )?\d|[.!?,]*["”]?$/gu;

/** Before a part that opens its clause: what a question leaves out. */
export const LEFT_OUT_BEFORE =
  /^["“]?(?:(?:Of|Among|Out of|of|among|amongst|out of) (?:these|those|them|that|this|which|whom)(?: (?:were|are|was|is))?,? ?)?$/u;

/** "so far", "only" and the like, before a figure. */
export const MERE_WORDS =
  /(?:so far|to date|since then|by then|by now|until now|but|and|yet|however|only|just|a mere),? ?/giu;

/** Behind a figure without a noun: of what kind they were, "4,210 (were postal ballots)". Group 1: the kind. */
export const WERE_SUCH = /^ (?:were|are) ((?:[\p{L}-]+ ){1,2}[\p{L}-]+)\b/u;

/** The same of money. */
export const SUM_TO_BE_HAD =
  /\b(?:promis(?:es?|ed)|pledg(?:es?|ed)|set aside|sets aside|earmark(?:s|ed)|allocat(?:es?|ed)|budgeted|approved|granted|appeal(?:s|ed)? for|asked donors for|planned|promised|pledged|requested|owed)\b[^.;:]{0,60}$/i;

/** Before a sum, in its clause: it was paid out. */
export const PAID_OUT =
  /\b(?:paid|paid out|spent|disbursed|transferred|received|handed out|released|arrived|brought in|raised|collected)(?: (?:out|over))?(?: (?:only|just|some|about|nearly|almost|over|more than))? $/i;

/** … and behind it. */
export const WAS_PAID_OUT =
  /^ (?:(?:have|has|had|was|were|is|are) (?:(?:already|so far|only|actually) )?(?:been )?(?:paid|spent|disbursed|transferred|received|handed out|released)|arrived)\b/i;

/** Of whom or which, of the noun right before. */
export const RELATIVE = /^(?: [\p{L}-]+)? of (?:which|whom)\b/u;

/** The last word before the comma that a relative clause stands behind. */
export const BEFORE_RELATIVE = /(\p{L}+),[^,]*$/u;

/** Before a whole with its noun behind it, or known: "Of the 29 who", no "Of flats just 96". */
export const THE_WHOLE = new RegExp(`(?:${DETERMINER}|a total of)(?: [\\p{L}-]+){0,2} (?:${ADVERBS} )?[€$£¥]?$`, 'iu');

/** Opens what a sentence names of those it counts, right before a figure. */
export const NAMES_SOME = /^.*\b(?:including|among them|amongst them|counting)(?: the)? $/su;

/** Behind a figure, of whom it is alone: it asks for nothing by itself. */
export const OF_THEM_ALONE = /^(?: of (?:them|that|which|whom|(?:these|those)(?: \p{L}+)?))?$/u;

/** A verb behind what is asked for: "how many (were) children". */
export const FINITE =
  /^how (?:many|much)(?: \S+){0,4} (?:was|were|is|are|has|have|had|will|would|could|did)\b|^how (?:many|much) \p{Ll}+ed\b/u;

/** Before a whole: it is one. */
export const TOTAL_OF = /^(?:an? )?(?:total of|estimated) /i;

/** Opens a clause that goes on from another. */
export const OPENS_WITH_AND = /^(?:and|but|yet) /i;

/** What is said of one, as it is asked of many. */
export const TO_MANY: Readonly<Record<string, string>> = wordTable({ has: 'have', was: 'were', is: 'are', does: 'do' });

/** "1,900 of the logs had been felled": some of what was counted before. Group 1: the noun, with a word before it at most. */
export const OF_THE_NOUN = /^ of (?:the|these|those|its|their|his|her|our) ((?:[\p{L}-]+ )?[\p{L}-]+)\b/u;

/** From a figure on to what was had of it, in one clause: "9,000 tents and put up 3,100". */
export const AND_HAD =
  /^ (?:[\p{L}-]+ ){1,3}(?:and|but)(?: has| have| had)?(?: so far| only| already| since)*(?: [\p{L}]+){1,2}(?: only| just| some| about)? $/u;

/** What is done with so many, and what becomes of some of them next. */
interface Step {
  readonly first: RegExp;
  readonly next: RegExp;
}

const step = (first: string, next: string): Step => ({
  first: new RegExp(`\\b(?:${first})\\b`, 'iu'),
  next: new RegExp(
    `^ (?:(?:have|has|had|were|was|are|is|would be|will be) )?(?:(?:since|already|later|still|now|also|only|then|been|being) )*(?:${next})\\b`,
    'iu',
  ),
});

export const STEPS: readonly Step[] = [
  step(
    'arrest(?:s|ed)?|detained|rounded up|taken into custody|picked up',
    'charged|released|freed|let (?:go|off)|fined|jailed|remanded|sentenced|convicted|deported|bailed|held|in (?:custody|detention|jail)|remain(?:ed)? in',
  ),
  step(
    'charged|indicted|accused|put on trial|stood trial|went on trial',
    'convicted|acquitted|plead(?:ed)?|pled|found guilty|sentenced|cleared|jailed',
  ),
  step(
    'injured|hurt|wounded|ill|sick|infected|poisoned|sickened|treated|burnt|burned',
    'taken to (?:a |the |local )?hospitals?|hospitali[sz]ed|admitted|in (?:hospital|intensive care|a (?:critical|serious) condition|critical|serious)|critical|critically|seriously|discharged|sent (?:home|on to)|recovered',
  ),
  step(
    'samples?|tested|sampled|examined|inspected|inspections?|checked|screened|tests?',
    '(?:tested )?(?:positive|negative)|failed|passed|contained|exceeded|found to|showed|contaminated',
  ),
  step('registered|entitled to vote|eligible', 'voted|cast|turned out|went to the polls'),
  step(
    'invited|wrote to|questioned|surveyed|polled|interviewed|asked',
    'answered|replied|responded|came|attended|refused|agreed|said (?:yes|no)',
  ),
  step(
    'applied|applications?|claims?|requests?|petitions?',
    'accepted|approved|granted|rejected|refused|turned down|upheld|admitted|successful|dismissed',
  ),
  step(
    'seized|confiscated|stolen|impounded|looted',
    'destroyed|burnt|burned|returned|recovered|sold|auctioned|handed back|found',
  ),
  step(
    'damaged|destroyed|flooded|burnt|burned',
    'repaired|rebuilt|torn down|demolished|beyond repair|insured|uninsured',
  ),
  step(
    'evacuated|displaced|fled|homeless|moved out',
    'returned|gone (?:back|home)|back|allowed (?:back|home)|living|staying|housed|sheltering',
  ),
  step(
    'stranded|trapped|cut off|aboard|on board|missing|beached',
    'rescued|refloated|freed|saved|survived|found|brought|picked up|pulled',
  ),
  step('planted|released into|hatched|bred', 'survived|died|alive|still alive|lost'),
  step('started|entered|set off|set out|took part|lined up', 'finished|dropped out|gave up|completed|arrived'),
];

/** Up to the next figure of a list: "58 have come through and two were swept off". */
export const NEXT_OF_LIST =
  /^ [^.]*[\p{L}]{2}(?:,|;)? (?:and |but |or )(?:another |a further |only |just )?$|^ [^.]*[\p{L}]{2}, $/u;

/** Before a figure, at the head of its sentence: "Of the ballots cast, ", "Of the compensation, ". Group 1: the words for the whole. */
export const OF_THE_STUFF =
  /^["“]?(?:Of|Out of) (?:the|this|these|its|their|that) ((?:[\p{L}-]+ ){0,3}[\p{L}-]+), (?:only |just |some |about |nearly |almost |over |more than )*[€$£¥]?$/u;

/** Before a whole: its writer takes it as known from somebody's word, "of the promised 40 million". */
export const AS_PROMISED =
  /\bthe (?:promised|pledged|planned|announced|requested|budgeted|earmarked|approved) (?:[\p{L}-]+ )?[€$£¥]?$/u;

/** At the end of a clause, no part of it. */
export const CLAUSE_STOP = /(?:[.!?,;”"\s]|\s(?:and|but|or))+$/;
