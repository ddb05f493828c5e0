/** Titles that stand before a person's name and are no part of it, with the space behind them; "Mr" often is one. */
export const TITLE_BEFORE = /^(?:(?:Drs?|Prof)\.?|Professor|Aunt|Uncle)\s{1,3}(?=\S)/;
/** Names of files. */
export const FILE_ENDING = /\S\.(?:docx?|pdf|xlsx?|pptx?|rtf|txt|csv|html?|xml|jpe?g|png|gif|tiff?|zip|mp[34]|exe)$/i;
/** Zones of time, which are written like organisations. */
export const TIME_ZONE = /^(?:[ECMP][SD]T|GMT|UTC|BST|CES?T|IST|AKDT)$/;
/** Numerals of sections and chapters. */
export const LONE_NUMERAL = /^(?:[IVX]{2,5})$/;
/** Storms are called like persons. The last words are the given name. */
export const STORM =
  /^(?:(?:Super|Tropical|Post-tropical) )?(?:Hurricane|Typhoon|Cyclone|Storm|Depression) (?=\p{Lu})/u;
/** The last word of names that are an organisation's whatever stands before it. */
export const ORGANISATION_LAST =
  /\s(?:University|Orchestra|Symphony|Philharmonic|Ministry|Committee|Commission|Council|Corporation|Corp\.?|Inc\.?|Ltd\.?|LLC|Airlines|Airways|Motors|Motorsports|Energy|Industries|Enterprises|Technologies|Times|Post|Tribune|Gazette|Herald|Telegraph|Journal|Chronicle|Association|Federation|Foundation|Agency|Authority|Department|Bureau|Party)$/;
/** Organisations whose names are often taken for a person's or a people's. */
export const KNOWN_ORGANISATION =
  /^(?:al[- ]qa(?:e|i)da|al[- ]shabaab|boko haram|hamas|hezbollah|hizbollah|hizbullah|fatah|isis|isil|taliban|nato|likud|greenpeace|interpol|europol|unicef|unesco)$/i;
/** The last word of names that are a place's, though their other words may be an organisation's. */
export const PLACE_LAST =
  /\s(?:Base|Space Station|Airport|Bridge|River|Islands?|Mountains?|Peninsula|Canal|Desert|Stadium|Street|Avenue|Boulevard|Road)$/;
/** The last word of names of papers, laws, honours and wars. */
export const OTHER_LAST =
  /\s(?:Agreement|Contract|Treaty|Accords?|Act|Amendment|Protocol|Constitution|Guarantee|Warranty|Prize|Awards?|Medal|War)$/;
/** Abbreviated countries that are written like organisations. */
export const COUNTRY_LETTERS = /^(?:U\.?S\.?(?:A\.?)?|U\.?K\.?|U\.?A\.?E\.?)$/;
/** Words before the name of a state or country that make another name of it: "South Korea", "Lake Michigan". */
export const PLACE_SHIFTERS = new Set(
  `north south east west northern southern eastern western northeast northwest southeast southwest upper lower inner outer
  central middle mid new old greater great lesser little rural urban modern ancient colonial mandatory occupied british
  french dutch spanish portuguese german italian danish american soviet russian united democratic republic kingdom state
  states province city county district university lake port fort mount mt cape gulf bay sea river strait isle island islands
  of the and baja equatorial papua st saint downtown metro metropolitan coastal sub-saharan pre-war post-war`.split(
    /\s+/,
  ),
);
/** Words before an acronym that no name has: "a DUI", "their RFP". */
export const ACRONYM_DETERMINERS =
  /(?<![\p{L}\p{N}])(?:an?|my|your|his|her|our|their|this|that|these|those|each|every|any|no|another|additional)\s{1,3}$/iu;
/** What may follow where an acronym is the noun itself, not one that goes before another. */
export const AFTER_ACRONYM =
  /^\s{0,3}(?:[.,;:!?)]|$|(?:and|or|but|for|to|in|on|at|by|from|with|that|which|is|was|has|had|will)(?![\p{L}\p{N}]))/u;
