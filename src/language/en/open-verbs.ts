const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs of saying, seeming, wanting and mere being, which tell of no deed that somebody could deny. Lemmas. */
export const NO_DEED: ReadonlySet<string> = words(`
  be have do say tell know think believe want need like make get go come feel seem appear become remain keep let put set
  begin start try help show mean expect hope plan ask call add note warn claim deny report suggest include involve
  contain work live look turn find provide offer happen continue consider decide describe insist argue explain state
  announce declare understand remember forget matter care love hate wish intend refuse fail agree admit comment respond
  reply answer speak talk wait stay stand sit lie change grow rise fall increase decrease require allow enable lead cause
  follow reflect represent mention discuss expect fear worry regret welcome enjoy see use learn read hear watch play
  give take bring hold run lose win face suffer deserve exist lack cost last depend apply affect concern relate belong
  comply respect recognise recognize reveal prove confirm prefer realise realize doubt guess suppose imagine notice
  exceed reach pass meet cover join share
`);

/** Of these, verbs of a deed where what it was done to is known and nothing more is said of it: "called the police". Lemmas. */
export const DEED_WITH_OBJECT: ReadonlySet<string> = words('call warn offer meet use tell');

/** A deed only where it says of what: "was told (of) the leak". */
export const TELL = 'tell';
export const TOLD_OF: ReadonlySet<string> = words('of about');

/** What gives warning or does harm when it is used: of it that it was, or was not, is told without saying by whom. Singular. */
export const USED_THINGS: ReadonlySet<string> = words(`
  siren alarm bell whistle horn flare gas grenade bullet cannon baton truncheon whip dog drone bomb shell rocket missile
  mortar round ammunition weapon gun rifle taser explosive force violence torture poison chemical warning sprinkler
  extinguisher pesticide dynamite teargas
`);

/** Of these, forms that seldom stand for anything else: sentences with one are read, whatever else they hold. */
export const TOLD_OF_USE: ReadonlySet<string> = words(`
  siren sirens alarm alarms flares gas teargas grenade grenades bullets truncheons taser tasers
`);

/** Those that are no single things: no plural is asked of. */
export const MASSES: ReadonlySet<string> = words('gas teargas ammunition force violence torture poison dynamite');

/** Verbs that say of such a thing that it was used. Lemmas. */
export const USING: ReadonlySet<string> = words(`
  use sound fire deploy activate hear employ discharge launch throw drop issue give ring blow trigger release go shoot
  spray apply detonate set
`);

/** The deed that all of them tell. */
export const USE = 'use';

/** Nouns of an offer, which who gets it was made: "received no (offer) of a loan". Lemmas. */
export const OFFERS: ReadonlySet<string> = words('offer');
export const GETTING: ReadonlySet<string> = words('receive get have see');

/** Verbs with which reporters tell one deed, in groups. Lemmas. */
const DEEDS: readonly ReadonlySet<string>[] = [
  words('telephone phone ring call'),
  words('recall withdraw'),
  words('promise pledge vow'),
  words('hire employ recruit'),
  words('warn alert notify inform tell'),
  words('move carry transport transfer bring wheel'),
  words('hide conceal'),
  words('visit tour'),
  words('inspect check examine'),
  words('sign initial'),
  words('install fit'),
  words('delete erase wipe'),
  words('alter change falsify doctor'),
  words('evict remove'),
  words('renew extend prolong'),
  words('discharge release dump let'),
  words('receive get accept'),
  words('contact approach'),
  words('threaten menace intimidate bully'),
  words('search raid'),
  words('punch hit slap kick'),
  words('shred delete burn'),
  words('repair mend fix'),
  words('test check'),
  words('clean wash disinfect'),
  words('vaccinate inoculate immunise immunize jab'),
  words('translate render'),
  words('chop fell'),
  words('sow plant'),
  words('pressure coerce press'),
  words('touch handle'),
  words('feed nourish'),
  words('invite summon'),
  words('tow drag haul'),
  words('lock bolt'),
  words('question interrogate interview'),
  words('follow tail shadow'),
  words('consult ask'),
  words('copy duplicate'),
  words('dig excavate'),
  words('swap exchange'),
  words('lend loan'),
  words('bury inter'),
  words('photograph film'),
  words('record tape'),
];

/** The infinitive of a verb whose lemma was cut short: "telephon". */
export function wholeLemma(lemma: string): string {
  const held = (verb: string): boolean => DEEDS.some((group) => group.has(verb));
  return !held(lemma) && held(`${lemma}e`) ? `${lemma}e` : lemma;
}

/** Whether two verbs can tell of one deed. */
export function isSameDeed(a: string, b: string): boolean {
  return a === b || DEEDS.some((group) => group.has(a) && group.has(b));
}

/** Words of a firm denial: sentences with one are read, whatever else they hold. */
export const DENIAL_WORDS: ReadonlySet<string> = words(
  'never nobody nothing none neither denied denies deny denying denial',
);

/** Verbs and nouns of denial, under which what is denied stands. Lemmas. */
export const DENYING: ReadonlySet<string> = words(
  'deny denial contest dispute reject refute rebut dismiss contradict disavow disclaim denie',
);
