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

/** Beside a count of people to whom something was done, it tells how many of them it still holds for: "were still in custody", "remain in hospital". */
export const STILL_SO =
  /\b(?:still|remain(?:s|ed|ing)?) (?:[\p{L}-]+ )?(?:in (?:custody|detention|jail|prison|hospital|intensive care|shelters?|camps?|quarantine)|held|detained|jailed|locked up|behind bars|being (?:held|treated)|hospitali[sz]ed|displaced|homeless|infected)\b|\bstill (?:held|detained)\b/iu;
