/** Pronouns of the third person, by what they can stand for. Lower case. */
export type PronounKind = 'male' | 'female' | 'body' | 'many';

const KINDS: ReadonlyMap<string, PronounKind> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['it', 'body'],
  ['its', 'body'],
  ['itself', 'body'],
  ['they', 'many'],
  ['them', 'many'],
  ['their', 'many'],
  ['theirs', 'many'],
  ['themselves', 'many'],
]);

export function readPronoun(word: string): PronounKind | null {
  return KINDS.get(word) ?? null;
}

/** Forms that look back within their own clause: "its", "himself". */
export function looksBackClosely(word: string): boolean {
  return /^(?:his|its|their|her)$|sel(?:f|ves)$/.test(word);
}

/** Of one person, as a subject. */
export const ONE_PERSON = /^s?he$/;
/** Of a woman. */
export const ONE_WOMAN = /^she$/;
