import { TELL_FORMS } from '../../language/en/statements/frame-words.ts';
import { HE_SHE_THEY } from '../../language/en/statements/subject-words.ts';
import { ENDS_ING } from '../../language/en/word-endings.ts';
import type { Stance } from '../../model/index.ts';
import { type Attribution, cueAt, isPassive } from './attribution.ts';
import { findCarried } from './find-carried.ts';
import { findSubjectBefore, subjectOfSentence } from './find-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import { judgeContent } from './judge-stance.ts';
import { type DirectSpeech, type Found, isSplitTail, opensSentence } from './quote-place.ts';
import { readHearer } from './read-hearer.ts';
import type { Reading } from './reading.ts';
import { settleSubject, subjectInTree } from './settle-subject.ts';
import type { Subject } from './to-subject.ts';

const REACH = 45;

/** Direct speech: quotations that are sentences, with the speaker after, before, or carried on from the one before. */
export function findDirect(reading: Reading): DirectSpeech {
  const speech: DirectSpeech = { attributions: new Map(), usedCues: new Set() };
  for (let quote = 0; quote < reading.quotes.length; quote++) {
    const found = attribute(reading, speech, quote);
    if (!found) continue;
    speech.attributions.set(quote, found);
    if (found.cue) speech.usedCues.add(found.cue[1] - 1);
  }
  return speech;
}

function attribute(reading: Reading, speech: DirectSpeech, quote: number): Attribution | undefined {
  const { content } = reading.quotes[quote]!;
  const words = reading.slice(content);
  const found =
    findSigned(reading, quote) ??
    findAfter(reading, quote) ??
    findBefore(reading, quote) ??
    findAnnounced(reading, quote) ??
    findCarried(reading, speech, quote);
  if (found === undefined) return undefined;
  if (found === 'unattributed') return { form: 'direct', content, stance: judgeContent(words) };
  const stance = found.stance === 'asserts' ? stanceOf(words) : found.stance;
  const { subject, cue, hearer } = found;
  return { form: 'direct', content, stance, subject, ...(cue ? { cue } : {}), ...(hearer ? { hearer } : {}) };
}

function stanceOf(words: string): Stance {
  return /\?[”"’]?$/.test(words) ? 'asks' : judgeContent(words);
}

/** “…” — X: a displayed quotation with the name under or behind it, and nothing else on the line. */
function findSigned(reading: Reading, quote: number): Found | undefined {
  const dash = reading.wordAt(reading.quotes[quote]!.end);
  if (!/^[—–―-]$/.test(reading.words[dash]?.text ?? '') || !opensSentence(reading, quote)) return undefined;
  const mention = reading.mentions[reading.mentionOf[dash + 1] ?? -1];
  if (!mention || reading.slice({ start: reading.words[dash]!.end, end: mention.anchor.start }).trim() !== '')
    return undefined;
  const rest = reading.text.slice(mention.anchor.end, mention.anchor.end + 120).split('\n', 1)[0]!;
  if (!/^[\s.]*(?:[,(]|$)/.test(rest)) return undefined;
  let to = dash + 1;
  while (to < reading.words.length && reading.words[to]!.start < mention.anchor.end) to++;
  return { subject: { from: dash + 1, to, mention }, stance: 'asserts', cue: [dash, dash + 1] };
}

/** “…,” said X; “…,” X, her lawyer, told reporters. */
function findAfter(reading: Reading, quote: number): Found | undefined {
  const { end, content } = reading.quotes[quote]!;
  if (!opensSentence(reading, quote) && !isSplitTail(reading, quote)) return undefined;
  let from = reading.wordAt(end);
  if (from >= reading.words.length || reading.paragraphBreakBetween(end, reading.words[from]!.start)) return undefined;
  while (/^[,–—-]$/.test(reading.words[from]?.text ?? '')) from++;
  const limit = regionEnd(reading, from);
  if (limit <= from) return undefined;
  const first = cueAt(reading, from);
  const closed = reading.text[content.end - 1] === '.';
  if (first?.inverts && !TELL_FORMS.test(reading.words[from]!.lower)) {
    const subject = findSubjectAfter(reading, from + 1, limit);
    if (subject) return { subject, cue: [from, from + 1], stance: first.stance };
  }
  const sameSegment = reading.segmentOf[from] === reading.segmentOf[reading.wordAt(end) - 1];
  if (closed && !sameSegment) return undefined;
  if (!closed && !sameSegment && !shortAttribution(reading, from, limit)) return undefined;
  return findCueBetween(reading, from, limit);
}

/** “…” he asked. “…!” Rama said. */
function shortAttribution(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 6); at++) if (cueAt(reading, at)) return true;
  return false;
}

function regionEnd(reading: Reading, from: number): number {
  let limit = from;
  const segment = reading.segments[reading.segmentOf[from] ?? 0]!;
  while (limit < segment.to && limit - from < REACH && reading.quoteOf[limit]! < 0) limit++;
  return limit;
}

function findCueBetween(reading: Reading, from: number, limit: number): Found | undefined {
  for (let at = from + 1; at < limit; at++) {
    const cue = cueAt(reading, at);
    if (!cue?.inverts || ENDS_ING.test(reading.words[at]!.lower) || isPassive(reading, at)) continue;
    const subject = settleSubject(reading, at, findSubjectBefore(reading, at, from));
    if (!subject || relativeSubject(reading, subject)) continue;
    const hearer = cue.hearer ? readHearer(reading, at + 1, limit) : undefined;
    return { subject, cue: [at, at + 1], stance: cue.stance, ...(hearer ? { hearer } : {}) };
  }
  return undefined;
}

function relativeSubject(reading: Reading, subject: Subject): boolean {
  const lower = reading.words[subject.from]!.lower;
  return subject.to - subject.from === 1 && (lower === 'that' || lower === 'which');
}

/** X said: “…”; X told Y, “…”; X: “…”. */
function findBefore(reading: Reading, quote: number): Found | undefined {
  const first = reading.wordAt(reading.quotes[quote]!.start);
  const segment = reading.segments[reading.segmentOf[first]!]!;
  if (!opensSentence(reading, quote)) return findBareCue(reading, quote, first, segment.from);
  let floor = first;
  while (floor > segment.from && reading.quoteOf[floor - 1]! < 0 && first - floor < REACH) floor--;
  const mark = reading.words[first - 1];
  if (floor === first || !mark) return undefined;
  const colon = mark.text === ':';
  for (let at = first - 1; at >= floor; at--) {
    const cue = cueAt(reading, at);
    if (!cue) continue;
    const gap = first - 1 - at;
    if (!(colon || gap === 0 || (mark.text === ',' && gap <= 14))) continue;
    if (isPassive(reading, at)) continue;
    const subject = subjectOfCue(reading, at, floor);
    if (subject) return { subject, cue: [at, at + 1], stance: cue.stance };
  }
  if (!colon) return undefined;
  const sign: readonly [number, number] = [first - 1, first];
  const named = nameEndingAt(reading, first - 2);
  if (named) return { subject: named, stance: 'asserts', cue: sign };
  const opens = HE_SHE_THEY.test(reading.words[segment.from]!.lower);
  const subject = opens ? { from: segment.from, to: segment.from + 1 } : subjectOfSentence(reading, floor, first - 1);
  return subject && { subject, stance: 'asserts', cue: sign };
}

/** The whole name of which a word is the last: "Ana Prell: “…”". */
function nameEndingAt(reading: Reading, last: number): Subject | undefined {
  const mention = reading.mentions[reading.mentionOf[last] ?? -1];
  return mention && { from: reading.wordAt(mention.anchor.start), to: last + 1, mention };
}

/** "She said:" or "The letter reads:" closes the paragraph before the quotation. */
function findAnnounced(reading: Reading, quote: number): Found | undefined {
  const first = reading.wordAt(reading.quotes[quote]!.start);
  const colon = first - 1;
  if (reading.words[colon]?.text !== ':' || reading.quoteOf[colon]! >= 0) return undefined;
  const segment = reading.segments[reading.segmentOf[colon]!]!;
  for (let at = colon - 1; at > Math.max(segment.from, colon - REACH); at--) {
    const cue = reading.quoteOf[at]! < 0 && cueAt(reading, at);
    if (!cue || isPassive(reading, at)) continue;
    const subject = subjectOfCue(reading, at, segment.from) ?? subjectOfSentence(reading, segment.from, at);
    if (subject) return { subject, cue: [at, at + 1], stance: cue.stance };
  }
  const named = nameEndingAt(reading, colon - 1);
  return named && { subject: named, stance: 'asserts', cue: [colon, colon + 1] };
}

/** Of "Prell defended the plan, saying: “…”" the subject of the sentence, else what stands before the verb. */
function subjectOfCue(reading: Reading, at: number, floor: number): Subject | undefined {
  if (reading.words[at - 1]?.lower === 'to') return subjectInTree(reading, at);
  if (!ENDS_ING.test(reading.words[at]!.lower)) return findSubjectBefore(reading, at, floor);
  return subjectInTree(reading, at) ?? participleSubject(reading, at, floor) ?? findSubjectBefore(reading, at, floor);
}

/** "…, adding: “…”": the subject of the sentence. */
function participleSubject(reading: Reading, cue: number, floor: number): Subject | undefined {
  if (!ENDS_ING.test(reading.words[cue]!.lower)) return undefined;
  for (let at = cue - 1; at > floor; at--) {
    const earlier = cueAt(reading, at);
    const subject = earlier ? findSubjectBefore(reading, at, floor) : undefined;
    if (subject) return subject;
  }
  return undefined;
}

/** X said “a long quotation that starts in lower case.” */
function findBareCue(reading: Reading, quote: number, first: number, floor: number): Found | undefined {
  const { content } = reading.quotes[quote]!;
  const long = content.end - content.start > 60 && /[.?!]$/.test(reading.slice(content));
  const cue = long && first - 1 >= floor ? cueAt(reading, first - 1) : undefined;
  if (!cue) return undefined;
  const subject = findSubjectBefore(reading, first - 1, floor);
  return subject ? { subject, cue: [first - 1, first], stance: cue.stance } : undefined;
}
