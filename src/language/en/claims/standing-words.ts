const lemmas = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Papers that let somebody do something: while they are suspended they don't hold. Lemmas. */
export const PAPERS = lemmas(`
  licence license permit permission registration accreditation certificate certification authorisation authorization
  concession
`);

/** What a paper lets its holder do, right before its noun. Group: "(fishing) licence". */
export const LETS_DO = new RegExp(`([\\p{L}-]+ing) (?:${[...PAPERS].join('|')})\\b`, 'u');

/** What is in force or not, besides papers: put back, it is in force again. Lemmas. */
export const RULES = lemmas(`
  ban law act rule order decree regulation tax tariff toll levy curfew restriction limit moratorium sanction embargo
`);

/** Verbs that put a rule or a paper back in force. Lemmas. */
export const PUT_BACK = lemmas('reinstate restore');

/** By these, with "own" before them, who was relieved of an office left it himself: "at his own request". Lemmas. */
export const OWN_WISH = lemmas('request wish initiative volition accord');
export const OWN = 'own';
