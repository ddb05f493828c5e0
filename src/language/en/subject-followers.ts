/** Words that stand right after a subject. */
const SUBJECT_FOLLOWERS = new Set(
  'is was has had will would who whose went took saw told shook left stood held gave made ran wrote got came found led knew thought sat spoke kept began brought fell felt fled flew grew met paid put read rose sent showed sold spent threw woke won does did says'.split(
    ' ',
  ),
);

/** Whether a word in lower case is a finite verb as it stands right after a subject: "removed", "said", "is". */
export function followsSubject(word: string): boolean {
  return SUBJECT_FOLLOWERS.has(word) || /[^e]ed$/.test(word);
}
