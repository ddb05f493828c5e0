import { IRREGULAR_VERBS } from './event-classes.ts';

/** All forms of a regular English verb, or those of the table of irregular ones; the base form first. */
export function inflectVerb(base: string): string[] {
  const irregular = IRREGULAR_VERBS[base];
  if (irregular) return [base, ...irregular];
  if (/[^aeiou]y$/.test(base)) {
    const stem = base.slice(0, -1);
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`];
  }
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`;
  return [base, third, `${base}ed`, `${base}ing`];
}

/** Singular and plural of an English noun. */
export function inflectNoun(base: string): string[] {
  return [base, pluralise(base)];
}

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['life', 'lives'],
  ['home', 'homes'],
  ['body', 'bodies'],
  ['staff', 'staff'],
  ['police', 'police'],
  ['dead', 'dead'],
  ['people', 'people'],
  ['cattle', 'cattle'],
  ['sheep', 'sheep'],
]);

export function pluralise(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular) return irregular;
  if (/(?:s|sh|ch|x|z)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  return `${noun}s`;
}
