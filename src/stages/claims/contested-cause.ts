import { HARMED_IN } from '../../language/en/claims/doer-words.ts';
import { EFFECT_NOUNS, HARM_VERBS, RAID_NOUNS } from '../../language/en/clause-frames.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { ReadSentence } from './frame-parts.ts';
import { isTimeWord } from './is-time-word.ts';
import type { SentenceReader } from './read-sentences.ts';

/** Sentences before a denial in which the harm that it speaks of is looked for. */
const BEFORE = 2;

export interface ContestedCause {
  readonly sentence: ReadSentence;
  readonly frame: ClauseFrame;
}

/**
 * What a harm came of, as told before somebody denies one cause of it: "a carter died during the search … our guards
 * did not cause the death of the carter". Null where the claim is no such denial or nothing before tells.
 * @param i the denial's sentence
 */
export function findContestedCause(claim: Claim, i: number, sentences: SentenceReader): ContestedCause | null {
  const { object, kind, polarity } = claim;
  const verbs = object && HARM_VERBS[object.key];
  if (!verbs || kind !== 'cause' || polarity !== 'no') return null;
  for (let n = i; n >= Math.max(0, i - BEFORE); n--) {
    const sentence = sentences.read(n);
    const frame = sentence && lastHarm(sentence, verbs, object.span.start);
    if (frame) return { sentence, frame };
  }
  return null;
}

/** The last clause before an offset that tells in what somebody came to harm. */
function lastHarm({ clause }: ReadSentence, verbs: ReadonlySet<string>, before: number): ClauseFrame | null {
  for (let at = clause.size - 1; at >= 0; at--) {
    if (clause.spanOf(at).end > before || clause.upos(at) !== 'VERB' || !verbs.has(clause.lemma(at))) continue;
    const cause = causeOfHarm(clause, at);
    const modality = readModality(clause, at, [clause.child(at, 'nsubj:pass', 'nsubj')]);
    if (cause === null || modality.negated || !modality.certain) continue;
    return { name: 'cause', at, with: [], doer: cause, theme: at, place: null, ...modality };
  }
  return null;
}

function causeOfHarm(clause: ClauseTree, at: number): number | null {
  const found = clause
    .children(at, 'obl', 'obl:agent')
    .find((i) => HARMED_IN.has(clause.caseOf(i)) && !isTimeWord(clause, i) && happens(clause, i));
  return found ?? null;
}

function happens(clause: ClauseTree, i: number): boolean {
  return EFFECT_NOUNS.has(clause.lemma(i)) || RAID_NOUNS.has(clause.lemma(i));
}
