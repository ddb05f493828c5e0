import { PRONOUN_BEARERS } from '../../language/en/claims/doer-words.ts';
import {
  KNOWING_KINDS,
  MAKING_VERBS,
  MEMBER,
  STATES_BEFORE_NOUN,
} from '../../language/en/claims/kinds-of-happenings.ts';
import { BEREAVED_NOUNS, HEADING_VERBS, RUN_NOT_HEADED, STATE_PHRASES } from '../../language/en/clause-frames.ts';
import { TAINTS } from '../../language/en/happenings.ts';
import { DENIED_BY_UN } from '../../language/en/undone-phrases.ts';
import type { ClauseFrame, Modality } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { HappeningWord } from './find-happenings.ts';
import { isOfSense } from './is-of-sense.ts';
import { isTimeWord } from './is-time-word.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf, whom } from './verb-subject.ts';

/** A state told of by an adjective: "is shut", "stay open", "the missing poet". */
export function readAdjective(clause: ClauseTree, { at, name }: HappeningWord): ClauseFrame | null {
  const before = clause.relation(at) === 'amod' && !isBehindNoun(clause, at);
  const theme = before ? describedBy(clause, at, name) : bearerOf(clause, at);
  if (theme === null || !isOfSense(clause, { at, name, form: 'adjective', with: [] }, null, theme)) return null;
  const modality = (of: number): Modality => {
    const told = readModality(clause, of, [theme]);
    return isUndone(clause, at, name) ? { ...told, negated: !told.negated } : told;
  };
  const by = clause.relation(at) === 'amod' && clause.lemma(clause.head(at)) === 'condition' ? clause.head(at) : at;
  return {
    name,
    at,
    with: [],
    doer: KNOWING_KINDS.has(name) ? theme : null,
    theme: KNOWING_KINDS.has(name) ? known(clause, at) : theme,
    place: null,
    ...modality(by),
  };
}

/** "unsigned", "unpaid". */
function isUndone(clause: ClauseTree, at: number, name: string): boolean {
  return DENIED_BY_UN.has(name) && clause.word(at).startsWith('un');
}

/** "made raw milk legal", "left the hall empty": said of the noun before it, where the tree takes it for its adjective. */
function isBehindNoun(clause: ClauseTree, at: number): boolean {
  const noun = clause.head(at);
  if (noun !== at - 1 || clause.relation(noun) !== 'obj' || clause.head(noun) < 0) return false;
  return MAKING_VERBS.has(clause.lemma(clause.head(noun)));
}

function known(clause: ClauseTree, at: number): number | null {
  return clause.children(at, 'obl', 'ccomp', 'nmod')[0] ?? null;
}

function describedBy(clause: ClauseTree, at: number, name: string): number | null {
  const noun = clause.head(at);
  if (clause.lemma(noun) === 'condition') return bearerOf(clause, noun) ?? clause.child(noun, 'nmod:poss');
  return STATES_BEFORE_NOUN.has(name) ? noun : null;
}

/** Words at the head of a line within which a colon parts a thing from its state: "Osk bridge: open". */
const LISTED = 8;

/** Of whom or what a predicate is said. */
export function bearerOf(clause: ClauseTree, at: number): number | null {
  const own = clause.child(at, 'nsubj', 'nsubj:pass');
  if (own !== null) {
    if (clause.lemma(own) === 'condition') return clause.child(own, 'nmod:poss') ?? own;
    return PRONOUN_BEARERS.has(clause.word(own)) && clause.head(at) >= 0 ? whom(clause, own, clause.head(at)) : own;
  }
  if (clause.word(at - 1) === ':' && at < LISTED) return clause.headBefore(at - 2);
  const above = clause.head(at);
  if (above < 0) return null;
  const relation = clause.relation(at);
  if (relation === 'xcomp' || relation === 'obl') {
    const object = clause.child(above, 'obj');
    if (object !== null && !isPassive(clause, above)) return object;
    return subjectOf(clause, above);
  }
  if (relation === 'acl' || relation === 'nmod' || relation === 'acl:relcl' || relation === 'amod') return above;
  if (relation === 'conj') return bearerOf(clause, above);
  return null;
}

const STATE_NOUNS = new Set(Object.keys(STATE_PHRASES).map((phrase) => phrase.split(' ')[1]!));
const INSIDE_PHRASE = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PART', 'PRON', 'NUM', 'PUNCT']);
const LONGEST_PHRASE = 7;

/** The preposition that opens the noun's phrase, by the order of the words: "on the council’s sanctions list". */
function prepositionBefore(clause: ClauseTree, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_PHRASE); i--) {
    if (clause.upos(i) === 'ADP')
      return clause.word(i) === 'of' && clause.word(i - 1) === 'out' ? 'out' : clause.word(i);
    if (!INSIDE_PHRASE.has(clause.upos(i)) || clause.word(i) === ',') return '';
  }
  return '';
}

/** States that a preposition and its noun tell of: "in custody", "on the list". */
export function readStatePhrases(clause: ClauseTree): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    if (!STATE_NOUNS.has(clause.word(at))) continue;
    const name = STATE_PHRASES[`${prepositionBefore(clause, at)} ${clause.word(at)}`];
    if (name === undefined || clause.isNamePart(at)) continue;
    if (clause.word(at) === 'care' && !clause.children(at).some((i) => clause.word(i) === 'intensive')) continue;
    const theme = bearerOf(clause, at);
    if (theme === null || !isOfSense(clause, { at, name, form: 'noun', with: [] }, null, theme)) continue;
    const by = clause.relation(at) === 'obl' ? clause.head(at) : at;
    const maker = clause.child(at, 'nmod:poss');
    frames.push({
      name,
      at,
      with: by === at ? [] : [by],
      doer: maker,
      theme,
      place: null,
      ...readModality(clause, by, [theme]),
    });
  }
  return frames;
}

/** "the widow of the poet" tells that he is dead; "who runs the railway", that she holds the office. */
export function readRelations(clause: ClauseTree): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    if (BEREAVED_NOUNS.has(clause.word(at))) {
      const theme =
        clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of') ??
        clause.child(at, 'nmod:poss') ??
        (clause.word(at + 1) === 'of' ? clause.headFrom(at + 2) : null);
      if (theme !== null && theme !== undefined) frames.push(plain('dead', at, null, theme));
    } else if (MEMBER.test(clause.word(at))) {
      const member = readMember(clause, at);
      if (member) frames.push(member);
    } else if (clause.word(at) === 'over' && clause.children(at, 'cop').length > 0) {
      const theme = clause.child(at, 'nsubj');
      if (theme !== null) frames.push({ ...plain('stop', at, null, theme), ...readModality(clause, at, [theme]) });
    } else if (clause.word(at) === 'free' && clause.word(at + 1) === 'of') {
      const free = readFreeOf(clause, at);
      if (free) frames.push(free);
    } else if (clause.upos(at) === 'VERB' && HEADING_VERBS.has(clause.lemma(at)) && !isPassive(clause, at)) {
      const doer = subjectOf(clause, at);
      const theme = clause.child(at, 'obj');
      if (doer !== null && theme !== null && clause.isNamePart(doer) && isHeaded(clause, theme)) {
        frames.push({ ...plain('lead_office', at, doer, theme), ...readModality(clause, at, [doer, theme]) });
      }
    }
  }
  return frames;
}

/** "Orrin is a member of the League", "one of its five members": it belongs there. */
function readMember(clause: ClauseTree, at: number): ClauseFrame | null {
  const body = clause.children(at, 'nmod').find((i) => clause.caseOf(i) === 'of') ?? null;
  if (body === null || !clause.isNamePart(body)) return null;
  const counted = clause.head(at) >= 0 && clause.upos(clause.head(at)) === 'NUM' ? clause.head(at) : at;
  const doer = clause.children(counted, 'cop').length > 0 ? subjectOf(clause, counted) : null;
  if (doer === null || clause.isPersonName(doer)) return null;
  return { ...plain('stay', at, doer, body), ...readModality(clause, counted, [doer]) };
}

/** "The water is free of lead": none is in it. */
function readFreeOf(clause: ClauseTree, at: number): ClauseFrame | null {
  const taint = clause.headFrom(at + 2);
  const thing = taint === null || !TAINT_WORDS.has(clause.lemma(taint)) ? null : bearerOf(clause, at);
  if (thing === null) return null;
  const modality = readModality(clause, at, [thing]);
  return { ...plain('tainted', at, null, taint), place: thing, ...modality, negated: !modality.negated };
}

const TAINT_WORDS = new Set(TAINTS.split(' '));

/** What can have a head: "ran elections", "ran a marathon" tell of none. */
function isHeaded(clause: ClauseTree, i: number): boolean {
  return !RUN_NOT_HEADED.has(clause.lemma(i)) && !isTimeWord(clause, i);
}

function plain(name: string, at: number, doer: number | null, theme: number | null): ClauseFrame {
  return { name, at, with: [], doer, theme, place: null, negated: false, certain: true };
}
