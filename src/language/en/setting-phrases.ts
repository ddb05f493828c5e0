/** Ends right before a happening that only sets another in time, and is taken as known: "left after the ". */
export const SETS_IN_TIME =
  /\b(?:following|after|since|before|during|amid) (?:(?:the|an?|this|that|its|their|his|her) )?(?:\p{Ll}+ )?$/iu;
