import { wordTable } from '../../text/word-table.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Happenings that follow one another or undo one another, a line for each course of things, its steps parted by bars:
 * words of one step tell of one happening, words of two steps never do, however near they lie in meaning. Lemmas,
 * verbs and the nouns made of them.
 */
const COURSES: readonly string[] = [
  'begin start commence launch open outset onset | end finish conclude stop cease close halt suspend discontinue suspension stoppage | resume restart',
  'open inaugurate opening inauguration | close shut closure | reopen reopening',
  'arrive arrival reach come land dock enter entry | leave depart departure go withdraw exit | return | cross',
  'arrest detain seize capture arrest detention | charge indict charge indictment | try trial | convict conviction verdict | sentence jail sentencing | release free release | appeal | acquit acquittal | extradite',
  'arrest detain jail imprison arrest detention | shoot kill die murder wound injure shooting killing death murder injury',
  'escape flee escape | capture catch recapture arrest',
  'bear birth | marry wed marriage wedding | divorce | die death kill | bury funeral burial',
  'propose unveil announce announcement proposal | approve pass ratify vote approval passage | sign signing signature put_pen initial | reject veto rejection | repeal annul quash',
  'hire appoint name appointment | resign quit dismiss sack oust resignation dismissal step_down stand_down bow_out give_up step_aside',
  'suspend suspended suspension | revoke repeal rescind annul revocation | reinstate restore reinstatement',
  'suspend suspended suspension | dismiss dismissed sack sacked dismissal | resign resignation step_down stand_down | reinstate reinstatement',
  'order commission | build construct erect | deliver delivery | install',
  'cast pour mould mold found | crack break | melt',
  'collapse fall_in cave_in give_way crumble topple | rebuild restore',
  'sink go_down founder capsize sinking | raise salvage refloat',
  'submit apply file application | grant award | refuse deny refusal | revoke withdraw',
  'rise climb increase rise increase | fall drop decline fall drop',
  'win victory | lose defeat',
  'find discover discovery | lose disappear vanish disappearance',
  'warn warning alert | explode burn explosion blast fire blaze | extinguish | collapse',
  'invite | meet meeting talks | agree agreement deal',
  'nominate nomination | elect election vote voting poll | inaugurate swear',
  'write date draft | send post | receive | publish print release',
  'take borrow | repay return',
  'injure wound injury | die kill death',
  'discover find | rescue save rescue',
  'turn_on switch_on go_on light start_up | turn_off switch_off shut_down go_out close extinguish | go_off',
  'check_in | check_out',
  'go_up | go_down | go_out | come_back',
  'raise | lower cut',
  'founder found establish foundation | dissolve disband dissolution',
  'buy acquire sell purchase acquisition sale | lease let rent',
];

const STEPS: ReadonlyMap<string, readonly (readonly [number, number])[]> = buildSteps();

function buildSteps(): Map<string, (readonly [number, number])[]> {
  const steps = new Map<string, (readonly [number, number])[]>();
  COURSES.forEach((course, n) => {
    course.split('|').forEach((step, k) => {
      for (const word of new Set(words(step))) steps.set(word, [...(steps.get(word) ?? []), [n, k]]);
    });
  });
  return steps;
}

/** Whether two words are one step of a course of things, or two that no happening can both be; null where neither shows. */
export function compareSteps(a: string, b: string): 'one' | 'two' | null {
  let apart = false;
  for (const [course, step] of STEPS.get(a) ?? []) {
    for (const [other, otherStep] of STEPS.get(b) ?? []) {
      if (course !== other) continue;
      if (step === otherStep) return 'one';
      apart = true;
    }
  }
  return apart ? 'two' : null;
}

/** Endings by which a verb's forms and the nouns made of it part from a common stem. */
const ENDINGS =
  /^(?:e?s?|y|ies|ied|e?d|[bdgklmnprt]?(?:ed|ing|ings)|(?:i|a|ti|si|ati|iti|ssi)ons?|des?|de[ds]|ding|t|ts|ments?|als?|ures?|[ae]nces?|er(?:y|ies)?)$/;
const SHORTEST_STEM = 4;

/** "resigned" and "resignation", "explode" and "explosion", "arrival" and "arrive": one stem, and endings of happenings. */
export function shareStem(a: string, b: string): boolean {
  if (a === b) return true;
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  const shortest = Math.min(a.length, b.length);
  if (common < 3 || (common < SHORTEST_STEM && common < shortest) || common < shortest - 3) return false;
  return ENDINGS.test(a.slice(common)) && ENDINGS.test(b.slice(common));
}

/** What tells which of several it was: "the second alarm". */
export const ORDINALS =
  /\b(first|second|third|fourth|fifth|sixth|seventh|last|latest|final|previous|earlier|next|new|another)\b/i;

/** Words by which something is only said to begin, end or go on: what did so is dated. Lemmas and names of classes. */
export const PHASES: ReadonlySet<string> = new Set(words('begin start commence end finish conclude close hold last'));

/** Verbs that carry no meaning of their own: the noun they take says what happened. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words('be have do make take give put set go get come hold see keep bring run become happen turn return'),
);

/** Verbs of a state with those that end it: what "stayed until May" left in May. Lemmas. */
export const STATES_LEFT: Readonly<Record<string, readonly string[]>> = wordTable({
  stay: ['leave', 'go', 'depart', 'withdraw', 'quit', 'pull_out'],
  remain: ['leave', 'go', 'depart', 'withdraw', 'quit'],
  live: ['leave', 'move', 'die'],
  serve: ['leave', 'resign', 'retire', 'quit'],
  lead: ['leave', 'resign', 'retire', 'quit'],
  own: ['sell'],
  close: ['reopen', 'open', 'return'],
});

/** Verbs of a state with those that begin it: what is "held since May" was taken in May. Lemmas and names of classes. */
export const STATES_BEGUN: Readonly<Record<string, readonly string[]>> = wordTable({
  hold: ['seize', 'capture', 'take', 'conquer', 'overrun', 'occupy', 'detain'],
  control: ['seize', 'capture', 'take', 'conquer', 'overrun', 'occupy', 'detain'],
  occupy: ['seize', 'capture', 'take', 'invade', 'detain'],
  own: ['buy', 'acquire', 'purchase', 'sell'],
  govern: ['elect', 'become', 'appoint'],
  lead: ['elect', 'become', 'appoint', 'take_over'],
  run: ['take_over', 'elect', 'appoint', 'open', 'reopen'],
  trade: ['reopen', 'open', 'resume'],
  live: ['move', 'settle'],
  exist: ['found', 'establish', 'create'],
});

/** Words of a verb by which what was planned was moved to another day. */
export const PUT_OFF_WORDS =
  /\b(?:put off|put back|pushed back|pushed to|postpon\w+|delayed|deferred|adjourned|rescheduled|brought forward|moved (?:up|forward|back|to|from)|shifted (?:to|from)|extend(?:ed|s|ing)?|extension|prolong\w*|(?:earlier|later|sooner|longer) than (?:first |originally |had been )?(?:planned|announced|expected|scheduled|agreed)|instead of|rather than on|originally|no longer|(?:had been|was) (?:due|set|scheduled|planned|fixed|pencilled)|(?:will|would|to) now|now (?:due|set|scheduled|run|runs|expected|planned))\b/i;

/** Those of them that give another day in place of one. */
export const MOVED_WORDS =
  /\b(?:put off|put back|pushed back|pushed to|postponed|deferred|adjourned|rescheduled|brought forward|moved (?:up|forward|back|from|to))\b/i;

/** Right before a time: what went on ended with it. */
export const UP_TO = /\b(?:up to|through)(?: and including)? (?:the )?$/i;

/** Verbs that take a thing and whom it goes to: either can stand as what they befell. Lemmas. */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  words('pay give offer award grant send hand owe lend promise'),
);
