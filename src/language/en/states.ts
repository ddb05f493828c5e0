import { wordTable } from '../../text/word-table.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** What a word says of a thing: the state by its plain word, and whether the word denies it. */
export interface StateWord {
  readonly key: string;
  readonly denies: boolean;
}

/**
 * States of things and people by the words that say that one is in it, the first for all, and by those that say that it
 * isn't. Phrases of a preposition and a noun stand with "_". States that begin and end in the news ("open", "listed") stand
 * in `HAPPENINGS`.
 */
const STATES: readonly (readonly [yes: string, no: string])[] = [
  [
    'in_order working functional functioning in_working_order operable serviceable',
    'out_of_order faulty defective out_of_action inoperable inoperative unserviceable kaput',
  ],
  [
    'genuine authentic original bona-fide',
    'forged fake counterfeit bogus fabricated forgery counterfeit hoax doctored',
  ],
  ['true correct accurate', 'false untrue incorrect inaccurate wrong mistaken erroneous'],
  ['guilty', 'innocent guiltless blameless'],
  ['sober', 'drunk drunken intoxicated inebriated under_influence tipsy'],
  ['awake', 'asleep'],
  ['conscious', 'unconscious'],
  ['affected among_victims among_affected', 'unaffected spared'],
  ['accessible reachable', 'inaccessible unreachable'],
  ['calm slight smooth flat', 'rough heavy choppy stormy'],
  ['on_time in_time punctual', 'late overdue belated'],
  ['present', 'absent'],
  ['alone unaccompanied', 'accompanied'],
  ['locked bolted', 'unlocked unbolted ajar'],
  ['lit illuminated', 'unlit dark'],
  ['manned crewed', 'unmanned uncrewed unattended'],
  ['occupied inhabited', 'vacant unoccupied deserted abandoned uninhabited'],
  ['guarded', 'unguarded'],
  ['sealed', 'unsealed'],
  ['healthy well', 'ill sick unwell'],
  ['fit', 'unfit'],
  ['sufficient adequate enough', 'insufficient inadequate'],
  ['clean', 'dirty filthy unclean'],
  ['dry', 'wet damp soaked'],
  ['secret confidential', 'public'],
  ['under_control', 'out_of_control'],
  ['at_fault to_blame', 'blameless'],
  ['loaded', 'unloaded'],
  ['sane', 'insane mad'],
  ['sighted', 'blind'],
  ['permanent', 'temporary provisional'],
  ['voluntary', 'compulsory involuntary forced'],
  ['deliberate intentional', 'accidental unintentional inadvertent'],
  ['fatal lethal deadly', 'harmless'],
  ['visible', 'invisible hidden'],
  ['audible', 'inaudible'],
];

const STATE_OF: ReadonlyMap<string, StateWord> = new Map(
  STATES.flatMap(([yes, no]): (readonly [string, StateWord])[] => {
    const key = words(yes)[0]!;
    return [
      ...words(yes).map((word): [string, StateWord] => [word, { key, denies: false }]),
      ...words(no).map((word): [string, StateWord] => [word, { key, denies: true }]),
    ];
  }),
);

/** Participles that tell how a thing is, beside what was done to it. */
const STATAL = new Set(
  words(`
  insured licensed registered vaccinated certified qualified trained authorised authorized equipped marked warned
  supervised tested inspected chained fastened fenced heated protected secured staffed stocked fuelled serviced signed
  stamped dated numbered labelled labeled encrypted backed-up
  `),
);

/** Verbs that tell a state of their subject, a thing: "the pump (worked)". Lemmas. */
const VERBS: Readonly<Record<string, StateWord>> = wordTable({
  work: { key: 'in_order', denies: false },
  function: { key: 'in_order', denies: false },
  fail: { key: 'in_order', denies: true },
  malfunction: { key: 'in_order', denies: true },
  jam: { key: 'in_order', denies: true },
  stall: { key: 'in_order', denies: true },
  sleep: { key: 'awake', denies: true },
  doze: { key: 'awake', denies: true },
});

/** What one has who is in a state: "had a (licence)". Lemmas. */
const HAD: Readonly<Record<string, string>> = wordTable({
  licence: 'licensed',
  license: 'licensed',
  permit: 'licensed',
  insurance: 'insured',
});

/** The state of one who has a thing, and has not where it denies it; null for other things. */
export function stateOfHaving(noun: string): StateWord | null {
  const key = HAD[noun];
  return key === undefined ? null : { key, denies: false };
}

/** The words of such things, behind any of which a sentence may tell of a state. */
export const HAD_FORMS: ReadonlySet<string> = new Set(Object.keys(HAD));

/** Parts and workings of a machine, of which "work" and "fail" tell whether they are in order. Singular. */
const WORKINGS: ReadonlySet<string> = new Set(
  words(`
  steering helm rudder engine motor brake pump alarm siren radio radar light lamp lift elevator valve generator lock camera
  machine heating boiler turbine gear propeller switch sensor signal barrier gate door hatch winch crane sprinkler detector
  extinguisher battery server computer telephone phone line relay fuse transformer reactor recorder transponder autopilot
  compass parachute airbag seatbelt microphone screen printer scanner software power electricity control equipment
  `),
);

/** Said of the sea, the wind and the weather alone. */
const OF_WEATHER: ReadonlySet<string> = new Set(words('sea water wind weather swell lake surf tide'));

/** Adjectives that open like denials and are none: "intense" against "tense". */
const NO_DENIALS: ReadonlySet<string> = new Set(
  words(`
  intense infamous indifferent invaluable inflammable immediate imminent immense impressive important intent inner inland
  internal interested interesting international intact unique united uniform universal under uneasy understandable
  unanimous instant inside incumbent increased inclusive individual industrial initial intelligent intensive
  `),
);

/** Adjectives that say what somebody feels, thinks or may do, or how much there is: no state of a thing. */
const NO_STATES: ReadonlySet<string> = new Set(
  words(`
  sure able likely certain clear willing due possible impossible necessary important good bad better best worse
  worst great big small large little high low long short old new young many few much more most less least own same other
  such different similar first last next early recent happy unhappy sad angry proud glad sorry afraid worried concerned
  keen eager hopeful confident optimistic pessimistic interested excited surprised shocked pleased satisfied disappointed
  grateful thankful careful difficult easy hard tough simple nice beautiful strong weak key main major minor serious
  critical crucial vital essential special particular general common usual normal typical rare unusual strange unclear
  unlikely unable unknown aware right left only free open close near far full empty hot cold warm cool fast slow busy
  available responsible subject similar equal worth like unlike welcome uncertain unsure reluctant unwilling apparent
  obvious evident popular famous successful active quiet loud rich poor cheap expensive deep wide broad complex unprecedented
  `),
);

/** Whether the table holds a word, though a kind of happening may be told by it too: "forged". */
export function isStateWord(word: string): boolean {
  return STATE_OF.has(word);
}

/** Comparatives and superlatives. */
const GRADED = /(?:[^e]er|est)$/;

/** Words in the table, and before which of them a sentence may tell of a state. */
export function mayBeState(word: string): boolean {
  return STATE_OF.has(word) || STATAL.has(word) || LAST_OF_PHRASES.has(word) || FORMS.has(word);
}

const LAST_OF_PHRASES: ReadonlySet<string> = new Set(
  [...STATE_OF.keys()].flatMap((phrase) => (phrase.includes('_') ? [phrase.split('_').at(-1)!] : [])),
);

const FORMS: ReadonlySet<string> = new Set(
  words('worked failed malfunctioned jammed stalled functioned slept dozed lost'),
);

/**
 * The state that an adjective or a participle tells of; null for none.
 * @param isWord whether what is left of an adjective without "un-" or "in-" is a word
 */
export function stateOf(word: string, participle: boolean, isWord: (rest: string) => boolean): StateWord | null {
  const known = STATE_OF.get(word);
  if (known) return known;
  const [, prefix, rest] = /^(un|in|im|il|ir|non-)(\p{L}{4,})$/u.exec(word) ?? [];
  if (prefix && rest && !NO_DENIALS.has(word) && !(prefix !== 'un' && rest.endsWith('ed')) && isWord(rest)) {
    const base = STATE_OF.get(rest);
    return base ? { key: base.key, denies: !base.denies } : { key: rest, denies: true };
  }
  if (participle) return STATAL.has(word) ? { key: word, denies: false } : null;
  return NO_STATES.has(word) || word.length < 4 || GRADED.test(word) ? null : { key: word, denies: false };
}

/** The state that a phrase tells of, a preposition and a noun: "out of order". */
export function stateOfPhrase(phrase: string): StateWord | null {
  return STATE_OF.get(phrase.replaceAll(' ', '_')) ?? null;
}

/** The state that an intransitive verb tells of its subject. */
export function stateOfVerb(lemma: string, subject: string): StateWord | null {
  const state = VERBS[lemma] ?? null;
  return state?.key === 'in_order' && !WORKINGS.has(subject) ? null : state;
}

/** "lost her steering": what is lost is out of order. */
export function isWorking(noun: string): boolean {
  return WORKINGS.has(noun);
}

/** Whether the state can be one of the noun: calm is the sea. */
export function canBeSo({ key }: StateWord, noun: string): boolean {
  return key !== 'calm' || OF_WEATHER.has(noun);
}
