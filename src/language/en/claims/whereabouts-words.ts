const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Prepositions that say where somebody or something is. */
export const WHERE_IS: ReadonlySet<string> = words(`
  in at on inside under outside aboard near behind beside within underneath beneath above below opposite atop by
`);

/** … and that it is not there: "away (from) his desk", "(off) the bridge", "(out) of the country". */
export const WHERE_NOT: ReadonlySet<string> = words('off from out');

/** Before "from", "near" or "at" they say that somebody is not there: "(absent) from the site", "(nowhere) near". */
export const AWAY_WORDS: ReadonlySet<string> = words('absent away missing nowhere far');

/** … and the prepositions between such a word and the place. */
export const AWAY_FROM: ReadonlySet<string> = words('from near at');

/** Prepositions by which anything can be a place: "(under) a pile of nets in the shed". */
export const PLACING_ANYTHING: ReadonlySet<string> = words('under behind beside beneath underneath atop inside');

/** Before a name, prepositions that make a place of it and no day, body or author. */
export const PLACING_NAMES: ReadonlySet<string> = words('in at on inside outside near aboard off');

/** Before a preposition of where, they add nothing to it: "(away) in Orsk", "(back) at home". */
export const BESIDE_WHERE: ReadonlySet<string> = words('away back still already up down over safely alone');

/** What is left of somebody: where it is found, he is. */
export const DEAD_BODIES: ReadonlySet<string> = words('body remains corpse');

/** Verbs of being somewhere without doing anything. Lemmas. */
export const STAYING_VERBS: ReadonlySet<string> = words('lie lay stand sit remain stay wait rest hang sleep lurk hide');

/** Participles of what is where somebody has seen or put it: "was (kept) in the cellar". Lemmas. */
export const KEPT_VERBS: ReadonlySet<string> = words(`
  keep hold detain imprison store hide house park moor station place put bury leave lodge lock spot sight photograph film berth stow
`);

/** … and of what somebody moved "into" it. Lemmas. */
export const MOVED_VERBS: ReadonlySet<string> = words(
  'carry wheel move bring transport haul drag unload load roll truck',
);

/** … and of what somebody came upon: where it was then. Lemmas. */
export const SEEN_VERBS: ReadonlySet<string> = words('find see');

/** Nouns of a place that stand for it without an article: "at home". */
export const BARE_PLACES: ReadonlySet<string> = words('home bed town church');

/** Phrases of a preposition and a place that say something else: "cars (on the market)", "a man (in office)". */
export const NO_WHEREABOUTS: ReadonlySet<string> = words(`
  on_market on_road on_ground in_field on_shelf in_pocket on_stage in_dock on_track on_street in_office at_stand on_bench
  in_theatre in_cell on_site in_state at_bank under_bridge
`);

/** Nouns that are nowhere: what is said of them is no place. Singular. */
export const NOWHERE_NOUNS: ReadonlySet<string> = words(`
  problem reason answer idea decision focus emphasis cause blame issue concern question risk goal aim hope challenge
  difference solution fault trouble truth point case matter talk interest story fact price rate value figure number
  demand share event match game meeting offer deal plan proposal option money fund rule law name fire blast attack crash accident explosion election vote race war fighting
  protest strike conference ceremony festival trial hearing market control responsibility power
`);

/** Words behind which a place may say where somebody is: forms of "be" and of verbs of staying, and participles of keeping. */
export const BEFORE_WHERE: ReadonlySet<string> = words(`
  was were is are been lay lies lying lain stood stands standing sat sits sitting remained remains stayed stays waited
  waiting waits rested rests hung hanging slept sleeping hid hidden hiding kept held detained imprisoned stored housed parked moored stationed
  placed put buried left lodged carried wheeled moved brought transported hauled dragged unloaded loaded rolled trucked locked spotted sighted photographed filmed berthed stowed found seen
`);
