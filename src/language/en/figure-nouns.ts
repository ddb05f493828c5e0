const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Bodies whose members a number behind "of" gives: "a crew of nine". Lemmas. */
export const BODIES: ReadonlySet<string> = words(`
  crew team staff party group gang band choir orchestra squad platoon company garrison force family household
  delegation mission contingent congregation class cast jury panel committee council board cabinet convoy flotilla fleet
  herd flock pack litter brood swarm colony
`);

/** Verbs that give a thing its figure behind "at" or "as": "put the tremor at 4.6". Lemmas. */
export const VALUING_VERBS: ReadonlySet<string> = words(`
  put estimate value assess reckon calculate measure record rate place set fix cap price forecast project expect tally
  register gauge judge log list give state report quote
`);

/** Verbs whose object is the height that their subject came to: "the needle touched 41". Lemmas. */
export const REACHING_VERBS: ReadonlySet<string> = words('touch hit reach top exceed pass total number average read');
