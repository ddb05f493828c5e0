const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/**
 * Prefixes that stay on their word at a hyphen, as Universal Dependencies' English treebanks write them
 * ("pro-democracy" is one token, "two-state" is three).
 */
export const HYPHEN_PREFIXES = words(`
  anti co counter de e ex extra inter intra macro mega meta micro mid mini mis multi neo non over para post pre
  pro pseudo quasi re semi sub super tele trans ultra un under uni vice
`);

/** Ends that stay on their word at a hyphen. */
export const HYPHEN_SUFFIXES = words('elect free odd most');

/** Contractions split from the word before: lower case, apostrophe as '. */
export const CLITICS: readonly string[] = ["n't", "'s", "'m", "'re", "'ve", "'ll", "'d"];

/** One written word, two tokens: the length of the first. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
]);

/** What an apostrophe joins to a word, but for the endings of "we’ve" and "Ostrel’s". */
export const JOINED_WORD = /^(?!(?:s|t|d|m|ve|ll|re)(?!\p{L}))\p{L}/iu;
