import { DETERMINERS, PERSON_PRONOUNS } from '../../language/en/speaker-words.ts';
import type { SpeechCue } from '../../language/en/speech-cues.ts';
import { GOES_ON_WITH_VERB } from '../../language/en/statements/clause-edges.ts';
import { CALLS_UPON, CITES, STARTS_CALL } from '../../language/en/statements/frame-words.ts';
import {
  NO_SPEAKER_BEHIND,
  NO_SUBJECT_ALONE,
  OPENS_RELATIVE,
  RELATIVE_PRONOUN,
} from '../../language/en/statements/subject-words.ts';
import { BEFORE_SHARED_VERB, JOINS_VERBS } from '../../language/en/statements/verb-surroundings.ts';
import { ENDS_ING } from '../../language/en/word-endings.ts';
import type { Stance } from '../../model/index.ts';
import { type Attribution, cueAt, disagrees, isNegated, isPassive } from './attribution.ts';
import { afterDateline, isAdjunct, isClause, makeAttribution } from './content-bounds.ts';
import { aspectBefore } from './find-attitudes.ts';
import { findSubjectBefore, subjectOfSentence } from './find-subject.ts';
import { findSubjectAfter } from './find-subject-after.ts';
import type { Made } from './made.ts';
import type { DirectSpeech } from './quote-place.ts';
import { readAccording } from './read-according.ts';
import { readAfterContent } from './read-after-content.ts';
import { readAsked } from './read-asked.ts';
import { readBeforeContent } from './read-before-content.ts';
import { readPassive } from './read-passive.ts';
import { readPhraseBefore } from './read-phrase-before.ts';
import type { Reading, Segment } from './reading.ts';
import { antecedentInTree, settleSubject, subjectInTree } from './settle-subject.ts';
import { isFigure, type Subject, toSubject } from './to-subject.ts';

/** Indirect and mixed speech of all segments, in order. */
export function findIndirect(reading: Reading, direct: DirectSpeech): Attribution[] {
  const found: Attribution[] = [];
  for (const segment of reading.segments) findInSegment(reading, direct, segment, found);
  return found;
}

function findInSegment(reading: Reading, direct: DirectSpeech, segment: Segment, found: Attribution[]): void {
  let floor = afterDateline(reading, segment);
  let start = floor;
  let lastSubject: Subject | undefined;
  for (let at = segment.from; at < segment.to; at++) {
    const quote = reading.quoteOf[at]!;
    if (quote >= 0) {
      if (direct.attributions.has(quote)) {
        floor = at + 1;
        start = floor;
        lastSubject = direct.attributions.get(quote)!.subject ?? lastSubject;
      }
      continue;
    }
    if (direct.usedCues.has(at)) {
      floor = Math.max(floor, at + 1);
      start = floor;
      continue;
    }
    const made =
      readAccording(reading, segment, at, start) ??
      readAsked(reading, segment, at) ??
      readCue(reading, segment, at, floor, start, lastSubject);
    if (!made) continue;
    found.push(made.attribution);
    lastSubject = made.attribution.subject ?? lastSubject;
    if (made.next > at) {
      floor = Math.max(floor, made.floor);
      if (made.start !== undefined) start = made.start;
      at = made.next - 1;
    }
  }
}

function readCue(
  reading: Reading,
  segment: Segment,
  at: number,
  floor: number,
  start: number,
  last: Subject | undefined,
): Made | undefined {
  const cue = cueAt(reading, at);
  if (!cue) return undefined;
  const participle = ENDS_ING.test(reading.words[at]!.lower);
  const aspect = aspectBefore(reading, at);
  if (isPassive(reading, at) && !participle) return readPassive(reading, segment, at, floor);
  const quotedSource = readQuotedSource(reading, at, floor);
  if (quotedSource)
    return readBeforeContent(reading, segment, at, cue, quotedSource.subject, cue.stance, false, quotedSource.teller);
  const near = participle
    ? (ownSubject(reading, at, floor) ?? subjectInTree(reading, at) ?? last ?? subjectOfSentence(reading, start, at))
    : aspect > floor
      ? findSubjectBefore(reading, aspect, floor)
      : (findInverted(reading, cue, at, segment, start) ??
        settleSubject(
          reading,
          at,
          findSubjectBefore(reading, at, reading.words[at - 1]?.text === ',' ? start : floor),
        ) ??
        findShared(reading, at, last ?? subjectInTree(reading, at) ?? subjectOfSentence(reading, start, at)) ??
        (reading.words[at - 1]?.lower === 'to' ? undefined : subjectInTree(reading, at)));
  const subject = near && isHeadless(reading, near) ? antecedentInTree(reading, at) : near;
  if (!subject || disagrees(reading, at, subject) || isFigure(reading, subject)) return undefined;
  if (floor > start && reading.words[subject.from - 1]?.lower === 'as') return undefined;
  if (cue.stance === 'asks' && reading.words[at + 1]?.lower === 'not' && reading.words[at + 3]?.lower === 'be')
    return undefined;
  const own = namesWithQuote(reading, at) ? 'asserts' : cue.stance;
  const stance = isNegated(reading, at) ? negate(reading, at, own) : own;
  const told = readToldOf(reading, at, floor, subject, stance);
  if (told) return told;
  if (!participle) {
    const after = readAfterContent(reading, segment, at, start, subject, stance);
    if (after) return after;
  }
  return readBeforeContent(reading, segment, at, cue, subject, stance, participle);
}

/** "The 40 deaths (that) the group reported were …": a verb behind the cue has its subject before, which the cue is told of. */
function readToldOf(reading: Reading, at: number, floor: number, subject: Subject, stance: Stance): Made | undefined {
  if (subject.to !== at || !GOES_ON_WITH_VERB.test(reading.words[at + 1]?.lower ?? '')) return undefined;
  const before = reading.words[subject.from - 1]?.lower ?? '';
  const end = RELATIVE_PRONOUN.test(before) || before === 'that' ? subject.from - 2 : subject.from - 1;
  if (end <= floor || reading.words[end]!.shape === 'punct' || reading.quoteOf[end]! >= 0) return undefined;
  const thing = readPhraseBefore(reading, end, floor);
  if (!thing || thing.to - thing.from < 2 || thing.to !== end + 1) return undefined;
  const attribution = makeAttribution(reading, [thing.from, thing.to], stance, subject, [at, at + 1]);
  return attribution && { attribution, next: at + 1, floor };
}

/** "Has not said that", "does not doubt that". */
function negate(reading: Reading, at: number, stance: Stance): Stance {
  if (stance === 'asserts') return 'doubts';
  return stance === 'doubts' && reading.words[at + 1]?.lower === 'that' ? 'asserts' : stance;
}

/** "quoted X as saying": X, and who quoted. */
function readQuotedSource(
  reading: Reading,
  at: number,
  floor: number,
): { subject: Subject; teller?: Subject } | undefined {
  if (reading.words[at]!.lower !== 'saying' || reading.words[at - 1]?.lower !== 'as') return undefined;
  for (let verb = at - 2; verb >= Math.max(floor, at - 14); verb--) {
    if (!CITES.test(reading.words[verb]!.lower)) continue;
    const passive = verb === at - 2;
    const source = passive ? findSubjectBefore(reading, verb, floor) : toSubject(reading, verb + 1, at - 1);
    const teller = passive ? undefined : findSubjectBefore(reading, verb, floor);
    return source && { subject: source, ...(teller ? { teller } : {}) };
  }
  return undefined;
}

/** "is calling for", "with Ana Prell saying": a participle that has a subject of its own. */
function ownSubject(reading: Reading, at: number, floor: number): Subject | undefined {
  const before = reading.words[at - 1];
  if (!before || at <= floor || before.shape === 'punct') return undefined;
  if (isPassive(reading, at)) return findSubjectBefore(reading, at, floor);
  const subject =
    reading.mentionOf[at - 1]! >= 0 || PERSON_PRONOUNS.has(before.lower)
      ? findSubjectBefore(reading, at, floor)
      : undefined;
  return subject && reading.words[subject.from - 1]?.lower === 'with' ? subject : undefined;
}

/** "X said …, and denied that …": the subject of the verb before. */
function findShared(reading: Reading, at: number, last: Subject | undefined): Subject | undefined {
  let before = at - 1;
  while (before > 0 && BEFORE_SHARED_VERB.test(reading.words[before]!.lower)) before--;
  return JOINS_VERBS.test(reading.words[before]?.lower ?? '') ? last : undefined;
}

/** "called it “plausible”": a judgement, not a call for something. */
function namesWithQuote(reading: Reading, at: number): boolean {
  return STARTS_CALL.test(reading.words[at]!.lower) && !CALLS_UPON.test(reading.words[at + 1]?.lower ?? '');
}

/** "that says", "which reported": the clause is about something else. */
function isHeadless(reading: Reading, subject: Subject): boolean {
  const first = reading.words[subject.from]!.lower;
  return subject.to - subject.from === 1 && NO_SUBJECT_ALONE.test(first);
}

/** "…, says our source, …": the subject follows, closes its clause, and no name stands before the comma. */
function findInverted(
  reading: Reading,
  cue: SpeechCue,
  at: number,
  segment: Segment,
  floor: number,
): Subject | undefined {
  if (!cue.inverts || cue.hearer || reading.words[at - 1]?.text !== ',' || at - 1 <= floor) return undefined;
  const before = findSubjectBefore(reading, at, floor);
  if (before?.mention || OPENS_RELATIVE.test(reading.words[(before?.to ?? at) + 1]?.lower ?? '')) return undefined;
  const subject = findSubjectAfter(reading, at + 1, segment.to);
  const next = subject && reading.words[subject.to];
  if (!subject || DETERMINERS.has(reading.words[subject.to - 1]!.lower) || isHeadless(reading, subject))
    return undefined;
  if (NO_SPEAKER_BEHIND.test(reading.words[subject.from]!.lower)) return undefined;
  if (isClause(reading, subject.from, subject.to) || !isClause(reading, floor, at - 1)) return undefined;
  return next === undefined || subject.to >= segment.to || /^[,.;]$/.test(next.text) || isAdjunct(reading, subject.to)
    ? subject
    : undefined;
}
