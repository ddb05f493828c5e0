import { expect, test } from 'vitest';
import { finishQuestion } from '../../src/language/en/points/finish-question.ts';

test.each([
  ['Who won contracts worth?', 'Who won contracts?'],
  ['Was the dam older than the?', 'Was the dam older?'],
  ['How much was the dam worth?', 'How much was the dam worth?'],
  ['What did the council ask for?', 'What did the council ask for?'],
])('%s', (cut, whole) => {
  expect(finishQuestion(cut)).toBe(whole);
});
