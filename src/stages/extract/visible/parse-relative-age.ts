import { parseDateLabel } from '../../../language/date-labels.ts';
import { AGE_AGO, AGE_CUE, AGE_LABEL, AGE_UNITS, AGE_WORDS } from '../../../language/en/date-labels.ts';
import { SMALL_NUMBERS } from '../../../language/en/number-words.ts';
import type { AgeUnit, RelativeAge } from './visible-date.ts';

const LONGEST_LINE = 160;

function parseUnit(word: string): AgeUnit {
  return AGE_UNITS.find(([pattern]) => pattern.test(word))![1];
}

/**
 * The age that a line gives in place of a date: "Updated 21 sec ago", "Posted 3 days ago in: Risk", "Age: 2 years".
 * It is a fact about the capture and dates nothing by itself. Null where the line gives none.
 */
export function parseRelativeAge(line: string): RelativeAge | null {
  if (line.length > LONGEST_LINE || !AGE_CUE.test(line)) return null;
  const match = AGE_AGO.exec(line) ?? AGE_LABEL.exec(line);
  if (match) {
    const [words, amount, unit] = match as unknown as [string, string, string];
    return {
      amount: /^\d/.test(amount) ? Number(amount) : (SMALL_NUMBERS.get(amount.toLowerCase()) ?? 1),
      unit: parseUnit(unit),
      kind: parseDateLabel(line.slice(0, match.index)),
      words,
    };
  }
  for (const [pattern, amount, unit] of AGE_WORDS) {
    const words = pattern.exec(line.trim())?.[0];
    if (words) return { amount, unit, kind: parseDateLabel(words), words };
  }
  return null;
}
