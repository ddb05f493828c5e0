import { BEFORE_SUBJECT, RELATIVE } from '../../language/en/statements/clause-edges.ts';
import type { Reading } from './reading.ts';
import { isComma, PHRASE_REACH, type Subject, toSubject } from './to-subject.ts';

/** The subject that stands before a verb, or the longer one that the sentence's tree has where the words may cut it short. */
export function settleSubject(reading: Reading, verb: number, subject: Subject | undefined): Subject | undefined {
  const before = subject && reading.words[subject.from - 1];
  if (!before || subject.to > verb || reading.segmentOf[subject.from - 1] !== reading.segmentOf[verb]) return subject;
  if (RELATIVE.test(before.lower) && reading.trees.isVerb(subject.to - 1)) return subjectInTree(reading, verb, true);
  if (reading.quoteOf[subject.from - 1]! >= 0 || BEFORE_SUBJECT.test(before.lower)) return subject;
  if (before.text === ',' && isComma(reading, verb - 1)) return subjectBeyond(reading, verb, subject);
  if (before.shape === 'punct') return subject;
  const whole = subjectInTree(reading, verb, true);
  return whole && whole.from < subject.from && whole.to >= subject.to && whole.to <= verb ? whole : subject;
}

/** Of a name among many commas: the subject that the tree sees further left, where the name is no apposition to it. */
function subjectBeyond(reading: Reading, verb: number, subject: Subject): Subject {
  const whole = subjectInTree(reading, verb, true);
  const beyond = whole?.mention && whole.to < subject.from - 1;
  return beyond ? { ...whole, wholeTo: verb } : subject;
}

/** The subject of a verb as the sentence's tree has it, where it stands outside quotations and is no bare relative word. */
export function subjectInTree(reading: Reading, verb: number, own = false): Subject | undefined {
  return toOpenSubject(reading, verb, reading.trees.subjectOf(verb, own));
}

/** What a relative clause with "that" or "which" tells of, as the tree has it. */
export function antecedentInTree(reading: Reading, verb: number): Subject | undefined {
  return toOpenSubject(reading, verb, reading.trees.antecedentOf(verb));
}

function toOpenSubject(
  reading: Reading,
  verb: number,
  phrase: readonly [number, number] | undefined,
): Subject | undefined {
  if (!phrase) return undefined;
  const [from, to] = phrase;
  if (to - from > PHRASE_REACH || (from <= verb && verb < to)) return undefined;
  for (let at = from; at < to; at++) if (reading.quoteOf[at]! >= 0) return undefined;
  return toSubject(reading, from, to);
}
