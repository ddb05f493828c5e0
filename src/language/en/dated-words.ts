const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that say nothing of what happened: their subject does, "the vote was held". Lemmas. */
export const EMPTY_VERBS: ReadonlySet<string> = words(
  'be happen occur come follow arise hold date schedule set slate due fall take see witness mark',
);
/** Verbs that carry a noun of happening: "carried out the raid on Monday" dates the raid. Lemmas. */
export const CARRYING_VERBS: ReadonlySet<string> = words(
  'carry hold launch make conduct stage take undertake give do have perform mount suffer undergo receive',
);
/** Verbs whose date is that of the report. Lemmas. */
export const REPORTING_VERBS: ReadonlySet<string> = words(
  'say tell report add write state note claim insist reply explain argue warn tweet declare quote cite estimate accord',
);
/** Nouns of a part or a stretch of time: what they are of is dated, not they. */
export const TIME_PARTS: ReadonlySet<string> = words(`
  start end beginning middle close day night evening morning afternoon week weekend month year hour minute second time
  date period quarter half summer spring autumn winter season eve days nights weeks months years hours
`);
/** Nouns of happenings that no ending tells. Lemmas. */
export const HAPPENING_NOUNS: ReadonlySet<string> = words(`
  vote strike war fire raid talk talks game match race march storm flood quake earthquake crash blast attack visit meeting
  summit trial hearing death birth wedding funeral protest rally clash riot raids ban order law deal pact treaty truce
  ceasefire sale launch release arrest collapse cut outage failure fall rise drop loss win defeat victory test debate poll
  ballot search rescue murder theft robbery leak spill outbreak tremor eruption letter report statement warning speech
  award prize sentence verdict ruling charge inquiry probe recall merger bid offer flight trip tour journey voyage landing
  concert festival ceremony dinner conference campaign mission operation battle siege coup march blaze inferno bombing
  shelling shooting killing riots
`);
/** Endings of nouns made of verbs. */
export const HAPPENING_ENDINGS = /(?:tion|sion|ment|ance|ence|ings?|[^n]al|ure|[iy]sis|tions|sions|ments|ures)$/;
