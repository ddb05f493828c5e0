const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words by which a verb's frame is read: what it befell, and where it befell nothing. */

/** "It (was) the guards who". */
export const SINGLES_OUT = /^(?:was|is)$/;

/** "(None) of the doors was locked". */
export const NONE_OF_THEM: ReadonlySet<string> = words('none neither');
/** … and between it and the doors. */
export const OUT_OF: ReadonlySet<string> = words('of from');

/** Kinds of going on with something and leaving it, and of rising and falling: "continued to win". */
export const GOING_ON = /^(?:continue|stop|rise|fall)$/;
export const RISING = /^(?:rise|fall)$/;

/** "fell (through)": nothing falls. */
export const FALLS_OTHERWISE = /^(?:through|for|apart|behind|under|within|into)$/;

/** Kinds told of a case or a charge, which befall whom it is against. */
export const OF_A_CASE: ReadonlySet<string> = words('caseDropped acquit');

/** Kinds whose verb takes no object, whatever the tree hangs on it. */
export const INTRANSITIVE: ReadonlySet<string> = words('dead missing alive explode escaped collapse');

/** Kinds whose verb takes what it befell as its object alone: "wrote to the company" wrote no company. */
export const TRANSITIVE: ReadonlySet<string> = words(`
  write score build buy sell found appoint kill poison destroy rob abduct hired sacked leak pay fire parry rescue forge owned
`);

/** Prepositions of what a deed befell. */
export const THEME_PREPOSITIONS: ReadonlySet<string> = words(
  'of to on against at for from into over with in about through',
);

/** "for (reasons) of health", "for (fear) of". */
export const REASON_WORDS = /^(?:reasons?|fear|lack|want)$/;
