/**
 * Words between a name and an earlier or later name of the same thing. Every repetition is bounded, and the words come
 * from between two names, at most 60 characters.
 */
const OPENING = '^\\s?[,(—–-]\\s?';
const WHEN = '(?:once|then|later|since|formerly|previously|originally|officially|recently|now|today|earlier|first)';
const CALLED = '(?:known|called|named|styled|operating|trading)(?: as)?';
const CLOSING = '[\\s“"‘\']{1,3}(?:the )?$';

/** ", formerly the": says enough by itself, where a comma or bracket closes behind the other name. */
const BARE = new RegExp(`${OPENING}${WHEN}(?: ${CALLED})?${CLOSING}`, 'iu');
/** "was renamed", "renamed itself", "changed its name to", ", which used to be called". */
const RENAMED = new RegExp(
  `^,?\\s(?:which )?(?:(?:was|were|has been|had been|is|is being|be|been) )?(?:${WHEN} )?(?:renamed|rebranded|rechristened|retitled)(?: itself| themselves)?(?: as| to)?${CLOSING}`,
  'iu',
);
const CHANGED = new RegExp(
  `^,?\\s(?:(?:has|had|which|later|then) )?(?:changed|changes|changing) (?:its|their|the) (?:official )?name to${CLOSING}`,
  'iu',
);
const USED_TO_BE = new RegExp(
  `^,?\\s(?:which|that)? ?(?:used to be|was|were|had been|is|became)(?: ${WHEN})? ${CALLED}${CLOSING}`,
  'iu',
);

/**
 * Whether words between two names give one as an earlier or later name of the other.
 * @param after what stands behind the second name
 */
export function givesFormerName(between: string, after: string): boolean {
  if (BARE.test(between)) return /^\s?(?:[,.;)—–]|$)/.test(after);
  return RENAMED.test(between) || CHANGED.test(between) || USED_TO_BE.test(between);
}
