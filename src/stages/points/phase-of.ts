import { EXTENDING } from '../../language/en/claims/phase-forms.ts';
import {
  AT_WORK,
  BACK_TO_WORK,
  EXTENDED_TO,
  FIRST_OR_LAST,
  GOES_ON,
  GOING_ON,
  LEAVING_SHUT,
  LIFTING,
  RESTRAINT,
  STARTING,
  STOPPING,
  STRIKING,
  TAKING_OVER,
  WORK_AGAIN,
} from '../../language/en/points/phase-words.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';

/** A date by which something comes to be, or to be no longer. */
export interface Phase {
  readonly edge: 'start' | 'stop';
  /** Not by its own word: what is closed until a day opens on it, what has been running since a day began on it. */
  readonly implied: boolean;
  /** What begins or ends, where the words say it that tell it. */
  readonly of?: 'strike';
}

/** Which edge of a state or a course of things a dated claim tells; null where it is of none. */
export const phaseOf = remember((view: ClaimView): Phase | null => {
  const { claim, time, source } = view;
  if (claim.kind !== 'date' || time === null) return null;
  const word = wordOf(view);
  const before = source.article.text.slice(Math.max(0, time.anchor.start - LEAD), time.anchor.start);
  const until = time.bound === 'until' || (EXTENDING.test(word) && EXTENDED_TO.test(before));
  const told = claim.polarity === 'yes';
  const strike = strikeOf(word, before, told, until, time.bound === 'since');
  if (strike !== null) return strike;
  if (STARTING.test(word)) {
    const stays = claim.predicate.key.endsWith('close');
    if (stays) return { edge: 'stop', implied: true };
    return until || told ? { edge: 'start', implied: false } : null;
  }
  if (STOPPING.test(word)) {
    if (!until) return told ? { edge: 'stop', implied: false } : null;
    if (!told) return { edge: 'stop', implied: false };
    return LEAVING_SHUT.test(word) ? { edge: 'start', implied: true } : null;
  }
  const first = FIRST_OR_LAST.exec((claim.object ?? claim.subject)?.words ?? '');
  if (first && time.bound === null) return told ? { edge: first[1] ? 'start' : 'stop', implied: true } : null;
  if (LIFTING.test(word) && told && !until)
    return RESTRAINT.test(claim.object?.words ?? '') ? { edge: 'stop', implied: false } : null;
  if (
    TAKING_OVER.test(word) &&
    told &&
    time.bound === null &&
    GOING_ON.has(claim.object?.words.toLowerCase().split(/\s+/).at(-1) ?? '')
  )
    return { edge: 'start', implied: true };
  if (!AT_WORK.test(word)) return null;
  if (until) return { edge: told ? 'stop' : 'start', implied: true };
  if (time.bound === 'since' && !EXTENDING.test(word)) return { edge: told ? 'start' : 'stop', implied: true };
  return null;
});

/** "Walked out", "returned to work": the beginning and the end of a strike that need not be named. */
function strikeOf(word: string, before: string, told: boolean, until: boolean, since: boolean): Phase | null {
  if (!told) return null;
  if (STRIKING.test(word)) return { edge: until ? 'stop' : 'start', implied: until || since, of: 'strike' };
  if (WORK_AGAIN.test(word) && BACK_TO_WORK.test(before)) return { edge: 'stop', implied: true, of: 'strike' };
  return null;
}

/** Letters before a time. */
const LEAD = 40;

/** The lemma of what is dated; of a class of happenings its word as written. */
function wordOf({ claim: { predicate } }: ClaimView): string {
  const key = predicate.key.replace(/^clock:/, '');
  if (key.startsWith('open:')) return key.slice('open:'.length);
  const words = predicate.words.toLowerCase();
  return GOES_ON.test(words) ? words.split(/\s+/)[0]! : words.split(/\s+/).at(-1)!;
}
