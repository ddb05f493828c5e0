import type { Span } from './span.ts';

/** Universal Dependencies part-of-speech tags; the index is the code used in `Analysis.upos`. */
export const UPOS = [
  'X',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
] as const;
export type Upos = (typeof UPOS)[number];

export type EntityType = 'person' | 'organisation' | 'place' | 'group' | 'other';

/** Words that name something. */
export interface NameSpan extends Span {
  readonly type: EntityType;
}

/**
 * What the language layer sees in one text. Standoff: offsets into `text`, nothing copied.
 * Arrays that hold a value a token have length `tokenStart.length`. Tokens are in order and do not overlap.
 */
export interface Analysis {
  readonly text: string;
  /** BCP 47 of the language that the analyser took the text for. */
  readonly language: string;
  readonly tokenStart: Int32Array;
  readonly tokenEnd: Int32Array;
  /** Index of the first token of each sentence, in order, and one last entry: the number of tokens. */
  readonly sentenceToken: Int32Array;
  /** Codes into `UPOS`, one a token. Absent where the analyser gives no tags. */
  readonly upos?: Uint8Array;
  /** Lower-case lemma of each token; absent with `upos`. */
  readonly lemma?: readonly string[];
  /** Index of each token's head in the whole text, -1 for a sentence's root. Absent where nothing was parsed. */
  readonly head?: Int32Array;
  /** Codes into `DEPRELS`, one a token; absent with `head`. */
  readonly deprel?: Uint8Array;
  /** Names with their types, in order, not overlapping. Absent where the analyser finds none. */
  readonly names?: readonly NameSpan[];
}

/** Universal Dependencies relations as English treebanks use them; the index is the code used in `Analysis.deprel`. */
export const DEPRELS = [
  'dep',
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:outer',
  'csubj:pass',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'root',
  'vocative',
  'xcomp',
] as const;
export type Deprel = (typeof DEPRELS)[number];
