/** English words that bound or describe a speaker. Lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

export const PERSON_PRONOUNS = words('he she they it i we you who this these that those one');

export const DETERMINERS = words(`
the a an this that these those its his her their our my your whose some many most several few all both each every
another one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands no any other
`);

/** Words that a noun phrase takes after its head: "the head of the council". */
export const PHRASE_PREPOSITIONS = words('of for at in from with on to within near under against among between');

/** Words between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = words(`
also then later further furthermore repeatedly immediately earlier still once again publicly privately initially
reportedly allegedly recently already always never often sometimes simply even only just now today yesterday tuesday
monday wednesday thursday friday saturday sunday has have had is are was were be been being would will could may might
must can should did does do not n’t finally strongly flatly angrily quietly openly formally officially eventually
subsequently previously almost explicitly specifically essentially correctly basically perhaps ever actually really
clearly further famously rightly wrongly falsely angrily jokingly too either instead rather nevertheless however
himself herself itself themselves long together first don't don’t didn't didn’t doesn't doesn’t won't won’t wouldn't
wouldn’t can't can’t couldn't couldn’t isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't
haven’t hadn't hadn’t
`);

/** Where a subject can't reach back over. */
export const CLAUSE_BREAKS = words(`
that but while as because although though when where which whether if after before since until and or so then than why how what
yet nor unless whereas said says told added adding saying is are was were be been has have had did does do will would
can could may might must should not
`);

/** What happens or is done: it wills nothing. "The session aims to discuss …" is no statement of the session's. */
export const HAPPENING_NOUNS = words(`
session sessions meeting meetings summit conference event events operation operations exercise exercises ceremony trip
visit tour move moves measure measures step steps effort efforts project projects programme programmes program programs
scheme initiative trial trials hearing experiment attack attacks strike strikes march rally gathering talks course
workshop exhibition festival action actions debate vote change changes reform reforms work works
`);

export const BE_FORMS = words('is are was were be been being am get gets got');

/** Nouns whose verb forms are also reporting verbs; after a determiner they are nouns. */
export const NOUN_OR_CUE = words(`
report reports claim claims call calls question questions demand demands fear fears request requests reply answer state
states note notes appeal order orders promise promises pledge pledges vow estimate estimates dispute disputes doubt
doubts hope hopes blame point points stress read reads cry command whisper laugh joke tweet tweets suspect suspects
address remark remarks comments find finds judge judges condemned threatened found added command commands plead counter counters remark request figure figures snap snaps
venture ventures reason reasons guess object objects quote quotes post posts blog blogs echo chant chants decree forecast forecasts
volunteer volunteers comment lament laments caution cautions signal charge charges submit muse rant rants advocate
advocates record boast boasts rule rules thought thoughts dread worry worries vow vows thunder insult praise blast proposes show shows bark barks
`);

/** Speakers that stay without a name on purpose. */
export const ANONYMOUS_HEADS = words(
  'source sources insider insiders whistleblower whistle-blower informant informants',
);
export const OFTEN_ANONYMOUS_HEADS = words('official diplomat employee aide insider worker officer adviser person');

/** Within a sentence about a speaker: the name is withheld. */
export const ANONYMITY =
  /\b(?:condition\s+(?:of\s+anonymity|that)|(?:not|never)\s+(?:to\s+)?be\s+(?:named|identified|quoted\s+by\s+name)|anonym(?:ous|ously|ity)|un-?named|unidentified|(?:an?\s+)?alias|pseudonym|not\s+(?:his|her|their)\s+real\s+names?|whom?\s+we\s+(?:will|shall)\s+call|neither\s+name\s+nor|withheld|declined\s+to\s+be\s+(?:named|identified)|not\s+authori[sz]ed\s+to\s+(?:speak|talk))\b/i;

/** Bodies and papers that speak: "the ministry said", "the report says". */
export const FEMALE_WORDS = words(`
spokeswoman chairwoman congresswoman policewoman businesswoman woman girl mother sister daughter wife widow aunt niece
grandmother queen princess actress ms mrs miss midwife landlady madam lady dame forewoman councilwoman ombudswoman
`);
export const MALE_WORDS = words(`
spokesman chairman congressman policeman businessman man boy father brother son husband widower uncle nephew
grandfather king prince mr sir lord imam priest bishop archbishop ayatollah shah sheikh emir sultan fisherman seaman
foreman councilman winchman
`);
