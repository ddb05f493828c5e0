import { FIRES } from '../../language/en/claims/beginning-words.ts';
import { BEATING } from '../../language/en/claims/contest-words.ts';
import { ORDER_NOUNS } from '../../language/en/claims/doer-words.ts';
import {
  FALLS_OTHERWISE,
  GOING_ON,
  INTRANSITIVE,
  OF_A_CASE,
  REASON_WORDS,
  RISING,
  THEME_PREPOSITIONS,
  TRANSITIVE,
} from '../../language/en/claims/frame-words.ts';
import { DONE_TO_ONE, SET_ALIGHT_KINDS } from '../../language/en/claims/kinds-of-happenings.ts';
import { HAVE_FORMS } from '../../language/en/claims/modality-words.ts';
import {
  EMPTY_OBJECTS,
  GOING_DOWN,
  HOLD,
  MEASURE_NOUNS,
  OFF,
  PLACE_NOUNS,
  PLACE_PREPOSITIONS,
} from '../../language/en/clause-frames.ts';
import { NEEDS_OBJECT, PRISONS, TOLD_TO } from '../../language/en/happening-senses.ts';
import { CAUSE, HAPPENINGS } from '../../language/en/happenings.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { contestOf, isBeatenInContest } from './beaten.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { isNegatedHere, readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { HappeningWord } from './find-happenings.ts';
import { isOfSense } from './is-of-sense.ts';
import { isTimeWord } from './is-time-word.ts';
import { containerOf, isOfSubject, partnerOf, readOfSubject, strikersOf } from './subject-frames.ts';
import { causer, deniedAgent, deniedSubject, findAgent, giver, laterAgent, wielder } from './verb-doer.ts';
import { againstWhom, subjectOf, trueSubject, verbAbove } from './verb-subject.ts';

/** The clause of a verb: doer and theme whatever its voice. */
export function readVerb(clause: ClauseTree, word: HappeningWord): ClauseFrame | null {
  const { at, name } = word;
  if (clause.relation(at) === 'amod' || clause.relation(at) === 'compound') return readGerund(clause, word);
  const passive = isPassive(clause, at) || isOfHeadline(clause, word) || isTakenForState(clause, word);
  if (!passive && isOfSubject(clause, word)) {
    const frame = readOfSubject(clause, word);
    return frame && { ...frame, place: findClausePlace(clause, at, [frame.theme]) };
  }
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
  if (name !== 'alive')
    theme ??= word.with.find((i) => i > at && clause.upos(i) === 'NOUN' && !EMPTY_OBJECTS.has(clause.lemma(i))) ?? null;
  if (isMeasureItself(clause, word, subject) && !passive) [doer, theme] = [object, subject];
  if (name === 'owned' && clause.lemma(at) === 'belong') [doer, theme] = [theme, doer];
  if (name === 'origin') [doer, theme] = passive ? [object, subject] : [theme, doer];
  if (doer !== null && !passive) doer = wielder(clause, at, doer) ?? giver(clause, at, doer) ?? doer;
  if (OF_A_CASE.has(name)) theme = againstWhom(clause, at) ?? theme;
  if (name === 'suspended' && clause.lemma(at) === 'send') theme = sentHome(clause, at) ?? theme;
  if (name === 'staysOn' && (doer === null || !isSomebody(clause, doer))) return null;
  if (name === 'walkout') theme = strikersOf(clause, doer);
  if (HAPPENINGS[name]!.axis === 'ties') theme = partnerOf(clause, at, theme) ?? theme;
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
  if (themeless === 'none' && name !== 'walkout' && !isObject(clause, at, theme)) theme = null;
  if (name === 'win' && BEATING.has(clause.lemma(at))) {
    if (!isBeatenInContest(clause, at)) return null;
    theme = contestOf(clause, at);
  }
  if (theme !== null && doer === theme && DONE_TO_ONE.has(name)) doer = null;
  if (doer === null && theme === null) return null;
  if (!isOfSense(clause, word, doer, theme) || isLeftSo(clause, word) || comesDownTo(clause, word)) return null;
  if ((name === 'alive' && passive) || closesIn(clause, word) || goesOnToDo(clause, word)) return null;
  const container = name === 'tainted' ? containerOf(clause, at, doer) : null;
  if (container !== null && container === doer) doer = null;
  const place = container ?? placeOf(clause, word, [doer, theme]);
  const modality = readModality(clause, at, [subject, passive ? null : object]);
  const deniedDoer = deniedAgent(clause, at) ?? deniedSubject(clause, at);
  if (name === 'origin' && theme !== null && ORDER_NOUNS.has(clause.lemma(theme)))
    return { name: 'order', at, with: [...word.with, theme], doer, deniedDoer, theme: null, place, ...modality };
  if (theme !== null && doer !== null && SET_ALIGHT_KINDS.has(name) && FIRES.has(clause.lemma(theme)))
    return { name: CAUSE, at, with: word.with, doer, deniedDoer, theme, place: null, ...modality };
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

/** "continued to win", "stopped to ask": what is done goes on, not the doer. "Grew more open" is of no figure. */
function goesOnToDo(clause: ClauseTree, { at, name }: HappeningWord): boolean {
  if (name === 'stop' && clause.word(at + 1) === 'short') return true;
  if (!GOING_ON.test(name)) return false;
  if (RISING.test(name) && clause.children(at, 'xcomp').some((i) => clause.upos(i) === 'ADJ')) return true;
  return clause.children(at, 'xcomp', 'advcl').some((i) => clause.word(i - 1) === 'to' && clause.upos(i) === 'VERB');
}

/** "What it comes down to", "the sale fell through", "the plan was dropped": nothing falls. */
function comesDownTo(clause: ClauseTree, { at, name }: HappeningWord): boolean {
  if (name !== 'fall') return false;
  if (clause.lemma(at) === 'drop' && isPassive(clause, at)) return true;
  if (clause.lemma(at) === 'fall') return FALLS_OTHERWISE.test(clause.word(at + 1));
  return clause.lemma(at) === 'come' && clause.word(at + 2) === 'to';
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

/** "The company sent him home on full pay": whom it sent stands right behind the verb. */
function sentHome(clause: ClauseTree, at: number): number | null {
  return clause.child(at, 'obj', 'iobj') ?? clause.headFrom(at + 1);
}

function isSomebody(clause: ClauseTree, i: number): boolean {
  return clause.isPersonName(i) || clause.upos(i) === 'PRON' || isPersonNoun(clause.lemma(i));
}

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
  if (clause.children(at, 'aux:pass').length > 0) return true;
  if (clause.children(at, 'nsubj:pass').length > 0) return !hasDone(clause, at);
  const word = clause.word(at);
  if (word.endsWith('ing') || clause.children(at, 'obj', 'aux', 'mark').length > 0) return false;
  if (clause.relation(at) === 'acl' && namesSomebody(clause, at)) return false;
  const relation = clause.relation(at);
  if (relation === 'root' && isVerbless(clause, at)) return true;
  if (relation === 'conj') {
    const first = verbAbove(clause, at);
    return clause.children(at, 'nsubj').length === 0 && clause.children(first, 'aux:pass').length > 0;
  }
  return (
    (relation === 'acl' || relation === 'advcl' || relation === 'amod') && clause.children(at, 'nsubj').length === 0
  );
}

/** "The rebels had fired on it": "have" and no "been", whatever the tree makes of the rebels. */
function hasDone(clause: ClauseTree, at: number): boolean {
  return clause.children(at, 'aux').some((i) => HAVE_FORMS.test(clause.word(i)));
}

/** "The board of the mill named Ada Brill director": a person right behind the verb, where the tree takes it for a participle. */
function namesSomebody(clause: ClauseTree, at: number): boolean {
  return clause.isPersonName(at + 1) && clause.children(at, 'xcomp').length > 0;
}

/** "Suspect arrested in Kest": a headline leaves out "was". */
function isOfHeadline(clause: ClauseTree, { at, name }: HappeningWord): boolean {
  if (!DONE_TO_ONE.has(name) || !clause.word(at).endsWith('ed')) return false;
  return clause.children(at, 'nsubj').length > 0 && clause.children(at, 'obj', 'aux', 'ccomp', 'xcomp').length === 0;
}

/** "Was relieved of his duties": done to him, where the tree takes the participle for an adjective. */
function isTakenForState(clause: ClauseTree, { at, name, form }: HappeningWord): boolean {
  return form === 'verb' && DONE_TO_ONE.has(name) && clause.children(at, 'cop').length > 0;
}

/** "Found by a shepherd on the moor": a note that leaves out what was found, and "was". */
function isVerbless(clause: ClauseTree, at: number): boolean {
  if (clause.children(at, 'nsubj').length > 0) return false;
  return clause.children(at, 'obl', 'obl:agent').some((i) => clause.caseOf(i) === 'by' && !isTimeWord(clause, i));
}

/** What stands behind the verb and takes what it does: the object, else the clause or the phrase that completes it. */
function themeAfter(clause: ClauseTree, at: number, taken: readonly number[]): number | null {
  const object = clause.child(at, 'obj');
  if (object !== null && clause.hasBetween(at, object, ';')) return null;
  if (object !== null && !isTimeWord(clause, object) && !isThanksTo(clause, object) && !isSomewhere(clause, object)) {
    const isThing = clause.lemma(at) === HOLD && clause.children(object, 'det').length > 0;
    if (!EMPTY_OBJECTS.has(clause.lemma(object)) || !taken.includes(object) || isThing)
      return nearer(clause, at, object);
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
        !isPrepositional(clause, i, taken),
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

/** "sank off Cape Kest": where it was, whatever the tree takes the name and "off" for. */
function isSomewhere(clause: ClauseTree, object: number): boolean {
  if (!clause.isNamePart(object) || clause.isPersonName(object)) return false;
  const before = clause.startOfRun(object) - 1;
  if (before < 1) return false;
  if (clause.relation(before) === 'case') return PLACE_PREPOSITIONS.has(clause.word(before));
  return clause.word(before) === OFF && clause.head(before) === before - 1 && GOING_DOWN.has(clause.lemma(before - 1));
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

/** A preposition stands before its phrase, wherever the tree hangs it; the particle of "voted down the plan" is none. */
function isPrepositional(clause: ClauseTree, i: number, taken: readonly number[]): boolean {
  const { from } = clause.phrase(i);
  return clause.upos(from) === 'ADP' || (from > 0 && clause.upos(from - 1) === 'ADP' && !taken.includes(from - 1));
}

/** "for reasons of health", "for fear of". */
function isReason(clause: ClauseTree, i: number): boolean {
  return clause.caseOf(i) === 'for' && REASON_WORDS.test(clause.word(i));
}

function phraseAfter(clause: ClauseTree, at: number): number | null {
  for (const i of clause.children(at, 'obl', 'nmod', 'advcl')) {
    if (i > at && THEME_PREPOSITIONS.has(clause.caseOf(i)) && !isTimeWord(clause, i) && !isReason(clause, i)) return i;
  }
  return null;
}

/** A phrase of place on the verb or its object: "in the customs house", "at Ombo". */
/** "Sentenced to seven years in prison": where it is served, not where it was passed. */
function placeOf(clause: ClauseTree, { at, name }: HappeningWord, fillers: readonly (number | null)[]): number | null {
  const served = name === 'convict' ? clause.below(at).filter((i) => PRISONS.has(clause.lemma(i))) : [];
  return findClausePlace(clause, at, [...fillers, ...served]);
}

export function findClausePlace(clause: ClauseTree, at: number, fillers: readonly (number | null)[]): number | null {
  for (const of of [at, ...fillers.filter((i) => i !== null)]) {
    for (const i of clause.children(of, 'obl', 'nmod')) {
      if (fillers.includes(i) || isTimeWord(clause, i)) continue;
      if (!PLACE_PREPOSITIONS.has(clause.caseOf(i)) && !isSomewhere(clause, i)) continue;
      if (PLACE_NOUNS.has(clause.lemma(i)) || clause.isNamePart(i)) return i;
    }
  }
  return null;
}
