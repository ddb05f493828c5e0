import { wordTable } from '../../text/word-table.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Things that are made public: released, they are not freed. Lemmas. */
const PUBLISHED = `
  statement video footage figure report album photo photograph picture image document data result list film movie song
  single trailer count tally finding detail name book letter email transcript tape recording record memo study survey
  forecast estimate guidance earnings budget plan proposal draft text update version software product game feature
  phone device patch map poll ruling verdict opinion decision note message tweet post clip audio file dataset paper
  statistics information news announcement bulletin schedule guideline gas water fume vapour vapor toxin pollutant
  hormone funds money loan tranche`;
/** Things that are put into effect, and no one who can be killed. Lemmas. */
const CARRIED_OUT =
  'plan order philosophy strategy warrant contract trade play deal will agreement command instruction code policy manoeuvre maneuver move decision project search';
/** Forces of nature, which hit and strike without attacking. Lemmas. */
const NATURAL = `
  quake earthquake temblor tremor aftershock storm hurricane typhoon cyclone tornado flood wave tsunami lightning
  avalanche landslide mudslide eruption drought heatwave wind gale blizzard rain crisis recession pandemic virus disease
  outbreak shortage inflation fever cancer illness blackout outage delay strike bug glitch news shock magnitude`;

/** What is agreed or allowed for a time. Lemmas. */
const AGREED = `
  contract licence license lease deal agreement mandate permit visa membership accord subscription concession franchise
  sponsorship passport charter tenancy accreditation registration policy warrant`;

/** What can't be whom or what it befell, by kind of happening: the words then tell of something else. */
export const NOT_BEFALLEN: Readonly<Record<string, ReadonlySet<string>>> = wordTable({
  free: words(PUBLISHED),
  kill: words(`${CARRIED_OUT}
    degree first-degree second-degree third-degree capital mass serial revenge honour honor count charge`),
  appoint: words('record trend market'),
  attack: words(`
    record high low target level peak deal bottom note agreement balance mark milestone rate heart panic asthma jump
    theater theatre screen shelf store market headline ball homer single gas brake road street note button blow chord pose nerve
    count odds clock deadline estimate forecast expectation rush traffic drum egg canvas floor mat deck pavement snag tone conversation friendship acquaintance rapport`),
  continue: words('thing something what that this which it place'),
  stop: words(
    'thing something what round half set inning quarter frame match game fight season campaign matter play drive',
  ),
  forge: words(
    'cult tie link alliance relationship partnership bond path career deal way unity agreement coalition identity friendship consensus',
  ),
  win: words('review praise applause heart support favour favor attention acclaim admirer fan plaudit respect'),
  sacked: words('shot round missile rocket gun weapon shell engine furnace imagination question'),
  hired: words('method technique tactic strategy'),
  arrest: words('election meeting talk vote summit ceremony rally conference event decline fall'),
  poison: words('fine'),
  destroy: words('record expectation barrier ceiling stereotype opponent rival forehand backhand serve ball'),
  harm: words(
    'record promise rule law silence deadlock news ceasefire truce heart word story pledge agreement contract code ground spell link tie negotiation talk tradition promise pattern chain system curse spirit',
  ),
  sever: words('cost price job rate tax tie link relation fine loss'),
});
/** Who or what can't be said to have done it. */
export const NOT_DOERS: Readonly<Record<string, ReadonlySet<string>>> = wordTable({
  attack: words(NATURAL),
  allow: words(`
    flaw vulnerability bug hole glitch loophole weakness exploit backdoor malware code software hardware technology device
    feature tool app application browser patch update chip sensor camera microscope telescope technique method design gap
    error breach weather darkness`),
  rescue: words('bell whistle goalkeeper keeper crossbar woodwork'),
});
/** Words behind which a word tells no state of a thing: "running back", "operating system". */
export const NO_STATE_BEFORE: Readonly<Record<string, ReadonlySet<string>>> = wordTable({
  running: words(
    'back backs mate mates time costs cost total tally order joke gag battle feud commentary water shoe shoes',
  ),
  operating: words(
    'system systems room theatre theater table profit profits loss losses margin margins cost costs income',
  ),
});
/** Behind "designed" what a thing is for, which nobody built by it. */
export const MADE_FOR: ReadonlySet<string> = words('to for so only specifically solely');
/** Kinds that befall persons and bodies of them: what is no thing, and none of these. Lemmas. */
export const BEFALLS_PERSONS: ReadonlySet<string> = words(
  'arrest sacked hired suspended inHospital outOfHospital convict acquit married divorced abduct expel rape escaped',
);
/** Nouns of what is captured, fired, served or breaks out without being anybody. Lemmas. */
export const NOBODY_NOUNS: ReadonlySet<string> = words(`
  imagination attention spirit mood heart essence moment market vote title crown territory image footage carbon data
  audience share prize life sentence term role point gun weapon pistol rifle shot missile rocket fire blaze war fighting
  violence row dispute disease epidemic riot clash scandal sweat storm flame gas heat trial case charge hearing
  month year day week prison jail cell flag throne trophy medal lead place spot seat`);
/** Kinds that befall things alone: a boxer who is stopped is no halted campaign. */
export const BEFALLS_THINGS: ReadonlySet<string> = words(
  'approve stop continue rise fall force repealed confirm lift improve worsen',
);
/** Kinds of saying: who stands behind "to" is told it. */
export const TOLD_TO: ReadonlySet<string> = words('confirm disprove admit deny leak');
/** What is put in place, and lifted. Lemmas. */
const RULES = words(`
  ban limit curfew embargo sanction restriction blockade siege quarantine moratorium lockdown cap suspension tax toll fee
  tariff duty levy charge rule law measure emergency alert warning freeze ceiling quota surcharge control check
  censorship requirement boycott rationing`);
/** What is clear or blocked as a way. Lemmas. */
export const WAYS: ReadonlySet<string> = words(`
  road tunnel pass line runway street channel bridge motorway highway track route path railway canal strait river lane
  crossing border port harbour harbor corridor`);
/** What alone a kind can befall. Lemmas. */
export const BEFALLEN_ALONE: Readonly<Record<string, ReadonlySet<string>>> = wordTable({
  origin: words(`
    asbestos lead mercury arsenic cadmium cyanide mould mold salmonella listeria legionella cholera anthrax pesticide
    herbicide toxin dioxin melamine benzene radiation poison pollution contamination pollutant virus bacterium infection
    outbreak epidemic disease strain parasite pest rumour rumor leak leakage spill smell odour odor stench smoke oil slick
    sewage effluent sludge waste chemical fire flame blaze shot gunfire bullet missile rocket shell bomb drone explosive
    weapon rifle pistol ammunition malware ransomware order command tip tip-off hoax forgery`),
  blocked: WAYS,
  inPlace: RULES,
  renewed: words(AGREED),
  lapsed: words(AGREED),
});
/** Kinds of a thing laid open: without an object something else leaks. */
export const NEEDS_OBJECT: ReadonlySet<string> = words('leak');
/** What one disappears from without being missed: "vanished from the public eye". Lemmas. */
export const OUT_OF_SIGHT: ReadonlySet<string> = words(
  'view eye spotlight limelight scene public page screen list map',
);
/** Which strikes are attacks; the rest are of workers. Lemmas. */
export const STRIKES_FROM_AFAR: ReadonlySet<string> = words(
  'air drone missile rocket artillery military bomb precision aerial uav torpedo naval retaliatory',
);
/** Before "attack" or "bombing", they say how it was done. Singular. */
export const WAYS_OF_ATTACK: ReadonlySet<string> = words(
  `knife gun rifle sword machete hammer axe acid petrol grenade rocket missile drone mortar artillery bomb explosive mine shell
  car van truck lorry vehicle suitcase pipe nail letter parcel roadside barrel air suicide terror terrorist arson sniper mob
  night dawn daylight surprise copycat ramming`,
);
/** Kinds whose subject, where it only moves, is no figure that rises or falls. */
export const FIGURES_ONLY: ReadonlySet<string> = words('rise fall');
/** Classes of dated happenings with what they can't befall. */
export const NOT_DATED_OF: Readonly<Record<string, ReadonlySet<string>>> = wordTable({
  free: words(PUBLISHED),
  detain: words(`
    election meeting talk vote summit ceremony rally conference event service funeral hearing party festival referendum
    poll debate trial session match game protest record title post position`),
  close: words('price share stock index market future bond yield dollar euro pound yen currency rouble crude oil gold'),
  inspect: words('rehab hospital hotel clinic facility himself herself'),
  dismiss: words('shot claim charge appeal case suggestion idea allegation report rumour rumor lawsuit suit petition'),
  destroy: words('hope dream record'),
  host: words(`
    oscar emmy award show program programme event game cup olympics summit festival ceremony party conference meeting
    talk rally tournament gala series podcast debate dinner`),
  attack: words('record high low target level peak deal bottom'),
});

/** Where a sentence is served. Lemmas. */
export const PRISONS: ReadonlySet<string> = words('prison jail gaol cell penitentiary camp custody');

/** Whence somebody escapes who was held: "escaped from (prison)"; from a fire others do. */
export const PLACES_OF_CUSTODY: ReadonlySet<string> = new Set(
  'prison jail gaol custody cell court courthouse hospital camp police guard captor kidnapper captivity detention centre center station van convoy penitentiary arrest'.split(
    ' ',
  ),
);

/** Those who are held. */
export const HELD_PERSONS: ReadonlySet<string> = new Set(
  'prisoner inmate convict detainee suspect hostage captive fugitive defendant murderer killer robber'.split(' '),
);

/** Beside "hold", they say that somebody is kept, whoever it is: "held (hostage)". Lemmas. */
export const HELD_AS: ReadonlySet<string> = words('suspicion hostage captive prisoner detainee custody');
/** Right behind "hold", they say that nobody is kept in a place: "held (back) the crowd". */
export const HELD_OTHERWISE: ReadonlySet<string> = words(
  'back off up out down together responsible accountable liable guilty to aloft dear hands close tight forth sway',
);

/** Verbs of attacking with weapons alone, which nothing but a target takes. Lemmas. */
export const WITH_WEAPONS: ReadonlySet<string> = words('bomb shell raid storm firebomb bombard strafe ambush torch');
/** Weapons that hit what they are said to. Singular. */
export const WEAPONS: ReadonlySet<string> = words(
  'shell rocket missile drone bomb mortar airstrike strike plane jet warplane helicopter projectile artillery grenade warship gunboat frigate submarine tank boat vessel ship',
);
