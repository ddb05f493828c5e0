import { BRINGS_UP, KNOWN_BEFORE, PERSONAL, STANDS_FOR } from '../../language/en/claims/clause-parts.ts';
import { HEAD_NOUNS } from '../../language/en/clause-frames.ts';
import { readHeadNoun } from '../../language/en/description-nouns.ts';
import { isPlural } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import type { ClaimPart } from '../../model/claim.ts';
import { fillerPart, type ReadSentence } from './frame-parts.ts';

/** Sentences back through which one pronoun is followed. */
const MOST_STEPS = 3;

/**
 * What "it", "they" or "he" at the head of a clause stands for where that has no name: the only subject of the sentence
 * before that is known, of the same number and no person for a thing, or else what that sentence ends by bringing up. Null
 * where there is another, or somebody is named.
 */
export function nounMeant(sentence: ReadSentence, i: number | null, steps = MOST_STEPS): ClaimPart | null {
  if (i === null || steps === 0 || !STANDS_FOR.test(sentence.clause.word(i))) return null;
  const pronoun = sentence.clause.word(i);
  const before = sentence.sentenceBefore();
  if (before === null || (PERSONAL.has(pronoun) && before.mentions.some(({ type }) => type === 'person'))) return null;
  const { clause } = before;
  const subjects = Array.from({ length: clause.size }, (_, at) => at).filter((at) => SUBJECT.test(clause.relation(at)));
  const again = subjects.find((at) => clause.word(at) === pronoun);
  if (again !== undefined) return nounMeant(before, again, steps - 1);
  const fitting = subjects.filter((at) => fits(before, at, pronoun));
  if (fitting.length === 0 && pronoun === 'it') return fillerPart(before, broughtUp(before));
  return fitting.length === 1 && isKnown(before, fitting[0]!) ? fillerPart(before, fitting[0]!) : null;
}

/** "The whole letter was about a bag": what a sentence brings up with its last word. */
function broughtUp(sentence: ReadSentence): number | null {
  const { clause } = sentence;
  const last = clause.size - (clause.upos(clause.size - 1) === 'PUNCT' ? 2 : 1);
  if (last < 0 || clause.upos(last) !== 'NOUN' || !fits(sentence, last, 'it')) return null;
  return clause.children(last, 'det').some((at) => BRINGS_UP.test(clause.word(at))) ? last : null;
}

const SUBJECT = /^nsubj/;

function fits({ clause }: ReadSentence, at: number, pronoun: string): boolean {
  if (clause.upos(at) === 'PRON') return false;
  const noun = clause.word(at);
  const person = clause.isPersonName(at) || isPersonNoun(clause.lemma(at)) || isHead(noun);
  const several = isPlural(noun) || clause.children(at, 'conj').length > 0;
  if (pronoun === 'they') return several;
  return !several && person === PERSONAL.has(pronoun);
}

const isHead = (noun: string): boolean => HEAD_NOUNS.has(noun) || readHeadNoun(noun)?.kind === 'person';

function isKnown({ clause }: ReadSentence, i: number): boolean {
  if (clause.isNamePart(i) || clause.children(i, 'nmod:poss').length > 0) return true;
  return clause.children(i, 'det').some((child) => KNOWN_BEFORE.has(clause.word(child)));
}
