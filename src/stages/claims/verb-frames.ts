import {
  AGENCY_NOUNS,
  BLAMING_VERBS,
  EMPTY_OBJECTS,
  MEANS,
  MEASURE_NOUNS,
  MEASURES,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
  WIELDING_VERBS,
} from '../../language/en/clause-frames.ts';
import { NEEDS_OBJECT, TOLD_TO } from '../../language/en/happening-senses.ts';
import { HAPPENINGS } from '../../language/en/happenings.ts';
import { isPlural } from '../../language/en/noun-words.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { isNegatedHere, isToCome, readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { readCleft } from './cleft.ts';
import type { HappeningWord } from './find-happenings.ts';
import { isOfSense } from './is-of-sense.ts';
import { isTimeWord } from './is-time-word.ts';

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);
const LONGEST_CHAIN = 4;

/** The clause of a verb: doer and theme whatever its voice. */
export function readVerb(clause: ClauseTree, word: HappeningWord): ClauseFrame | null {
  const { at, name } = word;
  if (clause.relation(at) === 'amod' || clause.relation(at) === 'compound') return readGerund(clause, word);
  const passive = isPassive(clause, at);
  const agent = findAgent(clause, at) ?? (passive ? laterAgent(clause, at) : null);
  const subject = trueSubject(clause, subjectOf(clause, at));
  const object = themeAfter(clause, at, word.with);
  let doer = passive ? agent : subject;
  let theme = passive ? subject : object;
  const { labile, theme: themeless } = HAPPENINGS[name]!;
  if (!passive && theme !== null && TOLD_TO.has(name) && clause.caseOf(theme) === 'to') theme = null;
  if (NEEDS_OBJECT.has(name) && clause.children(at, 'aux:pass').length === 0 && (passive || theme === null))
    return null;
  if (
    labile &&
    !passive &&
    (INTRANSITIVE.has(name) || !(isObject(clause, at, theme) || isOfPattern(clause, word, theme)))
  ) {
    theme = doer;
    doer = agent;
  }
  theme ??= word.with.find((i) => i > at && clause.upos(i) === 'NOUN' && !EMPTY_OBJECTS.has(clause.lemma(i))) ?? null;
  if (isMeasureItself(clause, word, subject) && !passive) [doer, theme] = [object, subject];
  if (name === 'owned' && clause.lemma(at) === 'belong') [doer, theme] = [theme, doer];
  if (doer !== null && !passive) doer = wielder(clause, at, doer) ?? giver(clause, at, doer) ?? doer;
  const caused = causer(clause, at);
  if (caused) [doer, theme] = [caused.doer, caused.theme];
  if (name === 'know' && (passive || clause.word(at + 1) === 'as')) return null;
  if (
    !passive &&
    theme !== null &&
    TRANSITIVE.has(name) &&
    !isObject(clause, at, theme) &&
    !isOfPattern(clause, word, theme) &&
    !hasEmptyObject(clause, word)
  )
    theme = null;
  if (themeless === 'none' && !isObject(clause, at, theme)) theme = null;
  if (doer === null && theme === null) return null;
  if (!isOfSense(clause, word, doer, theme) || isLeftSo(clause, word) || comesDownTo(clause, word)) return null;
  if ((name === 'alive' && passive) || closesIn(clause, word) || goesOnToDo(clause, word)) return null;
  const place = findClausePlace(clause, at, [doer, theme]);
  const modality = readModality(clause, at, [subject, passive ? null : object]);
  const deniedDoer = deniedAgent(clause, at) ?? deniedSubject(clause, at);
  const told = name === 'burn' && theme !== null && (doer !== null || deniedDoer !== null) ? 'destroy' : name;
  return { name: told, at, with: word.with, doer, deniedDoer, theme, place, ...modality };
}

/** "was left unopened", "left dozens hurt": nobody goes away. */
function isLeftSo(clause: ClauseTree, { at, name }: HappeningWord): boolean {
  if (name !== 'leave' || clause.lemma(at) !== 'leave') return false;
  return isPassive(clause, at) || clause.children(at, 'xcomp').length > 0 || clause.word(at + 1) === 'out';
}

/** "closed in on the boat": nothing is shut. */
function closesIn(clause: ClauseTree, { at, name }: HappeningWord): boolean {
  if (name !== 'shut' || clause.lemma(at) !== 'close') return false;
  return clause.word(at + 1) === 'with' || (clause.word(at + 1) === 'in' && clause.word(at + 2) === 'on');
}

/** "continued to win", "stopped to ask": what is done goes on, not the doer. */
function goesOnToDo(clause: ClauseTree, { at, name }: HappeningWord): boolean {
  if (name !== 'continue' && name !== 'stop') return false;
  return clause.children(at, 'xcomp', 'advcl').some((i) => clause.word(i - 1) === 'to' && clause.upos(i) === 'VERB');
}

/** "What it comes down to": nothing falls. */
function comesDownTo(clause: ClauseTree, { at, name }: HappeningWord): boolean {
  return name === 'fall' && clause.lemma(at) === 'come' && clause.word(at + 2) === 'to';
}

/** "had the stalls flattened": the one at whose wish it was done. */
function causer(clause: ClauseTree, at: number): { doer: number; theme: number } | null {
  if (!PARTICIPLE.test(clause.word(at)) || clause.children(at, 'aux', 'aux:pass', 'cop').length > 0) return null;
  for (let i = at - 1; i > Math.max(0, at - CAUSED_REACH); i--) {
    if (/^ha(?:d|s|ve|ving)$/.test(clause.word(i))) {
      const theme = clause.headFrom(i + 1);
      const doer = theme === null ? null : subjectOf(clause, i);
      return theme === null || theme >= at || doer === null || doer >= i ? null : { doer, theme };
    }
    if (!/^(?:NOUN|PROPN|DET|ADJ|ADP|NUM|PART|PRON)$/.test(clause.upos(i)) && clause.word(i) !== '-') return null;
  }
  return null;
}

const PARTICIPLE = /(?:ed|en|wn|ut|ld|lt|ught|et)$/;
const CAUSED_REACH = 10;

/** A noun that is also a pronoun, "mine", read as one: the phrase that it ends. */
function trueSubject(clause: ClauseTree, subject: number | null): number | null {
  if (subject === null || clause.upos(subject) !== 'PRON' || subject === 0) return subject;
  return /^(?:NOUN|PROPN|ADJ)$/.test(clause.upos(subject - 1)) ? (clause.headBefore(subject) ?? subject) : subject;
}

/** "denied poisoning the exile", where the tree takes the gerund for an adjective. */
function readGerund(clause: ClauseTree, { at, name }: HappeningWord): ClauseFrame | null {
  const theme = clause.head(at);
  const verb = clause.head(theme);
  if (verb < 0 || !clause.word(at).endsWith('ing') || clause.upos(at + 1) !== 'DET') return null;
  const lemma = clause.lemma(verb);
  if (lemma !== 'deny' && lemma !== 'admit') return null;
  const doer = subjectOf(clause, verb);
  const negated = lemma === 'deny' && !isNegatedHere(clause, verb);
  return { name, at, with: [verb], doer, theme, place: null, negated, certain: true };
}

/** Kinds whose verb takes no object, whatever the tree hangs on it. */
const INTRANSITIVE = new Set(['dead', 'missing', 'alive', 'explode', 'escaped', 'collapse']);
/** Kinds whose verb takes what it befell as its object alone: "wrote to the company" wrote no company. */
const TRANSITIVE = new Set(
  'write score build buy sell found appoint kill poison destroy rob abduct hired sacked leak pay fire parry rescue forge owned'.split(
    ' ',
  ),
);

/** "The bill cleared the senate", "the motion failed": what is decided stands as the one who does it. */
function isMeasureItself(clause: ClauseTree, { name }: HappeningWord, subject: number | null): boolean {
  return (name === 'approve' || name === 'reject') && subject !== null && MEASURE_NOUNS.has(clause.lemma(subject));
}

/** "set fire to the depot": the object is a word of the pattern, and what it befell stands behind. */
function hasEmptyObject(clause: ClauseTree, { at, with: beside }: HappeningWord): boolean {
  const object = clause.child(at, 'obj');
  return object !== null && beside.includes(object) && EMPTY_OBJECTS.has(clause.lemma(object));
}

/** "voted for the plan": the preposition is a word of the pattern. */
function isOfPattern(clause: ClauseTree, word: HappeningWord, theme: number | null): boolean {
  return theme !== null && clause.children(theme, 'case').some((i) => word.with.includes(i));
}

function isObject(clause: ClauseTree, at: number, theme: number | null): boolean {
  return (
    theme !== null && (clause.relation(theme) === 'obj' || clause.caseOf(theme) === '' || clause.head(theme) !== at)
  );
}

export function isPassive(clause: ClauseTree, at: number): boolean {
  if (clause.children(at, 'aux:pass', 'nsubj:pass').length > 0) return true;
  const word = clause.word(at);
  if (word.endsWith('ing') || clause.children(at, 'obj', 'aux', 'mark').length > 0) return false;
  const relation = clause.relation(at);
  if (relation === 'conj') {
    const first = verbAbove(clause, at);
    return clause.children(at, 'nsubj').length === 0 && clause.children(first, 'aux:pass').length > 0;
  }
  return (
    (relation === 'acl' || relation === 'advcl' || relation === 'amod') && clause.children(at, 'nsubj').length === 0
  );
}

/** The grammatical subject or the noun a participle describes, inherited where the clause has none of its own: from the verb it is joined to, or the noun it describes. */
export function subjectOf(clause: ClauseTree, at: number, steps = 0): number | null {
  const given = clause.child(at, 'nsubj', 'nsubj:pass') ?? toComeSubject(clause, at);
  const own = agreeing(clause, at, beforePreposition(clause, atVerb(clause, at, given)));
  const above = clause.head(at);
  const relation = clause.relation(at);
  if (own !== null && clause.word(own) === 'what') return identified(clause, own) ?? own;
  if (own !== null) {
    const singled = RELATIVES.has(clause.word(own)) ? readCleft(clause, own) : null;
    if (singled) return singled.noun;
    return RELATIVES.has(clause.word(own)) && above >= 0 && relation.startsWith('acl')
      ? whom(clause, own, cleft(clause, above))
      : own;
  }
  if (above < 0 || steps >= LONGEST_CHAIN) return null;
  if (relation === 'acl:relcl')
    return (clause.word(above) === 'what' ? identified(clause, above) : null) ?? cleft(clause, above);
  if (relation === 'acl' || relation === 'amod') return above;
  if (BLAMING_VERBS.has(clause.lemma(above)) && (relation === 'advcl' || relation === 'xcomp' || relation === 'obl')) {
    return clause.child(above, 'obj', 'nsubj:pass') ?? null;
  }
  if (relation === 'xcomp') return clause.child(above, 'obj') ?? subjectOf(clause, above, steps + 1);
  if (relation === 'conj') return subjectOf(clause, verbAbove(clause, at), steps + 1) ?? nounBefore(clause, at);
  if (relation === 'advcl' && clause.children(at, 'nsubj').length === 0) {
    return subjectOf(clause, above, steps + 1) ?? nounBefore(clause, at);
  }
  return nounBefore(clause, at);
}

/** "The library is to close": the subject of "is". */
function toComeSubject(clause: ClauseTree, at: number): number | null {
  return isToCome(clause, at) ? clause.child(at, 'nsubj:outer') : null;
}

/** "The plant was what poisoned them": the plant. */
function identified(clause: ClauseTree, what: number): number | null {
  if (!/^(?:was|is|were|are)$/.test(clause.word(what - 1))) return null;
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
  if (subject === null || !(WHERE.has(clause.caseOf(subject)) || isOfAnother(clause, subject))) return subject;
  const whole = clause.headBefore(subject);
  return whole !== null && whole < subject ? whole : subject;
}

const WHERE = new Set(['in', 'at', 'near', 'of']);

/** "The widow of the poet Till was arrested": where the tree takes the poet. */
function isOfAnother(clause: ClauseTree, subject: number): boolean {
  const before = clause.startOfRun(subject) - 1;
  return before > 0 && clause.word(before) === 'of' && /^(?:NOUN|PROPN)$/.test(clause.upos(before - 1));
}

/** How far before a verb's subject the noun is looked for that a clause between stands on. */
const CLAUSE_REACH = 8;

/** "The list that upset three embassies was handed over": a plural is no subject of "was"; what the clause is of, is. */
function agreeing(clause: ClauseTree, at: number, subject: number | null): number | null {
  if (subject === null || clause.upos(subject) !== 'NOUN' || !isPlural(clause.word(subject))) return subject;
  if (!clause.children(at, 'aux', 'aux:pass', 'cop').some((i) => /^(?:was|is|has)$/.test(clause.word(i))))
    return subject;
  for (let i = subject - 1; i >= Math.max(1, subject - CLAUSE_REACH); i--) {
    if (!RELATIVES.has(clause.word(i))) continue;
    return clause.headBefore(clause.word(i - 1) === ',' ? i - 2 : i - 1) ?? subject;
  }
  return subject;
}

/** The verb that another is joined to, past a noun that the tree joins it to by mistake. */
function verbAbove(clause: ClauseTree, at: number): number {
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

const ORDERS = new Set(['order', 'decree', 'instruction', 'directive', 'warrant', 'letter', 'decision', 'edict']);

/** "signed the order lifting the limit": the one behind the order. */
function giver(clause: ClauseTree, at: number, thing: number): number | null {
  if (clause.relation(at) !== 'acl' || !ORDERS.has(clause.lemma(thing))) return null;
  const verb = clause.head(thing);
  return verb >= 0 && clause.upos(verb) === 'VERB' ? subjectOf(clause, verb, 1) : null;
}

/** "Police fired the canister that killed her": the one behind the thing. */
function wielder(clause: ClauseTree, at: number, thing: number): number | null {
  if (clause.relation(at) !== 'acl:relcl' || clause.relation(thing) !== 'obj') return null;
  const verb = clause.head(thing);
  return WIELDING_VERBS.has(clause.lemma(verb)) ? subjectOf(clause, verb, 1) : null;
}

/** "by the engineers", "on the instruction of the directorate". */
export function findAgent(clause: ClauseTree, at: number): number | null {
  for (const i of clause.children(at, 'obl:agent', 'obl', 'nmod')) {
    if (isNegatedHere(clause, i)) continue;
    const preposition = clause.caseOf(i);
    const agency = AGENCY_NOUNS.has(clause.word(i)) && ['on', 'at', 'by', 'under'].includes(preposition);
    if (agency)
      return clause.children(i, 'nmod').find((child) => clause.caseOf(child) === 'of') ?? clause.child(i, 'nmod:poss');
    if (preposition === 'by') return isTimeWord(clause, i) || isMeans(clause, i) ? null : i;
  }
  return null;
}

/** "by car", "by a margin of six": how, and by nobody. */
function isMeans(clause: ClauseTree, i: number): boolean {
  if (MEASURES.has(clause.lemma(i))) return true;
  return MEANS.has(clause.lemma(i)) && clause.word(i - 1) === 'by';
}

/** "attacked with a knife by a teacher": the tree hangs the doer on the knife. */
function laterAgent(clause: ClauseTree, at: number): number | null {
  const found = clause
    .below(at)
    .find(
      (i) =>
        i > at &&
        clause.caseOf(i) === 'by' &&
        !isNegatedHere(clause, i) &&
        !isTimeWord(clause, i) &&
        !isMeans(clause, i),
    );
  return found ?? null;
}

/** "…, not of the minister", "not by the army". */
function deniedAgent(clause: ClauseTree, at: number): number | null {
  for (const i of clause.below(at)) {
    if (!['of', 'by'].includes(clause.caseOf(i))) continue;
    const before = clause.children(i, 'case')[0]!;
    if (clause.word(before - 1) === 'not' && clause.word(before - 2) !== 'if') return i;
  }
  return null;
}

/** "It was not the army that …", "the minister, not the army, …". */
function deniedSubject(clause: ClauseTree, at: number): number | null {
  const own = clause.child(at, 'nsubj');
  if (own === null) return null;
  const singled = readCleft(clause, own);
  if (singled) return singled.denied;
  const { to } = clause.phrase(own);
  const not = [to + 1, to + 2].find((i) => clause.word(i) === 'not');
  if (not === undefined || not >= at || clause.word(not + 1) === 'only') return null;
  const denied = clause.headFrom(not + 1);
  return denied !== null && denied < at && clause.word(clause.phrase(denied).to + 1) === ',' ? denied : null;
}

const THEME_PREPOSITIONS = new Set([
  'of',
  'to',
  'on',
  'against',
  'at',
  'for',
  'from',
  'into',
  'over',
  'with',
  'in',
  'about',
  'through',
]);

/** What stands behind the verb and takes what it does: the object, else the clause or the phrase that completes it. */
function themeAfter(clause: ClauseTree, at: number, taken: readonly number[]): number | null {
  const object = clause.child(at, 'obj');
  if (object !== null && !isTimeWord(clause, object) && !isThanksTo(clause, object)) {
    if (!EMPTY_OBJECTS.has(clause.lemma(object)) || !taken.includes(object)) return nearer(clause, at, object);
    return phraseAfter(clause, object) ?? phraseAfter(clause, at);
  }
  const told = taken.find(
    (i) => i > at && /^(?:NOUN|PROPN)$/.test(clause.upos(i)) && !EMPTY_OBJECTS.has(clause.lemma(i)),
  );
  if (told !== undefined) return told;
  const bare = clause
    .children(at, 'obl', 'obl:unmarked', 'iobj')
    .find(
      (i) =>
        i > at &&
        clause.caseOf(i) === '' &&
        !isTimeWord(clause, i) &&
        clause.upos(i) !== 'ADV' &&
        !isThanksTo(clause, i) &&
        !isPrepositional(clause, i),
    );
  if (bare !== undefined) return nearer(clause, at, bare);
  const behind = clause
    .children(at, 'obl')
    .find((i) => i > at && clause.children(i, 'case').some((child) => taken.includes(child)));
  if (behind !== undefined && !taken.includes(behind) && !isTimeWord(clause, behind)) return behind;
  const clausal = clause.child(at, 'ccomp', 'xcomp');
  if (clausal !== null && !taken.includes(clausal)) return clausal;
  return phraseAfter(clause, at);
}

/** "fell, thanks to new flats": the cause, and no object. */
function isThanksTo(clause: ClauseTree, i: number): boolean {
  return clause.word(i) === 'thanks' && clause.word(i + 1) === 'to';
}

/** A noun right behind the verb, where the tree takes one behind a comma for its object. */
function nearer(clause: ClauseTree, at: number, object: number): number {
  const first = clause.headFrom(at + 1);
  if (first === null || first >= object) return object;
  for (let i = first + 1; i < object; i++) if (clause.word(i) === ',') return first;
  return object;
}

/** A preposition stands before its phrase, wherever the tree hangs it. */
function isPrepositional(clause: ClauseTree, i: number): boolean {
  const { from } = clause.phrase(i);
  return clause.upos(from) === 'ADP' || (from > 0 && clause.upos(from - 1) === 'ADP');
}

/** "for reasons of health", "for fear of". */
function isReason(clause: ClauseTree, i: number): boolean {
  return clause.caseOf(i) === 'for' && /^(?:reasons?|fear|lack|want)$/.test(clause.word(i));
}

function phraseAfter(clause: ClauseTree, at: number): number | null {
  for (const i of clause.children(at, 'obl', 'nmod', 'advcl')) {
    if (i > at && THEME_PREPOSITIONS.has(clause.caseOf(i)) && !isTimeWord(clause, i) && !isReason(clause, i)) return i;
  }
  return null;
}

/** A phrase of place on the verb or its object: "in the customs house", "at Ombo". */
export function findClausePlace(clause: ClauseTree, at: number, fillers: readonly (number | null)[]): number | null {
  for (const of of [at, ...fillers.filter((i) => i !== null)]) {
    for (const i of clause.children(of, 'obl', 'nmod')) {
      if (fillers.includes(i) || !PLACE_PREPOSITIONS.has(clause.caseOf(i)) || isTimeWord(clause, i)) continue;
      if (PLACE_NOUNS.has(clause.lemma(i)) || clause.isNamePart(i)) return i;
    }
  }
  return null;
}
