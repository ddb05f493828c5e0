import { expect, test } from 'vitest';
import { analyse } from '../../src/language/analyse.ts';
import { NAME_CLASSES } from '../../src/language/en/name-classes.ts';
import {
  AFTER_CAPITAL,
  AFTER_PLACE_PREPOSITION,
  AFTER_TITLE,
  findLoudWords,
  gatherNameEvidence,
  IN_BRACKETS,
  SEEN_CAPITAL,
  SEEN_SMALL,
} from '../../src/language/name-evidence.ts';
import { hashWords } from '../../src/language/word-hashes.ts';

function evidenceOf(text: string): Map<string, number[]> {
  const { tokenStart, tokenEnd, sentenceToken } = analyse(text, 'en');
  const words = hashWords(text, tokenStart, tokenEnd);
  const forms = Array.from(tokenStart, (start, i) => text.slice(start, tokenEnd[i]));
  const classes = Int32Array.from(forms, (form) => NAME_CLASSES.get(form.toLowerCase()) ?? 0);
  const found = gatherNameEvidence(words, classes, sentenceToken, findLoudWords(words, sentenceToken));
  const byWord = new Map<string, number[]>();
  forms.forEach((form, i) => {
    byWord.set(form, [...(byWord.get(form) ?? []), found[i]!]);
  });
  return byWord;
}
const has = (bits: number, bit: number): boolean => (bits & bit) !== 0;

test('a word that is seen small elsewhere, and one seen with a capital', () => {
  const evidence = evidenceOf('Crews left. Later the crews met Talbury people. Talbury agreed.');
  expect(has(evidence.get('Crews')![0]!, SEEN_SMALL)).toBe(true);
  expect(evidence.get('Talbury')!.map((bits) => has(bits, SEEN_CAPITAL))).toEqual([false, true]);
});

test('the company that one mention keeps speaks for the others', () => {
  const evidence = evidenceOf('They say that they saw Dr Talbury in Orsk today. Talbury left. Orsk slept.');
  expect(evidence.get('Talbury')!.every((bits) => has(bits, AFTER_TITLE) && has(bits, AFTER_CAPITAL))).toBe(true);
  expect(evidence.get('Orsk')!.every((bits) => has(bits, AFTER_PLACE_PREPOSITION))).toBe(true);
});

test('an acronym in brackets after a name', () => {
  const evidence = evidenceOf('It went to the Tarn Valley Fund (TVF). TVF paid.');
  expect(evidence.get('TVF')!.every((bits) => has(bits, IN_BRACKETS))).toBe(true);
});

test('a line in title case proves no capital', () => {
  const evidence = evidenceOf('Council Closes Old Bridge\n\nThe council left. Closes nobody.');
  expect(has(evidence.get('Closes')![0]!, SEEN_CAPITAL)).toBe(false);
});
