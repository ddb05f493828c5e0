import { isOrdinaryOpener } from '../../language/en/bare-nouns.ts';
import { COUNTRY_WORDS } from '../../language/en/countries.ts';
import {
  BEFORE_MONTH,
  CALENDAR_WORDS,
  COMMON_POSSESSORS,
  COUNTING_PREPOSITIONS,
  GIVEN_MONTHS,
  NUMBERED_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  ROLE_HEADS,
  SENTENCE_STARTERS,
  TITLES,
} from '../../language/en/name-words.ts';
import { NO_NAME_OPENING, PAST_OPENING } from '../../language/en/names/name-joints.ts';
import { SPEECH_CUES } from '../../language/en/speech-cues.ts';
import { followsSubject } from '../../language/en/subject-followers.ts';
import type { SurfaceWord } from '../../text/surface-words.ts';
import { isCapital } from './is-capital.ts';
import { adjoins, stepOver } from './step-over.ts';

/** Words [from, to) of an article that stand together as a name, titles and roles included. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** What the rest of an article says about a word's capital. */
export interface CaseEvidence {
  /** Words seen with a capital where one is not due. */
  readonly capital: ReadonlySet<string>;
  /** Words seen in lower case. */
  readonly lower: ReadonlySet<string>;
}

/** Words whose sentence is set in capitals or title case say nothing by their capitals. */
export type Shouted = (word: SurfaceWord) => boolean;

export function gatherCaseEvidence(words: readonly SurfaceWord[], shouted: Shouted): CaseEvidence {
  const capital = new Set<string>();
  const lower = new Set<string>();
  for (const word of words) {
    if (word.shape === 'lower') lower.add(word.lower);
    else if ((word.shape === 'capital' || word.shape === 'upper') && !word.initial && !shouted(word)) {
      capital.add(word.lower);
    }
  }
  return { capital, lower };
}

/** A word of the calendar, but for "Jan Prell", which names somebody. */
function isOfCalendar(words: readonly SurfaceWord[], at: number): boolean {
  const word = words[at]!;
  if (!CALENDAR_WORDS.has(word.lower)) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  const bears = GIVEN_MONTHS.has(word.text) && next?.shape === 'capital' && next.start === word.end + 1;
  if (!bears || CALENDAR_WORDS.has(next.lower)) return true;
  return before !== undefined && (before.shape === 'number' || BEFORE_MONTH.has(before.lower));
}

function opensName(words: readonly SurfaceWord[], at: number, evidence: CaseEvidence): boolean {
  const [word, next] = [words[at]!, words[at + 1]];
  if (!isCapital(word) || isOfCalendar(words, at)) return false;
  if (!word.initial) return !(word.text.length === 1 && word.lower === 'i') && !isBareStarter(word, next);
  if (word.shape === 'code' || COUNTRY_WORDS.has(word.text)) return true;
  if (SENTENCE_STARTERS.has(word.lower)) return opensPossessive(word, next);
  if (evidence.capital.has(word.lower)) return true;
  if (evidence.lower.has(word.lower)) return roleBeforeName(word, next);
  if (NO_NAME_OPENING.test(word.lower)) return false;
  return true;
}

/** "People’s Party": the possessive of a common noun opens a name. */
function opensPossessive(word: SurfaceWord, next: SurfaceWord | undefined): boolean {
  return word.possessive && COMMON_POSSESSORS.has(word.lower) && next !== undefined && isCapital(next);
}

/** "The" or "A" with a capital inside a sentence opens a name only before another capital. */
function isBareStarter(word: SurfaceWord, next: SurfaceWord | undefined): boolean {
  if (!SENTENCE_STARTERS.has(word.lower) || word.shape === 'upper' || opensPossessive(word, next)) return false;
  return !(next && isCapital(next) && next.start - word.end === 1) || word.lower !== 'the';
}

function roleBeforeName(word: SurfaceWord, next: SurfaceWord | undefined): boolean {
  const role = ROLE_HEADS.has(word.lower) || TITLES.has(word.lower) || ORGANISATION_HEADS.has(word.lower);
  return (role || PLACE_HEADS.has(word.lower)) && next !== undefined && isCapital(next);
}

function trimmed(words: readonly SurfaceWord[], from: number, to: number): NameRun | undefined {
  let start = from;
  let end = to;
  while (start < end && isOfCalendar(words, start)) start++;
  while (end > start && (CALENDAR_WORDS.has(words[end - 1]!.lower) || words[end - 1]!.shape === 'punct')) end--;
  return end > start ? { from: start, to: end } : undefined;
}

/** A longer row of capitals is a line in capitals, not a name. */
const LONGEST_RUN = 16;

/** Runs of capitalised words with the small words that join them, in order. Linear time. */
export function findNameRuns(
  text: string,
  words: readonly SurfaceWord[],
  evidence: CaseEvidence,
  shouted: Shouted,
): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!opensName(words, at, evidence) || (shouted(word) && !evidence.capital.has(word.lower))) {
      if (word.shape === 'lower') at = addNumbered(text, words, at, runs);
      continue;
    }
    let end = at;
    const loud = shouted(word);
    for (let next = end; next >= 0 && next - at < LONGEST_RUN; next = stepOver(text, words, at, end)) {
      if (loud && isCapital(words[next]!) && !evidence.capital.has(words[next]!.lower)) break;
      end = next;
    }
    const run = trimmed(words, at, end + 1);
    if (run && !isLoneOpener(words, run, evidence)) runs.push(dropOpener(words, run, evidence));
    at = end;
  }
  return runs;
}

/** One word at the head of a sentence that neither the article nor its own sentence shows to be a name. */
function isLoneOpener(words: readonly SurfaceWord[], { from, to }: NameRun, evidence: CaseEvidence): boolean {
  const word = words[from]!;
  if (to - from > 1 || !word.initial || word.shape !== 'capital') return false;
  if (evidence.capital.has(word.lower) || COUNTRY_WORDS.has(word.text)) return false;
  return isOrdinaryOpener(word.lower) || !takesVerb(words, from);
}

/** "Norland removed …", "Norland, too, said …": a verb stands right after, or the word possesses something. */
function takesVerb(words: readonly SurfaceWord[], at: number): boolean {
  if (words[at]!.possessive) return true;
  const next = words[at + 1];
  if (next === undefined || next.shape !== 'lower') return false;
  return followsSubject(next.lower) || SPEECH_CUES.get(next.lower)?.person === true;
}

/** "Resettled ABC", "Former Vardan": the first word has its capital from the sentence. */
function dropOpener(words: readonly SurfaceWord[], run: NameRun, evidence: CaseEvidence): NameRun {
  const [first, second] = [words[run.from]!, words[run.from + 1]];
  if (!first.initial || !second || evidence.capital.has(first.lower) || first.shape !== 'capital') return run;
  const ordinary =
    PAST_OPENING.test(first.lower) && !ROLE_HEADS.has(first.lower) && COUNTRY_WORDS.get(first.text) === undefined;
  const rest = second.shape === 'upper' || COUNTRY_WORDS.has(second.text) || evidence.lower.has(first.lower);
  const role = ROLE_HEADS.has(first.lower) || TITLES.has(first.lower) || ORGANISATION_HEADS.has(first.lower);
  return ordinary && rest && !role ? { from: run.from + 1, to: run.to } : run;
}

/** "shed 9" in lower case; only where the number can't be a count. */
function addNumbered(text: string, words: readonly SurfaceWord[], at: number, runs: NameRun[]): number {
  const word = words[at]!;
  const next = words[at + 1];
  if (next?.shape !== 'number' || !NUMBERED_HEADS.has(word.lower) || !adjoins(text, word, next)) return at;
  if (COUNTING_PREPOSITIONS.has(word.lower) || next.text.length > 3) return at;
  runs.push({ from: at, to: at + 2 });
  return at + 1;
}
