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

/** Verbs with which reporters tell one deed, in groups. Lemmas. */
const DEEDS: readonly ReadonlySet<string>[] = [
  words('telephone phone ring call'),
  words('recall withdraw'),
  words('promise pledge vow'),
  words('hire employ recruit'),
  words('warn alert notify inform'),
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
export const DENIAL_WORDS: ReadonlySet<string> = words('never nobody nothing denied denies deny denying denial');

/** Verbs and nouns of denial, under which what is denied stands. Lemmas. */
export const DENYING: ReadonlySet<string> = words(
  'deny denial contest dispute reject refute rebut dismiss contradict disavow disclaim denie',
);
