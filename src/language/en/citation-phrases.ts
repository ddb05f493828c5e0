import { WEEKDAY_NUMBERS } from './calendar.ts';

/** Words of English with which an article names the outlet that its matter comes from. Lower case unless said otherwise. */

/** Nouns for a publication, before or instead of its name: "the newspaper Le Phare", "the paper said". */
export const MEDIA_NOUN =
  '(?:newspaper|paper|daily|weekly|magazine|tabloid|journal|website|site|portal|outlet|newsletter|broadcaster|television|tv|radio|station|channel|agency|newswire|wire|blog|review)';

/** Last words of a publication's name. Capitalised, as in names. */
export const OUTLET_NOUNS: readonly string[] =
  'Times Post Tribune Herald Gazette Courier Journal News Press Agency TV Radio FM Television Observer Guardian Telegraph Chronicle Mail Daily Weekly Standard Mirror Independent Economist Review Examiner Inquirer Enquirer Dispatch Reporter Monitor Sentinel Argus Echo Bulletin Ledger Register Recorder Magazine Newspaper Newswire Broadcasting Today Online Newsroom Newsletter Zeitung Presse Journalen Bladet'.split(
    ' ',
  );
export const OUTLET_NOUN = new RegExp(`\\b(?:${OUTLET_NOUNS.join('|')})$`, 'u');

/** Words that make a name an institution's: its words are a speaker's, told by the statements. */
export const INSTITUTION_WORD =
  /\b(?:ministry|government|committee|office|police|council|department|parliament|army|court|commission|authority|institute|centre|center|university|bank|company|association|union|syndicate|mission|party|embassy|fund|foundation|organi[sz]ation|agency for|republic)\b/i;

const ADVERB = '(?:has |have |had |also |later |first |earlier |previously |exclusively |since )?';
const REPORTING_VERB =
  '(?:reported|reports|report|said|says|wrote|writes|quoted|quotes|quoting|cited|cites|citing|published|revealed|reveals|disclosed|claimed|claims|learned|alleged|alleges|obtained)';

/** The same verbs, for looking a word up. */
export const REPORTING_VERBS: readonly string[] = REPORTING_VERB.slice(3, -1).split('|');

/** Stands right before the name (and an optional "the"): "told the …", "according to …". */
export const CITED_BEFORE = new RegExp(
  `(?:\\btold|\\baccording to|\\b(?:quoted|cited|reported|published|carried|obtained|seen|aired|revealed) (?:by|in|on)|\\binterview (?:with|to|in|for|given to)|\\b(?:speaking|spoke|wrote|writing|statement) (?:to|for|in)|\\breports? (?:in|by|from)|\\bciting|\\bquoting)(?: (?:a |an )?(?:report (?:in|by|from)))?(?: (?:the|its|a|an))?(?: [\\p{L}-]{2,20}){0,2}?(?: ${MEDIA_NOUN})? (?:the )?$`,
  'iu',
);
/** One of these words stands in each of them. */
export const CITED_WORDS: readonly string[] =
  'told according quoted cited reported published carried obtained seen aired revealed interview speaking spoke wrote writing statement report reports citing quoting'.split(
    ' ',
  );
/** Like `CITED_BEFORE`, with nothing but "the" and a media noun between cue and name: for names that are no known outlet. */
export const TOLD_BEFORE = new RegExp(
  `(?:\\btold|\\baccording to|\\b(?:quoted|cited|reported) (?:by|in)|\\binterview (?:with|to|in)|\\bciting|\\bquoting) (?:the )?(?:${MEDIA_NOUN} )?$`,
  'iu',
);
/** One of these words stands in each of them. */
export const TOLD_WORDS: readonly string[] = 'told according quoted cited reported interview citing quoting'.split(' ');
/** Stands right after the name: "… reported", "… has said", "… newspaper wrote". */
export const CITED_AFTER = new RegExp(`^(?: ${MEDIA_NOUN})?(?:,? (?:which|that))? ${ADVERB}${REPORTING_VERB}\\b`, 'iu');
/** The same nouns, for looking a word up. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(MEDIA_NOUN.slice(3, -1).split('|'));

/** Words that can stand between a name and the verb behind it, beside media nouns. */
export const BEFORE_VERB_WORDS: readonly string[] = ['which', 'that', ...(ADVERB.match(/\w+/g) ?? [])];
/** Words of the language that stand in no publication's name, nor between it and what cites it. */
export const NAMELESS_WORDS: readonly string[] =
  'is was were are be been will would could should can must it its he she they we you him her them his their our your who whom whose these those not but or if because when while where than then there'.split(
    ' ',
  );
/** A media noun right before a word with a capital. */
export const MEDIA_BEFORE_NAME = new RegExp(
  `(?:${[...MEDIA_NOUNS].map((noun) => `[${noun[0]}${noun[0]!.toUpperCase()}](?:${noun.slice(1)}|${noun.slice(1).toUpperCase()})`).join('|')}) (?:[Tt][Hh][Ee] )?\\p{Lu}`,
  'u',
);

/** A publication named before, told again without its name: "the paper said", "a foreign newspaper has reported". */
export const MEDIA_AGAIN = new RegExp(
  `\\b(?:the|a|an) (?:(?:same|foreign|local|national|state|independent|leading) )?${MEDIA_NOUN} (?:article )?${ADVERB}${REPORTING_VERB}\\b`,
  'giu',
);

/** One of these words stands in `DATA_FROM`, one of the others in `ALLUSION`. */
export const FIGURE_NOUNS: readonly string[] = ['data', 'figures', 'statistics', 'records', 'numbers'];
export const ALLUSION_VERBS: readonly string[] = ['published', 'posted', 'printed', 'carried', 'aired', 'circulated'];

/** "Data from the Ministry of Health": a source of figures, named with capitals. Group `to`. */
export const DATA_FROM =
  /\b(?:data|figures|statistics|records|numbers) (?:(?:provided|released|published|compiled|collected|issued) )?(?:from|by) (?:the )?(?<to>\p{Lu}[\p{L}’'-]{1,30}(?: (?:(?:of|for|and|the) ){0,2}\p{Lu}[\p{L}’'-]{1,30}){0,5})/gu;

/** Notes that cite nothing of their own, and words before a source's name in a note. */
export const IBIDEM = /^(?:ibid|ibidem|id|op\.? cit)\b/i;
export const SEE_BEFORE = /^(?:see also|see|cf\.?|in|also|quoted in|cited in|according to|and|from|the)\s+/i;
/** Headings above notes. */
export const NOTES_HEADING = /^(?:notes?|end ?notes|foot ?notes|references|sources|citations|bibliography):?$/i;

/** Words by which a text says that it carries a part of another. */
export const PART_OF_ANOTHER =
  /\b(?:following (?:is|are)|here (?:is|are)) (?:an? |the )?(?:(?:major|large|main|short|abridged|edited) ){0,2}(?:parts?|portions?|excerpts?|extracts?|sections?)\b|\bthis is an? (?:excerpt|extract|abridged|edited)\b|\b(?:excerpt(?:ed|s)?|extract(?:ed|s)?|abridged) (?:of|from|version)\b/i;

/** Words by which a text says that it is a later stage of itself. */
export const LATER_STAGE =
  /\b(?:this (?:version|story|article|report) (?:has been |was )?(?:updates?|updated|corrects?|corrected|adds?|revised)|an earlier version of this|updates? (?:with|to add|death toll|throughout)|\(?(?:updates|adds|recasts|corrects) (?:with|throughout|detail|paragraph|quote)|^update \d|correction:|clarification:)/im;

/** A report that is not named but by its day and its kind of place: "the report, published yesterday by a website". */
export const ALLUSION = new RegExp(
  `\\b(?:report|article|story|account|allegations?|claims?)s?,? (?:that (?:was|were) |which (?:was|were) )?(?:published|posted|printed|carried|aired|circulated) (?:on )?(?<day>yesterday|today|${[...WEEKDAY_NUMBERS.keys()].filter((day) => day.length > 5).join('|')}) (?:by|in|on) (?:a|an|one|some) (?:[\\p{L}-]{2,20} ){0,2}${MEDIA_NOUN}\\b`,
  'giu',
);

/** An institution's words, told as such: "The ministry says that …", "according to the ministry". Group `noun`. */
export const INSTITUTION_SAYS =
  /\b(?:[Tt]he (?<noun>ministry|government|committee|office|police|council|department|army|court|commission|authority|university|bank|company|association|union|mission|party|embassy|fund|foundation|organi[sz]ation) (?:has |had |also |now )?(?:says?|said|insists?|insisted|maintains?|maintained|claims?|claimed|stated|states|denies|denied|announced)|according to the (?<after>ministry|government|committee|office|police|council|department|army|court|commission|authority|university|bank|company|association|union|mission|party|embassy|fund|foundation|organi[sz]ation))\b/gu;

/** Notes that follow their heading in one paragraph. */
export const RUN_ON_NOTES = /^(?:end|foot)?(?:notes|references|sources)\s?[:.–—-]\s?(?:\[1\]|\(1\)|1[.)]) /i;

/** A quick test before `DATA_FROM`: "figures released by ". */
export const FIGURES_CUE = /(?:data|figures|statistics|records|numbers) (?:[a-z]+ed )?(?:from|by) /;

/** A quick test before `ALLUSION`: "printed on Monday in ". */
export const ALLUSION_CUE = /(?:ed|nted) (?:on )?(?:yesterday|today|\p{Lu}\p{Ll}{2,6}day) (?:by|in|on) /u;

/** Endings of addresses that outlets are called by: "orrelpost(.com)". */
export const SITE_ENDING = /\.(?:com|org|net|co\.uk|info|news)$/;

/** Between who writes and the house it is for: "Coast Media (for) coast.example". */
export const WRITTEN_FOR_HOUSE = / for (?=[\p{L}\p{N}])/u;
