import { OF_A_WHOLE, OF_THE_KNOWN_WHOLE, TELLS_OF_IT } from '../../language/en/claims/count-words.ts';
import { AUXILIARIES } from '../../language/en/clause-words.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Figure } from './figure.ts';
import type { EventWord } from './find-events.ts';

/**
 * Whether a figure is the whole that another before it is of, "arrested 40 of 200 marchers", "600 of 1,900 jobs will go": what
 * befell those 40 befell no 200. Words right behind tell of the whole: "one of 27 people killed".
 */
export function isWholeOfPart({ view, input, words, quantity, end }: Figure, event: EventWord): boolean {
  const { text } = input.analysis;
  const part = view.quantities.findLast(({ anchor }) => anchor.end <= quantity.anchor.start);
  if (part === undefined || (part.unit !== quantity.unit && !isShare(part))) return false;
  const between = text.slice(part.anchor.end, quantity.anchor.start);
  if (OF_THE_KNOWN_WHOLE.test(between))
    return (
      input.analysis.tokenEnd[event.last]! <= part.anchor.start ||
      (event.first > end && AUXILIARIES.has(words[end]!) && !TELLS_OF_IT.test(words[end]!))
    );
  if (!OF_A_WHOLE.test(between)) return false;
  return event.first < end || event.form === 'noun' || (event.first > end && !TELLS_OF_IT.test(words[end] ?? ''));
}

/** "A quarter", "14 percent". */
function isShare({ unit }: Quantity): boolean {
  return unit === 'part' || unit === '%';
}

/** "A quarter of the town's 8,000 people have left": the verb is told of the part before it. */
export function isBehindPart({ view, input, quantity }: Figure): boolean {
  const part = view.quantities.findLast(({ anchor }) => anchor.end <= quantity.anchor.start);
  if (part === undefined || (part.unit !== quantity.unit && !isShare(part))) return false;
  const between = input.analysis.text.slice(part.anchor.end, quantity.anchor.start);
  return OF_THE_KNOWN_WHOLE.test(between) || OF_A_WHOLE.test(between);
}
