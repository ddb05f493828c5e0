import {
  ALLUSION_VERBS,
  FIGURE_NOUNS,
  MEDIA_BEFORE_NAME,
  OUTLET_NOUNS,
  REPORTING_VERBS,
  TOLD_WORDS,
} from '../../language/en/citation-phrases.ts';
import { AGENCY_NAME_WORDS, AGENCY_WORD_LIST } from '../../language/en/news-agencies.ts';
import { findWords } from '../../text/find-words.ts';

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

/** Words of a name and of what stands between it and its cue, at most. */
const NAME_REACH = 40;
/** Words from a name's last to the verb behind it: "… newspaper, which has also reported". */
const VERB_REACH = 6;

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
addWords(REPORTING_VERBS, REPORTED);
addWords(FIGURE_NOUNS, FIGURES);
addWords(ALLUSION_VERBS, ALLUDED);

const APOSTROPHES = "'’‘ʼ";
const LONGER_WORD = /^\p{L}(?:\p{L}{2}|[vm])/iu;

/** Whether an apostrophe joins a longer word to letters before it ("L’Echo"): the two have one hash. */
function hasJoinedWord(text: string): boolean {
  for (const mark of APOSTROPHES) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && LONGER_WORD.test(text.slice(at + 1, at + 8))) return true;
    }
  }
  return false;
}

/** Tells by the hashes of a text's words what it can cite: a quick test, which leaves open what it can't rule out. */
export function findCues(text: string, hashes: Uint32Array): Cues {
  let [told, name, agency, all] = [-Infinity, -Infinity, -Infinity, 0];
  let attributions = false;
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    if (slots[hash % SLOTS] === 0) continue;
    const kind = kinds.get(hash) ?? 0;
    all |= kind;
    if (kind & TOLD) told = at;
    if (kind & (LAST_WORD | AGENCY_WORD) && at - told <= NAME_REACH) attributions = true;
    if (kind & REPORTED && (at - name <= VERB_REACH || at - agency <= NAME_REACH)) attributions = true;
    if (kind & LAST_WORD) name = at;
    if (kind & AGENCY_WORD) agency = at;
  }
  if (hasJoinedWord(text)) return { attributions: true, figures: true, allusions: true };
  return {
    attributions: attributions || MEDIA_BEFORE_NAME.test(text),
    figures: (all & FIGURES) !== 0,
    allusions: (all & ALLUDED) !== 0,
  };
}
