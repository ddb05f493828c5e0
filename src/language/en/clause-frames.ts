/** English words that say who is behind a happening, whether it is sure, and where a name stands for a role. Lower case. */

import { wordTable } from '../../text/word-table.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that carry a noun of happening: "carried out the attack". Lemmas. */
export const LIGHT_VERBS: ReadonlySet<string> = words(`
  carry commit cause stage launch mount perpetrate deploy plant conduct execute undertake do make stage unleash inflict
  lead direct orchestrate organise organize mastermind plan
`);

/** Verbs by which an order comes from somebody. Lemmas. */
export const ORDERING_VERBS: ReadonlySet<string> = words('give issue sign hand send pass write approve make');

/** Objects that carry nothing of what happened: "cut the ribbon". */
export const EMPTY_OBJECTS: ReadonlySet<string> = words(`
  ribbon honour honor name signature nod go-ahead green blessing assent custody life knot fire effect ground value part
  torch match waste rubble ash charge finger poll ransom bail hostage bankruptcy insolvency sentence term year permission talk handcuff notice bucket service light foot
`);
/** Verbs of one who handles the thing that then does it. Lemmas. */
export const WIELDING_VERBS: ReadonlySet<string> = words(`
  fire launch throw drop plant detonate drive lob hurl shoot pilot fly pour serve give inject aim send swing wield
`);

/** Before the thing that happened: "blamed X for", "accused X of". Object or passive subject is the doer. */
export const BLAMING_VERBS: ReadonlySet<string> = words(
  'blame accuse suspect charge fault condemn convict indict implicate',
);
/** "attributed the attack to X", "blamed the fire on X", "pinned it on X": what stands behind the preposition did it. */
export const ASCRIBING_VERBS: Readonly<Record<string, ReadonlySet<string>>> = wordTable({
  attribute: words('to'),
  ascribe: words('to'),
  trace: words('to'),
  link: words('to'),
  credit: words('to with'),
  put: words('to'),
  blame: words('on'),
  pin: words('on'),
  lay: words('on at'),
});
/** Nouns of what can be brought about. */
export const EFFECT_NOUNS: ReadonlySet<string> = words(`
  death explosion fire blaze blast collapse crash accident collision derailment sinking outage blackout flood flooding
  landslide mudslide rockslide rockfall avalanche shortage famine delay closure illness outbreak infection epidemic disease cancer injury
  damage destruction pollution contamination spill leak drying loss failure breakdown cancellation decline fall drop rise
  increase surge slump crisis recession inflation drought panic stampede riot unrest violence clash protest strike war
  attack bombing shooting killing murder poisoning disaster tragedy incident disruption power-cut breach hack defeat
  resignation bankruptcy discharge shutdown layoff departure cut closing inferno capsize subsidence erosion die-off extinction
`);
/** Verbs that tell of a harm which a noun takes up again: "died … the death". */
export const HARM_VERBS: Readonly<Record<string, ReadonlySet<string>>> = wordTable({
  death: words('kill die perish'),
  killing: words('kill'),
  injury: words('injure wound hurt'),
});
/** What is done by force and can do harm, beside the happenings that can be brought about. */
export const RAID_NOUNS: ReadonlySet<string> = words(
  'raid operation search assault storming chase ambush beating scuffle',
);
/** "responsible for", "to blame for", "behind", "a hand in", "the work of". */
export const ANSWERABLE_WORDS: ReadonlySet<string> = words(
  'responsible accountable culpable liable blame behind guilty',
);

/** Governors that say that the clause below is not so. Lemmas. */
export const DENYING_GOVERNORS: ReadonlySet<string> = words(`
  deny fail refuse decline neglect forget refute reject dispute dismiss contradict avoid disprove debunk rebut disavow
  stop prevent omit unable
`);
/** Governors that say that it is open whether the clause below is so. */
export const DOUBTING_GOVERNORS: ReadonlySet<string> = words(`
  doubt question unpersuaded unconvinced sceptical skeptical doubtful unclear unlikely unproven disputable dubious
  unsubstantiated wonder uncertain
`);
/** Governors under which the clause below is planned, wished or feared. */
export const PLANNING_GOVERNORS: ReadonlySet<string> = words(`
  plan intend want expect hope threaten seek aim try attempt propose vow promise pledge ask call urge suggest consider
  prepare mull demand warn fear offer recommend wish ready set due likely about vote hesitate press lobby push agree
  think weigh scheduled poised bid negotiate reluctant unwilling hesitant eager keen need way effort step chance opportunity look bargain move campaign request petition advise able allow order
`);
/** Governors of what is only thought about, whatever form it stands in: "considers closing it", "is weighing a sale". Lemmas. */
export const PONDERING: ReadonlySet<string> = words(`
  consider mull weigh contemplate discuss debate propose suggest recommend ponder toy flirt plan envisage examine explore study
  eye want seek urge favour favor demand request oppose fear expect foresee predict forecast await anticipate threaten
  mind lean think talk dream speak warn call ask risk float moot
`);
/** Nouns under which what is told is a plan, a wish, a threat or talk. Lemmas. */
export const PLAN_NOUNS: ReadonlySet<string> = words(`
  plan proposal talk talks threat call demand idea prospect possibility chance hope fear intention intent bid request risk
  discussion option wish appeal pressure scheme suggestion offer campaign petition preparation debate negotiation likelihood
  deadline application motion date
`);

/** Auxiliaries and adverbs of what may be. */
export const MODAL_WORDS: ReadonlySet<string> = words(`
  may might could would will shall should can ’ll 'll wo ca must possibly perhaps probably potentially likely
`);
export const CONDITION_MARKS: ReadonlySet<string> = words('if unless whether until lest once');
export const NEGATIVE_WORDS: ReadonlySet<string> = words(`not n't n’t never no none nobody neither nor without hardly`);
/** Weaken to hearsay without naming who says so. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = words(
  'allegedly reportedly purportedly supposedly apparently ostensibly',
);

/** "on the instruction of the directorate": an agent behind a passive. */
export const AGENCY_NOUNS: ReadonlySet<string> = words(`
  instruction instructions order orders direction behest request initiative command authority hand hands part insistence
  orders say-so
`);

/** Behind a bare "by" they tell how it came about, not who did it. Lemmas. */
export const MEANS: ReadonlySet<string> = words(`
  car bus train plane boat ship ferry lorry truck helicopter sea air land road rail tram taxi ambulance horse foot phone telephone
  email e-mail letter post mail text force law decree statute order hand vote ballot lot accident mistake surprise chance
  default design name nature definition virtue means mid-january mid-february mid-march mid-april mid-may mid-june
  mid-july mid-august mid-september mid-october mid-november mid-december consent consensus show turn day night daylight
  fax radio cable wire word proxy
`);
/** What is put to a vote or before a judge. Lemmas. */
export const MEASURE_NOUNS: ReadonlySet<string> = words(`
  bill motion law measure amendment act budget resolution ordinance proposal reform treaty referendum plan appeal petition
  application request bid
`);
/** Behind any "by" they tell how much. Lemmas. */
export const MEASURES: ReadonlySet<string> = words(`
  margin percent per-cent cent point half third quarter fifth tenth dozen hundred thousand million billion metre meter
  kilometre kilometer mile inch foot-length tonne ton kilo litre liter degree fraction factor amount majority whisker
`);

export const PLACE_PREPOSITIONS: ReadonlySet<string> = words(`
  in at near outside inside on off by beside behind above below under along across around within opposite beneath
  aboard
`);
/** Of whom somebody holds, an article says that they are known: "holding the hostages". Lemma. */
export const HOLD = 'hold';

/** Behind verbs of going down, it tells where: "sank off the cape". Lemmas. */
export const OFF = 'off';
export const GOING_DOWN: ReadonlySet<string> = words(
  'sink capsize founder crash explode burn drown die perish collide vanish',
);
/** Nouns that name a place without a name. */
export const PLACE_NOUNS: ReadonlySet<string> = words(`
  street road avenue lane square park market hall house home flat apartment office church mosque temple synagogue chapel
  cathedral school university college campus hospital clinic hotel restaurant cafe café bar pub club theatre theater
  cinema stadium arena station airport port harbour harbor dock quay pier jetty bridge tunnel crossing border frontier
  checkpoint camp prison jail barracks base garrison village town city district province county region island islands
  coast beach bay river lake canal valley hill mountain pass forest field farm ranch factory plant mill mine quarry
  warehouse depot yard shipyard shop store mall bank court courthouse parliament palace embassy consulate ministry
  museum library gallery cemetery bench boat ship ferry barge train bus tram car lorry truck plane platform kitchen
  room bedroom bathroom kitchen storeroom storehouse cupboard loft attic staircase corridor lobby hangar shed barn stable garage workshop
  basement cellar courtyard customs garden orchard suburb suburbs quarter slum neighbourhood neighborhood capital
  outskirts centre center north south east west slope ridge reef reservoir dam motorway highway roundabout junction
`);

/** Nouns of who leads a body; with a body's name before or "of" one behind. */
export const HEAD_NOUNS: ReadonlySet<string> = words(`
  chief boss head president chairman chairwoman chair chairperson director manager minister mayor governor leader captain
  coach editor commander ceo premier chancellor secretary commissioner ambassador rector dean principal superintendent
  trainer skipper treasurer spokesman spokeswoman speaker prosecutor owner founder
`);
/** Nouns of an office that one holds alone. */
export const OFFICE_NOUNS: ReadonlySet<string> = words(`
  chief boss head president chairman chairwoman chair chairperson director minister mayor governor chancellor premier
  commander ceo coach captain editor commissioner ambassador rector dean principal superintendent prosecutor speaker
  treasurer secretary archbishop bishop abbot vicar priest pastor headmaster headmistress curator conductor sheriff prefect
  provost harbourmaster postmaster manager ombudsman leader consul lighthouse-keeper stationmaster
`);
export const FORMER_WORDS: ReadonlySet<string> = words(
  'former ex ex- erstwhile onetime one-time ousted deposed sacked retired outgoing then-',
);
/** "who runs the railway". Lemmas. */
export const HEADING_VERBS: ReadonlySet<string> = words(
  'run head chair lead manage captain coach edit command govern own helm',
);

/** What is run without being headed. Lemmas. */
export const RUN_NOT_HEADED: ReadonlySet<string> = words(`
  election marathon race poll test experiment story ad advert series course check fever temperature bath errand mile
  kilometre kilometer lap risk gauntlet lead trail sprint relay red time game match meeting
`);
/** Those whom a death left: "widow of X". */
export const BEREAVED_NOUNS: ReadonlySet<string> = words('widow widower');

/** Phrases of a preposition and a noun that tell a state: "in custody". A kind of happening by preposition and noun. */
export const STATE_PHRASES: Readonly<Record<string, string>> = wordTable({
  'in custody': 'arrest',
  'in detention': 'arrest',
  'in jail': 'arrest',
  'in prison': 'arrest',
  'under arrest': 'arrest',
  'behind bars': 'arrest',
  'in cell': 'arrest',
  'in cells': 'arrest',
  'in gaol': 'arrest',
  'in confinement': 'arrest',
  'in captivity': 'arrest',
  'on remand': 'arrest',
  'out prison': 'free',
  'out jail': 'free',
  'out gaol': 'free',
  'out custody': 'free',
  'in handcuffs': 'arrest',
  'on bail': 'free',
  'at large': 'escaped',
  'on run': 'escaped',
  'at liberty': 'free',
  'on ventilator': 'critical',
  'on life-support': 'critical',
  'in coma': 'critical',
  'in care': 'critical',
  'out danger': 'stable',
  'in force': 'force',
  'in effect': 'force',
  'on rise': 'rise',
  'on increase': 'rise',
  'on wane': 'fall',
  'on decline': 'fall',
  'in decline': 'fall',
  'in ruins': 'destroy',
  'in ruin': 'destroy',
  'on list': 'listed',
  'on blacklist': 'listed',
  'on register': 'listed',
  'off list': 'delisted',
  'out business': 'bankrupt',
  'in administration': 'bankrupt',
  'in receivership': 'bankrupt',
  'in service': 'serving',
  'in use': 'serving',
  'in operation': 'serving',
  'in hospital': 'inHospital',
  'in infirmary': 'inHospital',
  'out hospital': 'outOfHospital',
  'on sale': 'onSale',
  'off market': 'offSale',
  'off shelves': 'offSale',
  'under construction': 'unfinished',
  'under way': 'continue',
  'on hold': 'stop',
  'on ice': 'stop',
  'in place': 'inPlace',
  'in business': 'solvent',
  'against law': 'forbid',
  'under suspension': 'suspended',
  'out service': 'withdrawn',
  'out use': 'withdrawn',
});

/** Words in front of "reasons" that tell no reason: "for obvious reasons", "for many reasons". */
export const VAGUE_REASONS: ReadonlySet<string> = new Set(
  'obvious various many some several unknown unclear undisclosed unspecified other different same such similar good two three main key real simple clear'.split(
    ' ',
  ),
);

/** What ends in such words is of one who held the office and does no more: "the ousted council ". */
export const FORMER_BEFORE =
  /\b(?:former|ex|erstwhile|ousted|late)[\s-](?:(?!(?:for|of|to|by|in|at|from|with|and|driver|aide)\b)[\p{L}-]+\s){0,3}$/u;
