import type { CreditKind } from '../../model/index.ts';
import { MONTH_NUMBERS, WEEKDAY_NUMBERS } from './calendar.ts';
import { COUNTRY_WORDS } from './countries.ts';
import { DOMAIN_NAME, OUTLET_NAME, PERSON_NAME } from './name-patterns.ts';

/** Words that name whose writing a text carries. Named groups: `to` (outlet or agency), `author`, `pronoun`. */
export interface CreditPhrase {
  readonly kind: CreditKind;
  /** Has the flags `g` and `u`. */
  readonly pattern: RegExp;
  /** Words without which the pattern can't match: a quick test before it. */
  readonly cue: RegExp;
  /** Whether the words count only where they make up a whole line. */
  readonly wholeLine?: boolean;
}

const OUTLET = `(?:the )?(?<to>${OUTLET_NAME}|${DOMAIN_NAME}|\\p{Ll}{1,6}\\p{Lu}[\\p{L}\\p{N}]{1,30})`;
const AUTHOR = `(?<author>${PERSON_NAME})`;
const PIECE =
  '(?:article|report|piece|column|essay|story|interview|post|op-ed|analysis|commentary|statement|dispatch|text|editorial|blog post)';
const PUBLISHED = '(?:published|printed|posted|carried|produced|written|aired|run|featured)';

function phrase(kind: CreditKind, cue: RegExp, source: string, wholeLine = false): CreditPhrase {
  return { kind, cue, pattern: new RegExp(source, 'gu'), ...(wholeLine ? { wholeLine } : {}) };
}

export const CREDIT_PHRASES: readonly CreditPhrase[] = [
  phrase(
    'reprint',
    /ollowing (?:is|are) /,
    `\\b(?:The f|F)ollowing (?:is|are) (?:an? |the )?(?:(?:major|large|main|full|short|abridged|edited|translated) ){0,2}(?:parts?|excerpts?|extracts?|text|version|translation|portions?|summary|sections?) (?:of|from) (?:(?<pronoun>his|her|their)|its|the|an?)(?: \\p{Ll}{2,20}){0,2}? ${PIECE}(?: by ${AUTHOR})?(?:,? (?:(?:that|which) )?(?:(?:was|were|has been) )?(?:(?:originally|first|recently) )?(?:${PUBLISHED}|appeared))?,? (?:in|by|on|at|for|with) ${OUTLET}`,
  ),
  phrase(
    'reprint',
    new RegExp(`\\b[Tt](?:his|he) ${PIECE} `),
    `\\b(?:[Tt]his|[Tt]he) ${PIECE}(?: by ${AUTHOR})? (?:(?:was|is|has been) )?(?:(?:originally|first|previously|also) )?(?:${PUBLISHED}|appeared|ran) (?:in|by|on|at) ${OUTLET}`,
  ),
  phrase(
    'reprint',
    /(?:riginally|irst) (?:published|printed|posted|carried|produced|written|aired|run|featured|appeared)/,
    `(?:\\b(?:Originally|First) (?:${PUBLISHED}|appeared)|\\b(?:originally|first) ${PUBLISHED}|\\b(?:${PIECE}|[Tt]his) (?:originally|first) (?:appeared|ran)) (?:in|by|on|at) ${OUTLET}`,
  ),
  phrase(
    'reprint',
    /(?:epublished|eprinted|eposted|eproduced|posted|xcerpted|yndicated|dapted) /,
    `\\b(?:[Rr]epublished|[Rr]eprinted|[Rr]eposted|[Rr]eproduced|[Cc]ross-?posted|[Ee]xcerpted|[Ss]yndicated|[Aa]dapted)(?: with(?: the)?(?: kind)? permission)?(?: of)? (?:from|by) ${OUTLET}`,
  ),
  phrase('reprint', /ourtesy|[Vv]ia/, `^(?:\\(?[Cc]ourtesy(?: of)?:?|\\(?[Vv]ia:?) ${OUTLET}\\)?\\.?$`, true),
  phrase('reprint', /^[Bb][Yy]/, `^[Bb][Yy]:? ${AUTHOR} ?(?: [–—|/-]|,) ?(?:for )?${OUTLET}$`, true),
  phrase(
    'contribution',
    /contributed to this/,
    `(?:^|[.\\s])(?<!\\b(?:in|from|at) )${OUTLET} (?:also )?contributed to this (?:report|article|story|piece)\\b`,
  ),
  phrase(
    'contribution',
    /ith (?:additional|some|reporting|material|input|files|information|contribution)/,
    `\\b[Ww]ith (?:additional |some )?(?:reporting|material|inputs?|files|information|contributions?) (?:from|by) (?:the )?(?<to>agencies|${OUTLET_NAME})`,
  ),
  phrase(
    'contribution',
    /dditional (?:reporting|material|information)/,
    `\\b[Aa]dditional (?:reporting|material|information) (?:from|by) (?:the )?(?<to>agencies|${OUTLET_NAME})`,
  ),
  phrase(
    'first-report',
    /irst (?:reported|revealed|disclosed|published)/,
    `\\b[Ff]irst (?:reported|revealed|disclosed|published) (?:in|by|on) ${OUTLET}`,
  ),
  phrase(
    'first-report',
    / (?:first reported|first revealed|first disclosed|was (?:the )?first to (?:report|reveal|disclose))/,
    `(?=\\p{Lu}\\S* \\p{Lu})(?!(?:On|In|At|But|And|As|When|After|Before) )(?<to>${OUTLET_NAME}) (?:first (?:reported|revealed|disclosed)|was (?:the )?first to (?:report|reveal|disclose))`,
  ),
  phrase('other', /^\(?source/i, `^\\(?[Ss][Oo][Uu][Rr][Cc][Ee]s?: ?${OUTLET}\\)?\\.?$`, true),
];

/** Whether a text can have the phrase in one of its lines. The cue of a phrase that makes up a line tells of that line alone. */
export function mayCredit({ cue, wholeLine }: CreditPhrase, text: string): boolean {
  return wholeLine === true || cue.test(text);
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they we i you this that these those who which what there here his her their its our my both all many some one'.split(
    ' ',
  ),
);

const DAY_OF_MONTH = /^\d{1,2}(?:st|nd|rd|th)? (?<month>\p{L}{3,9})\b/u;

/** Whether words that stand where a credit names its source name none: a day, a year, a pronoun, a language. */
export function namesNobody(words: string): boolean {
  const first = words.split(' ')[0]!.toLowerCase();
  const month = DAY_OF_MONTH.exec(words)?.groups?.month?.toLowerCase();
  if (month !== undefined && MONTH_NUMBERS.has(month)) return true;
  if (COUNTRY_WORDS.get(words)?.kind === 'adjective') return true;
  return /^[\d\s/.,-]+$/.test(words) || PRONOUNS.has(first) || WEEKDAY_NUMBERS.has(first) || MONTH_NUMBERS.has(first);
}

/** Opens the line over a text that is another's: "Following is her article in full". */
export const FOLLOWING_IS = /^(?:The f|F)ollowing/;

/** Before the name of who is credited in a line of its own: "Source: the Courier". */
export const CREDIT_LEAD = /^(?:by|from|source|via|©|\(c\)|copyright)[:\s]+/iu;

/** Behind a house: who of it wrote, "Orrel Press (Writer)". */
export const STAFF_ROLE =
  / (?:(?:staff|news) )?(?:writers?|correspondents?|reporters?|staff|bureau|newsroom|journalists?)$/i;

/** Opens the line of those who worked on a text: "Editing by Ana Prell". */
export const CREDIT_LINE =
  /^(?:\(|\[)?(?:reporting|writing|editing|additional reporting|with (?:additional )?(?:reporting|inputs|material|files)|compiled)\b/i;

/** Ends the caption of a picture: "[File photo]". */
export const PICTURE_SIGN = /\[(?:photo|image|picture|file|credit|getty|reuters|ap|afp)[^\]]{0,60}\]$/i;
