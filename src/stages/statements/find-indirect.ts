import { DETERMINERS, PERSON_PRONOUNS, PHRASE_PREPOSITIONS } from '../../language/en/speaker-words.ts';
import type { SpeechCue } from '../../language/en/speech-cues.ts';
import type { Span, Stance } from '../../model/index.ts';
import { type Attribution, cueAt, isNegated, isPassive } from './attribution.ts';
import type { DirectSpeech } from './find-direct.ts';
import { findSubjectAfter, findSubjectBefore, type Subject, subjectOfSentence, toSubject } from './find-subject.ts';
import { judgeContent } from './judge-stance.ts';
import { readHearer } from './read-hearer.ts';
import type { Reading, Segment } from './reading.ts';

/** Reported words of one clause are at most this many, so that time stays linear. */
const LONGEST_CONTENT = 400;

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

/** "CALDER, March 3 (NPA) — ": where the sentence itself starts. A dateline is at most 18 words long. */
function afterDateline(reading: Reading, segment: Segment): number {
  const first = reading.words[segment.from]!;
  if (first.shape !== 'upper' && reading.mentionOf[segment.from]! < 0) return segment.from;
  for (let at = segment.from + 1; at < Math.min(segment.to, segment.from + 18); at++) {
    const { text, start } = reading.words[at]!;
    if (reading.quoteOf[at]! >= 0) return segment.from;
    if (/^[—–]$/.test(text) || (text === ':' && first.shape === 'upper')) return at + 1;
    if (text === '-' && reading.text[start - 1] === ' ') return at + 1;
    if (reading.words[at]!.shape === 'lower') return segment.from;
  }
  return segment.from;
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

function make(
  reading: Reading,
  content: readonly [number, number],
  stance: Stance,
  subject: Subject | undefined,
  cue: readonly [number, number],
  hearer?: Subject,
): Attribution | undefined {
  const [from, to] = trim(reading, content[0], Math.min(content[1], content[0] + LONGEST_CONTENT));
  if (to <= from) return undefined;
  const span = contentSpan(reading, from, to);
  let form: Attribution['form'] = 'indirect';
  for (let at = from; at < to; at++) if (reading.quoteOf[at]! >= 0) form = 'mixed';
  const words = reading.slice(span);
  return {
    form,
    content: span,
    stance: stance === 'asserts' ? judgeReported(words) : stance,
    cue,
    ...(subject ? { subject } : {}),
    ...(hearer ? { hearer } : {}),
  };
}

/** Indirect speech denies by its first words or by a quoted "never"; a later negation is part of what is asserted. */
function judgeReported(words: string): Stance {
  const quoted = /[“"]([^”"]{0,80})/.exec(words)?.[1];
  return quoted !== undefined && /^never\b/i.test(quoted)
    ? 'denies'
    : judgeContent(words) === 'doubts'
      ? 'doubts'
      : 'asserts';
}

/** Takes marks and joining words off both ends. */
function trim(reading: Reading, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && reading.quoteOf[start]! < 0 && /^[,.;:—–)]$/.test(reading.words[start]!.text)) start++;
  while (end > start && reading.quoteOf[end - 1]! < 0 && /^[,.;:—–(!?]$/.test(reading.words[end - 1]!.text)) end--;
  return [start, end];
}

function contentSpan(reading: Reading, from: number, to: number): Span {
  return reading.span(from, to);
}

/** "According to X, …" and "…, according to X". */
function readAccording(reading: Reading, segment: Segment, at: number, floor: number): Made | undefined {
  const word = reading.words[at]!;
  if (word.lower !== 'according' || reading.words[at + 1]?.lower !== 'to' || at + 2 >= segment.to) return undefined;
  const subject = findSubjectAfter(reading, at + 2, segment.to);
  if (!subject) return undefined;
  const end = endOfSource(reading, segment, subject.to);
  const cue: readonly [number, number] = [at, at + 2];
  const opening = at - floor <= 2 && !/\p{L}{4,}/u.test(reading.text.slice(reading.words[floor]!.start, word.start));
  const content: readonly [number, number] =
    opening || /^(?:where|and|but|that)$/.test(reading.words[at - 2]?.lower ?? '') ? [end, segment.to] : [floor, at];
  const attribution = make(reading, content, 'asserts', subject, cue);
  return attribution && { attribution, next: subject.to, floor };
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
  if (isPassive(reading, at) && !participle) return readPassive(reading, segment, at);
  const quotedSource = readQuotedSource(reading, at, floor);
  if (quotedSource)
    return readBeforeContent(reading, segment, at, cue, quotedSource.subject, cue.stance, false, quotedSource.teller);
  const subject = participle
    ? (last ?? subjectOfSentence(reading, start, at))
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
  const attribution = make(reading, [floor, to], stance, subject, [at, at + 1], hearer);
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

function isAdjunct(reading: Reading, at: number): boolean {
  const lower = reading.words[at]!.lower;
  if (
    PHRASE_PREPOSITIONS.has(lower) ||
    /^(?:during|after|by|as|last|this|earlier|late|early|yesterday|today|amid|when|while|before)$/.test(lower)
  )
    return true;
  return /day$/.test(lower) || reading.words[at - 1]?.lower === 'told';
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
  const limit =
    cue.object && !cue.clause ? endOfObject(reading, segment, at + 1) : endOfContent(reading, segment, at + 1);
  let from = at + 1;
  const opener = findOpener(reading, from, limit);
  let hearer: Subject | undefined;
  if (opener >= 0) {
    if (cue.hearer) hearer = readHearer(reading, from, opener);
    from = reading.words[opener]!.lower === 'that' && !isThing(reading, cue, opener, limit) ? opener + 1 : opener;
  } else if (cue.hearer) {
    hearer = readHearer(reading, from, limit);
    if (!hearer && reading.quoteOf[from]! < 0) return undefined;
    from = hearer ? hearer.to : from;
  } else if (!cue.object && !cue.clause) return undefined;
  else if (
    /^(?:call|appeal)/.test(reading.words[at]!.lower) &&
    /^(?:on|upon|for)$/.test(reading.words[from]?.lower ?? '')
  )
    from++;
  else if (from < limit && NO_CLAUSE.has(reading.words[from]!.lower) && farThat(reading, from, limit) >= 0) {
    from = farThat(reading, from, limit) + 1;
  } else if (from >= limit || (NO_CLAUSE.has(reading.words[from]!.lower) && reading.quoteOf[from]! < 0))
    return undefined;
  else if (participle && !cue.clause) return undefined;
  if (limit - from < 2 || isTitle(reading, from)) return undefined;
  if (opener < 0 && !cue.object && !cue.hearer && !isClause(reading, from, limit)) return undefined;
  const attribution = make(reading, [from, limit], stance, subject, [at, at + 1], teller ?? hearer);
  return attribution && { attribution, next: Math.max(at + 1, from), floor: from };
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

/** "rejected that account": no clause follows. */
function isThing(reading: Reading, cue: SpeechCue, opener: number, limit: number): boolean {
  return cue.object && limit - opener < 6 && !isClause(reading, opener + 1, limit);
}

/** "denies in the strongest terms the report, published yesterday, that …" */
function farThat(reading: Reading, from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + 26); at++) {
    if (reading.words[at]!.lower === 'that' && reading.quoteOf[at]! < 0) return at;
  }
  return -1;
}

/** “Tides of Vestholm”: the quotation at a word is the title of a work, all its longer words with capitals. */
function isTitle(reading: Reading, at: number): boolean {
  const quote = reading.quotes[reading.quoteOf[at]!];
  if (!quote || quote.end - quote.start > 80) return false;
  const words = reading.slice(quote.content).split(' ');
  return words.every((word) => word.length < 4 || /^[\p{Lu}\d]/u.test(word)) && !/[.,!?…]$/.test(words.at(-1)!);
}

/** A verb-like word among the first of a clause: what tells "said the shed held …" from "said on Monday". */
function isClause(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 30); at++) {
    if (reading.quoteOf[at]! >= 0) return true;
    const lower = reading.words[at]!.lower;
    if (
      /^(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|to)$/.test(lower)
    )
      return true;
    if (at > from && /(?:ed|es|s)$/.test(lower) && reading.words[at]!.shape === 'lower') return true;
    if (at > from && IRREGULAR.has(lower)) return true;
  }
  return false;
}

const IRREGULAR = new Set(
  'went came took gave got made saw knew found held began left sent spent built bought brought caught kept led lost met paid put ran sat set shot stood told thought won wrote fell felt fought forgot grew hid hit hurt let rose said sank sold shut slept spoke stole struck swam taught threw understood broke drove flew froze cut'.split(
    ' ',
  ),
);

/** ", the ministry said on Monday": the clause before the comma is somebody's. */
function attributionFollows(reading: Reading, from: number, segment: Segment): boolean {
  for (let at = from; at < Math.min(segment.to, from + 9); at++) {
    if (reading.quoteOf[at]! >= 0 || reading.words[at]!.shape === 'punct') return false;
    if (!/^(?:said|says)$/.test(reading.words[at]!.lower)) continue;
    const next = reading.words[at + 1];
    return (
      at > from &&
      (next === undefined || at + 1 >= segment.to || /^[,.;]$/.test(next.text) || isAdjunct(reading, at + 1))
    );
  }
  return false;
}

/** The things condemned or called for stop, too, where a clause of time sets in after a quotation. */
function endOfObject(reading: Reading, segment: Segment, from: number): number {
  const limit = endOfContent(reading, segment, from);
  for (let at = from + 2; at < limit; at++) {
    if (reading.quoteOf[at]! >= 0 || reading.quoteOf[at - 1]! < 0) continue;
    if (/^(?:after|during|while|when|before|as)$/.test(reading.words[at]!.lower)) return at;
  }
  return limit;
}

/** Where reported words stop: a semicolon, ", but", ", adding", ", according to", or the segment's end. */
function endOfContent(reading: Reading, segment: Segment, from: number): number {
  const limit = Math.min(segment.to, from + LONGEST_CONTENT);
  for (let at = from + 1; at < limit; at++) {
    if (reading.quoteOf[at]! >= 0) continue;
    const word = reading.words[at]!;
    if (word.text === ';') return at;
    if (word.lower === 'and' && reading.words[at + 2]?.lower === 'that' && cueAt(reading, at + 1)) return at;
    if (word.text !== ',') continue;
    const next = reading.words[at + 1];
    if (!next || at + 1 >= segment.to) return at;
    if (attributionFollows(reading, at + 1, segment)) return at;
    if (next.lower === 'but' || next.lower === 'according' || next.lower === 'although') return at;
    const cue =
      /ing$/.test(next.lower) || next.lower === 'and'
        ? cueAt(reading, next.lower === 'and' ? at + 2 : at + 1)
        : undefined;
    if (cue) return at;
    if (
      next.lower === 'and' &&
      cueAt(reading, at + 3) &&
      (PERSON_PRONOUNS.has(reading.words[at + 2]?.lower ?? '') || reading.mentionOf[at + 2]! >= 0)
    )
      return at;
  }
  return limit;
}

/** "It is alleged that …", "X is believed to …": nobody is said to say it. */
function readPassive(reading: Reading, segment: Segment, at: number): Made | undefined {
  const opener = reading.words[at + 1]?.lower;
  if (opener !== 'that' || !/^it$/.test(reading.words[at - 2]?.lower ?? '')) return undefined;
  const attribution = make(reading, [at + 2, segment.to], 'asserts', undefined, [at - 2, at + 1]);
  return attribution && { attribution, next: at + 1, floor: segment.to };
}
