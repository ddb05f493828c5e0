const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that say nothing of what happened: their subject does, "the vote was held". Lemmas. */
export const EMPTY_VERBS: ReadonlySet<string> = words(
  'be happen occur come follow arise hold date schedule set slate due fall take see witness mark',
);
/** Those of them that tell of things that move: "the balcony came away". Lemmas. */
export const MOVING_VERBS: ReadonlySet<string> = words('come fall set take follow');
/** Words of a line that dates its own writing or a picture, no happening. */
export const OF_WRITING: ReadonlySet<string> = words(`
  photo photos picture pictures photograph image images caption source sources by updated published posted copyright edition
  issue version page pages newsletter archive archives file illustration courtesy © editor column blog diary no vol
`);
/** Verbs that carry a noun of happening: "carried out the raid on Monday" dates the raid. Lemmas. */
export const CARRYING_VERBS: ReadonlySet<string> = words(
  'carry hold launch make conduct stage take undertake give do have perform mount suffer undergo receive pass deliver issue impose reach hand',
);
/** Verbs whose date is that of the report. Lemmas. */
export const REPORTING_VERBS: ReadonlySet<string> = words(
  'say tell report add write state note claim insist reply explain argue warn tweet declare quote cite estimate accord',
);
/** Nouns of a part or a stretch of time: what they are of is dated, not they. */
export const TIME_PARTS: ReadonlySet<string> = words(`
  start end beginning middle close day night evening morning afternoon week weekend month year hour minute second time
  date period quarter half summer spring autumn winter season eve last days nights weeks months years hours
`);
/** Nouns of happenings that no ending tells. Lemmas. */
export const HAPPENING_NOUNS: ReadonlySet<string> = words(`
  vote strike war fire raid talk talks game match race march storm flood quake earthquake crash blast attack visit meeting
  summit trial hearing death birth wedding funeral protest rally clash riot raids ban order law deal pact treaty truce
  ceasefire sale launch release arrest collapse cut outage failure fall rise drop loss win defeat victory test debate poll
  ballot search rescue murder theft robbery leak spill outbreak tremor eruption letter report statement warning speech
  award prize sentence verdict ruling charge inquiry probe recall merger bid offer flight trip tour journey voyage landing
  concert festival ceremony dinner conference campaign mission operation battle siege coup march blaze inferno bombing
  shelling shooting killing riots alarm call delivery arrival departure opening reopening closing closure inspection
  election referendum explosion collision derailment eruption rerun recount resignation interview session evacuation
  demonstration operation transfer handover signing inauguration burglary ambush assault massacre execution takeover rampage spree slaying slaughter stampede crush surge blockade curfew shutdown walkout
  excursion blackout premiere debut derby semifinal
`);
/** Endings of nouns made of verbs. */
export const HAPPENING_ENDINGS = /(?:tion|sion|ment|ance|ence|ings?|[^n]al|ure|[iy]sis|tions|sions|ments|ures)$/;
/** Nouns with such an ending that name a thing, a place or a body. Lemmas and plurals. */
export const NO_HAPPENING_NOUNS: ReadonlySet<string> = words(`
  station nation section population foundation ammunition corporation institution organisation organization constitution federation
  location direction condition portion fraction caption junction plantation generation mansion pension version
  government parliament department apartment document equipment monument basement pavement compartment instrument regiment
  garment cement segment element ointment
  building clothing ring king wing string spring thing ceiling morning evening housing crossing painting
  hospital material capital official metal animal cathedral medal signal manual journal rival pedal canal festival terminal
  ambulance distance substance finance balance residence audience science intelligence fence evidence sentence province
  structure picture furniture figure literature temperature agriculture culture architecture creature pressure treasure
  stations nations sections locations conditions governments departments apartments documents monuments buildings rings wings
  things hospitals materials officials metals animals medals signals ambulances residences sciences fences structures pictures
  figures
`);

/** Verbs that fix, move or put off the day of what their noun names; with their particle. Lemmas. */
export const PLANNING_VERBS: ReadonlySet<string> = words(`
  schedule reschedule set slate plan fix pencil pencill postpone put_off put_back push_back move shift delay defer adjourn
  bring_forward advance
`);
/** Verbs of what a blast or a storm does: their date is that of the happening that stands as their subject. Lemmas. */
export const EFFECT_VERBS: ReadonlySet<string> = words(`
  kill injure wound hurt maim destroy flatten level damage wreck rip tear throw hurl leave shake rock hit strike devastate
  ravage sweep engulf gut raze blow shatter topple displace trap bury claim sink cut knock force
`);
/** Nouns of what does so by itself. Lemmas. */
export const EFFECT_NOUNS: ReadonlySet<string> = words(`
  explosion blast fire blaze inferno quake earthquake tremor storm hurricane cyclone typhoon tornado flood avalanche
  landslide mudslide eruption tsunami crash collision collapse attack raid bombing shelling shooting strike derailment
  outage blackout leak spill
`);
/** Nouns that only say which of several: what they are of happened. Lemmas. */
export const PART_NOUNS: ReadonlySet<string> = words('last first latest second third rest one part round series final');
/** Prepositions by which a happening stands beside a verb: a time behind it is its own. */
export const BESIDE: ReadonlySet<string> = words('following after in during since at before');
/** "a little before six": no thing that a verb takes. */
export const LITTLE: ReadonlySet<string> = words('little bit moment shortly');

/** Verbs whose subject their object befalls: "had an accident", "found refuge", "kept a presence". */
export const HAVING_VERBS: ReadonlySet<string> = new Set(
  'have suffer undergo receive get keep maintain find'.split(' '),
);

/** Before a time up to which something holds, which no plain "when" asks for: "paid (up to) 31 May". */
export const BEFORE_BOUND = /\bup to $/i;

/** Nouns of people in one place, as one. Lemmas. */
export const GATHERINGS: ReadonlySet<string> = new Set(
  'crowd group mob throng gang queue march rally team unit'.split(' '),
);

/** They open a relative clause that says more of what is known. */
export const WHICH_OR_WHO = /^(?:which|who)$/;

/** "It (was) on the fifth that": the verb of a cleft. */
export const CLEFT_VERB = /^(?:is|was|had|'s|’s)$/;

/** Between a cleft's verb and its time. */
export const BEFORE_CLEFT =
  /^(?:the|on|in|at|only|not|until|about|around|nearly|almost|just|already|gone|shortly|after|past)$/;

/** Behind a cleft's time, they open another clause. */
export const ENDS_CLEFT = /^(?:and|but|who|which|;)$/;

/** "It (is) ten days since". */
export const BEFORE_SINCE = /^(?:is|'s|’s|has|been|be|now|just|already|only|exactly)$/;

/** Prepositions of a happening within which another came to pass. */
export const WITHIN: ReadonlySet<string> = words('in during');

/** "went (out)": particles of a verb. */
export const PARTICLES: ReadonlySet<string> = words('up down out off away over back on in');

/** A noun phrase opens behind a time: "on the twelfth the …". */
export const OPENS_BEHIND_TIME = /^(?:the|an?|its|their|his|her|\p{Lu})/u;

/** What somebody writes to somebody. Lemmas. */
export const PAPERS: ReadonlySet<string> = new Set('letter memo email e-mail note message'.split(' '));

/** Before the first hour of two, and before the second. */
export const OPENS_HOURS = /^(?:between|from)$/;
export const CLOSES_HOURS = /^(?:and|to|until|till)$/;

/** Verbs of which a happening is the subject where it came about. Lemmas. */
export const HELD_VERBS: ReadonlySet<string> = words(
  'carry hold make conduct take happen occur perform undertake stage',
);
