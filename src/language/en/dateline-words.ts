/** A full stop behind one of these ends no dateline: "Nov. 12", "ST. LOUIS", "D.C. (AP)". */
export const SHORT_FORM =
  /(?:^|[\s,.])(?:\p{Lu}|ST|FT|MT|St|Ft|Mt|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|JAN|FEB|AUG|SEPT?|OCT|NOV|DEC|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/u;

/** Capitals before a colon or a dash that name no place. */
export const NO_PLACES =
  /^(?:UPDATE|UPDATED|BREAKING|WATCH|VIDEO|LIVE|OPINION|ANALYSIS|EXCLUSIVE|NEW|NOTE|NEWS|READ|PHOTOS?|FILE|FACTBOX|EXPLAINER|CORRECTION|WARNING|PS|FAQ|INTERVIEW|REVIEW|COMMENT|EDITORIAL|BLOG|PODCAST|PRESS RELEASE|FOR IMMEDIATE RELEASE|SUMMARY|ABSTRACT|QUESTION|ANSWER|Q|A)$/;

/** A word of an agency's or a newsroom's name, which a place in brackets hasn't: "(Tolsk Newswire) –". */
export const NEWS_WORD = /news|press|wire|agency|staff|report|radio|post|times/i;
