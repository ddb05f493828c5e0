import { INSTITUTION_SAYS, INSTITUTION_WORD, OUTLET_NOUN } from '../../language/en/citation-phrases.ts';
import { COMMON_WORDS } from '../../language/en/common-words.ts';
import type { LineageEdge } from '../../model/index.ts';
import { findWords } from '../../text/find-words.ts';
import { compareDays } from './compare-days.ts';
import type { Reading } from './reading.ts';
import { sentenceAround } from './sentence-around.ts';

/** Equal words in a row, one longer, uncommon one among them, that are an institution's own wording. */
const ECHO_WORDS = 8;
const SUBJECT_LETTERS = 5;

const COMMON: ReadonlySet<number> = new Set([...COMMON_WORDS].flatMap((word) => [...findWords(word).hash]));

interface Run {
  readonly at: number;
  readonly of: number;
  readonly length: number;
}

/** The longest run of equal words between [from, to) of one text and the whole of another. */
function findLongestRun(reading: Reading, from: number, to: number, other: Reading): Run {
  const [own, theirs] = [reading.words.hash, other.words.hash];
  let best: Run = { at: from, of: 0, length: 0 };
  for (let at = from; at < to; at++) {
    for (let of = 0; of < theirs.length; of++) {
      let length = 0;
      while (at + length < to && of + length < theirs.length && own[at + length] === theirs[of + length]) length++;
      if (length > best.length) best = { at, of, length };
    }
  }
  return best;
}

/** Whether a run has a name in it, or a longer word that is not the language's. */
function speaksOfSomething({ words, article }: Reading, { at, length }: Run): boolean {
  for (let word = at; word < at + length; word++) {
    if (word > at && /\p{Lu}/u.test(article.text[words.start[word]!]!)) return true;
    if (words.end[word]! - words.start[word]! >= SUBJECT_LETTERS && !COMMON.has(words.hash[word]!)) return true;
  }
  return false;
}

function isInstitution({ article: { outlet } }: Reading): boolean {
  return outlet !== undefined && INSTITUTION_WORD.test(outlet) && !OUTLET_NOUN.test(outlet);
}

function echoOf(reading: Reading, { start, end }: { start: number; end: number }, other: Reading): LineageEdge | null {
  const { words } = reading;
  const from = words.start.findIndex((at) => at >= start);
  const past = words.start.findIndex((at) => at >= end);
  if (from < 0) return null;
  const run = findLongestRun(reading, from, past < 0 ? words.count : past, other);
  if (run.length < ECHO_WORDS || !speaksOfSomething(reading, run)) return null;
  const passage = {
    copy: [words.start[run.at]!, words.end[run.at + run.length - 1]!],
    of: [other.words.start[run.of]!, other.words.end[run.of + run.length - 1]!],
  } as const;
  return {
    copy: reading.id,
    of: other.id,
    kind: 'shared-origin',
    share: Math.round((1000 * run.length) / words.count) / 1000,
    passages: [passage],
    direction: { certain: true, because: [`gives words of ${other.article.outlet} as theirs`] },
  };
}

/**
 * Sentences that give the words of an institution as its own ("The ministry says that …") in the very wording of a
 * text that the institution published, too short to be found as a copy. `known` has the pairs (`copy of`) that have an
 * edge already. Of each two articles the longest such run.
 */
export function findEchoes(pieces: readonly Reading[], known: ReadonlySet<string>): LineageEdge[] {
  const institutions = pieces.filter(isInstitution);
  if (institutions.length === 0) return [];
  const edges = new Map<string, LineageEdge>();
  for (const reading of pieces) {
    for (const match of reading.article.text.matchAll(INSTITUTION_SAYS)) {
      const noun = (match.groups!.noun ?? match.groups!.after)!.toLowerCase();
      const sentence = sentenceAround(reading.article.text, { start: match.index, end: match.index + match[0].length });
      for (const other of institutions) {
        const key = `${reading.id} ${other.id}`;
        if (other.id === reading.id || other.outlet === reading.outlet || known.has(key)) continue;
        if (!other.outlet.split(' ').includes(noun) || compareDays(other.published, reading.latest) > 0) continue;
        const edge = echoOf(reading, sentence, other);
        if (edge !== null && edge.share > (edges.get(key)?.share ?? 0)) edges.set(key, edge);
      }
    }
  }
  return [...edges.values()];
}
