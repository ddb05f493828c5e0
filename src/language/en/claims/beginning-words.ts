import { wordTable } from '../../../text/word-table.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of a fire. Lemmas. */
export const FIRES = words('fire blaze inferno conflagration wildfire');

/** Nouns of a blast. Lemmas. */
export const BLASTS = words('explosion blast detonation');

/** Nouns of a disaster, whose cause is asked for by one word before or behind: "A fault was to blame". Lemmas. */
export const DISASTERS: ReadonlySet<string> = new Set([
  ...FIRES,
  ...BLASTS,
  ...words(`
    collapse crash accident collision derailment sinking grounding outage blackout flood flooding landslide mudslide rockfall
    avalanche outbreak epidemic illness leak spill stampede riot disaster shutdown breakdown poisoning contamination
    subsidence capsizing failure fault breach
  `),
]);

/** Verbs with which such a thing begins or comes about, beside no object. By lemma, the particle. */
export const BEGINNING_VERBS: Readonly<Record<string, string>> = wordTable({
  begin: '',
  start: '',
  originate: '',
  ignite: '',
  happen: '',
  occur: '',
  break: 'out',
  erupt: '',
});

/** Of those the ones that tell where or in what a thing began, not where it took place. Lemmas. */
export const BEGINS_AT = words('begin start originate ignite break erupt');

/** Before what a thing began in, at a place or not. */
export const BEGUN_IN = /^(?:in|inside|on|aboard|under|below|beneath|behind|near|at|within)$/;

/** Before what it began with. */
export const BEGUN_WITH = /^(?:with|from)$/;

/** What a thing can't begin in, though it stands behind "in". Lemmas. */
export const NO_BEGINNING = words(`
  circumstance condition manner way mystery connection case course fact midst wake aftermath spring summer autumn winter
  darkness secret earnest instance place scene area region
`);

/** Opens a clause that tells what a thing began with: "(when) a pan caught fire". */
export const WHEN_IT_BEGAN = /^(?:when|after|as|once)$/;

/** Verbs of a mishap, or of a deed that ends in one, in such a clause. Lemmas. */
export const MISHAP_VERBS = words(`
  fall drop throw knock explode burst fail overheat leak spill catch strike hit ignite collapse touch rupture tip overturn set
  light fire shoot crash malfunction snap break crack short short-circuit melt spark detonate lose skid swerve ram collide
  breach overflow buckle jam slip topple torch hurl toss lob rub trip blow cut sever burn miss ignore give overload knock mix
  puncture pierce pour flick discard detach loosen
`);

/** Verbs with which somebody sets a thing alight. By lemma, the words one of which stands beside it. */
export const SETTING_ALIGHT: Readonly<Record<string, RegExp>> = wordTable({
  set: /^(?:alight|ablaze|aflame|fire|light)$/,
  torch: /(?:)/,
});

/** The one of those that needs no word beside it. Lemma. */
export const TORCH = 'torch';

/** Objects of "set" that say that it burned: "set (fire) to a wing". */
export const SET_TO = /^(?:fire|light)$/;

/** Behind "what", or "it was X that": what is told to have done so is what the harm began with. Forms. */
export const BURNED = /^(?:burned|burnt|ignited|combusted)$/;
export const EXPLODED = /^(?:exploded|detonated|erupted)$/;
export const BROKE = /^(?:failed|broke|snapped|cracked|ruptured|burst|malfunctioned|overheated|collapsed|leaked)$/;

/** Before what a fault is laid to: "was (to blame)", "was (at fault)". */
export const AT_FAULT = /^(?:blame|fault)$/;

/** Stands for a harm told of before. */
export const IT = /^(?:it|this|that)$/;

/** Verbs beside which an adverb tells whether a harm was willed. Lemmas. */
export const SET_OFF = words('light start set cause ignite');

/** Right before "blame" and "fault". */
export const BEFORE_FAULT = /^(?:to|at)$/;

/** Opens "what burned", and what may stand between. */
export const WHAT = 'what';
export const WHAT_FIRST = /^(?:what|first)$/;

/** Opens "that failed" of "it was a valve that failed". */
export const THAT = /^(?:that|which)$/;

/** Kinds of happenings whose doer a cause tells besides: "a heater ignited it". */
export const TOLD_BY_CAUSE = words('ignite burn origin destroy explode');

/** Verbs that tell of a harm by what befell a thing: "the bridge (collapsed) after a barge hit it". Lemmas. */
export const HARM_VERBS = words('collapse explode crash derail sink capsize founder burn leak overturn burst');

/** Verbs that make a thing do so: "(caused) the train to derail". Lemmas. */
export const MAKING_FAIL = words('cause make force lead');

/** Verbs of a fire that somebody sets, in the passive: "was (lit) at the entrance". Lemmas. */
export const LIT = words('light set');

/** Opens a sentence that calls what was just told the cause: "(That) is your cause", "(That)’s what caused it". */
export const THAT_IS_THE_CAUSE =
  /^(?:[“"‘] )?(?:that|this) (?:['’]s|is|was) (?:(?:the|your|our|my|its) (?:\S+ )?(?:cause|reason|explanation)\b|(?:what|why|how) (?:\S+ ){0,3}?(?:caused|started|sank|drowned|killed|crashed|collapsed|exploded|burned|burnt|began|happened|did|derailed)\b)/d;

/** Before the harm that another came of: "broke out (after) an explosion". */
export const AFTER_A_HARM = /^(?:after|following)$/;

/** Forces of nature behind which a harm comes. Lemmas. */
export const FORCES_OF_NATURE = words(
  'rain storm downpour gale hurricane quake earthquake snow snowfall heatwave lightning wind tremor',
);

/** Nouns of where in a thing a fire begins, beside those of places. Lemmas. */
export const PARTS_OF_PLACES = words(
  'entrance door doorway wing floor section compartment corner rear front back side ceiling roof end',
);

/** An object that stands for a harm told of before. */
export const THE_HARM = 'it';

/** Before the verb of what a thing was made to do. */
export const INFINITIVE = 'to';

/** A participle: "flares (belonging) to a club". */
export const PARTICIPLE = /(?:ing|ed)$/;

/** Whose a thing is, of one person. */
export const OF_ONE_PERSON = /^(?:his|her)$/;
