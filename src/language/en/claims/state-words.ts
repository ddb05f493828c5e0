const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Behind which the word of a state may stand: forms of "be" and of verbs of staying so. */
export const FORMS_OF_BEING: ReadonlySet<string> = words(
  'is are was were be been remained remains stayed stays found became',
);

/** Subjects of which a state tells nothing: "it was true that". */
export const SUBJECT_NOT_MEANT: ReadonlySet<string> = words(
  'this that what which there one thing something everything nothing who reason answer way time number people anything',
);

/** Beside an adjective, they weigh it, or tell of many times: "too late", "usually calm". */
export const MEASURING = /^(?:too|more|less|most|least|so|as|how|usually|often|sometimes|rarely|normally|generally)$/;

/** Forms of verbs that tell a state of a thing: "the pump (failed)". */
export const TELLING_FORMS: ReadonlySet<string> = words('failed lost worked malfunctioned jammed stalled');

/** Verbs that say of what they take or of their subject how it is: "was (found) intact". Lemmas. */
export const FINDING: ReadonlySet<string> = words('remain stay keep find leave declare rule prove');

/** Nouns with which "no" denies a state: "at no (time)". Lemmas. */
export const NO_WAY: ReadonlySet<string> = words('time way means point stage');

/** Behind who says so, all that stands before what he goes on to say: "it was cut, he said(, and) the lamp was out". */
export const GOES_ON = /^(?:\s\p{L}+){0,3}, and\s+$/u;
