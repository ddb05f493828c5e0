import { expect, test } from 'vitest';
import { findWrittenEnd } from '../../../src/stages/names/find-written-end.ts';
import { findSurfaceWords } from '../../../src/text/surface-words.ts';

/** What is written on to the name in brackets. */
function writtenOn(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const words = findSurfaceWords(text, [0]);
  const from = words.findIndex((word) => word.start === start);
  const to = words.findIndex((word) => word.end === end) + 1;
  return text.slice(end, words[findWrittenEnd(words, from, to) - 1]!.end);
}

test.each([
  ['the stop of a company', 'It was sold by [Tarn Valley Freight, Inc]. of Orsk last year.', '.'],
  ['a stop that also ends the sentence', 'They sued [Tarn Freight Corp].', '.'],
  ['the stop of a sentence', 'They met [Nadia Weston].', ''],
  ['a trademark', 'It runs on [TideSense]™ meters.', '™'],
  ['letters behind a comma', 'We asked [Nadia Weston], MD, about it.', ', MD'],
  ['letters with stops', 'It was founded by [Nadia P. Weston], M.D. and others.', ', M.D.'],
  ['two degrees', 'We asked [Nadia Weston], DDS, PhD, about it.', ', DDS, PhD'],
  ['another name behind a comma', 'We asked [Nadia Weston], Orsk, about it.', ''],
  ['letters behind one word', 'It stands in [Larkhaven], MD, by the sea.', ''],
  ['letters without a comma', 'The [Tarn Valley] MD left.', ''],
])('%s', (_, marked, expected) => {
  expect(writtenOn(marked)).toBe(expected);
});
