/** Abbreviations whose full stop belongs to the word. Lower case, without the last full stop. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Stand before a name or a number; a capital after one starts no sentence. */
export const TITLE_ABBREVIATIONS = words(`
  mr mrs ms messrs mme mlle dr drs p.s ps prof hon rev fr sr sra dra st ste sts gov govs lt col capt cmdr cpl sgt maj gen adm brig
  pvt pfc sen sens rep reps pres supt det insp ofc atty amb ft mt jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun vs v cf al approx
  ca est
`);

/** May end a sentence: "… at Acme Inc. The board …". */
export const CLOSING_ABBREVIATIONS = words(`
  inc corp co ltd llc plc bros dept univ assn ave blvd rd jr sr esq etc ph.d m.d b.a m.a b.sc m.sc d.phil
  a.m p.m u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y l.a i.e e.g a.k.a w.h.o a.d b.c ok md tel ext cit op ibid
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass mich minn miss mo mont neb nev okla ore pa tenn tex va
  vt wash wis wyo n.j n.c s.c n.d s.d n.m n.h r.i w.va
`);

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
export const SENTENCE_STARTERS = words(`
  the a an this that these those it he she they we you i there here in on at for from by with after before during since
  when while although though because if as but and or nor so yet however meanwhile moreover furthermore also its his her
  their our my your what who how why where which some many most several one two all both each no not under over
  according despite following earlier later last next then now today yesterday once until among between
`);

/** Belong to the number after them; before anything else the stop ends a sentence ("No." is an answer). */
export const NUMBERED_ABBREVIATIONS = words('no nos art arts vol vols pp p fig figs ch sec sect para');

/** Abbreviations that are written in lower case; the others are words unless they begin with a capital ("he sat."). */
export const LOWER_CASE_ABBREVIATIONS = words(`
  etc e.g i.e a.m p.m vs v cf al approx ca est ext ft op ibid a.k.a esq no nos art arts vol vols pp p fig figs ch sec
  sect para jr sr
`);
