/** Endings that British and American printings of one word differ in, as [British, American]. Lower case. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{2})our(?=$|s$|ed$|ing$|ite$|able$|ful$|less$|hood$)/, 'or'],
  [/(?<=[a-z]{3})is(?=e$|ed$|es$|er$|ers$|ing$|ation$|ations$)/, 'iz'],
  [/(?<=[a-z]{2})yse(?=$|d$|s$|r$)/, 'yze'],
  [/(?<=[a-z]{2}[^aeiou])re$/, 'er'],
  [/(?<=[a-z]{2}[^aeiou])res$/, 'ers'],
  [/(?<=[a-z]{2}[aeiou])ll(?=ed$|ing$|er$|ers$)/, 'l'],
  [/ogue(?=$|s$)/, 'og'],
  [/(?<=[a-z]{3})ence(?=$|s$)/, 'ense'],
];

/** A lower-case word in the spelling that its British and American forms share: `colour` and `color`, `centre` and `center`. */
export function foldSpelling(word: string): string {
  let folded = word;
  for (const [ending, other] of ENDINGS) folded = folded.replace(ending, other);
  return folded;
}
