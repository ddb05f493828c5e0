const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Key of the part that says that a cause isn't known. */
export const NOT_KNOWN = 'not-known';

/** By which a harm is told to be somebody's will, and by which to be nobody's. Lemmas of nouns and adjectives. */
export const WILFUL = words('arson sabotage deliberate intentional wilful suspicious foul arsonist arsonists');
export const UNWILLED = words('accident accidental mishap unintentional');

/** Adverbs of the same, beside the verb that set it off. */
export const WILFULLY = /^(?:deliberately|intentionally|purposely|wilfully|maliciously)$/;
export const BY_CHANCE = /^(?:accidentally|unintentionally|inadvertently)$/;

/** Nouns and adjectives of what fails or strikes with nobody's hand in it. In the words of a cause. */
export const NOBODYS_HAND = words(`
  fault faulty circuit short-circuit wiring failure failed malfunction malfunctioning defect defective lightning broken worn
  corroded corrosion rust fatigue overheating overheated overloaded overload rain rainfall storm wind snow ice quake earthquake weather heat
  drought frost sunlight wear decay rot short surge electrical
`);

/** Things that somebody lights, throws, leaves or drives: what they set off he may be told to have set off. */
export const IN_SOMEBODYS_HAND = words(`
  canister grenade gas cigarette cigar candle match lighter flare firework fireworks firecracker torch petrol gasoline kerosene bomb
  molotov shell rocket bullet shot missile drone barbecue stove cooker pan oil bonfire welding welder welder's blowtorch lamp
  mattress mattresses blanket blankets tyre tyres stub butt ember embers explosive explosives charge dynamite shisha hookah
  heater grinder sparkler sparklers lantern lanterns mortar
`);

/** Nouns of causes that can be ruled out or suspected without the word "cause". Lemmas. */
export const SUSPECTED_CAUSES = words(`
  arson sabotage accident leak fault error circuit short-circuit bomb bombing attack terrorism lightning failure negligence play malfunction
  defect explosion suicide collision weather fatigue overload tampering hacking cyberattack fire firework cigarette candle
  missile strike drone speed speeding alcohol drink drug brake signal track rail weld driver pilot crew engine boiler gas wiring heater
  maintenance subsidence rain rainfall flooding
`);

/** Behind which a cause is denied that is named: "no (sign) of arson". Lemmas. */
export const SIGNS = words('sign evidence indication suggestion trace hint question proof');

/** Verbs that put a harm down to a sort of cause: "are (treating) the fire as arson". Lemmas. */
export const TREATING_AS = words('treat regard consider describe class classify investigate');

/** Verbs of suspicion. Lemmas. */
export const SUSPECTING = words('suspect');

/** Nouns that hand on to the one behind "of": "an (act) of arson". Lemmas. */
export const INSTANCES = words('act case result');

/** In a sentence that tells of another time than the one before. */
export const ANOTHER_TIME =
  /\b(?:in (?:19|20)\d\d|(?:years?|months?|decades?) (?:ago|earlier|before)|last (?:year|month|summer|winter|spring|autumn|decade)|previously|in the past|another (?:fire|blaze|explosion|blast|crash|accident))\b/i;

/** Before a clause that stands as a cause. */
export const OPENS_WHEN = /^(?:when|after|as|once)\s+/i;

/** Words of the current, for which a fault has many names. In the words of a cause. */
export const ELECTRICAL = words(`
  electrical electric electricity circuit short-circuit wiring wire cable overload socket plug transformer fuse switchboard spark current
`);

/** Nouns by which something is told to have failed, without what or how. Lemmas. */
export const FAILINGS = words('fault failure break breakdown problem defect malfunction error damage issue');

/** Nouns of one harm by other names, each family in itself; the last are of any harm. Lemmas. */
export const HARM_FAMILIES: readonly ReadonlySet<string>[] = [
  words('crash derailment collision wreck derailing pile-up accident disaster tragedy incident'),
  words('sinking grounding capsizing capsize shipwreck accident disaster tragedy incident'),
  words('fire blaze inferno conflagration wildfire disaster tragedy incident'),
  words('explosion blast detonation disaster tragedy incident accident'),
  words('collapse disaster tragedy incident accident landslide'),
  words('leak spill leakage spillage accident incident disaster'),
  words('outbreak epidemic infection illness poisoning disease'),
  words('flood flooding inundation disaster'),
];

/** Verbs and nouns of dying. Lemmas. */
export const DYING = words('die perish');
export const DEATHS = words('death dying demise');

/** In a sentence that tells of a harm of long ago, or of one besides. */
export const OF_LONG_AGO =
  /\b(?:years?|decades?|centur(?:y|ies)) (?:ago|earlier|before)|\b(?:an earlier|a previous|another) (?:fire|blaze|explosion|blast|crash|accident|collapse|outbreak|flood|spill|leak|derailment)\b/i;
