/** What a length of time is of a prison sentence: passed, asked for by a prosecutor, the most that a law allows, suspended. */
export type Term = 'term' | 'termAsked' | 'termFaced' | 'termSuspended';

/** Right behind a length of time that is of a sentence. */
const BEHIND =
  /^(?:['’] |(?:['’]s)? |-|, )?(?:behind bars|in (?:prison|jail|gaol|a labour camp|a penal colony)|(?:of )?imprisonment|(?:of )?hard labour|without parole|(?:(?:prison|jail|custodial|suspended) )*(?:sentence|term)s?\b(?! of office| in (?:office|parliament|congress))|suspended)\b/i;

/** Right before it: "sentenced her to", "goes to prison for", "a prison sentence of". */
const BEFORE =
  /\b(?:sentenc(?:e[ds]?|ing)\b(?! in)[^.;]{0,80}\bto|(?:jailed|imprisoned|locked up|(?:go|goes|going|went|sent|send) to (?:prison|jail)|put (?:him|her|them|behind bars))\b[^.;]{0,40}\bfor|(?:prison|jail) (?:sentence|term)s?\b[^.;]{0,60}\b(?:of|to|from)|suspended sentences? of)(?: (?:a|an|up|to|the|total|maximum|minimum|least|most|more|less|than|about|at|of|only|just|another|nearly|almost))*\s$/i;

const ASKED =
  /\b(?:ask(?:ed|s|ing)?|call(?:ed|s|ing)?|push(?:ed|es|ing)?) for|\b(?:sought|seeks?|seeking|demand(?:ed|s|ing)?|request(?:ed|s|ing)?|recommend(?:ed|s|ing)?|want(?:ed|s|ing)?)\b/i;
const PROSECUTION = /\b(?:prosecut(?:ors?|ion)|state attorneys?|district attorney|the state|the crown)\b/i;
const FACED =
  /\b(?:fac(?:e[ds]?|ing)|could (?:get|receive|be)|may (?:get|receive|be)|risk(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|punishable|liable|maximum|up to|if (?:convicted|found guilty))\b/i;
const SUSPENDED = /\bsuspended\b/i;
/** Before the time in which a sentence may yet be served: "18 months, suspended for (two years)". */
const FOR_WHICH_SUSPENDED = /\bsuspended (?:for|over) (?:a |the )?$/i;
/** Time in prison that was spent, or a sentence of an earlier time: it is not what was passed. */
const SPENT =
  /\b(?:after|spen[dt]s?|spending|serv(?:ed?|es|ing)|spell|already|previous|earlier|former)\b[^,;.]{0,40}$/i;

/**
 * Of which kind of sentence a length of time is, by the words of its own sentence around it; null where it is of none.
 * @param before the words of the sentence before it
 * @param after those behind it
 */
export function readTerm(before: string, after: string): Term | null {
  const own = before.split(/[;:]|\b(?:and|but|while)\s/).at(-1)!;
  const asked =
    ASKED.test(before) &&
    PROSECUTION.test(before) &&
    /\bfor\s+(?:a |an )?$|\b(?:sought|demanded|wanted|requested|recommended)\s+(?:a |an )?$/i.test(before);
  if (!BEHIND.test(after) && !BEFORE.test(before) && !asked) return null;
  if (SPENT.test(own) || FOR_WHICH_SUSPENDED.test(before)) return null;
  if (asked || (ASKED.test(own) && !/\bsentenced\b/i.test(own))) return 'termAsked';
  if (SUSPENDED.test(own.slice(-30)) || /^(?:(?! and )[^,.;]){0,24}\bsuspended\b/i.test(after)) return 'termSuspended';
  return FACED.test(own) ? 'termFaced' : 'term';
}

/** How the question of each is put, with {it} for who is to go to prison. */
export const TERM_QUESTIONS: Readonly<Record<Term, readonly [named: string, unnamed: string]>> = {
  term: ['How long a prison sentence did {it} get?', 'How long is the prison sentence?'],
  termAsked: ['How long a prison sentence was asked for ({it})?', 'How long a prison sentence was asked for?'],
  termFaced: ['How long a prison sentence can {it} face?', 'How long can the prison sentence be?'],
  termSuspended: ['How long a suspended sentence did {it} get?', 'How long is the suspended sentence?'],
};

/** The verbs between which and a length of time the one stands who is to go to prison: "sentenced Ilva Mor to six years". */
export const PUTS_AWAY =
  /\b(?:sentenc(?:e[ds]?|ing)|jail(?:ed|s|ing)?|imprison(?:ed|s|ing)?|g[ai]v(?:e[ns]?|ing)|hand(?:ed|s|ing)?|condemn(?:ed|s|ing)?)\b/i;

/** Opens a sentence with who is put away, told of by a noun with what it goes with: "Two former (managers) of Delmer were given". */
export const DESCRIBED =
  /^((?:(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|\d+) )(?:\p{Ll}[\p{L}-]* ){0,3}?(\p{Ll}[\p{L}-]+) (?:of|from|at|with|in) [^,;:]{2,60}?) (?:was|were|have been|has been|had been|got|received) (?:\p{L}+ ){0,2}?(?:sentenced|jailed|imprisoned|given|handed|condemned|an?)\b/iu;
