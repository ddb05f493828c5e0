/** Words by which English says what a person or body is. Lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns for bodies and people that stand right before a name: "the exiled opposition group X". */
export const GROUP_NOUNS = words(`
group groups organisation organization party movement militia cult sect faction gang network charity company firm regime
outfit alliance coalition front guerrillas guerrillas rebels fighters militants insurgents terrorists extremists exiles
dissidents opposition separatists activists campaigners watchdog newspaper broadcaster agency contractor supplier maker
manufacturer lobby union syndicate cartel brotherhood community resistance army force wing arm body club think-tank
commune commando monarchists royalists loyalists leftists islamists nationalists paramilitaries mercenaries
`);

/** Participles after which "as …" or a bare noun phrase says what something is called. */
export const CALLING_PARTICIPLES = words(`
described labelled labeled branded designated classified regarded viewed seen dubbed denounced condemned characterised
characterized portrayed considered deemed called termed blacklisted proscribed listed known hailed dismissed
`);

/** Active forms of the same verbs: "call X a …", "describe X as …". */
export const CALLING_VERBS = words(`
describe describes described describing label labels labelled labeled labelling labeling brand brands branded branding
designate designates designated designating classify classifies classified call calls called calling consider considers
considered deem deems deemed regard regards regarded view views viewed see sees saw dub dubs dubbed denounce denounces
denounced condemn condemns condemned characterise characterises characterised characterize characterizes characterized
portray portrays portrayed term terms termed list lists listed hail hails hailed dismiss dismisses dismissed
`);

export const COPULAS = words('is was are were remains remained became becomes');

/** Words at which the phrase that describes something ends. */
export const PHRASE_STOPS = words(`
who which that whose where when while after before since until because although though but if as said says say
would will can could has have had is are was were and or to for on at by from into over under amid during with
`);

/** Adverbs between a verb and what it says something is. */
export const LOOSE_ADVERBS = words(
  'also once now still long then actually really widely often formerly previously officially essentially',
);
