/** Titles that stand before a person's name and are no part of it, with the space behind them; "Mr" often is one. */
export const TITLE_BEFORE = /^(?:(?:Drs?|Prof)\.?|Professor|Aunt|Uncle)\s{1,3}(?=\S)/;
/** Names of files. */
export const FILE_ENDING = /\S\.(?:docx?|pdf|xlsx?|pptx?|rtf|txt|csv|html?|xml|jpe?g|png|gif|tiff?|zip|mp[34]|exe)$/i;
/** Numerals of sections and chapters. */
export const LONE_NUMERAL = /^(?:[IVX]{2,5})$/;
/** Storms are called like persons. The last words are the given name. */
export const STORM =
  /^(?:(?:Super|Tropical|Post-tropical) )?(?:Hurricane|Typhoon|Cyclone|Storm|Depression) (?=\p{Lu})/u;
