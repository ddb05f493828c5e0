import { BUTTON_WORDS, BYLINE_LINE, CHROME_LINES, DATE_LINE, STAMP_LINE } from '../../../language/en/web-chrome.ts';

/** Longest line that can be a byline or a stamp. */
const MAX_STAMP = 120;

function isButtonRow(text: string): boolean {
  if (text.length > 120) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}+-]+/gu);
  if (!words) return true;
  return (
    words.some((word) => BUTTON_WORDS.has(word)) &&
    words.every((word) => BUTTON_WORDS.has(word) || /^\d+k?$/.test(word))
  );
}

/** The rule by which a line's own words say that it is no part of the story, or ''. */
export function ruleOfWords(text: string): string {
  for (const { rule, pattern, maxLength } of CHROME_LINES) {
    if (text.length <= maxLength && pattern.test(text)) return rule;
  }
  return '';
}

/** Rows of buttons, bare numbers, marks without words. */
export function ruleOfLabel(text: string): string {
  return isButtonRow(text) ? 'share-buttons' : '';
}

/** Whether a line gives the writer or the time and nothing else. */
export function isStamp(text: string): boolean {
  if (text.length > MAX_STAMP) return false;
  if (/^[—–]/.test(text)) return false;
  if (BYLINE_LINE.test(text) || STAMP_LINE.test(text)) return true;
  return /\d/.test(text) && DATE_LINE.test(text) && text.length < 80 && !/[.!?]["”’]?$/.test(text);
}
