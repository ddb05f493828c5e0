import { KNOWN_BEFORE } from '../../language/en/claims/clause-parts.ts';
import type { ReadSentence } from './frame-parts.ts';
import type { SentenceReader } from './read-sentences.ts';

/** Sentences before and behind one that tells a cause in which what it is the cause of is looked for. */
const BEFORE = 3;
const BEHIND = 4;

/** The harm that a sentence means which tells its cause alone: the last told of before, else one told of as known behind. */
export function findHappeningMeant(
  i: number,
  nouns: ReadonlySet<string>,
  sentences: SentenceReader,
  without: readonly number[] = [],
): { readonly sentence: ReadSentence; readonly at: number } | null {
  for (let n = i; n >= Math.max(0, i - BEFORE); n--) {
    const found = lastOf(sentences.read(n), nouns, n === i ? without : []);
    if (found) return found;
  }
  for (let n = i + 1; n <= i + BEHIND && sentences.spanOf(n); n++) {
    const found = lastOf(sentences.read(n), nouns, []);
    if (found && isKnown(found.sentence, found.at)) return found;
  }
  return null;
}

/** The last noun of a harm in a sentence that stands for itself: no "fire brigade", no "crash site". */
function lastOf(sentence: ReadSentence | null, nouns: ReadonlySet<string>, without: readonly number[]) {
  if (!sentence) return null;
  const { clause } = sentence;
  for (let at = clause.size - 1; at >= 0; at--) {
    if (!nouns.has(clause.lemma(at)) || clause.upos(at) !== 'NOUN' || clause.isNamePart(at) || without.includes(at))
      continue;
    const whole = clause.relation(at) !== 'compound' && clause.upos(at + 1) !== 'NOUN';
    const said = clause.children(at, 'det', 'nmod:poss', 'amod', 'nummod', 'compound').length > 0;
    if (whole && said) return { sentence, at };
  }
  return null;
}

function isKnown({ clause }: ReadSentence, at: number): boolean {
  return clause.children(at, 'det').some((i) => KNOWN_BEFORE.has(clause.word(i)));
}
