import { ASKS_HOW_MANY } from '../../language/en/claims/figure-words.ts';
import { isPlural, singularOf } from '../../language/en/noun-words.ts';
import { readGiver } from '../../language/en/set-against.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Figure } from './figure.ts';
import { type EventWord, findEvents } from './find-events.ts';

/** What a question asks the number of, and the happening that it asks of. */
export interface Asked {
  readonly counted: ClaimPart;
  readonly event: EventWord | null;
}

/** "How many marched? The stewards counted 9,200": what the question right before asks of a bare figure that somebody gives. */
export function findAskedBefore({ view, input, words, sentences, quantity }: Figure): Asked | null {
  if (quantity.counted !== '' || quantity.unit !== undefined) return null;
  const { analysis } = input;
  const { text } = analysis;
  const { start, end } = quantity.anchor;
  if (readGiver(text.slice(view.anchor.start, start), text.slice(end, view.anchor.end)) === null) return null;
  const before = sentences.spanOf(view.sentence - 1);
  const asked = before && ASKS_HOW_MANY.exec(text.slice(before.start, before.end));
  if (!asked) return null;
  const [first, last] = [analysis.sentenceToken[view.sentence - 1]!, analysis.sentenceToken[view.sentence]!];
  const events = findEvents(analysis, words, first, last);
  const event = events.find(({ form }) => form === 'verb') ?? events[0] ?? null;
  const noun = asked.groups?.noun ?? '';
  const at = before.start + asked[0].length - noun.length;
  const isNoun = noun !== '' && isPlural(noun);
  if (!isNoun && event === null) return null;
  const span = isNoun ? { start: at, end: at + noun.length } : { start, end };
  return { counted: { words: isNoun ? noun : '', span, key: isNoun ? singularOf(noun) : '' }, event };
}
