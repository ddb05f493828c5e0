import { inflectVerb } from './inflect.ts';

/** Participles of verbs that don't form theirs with "-ed", by the verb's infinitive. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `beat beaten|begin begun|bite bitten|blow blown|break broken|bring brought|build built|burn burnt|buy bought|catch caught|choose chosen|cut cut|deal dealt|
   dig dug|do done|draw drawn|drink drunk|drive driven|eat eaten|feed fed|fight fought|find found|forbid forbidden|forget forgotten|forgive forgiven|
   freeze frozen|give given|grow grown|hang hung|hide hidden|hit hit|hold held|hurt hurt|keep kept|know known|lay laid|lead led|leave left|lend lent|
   let let|light lit|lose lost|make made|meet met|pay paid|put put|read read|ride ridden|ring rung|run run|say said|see seen|seek sought|sell sold|
   send sent|set set|shake shaken|shed shed|shoot shot|show shown|shut shut|sing sung|sink sunk|slay slain|speak spoken|spend spent|split split|
   spread spread|steal stolen|stick stuck|strike struck|sweep swept|swear sworn|take taken|teach taught|tear torn|tell told|think thought|
   throw thrown|understand understood|undertake undertaken|uphold upheld|wear worn|weave woven|win won|withdraw withdrawn|write written|overthrow overthrown`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Doubles its last letter before "-ed": "stop", "ban". */
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnprt]$/;

/**
 * The participle of a verb, as "were" takes it: "took" → "taken".
 * @param word a form of it, in small letters
 * @param lemma its infinitive as far as is known: of an unknown verb it may lack a letter
 */
export function participleOf(word: string, lemma: string): string {
  const irregular = IRREGULAR.get(lemma);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('ed')) return word;
  if (word.endsWith('ing')) return word.replace(/([^aeiou])ying$/, '$1iing').replace(/ing$/, 'ed');
  return DOUBLES.test(lemma) ? `${lemma}${lemma.at(-1)}ed` : inflectVerb(lemma).find((form) => form.endsWith('ed'))!;
}
