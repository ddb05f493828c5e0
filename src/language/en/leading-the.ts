/** The article before a name, which is no part of it: "(the) Courier", "(The) Harbour Board". */
export const THE_FIRST = /^the\s+/i;

/** … with one blank behind it, or another space. */
export const THE_AND_BLANK = /^the /i;
export const THE_AND_SPACE = /^the\s/i;

/** The same before names in lower case. */
export const SMALL_THE = /^the /;
export const SMALL_THE_AND_SPACE = /^the\s/;

/** … and before those whose spaces are gone: "(the)courier". */
export const SMALL_THE_ALONE = /^the/;
