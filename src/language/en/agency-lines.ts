/** Words of the lines over, in and under agency copy. Each is tried on one short line that names an agency; it stands as `@`. */

/** The agency holds the rights: "© 2024 @", "Copyright 2019 The @. All rights reserved", "(…) © @ 2019". */
export const AGENCY_RIGHTS =
  /(?:©|\(c\)|\bcopyright\b)(?:[\s©,–-]|\(c\)|\bcopyright\b|\d{4}|\bby\b|\bthe\b|\bagency\b){0,16}@/i;

/** A label before it: "By @", "Source: @", "Reporting by @", "With files from @", "Text: @". */
export const AGENCY_LABEL =
  /^[\s([—–-]*(?:by|from|source|sources|via|credit|courtesy|text|story|written|report|reports|reporting|compiled|contributing|contributors?|with|(?:with |additional )?(?:reporting|files?|material|inputs?|information|contributions?)|staff (?:and|with)|wire|based on|distributed|provided|supplied|edited|compiled)\b(?: (?:by|of|from|story|copy|the|and|with|reporting|reports|material))*[\s:—–-]*@/i;

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
  /\b(?:by|and|with|the|from|for|in|of|via|staff|written|reported|writing|writers?|correspondents?|reporters?|journalists?|editors?|bureau|desk|news|wires?|reports?|services?|special|senior|chief|political|business|national|sports?|science|health|medical|economics|congressional|white house|foreign|diplomatic|legal|entertainment|associated|contributors?|agency|agencies|inc|llc|updated|published)\b/gi;

/** A byline with more in its line: "By A and B, @ | Posted Nov. 12", "@ · Posted: Nov 12", "Tolsk | @ | Updated". */
export const AGENCY_IN_BYLINE =
  /^by [^.;:]{2,90}[,|/–—-]\s*(?:the )?@|^(?:the )?@\s*[·|•]|[|·•]\s*(?:the )?@\s*(?:$|[|·•])/i;
/** Notices that only the agency's own copy carries. */
export const AGENCY_NOTICE =
  /\b(?:information|material|reporting|content|copy) (?:from|by) (?:the )?@ (?:was|were|is) (?:also )?(?:used|included|incorporated)\b|\b@ is solely responsible\b|@ is solely responsible|^visit (?:the )?@ (?:at|online)\b|\bour standards:\s*the @|^[\s_—–-]*(?:more|follow|full|for more|see) (?:of )?(?:the )?@(?:[’']s)?\b.{0,80}(?:coverage|https?:|:)/i;

/** A picture's credit, not the text's: "© @ / Marta Lind", "© @ | Pool". */
export const AGENCY_PICTURE = /(?:©|\(c\))\s?(?:\d{4} )?@\s?[/|]\s?\p{Lu}/iu;
/** What stands before an agency's sign of rights where the line signs a text: those who wrote it, or little at all. */
export const SIGNED_BEFORE_RIGHTS = /^[^©]{0,28}$|\b(?:report|edit|writ|copyright|text|story|source)/i;
/** Words of a site's own foot: whoever holds rights there, holds them in the site. */
export const SITE_FOOT =
  /\b(?:privacy|cookie) (?:policy|notice|settings)\b|\bterms (?:of|and|&)\b|@ (?:& |and )?co(?:mpany|rp|rporation)?\b|@ (?:articles|content|stories|material|copy|data|text|photos?|images?) ?[:©]/i;
/** A notice of rights, with what holds them. */
export const RIGHTS_NOTICE =
  /(?:©|\(c\)|\bcopyright\b)(?:[\s©,–-]|\(c\)|\bcopyright\b|\d{4}|\bby\b|\bthe\b){0,16}(?<holder>[^\s,.;©]+)/gi;

/** When a line was published, and all behind it: "Published Monday, November 18", "Nov 20, 2019, 10:18 IST". */
export const STAMP_TAIL =
  /[\s|·•,:–—-]*(?:\b(?:first |last )?(?:published|updated|posted|modified|created)\b.*|\b(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b.*|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b.*|\b\d{1,4}[./:-]\d{1,2}\b.*|\b\d{1,2} (?:minutes?|hours?|days?|mins?|hrs?) ago\b.*)$/i;

/** A desk's initials beside the agency's: "AFP/jd", "al/ja/AFP", "EFE al/ja". */
export const DESK_SIGN = /^[\p{L}]{2,12}(?:-[\p{L}]{2,4})?(?:[/ ][\p{L}]{2,6}){1,4}$/u;
