import { PERSON_PRONOUNS } from '../../language/en/speaker-words.ts';
import type { Attribution } from './attribution.ts';
import { afterDateline } from './content-bounds.ts';
import { findAccount } from './find-account.ts';
import { findAttitude, findShowing, findState } from './find-attitudes.ts';
import { findHeadlined } from './find-headlined.ts';
import { findClaimedFigure, findHearsay, findHearsayAdverb } from './find-hearsay.ts';
import { findNounCue, findSide, findView } from './find-noun-cues.ts';
import type { DirectSpeech } from './quote-place.ts';
import type { Reading, Segment } from './reading.ts';
import type { Subject } from './to-subject.ts';

export const READERS = [
  findAttitude,
  findState,
  findShowing,
  findHearsay,
  findHearsayAdverb,
  findClaimedFigure,
  findNounCue,
  findView,
  findSide,
  findAccount,
];

/** What is attributed without a verb of plain speech: wills, states of mind, nouns, hearsay, "Name: …". */
export function findReports(reading: Reading, direct: DirectSpeech, found: readonly Attribution[]): Attribution[] {
  const taken = new Set<number>(direct.usedCues);
  for (const { cue } of found) if (cue) for (let at = cue[0]; at < cue[1]; at++) taken.add(at);
  const told = markTold(reading, found);
  const starts = new Set(found.map(({ content }) => content.start));
  const reports: Attribution[] = [];
  for (const segment of reading.segments) {
    const headlined = findHeadlined(reading, direct, segment);
    if (headlined) reports.push(headlined);
    readSegment(reading, segment, taken, told, starts, reports);
  }
  return reports;
}

function readSegment(
  reading: Reading,
  segment: Segment,
  taken: ReadonlySet<number>,
  told: Uint8Array,
  starts: ReadonlySet<number>,
  reports: Attribution[],
): void {
  let floor = afterDateline(reading, segment);
  for (let at = floor; at < segment.to; at++) {
    if (reading.quoteOf[at]! >= 0) {
      if (reading.words[at + 1] && reading.quoteOf[at + 1]! < 0 && endsSentence(reading, at)) floor = at + 1;
      continue;
    }
    if (taken.has(at)) continue;
    for (const read of READERS) {
      const report = read(reading, segment, at, floor);
      if (!report || (report.subject && isOwnThought(reading, told, report.subject, at))) continue;
      if (!report.subject && starts.has(report.content.start)) continue;
      reports.push(report);
      break;
    }
  }
}

function endsSentence(reading: Reading, at: number): boolean {
  const { content } = reading.quotes[reading.quoteOf[at]!]!;
  return /[.,!?…]/.test(reading.text[content.end - 1] ?? '');
}

/** 1 for each word that stands in reported words. */
function markTold(reading: Reading, found: readonly Attribution[]): Uint8Array {
  const told = new Uint8Array(reading.words.length);
  for (const { content, form } of found) {
    if (form === 'direct') continue;
    for (let at = reading.wordAt(content.start); at < told.length && reading.words[at]!.start < content.end; at++)
      told[at] = 1;
  }
  return told;
}

/** "X said he hopes …": the thought is part of what X says. */
function isOwnThought(reading: Reading, told: Uint8Array, { from, to }: Subject, at: number): boolean {
  return told[at] === 1 && to - from === 1 && PERSON_PRONOUNS.has(reading.words[from]!.lower);
}
