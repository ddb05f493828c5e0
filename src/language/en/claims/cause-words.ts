import { wordTable } from '../../../text/word-table.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that say that something brought something about. Lemmas. */
export const CAUSING = words('cause trigger spark prompt provoke precipitate engender induce');

/** Verbs that say so with a preposition before the effect, or before the cause. Lemmas. */
export const CAUSING_PREPOSITION: Readonly<Record<string, string>> = wordTable({
  lead: 'to',
  result: 'in',
  contribute: 'to',
  stem: 'from',
  arise: 'from',
  come: 'from',
  result_from: 'from',
});

/** Verbs of several words that say so: "set off by a boiler". By lemma, the particle. */
export const CAUSING_PARTICLE: Readonly<Record<string, string>> = wordTable({ set: 'off', bring: 'on', touch: 'off' });

/** Verbs by which a thing begins a fire or a flood, or somebody a fire. Lemmas. */
export const STARTING = words('start begin ignite light');

/** Nouns for what brings something about. Lemmas. */
export const CAUSE_NOUNS = words('cause reason culprit trigger source');

/** Nouns by which something is said to come of another: "the (result) of a cyberattack". Lemmas. */
export const RESULT_NOUNS = words('result consequence outcome fault upshot');

/** Between them and what somebody died of. */
export const DIE_OF = /^(?:of|from)$/;

/** Verbs that deny a cause: "(ruled) out the tannery as the cause". By lemma, the particle, where there is one. */
export const RULING_OUT: Readonly<Record<string, string>> = wordTable({
  rule: 'out',
  exclude: '',
  discount: '',
  dismiss: '',
});

/** Between it and the cause's noun: "as the cause". */
export const AS = /^as$/;

/** "is due to", "was because of", before the cause. */
export const BEFORE_CAUSE = /^(?:because(?: of)?|due(?: to)?|owing(?: to)?|thanks to|as result of|on account of)$/;

/** Verbs of what came about, whose sentence the next tells the cause of: "will close. The firm blamed the price of gas". Lemmas. */
export const CAME_ABOUT = words(`
  close shut collapse explode burn crash derail sink capsize die perish resign quit cancel postpone delay fail halt suspend ground
  founder erupt strand blow flood topple
`);

/** Before the colon, in a line that gives the cause of what was told before: "The (reason): a gas leak". */
export const GIVEN_BEHIND = /^(?:reason|cause|culprit)$/;

/** A noun of persons that no table holds. */
export const PERSON_ENDING = /(?:man|men|woman|women|ists?)$/;

/** The verb of blaming that takes a thing as its object, for what was told before: "(blamed) the price of gas". Lemma. */
export const BLAMES_A_THING = 'blame';

/** Before the cause that is ruled out in favour of another, beside "not": "rust rather (than) a barge". */
export const INSTEAD = /^(?:than|instead)$/;

/** "The flood happened because": verbs of which the subject is what came about. */
export const COMING_ABOUT: ReadonlySet<string> = new Set('happen occur begin start arise ensue'.split(' '));

/** Verbs that tell of a cause whatever they befall. */
export const SURELY_CAUSING: ReadonlySet<string> = new Set('cause trigger'.split(' '));

/** "for security (reasons)". */
export const REASON_NOUNS: ReadonlySet<string> = new Set('reason reasons'.split(' '));

/** "I know because I was there" gives no cause of what happened. */
export const THOUGHT_VERBS: ReadonlySet<string> = new Set(
  'know think say tell believe ask argue feel want need like love matter mean understand'.split(' '),
);
