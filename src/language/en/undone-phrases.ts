const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): readonly (readonly string[])[] =>
  list.split(',').map((phrase) => phrase.trim().split(' '));

/** Right before a gerund: it was not done. Lower case; any form of a verb is listed. */
export const UNDONE: readonly (readonly string[])[] = phrases(`
  without, without even, without ever, instead of, rather than, far from, short of, held off, holds off, hold off, holding off, shied away from,
  shies away from, shy away from, backed away from, backs away from, back away from, backed out of, backs out of,
  pulled out of, pulls out of, balked at, balks at, baulked at, baulks at, nowhere near, no closer to, refrained from,
  refrains from, refrain from, abstained from, abstains from, ruled out, rules out, rule out, ruling out, against,
  opposed to, averse to, incapable of, gave up on, gives up on, kept from, desisted from, put off, puts off, putting off
`);
/** Right before an infinitive: it was not done. */
export const NOT_YET: readonly (readonly string[])[] = phrases(
  'still to, has yet to, have yet to, had yet to, is yet to, are yet to, was yet to, were yet to, rather than',
);
/** Right before a gerund or a noun: it nearly was, or may be. */
export const NEARLY: readonly (readonly string[])[] = phrases(`
  close to, closer to, on the point of, on the verge of, on the brink of, on the cusp of, in favour of, in favor of,
  capable of, intent on, bent on, keen on, committed to
`);
/** Right before an infinitive: it was meant, and may not have been done. */
export const MEANT: readonly (readonly string[])[] = phrases(`
  meant to, supposed to, due to, set to, slated to, poised to, scheduled to, expected to, destined to, about to, likely to,
  ready to, willing to, obliged to, bound to, required to, entitled to, free to
`);
/** Adverbs right before a verb that was not quite done. */
export const ALMOST: ReadonlySet<string> = words('almost nearly');

/** Predicates that say that what a clause tells is not so. Lemmas. */
export const FALSE_WORDS: ReadonlySet<string> = words(`
  false untrue incorrect baseless unfounded groundless lie fabrication invention hoax fiction nonsense myth falsehood
  fantasy rubbish
`);

/** Nouns of what is told, behind which a clause stands. Lemmas. */
export const REPORT_NOUNS: ReadonlySet<string> = words(
  'report rumour rumor claim allegation suggestion story assertion accusation statement talk idea notion contention',
);

/** Verbs by which a report is said to have been wrong: what it told is not so. Lemmas. */
export const TAKING_BACK: ReadonlySet<string> = words('withdraw retract recant disown repudiate rescind');

/** Kinds that an adjective made of "un-" and a participle denies: "unsigned", "unpaid". */
export const DENIED_BY_UN: ReadonlySet<string> = words('sign approve pay build sell');
