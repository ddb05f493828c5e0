import type { EventWord } from './find-events.ts';
import type { SentenceView } from './sentence-view.ts';

const CLAUSE_BREAKS = new Set([',', ';', ':', '—', '–', '--', '(', ')', '•']);
const QUOTES = new Set(['“', '”', '"']);
/** Words between, with 3 for each mark that ends a clause and 8 for a quotation mark; farther is another clause. */
const FARTHEST = 12;

/** Words between two tokens, marks that end a clause counting more. */
export function clauseDistance(words: readonly string[], from: number, to: number): number {
  let total = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    total += CLAUSE_BREAKS.has(word) ? 3 : QUOTES.has(word) ? 8 : word === 'and' || word === 'but' ? 2 : 1;
  }
  return total;
}

/**
 * The event that the words at tokens [first, end) belong to: the nearest in the sentence, a verb sooner than a noun,
 * or null where none stands within reach. `inside` prefers an event within the span itself ("26 dead").
 */
export function nearestEvent(
  view: SentenceView,
  words: readonly string[],
  first: number,
  end: number,
  allowed: (event: EventWord) => boolean,
): EventWord | null {
  let best: EventWord | null = null;
  let bestCost = FARTHEST + 0.5;
  for (const event of view.events) {
    if (!allowed(event)) continue;
    let cost = 0;
    if (event.last < first) cost = clauseDistance(words, event.last + 1, first);
    else if (event.first >= end) cost = clauseDistance(words, end, event.first) + 0.25;
    if (event.form === 'noun' && (event.last < first || event.first >= end)) cost += 2;
    if (event.form === 'phrase') cost -= 1;
    if (cost < bestCost) {
      best = event;
      bestCost = cost;
    }
  }
  return best;
}
