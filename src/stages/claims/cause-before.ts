import { BLAMES_A_THING, CAME_ABOUT, CAUSE_NOUNS, GIVEN_BEHIND } from '../../language/en/claims/cause-words.ts';
import { EFFECT_NOUNS } from '../../language/en/clause-frames.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { ReadSentence } from './frame-parts.ts';
import { isThing } from './is-thing.ts';
import type { SentenceReader } from './read-sentences.ts';

/** Sentences before one that gives a cause in which what it is the cause of is looked for. */
const BEFORE = 2;

/** A cause, and what it is said to have brought about, told in a sentence before. */
export interface CauseBefore {
  readonly frame: ClauseFrame;
  readonly effect: { readonly sentence: ReadSentence; readonly at: number };
}

/**
 * "The works will close in May. The company blamed the price of gas": a cause whose effect the sentence before tells.
 * @param i the sentence that gives the cause
 */
export function findCauseBefore(clause: ClauseTree, i: number, sentences: SentenceReader): CauseBefore | null {
  const cause = readBareCause(clause);
  if (cause === null) return null;
  for (let n = i - 1; n >= Math.max(0, i - BEFORE); n--) {
    const sentence = sentences.read(n);
    const at = sentence && whatCameAbout(sentence.clause);
    if (at !== null) return { frame: cause, effect: { sentence: sentence!, at } };
  }
  return null;
}

/** "The cause was a heater", "The reason: a gas leak", "The firm blamed the price of gas". */
function readBareCause(clause: ClauseTree): ClauseFrame | null {
  for (let at = 0; at < clause.size; at++) {
    if (clause.upos(at) === 'VERB' && clause.lemma(at) === BLAMES_A_THING) return bareBlame(clause, at);
    if (
      !CAUSE_NOUNS.has(clause.lemma(at)) ||
      at > OPENING ||
      clause.children(at, 'nmod', 'acl', 'acl:relcl').length > 0
    )
      continue;
    const above = clause.head(at);
    if (clause.relation(at) === 'nsubj' && clause.upos(above) === 'NOUN' && clause.children(above, 'cop').length > 0)
      return isThing(clause, above) ? make(clause, at, above, above) : null;
    if (!GIVEN_BEHIND.test(clause.word(at)) || clause.word(at + 1) !== ':') continue;
    const given = clause.headFrom(at + 2);
    return given !== null && isThing(clause, given) ? make(clause, at, given, at) : null;
  }
  return null;
}

/** Words within which a sentence that gives a cause says so. */
const OPENING = 3;

/** Blames a thing, for what isn't said. */
function bareBlame(clause: ClauseTree, at: number): ClauseFrame | null {
  const thing = clause.child(at, 'obj');
  if (thing === null || !isThing(clause, thing) || !isMain(clause, at)) return null;
  if (clause.below(at).some((i) => /^(?:for|on)$/.test(clause.caseOf(i)))) return null;
  return { ...make(clause, at, thing, at), manner: 'accuses' };
}

/** The main verb; "The company, which has its seat in Orl, blamed", where the tree takes it for another relative clause. */
function isMain(clause: ClauseTree, at: number): boolean {
  if (clause.relation(at) === 'root') return true;
  const above = clause.head(at);
  return clause.relation(at) === 'acl:relcl' && clause.relation(above) === 'root' && clause.word(at - 1) === ',';
}

function make(clause: ClauseTree, at: number, doer: number, by: number): ClauseFrame {
  return { name: 'cause', at, with: [], doer, theme: null, place: null, ...readModality(clause, by, [doer]) };
}

/** What a sentence tells to have come about: the harm that is its subject, else its main clause, or the one that somebody said. */
function whatCameAbout(clause: ClauseTree): number | null {
  const root = Array.from({ length: clause.size }, (_, i) => i).find((i) => clause.head(i) < 0);
  if (root === undefined) return null;
  for (const at of [root, ...clause.children(root, 'ccomp')]) {
    const subject = clause.upos(at) === 'VERB' ? clause.child(at, 'nsubj', 'nsubj:pass') : null;
    if (subject === null || (clause.upos(subject) === 'PRON' && at === root)) continue;
    if (EFFECT_NOUNS.has(clause.lemma(subject))) return subject;
    if (CAME_ABOUT.has(clause.lemma(at))) return at;
  }
  return null;
}
