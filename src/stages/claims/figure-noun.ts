import { NUMBERING, OF_WHICH } from '../../language/en/claims/figure-words.ts';
import { FIGURE_NOUNS } from '../../language/en/clause-words.ts';
import { BODIES, REACHING_VERBS, VALUING_VERBS } from '../../language/en/figure-nouns.ts';
import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import type { ClauseTree } from './clause-tree.ts';
import { headWord } from './figure-role.ts';

/** The noun whose number or measure a bare figure at words [from, to) gives, by the way the two are put together; or null. */
export function findNounOfFigure(clause: ClauseTree, from: number, to: number): number | null {
  const head = headWord(clause, from, to);
  return (
    nounBeside(clause, head) ??
    bodyOf(clause, head) ??
    nounValued(clause, head) ??
    nounOfStrength(clause, from, to) ??
    nounOfNumbering(clause, from) ??
    nounSaid(clause, head) ??
    nounReached(clause, head) ??
    nounOfLine(clause, from, to)
  );
}

function isNoun(clause: ClauseTree, i: number): boolean {
  return i >= 0 && clause.upos(i) === 'NOUN' && !clause.isNamePart(i);
}

/** A noun of more than one: "islanders", "crew", "the number". */
function isMany(clause: ClauseTree, i: number): boolean {
  const word = clause.word(i);
  return isNoun(clause, i) && (isPlural(word) || BODIES.has(singularOf(word)) || FIGURE_NOUNS.has(word));
}

/** "the islanders, 2,310 at the last census", "her sacks, forty of them", "the cars, 12 of which had driven off". */
function nounBeside(clause: ClauseTree, head: number): number | null {
  const above = clause.head(head);
  if (above < 0) return null;
  if (clause.relation(head) === 'appos') return isMany(clause, above) ? above : null;
  const relative = clause.relation(above) === 'acl:relcl' && clause.relation(head).startsWith('nsubj');
  const noun = clause.head(above);
  const which = clause.children(head, 'nmod').some((i) => OF_WHICH.test(clause.word(i)));
  return relative && which && isMany(clause, noun) ? noun : null;
}

/** "a crew of nine". */
function bodyOf(clause: ClauseTree, head: number): number | null {
  const above = clause.head(head);
  const of = clause.relation(head) === 'nmod' && clause.caseOf(head) === 'of';
  return of && isNoun(clause, above) && BODIES.has(singularOf(clause.word(above))) ? above : null;
}

const STEPS_UP = 4;

/** "put the tremor at 4.6", "is forecast at 2.6 billion", "gives the toll as 12". */
function nounValued(clause: ClauseTree, head: number): number | null {
  const preposition = clause.caseOf(head);
  if (preposition !== 'at' && preposition !== 'as') return null;
  for (let at = clause.head(head), step = 0; at >= 0 && step < STEPS_UP; at = clause.head(at), step++) {
    if (clause.upos(at) !== 'VERB' || !VALUING_VERBS.has(clause.lemma(at))) continue;
    const passive =
      clause.child(at, 'nsubj:pass') ?? (clause.children(at, 'aux:pass').length > 0 ? clause.child(at, 'nsubj') : null);
    const valued = clause.child(at, 'obj') ?? passive;
    return valued !== null && valued !== head && isNoun(clause, valued) ? valued : null;
  }
  return null;
}

/** "the choir is 310 strong". */
function nounOfStrength(clause: ClauseTree, from: number, to: number): number | null {
  if (clause.word(to) !== 'strong') return null;
  const subject = clause.child(to, 'nsubj');
  return clause.head(from) === to && subject !== null && isNoun(clause, subject) ? subject : null;
}

/** "Subscribers in the province numbered 3.4 million", "cases now at 214": the plural that opens the clause. */
function nounOfNumbering(clause: ClauseTree, from: number): number | null {
  const now = clause.word(clause.word(from - 1) === 'at' ? from - 2 : from - 1) === 'now';
  const numbering = NUMBERING.test(clause.word(from - 1)) && clause.upos(from - 2) !== 'DET';
  if (!now && !numbering) return null;
  for (let i = 0; i < from - 1; i++) {
    if (isMany(clause, i)) return i;
    if (clause.upos(i) === 'VERB' || clause.upos(i) === 'AUX') return null;
  }
  return null;
}

const BARE: ReadonlySet<string> = new Set(['nsubj', 'cop', 'advmod', 'punct']);

/** "Only 14 are women". */
function nounSaid(clause: ClauseTree, head: number): number | null {
  const said = clause.head(head);
  if (said < 0 || clause.relation(head) !== 'nsubj' || clause.children(said, 'cop').length === 0) return null;
  const plain = clause.children(said).every((i) => BARE.has(clause.relation(i)));
  return plain && isNoun(clause, said) && isPlural(clause.word(said)) ? said : null;
}

/** "The needle touched 41". */
function nounReached(clause: ClauseTree, head: number): number | null {
  const verb = clause.head(head);
  if (verb < 0 || clause.relation(head) !== 'obj' || clause.upos(verb) !== 'VERB') return null;
  const subject = clause.child(verb, 'nsubj');
  return REACHING_VERBS.has(clause.lemma(verb)) && subject !== null && isNoun(clause, subject) ? subject : null;
}

/** Words before the noun of a line of figures: "Lost boats 1,310". */
const LINE_OPENING = 3;
/** Words of such a line. */
const LONGEST_LINE = 10;

/** "Houses without power 3,120": a sentence with no verb of its own that ends in the figure. */
function nounOfLine(clause: ClauseTree, from: number, to: number): number | null {
  const ends = to >= clause.size || /^[.,;]$/.test(clause.word(to));
  if (!ends || from === 0 || from > LONGEST_LINE) return null;
  for (let i = 0; i < from; i++) {
    const tag = clause.upos(i);
    if (tag === 'AUX' || tag === 'PRON' || clause.word(i) === ':') return null;
    if (tag === 'VERB' && !/^(?:amod|acl)/.test(clause.relation(i))) return null;
  }
  for (let i = 0; i < Math.min(from, LINE_OPENING); i++) {
    if (clause.upos(i) === 'ADP') return null;
    if (isMany(clause, i)) return i;
  }
  return null;
}
