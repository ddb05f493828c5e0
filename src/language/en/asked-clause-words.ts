import type { Deprel } from '../../model/analysis.ts';
import { CALENDAR_NAMES } from './calendar.ts';

/** Longest question, in words behind its opening. */
export const MOST_WORDS = 16;
export const MOST_SUBJECT_WORDS = 9;
export const KEPT = new Set<Deprel>([
  'aux',
  'aux:pass',
  'cop',
  'obj',
  'iobj',
  'xcomp',
  'compound:prt',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'advmod',
  'expl',
]);
/** What can be left out of a phrase without making it another's. */
export const LOOSE = new Set<Deprel>([
  'acl:relcl',
  'acl',
  'advcl',
  'advcl:relcl',
  'appos',
  'parataxis',
  'ccomp',
  'punct',
  'discourse',
  'vocative',
  'list',
]);
export const PHRASES = new Set<Deprel>(['obl', 'obl:agent', 'obl:unmarked', 'xcomp']);
export const DROPPED_ADVERBS = new Set(
  'also still already now later then earlier meanwhile however so far too again thus therefore instead reportedly allegedly apparently only just even nearly almost about yesterday today tomorrow overnight afterwards since recently ago yet once finally eventually'.split(
    ' ',
  ),
);
/** Right behind a verb they are a part of it: "walked out". */
export const PARTICLES = new Set('up down out off away over on in'.split(' '));
export const TIME_NOUNS: ReadonlySet<string> = new Set([
  ...CALENDAR_NAMES,
  ...'day week month year morning afternoon evening night noon midnight weekend yesterday today tonight hour minute moment time date spring summer autumn winter decade century'.split(
    ' ',
  ),
]);
export const SAME_FORM = new Set(
  'put cut hit set let shut cost hurt spread quit cast burst split beat bid rid shed thrust upset broadcast read'.split(
    ' ',
  ),
);

/** Phrases in which a comma parts the members of a list; in others it opens an aside. */
export const LISTED = new Set<Deprel>(['obj', 'nsubj', 'nsubj:pass']);
export const BESIDE_NOUN = new Set<Deprel>(['case', 'det', 'amod', 'compound', 'nmod', 'nummod', 'flat', 'nmod:poss']);
/** Adjectives of countries and peoples keep their capital. */
export const PEOPLE_ENDINGS = /(?:an|ish|ese|i|ch|ek|ic)$/;
