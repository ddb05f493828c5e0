import { ROLE_HEADS } from './name-words.ts';
import { IRREGULAR_PLURALS, PHRASE_ENDS } from './noun-words.ts';
import { LOOSE_PERSONS, SPECIFIC_PERSONS } from './person-nouns.ts';
import { FEMALE_WORDS, MALE_WORDS } from './speaker-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for persons by what they did or what befell them, and by trades that the table of roles lacks. */
const MORE_PERSONS = words(`
man woman boy girl person teenager gunman shooter attacker assailant killer murderer robber thief burglar hijacker
kidnapper bomber arsonist raider bandit brigand pirate smuggler trafficker fugitive inmate convict prisoner hostage
captive victim survivor patient motorist cyclist pedestrian rider jogger climber mountaineer hiker skier swimmer tourist
host hostess presenter emcee anchor comedian comic entertainer performer dancer star celebrity model filmmaker producer
player athlete footballer cricketer boxer goalkeeper striker midfielder defender receiver linebacker lineman tackle
quarterback forward guard pitcher catcher batsman bowler captain manager trainer umpire referee winner champion runner-up
boss supervisor employer employee staffer colleague co-worker coworker customer client buyer seller shareholder investor
founder partner contractor consultant receptionist secretary intern apprentice recruit cadet trooper patrolman cop
policeman policewoman investigator examiner surgeon doctor physician medic dentist pharmacist therapist psychiatrist
lecturer scholar academic graduate author poet blogger photographer cameraman broadcaster nominee appointee successor
predecessor incumbent rival opponent challenger contender frontrunner winner loser leader ruler monarch strongman
tyrant president-elect prime-minister spy agent operative informant whistleblower defendant plaintiff accused juror
complainant claimant petitioner immigrant migrant refugee newcomer foreigner stranger visitor guest bride groom
girlfriend boyfriend fiancé fiancée spouse ex-wife ex-husband parent grandparent grandson granddaughter sibling twin
orphan heir newborn infant schoolboy schoolgirl youngster pensioner retiree homeowner landowner occupant caller
politician statesman republican democrat conservative liberal socialist communist nationalist separatist extremist
terrorist jihadist fighter commando sniper mercenary deserter hero heroine pioneer inventor engineer astronaut crewman
thug bodyguard squatter warder vigilante henchman accomplice mobster custodian caretaker herder grazier gunrunner stowaway tenant
landlord ringleader poacher logger quarryman docker stevedore welder bishop abbot reeve lifeguard ranger warden janitor cleaner plumber electrician builder bricklayer roofer trucker courier chauffeur
conductor porter bellboy bartender barman barmaid butler maid nanny babysitter hairdresser tailor jeweller jeweler thug bodyguard squatter warder vigilante henchman accomplice caretaker herder
grocer florist bookseller publisher columnist accountant bookkeeper cashier teller salesman saleswoman vendor peddler
actor actress starlet singer rapper musician guitarist drummer pianist composer songwriter violinist conductor artist
painter sculptor screenwriter playwright teen mum mom mommy dad aunt uncle niece nephew cousin grandmother grandfather
grandma stepfather stepmother stepson ex-girlfriend ex-boyfriend ex-colleague widow widower
hacker user subscriber viewer reader shopper passer-by onlooker eyewitness rioter looter criminal offender molester
rapist stalker escapee parolee lifer felon mobster gangster mafioso crook vandal anarchist activist campaigner
parishioner worshipper voter critic foe ally aide adviser advisor envoy diplomat negotiator emissary delegate aide-de-camp
publicist rep representative lawmaker veteran rookie sophomore freshman slugger rusher scorer runner racer golfer
swimmer sprinter wrestler gymnast skater cyclist bowler teammate linebacker cornerback quarterback pundit
theorist historian biologist chemist physicist economist geologist seismologist lobbyist whistle-blower
nationalist loyalist hard-liner hardliner moderate dissident defector exile asylum-seeker settler dreamer
jogger commuter motorcyclist biker trucker flyer hitchhiker vacationer farmer rancher grower fisherman hunter
billionaire millionaire tycoon mogul magnate entrepreneur executive financier banker broker trader auditor
clergyman cleric imam rabbi priest pastor monk nun missionary preacher
tribesman warlord chieftain separatist paramilitary gunrunner peacekeeper
`);

/** Nouns for bodies that come back without their name: "the company". */
const BODIES = words(`
company firm corporation business group organisation organization party movement union bank airline carrier operator
agency ministry department commission committee council court university college school hospital newspaper paper
broadcaster network channel charity foundation institute association federation club team side squad army navy militia
administration government regime campaign presidency authority parliament assembly senate congress cabinet coalition alliance bloc
manufacturer supplier retailer maker producer insurer lender utility publisher studio station think-tank watchdog
regulator tribunal inquiry side leadership church congregation faction sect cult gang cartel brigade battalion regiment force delegation
jury magazine startup start-up conglomerate consortium brokerage insurer franchise label orchestra band troupe
`);

/** Nouns for many people who act as one. They stand without an article. */
const BARE_BODIES = words('police authorities prosecutors investigators detectives officials rescuers firefighters');

/** Words that different reporters use of the same person or people, in the same role. Own table. */
const FAMILIES = [
  'suspect gunman shooter attacker assailant killer murderer accused defendant',
  'pirate brigand bandit raider hijacker',
  'robber thief burglar',
  'driver motorist',
  'police cop',
  'host hostess presenter emcee',
  'comedian comic',
  'company firm business corporation',
  'climber mountaineer',
  'doctor physician medic',
  'boss supervisor employer',
  'employee worker staffer',
  'co-worker coworker colleague',
  'accountant bookkeeper',
  'president leader head-of-state',
  'premier prime-minister',
  'lawyer attorney solicitor barrister',
  'team side squad club',
  'newspaper paper daily',
  'carrier airline',
  'child boy girl youngster',
  'wife spouse husband',
  'organisation organization group',
  'administration government regime',
  'spokesman spokeswoman spokesperson',
  'chairman chairwoman chair chairperson',
  'lawmaker legislator congressman congresswoman mp',
  'nominee choice pick appointee',
  'rebel insurgent fighter militant guerrilla',
  'refugee migrant',
  'inmate prisoner detainee',
  'author writer novelist',
  'chief head director',
  'mother mum mom mommy',
  'father dad',
  'teenager teen youth',
  'rioter vandal',
  'publicist rep representative',
  'star celebrity',
  'swimmer olympian',
  'voter elector',
  'escapee fugitive',
];

const FAMILY_OF: ReadonlyMap<string, number> = new Map(
  FAMILIES.flatMap((family, at) => family.split(' ').map((word) => [word, at] as const)),
);

/** Nouns under which nearly anyone can come back. */
export const GENERIC_HEADS = words(
  'man woman person boy girl people men women child children suspect victim teenager teen',
);

/**
 * What somebody is, whatever happens in the story: by art, sport, politics, age, fortune. "The singer", of whom nobody
 * was called so, is one spoken of before, while "the judge" may be new.
 */
export const EPITHETS = words(`
actor actress starlet singer rapper musician guitarist drummer pianist composer songwriter violinist artist painter
sculptor comedian comic entertainer performer dancer star celebrity filmmaker screenwriter playwright novelist author
poet writer player athlete footballer cricketer boxer goalkeeper striker midfielder defender receiver linebacker lineman
quarterback pitcher catcher batsman slugger rookie veteran swimmer sprinter wrestler gymnast skater golfer climber
mountaineer champion teen teenager pensioner youngster schoolboy schoolgirl politician statesman republican democrat
conservative liberal socialist billionaire millionaire tycoon mogul magnate entrepreneur convict fugitive escapee
inmate mobster gangster strongman dictator heiress heir newcomer incumbent
`);

/** Those who speak in many stories by their trade, or tell what they saw: a name that follows is seldom theirs. */
export const BYSTANDERS = words(`
spokesman spokeswoman spokesperson official judge lawyer attorney solicitor barrister prosecutor detective witness
eyewitness neighbour neighbor friend relative source analyst expert doctor paramedic reporter journalist publicist rep
representative aide adviser advisor coroner magistrate passer-by bystander onlooker diplomat correspondent observer
`);

/** Nouns for bodies under which nearly any firm, club or body can come back. */
export const GENERIC_BODIES = words(
  'company firm corporation group organisation organization agency team club side network broadcaster airline carrier bank retailer manufacturer maker giant newspaper paper magazine charity studio publisher band union party',
);

/** What a noun tells of those whom it describes. */
export interface HeadNoun {
  /** In the singular. */
  readonly noun: string;
  readonly kind: 'person' | 'body';
  readonly plural: boolean;
  readonly sex?: 'female' | 'male';
}

function singularOf(word: string): string | null {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (!/[^s]s$/.test(word) || word.length < 4) return null;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:ches|shes|sses|xes)$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const isPerson = (noun: string): boolean =>
  MORE_PERSONS.has(noun) || ROLE_HEADS.has(noun) || SPECIFIC_PERSONS.has(noun) || LOOSE_PERSONS.has(noun);

function readNoun(noun: string, plural: boolean): HeadNoun | null {
  if (BODIES.has(noun)) return { noun, kind: 'body', plural };
  if (!isPerson(noun) || NO_PERSONS.has(noun)) return null;
  const sex = FEMALE_WORDS.has(noun) || /woman$|(?:tr|str|h)ess$/.test(noun) ? 'female' : undefined;
  const male = MALE_WORDS.has(noun) || /[^o]man$/.test(noun);
  return { noun, kind: 'person', plural, ...(sex ? { sex } : male ? { sex: 'male' } : {}) };
}

/** Words of those tables that as often name no person. */
const NO_PERSONS = words(
  'head local national case household family staff crew chair general forward tackle model anchor moderate label',
);

/** "22-year-old", which stands for one as well as before a noun. */
const AGED = /^\d{1,3}-year-old$/;

const GOVERNMENT = words('government administration regime side authorities leadership');

/** One wording for a body of a state, whose capital letter tells it from other nouns: "Norway navy" for "the Norwegian navy". */
export function stateBody(country: string, noun: string): string {
  return `${country} ${GOVERNMENT.has(noun) ? 'government' : noun}`;
}

/** The state whose body a wording of `stateBody` is; null for other nouns. */
export function stateOfBody(called: string): string | null {
  return /^\p{Lu}.* /u.test(called) ? called.slice(0, called.lastIndexOf(' ')) : null;
}

/** Reads a lower-case noun for a person, people or a body; null for all else. */
export function readHeadNoun(word: string): HeadNoun | null {
  if (BARE_BODIES.has(word)) return { noun: word, kind: 'body', plural: true };
  if (AGED.test(word)) return { noun: 'person', kind: 'person', plural: false };
  const own = readNoun(word, false);
  if (own) return own;
  const singular = singularOf(word);
  return singular === null ? null : readNoun(singular, true);
}

export function isBareBody(word: string): boolean {
  return BARE_BODIES.has(word);
}

/** One key for nouns that different reporters use of the same role; the noun itself where it has no such company. */
export function roleKey(noun: string): string {
  const family = FAMILY_OF.get(noun);
  return family === undefined ? noun : `=${FAMILIES[family]!.split(' ')[0]}`;
}

const ARTICLES = words('a an the');

/** The noun that a phrase is about: "climber" of "an experienced climber from Norway"; null where none is known. */
export function headOfPhrase(phrase: readonly string[]): HeadNoun | null {
  let head: HeadNoun | null = null;
  for (const word of phrase) {
    const noun = readHeadNoun(word);
    if (noun) head = noun;
    else if (head || (PHRASE_ENDS.has(word) && !ARTICLES.has(word))) break;
  }
  return head;
}
