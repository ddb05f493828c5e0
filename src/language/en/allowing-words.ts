import { wordTable } from '../../text/word-table.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Right behind "may" or "must", where a rule is told rather than a guess. Lower case. */
export const BESIDE_MODAL: ReadonlySet<string> = words('not no only again still now legally lawfully once');

/** Subjects that stand for everybody. Lower case. */
export const GENERIC_SUBJECTS: ReadonlySet<string> = words('you one nobody anyone everyone visitors');

/** Adverbs with which "may" tells what is allowed, not what is possible. Lower case. */
export const ALLOWED_MARKS: ReadonlySet<string> = words('again still now legally lawfully freely once');

/** What people do with things, and rules allow or forbid. Lemmas. */
export const RULED_DEEDS: ReadonlySet<string> = words(`
  sell buy eat drink gather fish catch hunt use export import ship carry wear publish smoke land enter swim bathe harvest
  pick collect own drive fly ride play teach serve employ sow plant grow fell burn dump discharge trade advertise stock
  screen sing broadcast print kill trap shoot feed park camp cross visit
`);

/** Verbs by which what was to come did not. Lemmas, with the particles that they need; none for a verb that stands alone. */
export const CALLING_OFF: Readonly<Record<string, readonly string[]>> = wordTable({
  call: ['off'],
  cancel: [],
  scrap: [],
  shelve: [],
  abandon: [],
  avert: [],
  ditch: [],
  drop: [],
  break: ['off'],
  foil: [],
  withhold: [],
  thwart: [],
});

/** Lemmas of phrases that open on "its doors": what shuts them is the house. */
export const DOORS: ReadonlySet<string> = words('door gate');

/** Verbs by which what a noun tells comes about or not, with a word that must stand beside them. Lemmas. */
export const COURSE_VERBS: Readonly<Record<string, readonly string[]>> = wordTable({
  go: ['ahead', 'forward'],
  take: ['place'],
  proceed: [],
  happen: [],
  occur: [],
  begin: [],
  start: [],
  hold: [],
  fall: ['through'],
});
