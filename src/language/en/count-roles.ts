/**
 * What part a count plays among others of the same noun, by the words beside it: votes by which one leads are not votes
 * cast, and spoiled ballots are none of the postal ones. The first role that fits is taken.
 */
export const COUNT_ROLES: readonly { readonly role: string; readonly before?: RegExp; readonly after?: RegExp }[] = [
  {
    role: 'margin',
    before:
      /\b(?:lead|margin|majority|plurality|advantage|ahead|behind|w[io]n|lost|beaten|decided|passed|seat|hung|short|shy|missed|edged)\b[^.;:]{0,24}\b(?:of|by|on|to|was|is)(?: (?:a|just|only|about|some|the)| \w+ly)* $|\bput (?:her|him|it|them) $|\bby (?:a |just |only |about |some )?$/i,
    after: /^\W*(?:[\p{L}-]+ ){0,2}(?:ahead|behind|clear|short of|in front|margin|majority|lead)\b/iu,
  },
  {
    role: 'spoiled',
    before: /\b(?:spoiled|spoilt|invalid|void|rejected|blank)\b[^.;]{0,16}$/i,
    after: /^\W*(?:[\p{L}-]+ ){0,4}(?:spoiled|spoilt|invalid|void|rejected|blank)\b/iu,
  },
  {
    role: 'unopened',
    after:
      /^[^.;]{0,110}\b(?:un(?:opened|counted)|never (?:been )?(?:opened|counted)|left out|not (?:been )?counted|(?:were|went) missing)\b/i,
  },
  {
    role: 'postal',
    before: /\b(?:postal|absentee|mail-in)\b[^.;]{0,16}$/i,
    after: /^\W*(?:[\p{L}-]+ ){0,3}(?:postal|absentee|mail-in|by (?:post|mail))\b/iu,
  },
  { role: 'otherSide', before: /\d(?: to |[-–])$/ },
  {
    role: 'against',
    after: /^(?: to |[-–])\d+,? (?:votes? )?(?:against|to (?:reject|throw|turn|oppose|block|scrap|drop))\b/i,
  },
  {
    role: 'for',
    after: /^(?: to |[-–])\d+,? (?:votes? )?(?:in favou?r|for|to (?:approve|adopt|pass|accept|ratify|back))\b/i,
  },
  { role: 'against', before: /\b(?:noes|nays)\b\W{1,3}$/i },
  { role: 'for', before: /\b(?:ayes|yeas)\b\W{1,3}$/i },
  { role: 'against', after: /^\W*(?:[\p{L}-]+ ){0,2}(?:against|no|opposed)\b(?! (?:just |only |about )?\d)/iu },
  { role: 'for', after: /^\W*(?:[\p{L}-]+ ){0,2}(?:in favou?r|for|yes)\b/iu },
];

/** Counts that play such parts. */
export const COUNTED_IN_PARTS = /^(?:vote|ballot|voting|paper|seat|point|juror|deputy|member|lawmaker|senator|)$/;
