/** Words of names that tell them not apart, in the languages that names in news come from: "Bank (of) Orrel", "Casa (da) Praia". Folded. */
export const SMALL_PARTS = new Set([
  'of',
  'the',
  'for',
  'and',
  'de',
  'da',
  'do',
  'das',
  'dos',
  'des',
  'du',
  'del',
  'della',
  'di',
  'la',
  'le',
  'der',
  'die',
  'und',
  'e',
  'y',
  'et',
  'in',
]);

/** Words of names that acronyms leave out, in those languages. Folded. */
export const LINKING_PARTS = new Set([
  'of',
  'the',
  'for',
  'and',
  'de',
  'da',
  'do',
  'du',
  'del',
  'e',
  'a',
  'in',
  'on',
  'y',
  'el',
  'al',
]);

/** A particle written on to a name: "al-Hadi", "d’Aubrac". */
export const PREFIXED = /^(?:al|el|an|as|ad|ar|at|az|ash|ul|ben|bin|d|de|l|da|di)[-’']\p{Lu}/u;

/** Particles that some spellings hang on to a word: the "-e" of Persian names. */
export const LINKED_PARTICLES = new Set(['e', 'i', 'ye', 'yi', 'ul', 'al', 'el']);

/** Words that a line in title case leaves small. */
export const SMALL_IN_TITLES = new Set(
  'a an the of in on at to for by from with and or but as into over vs per via de la le el al'.split(' '),
);

/** Names as capitals show them, with the particles of several languages inside: "Ana van der Prell" in part. */
export const NAME_WITH_PARTICLES =
  /\p{Lu}[\p{L}\p{N}’'-]{1,30}(?: (?:(?:of|de|van|von|al|bin) )?\p{Lu}[\p{L}\p{N}’'-]{0,30}){0,5}/gu;

/** Names whose capitals look like a publication's. Bounded repeats: linear in the text. */
export const PUBLICATION_NAME =
  /\p{Lu}[\p{L}\p{N}&’'-]{0,30}(?: (?:(?:of the|of|for|and|de la|de|la|le|du|des) )?\p{Lu}[\p{L}\p{N}&’'-]{0,30}){0,5}/gu;

/** A whole place of a dateline as capitals show it, with the particles of several languages inside: "Porto do Sal". */
export const PLACE_WITH_PARTICLES =
  /^\p{Lu}[\p{L}.’'-]*(?:[ /](?:(?:de|da|do|del|la|le|of|the|al|el) )?\p{Lu}[\p{L}.’'-]*){0,4}$/u;

/** Words of four letters and more that names print small. */
export const SMALL_LONG_WORDS: ReadonlySet<string> = new Set([
  'with',
  'from',
  'over',
  'dans',
  'pour',
  'della',
  'delle',
  'sobre',
]);
