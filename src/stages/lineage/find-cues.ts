import {
  ALLUSION_VERBS,
  BEFORE_VERB_WORDS,
  CITED_WORDS,
  FIGURE_NOUNS,
  MEDIA_BEFORE_NAME,
  MEDIA_NOUNS,
  NAMELESS_WORDS,
  OUTLET_NOUNS,
  REPORTING_VERBS,
  TOLD_WORDS,
} from '../../language/en/citation-phrases.ts';
import { AGENCY_NAME_WORDS, AGENCY_WORD_LIST } from '../../language/en/news-agencies.ts';
import { JOINED_WORD } from '../../language/en/word-parts.ts';
import { findWords } from '../../text/find-words.ts';
import { aliasLengthAt, type OutletIndex } from './outlet-index.ts';

/** What a text's words leave open; each is looked for in the text itself only where it is. */
export interface Cues {
  /** A publication that the pile has not, as the source of what is told. */
  readonly attributions: boolean;
  /** A source of figures. */
  readonly figures: boolean;
  /** A report told by its day. */
  readonly allusions: boolean;
}

/** The last word of names that sound like an outlet's. */
const LAST_WORD = 1;
/** A word that makes a longer name an agency's, wherever it stands in it. */
const AGENCY_WORD = 2;
const TOLD = 4;
const REPORTED = 8;
const FIGURES = 16;
const ALLUDED = 32;
/** Stands before the name of an outlet of the pile, or a few words before it. */
const CITED = 64;
/** Can stand between a name and the verb behind it. */
const BEFORE_VERB = 128;
/** Stands in no name, nor between a name and its cue. */
const NAMELESS = 256;

/** Words of a name and of what stands between it and its cue, at most. */
const NAME_REACH = 24;
/** Words from a name of the pile's outlets to the verb behind it: "… newspaper, which has also reported". */
const VERB_REACH = 6;
/** Words from a cue to the name of an outlet of the pile behind it. */
const CUE_REACH = 14;

/** Bits of a hash by which most words are told to be none of these. */
const SLOTS = 2 ** 16;

const kinds = new Map<number, number>();
const slots = new Uint8Array(SLOTS);

function addWords(words: Iterable<string>, kind: number): void {
  for (const word of words) {
    // With the "s" of an owner, or of more than one, behind it too.
    for (const hash of [...findWords(word).hash, ...findWords(`${word}s`).hash]) {
      kinds.set(hash, (kinds.get(hash) ?? 0) | kind);
      slots[hash % SLOTS] = 1;
    }
  }
}

addWords([...OUTLET_NOUNS, ...AGENCY_NAME_WORDS], LAST_WORD);
addWords(AGENCY_WORD_LIST, AGENCY_WORD);
addWords(TOLD_WORDS, TOLD);
addWords(CITED_WORDS, CITED);
addWords([...MEDIA_NOUNS, ...BEFORE_VERB_WORDS], BEFORE_VERB);
addWords(NAMELESS_WORDS, NAMELESS);
addWords(REPORTING_VERBS, REPORTED);
addWords(FIGURE_NOUNS, FIGURES);
addWords(ALLUSION_VERBS, ALLUDED);

const APOSTROPHES = "'’‘ʼ";

/** A capital inside a word that begins with none: "openFields", "ePaper". The first is a quick test before the second. */
const INNER_CAPITAL = /[a-z0-9ß-ɏ][A-ZÀ-Þ]/;
const BEHIND_SMALL_LETTERS = /(?<![A-Za-z0-9À-ɏ])[a-z0-9ß-ɏ]+[A-ZÀ-Þ]/;

/** Whether a name can stand behind other letters in one word ("L’Echo", "ePaper"): the two have one hash. */
export function hasJoinedName(text: string): boolean {
  if (INNER_CAPITAL.test(text) && BEHIND_SMALL_LETTERS.test(text)) return true;
  for (const mark of APOSTROPHES) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && JOINED_WORD.test(text.slice(at + 1, at + 8))) return true;
    }
  }
  return false;
}

/** What the hashes of a text's words leave open, whatever the pile's outlets. */
function readCues(hashes: Uint32Array): Cues {
  let [told, agency, all] = [-Infinity, -Infinity, 0];
  /** Where the verb would stand behind the name that was met last. */
  let verb = -1;
  let attributions = false;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    if (slots[hash % SLOTS] === 0) continue;
    const kind = kinds.get(hash) ?? 0;
    all |= kind;
    if (kind & NAMELESS) told = agency = -Infinity;
    if (kind & TOLD) told = at;
    if (kind & (LAST_WORD | AGENCY_WORD) && at - told <= NAME_REACH) attributions = true;
    if (kind & REPORTED && (at === verb || at - agency <= NAME_REACH)) attributions = true;
    if (kind & AGENCY_WORD) agency = at;
    if (kind & LAST_WORD || (kind & BEFORE_VERB && at === verb)) verb = at + 1;
  }
  return { attributions, figures: (all & FIGURES) !== 0, allusions: (all & ALLUDED) !== 0 };
}

/** Tells by the hashes of a text's words what it can cite: a quick test, which leaves open what it can't rule out. */
export function findCues(text: string, hashes: Uint32Array): Cues {
  if (hasJoinedName(text)) return { attributions: true, figures: true, allusions: true };
  const cues = readCues(hashes);
  return cues.attributions ? cues : { ...cues, attributions: MEDIA_BEFORE_NAME.test(text) };
}

/**
 * Whether a name of one of the pile's outlets stands beside a word that cites it; for texts without `hasJoinedName`,
 * by their words' hashes alone.
 */
export function mayMention(hashes: Uint32Array, outlets: OutletIndex): boolean {
  let cited = -Infinity;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    if (isKind(hash, CITED)) cited = at;
    const length = aliasLengthAt(hashes, at, outlets);
    if (length === 0) continue;
    if (at - cited <= CUE_REACH) return true;
    const behind = hashes.subarray(at + 1, at + length + VERB_REACH);
    if (behind.some((next) => isKind(next, REPORTED))) return true;
  }
  return false;
}

function isKind(hash: number, kind: number): boolean {
  return slots[hash % SLOTS] === 1 && ((kinds.get(hash) ?? 0) & kind) !== 0;
}
