import {
  AWAY_FROM,
  AWAY_WORDS,
  BARE_PLACES,
  BEFORE_WHERE,
  BESIDE_WHERE,
  DEAD_BODIES,
  KEPT_VERBS,
  MOVED_VERBS,
  NO_WHEREABOUTS,
  NOWHERE_NOUNS,
  PLACING_ANYTHING,
  PLACING_NAMES,
  SEEN_VERBS,
  STAYING_VERBS,
  WHERE_IS,
  WHERE_NOT,
} from '../../language/en/claims/whereabouts-words.ts';
import { STATE_PHRASES } from '../../language/en/clause-frames.ts';
import { WHEREABOUTS } from '../../language/en/happenings.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { scalesOf, VAGUE_PLACES } from '../../language/en/place-scale.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isTimeWord } from './is-time-word.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** Where a clause says that somebody or something is, or is not: "was on the bridge", "lay under a table", "was away from his desk". */
export function readWhereabouts(clause: ClauseTree): ClauseFrame[] {
  const frames: ClauseFrame[] = [];
  for (let at = 0; at < clause.size; at++) {
    const where = clause.children(at, 'cop').length > 0 ? behindBe(clause, at) : behindVerb(clause, at);
    const subject = where === null ? null : whoIsThere(clause, at, where);
    if (where === null || subject === null) continue;
    const modality = readModality(clause, at, [subject]);
    if (!modality.certain || modality.manner === 'doubts') continue;
    const frame = { ...modality, name: WHEREABOUTS, at, with: [], doer: null, theme: subject };
    frames.push({ ...frame, place: where.place, negated: modality.negated !== where.away });
    const instead = modality.negated ? insteadOf(clause, where.place) : null;
    if (instead !== null) frames.push({ ...frame, at: instead, place: instead, negated: false });
  }
  return frames;
}

/** Of whom or what it is said; null for what is nowhere, and for nobody. */
function whoIsThere(clause: ClauseTree, at: number, { place }: Where): number | null {
  const subject = whoseBody(clause, subjectOf(clause, at) ?? clause.child(at, 'nsubj:outer'));
  if (subject === null || subject === place || isNowhere(clause, subject)) return null;
  return clause.relation(subject) === 'nmod:poss' || clause.word(subject) === 'there' ? null : subject;
}

/** "The body of the hiker was found": the hiker. */
function whoseBody(clause: ClauseTree, i: number | null): number | null {
  if (i === null || !DEAD_BODIES.has(clause.word(i))) return i;
  return clause.children(i, 'nmod').find((child) => clause.caseOf(child) === 'of') ?? i;
}

/** "not on the bridge but in the mess": the mess. */
function insteadOf(clause: ClauseTree, place: number): number | null {
  for (let i = place + 1; i + 2 < clause.size; i++) {
    if (clause.word(i) !== 'but' || !WHERE_IS.has(clause.word(i + 1))) continue;
    const noun = clause.headFrom(i + 2);
    return noun !== null && isPlace(clause, noun) ? noun : null;
  }
  return null;
}

/** Words between a verb and the preposition of its place, and from there to its noun, within which a sentence may tell of one. */
const [TO_PREPOSITION, TO_NOUN] = [4, 6];

/** Whether the tokens [first, end) can say where something is: cheap, before anything is parsed. */
export function mayTellWhereabouts(words: readonly string[], first: number, end: number, namesPlace: boolean): boolean {
  for (let i = first; i < end; i++) {
    if (!BEFORE_WHERE.has(words[i]!)) continue;
    for (let p = i + 1; p < Math.min(end, i + TO_PREPOSITION); p++) {
      if (!WHERE_IS.has(words[p]!) && !WHERE_NOT.has(words[p]!) && words[p] !== 'into') continue;
      if (namesPlace) return true;
      for (let n = p + 1; n < Math.min(end, p + TO_NOUN); n++) {
        const noun = singularOf(words[n]!);
        if (scalesOf(noun).length > 0 || VAGUE_PLACES.has(noun)) return true;
      }
    }
  }
  return false;
}

/** The noun of a place, and whether its words say that somebody is not there. */
interface Where {
  readonly place: number;
  readonly away: boolean;
}

/** What "be" says: "on the bridge", "at his supper in the mess", "away in Orsk", "nowhere near the bridge". */
function behindBe(clause: ClauseTree, at: number): Where | null {
  if (isPlace(clause, at)) return { place: at, away: isAway(clause, at) };
  const phrases = clause.children(at, 'nmod', 'obl').filter((i) => i > at && isPlace(clause, i));
  const word = clause.word(at);
  const first = phrases[0];
  if (first === undefined) return null;
  if (AWAY_WORDS.has(word) && AWAY_FROM.has(clause.caseOf(first))) return { place: first, away: true };
  if (clause.upos(at) === 'NOUN' && PLACING_ANYTHING.has(clause.caseOf(at))) return { place: at, away: false };
  if (BESIDE_WHERE.has(word) || (clause.upos(at) === 'NOUN' && WHERE_IS.has(clause.caseOf(at))))
    return { place: first, away: isAway(clause, first) };
  return null;
}

/** What a verb of staying says, or of what somebody kept, put or saw there. */
function behindVerb(clause: ClauseTree, at: number): Where | null {
  if (clause.upos(at) !== 'VERB') return null;
  if (clause.children(at, 'expl').length > 0) return behindThere(clause, at);
  const passive = isPassive(clause, at);
  const into = passive && MOVED_VERBS.has(clause.lemma(at)) ? movedInto(clause, at) : null;
  if (into !== null) return { place: into, away: false };
  const known = passive
    ? KEPT_VERBS.has(clause.lemma(at)) || SEEN_VERBS.has(clause.lemma(at))
    : STAYING_VERBS.has(clause.lemma(at)) && clause.child(at, 'obj') === null;
  if (!known || (passive && clause.children(at, 'aux:pass').length === 0)) return null;
  const place = clause.children(at, 'obl').find((i) => i > at && i - at < REACH && isPlace(clause, i));
  return place === undefined || isAway(clause, place) ? null : { place, away: false };
}

/** "Were carried into Shed 4": where they were from then on. */
function movedInto(clause: ClauseTree, at: number): number | null {
  return (
    clause
      .children(at, 'obl')
      .find((i) => i > at && i - at < REACH && clause.caseOf(i) === 'into' && isRoom(clause, i)) ?? null
  );
}

/** By name, or by a noun of a house, a room or a yard. */
function isRoom(clause: ClauseTree, i: number): boolean {
  if (isTimeWord(clause, i) || clause.isPersonName(i)) return false;
  return clause.isNamePart(i) || clause.upos(i) === 'PROPN' || scalesOf(singularOf(clause.word(i))).length > 0;
}

/** "There were no boxes in the cellar". */
function behindThere(clause: ClauseTree, at: number): Where | null {
  const subject = clause.child(at, 'nsubj');
  if (subject === null || subject < at || clause.lemma(at) !== 'be') return null;
  const phrases = [...clause.children(at, 'obl'), ...clause.children(subject, 'nmod')];
  const place = phrases.find((i) => i > subject && isPlace(clause, i));
  return place === undefined ? null : { place, away: isAway(clause, place) };
}

/** Words behind a verb within which its place stands. */
const REACH = 10;

function isAway(clause: ClauseTree, i: number): boolean {
  return WHERE_NOT.has(clause.caseOf(i)) || AWAY_WORDS.has(clause.word(i - 1));
}

/** A phrase of a preposition and a noun that somebody can be at. */
function isPlace(clause: ClauseTree, i: number): boolean {
  const preposition = clause.caseOf(i);
  if (!WHERE_IS.has(preposition) && !WHERE_NOT.has(preposition)) return false;
  if (isTimeWord(clause, i) || clause.isPersonName(i)) return false;
  const noun = singularOf(clause.word(i));
  const phrase = `${preposition} ${clause.word(i)}`;
  const named = clause.isNamePart(i) || clause.upos(i) === 'PROPN';
  if (!named && (phrase in STATE_PHRASES || NO_WHEREABOUTS.has(phrase.replace(' ', '_')))) return false;
  if (named) return PLACING_NAMES.has(preposition);
  if (scalesOf(noun).length === 0 && !(VAGUE_PLACES.has(noun) && clause.children(i, 'nmod:poss', 'det').length > 0))
    return false;
  return BARE_PLACES.has(noun) || clause.children(i, 'det', 'nmod:poss', 'compound', 'nummod', 'amod').length > 0;
}

/** Whatever is said of it, it is no thing or person that is somewhere. */
function isNowhere(clause: ClauseTree, i: number): boolean {
  return NOWHERE_NOUNS.has(singularOf(clause.word(i))) || isTimeWord(clause, i) || clause.upos(i) === 'VERB';
}
