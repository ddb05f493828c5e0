import { DETERMINERS } from '../../language/en/speaker-words.ts';
import { GOES_ON_AFTER_SAYING, GOES_ON_WITH_VERB, OPENS_ASIDE } from '../../language/en/statements/clause-edges.ts';
import type { Stance } from '../../model/index.ts';
import { isAdjunct, isClause, makeAttribution } from './content-bounds.ts';
import type { Made } from './made.ts';
import { readHearer } from './read-hearer.ts';
import type { Reading, Segment } from './reading.ts';
import type { Subject } from './to-subject.ts';

/** Content before, attribution after a comma: "…, the ministry said on Tuesday". */
export function readAfterContent(
  reading: Reading,
  segment: Segment,
  at: number,
  floor: number,
  subject: Subject,
  stance: Stance,
): Made | undefined {
  const inverted = subject.from > at;
  const first = inverted ? at : firstOfInsert(reading, subject, at);
  const start = startOfAside(reading, first);
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
  if (start < first) return attribution && { attribution, next: end, floor };
  return attribution && { attribution, next: end, floor: whole ? segment.to : end, start: whole ? segment.to : end };
}

/** ", as X said,", ", so X says,", ", or so X says". */
function startOfAside(reading: Reading, first: number): number {
  if (!OPENS_ASIDE.test(reading.words[first - 1]?.lower ?? '')) return first;
  return reading.words[first - 2]?.lower === 'or' ? first - 2 : first - 1;
}

/** "The test, the ministry said, was its largest": the sentence goes on after the attribution and needs what follows. */
function isInserted(reading: Reading, floor: number, comma: number, end: number, segment: Segment): boolean {
  if (GOES_ON_AFTER_SAYING.test(reading.words[end + 1]?.lower ?? '')) return false;
  if (GOES_ON_WITH_VERB.test(reading.words[end + 1]?.lower ?? '')) return true;
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
