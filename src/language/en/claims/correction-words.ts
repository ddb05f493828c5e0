/** Verbs of telling with which a paper speaks of what it told before. Lemmas. */
export const TOLD_BEFORE: ReadonlySet<string> = new Set('tell report write say state name describe claim'.split(' '));

/** Subjects of them: the paper itself. */
export const PAPER_ITSELF = /^(?:we|i|article|version|report|edition|story|item|headline|caption|column)$/;

/** In the sentence behind, that it was not so. */
export const SET_RIGHT =
  /^(?:no|not|neither)\b|\b(?:wrong|wrongly|mistaken|mistake|error|incorrect|untrue|false|in fact|actually|did not|didn[’']t|was not|wasn[’']t|were not|had not|should have|apologi[sz]e|regret|sorry)\b/i;
