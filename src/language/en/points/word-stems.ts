/** Endings that are cut from words to see whether they are one: "footbridge(s)", "flood(ed)". Lower case. */
export const WORD_TAIL = /(?:es|s|ed|ing|ly)$/;
