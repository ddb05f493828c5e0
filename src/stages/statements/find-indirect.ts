import { DETERMINERS, PERSON_PRONOUNS, PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import type { SpeechCue } from '../../language/en/speech-cues.ts';
import type { Stance } from '../../model/index.ts';
import { type Attribution, cueAt, isNegated, isPassive } from './attribution.ts';
import {
  afterDateline,
  endOfContent,
  endOfThing,
  isAdjunct,
  isClause,
  isTitle,
  makeAttribution,
} from './content-bounds.ts';
import { aspectBefore } from './find-attitudes.ts';
import type { DirectSpeech } from './find-direct.ts';
import { findSubjectAfter, findSubjectBefore, type Subject, subjectOfSentence, toSubject } from './find-subject.ts';
import { readHearer } from './read-hearer.ts';
import type { Reading, Segment } from './reading.ts';

/** Words that open a reported clause. */
const OPENERS = new Set(['that', 'whether', 'if', 'why', 'how', 'what', 'where', 'when', 'who']);
/** Words that can't be the first of a reported clause that has no opener. */
const NO_CLAUSE = new Set(
  'on in at by with about after before during over under from into against as of and or but , . ; : ( ) — – so too again earlier later through via because while when until since much more'.split(
    ' ',
  ),
);

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
    const made = readAccording(reading, segment, at, start) ?? readCue(reading, segment, at, floor, start, lastSubject);
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

interface Made {
  readonly attribution: Attribution;
  /** Where to look for the next cue. */
  readonly next: number;
  /** Where the subject of the next cue may start. */
  readonly floor: number;
  /** Where content that stands before its attribution may start from now on, where that moves. */
  readonly start?: number;
}

/** "According to X, …" and "…, according to X". */
function readAccording(reading: Reading, segment: Segment, at: number, floor: number): Made | undefined {
  const word = reading.words[at]!;
  if (word.lower !== 'according' || reading.words[at + 1]?.lower !== 'to' || at + 2 >= segment.to) return undefined;
  const cue: readonly [number, number] = [at, at + 2];
  const opening =
    (at - floor <= 2 && !/\p{L}{4,}/u.test(reading.text.slice(reading.words[floor]!.start, word.start))) ||
    /^(?:where|and|but|that)$/.test(reading.words[at - 2]?.lower ?? '');
  const comma = opening ? commaAfter(reading, segment, at + 2) : -1;
  const subject = findSubjectAfter(reading, at + 2, comma >= 0 && !isApposed(reading, comma) ? comma : segment.to);
  if (!subject) return undefined;
  const end = endOfSource(reading, segment, Math.max(subject.to, comma));
  const attribution = makeAttribution(reading, opening ? [end, segment.to] : [floor, at], 'asserts', subject, cue);
  return attribution && { attribution, next: subject.to, floor };
}

/** The comma that closes a source; -1 where none does. */
function commaAfter(reading: Reading, segment: Segment, from: number): number {
  for (let at = from; at < Math.min(segment.to, from + 40); at++)
    if (reading.words[at]!.text === ',' && reading.quoteOf[at]! < 0) return at;
  return -1;
}

/** "According to the minister, Ana Prell, …": a name between two commas. */
function isApposed(reading: Reading, comma: number): boolean {
  const mention = reading.mentions[reading.mentionOf[comma + 1] ?? -1];
  return mention !== undefined && reading.text[mention.anchor.end] === ',';
}

/** The end of ", which cites “a diplomatic source”," after a source that opens its sentence. */
function endOfSource(reading: Reading, segment: Segment, from: number): number {
  if (reading.words[from]?.text !== ',' || !/^(?:which|who|a|an|the|its)$/.test(reading.words[from + 1]?.lower ?? ''))
    return from;
  for (let at = from + 1; at < Math.min(segment.to, from + 25); at++) {
    if (reading.words[at]!.text === ',' && reading.quoteOf[at]! < 0) return at;
  }
  return from;
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
  const participle = /ing$/.test(reading.words[at]!.lower);
  const aspect = aspectBefore(reading, at);
  if (isPassive(reading, at) && !participle) return readPassive(reading, segment, at);
  const quotedSource = readQuotedSource(reading, at, floor);
  if (quotedSource)
    return readBeforeContent(reading, segment, at, cue, quotedSource.subject, cue.stance, false, quotedSource.teller);
  const subject = participle
    ? (ownSubject(reading, at, floor) ?? last ?? subjectOfSentence(reading, start, at))
    : aspect > floor
      ? findSubjectBefore(reading, aspect, floor)
      : (findInverted(reading, cue, at, segment, start) ??
        findSubjectBefore(reading, at, reading.words[at - 1]?.text === ',' ? start : floor) ??
        findShared(reading, at, last ?? subjectOfSentence(reading, start, at)));
  if (!subject || isHeadless(reading, subject)) return undefined;
  if (cue.stance === 'asks' && reading.words[at + 1]?.lower === 'not' && reading.words[at + 3]?.lower === 'be')
    return undefined;
  const own = namesWithQuote(reading, at) ? 'asserts' : cue.stance;
  const stance: Stance = isNegated(reading, at) && own === 'asserts' ? 'doubts' : own;
  if (!participle) {
    const after = readAfterContent(reading, segment, at, start, subject, stance);
    if (after) return after;
  }
  return readBeforeContent(reading, segment, at, cue, subject, stance, participle);
}

/** "quoted X as saying": X, and who quoted. */
function readQuotedSource(
  reading: Reading,
  at: number,
  floor: number,
): { subject: Subject; teller?: Subject } | undefined {
  if (reading.words[at]!.lower !== 'saying' || reading.words[at - 1]?.lower !== 'as') return undefined;
  for (let verb = at - 2; verb >= Math.max(floor, at - 14); verb--) {
    if (!/^(?:quot|cit)(?:es|ed|ing)$/.test(reading.words[verb]!.lower)) continue;
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
  while (before > 0 && /^(?:also|then|later|has|have|had|further)$|ly$/.test(reading.words[before]!.lower)) before--;
  return /^(?:and|but|or)$/.test(reading.words[before]?.lower ?? '') ? last : undefined;
}

/** "called it “plausible”": a judgement, not a call for something. */
function namesWithQuote(reading: Reading, at: number): boolean {
  return /^call/.test(reading.words[at]!.lower) && !/^(?:for|on|upon)$/.test(reading.words[at + 1]?.lower ?? '');
}

/** "that says", "which reported": the clause is about something else. */
function isHeadless(reading: Reading, subject: Subject): boolean {
  const first = reading.words[subject.from]!.lower;
  return subject.to - subject.from === 1 && /^(?:that|which|this|what|there|one)$/.test(first);
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
  if (findSubjectBefore(reading, at, floor)?.mention) return undefined;
  const subject = findSubjectAfter(reading, at + 1, segment.to);
  const next = subject && reading.words[subject.to];
  if (!subject || DETERMINERS.has(reading.words[subject.to - 1]!.lower) || isHeadless(reading, subject))
    return undefined;
  if (/^(?:that|what|how|whether|if|it|there)$/.test(reading.words[subject.from]!.lower)) return undefined;
  if (isClause(reading, subject.from, subject.to) || !isClause(reading, floor, at - 1)) return undefined;
  return next === undefined || subject.to >= segment.to || /^[,.;]$/.test(next.text) || isAdjunct(reading, subject.to)
    ? subject
    : undefined;
}

/** Content before, attribution after a comma: "…, the ministry said on Tuesday". */
function readAfterContent(
  reading: Reading,
  segment: Segment,
  at: number,
  floor: number,
  subject: Subject,
  stance: Stance,
): Made | undefined {
  const inverted = subject.from > at;
  const start = inverted ? at : firstOfInsert(reading, subject, at);
  const comma = start - 1;
  if (comma <= floor || reading.words[comma]?.text !== ',') {
    if (comma <= floor || reading.quoteOf[comma]! < 0) return undefined;
  }
  const end = inverted ? subject.to : at + 1;
  const next = reading.words[end];
  const closes = end >= segment.to || next === undefined || /^[,.;)]$/.test(next.text) || isAdjunct(reading, end);
  if (!closes || comma - floor < 2) return undefined;
  if (reading.words[end]?.lower === 'that' || nearThat(reading, end, segment)) return undefined;
  const hearer = reading.words[at]!.lower === 'told' ? readHearer(reading, at + 1, segment.to) : undefined;
  const quoted = reading.quoteOf[comma]! >= 0;
  const whole = !quoted && next?.text === ',' && isInserted(reading, floor, comma, end, segment);
  if (!whole && !quoted && !isClause(reading, floor, comma)) return undefined;
  const to = whole ? segment.to : comma + (quoted ? 1 : 0);
  const attribution = makeAttribution(reading, [floor, to], stance, subject, [at, at + 1], hearer);
  return attribution && { attribution, next: end, floor: whole ? segment.to : end, start: whole ? segment.to : end };
}

/** "The test, the ministry said, was its largest": the sentence goes on after the attribution and needs what follows. */
function isInserted(reading: Reading, floor: number, comma: number, end: number, segment: Segment): boolean {
  if (
    /^(?:and|but|which|who|adding|while|as|although|though|after|before|in|on|because|since|with)$/.test(
      reading.words[end + 1]?.lower ?? '',
    )
  )
    return false;
  const before = comma - floor;
  const after = segment.to - end;
  return after > 3 && (before < after || !isClause(reading, floor, comma));
}

/** First word of the subject with a describing phrase set off before it: "its director, Ana Prell, told". */
function firstOfInsert(reading: Reading, subject: Subject, at: number): number {
  const before = reading.words[subject.from - 1];
  if (before?.text !== ',' || at === subject.to) return subject.from;
  let from = subject.from - 2;
  for (let steps = 0; from >= 0 && steps < 12; steps++, from--) {
    const word = reading.words[from]!;
    if (word.shape === 'punct') return subject.from;
    if (DETERMINERS.has(word.lower) && reading.words[from - 1]?.text === ',') return from;
  }
  return subject.from;
}

function nearThat(reading: Reading, from: number, segment: Segment): boolean {
  for (let at = from; at < Math.min(segment.to, from + 7); at++) {
    if (reading.words[at]!.text === ',' || reading.quoteOf[at]! >= 0) return false;
    if (reading.words[at]!.lower === 'that') return true;
  }
  return false;
}

/** Attribution before, content after: "X said (that) …", "X told Y that …", "X rejected …". */
function readBeforeContent(
  reading: Reading,
  segment: Segment,
  at: number,
  cue: SpeechCue,
  subject: Subject,
  stance: Stance,
  participle: boolean,
  teller?: Subject,
): Made | undefined {
  const next = reading.words[at + 1];
  const thing = (cue.object && !cue.clause) || (cue.object && isNamedThing(reading, at + 1)) || next?.lower === 'to';
  const limit = thing ? endOfThing(reading, segment, at + 1) : endOfContent(reading, segment, at + 1);
  let from = reading.words[at + 1]?.lower === 'out' ? at + 2 : at + 1;
  const opener = findOpener(reading, from, limit);
  let hearer: Subject | undefined;
  if (opener >= 0) {
    if (cue.hearer) hearer = readHearer(reading, from, opener);
    from = reading.words[opener]!.lower === 'that' && !isThing(reading, cue, opener, limit) ? opener + 1 : opener;
  } else if (cue.hearer) {
    hearer = readHearer(reading, from, limit);
    if (!hearer && reading.quoteOf[from]! < 0) return undefined;
    from = skipOccasion(reading, hearer ? hearer.to : from, limit);
    if (
      hearer &&
      /^(?:,|in|by|at|during)$/.test(reading.words[from]?.lower ?? '') &&
      farThat(reading, from, limit) >= 0
    )
      from = farThat(reading, from, limit) + 1;
  } else if (!cue.object && !cue.clause) return undefined;
  else if (
    /^(?:call|appeal)/.test(reading.words[at]!.lower) &&
    /^(?:on|upon|for)$/.test(reading.words[from]?.lower ?? '')
  )
    from++;
  else if (from < limit && NO_CLAUSE.has(reading.words[from]!.lower) && farThat(reading, from, limit) >= 0) {
    from = farThat(reading, from, limit) + 1;
  } else if (
    from >= limit ||
    (NO_CLAUSE.has(reading.words[from]!.lower) && reading.quoteOf[from]! < 0 && !isAmount(reading, from))
  )
    return undefined;
  else if (participle && !cue.clause) return undefined;
  if (limit - from < 2 || isTitle(reading, from)) return undefined;
  if (opener < 0 && !cue.object && !cue.hearer && !isClause(reading, from, limit) && !isLong(reading, at, from, limit))
    return undefined;
  const attribution = makeAttribution(reading, [from, limit], stance, subject, [at, at + 1], teller ?? hearer);
  return attribution && { attribution, next: Math.max(at + 1, from), floor: from };
}

/** "told the hall last week (the dam …)": past the time of saying. */
function skipOccasion(reading: Reading, from: number, limit: number): number {
  let at = from;
  if (at < limit && /^(?:on|last|this|late|earlier)$/.test(reading.words[at]!.lower)) {
    const next = reading.words[at + 1]?.lower ?? '';
    if (/day$|^(?:week|weekend|month|year|summer|spring|autumn|winter)$/.test(next)) at += 2;
  }
  return at;
}

/** "said the dam cost too much": after the plainest of verbs, words without a known verb count as a clause, too. */
function isLong(reading: Reading, at: number, from: number, limit: number): boolean {
  return /^sa(?:y|ys|id|ying)$/.test(reading.words[at]!.lower) && limit - from > 4 && isNoun(reading, from);
}

/** "says too much is made of it". */
function isAmount(reading: Reading, at: number): boolean {
  return reading.words[at]!.lower === 'too' && /^(?:much|many|few|little)$/.test(reading.words[at + 1]?.lower ?? '');
}

function isNoun(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at]!;
  return reading.mentionOf[at]! >= 0 || DETERMINERS.has(lower) || PERSON_PRONOUNS.has(lower);
}

function findOpener(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 9); at++) {
    const word = reading.words[at]!;
    if (reading.quoteOf[at]! >= 0 || word.text === ';' || word.text === ':') return -1;
    if (word.lower === 'that') return at > from + 2 && isClause(reading, from, at) ? -1 : at;
    if (at <= from + 4 && OPENERS.has(word.lower) && (at === from || reading.words[at - 1]!.text !== ',')) return at;
  }
  return -1;
}

/** "rejected that account", "denied the charge,": a thing, and no clause behind it. */
function isNamedThing(reading: Reading, at: number): boolean {
  const { lower } = reading.words[at] ?? { lower: '' };
  if (!DETERMINERS.has(lower)) return false;
  for (let next = at + 1; next < Math.min(reading.words.length, at + 5); next++) {
    const word = reading.words[next]!;
    if (word.shape === 'punct' || PHRASE_PREPOSITIONS.has(word.lower)) return true;
  }
  return false;
}

/** "rejected that account": no clause follows. */
function isThing(reading: Reading, cue: SpeechCue, opener: number, limit: number): boolean {
  const after = reading.words[opener + 2];
  const short = limit - opener < 6 && !isClause(reading, opener + 1, limit);
  return cue.object && (short || (after !== undefined && PHRASE_PREPOSITIONS.has(after.lower) && opener + 2 < limit));
}

/** "denies in the strongest terms the report, published yesterday, that …" */
function farThat(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 26); at++) {
    if (reading.words[at]!.lower === 'that' && reading.quoteOf[at]! < 0) return at;
  }
  return -1;
}

/** "It is alleged that …", "X is believed to …": nobody is said to say it. */
function readPassive(reading: Reading, segment: Segment, at: number): Made | undefined {
  const told = readToldBy(reading, segment, at);
  if (told) return told;
  const opener = reading.words[at + 1]?.lower;
  if (opener !== 'that' || !/^it$/.test(reading.words[at - 2]?.lower ?? '')) return undefined;
  const attribution = makeAttribution(reading, [at + 2, segment.to], 'asserts', undefined, [at - 2, at + 1]);
  return attribution && { attribution, next: at + 1, floor: segment.to };
}

/** "was told by X that …": the one who tells stands behind "by". */
function readToldBy(reading: Reading, segment: Segment, at: number): Made | undefined {
  const cue = cueAt(reading, at);
  if (!cue?.hearer || reading.words[at + 1]?.lower !== 'by') return undefined;
  const teller = findSubjectAfter(reading, at + 2, segment.to);
  if (!teller || !/^(?:that|to)$/.test(reading.words[teller.to]?.lower ?? '')) return undefined;
  const from = reading.words[teller.to]!.lower === 'that' ? teller.to + 1 : teller.to;
  const content: [number, number] = [from, endOfContent(reading, segment, from)];
  const attribution = makeAttribution(reading, content, cue.stance, teller, [at, at + 2]);
  return attribution && { attribution, next: from, floor: from };
}
