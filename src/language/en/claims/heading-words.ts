import { wordTable } from '../../../text/word-table.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs by which somebody is given an office. Lemmas. */
export const CHOOSING_VERBS = words(
  'elect re-elect reelect appoint name choose pick select install designate swear instal vote promote crown consecrate enthrone',
);

/** Verbs by which somebody comes to an office: "took over (as) mayor", "stepped in as coach". Lemmas, with what must stand behind. */
export const TAKING_VERBS: Readonly<Record<string, string>> = wordTable({
  take: 'over',
  step: 'in',
  succeed: '',
  replace: '',
});

/** Verbs of being in an office: "serves (as) mayor". Lemmas. */
export const SERVING_VERBS = words('serve act stand');

/** Forms of them that tell of the past. */
export const SERVED_ONCE = /^(?:served|acted|stood)$/;

/** Verbs of one who heads a body. Lemmas. */
export const HEADING_BODIES = words('run lead head chair manage direct edit govern captain coach helm');

/** "the new mayor", "the next director": before an office, they tell that somebody comes to it. */
export const NEW_IN_OFFICE = words('new next acting interim incoming first temporary caretaker newest provisional');

/** Told of one who stands beside or behind an office. */
export const BESIDE_OFFICE = words('deputy vice assistant former ex late ousted then honorary would-be');

/** Right before an office's noun: "an (acting) returning officer". */
export const STANDING_IN = 'acting';

/** Behind these, whoever is told of comes to a body's head: "to run the school". Lemmas. */
export const TO_HEAD = words('run lead head chair manage direct edit govern captain coach act stand deputise deputize');

/** What is led without being headed, beside `RUN_NOT_HEADED`. Lemmas. */
export const LED_NOT_HEADED = words(
  'way march protest search rescue attack charge chant singing prayer service tour group crowd procession',
);

/** Offices named by the body: "won the (mayoralty)". */
export const OFFICE_ABSTRACTS =
  /^(?:mayoralty|presidency|governorship|premiership|chairmanship|chancellorship|directorship|leadership|captaincy|rectorship|editorship|bishopric|helm|chair)$/;

/** Verbs that take such a noun. Lemmas. */
export const GAINING_VERBS = words('win take assume gain secure claim clinch get inherit');

/** Who succeeds whom is told so: "Her (successor) is X". */
export const SUCCESSOR = /^successor$/;

/** Offices beside `OFFICE_NOUNS`. */
export const OTHER_OFFICES = words(
  'officer registrar clerk auditor envoy inspector justice pope patriarch imam headteacher judge marshal postmistress',
);

/** Behind an office, it is a prize: "coach of the (year)". */
export const OF_THE_YEAR = words('year month season week day tournament match');

/** "the 21st director": told of a row of them, by the way. */
export const ORDINAL =
  /^(?:\d+(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|youngest|oldest|only)$/;

/** Forms of verbs that tell of heading a body at the time: "runs", "is led by". */
export const HEADS_NOW =
  /^(?:runs?|leads?|led|heads?|headed|chairs?|chaired|manages?|managed|directs?|directed|edits?|edited|governs?|governed|captains?|captained|coach(?:es|ed)?|helms?|helmed)$/i;

/** Forms of them that tell of the past. */
export const HEADED_ONCE = /^(?:ran|led|headed|chaired|managed|directed|edited|governed|captained|coached|helmed)$/;

/** Generic words for a head, which say less than an office's own name. */
export const GENERIC_HEADS_OF_BODIES = words('head chief boss leader helm top chair');

/** Names of offices that are one: those of a line. */
export const OFFICES_ALIKE: readonly ReadonlySet<string>[] = [
  words('president chairman chairwoman chair chairperson'),
  words('director manager'),
  words('premier minister'),
  words('headmaster headmistress principal headteacher'),
  words('coach trainer manager'),
];

/** Between an office and what it is of. */
export const OF_BODY = /\s(?:of|at|for)\s/;
