const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Kinds of happenings by which reporters tell one deed, in groups: what one calls an attack another calls a killing, and
 * who cut the power stopped it. A kind in two groups is told as either.
 */
const FAMILIES: readonly (readonly string[])[] = [
  words('attack destroy sever ignite poison pollute kill dead shootdown fire'),
  words('attack held'),
  words('build write found'),
  words('buy owned held'),
  words('breakoff leave stop walkout'),
  words('sever stop shut'),
  words('rob hack'),
  words('arrest abduct'),
  words('order destroy shut stop'),
  words('discover rescue'),
];

const FAMILIES_OF: ReadonlyMap<string, readonly number[]> = indexFamilies();

function indexFamilies(): Map<string, number[]> {
  const index = new Map<string, number[]>();
  FAMILIES.forEach((family, at) => {
    for (const kind of family) index.set(kind, [...(index.get(kind) ?? []), at]);
  });
  return index;
}

/** Whether two kinds of happenings can tell of one deed. */
export function areOneFamily(a: string, b: string): boolean {
  if (a === b) return true;
  const own = FAMILIES_OF.get(a);
  return own?.some((family) => FAMILIES_OF.get(b)?.includes(family)) === true;
}

/** Right before who did it, where the sentence says that it was they and no others: "It was the guards who". */
export const CLEFT_BEFORE = /\bit (?:was|is|had been)(?: \p{L}+ly)?(?: the| an?)? ?$/iu;
/** Within who did it, or right behind: they and no others. */
export const SINGLED_OUT = /\bown\b/i;
export const HIMSELF_BEHIND = /^,? (?:himself|herself|itself|themselves|alone)\b/i;
/** Between the verb and who did it. */
export const BY_BEFORE = /^(?:[^.;:]{0,50}\s)?by (?:the |an? )?$/i;
