const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** English words that tell how far the phrase of a noun goes. */

/** Prepositions of where, behind which a noun's own place stands: "the plant in Kest". */
export const OF_PLACE: ReadonlySet<string> = words('to at in near between on from off under over across through');

/** Some of a body, of whom only what stands behind "from" tells whose they are. */
export const SOME_OF_BODY: ReadonlySet<string> = words('crew gang team group member man woman boy people worker staff');

/** Prepositions of what a decision is about. */
export const OF_MATTER: ReadonlySet<string> = words('for on against over');

/** Nouns of what is decided. */
export const DECIDED: ReadonlySet<string> = words(`
  plan proposal bid request application bill motion law ban fine penalty sanction tax duty tariff levy scheme project appeal petition permit licence license
`);

/** Nouns of a measure that is said to be for something: "demand for steel". */
export const GAUGES: ReadonlySet<string> = words(
  'demand price wait time queue rate fee cost fare appetite charge rent',
);

/** Words that open a relative clause. */
export const RELATIVE = /^(?:that|which|who)$/;

/** Before a subject's place by name. */
export const AT_PLACE = /^(?:in|at|near)$/;

/** Behind "for", they tell when or why, not what for. */
export const NOT_FOR_WHAT = /^(?:times?|months?|years?|weeks?|days?|now|reasons?)$/;
