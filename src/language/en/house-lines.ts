/** Longest line that the patterns are tried on; a longer paragraph is text. */
export const LONGEST_HOUSE_LINE = 600;

/**
 * Whole lines that agencies and outlets put under or beside any article: rights, desks, standards, captions and
 * picture credits. Two articles that share them share nothing.
 */
export const HOUSE_LINES: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b)/i,
  /^[([—–-]?\s?(?:(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|graphics?|translation|translated)(?: and (?:writing|editing))? by\b|our standards:|about (?:the|this) (?:author|newspaper|agency)\b)/i,
  /^(?:file|photo|archive) ?[-–—:] ?(?:in this|this|a|an|the|\p{Lu})/iu,
  /^(?:you can )?follow .{2,60} on (?:twitter|facebook|instagram|x)\b.{0,200}$/i,
  /^comments? (?:are|is|will be|may be|must be) (?:moderated|closed|reviewed|screened|subject)\b.{0,300}$/i,
  /^(?:(?:file|handout|combination|representative) ?(?:photo|image|picture|pic)?\s?[:—–-]|photo(?:graph)?s?(?: credit| by)?:|picture:|image:|caption:|pictured:|watch:|listen:|video:)/i,
  /^[^.!?]{0,160}\((?:left|right|centre|center|above|below|second left|second right|pictured)\)[^.!?]{0,200}\.?(?: \(?(?:photo|picture|image|file)\b.{0,80})?$/i,
  /^(?:is|are) (?:a|an|the) (?:staff )?(?:reporter|correspondent|writer|editor|columnist)\b/i,
  /^[\p{Lu}][\p{L}.’' -]{2,50} (?:is|was) (?:a|an|the|our|[\p{Lu}][\p{L}’' ]{2,40}[’']s) (?:[\p{L}-]+ ){0,4}(?:reporter|correspondent|writer|editor|columnist|fellow|lecturer|author)\b.{0,260}(?:@|follow|covers|writes|based in|reach (?:him|her|them)|can be reached)/iu,
  /^(?:if you (?:value|like|enjoy|have)|got a (?:tip|story)|do you have|help us|we (?:rely|depend|need) on|this (?:site|website|page) (?:uses|is)|by (?:clicking|signing|subscribing)|to (?:read|see|get) more|for (?:more|the latest) (?:news|stories|on this|information)|have (?:a|an) (?:tip|story)|contact (?:us|the (?:newsroom|author|reporter)))\b.{0,500}$/i,
  /^(?:the )?[\p{Lu}][\p{L}&’'. -]{1,50} (?:is|was|has been) (?:owned|published|funded|supported|edited|part of|an? (?:independent|non-?profit|daily|weekly|regional|national|local|award-winning))\b.{0,400}$/iu,
];

/** Of the same kind, but found anywhere in a line: tried only on lines that `HOUSE_LINE_CUE` finds a word of theirs in. */
export const CUED_HOUSE_LINES: readonly RegExp[] = [
  /\b(?:all rights reserved|may not be (?:published|reproduced|republished|broadcast|copied)|without (?:the )?(?:prior |express )?(?:written )?(?:permission|consent|authori[sz]ation) of)\b/i,
  /\((?:[A-Z][\w.&’' -]{0,30} )?(?:photo|photograph|file photo|picture|image)s?(?: by|[:/]| courtesy\b|,? via\b)[^()]{0,120}\)\s*$/i,
  /\([^()]{0,120}(?:\b(?:photos?|images?|getty|shutterstock)\b|\/(?:ap|afp|reuters|epa|pa|upi)\b|\bvia (?:ap|afp|reuters)\b)[^()]{0,80}\)\s*$/i,
  /\b(?:REUTERS|AFP|EPA|AP Photo|Getty Images)\s?\/\s?\p{Lu}[\p{L}.’' -]{2,40}(?:\/(?:File|Pool|Handout|Files))?[.)]{0,2}\s*$/u,
  /\b(?:newsletter|podcast|our (?:app|website|coverage|journalism)|e-?mail us|sign up|subscribe)\b.{0,200}(?:\bhere\b|\btoday\b|\bnow\b|inbox|free|@)/i,
];
export const HOUSE_LINE_CUE =
  /rights reserved|may not be |without |photo|image|picture|getty|shutterstock|\/(?:ap|afp|reuters|epa|pa|upi)|via |REUTERS|AFP|EPA|newsletter|podcast|our (?:app|website|coverage|journalism)|e-?mail us|sign up|subscribe/i;
