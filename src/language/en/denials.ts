/** Opens the key of a claim that denies having done something; the kind of the deed stands behind it, or `ALL`. */
export const DENIAL = 'denial:';

/** A denial that tells of no deed by a verb of its own: "denied the allegations", "had nothing to do with it". */
export const DENIES_ALL = `${DENIAL}all`;
