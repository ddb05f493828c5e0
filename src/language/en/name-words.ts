/** Words that decide where an English name starts and ends and what it names. Lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Words whose capital at the head of a sentence says nothing, and which no name starts with otherwise. */
export const SENTENCE_STARTERS = words(`
a about above according across additionally after afterwards again against ago all almost along already also although
always amid among an and another any anyone anything approximately are around as asked at away back based be because
been before behind being believed below beneath beside besides between beyond both but by can citing clearly compared
consequently contrary could critics currently days dear despite did do does during each earlier either elsewhere enough
especially even eventually ever every everybody everyone everything evidence except experts few fewer finally first
five following for former fortunately founded four from further furthermore general given had half has have having he
hence her here hers him his hours how however hundreds i if ignoring in indeed initially inside instead into investigators
is it its itself just last late later least less let like likewise local many maybe me meanwhile members millions
minutes months more moreover most much must my nearly neither never nevertheless new next nine no nobody none nor
not nothing notwithstanding now nowhere nurses observers obviously of off officials often old on once one only
opponents or other others otherwise our out outside over overall own part people perhaps please police previously
prior prosecutors rather readers recent recently regarding related reporters reports residents researchers rescuers
respectively roughly said same scientists second see seeing seven several shall she should similarly since six so
some somebody someone something sometimes soon sources speaking still such suddenly supporters tell ten testimonies
than thank thanks that the their them then there thereafter therefore these they third this those though thousands three
through throughout thus till to today together tomorrow tonight too toward towards tuesday two ultimately under
unfortunately unless unlike until up upon us usually various very via was we weeks well were what whatever when whenever
where whereas wherever whether which while whilst who whoever whole whom whose why will with within without witnesses
women workers would yeah years yes yesterday yet you your
`);

export const CALENDAR_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
easter christmas gmt utc est edt pst cet bst am pm a.m. p.m. spring summer autumn winter
covid-19 covid internet ok i i’m i'm i’ve i'll i’ll i'd i’d
`);

/** Heads of bodies that are named after their town, which is no short form of theirs: "Orsk (College)". */
export const BODIES_OF_TOWNS = words(
  'college hospital clinic museum council police airport school court church cathedral stadium library',
);

/** Names of months that persons bear: "(Jan) Prell". */
export const GIVEN_MONTHS: ReadonlySet<string> = new Set(['Jan', 'April', 'June', 'August']);

/** Before the name of a month as such: "(last) June Vestholm held". */
export const BEFORE_MONTH = words(
  'in by since last this next until till early late mid of from to through before after every each the and or during between',
);

/** Lower-case words that may stand inside a name between two capitals. */
export const NAME_PARTICLES = words(`
de da do dos das del della di du des la le los las el al bin bint ibn ben van von der den ter ten zu y e und et abu
`);

/** Common nouns whose possessive opens a name: "People’s Party", "Women’s League". */
export const COMMON_POSSESSORS = words(`
people women men children girls boys workers doctors nurses teachers farmers fishermen seamen seafarers dockers
miners writers lawyers students veterans mothers soldiers peasants citizens bishop king queen prince saint st
`);

export const TITLES = words(`
mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father sister brother st saint sheikh shaikh
imam ayatollah mullah rabbi pope cardinal archbishop bishop gen general col colonel maj major capt captain lt
lieutenant sgt sergeant cpl corporal adm admiral cmdr commander marshal excellency majesty highness hon honourable
honorable sen senator rep congressman congresswoman gov governor president king queen prince princess emir sultan
sheikha hajji haji don doña señor señora monsieur madame madam herr frau comrade shah
`);

/** Nouns for what a person is: an office, a rank, a trade, a kinship. */
export const ROLE_HEADS = words(`
counsel secretary-general pollster
minister president premier chancellor governor mayor king queen prince princess ambassador senator congressman
congresswoman representative deputy secretary spokesman spokeswoman spokesperson director chief head leader chairman
chair chairwoman chairperson commander general colonel major captain lieutenant sergeant corporal admiral marshal
officer inspector commissioner prosecutor judge justice magistrate lawyer attorney solicitor barrister professor doctor
nurse midwife engineer analyst historian journalist reporter editor author correspondent columnist blogger coach manager
owner founder co-founder cofounder ceo executive official adviser advisor aide envoy negotiator mediator activist
bishop archbishop pope imam rabbi sheikh ayatollah cleric priest pastor shah emir sultan dictator master pilot
driver farmer teacher student resident witness survivor widow widower wife husband brother sister son daughter mother
father uncle aunt cousin nephew niece grandfather grandmother coordinator scientist researcher expert economist
physician surgeon epidemiologist virologist treasurer clerk councillor councilor councilman councilwoman candidate
lawmaker legislator mp mep delegate operator worker fisherman mechanic technician guard soldier fighter detective
superintendent warden principal dean rector librarian curator architect artist actor actress singer writer poet
novelist winchman docker lasher trader broker merchant businessman businesswoman industrialist entrepreneur banker
accountant auditor magnate tycoon chairwomen supervisor foreman forewoman shopkeeper baker butcher carpenter miner
seaman sailor mariner skipper diver firefighter paramedic policeman policewoman constable sheriff marshal ombudsman
ombudswoman regent consul attaché diplomat vice-president president-elect vice-chair vice-chairman undersecretary
physicist chemist biologist geologist hydrologist seismologist meteorologist ecologist botanist zoologist veterinarian
sociologist anthropologist archaeologist philosopher psychologist strategist campaigner organiser organizer volunteer
veteran refugee defector dissident oppositionist militant insurgent warlord rebel neighbour neighbor passenger
caretaker landlord tenant tenant-farmer shepherd herder beekeeper gardener cook chef waiter waitress taxi-driver
trustee registrar coroner pathologist toxicologist statistician demographer archivist interpreter translator
`);

/** Last or first words of names of organisations. */
export const ORGANISATION_HEADS = words(`
ministry ministries department office agency authority authorities commission committee council court tribunal assembly
parliament senate congress house cabinet government administration bureau directorate inspectorate secretariat
board university college school academy institute institution centre center foundation fund trust association society
union federation confederation league alliance coalition front movement party organization organisation group company
corporation corp inc ltd llc plc gmbh sa ag co holdings holding industries enterprises partners bank insurance airlines
airways railways shipping lines line docks works mills brigade brigades corps army navy force forces guard guards police
service services mission compact syndicate chamber guild order church diocese mosque hospital clinic laboratory
laboratories observatory museum library orchestra club team press news newspaper times post tribune courier gazette
herald observer guardian standard chronicle telegraph journal review weekly daily magazine monitor mail express mirror
sun star globe record register examiner dispatch bulletin echo argus independent inquirer radio television tv channel
broadcasting network media wire studios consultancy consultants associates watch initiative programme program project
network forum summit cooperative co-operative collective consortium conference congregation ombudsman registry treasury
exchange authority brotherhood rights aid relief organisations resistance militia mujahideen khilafah emirate agro airport
companhia compañía compañia compagnie compagnia gesellschaft ministério ministerio ministère ministero ministerium
bundesministerium banco banque banca partido parti partito partei universidade universidad université università
universität instituto institut istituto agência agencia agence agenzia associação asociación associazione sindicato
syndicat sindacato federação federación fédération verband verein autoridade autoridad autorité conselho consejo
conseil consiglio comissão comisión commissione fundação fundación fondation fondazione stiftung empresa entreprise
jornal diário diario journal giornale zeitung
`);

/** First or last words of names of places. */
export const PLACE_HEADS = words(`
port harbour harbor bay gulf sea ocean lake river canal strait straits island islands isle peninsula cape mount mountain
mountains hills hill valley desert forest plain coast shore province state county district region governorate
municipality city town village camp quarter square street avenue road boulevard lane bridge dam quay pier dock
berth shed warehouse hangar terminal station airport base field park garden gardens palace castle fort tower stadium
republic kingdom emirate territory territories oblast prefecture canton shire springs falls heights delta basin
reservoir plateau ridge pass crossing border checkpoint cemetery stadium
`);

/** Capitalised words before a place: "Upper Varda" is not "Varda". */
export const DIRECTION_WORDS = words(`
north south east west northern southern eastern western upper lower new old great greater little central outer inner
northeast northwest southeast southwest saint santa san são st mount lake port fort camp
`);

/** Nouns that a number makes a name: "Shed 4". */
export const NUMBERED_HEADS = words(`
shed warehouse hangar camp block building pier dock berth gate terminal unit reactor room ward clinic school district
zone sector channel article section resolution flight route line highway well mine pit shaft platform station depot
plot hall tower tunnel lock bridge batch lot silo tank checkpoint brigade battalion division regiment squadron phase
protocol directive regulation case file exhibit annex appendix chapter figure table boeing airbus apollo area quay
furnace boiler turbine kiln dam sluice ferry bus tram train
`);

/** Nouns before a code: "batch QX-118". */
export const CODE_HEADS = words(
  'batch lot flight vessel ship train unit model type serial order file case sample well',
);

export const PLACE_PREPOSITIONS = words(
  'in near outside inside across around throughout at from to toward towards through',
);

/** Before "to": who is cited follows, and no place. */
export const CITING = 'according';

/** A number here would count things, not name one. */
export const COUNTING_PREPOSITIONS = words('in at on by since until from to after before');

/** Words for a group of people that make "the group" and the like; not names. */
export const GENERIC_GROUP_WORDS = words('organization organisation group movement party front council army forces');

/** Words between a name and its other name: "X, also known as Y". */
export const ALSO_KNOWN =
  /^[\s,(—–-]*(?:(?:better|also|formerly|previously|commonly|widely|variously)\s+(?:known|called|referred\s+to)(?:\s+(?:variously|simply|collectively))?(?:\s+as)?|known\s+(?:variously\s+|locally\s+|simply\s+|collectively\s+|in\s+\p{L}+\s+)?as|a\.?k\.?a\.?|alias|abbreviated(?:\s+as|\s+to)?|or)[\s,“"‘']+(?:the\s+)?$/iu;
