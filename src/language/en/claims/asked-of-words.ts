import { wordTable } from '../../../text/word-table.ts';

/** Verbs that ask a deed of whom a preposition names: "called (on) the mayor to go". Lemmas, with the prepositions. */
export const ASKED_BEHIND: Readonly<Record<string, RegExp>> = wordTable({
  call: /^(?:on|upon)$/,
  prevail: /^(?:on|upon)$/,
  appeal: /^to$/,
  plead: /^with$/,
});

/** Verbs of what somebody will do himself, whomever he tells: "promised the board to go". Lemmas. */
export const OWN_PROMISE = /^(?:promise|vow|pledge|swear)$/;
