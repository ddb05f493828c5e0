import { GRAVELY, NO_STRIKES_OF_WORKERS, PERSONAL, WORKERS } from '../../language/en/claims/kinds-of-happenings.ts';
import { OWN, OWN_WISH, PAPERS, PUT_BACK, RULES } from '../../language/en/claims/standing-words.ts';
import { HEAD_NOUNS } from '../../language/en/clause-frames.ts';
import { isPlural } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { isBeatenInContest } from './beaten.ts';
import type { ClauseTree } from './clause-tree.ts';
import type { HappeningWord } from './find-happenings.ts';
import { isStruck } from './is-of-sense.ts';
import { isPassive } from './verb-frames.ts';
import { againstWhom, subjectOf } from './verb-subject.ts';

/** The word with the kind that it tells of in its clause: workers strike without attacking, whoever is suspended is not stopped. */
export function toldAs(clause: ClauseTree, word: HappeningWord): HappeningWord {
  if (word.name === 'attack' && clause.lemma(word.at) === 'strike' && isOfWorkers(clause, word))
    return { ...word, name: 'walkout' };
  if (word.name === 'attack' && word.form === 'verb' && isBeatenInContest(clause, word.at))
    return { ...word, name: 'win' };
  if (word.name === 'stop' && clause.lemma(word.at) === 'suspend' && befallsPerson(clause, word.at))
    return { ...word, name: 'suspended' };
  if (word.name === 'stop' && clause.lemma(word.at) === 'suspend' && befalls(clause, word.at, [PAPERS]))
    return { ...word, name: 'heldOff' };
  if (PUT_BACK.has(clause.lemma(word.at)) && word.form === 'verb' && befalls(clause, word.at, [PAPERS, RULES]))
    return { ...word, name: 'force' };
  if (word.name === 'sacked' && isOwnWish(clause, word.at)) return { ...word, name: 'left_office' };
  if (word.name === 'pollute' && clause.lemma(word.at) === 'discharge' && befallsPerson(clause, word.at))
    return { ...word, name: 'outOfHospital' };
  if (word.name === 'harm' && clause.lemma(word.at) === 'hurt' && isGravely(clause, word.at))
    return { ...word, name: 'serious' };
  if (word.name === 'caseDropped' && againstWhom(clause, word.at) === null) return { ...word, name: 'stop' };
  return word;
}

function isOfWorkers(clause: ClauseTree, { at, form }: HappeningWord): boolean {
  if (form === 'noun') {
    const first = clause.word(at - 1);
    return !isStruck(clause, at) && !NO_STRIKES_OF_WORKERS.test(first);
  }
  if (isPassive(clause, at) || clause.children(at, 'obj').length > 0) return false;
  const subject = subjectOf(clause, at);
  if (subject === null || clause.upos(subject) !== 'NOUN') return false;
  return WORKERS.test(clause.word(subject)) || (isPlural(clause.word(subject)) && isPersonNoun(clause.lemma(subject)));
}

/** "Was gravely hurt": the state of somebody, and no damage. */
function isGravely(clause: ClauseTree, at: number): boolean {
  return clause.children(at, 'advmod').some((i) => GRAVELY.test(clause.word(i)));
}

function befalls(clause: ClauseTree, at: number, kinds: readonly ReadonlySet<string>[]): boolean {
  const theme = themeOf(clause, at);
  return theme !== null && kinds.some((kind) => kind.has(clause.lemma(theme)));
}

/** "Was relieved of his duties at his own request": he left. */
function isOwnWish(clause: ClauseTree, at: number): boolean {
  return clause.below(at).some((i) => OWN_WISH.has(clause.lemma(i)) && clause.word(i - 1) === OWN);
}

function themeOf(clause: ClauseTree, at: number): number | null {
  return isPassive(clause, at) ? subjectOf(clause, at) : clause.child(at, 'obj');
}

function befallsPerson(clause: ClauseTree, at: number): boolean {
  const theme = themeOf(clause, at);
  if (theme === null) return false;
  if (PERSONAL.test(clause.word(theme))) return true;
  const named = clause.children(theme, 'appos').some((i) => clause.isPersonName(i));
  const head = clause.upos(theme) === 'NOUN' && HEAD_NOUNS.has(clause.word(theme));
  return (
    named || head || clause.isPersonName(theme) || (clause.upos(theme) === 'NOUN' && isPersonNoun(clause.lemma(theme)))
  );
}
