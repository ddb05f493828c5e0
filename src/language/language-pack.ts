/** What the tokeniser and the sentence splitter must know of a language. A language is a folder that exports one. */
export interface LanguagePack {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Abbreviations after which a capital starts no sentence; lower case, without the last full stop. */
  readonly titleAbbreviations: ReadonlySet<string>;
  /** Abbreviations that may stand last in a sentence. */
  readonly closingAbbreviations: ReadonlySet<string>;
  /** Kept with their stop only before a number. */
  readonly numberedAbbreviations: ReadonlySet<string>;
  /** Abbreviations that need no capital to be taken for one. */
  readonly lowerCaseAbbreviations: ReadonlySet<string>;
  readonly sentenceStarters: ReadonlySet<string>;
  readonly hyphenPrefixes: ReadonlySet<string>;
  readonly hyphenSuffixes: ReadonlySet<string>;
  /** Ends split from the word before them, lower case, apostrophe as '. */
  readonly clitics: readonly string[];
  /** Words written as one that are two tokens, with the length of the first. */
  readonly fused: ReadonlyMap<string, number>;
}

const NONE: ReadonlySet<string> = new Set();

/** For languages without a folder: punctuation and spaces alone. */
export const PLAIN_PACK: LanguagePack = {
  language: 'und',
  titleAbbreviations: NONE,
  closingAbbreviations: NONE,
  numberedAbbreviations: NONE,
  lowerCaseAbbreviations: NONE,
  sentenceStarters: NONE,
  hyphenPrefixes: NONE,
  hyphenSuffixes: NONE,
  clitics: [],
  fused: new Map(),
};
