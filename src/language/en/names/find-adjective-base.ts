/** Endings that make the name of a place an adjective: "Vardan", "Orskian", "Talburyese". The longest that fits isn't sought. */
const ADJECTIVE_ENDINGS = ['n', 'an', 'ian', 'ese', 'i', 'ish', 'ic'];
/** What the name may end in that the ending took the place of: "Varda" of "Vardish". */
const TAILS = ['', 'a', 'e', 'o', 'y', 'ia'];

/** The folded name of the place whose adjective a folded word can be, among those that `isPlace` knows. */
export function findAdjectiveBase(folded: string, isPlace: (name: string) => boolean): string | undefined {
  for (const base of adjectiveBases(folded)) if (isPlace(base)) return base;
  return undefined;
}

/** The folded names of which a folded word can be the adjective. */
export function* adjectiveBases(folded: string): Generator<string> {
  for (const ending of ADJECTIVE_ENDINGS) {
    if (!folded.endsWith(ending) || folded.length - ending.length < 4) continue;
    const stem = folded.slice(0, folded.length - ending.length);
    for (const tail of TAILS) {
      if (ending === 'n' && (tail !== '' || !/[aeio]$/.test(stem))) continue;
      if (stem + tail !== folded) yield stem + tail;
    }
  }
}
