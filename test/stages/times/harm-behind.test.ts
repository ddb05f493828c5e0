import { describe, expect, test } from 'vitest';
import { deriveText } from '../../pile.ts';

const march = (text: string) =>
  deriveText({ id: 'a', text, published: '2024-09-15' }).times.find(({ anchor }) => /March/.test(anchor.exact))?.value;

describe('what has befallen somebody has been, whatever is still to be done about it', () => {
  test.each([
    'The inquiry into the killing of six in March will report next week.',
    'The report on the deaths of four miners in March will be published.',
    'A trial over the killing of six in March opens on Monday.',
    'Her lawyer says the case over Velk’s murder in March will be heard on 4 October.',
    'The killing of six in March will not go unpunished.',
    'Prosecutors charged Captain Velk on Friday over the killing of six farm workers by his men at Osk in March.',
    'The prosecutor will examine his disappearance in March.',
  ])('“%s” tells of the March before', (text) => {
    expect(march(text)).toBe('2024-03');
  });

  test.each([
    'The council will vote in March on the deaths of four miners.',
    'The board will meet in March to discuss the deaths.',
    'The trial over the killing of six opens in March.',
    'The company will repay the loans of six mills in March.',
    'The inquiry into the killing will report in March.',
    'The deaths will be debated by the council in March.',
  ])('“%s” does not', (text) => {
    expect(march(text)).not.toBe('2024-03');
  });
});
