/** Classes whose figure is that of who has it; in others many can tell of one deed by another doer. */
export const OF_WHO_HAS = new Set(['vote', 'margin', 'employ']);

/** Nouns of a difference between two counts: "a (lead) of 31". Lemmas. */
export const MARGINS = /^(?:lead|margin|majority|advantage)$/;

/** What votes are counted in. Lemmas. */
export const VOTES = /^(?:vote|ballot)$/;

/** Classes that hold amounts of several kinds: a price, a budget, a loss. */
export const MIXED_CLASSES = new Set(['pay', 'store', 'deliver', 'sell']);

/** "3.6 billion zorins (about $180 million)": what stands between the two figures. */
export const IN_BRACKETS = /^ ?\((?:or |equivalent to )?$/;
