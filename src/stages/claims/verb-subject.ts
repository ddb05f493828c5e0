import { ASKED_BEHIND, OWN_PROMISE } from '../../language/en/claims/asked-of-words.ts';
import {
  IN_THE_SINGULAR,
  SAYING_LEMMAS,
  SUBJECT_RELATIVES,
  TIME_NOUNS,
  WHERE_FROM_SUBJECT,
} from '../../language/en/claims/clause-parts.ts';
import { WAS_OR_IS } from '../../language/en/claims/modality-words.ts';
import { BLAMING_VERBS } from '../../language/en/clause-frames.ts';
import { isPlural } from '../../language/en/noun-words.ts';
import { isToCome } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { readCleft } from './cleft.ts';
import { isDue } from './is-due.ts';

const LONGEST_CHAIN = 4;

/** The grammatical subject or the noun a participle describes, inherited where the clause has none of its own: from the verb it is joined to, or the noun it describes. */
export function subjectOf(clause: ClauseTree, at: number, steps = 0): number | null {
  const given =
    clause.child(at, 'nsubj', 'nsubj:pass') ??
    toComeSubject(clause, at) ??
    ofAuxiliary(clause, at) ??
    interrupted(clause, at) ??
    takenForObject(clause, at);
  const taker = whomItTook(clause, at);
  if (taker !== undefined) return taker;
  const own = agreeing(clause, at, beforePreposition(clause, atVerb(clause, at, given)));
  const above = clause.head(at);
  const relation = clause.relation(at);
  if (own !== null && clause.word(own) === 'what') return identified(clause, own) ?? own;
  if (own !== null) {
    const singled = SUBJECT_RELATIVES.has(clause.word(own)) ? readCleft(clause, own) : null;
    if (singled) return singled.noun;
    if (SUBJECT_RELATIVES.has(clause.word(own)) && relation === 'advcl:relcl')
      return describedBefore(clause, own) ?? own;
    return SUBJECT_RELATIVES.has(clause.word(own)) && above >= 0 && relation.startsWith('acl')
      ? whom(clause, own, cleft(clause, above))
      : own;
  }
  if (above < 0) return afterOpening(clause, at);
  if (steps >= LONGEST_CHAIN) return null;
  if (relation === 'acl:relcl')
    return (clause.word(above) === 'what' ? identified(clause, above) : null) ?? cleft(clause, above);
  if (relation === 'acl' || relation === 'amod') return above;
  if (BLAMING_VERBS.has(clause.lemma(above)) && (relation === 'advcl' || relation === 'xcomp' || relation === 'obl')) {
    return clause.child(above, 'obj', 'nsubj:pass') ?? null;
  }
  const asked = whomAsked(clause, at, above);
  if (asked !== null) return null;
  if (relation === 'xcomp') return clause.child(above, 'obj') ?? subjectOf(clause, above, steps + 1);
  if (relation === 'conj') return subjectOf(clause, verbAbove(clause, at), steps + 1) ?? nounBefore(clause, at);
  if (relation === 'advcl' && clause.children(at, 'nsubj').length === 0) {
    return subjectOf(clause, above, steps + 1) ?? nounBefore(clause, at);
  }
  return nounBefore(clause, at);
}

/**
 * "The blast in the market, he repeated, was caused", "The collapse, which hurt nine, was due to rust, the mayor said": the
 * blast, the collapse, where the tree gives the verb of saying two subjects.
 */
function interrupted(clause: ClauseTree, at: number): number | null {
  const said = clause.head(at);
  if (clause.relation(at) !== 'ccomp' || said < 0) return null;
  if (said < at && clause.word(said + 1) !== ',') return null;
  const [subject, speaker] = clause.children(said, 'nsubj');
  if (subject === undefined || speaker === undefined || subject > at || (said > at && speaker < at)) return null;
  return clause.hasBetween(subject, speaker, ',') ? subject : null;
}

/** "said government planes bombed the market", "said fighters of the front were behind it": the planes, the fighters, where the tree takes them for what is said. */
function takenForObject(clause: ClauseTree, at: number): number | null {
  const said = clause.head(at);
  if (said < 0 || clause.relation(at) !== 'ccomp' || !SAYING_LEMMAS.has(clause.lemma(said))) return null;
  const object = clause.child(said, 'obj');
  if (object === null || object < said || object > at) return null;
  const first = Math.min(at, ...clause.children(at, 'aux', 'aux:pass', 'cop'));
  return clause.phrase(object).to === first - 1 ? object : null;
}

/** "The island, which left the league, has": the noun before the comma. */
function describedBefore(clause: ClauseTree, relative: number): number | null {
  return clause.word(relative - 1) === ',' ? clause.headBefore(relative - 2) : null;
}

/** "Having left the bench in May, the judge teaches": the judge, where the tree takes the opening for the main clause. */
function afterOpening(clause: ClauseTree, at: number): number | null {
  if (clause.word(0) !== 'having') return null;
  const main = clause.children(at, 'parataxis', 'ccomp', 'conj').find((i) => i > at);
  return main === undefined ? null : clause.child(main, 'nsubj', 'nsubj:pass');
}

/** "The library is to close": the subject of "is". */
function toComeSubject(clause: ClauseTree, at: number): number | null {
  return isToCome(clause, at) || isDue(clause, at) ? clause.child(at, 'nsubj:outer') : null;
}

/** "The basin" of "the basin remains closed", where the tree hangs it on "remains". */
function ofAuxiliary(clause: ClauseTree, at: number): number | null {
  const [auxiliary] = clause.children(at, 'aux:pass', 'aux').filter((i) => i < at);
  return auxiliary === undefined ? null : clause.child(auxiliary, 'nsubj', 'nsubj:pass');
}

/** "It took the crew an hour to free him": the crew did; null where it took time alone, undefined for another clause. */
function whomItTook(clause: ClauseTree, at: number): number | null | undefined {
  const head = clause.head(at);
  const above = head >= 0 && TIME_NOUNS.has(clause.lemma(head)) ? clause.head(head) : head;
  if (above < 0 || clause.lemma(above) !== 'take' || !clause.children(at, 'mark').some((i) => clause.word(i) === 'to'))
    return undefined;
  const it = clause.child(above, 'expl', 'nsubj');
  if (it === null || clause.word(it) !== 'it') return undefined;
  const given = clause.child(above, 'iobj');
  if (given !== null) return given;
  const behind = clause.headFrom(above + 1);
  const found = [behind, ...clause.children(above, 'obj')].find(
    (i) => i !== null && i > above && i < at && !TIME_NOUNS.has(clause.lemma(i)),
  );
  return found ?? null;
}

/** "The judge called on the mayor to resign", "urged him to": whose deed is only asked for; who asks it doesn’t do it. */
function whomAsked(clause: ClauseTree, at: number, above: number): number | null {
  if (!clause.children(at, 'mark').some((i) => clause.word(i) === 'to')) return null;
  const between = (i: number): boolean => i > above && i < at;
  if (clause.relation(at) === 'xcomp' && clause.child(above, 'obj') === null)
    return OWN_PROMISE.test(clause.lemma(above)) ? null : (clause.children(above, 'iobj').find(between) ?? null);
  const preposition = ASKED_BEHIND[clause.lemma(above)];
  if (!preposition || !/^(?:advcl|xcomp)$/.test(clause.relation(at))) return null;
  return clause.children(above, 'obl', 'obj').find((i) => between(i) && preposition.test(clause.caseOf(i))) ?? null;
}

/** "The plant was what poisoned them": the plant. */
function identified(clause: ClauseTree, what: number): number | null {
  if (!WAS_OR_IS.test(clause.word(what - 1))) return null;
  const before = clause.word(what - 2) === ',' ? outOfInsertion(clause, what - 2) : what - 2;
  return before < 0 ? null : clause.headBefore(before);
}

/** The word before the comma that opens what a comma closes. */
function outOfInsertion(clause: ClauseTree, comma: number): number {
  for (let i = comma - 1; i > Math.max(0, comma - INSERTION); i--) if (clause.word(i) === ',') return i - 1;
  return comma - 1;
}

const INSERTION = 14;

/** "After her abduction in the desert the geologist Holt was freed": a name or a known one right before the verb, whatever the tree takes. */
function atVerb(clause: ClauseTree, at: number, subject: number | null): number | null {
  if (subject === null || subject > at) return subject;
  const first = Math.min(at, ...clause.children(at, 'aux', 'aux:pass', 'cop').filter((i) => i < at));
  if (clause.hasBetween(subject, first, ':')) {
    const behind = clause.headBefore(first - 1);
    if (behind !== null && clause.hasBetween(subject, behind, ':')) return behind;
  }
  const near = clause.bareNounBefore(first - 1);
  if (near === null || near.from <= subject) return subject;
  return clause.isNamePart(near.head) || clause.upos(near.from) === 'DET' ? near.head : subject;
}

/** "Rents in Kest rose": where the tree takes the name behind the preposition for the subject, what stands before it. */
function beforePreposition(clause: ClauseTree, subject: number | null): number | null {
  if (subject === null || !(WHERE_FROM_SUBJECT.has(clause.caseOf(subject)) || isOfAnother(clause, subject)))
    return subject;
  const whole = clause.headBefore(subject);
  return whole !== null && whole < subject ? whole : subject;
}

/** "The sister of the painter Holm was arrested": where the tree takes the painter. */
function isOfAnother(clause: ClauseTree, subject: number): boolean {
  const before = clause.startOfRun(subject) - 1;
  return before > 0 && clause.word(before) === 'of' && /^(?:NOUN|PROPN)$/.test(clause.upos(before - 1));
}

/** How far before a verb's subject the noun is looked for that a clause between stands on. */
const CLAUSE_REACH = 8;

/** "The list that upset three embassies was handed over": a plural is no subject of "was"; what the clause is of, is. */
function agreeing(clause: ClauseTree, at: number, subject: number | null): number | null {
  if (subject === null || clause.upos(subject) !== 'NOUN' || !isPlural(clause.word(subject))) return subject;
  if (!clause.children(at, 'aux', 'aux:pass', 'cop').some((i) => IN_THE_SINGULAR.test(clause.word(i)))) return subject;
  for (let i = subject - 1; i >= Math.max(1, subject - CLAUSE_REACH); i--) {
    if (!SUBJECT_RELATIVES.has(clause.word(i))) continue;
    return clause.headBefore(clause.word(i - 1) === ',' ? i - 2 : i - 1) ?? subject;
  }
  return subject;
}

/** The verb that another is joined to, past a noun that the tree joins it to by mistake. */
export function verbAbove(clause: ClauseTree, at: number): number {
  let above = clause.head(at);
  for (let step = 0; step < LONGEST_CHAIN && above >= 0; step++) {
    if (clause.upos(above) === 'VERB') return above;
    if (clause.upos(clause.head(above)) !== 'VERB') break;
    above = clause.head(above);
  }
  return clause.head(at);
}

/** "The man who shot him was X": X. "It was the head of the council who did it": the noun that is singled out, not the nearest. */
function cleft(clause: ClauseTree, antecedent: number): number {
  const named = clause.head(antecedent);
  const identified = clause.relation(antecedent) === 'nsubj' && named >= 0 && clause.children(named, 'cop').length > 0;
  if (identified && /^(?:NOUN|PROPN)$/.test(clause.upos(named))) return named;
  for (let at = antecedent, step = 0; at >= 0 && step < LONGEST_CHAIN; at = clause.head(at), step++) {
    const subject = clause.child(at, 'nsubj', 'expl');
    if (subject !== null && clause.word(subject) === 'it' && clause.children(at, 'cop').length > 0) return at;
  }
  return antecedent;
}

/** "her husband, the poet X, who": a person named right before is meant, whatever the tree hangs the clause on. */
export function whom(clause: ClauseTree, relative: number, antecedent: number): number {
  if (clause.word(relative) !== 'who' || clause.isNamePart(antecedent)) return antecedent;
  const before = clause.word(relative - 1) === ',' ? relative - 2 : relative - 1;
  return before >= 0 && clause.isNamePart(before) ? before : antecedent;
}

/** Words before the colon of a line that names a thing and tells its state: "Osk bridge: closed to lorries". */
const LISTED_REACH = 6;

/** Where the tree gives a verb no subject: the noun right before its auxiliaries. */
function nounBefore(clause: ClauseTree, at: number): number | null {
  const first = Math.min(at, ...clause.children(at, 'aux', 'aux:pass', 'advmod').filter((i) => i < at));
  const before = first - 1;
  if (before < 0) return null;
  if (clause.word(before) === ':') return before > LISTED_REACH ? null : clause.headBefore(before - 1);
  return agreeing(clause, at, clause.headBefore(before));
}

/** A noun that is also a pronoun, "mine", read as one: the phrase that it ends. */
export function trueSubject(clause: ClauseTree, subject: number | null): number | null {
  if (subject === null || clause.upos(subject) !== 'PRON' || subject === 0) return subject;
  return /^(?:NOUN|PROPN|ADJ)$/.test(clause.upos(subject - 1)) ? (clause.headBefore(subject) ?? subject) : subject;
}

/** "the case against him was dropped": whom a case or a charge is against; null where the clause doesn't say. */
export function againstWhom(clause: ClauseTree, at: number): number | null {
  const cases = [at, ...clause.children(at, 'obj', 'nsubj:pass', 'nsubj')];
  return cases.flatMap((of) => clause.children(of, 'obl', 'nmod')).find((i) => clause.caseOf(i) === 'against') ?? null;
}
