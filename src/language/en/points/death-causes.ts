import { contentWords } from '../../../text/content-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * What people are said to die of, in families of which one rules the other out. What is in none ("injuries", "bleeding", "an
 * illness") can go with any.
 */
const FAMILIES: readonly ReadonlySet<string>[] = [
  words('heart cardiac coronary'),
  words(`
    infection infections parasite virus bacteria bacterium cholera typhoid malaria measles meningitis pneumonia sepsis
    covid covid-19 ebola dengue tuberculosis influenza
  `),
  words(`
    beating beatings torture blow blows gunshot gunshots bullet bullets shooting stabbing assault violence strangulation
    strangling truncheons batons stab
  `),
  words('suicide hanging self-inflicted'),
  words('poisoning poison overdose alcohol'),
  words('drowning'),
  words('cancer leukaemia leukemia tumour tumor'),
  words('stroke'),
  words('fall accident crash collision'),
];

/** "Natural causes" are any but those of somebody's hand. */
const NATURAL = words('natural');
const OF_NATURE: ReadonlySet<number> = new Set([0, 1, 6, 7]);

/** Whether somebody can't have died of the one and of the other. */
export function areDeathsApart(a: string, b: string): boolean {
  const [left, right] = [familyOf(a), familyOf(b)];
  if (left === null || right === null) return false;
  if (left === 'natural' || right === 'natural') return left !== right && !isOfNature(left) && !isOfNature(right);
  return left !== right;
}

function isOfNature(family: number | 'natural'): boolean {
  return family !== 'natural' && OF_NATURE.has(family);
}

/** Null for what is in none, or in two. */
function familyOf(told: string): number | 'natural' | null {
  const own = contentWords(told);
  if (own.some((word) => NATURAL.has(word))) return 'natural';
  const found = FAMILIES.flatMap((family, n) => (own.some((word) => family.has(word)) ? [n] : []));
  return found.length === 1 ? found[0]! : null;
}
