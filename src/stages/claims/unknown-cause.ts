import { NOT_KNOWN } from '../../language/en/cause-kinds.ts';
import { DISASTERS, IT } from '../../language/en/claims/beginning-words.ts';
import { CAME_ABOUT } from '../../language/en/claims/cause-words.ts';
import { CAUSE_ASKED, UNKNOWN_CAUSE } from '../../language/en/claims/unknown-cause.ts';
import { EFFECT_NOUNS } from '../../language/en/clause-frames.ts';
import type { ClauseTree } from './clause-tree.ts';
import { matchWords, type WordMatch } from './match-words.ts';
import type { ToldCause } from './told-cause.ts';

/** That a cause isn't known, or is still looked for: "The cause of the fire has not been established", "Nobody has an explanation". */
export function readUnknownCause(clause: ClauseTree): ToldCause | null {
  if (!asksForCause(clause)) return null;
  for (const pattern of UNKNOWN_CAUSE) {
    const found = matchWords(clause, pattern);
    if (found === null) continue;
    const theme = effectIn(clause, found);
    if (theme === undefined) continue;
    const to = theme === null ? found.to : Math.max(found.to, clause.phrase(theme).to);
    const at = theme === null ? found.from : Math.min(theme, found.to);
    const frame = { name: 'cause', at, with: [], doer: found.from, theme, place: null, negated: false, certain: true };
    return { frame, of: DISASTERS, words: { from: found.from, to, key: NOT_KNOWN } };
  }
  return null;
}

function asksForCause(clause: ClauseTree): boolean {
  for (let i = 0; i < clause.size; i++) if (CAUSE_ASKED.has(clause.word(i))) return true;
  return false;
}

/** The word of what has the cause; null where another sentence tells, undefined for what is no harm. */
function effectIn(clause: ClauseTree, { named }: WordMatch): number | null | undefined {
  const first = named.effect ?? named.behind ?? named.asked ?? named.told;
  if (first === undefined || IT.test(clause.word(first))) return null;
  const noun = clause.headFrom(first);
  if (noun !== null && (DISASTERS.has(clause.lemma(noun)) || EFFECT_NOUNS.has(clause.lemma(noun)))) return noun;
  if (named.told === undefined) return undefined;
  for (let i = first + 1; i < Math.min(clause.size, first + CLAUSE); i++)
    if (clause.upos(i) === 'VERB' && CAME_ABOUT.has(clause.lemma(i))) return i;
  return undefined;
}

/** Words within which "why the bridge … collapsed" tells what came about. */
const CLAUSE = 9;
