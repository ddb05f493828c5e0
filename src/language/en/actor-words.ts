import { shareStem } from './happening-steps.ts';

/** English nouns by which reporters call those who act, in groups of the same people; and nouns that name nobody in particular. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const GROUPS: readonly (readonly string[])[] = [
  words(
    'police policeman policewoman officer constable cop gendarme detective investigator police-officer carabiniere',
  ),
  words(
    'army soldier troop military trooper serviceman force infantry battalion regiment brigade division conscript commando',
  ),
  words(
    'rebel militant insurgent guerrilla fighter gunman jihadist separatist bandit terrorist extremist militia militiaman',
  ),
  words('mayor'),
  words('president'),
  words('premier prime-minister'),
  words('teacher schoolteacher schoolmaster tutor'),
  words('doctor physician gp surgeon practitioner medic'),
  words('lawyer attorney solicitor barrister counsel advocate'),
  words('worker labourer laborer employee staff staffer'),
  words('company firm corporation business group manufacturer maker producer chain'),
  words('neighbour neighbor'),
  words('driver motorist chauffeur'),
  words('student pupil schoolboy schoolgirl undergraduate'),
  words('protester demonstrator marcher rioter'),
  words('thief burglar robber raider'),
  words('hacker cybercriminal intruder'),
  words('goalkeeper keeper'),
  words('court judge bench tribunal magistrate'),
  words('prosecutor prosecution'),
  words('parliament assembly legislature lawmaker deputy senator mp house senate'),
  words('government cabinet authorities administration ministry state'),
  words('scientist researcher academic analyst expert'),
  words('drone uav aircraft jet plane warplane'),
  words('bridge footbridge pontoon crossing viaduct'),
  words('building house home dwelling'),
  words('spring well'),
  words('mine pit colliery'),
  words('penalty spot-kick kick spot'),
  words('bill law act measure legislation'),
  words('shot canister round bullet grenade'),
  words('villa house property mansion'),
  words('ship vessel boat tanker ferry freighter'),
  words('lorry truck'),
  words('wife spouse husband'),
  words('child kid'),
  words('fire blaze inferno'),
  words('attack raid assault strike'),
  words('boss chief head director manager'),
  words('captain skipper master shipmaster'),
  words('fine penalty punishment sanction'),
  words('ban suspension exclusion'),
  words('plan proposal scheme project'),
  words('request application bid plea petition'),
  words('talk talks negotiation table'),
  words('hut shelter shack cabin'),
  words('pay wage salary'),
  words('flat apartment'),
  words('shop store'),
  words('landfill dump tip'),
  words('cable line fibre fiber wire'),
  words('levee dyke dike embankment'),
  words('farmer grower'),
  words('lab laboratory'),
  words('burglary break-in'),
  words('statue bronze monument'),
  words('portrait painting canvas picture'),
  words('tape recording'),
  words('explosion blast detonation'),
  words('flood flooding inundation'),
  words('blackout outage'),
  words('closure closing shutdown'),
  words('leak leakage spill spillage'),
  words('landslide mudslide landslip'),
  words('derailment derailing'),
];

/** By word, the groups that hold it. */
const GROUPS_OF: ReadonlyMap<string, readonly number[]> = indexGroups();

function indexGroups(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [i, group] of GROUPS.entries()) for (const word of group) index.set(word, [...(index.get(word) ?? []), i]);
  return index;
}

/** Whether two nouns can name the same: equal, or of one group. */
export function isSameKind(a: string, b: string): boolean {
  if (a === b) return true;
  const groups = GROUPS_OF.get(a);
  return groups?.some((group) => GROUPS_OF.get(b)?.includes(group)) === true;
}

/** A key for all words of a group, of two the last; the word itself where it stands in none. */
export function kindOfNoun(word: string): string {
  const group = GROUPS_OF.get(word)?.at(-1);
  return group === undefined ? word : `#${group}`;
}

/** Nouns that leave open who it was. */
export const OPEN_NOUNS: ReadonlySet<string> = new Set(
  words(`
  man woman person people one somebody someone anyone nobody suspect assailant attacker perpetrator killer culprit
  victim other another individual anybody group gang team crew member pair trio couple year-old teenager boy girl
  side rival whistle-blower insider opponent party those they he she it who visitor stranger unknown politician leader
  minister official boss chief head commander figure author winner owner hand object thing device
  `),
);

/** Bodies that act, beside nouns for persons. */
export const ACTING_NOUNS: ReadonlySet<string> = new Set(
  words(`
  police army military force troop company firm government ministry council committee court bench tribunal parliament
  assembly senate gang crew group team party union agency bank board bureau office directorate department regime rebel
  militia movement network organisation organization navy airforce unit division brigade battalion regiment side club
  authority commission cartel mob crowd family police-force hospital school church mafia staff jury management guard
  patrol squad squadron platoon watch coastguard posse detachment contingent delegation panel institute university college
  charity consortium cooperative co-operative congregation parish foundation mission embassy consulate clinic museum
  newspaper broadcaster airline railway operator contractor utility league federation guild brotherhood lobby syndicate
  prosecution defence state country city town intelligence service faction wing command engineer bandit thief spy head chief boss leader wife husband widow pair couple trio crowd pilot
  `),
);

/** Roles that two names for one office share: "the head of the town council" is the mayor. */
export const ROLE_PARAPHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:head|leader|chief) of the (?:town|city|municipal|village) (?:council|hall|government)\b/i, 'mayor'],
  [/\bfirst citizen\b/i, 'mayor'],
  [/\b(?:city|town) (?:boss|chief|leader)\b/i, 'mayor'],
  [/\bhead of (?:the )?government\b/i, 'premier'],
  [/\bprime minister\b/i, 'premier'],
  [/\bhead of state\b/i, 'president'],
  [/\bpolice officers?\b/i, 'police'],
  [/\bman (?:who lives |living )?next door\b/i, 'neighbour'],
  [/\bbetween the (?:posts|sticks)\b/i, 'goalkeeper'],
  [/\barmed forces\b/i, 'army'],
  [/\bsecurity (?:forces|personnel|services)\b/i, 'police'],
  [/\btop (?:judge|court)\b/i, 'court'],
  [/\b(?:man|woman|driver) (?:at|behind) the wheel\b/i, 'driver'],
];

/** "women's" against "men's": two competitions, two teams. */
export const OF_WOMEN = /\b(?:women|girls|ladies|female)(?:['’]s|s['’])?\b/i;
export const OF_MEN = /\b(?:men|boys|gentlemen|male)(?:['’]s|s['’])?\b/i;

/** Spans of time, which nothing befalls: "the fifth coach sacked this season". */
export const SPANS_OF_TIME: ReadonlySet<string> = new Set(
  'season year month week weekend day night morning evening afternoon time moment term decade century summer winter spring autumn today tomorrow yesterday'.split(
    ' ',
  ),
);

/** Bodies that trade: "a company" can be any of them by name. */
export const TRADING_BODIES: ReadonlySet<string> = new Set(
  'company firm group business corporation fund bank investor consortium conglomerate subsidiary unit arm vehicle entity'.split(
    ' ',
  ),
);

/** In front of a noun they make it a known one, or count it. */
export const DEFINITE =
  /^(?:the|this|that|these|those|his|her|its|their|our|my|your|all|both|each|\p{Lu}[\p{L}.-]*['’]s?)\s/iu;

/** People whom nothing but their number or what they do at the time tells apart. */
export const CROWD_NOUNS: ReadonlySet<string> = new Set(
  words(`
  youth youngster demonstrator protester protestor rioter marcher people crowd mob group man resident villager local
  student worker supporter fan activist teenager passer-by bystander witness
  `),
);

/** People told of by what they did or whose they are: each can be the one whom another report names. */
export const DEED_NOUNS: ReadonlySet<string> = new Set(
  words(`
  gunman gunmen shooter sniper attacker assailant knifeman thief robber burglar bandit raider intruder hijacker kidnapper
  killer murderer bomber arsonist vandal looter rioter hacker suspect perpetrator culprit
  driver motorist rider
  employee ex-employee worker colleague co-worker customer passenger pupil student teenager youth man woman boy girl
  `),
);

/** People told of by what they steer. */
export const DRIVING_NOUNS: ReadonlySet<string> = new Set(words('driver motorist rider'));

/** In front of somebody who is another's. */
export const OWNED = /^(?:his|her|their|its|our|my)\s/i;

/** Bodies under arms: one of its own is told of as the body. */
export const FORCES: ReadonlySet<string> = new Set(words('police army navy military troops soldiers guard'));

/** A name with nothing behind it that tells who it is: "Osk Holm", not "Osk Holm, the owner's cousin". */
export const BARE_OF_PERSON = /^[^,(]+$/;

/** Things with which somebody does it. */
export const TOOLS: ReadonlySet<string> = new Set(
  words(`
  canister bullet shot shell mortar grenade bomb rocket missile drone mine explosive device car truck lorry van bus tram
  train vehicle suv jeep motorcycle motorbike knife blade axe gun rifle pistol weapon bulldozer excavator digger tractor
  stone brick arrow baton stick bottle petrol fire round shrapnel
  `),
);

/** Prizes by name, which win nothing. */
export const AWARDS = /\b(?:awards?|prizes?|oscars?|emmys?|grammys?|medals?|cups?|globes?|trophy|tonys?)$/i;

/** Heads of a phrase for a part of a whole: what befell it did not befall all. */
export const PART_NOUNS: ReadonlySet<string> = new Set(
  words(
    'part section half portion wing floor roof corner piece edge side end quarter third majority rest chunk stretch',
  ),
);

/** Verbs with which reporters tell one thing that came about. Lemmas. */
const ACTS: readonly (readonly string[])[] = [
  words('resign quit leave go step depart retire'),
  words('close shut shutter'),
  words('die perish drown'),
  words('collapse cave fall topple'),
  words('explode blow detonate erupt'),
  words('burn catch ignite'),
  words('cancel postpone suspend stop halt delay end abandon'),
  words('sink capsize founder'),
  words('crash derail collide'),
];

/** Whether two verbs can tell of one thing that came about. */
export function isSameAct(a: string, b: string): boolean {
  return a === b || ACTS.some((group) => group.includes(a) && group.includes(b));
}

/** A verb, and those with which reporters tell the same that came about. */
export function actsLike(verb: string): readonly string[] {
  return [verb, ...ACTS.filter((group) => group.includes(verb)).flat()];
}

/** A key for all words of one thing that came about, verbs and the nouns made of them; null for others. */
export function actKey(word: string): string | null {
  const at = ACTS.findIndex((group) => group.some((act) => shareStem(word, act)));
  return at < 0 ? null : `+${ACTS[at]![0]}`;
}

/** "several of them": of what stood before, and no more is said of it. */
export const OF_THEM =
  /^(?:the\s+)?(?:one|two|three|four|five|several|some|many|most|all|both|each|any|few|half|others?|another|rest)\s+of\s+(?:them|these|those|it|which|whom)$/i;
