/** Words of the lines over, in and under agency copy. Each is tried on one short line that names an agency; it stands as `@`. */

/** The agency holds the rights: "© 2024 @", "Copyright 2019 The @. All rights reserved", "(…) © @ 2019". */
export const AGENCY_RIGHTS =
  /(?:©|\(c\)|\bcopyright\b)[\s©,]*(?:\(c\)|\d{4}|by|the|agency|[-–,])?(?:[\s,]+(?:\d{4}|by|the|agency))*[\s,]*@/i;

/** A label before it: "By @", "Source: @", "Reporting by @", "With files from @", "Text: @". */
export const AGENCY_LABEL =
  /^[\s([—–-]*(?:by|from|source|sources|via|credit|courtesy|text|story|written|report|reports|reporting|compiled|contributing|contributors?|with|(?:with |additional )?(?:reporting|files?|material|inputs?|information|contributions?)|staff (?:and|with)|wire)\b(?: (?:by|of|from|story|copy|the|and|with))*[\s:—–-]*@/i;

/** Who wrote for it: "@ writer(s) A and B contributed", "A reported for @". */
export const AGENCY_WRITER =
  /^[\s([_—–-]*(?:the )?@ (?:[\p{L}-]+ ){0,2}(?:writers?|correspondents?|reporters?|journalists?|producers?|editors?|researchers?|staff(?:ers)?)\b.{0,300}\b(?:contributed|reported|helped|assisted)\b/iu;
export const REPORTED_FOR_AGENCY =
  /^[\s([—–-]*(?:reporting|written|reported|edited|editing)\b.{2,200}\bfor (?:the )?@/i;

/** The text says whose it is: "This report by @ was first published …", "from a syndicated feed: @", "an @ report". */
export const AGENCY_REPORT =
  /\bthis (?:report|article|story|dispatch|piece|content) (?:is |was |has been )?(?:(?:first |originally )?(?:published|provided|produced|supplied|distributed|written|filed|transmitted|taken|republished|sourced|generated) )?(?:by|from|via) (?:the )?@/i;
export const AGENCY_FEED =
  /\b(?:syndicated|agency|wire|news|automated|auto-generated|licensed)\b.{0,80}\b(?:feed|service|wire|copy|content|source)s?\b(?:\s|[:(—–-]|from|of|by|the){0,8}@/i;

/** Words that may stand beside an agency's name in a line that is nothing but a byline. */
export const BYLINE_FILLER =
  /\b(?:by|and|with|the|from|for|in|of|via|staff|writers?|correspondents?|reporters?|journalists?|editors?|bureau|desk|news|wires?|reports?|services?|special|senior|chief|political|business|national|sports?|science|health|medical|economics|congressional|white house|foreign|diplomatic|legal|entertainment|associated|contributors?|agency|agencies|inc|llc|updated|published)\b/gi;

/** A byline with more in its line: "By A and B, @ | Posted Nov. 12", "@ · Posted: Nov 12", "Tolsk | @ | Updated". */
export const AGENCY_IN_BYLINE =
  /^by [^.;:]{2,90}[,|/–—-]\s*(?:the )?@|^(?:the )?@\s*[·|•]|[|·•]\s*(?:the )?@\s*(?:$|[|·•])/i;
/** Notices that only the agency's own copy carries. */
export const AGENCY_NOTICE =
  /\b(?:information|material|reporting|content|copy) (?:from|by) (?:the )?@ (?:was|were|is) (?:also )?(?:used|included|incorporated)\b|\b@ is solely responsible\b|@ is solely responsible|\bour standards:\s*the @|^[\s_—–-]*(?:more|follow|full|for more|see) (?:of )?(?:the )?@(?:[’']s)?\b.{0,80}(?:coverage|https?:|:)/i;
