import { wordTable } from '../../text/word-table.ts';

/**
 * Classes of events and states that news counts and dates. A class gathers the words by which different reporters
 * tell of one kind of happening: verbs, nouns made of them, adjectives of the state that follows.
 * Verbs stand in their base form; `inflect` gives the others, IRREGULAR those it can't.
 */
export interface EventClass {
  readonly verbs: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** Ends the question "How many people …"; absent where no count is kept of it. */
  readonly counted?: string;
  /** The question of its date, with {it} for what it happened to, {by} and {place}; absent where none is asked. */
  readonly dated?: string;
  /** It happens to a thing once, or lasts: two dates of it are two answers. Others can happen again. */
  readonly once?: true;
  /** It can befall other things at other times: dates far apart tell of two. */
  readonly recurs?: true;
  /** Classes of one family are counted together: those who were moved and those who live there. */
  readonly family?: string;
  /** A count of one event that grows (or, `shrinking`, falls) while it is being made. */
  readonly cumulative?: 'growing' | 'shrinking';
}

export const EVENT_CLASSES: Readonly<Record<string, EventClass>> = wordTable({
  die: {
    once: true,
    recurs: true,
    verbs: 'kill die perish murder massacre slay drown',
    nouns: 'death fatality toll corpse body dead casualty victim killing funeral',
    adjectives: 'dead deceased deadly fatal killed',
    counted: 'died',
    dated: 'When did {it} die?',
    cumulative: 'growing',
  },
  injure: {
    verbs: 'injure wound hurt maim hospitalise hospitalize',
    nouns: 'injury wounded injured',
    adjectives: 'injured wounded hurt',
    counted: 'were injured',
    cumulative: 'growing',
  },
  miss: {
    verbs: '',
    nouns: 'missing',
    adjectives: 'missing unaccounted',
    counted: 'were missing',
    cumulative: 'shrinking',
  },
  detain: {
    verbs: 'arrest detain jail imprison seize apprehend',
    nouns: 'arrest detention custody detainee prisoner',
    adjectives: 'detained arrested jailed held',
    counted: 'were detained',
    dated: 'When was {it} detained?',
    cumulative: 'growing',
  },
  free: {
    verbs: 'free release acquit pardon',
    nouns: 'release',
    counted: 'were released',
    dated: 'When was {it} released?',
  },
  rescue: { verbs: 'rescue save', nouns: 'survivor rescue', counted: 'were rescued', cumulative: 'growing' },
  displace: {
    verbs: 'displace evacuate uproot house flee',
    nouns: 'evacuation displacement evacuee',
    adjectives: 'homeless displaced',
    counted: 'were displaced',
    dated: 'When was {it} evacuated?',
    cumulative: 'growing',
  },
  host: {
    once: true,
    family: 'settle',
    verbs: 'host shelter harbour harbor accommodate',
    nouns: 'presence residence sanctuary refuge',
    adjectives: 'based',
    counted: 'were settled',
    dated: 'Since when has {it} been hosted{place}?',
  },
  live: {
    family: 'settle',
    verbs: 'live reside dwell inhabit',
    nouns: '',
    counted: 'were settled',
  },
  resettle: {
    family: 'settle',
    verbs: 'resettle relocate settle',
    nouns: 'resettlement relocation',
    adjectives: 'resettled settled',
    counted: 'were settled',
    dated: 'When was {it} moved{place}?',
  },
  delist: {
    once: true,
    verbs: 'delist unban deproscribe',
    nouns: 'delisting',
    counted: 'were taken off a list',
    dated: 'When was {it} taken off the list{by}?',
  },
  designate: {
    once: true,
    verbs: 'designate blacklist proscribe outlaw ban brand label classify identify list',
    nouns: 'designation proscription blacklist ban',
    counted: 'were designated',
    dated: 'When was {it} designated{by}?',
  },
  found: {
    once: true,
    verbs: 'found establish create inaugurate',
    nouns: 'founding establishment inauguration',
    counted: 'were founded',
    dated: 'When was {it} founded?',
  },
  close: {
    verbs: 'close shut shutter',
    nouns: 'closure shutdown',
    adjectives: 'closed',
    counted: 'were closed',
    dated: 'When was {it} closed?',
  },
  open: { verbs: 'open reopen', nouns: 'opening reopening', dated: 'When was {it} opened?' },
  attack: {
    verbs: 'attack raid storm bomb shell ambush assault strike target hit invade shoot',
    nouns: 'attack raid airstrike strike bombing assault offensive invasion ambush shelling shooting',
    counted: 'were hit',
    dated: 'When was {it} attacked?',
  },
  launch: {
    verbs: 'launch',
    nouns: 'launch',
    adjectives: 'fired',
    counted: 'were fired',
    cumulative: 'growing',
  },
  explode: {
    once: true,
    recurs: true,
    verbs: 'explode detonate blast ignite burn',
    nouns: 'explosion blast detonation fire blaze inferno',
    counted: 'exploded',
    dated: 'When did the explosion or fire happen{place}?',
  },
  collapse: {
    once: true,
    recurs: true,
    verbs: 'collapse sink capsize crash derail',
    nouns: 'collapse sinking crash derailment',
    counted: 'collapsed',
    dated: 'When did the collapse or crash happen{place}?',
  },
  destroy: {
    verbs: 'destroy damage ruin wreck flatten demolish',
    nouns: 'destruction damage',
    adjectives: 'destroyed damaged uninhabitable',
    counted: 'were damaged',
  },
  vaccinate: {
    verbs: 'vaccinate inoculate immunise immunize jab',
    nouns: 'vaccination inoculation',
    counted: 'were vaccinated',
    dated: 'When did vaccination begin{place}?',
    cumulative: 'growing',
  },
  infect: {
    verbs: 'infect sicken poison',
    nouns: 'infection outbreak illness',
    adjectives: 'ill sick infected',
    counted: 'fell ill',
    cumulative: 'growing',
  },
  withdraw: {
    verbs: 'recall withdraw suspend halt',
    nouns: 'recall withdrawal suspension',
    counted: 'were withdrawn',
    dated: 'When was {it} withdrawn?',
  },
  employ: { verbs: 'employ hire recruit', nouns: 'employee staff workforce', counted: 'are employed' },
  dismiss: {
    verbs: 'dismiss sack axe',
    nouns: 'layoff redundancy',
    counted: 'are to go',
    dated: 'When was {it} dismissed?',
  },
  resign: { verbs: 'resign quit', nouns: 'resignation', counted: 'resigned', dated: 'When did {it} resign?' },
  appoint: {
    verbs: 'appoint elect',
    nouns: 'appointment',
    counted: 'were appointed',
    dated: 'When was {it} appointed?',
  },
  vote: {
    verbs: 'vote poll',
    nouns: 'vote ballot turnout margin majority election referendum',
    counted: 'were cast',
    dated: 'When was the vote{place}?',
  },
  /** Between two sides of a vote or a game: no count of either. Told by `MARGIN_BEFORE` and `MARGIN_BEHIND`. */
  margin: {
    verbs: 'outpoll',
    counted: 'separated them',
  },
  gather: {
    verbs: 'attend gather march protest rally demonstrate',
    nouns: 'crowd protest march rally turnout attendance',
    counted: 'attended',
  },
  expel: {
    verbs: 'expel deport extradite evict',
    nouns: 'expulsion deportation eviction',
    counted: 'were expelled',
    dated: 'When was {it} expelled?',
  },
  sign: {
    verbs: 'sign ratify agree',
    nouns: 'agreement treaty deal accord pact',
    dated: 'When was it agreed or signed ({it})?',
  },
  pay: {
    verbs: 'pay cost spend donate',
    nouns: 'cost price budget damages donation',
    counted: 'was paid',
  },
  term: { verbs: '' },
  termAsked: { verbs: '' },
  termFaced: { verbs: '' },
  termSuspended: { verbs: '' },
  fine: { verbs: 'fine penalise penalize', nouns: 'fine penalty', counted: 'was the fine' },
  store: {
    verbs: 'store hold contain stock keep load',
    nouns: 'stock store cargo consignment load stockpile',
    counted: 'were held',
  },
  deliver: {
    verbs: 'deliver ship land unload arrive import',
    nouns: 'delivery shipment arrival import',
    counted: 'arrived',
    dated: 'When did {it} arrive{place}?',
  },
  sell: {
    verbs: 'sell buy purchase acquire',
    nouns: 'sale purchase acquisition',
    counted: 'were sold',
    dated: 'When was {it} sold?',
  },
  warn: { verbs: 'warn', nouns: 'warning letter', counted: 'were sent', dated: 'When was {it} warned?' },
  inspect: {
    verbs: 'inspect examine audit check',
    nouns: 'inspection',
    counted: 'were inspected',
    dated: 'When was {it} last inspected?',
    once: true,
  },
  build: {
    verbs: 'build construct erect',
    nouns: 'construction',
    counted: 'were built',
    dated: 'When was {it} built?',
    once: true,
  },
  begin: { verbs: 'begin start commence', nouns: 'start beginning', dated: 'When did {it} begin?' },
  end: { verbs: 'end finish expire', nouns: 'end expiry', dated: 'When did {it} end?' },
});

/** What is counted by how many times something of a class is done: "warned three times" tells of three warnings. */
export function nounOfTimes(name: string): string | null {
  return EVENT_CLASSES[name]?.nouns?.split(' ')[0] ?? null;
}

/** The class that a noun tells of by its amount: "the fine stands at …". */
export function classOfMeasure(noun: string): string | null {
  return noun === 'fine' || noun === 'penalty' ? 'fine' : null;
}

/** The key under which counts of a class meet: its family, or the class itself. */
export function familyOf(name: string): string {
  return EVENT_CLASSES[name]?.family ?? name;
}

/** Phrases of several words that mean a class: words in order, up to `gap` words apart. Base forms; verbs inflect. */
export const EVENT_PHRASES: readonly {
  readonly class: string;
  readonly words: readonly string[];
  readonly gap: number;
}[] = [
  { class: 'delist', words: ['remove', 'from', 'list|blacklist|register'], gap: 6 },
  { class: 'delist', words: ['take', 'off|from', 'list|blacklist|register'], gap: 6 },
  { class: 'delist', words: ['strike|drop|delete', 'from', 'list|blacklist|register'], gap: 6 },
  { class: 'designate', words: ['add|place|put', 'to|on', 'list|blacklist|register'], gap: 6 },
  { class: 'die', words: ['claim', 'life|lives'], gap: 4 },
  { class: 'die', words: ['whose', 'body|remains|corpse'], gap: 1 },
  { class: 'die', words: ['lose|lost', 'life|lives'], gap: 2 },
  { class: 'detain', words: ['in', 'custody'], gap: 1 },
  { class: 'injure', words: ['treat', 'for', 'injury|wound|burn|fracture|cut'], gap: 3 },
  { class: 'injure', words: ['receive', 'treatment'], gap: 2 },
  { class: 'injure', words: ['take', 'to', 'hospital'], gap: 3 },
  { class: 'resign', words: ['step', 'down'], gap: 1 },
  { class: 'warn', words: ['write|wrote|written', 'to'], gap: 1 },
  { class: 'vote', words: ['cast', 'ballot|vote'], gap: 3 },
  { class: 'vote', words: ['ballot|vote', 'cast'], gap: 3 },
  { class: 'miss', words: ['look|search|hunt', 'for'], gap: 1 },
  { class: 'end', words: ['run|last|continue', 'until|till|through'], gap: 2 },
  { class: 'gather', words: ['take', 'part'], gap: 1 },
  { class: 'gather', words: ['take', 'to', 'street|streets'], gap: 2 },
  { class: 'die', words: ['lose|lost', 'their', 'life|lives'], gap: 1 },
  { class: 'die', words: ['burn|sweep|crush|fall|plunge|beat', 'to', 'death|deaths'], gap: 3 },
  { class: 'displace', words: ['lose|lost', 'home|homes'], gap: 2 },
  { class: 'displace', words: ['leave|left', 'without', 'shelter|home|homes|roof'], gap: 3 },
  { class: 'displace', words: ['force|drive', 'from', 'home|homes'], gap: 3 },
  { class: 'dismiss', words: ['job|jobs|post|posts|position|positions', 'go|gone|vanish|disappear|cut|lost'], gap: 3 },
  { class: 'dismiss', words: ['lose|lay', 'job|jobs|off|livelihood|living'], gap: 2 },
  { class: 'dismiss', words: ['loss', 'job|post|position'], gap: 5 },
  { class: 'dismiss', words: ['cut|shed|axe|slash|eliminate|scrap', 'job|post|position'], gap: 5 },
  { class: 'detain', words: ['be', 'held'], gap: 2 },
  { class: 'detain', words: ['prison|jail|inmate', 'population'], gap: 1 },
  { class: 'detain', words: ['behind', 'bars'], gap: 1 },
  { class: 'host', words: ['home', 'to'], gap: 1 },
];

/** Forms that are more often another word: "found" is of "find". */
export const AMBIGUOUS_FORMS: ReadonlySet<string> = new Set(
  'found shot form sack check poll rally list lists brand label house houses'.split(' '),
);

export const IRREGULAR_VERBS: Readonly<Record<string, readonly string[]>> = wordTable({
  die: ['dies', 'died', 'dying'],
  slay: ['slays', 'slew', 'slain', 'slaying'],
  hurt: ['hurts', 'hurting'],
  hit: ['hits', 'hitting'],
  shut: ['shuts', 'shutting'],
  quit: ['quits', 'quitting'],
  flee: ['flees', 'fled', 'fleeing'],
  hold: ['holds', 'held', 'holding'],
  keep: ['keeps', 'kept', 'keeping'],
  sink: ['sinks', 'sank', 'sunk', 'sinking'],
  strike: ['strikes', 'struck', 'stricken', 'striking'],
  shoot: ['shoots', 'shot', 'shooting'],
  sell: ['sells', 'sold', 'selling'],
  buy: ['buys', 'bought', 'buying'],
  pay: ['pays', 'paid', 'paying'],
  spend: ['spends', 'spent', 'spending'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  take: ['takes', 'took', 'taken', 'taking'],
  put: ['puts', 'putting'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  cost: ['costs', 'costing'],
  build: ['builds', 'built', 'building'],
  burn: ['burns', 'burned', 'burnt', 'burning'],
  ban: ['bans', 'banned', 'banning'],
  drop: ['drops', 'dropped', 'dropping'],
  step: ['steps', 'stepped', 'stepping'],
  jab: ['jabs', 'jabbed', 'jabbing'],
  ship: ['ships', 'shipped', 'shipping'],
  label: ['labels', 'labelled', 'labeled', 'labelling', 'labeling'],
  expel: ['expels', 'expelled', 'expelling'],
  transfer: ['transfers', 'transferred', 'transferring'],
  admit: ['admits', 'admitted', 'admitting'],
  shed: ['sheds', 'shedding'],
  unban: ['unbans', 'unbanned', 'unbanning'],
  bury: ['buries', 'buried', 'burying'],
  ratify: ['ratifies', 'ratified', 'ratifying'],
  identify: ['identifies', 'identified', 'identifying'],
  classify: ['classifies', 'classified', 'classifying'],
});

/** Classes that end the state another class begins: "designated until 2012" dates a `delist`. */
export const STATE_ENDS: Readonly<Record<string, string>> = wordTable({
  designate: 'delist',
  open: 'close',
  detain: 'free',
});

/** Classes of what befalls people alone: "three continents" are not detained. */
export const PERSON_CLASSES: ReadonlySet<string> = new Set(
  'detain free rescue displace host live resettle employ dismiss resign appoint gather expel vaccinate miss injure'.split(
    ' ',
  ),
);

/** Nouns by which a class of people is counted without them: "536 jobs lost", "no arrests". */
const OWN_NOUNS: Readonly<Record<string, RegExp>> = wordTable({
  dismiss: /^(?:job|post|position|role|layoff|redundancy)$/,
  detain: /^(?:arrest|detention|population)$/,
  injure: /^(?:injury|injured|wounded)$/,
  miss: /^missing$/,
  infect: /^(?:infection|case|illness)$/,
  expel: /^(?:expulsion|deportation|eviction)$/,
  warn: /^(?:warning|letter|notice|alert)$/,
  rescue: /^(?:survivor|rescue)$/,
});

/** Whether counting these is counting what befell so many: arrests for the arrested, jobs for those who lose them. */
export function isOwnNoun(name: string, head: string): boolean {
  return OWN_NOUNS[name]?.test(head) === true;
}

/** Classes of what befalls things alone: in "19 people killed in an explosion" the people don't explode. */
export const THING_CLASSES: ReadonlySet<string> = new Set(
  'explode collapse launch destroy build found open close store sign withdraw inspect begin end'.split(' '),
);

/** Nouns that count human beings without saying which: compatible with any other kind of person. */
/** Classes whose count, as the question words it, is of people; of things it is asked without it. */
export const OF_PEOPLE: ReadonlySet<string> = new Set(
  'injure miss detain free rescue displace host live resettle employ resign vaccinate infect gather expel appoint'.split(
    ' ',
  ),
);

/** Right before and behind a number that tells by how much one side is ahead: "by 87 votes", "87 votes ahead". */
export const MARGIN_BEFORE =
  /\b(?:by|(?:lead|margin|majority|edge|advantage|gap)\b[^.;:]{0,40} (?:of|to)|hung on|hangs on)(?: (?:just|only|some|about|barely|over|under|a [a-z]+))? $/i;
export const MARGIN_BEHIND = /^(?:votes?|seats?|points?|ballots?) (?:ahead|behind|clear|apart)\b/;
/** "by 61 votes to 40" tells both sides. */
export const BOTH_SIDES = /^(?:votes? )?to \d/;
export const MARGIN_NOUNS: ReadonlySet<string> = new Set(['vote', 'seat', 'point', 'ballot']);

/** What a class counts, where its question fits nothing else: "How many votes were cast?" */
export const COUNTED_BY_CLASS: Readonly<Record<string, RegExp>> = wordTable({
  vote: /^(?:vote|ballot)$/,
  margin: /^(?:vote|seat|point|ballot)$/,
  warn: /^(?:warning|letter|notice|alert|time)$/,
  attack:
    /(?:er|ist|man|people|person|child|house|home|building|village|town|city|car|vehicle|ship|hospital|school|target|base|site)$/,
  found: /(?:school|company|firm|club|party|group|hospital|college|church|town|union|branch|charity)$/,
  launch: /(?:rocket|missile|shell|shot|round|satellite|drone|volley|torpedo|canister|bullet|grenade)$/,
  designate: /(?:group|organi[sz]ation|site|area|zone|person|company|firm|entity|individual)$/,
  withdraw: /(?:product|batch|car|vehicle|troop|soldier|unit|item|bottle|pack|dose|lot|model|candidate)$/,
  sell: /(?:ticket|copy|share|car|home|house|unit|item|ton|tonne|barrel|phone|album|book|painting|work|record|licence|plot)$/,
});

export const GENERIC_PERSONS: ReadonlySet<string> = new Set(
  'people person persons human man woman other victim life body dead death fatality individual soul casualty toll name survivor wounded injured'.split(
    ' ',
  ),
);

/** Words that make a happening likely, planned, feared or conditional instead of told as a fact. */
export const UNCERTAIN_WORDS: ReadonlySet<string> = new Set(
  'may might could would should expected likely planned plan plans feared believed suspected alleged allegedly reportedly presumed possibly perhaps probably potentially if unless hopes hope intends aims aim promised scheduled due will shall'.split(
    ' ',
  ),
);

export const NEGATIONS: ReadonlySet<string> = new Set("not n't never no none nobody neither nor without".split(' '));

/** A form with the word behind it that makes it tell of nothing known: guests check into a house. */
export const OTHER_WITH_NEXT = /^check(?:s|ed|ing)? (?:into|out)$/;

/** Of what began or ended the sentence tells best: a name near it is mostly another's. */
export const BOUND_CLASSES: ReadonlySet<string> = new Set(['begin', 'end']);
