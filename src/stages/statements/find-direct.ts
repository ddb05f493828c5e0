import { PERSON_PRONOUNS } from '../../language/en/speaker-words.ts';
import type { Stance } from '../../model/index.ts';
import { type Attribution, cueAt, isPassive } from './attribution.ts';
import { findSubjectAfter, findSubjectBefore, type Subject, subjectOfSentence } from './find-subject.ts';
import { judgeContent } from './judge-stance.ts';
import { readHearer } from './read-hearer.ts';
import type { Reading } from './reading.ts';

interface Found {
  readonly subject: Subject;
  readonly cue?: readonly [number, number];
  readonly stance: Stance;
  readonly hearer?: Subject;
}

/** Quotations that are statements of their own, by quotation; the cues they use. */
export interface DirectSpeech {
  readonly attributions: Map<number, Attribution>;
  readonly usedCues: Set<number>;
}

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

/** Whether the quotation opens a sentence: nothing before it in its segment, or a comma or colon and a capital. */
function opensSentence(reading: Reading, quote: number): boolean {
  const { start, content } = reading.quotes[quote]!;
  const first = reading.wordAt(start);
  if (reading.segments[reading.segmentOf[first]!]!.from === first) return true;
  const before = reading.words[first - 1]!;
  const letter = /[\p{L}\p{N}]/u.exec(reading.text.slice(content.start, content.start + 6))?.[0] ?? '';
  const capital = letter !== letter.toLowerCase() || /\d/.test(letter);
  if (capital && before.shape === 'punct') return true;
  const whole = /[.,!?…]$/.test(reading.slice(content)) || content.end - content.start > 60;
  if (capital && whole && cueAt(reading, first - 1) !== undefined) return true;
  return before.text === ':' && content.end - content.start > 12;
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
  if (first?.inverts && !/^t(?:old|ells?)$/.test(reading.words[from]!.lower)) {
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
    if (!cue?.inverts || /ing$/.test(reading.words[at]!.lower) || isPassive(reading, at)) continue;
    const subject = findSubjectBefore(reading, at, from);
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

/** The second half of “…,” he said, “…”. */
function isSplitTail(reading: Reading, quote: number): boolean {
  const previous = reading.quotes[quote - 1];
  if (!previous) return false;
  const [a, b] = [reading.wordAt(previous.start), reading.wordAt(reading.quotes[quote]!.start)];
  return reading.segmentOf[a] === reading.segmentOf[b] && reading.words[b - 1]?.text === ',';
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
    const subject = findSubjectBefore(reading, at, floor) ?? participleSubject(reading, at, floor);
    if (subject) return { subject, cue: [at, at + 1], stance: cue.stance };
  }
  if (!colon) return undefined;
  const mention = reading.mentions[reading.mentionOf[first - 2] ?? -1];
  const sign: readonly [number, number] = [first - 1, first];
  if (mention) return { subject: { from: first - 2, to: first - 1, mention }, stance: 'asserts', cue: sign };
  const subject = subjectOfSentence(reading, floor, first - 1);
  return subject && { subject, stance: 'asserts', cue: sign };
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
    const subject =
      findSubjectBefore(reading, at, segment.from) ??
      participleSubject(reading, at, segment.from) ??
      subjectOfSentence(reading, segment.from, at);
    if (subject) return { subject, cue: [at, at + 1], stance: cue.stance };
  }
  const mention = reading.mentions[reading.mentionOf[colon - 1] ?? -1];
  return mention && { subject: { from: colon - 1, to: colon, mention }, stance: 'asserts', cue: [colon, colon + 1] };
}

/** "…, adding: “…”": the subject of the sentence. */
function participleSubject(reading: Reading, cue: number, floor: number): Subject | undefined {
  if (!/ing$/.test(reading.words[cue]!.lower)) return undefined;
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

/** A quotation with no cue of its own goes on from the one before, or follows a sentence about its speaker. */
function findCarried(reading: Reading, speech: DirectSpeech, quote: number): Found | 'unattributed' | undefined {
  const { start, content } = reading.quotes[quote]!;
  const words = reading.slice(content);
  const previous = speech.attributions.get(quote - 1);
  if (isSplitTail(reading, quote) && previous?.subject) return carry(previous);
  if (!opensSentence(reading, quote) || !/[.?!…]$/.test(words)) return undefined;
  const first = reading.wordAt(start);
  if (reading.segments[reading.segmentOf[first]!]!.from !== first) return undefined;
  const wordCount = words.split(' ').length;
  if (previous?.subject) {
    const between = reading.text.slice(reading.quotes[quote - 1]!.end, start);
    if (!between.includes('\n') && !namesAnother(reading, previous, reading.quotes[quote - 1]!.end, start))
      return carry(previous);
    if (between.length <= 400 && /\n/.test(between) && fillsParagraph(reading, quote) && wordCount > 3) {
      if (between.lastIndexOf('\n') - between.indexOf('\n') <= 1) return carry(previous);
    }
  }
  if (wordCount < 4) return undefined;
  const subject = subjectOfSentenceBefore(reading, first);
  return subject ? { subject, stance: 'asserts' } : 'unattributed';
}

function carry(previous: Attribution): Found {
  return { subject: previous.subject!, stance: 'asserts' };
}

function fillsParagraph(reading: Reading, quote: number): boolean {
  const { start, end } = reading.quotes[quote]!;
  const before = reading.text[start - 1];
  return (before === undefined || before === '\n') && /^\s*(?:\n|$)/.test(reading.text.slice(end, end + 3));
}

/** Whether a sentence between two quotations is about somebody else. */
function namesAnother(reading: Reading, previous: Attribution, from: number, to: number): boolean {
  const subject = previous.subject!;
  for (let at = reading.wordAt(from); at < reading.words.length && reading.words[at]!.start < to; at++) {
    const mention = reading.mentions[reading.mentionOf[at]!];
    if (
      mention?.type === 'person' &&
      at > subject.to &&
      mention !== subject.mention &&
      at === reading.segments[reading.segmentOf[at]!]!.from
    ) {
      return true;
    }
  }
  return false;
}

/** The person or pronoun that the sentence before is about, in the same paragraph. */
function subjectOfSentenceBefore(reading: Reading, first: number): Subject | undefined {
  const index = reading.segmentOf[first]! - 1;
  const segment = reading.segments[index];
  if (!segment || reading.paragraphBreakBetween(reading.words[segment.to - 1]!.end, reading.words[first]!.start))
    return undefined;
  for (let at = segment.from; at < segment.to; at++) {
    const mention = reading.mentions[reading.mentionOf[at]!];
    if (mention?.type === 'person' && reading.quoteOf[at]! < 0) {
      let to = at;
      while (to < segment.to && reading.words[to]!.start < mention.anchor.end) to++;
      return { from: at, to, mention };
    }
  }
  const lower = reading.words[segment.from]!.lower;
  return PERSON_PRONOUNS.has(lower) && /^(?:he|she|they)$/.test(lower)
    ? { from: segment.from, to: segment.from + 1 }
    : undefined;
}
