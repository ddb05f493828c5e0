import { LINKS_TO_NOUN, SUBORDINATING } from '../../language/en/claims/clause-parts.ts';
import {
  AUXILIARIES,
  BEFORE_NUMBER,
  FIGURE_NOUNS,
  FIGURE_VERBS,
  HELD_OCCASIONS,
  MOVES_FIGURE,
} from '../../language/en/clause-words.ts';
import { EVENT_CLASSES } from '../../language/en/event-classes.ts';
import type { EventWord } from './find-events.ts';
import type { SentenceView } from './sentence-view.ts';

const MARKS = new Set([',', ';', ':', '—', '–', '--', '(', ')', '•']);
const QUOTES = new Set(['“', '”', '"']);

/** How far the words between two tokens hold them apart; `light` words hardly do, marks that end a clause do most. */
function cost(
  words: readonly string[],
  from: number,
  to: number,
  light: ReadonlySet<string> | null,
  plain = 1,
): number {
  let total = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (MARKS.has(word)) total += 4;
    else if (QUOTES.has(word)) total += 6;
    else if (SUBORDINATING.has(word)) total += 4;
    else if (light?.has(word)) total += 0.15;
    else total += word === 'and' || word === 'but' ? plain + 1 : plain;
  }
  return total;
}

/** Words between two tokens, marks that end a clause counting more. */
export function clauseDistance(words: readonly string[], from: number, to: number): number {
  return cost(words, from, to, null);
}

/** A count and its event stand in one clause, all but next to each other. */
const FARTHEST_FROM_NUMBER = 3.2;

/**
 * The event that counts what stands at tokens [first, end): within the counted words ("26 dead"), the verb they are
 * the object or the subject of, the noun they complete ("deaths of 52 refugees"), or what a figure is kept of ("the
 * number of injured rose to 143"). Null where the words do not tie one to the number.
 */
export function attachToNumber(
  view: SentenceView,
  words: readonly string[],
  first: number,
  end: number,
  fits: (event: EventWord) => boolean = () => true,
): EventWord | null {
  const figure = attachToFigure(view, words, first);
  if (figure && fits(figure)) return figure;
  let best: EventWord | null = null;
  let bestCost = FARTHEST_FROM_NUMBER;
  let nearestUnfit = Number.POSITIVE_INFINITY;
  for (const event of view.events) {
    if (EVENT_CLASSES[event.class]?.counted === undefined) continue;
    const found = numberCost(event, words, first, end);
    if (!fits(event)) nearestUnfit = Math.min(nearestUnfit, found);
    else if (found < bestCost) {
      best = event;
      bestCost = found;
    }
  }
  return bestCost < nearestUnfit || bestCost <= WITHIN ? best : null;
}

/** Beyond this cost an event is not the figure's own where another that can't be stands nearer. */
const WITHIN = 1;

function numberCost(event: EventWord, words: readonly string[], first: number, end: number): number {
  if (isHeldOccasion(event, words)) return Number.POSITIVE_INFINITY;
  if (event.first >= first && event.last < end) {
    const behind = isNumber(words, end - 1) ? (event.first - first) * 0.1 : 0;
    return (event.form === 'verb' ? 0.5 : 0) + behind;
  }
  if (event.last < first) {
    const between = cost(words, event.last + 1, first, BEFORE_NUMBER);
    if (event.form === 'noun') return LINKS_TO_NOUN.has(words[event.last + 1]!) ? between : between + 3;
    return event.form === 'adjective' ? between + 2 : between;
  }
  return cost(words, end, event.first, AUXILIARIES) + (event.form === 'noun' ? 2.5 : 0.1);
}

/** The number stands behind what it counts: "the people killed in the blast rose to 19". */
function isNumber(words: readonly string[], at: number): boolean {
  return /^\d/.test(words[at] ?? '');
}

function isHeldOccasion(event: EventWord, words: readonly string[]): boolean {
  if (event.class !== 'host' || event.form !== 'verb') return false;
  return words.slice(event.last + 1, event.last + 6).some((word) => HELD_OCCASIONS.has(word));
}

/** "the number of people killed … rose to 19": the number follows a verb of figures, its event the noun of figures. */
function attachToFigure(view: SentenceView, words: readonly string[], first: number): EventWord | null {
  let at = first - 1;
  while (at > view.firstToken && BEFORE_NUMBER.has(words[at]!) && !FIGURE_VERBS.has(words[at]!)) at--;
  if (!FIGURE_VERBS.has(words[at]!)) return attachToMoved(view, words, first);
  for (let noun = at - 1; noun >= view.firstToken; noun--) {
    if (!FIGURE_NOUNS.has(words[noun]!)) continue;
    const event = view.events.find((found) => found.last >= noun - 1 && found.first <= noun + 6 && found.last < first);
    return event ?? null;
  }
  return null;
}

/** "bringing the toll of the fire to 11": the noun of figures is the object of the verb that moves it. */
function attachToMoved(view: SentenceView, words: readonly string[], first: number): EventWord | null {
  let at = first - 1;
  while (at > view.firstToken && BEFORE_NUMBER.has(words[at]!) && words[at] !== 'to') at--;
  if (words[at] !== 'to') return null;
  for (let verb = at - 1; verb >= Math.max(view.firstToken, at - MOVED_REACH); verb--) {
    if (!MOVES_FIGURE.has(words[verb]!)) continue;
    const noun = words.findIndex((word, i) => i > verb && i <= verb + 4 && i < at && FIGURE_NOUNS.has(word));
    return noun < 0
      ? null
      : (view.events.find((found) => found.last >= noun - 1 && found.first <= noun + 6 && found.last < first) ?? null);
  }
  return null;
}

/** Words between the verb that moves a figure and "to". */
const MOVED_REACH = 14;

/** A time reaches over the object of its verb: "removed it from the list in 2003". */
const FARTHEST_FROM_TIME = 6;
/** A phrase of several words says more than one word nearer by: "removed it from the list of banned groups in 2003". */
const PHRASE_BONUS = 2;

/** The event dated by the time at tokens [first, end), or null. */
export function attachToTime(
  view: SentenceView,
  words: readonly string[],
  first: number,
  end: number,
  allowed: (event: EventWord) => boolean,
): EventWord | null {
  const bracketed = words[first - 1] === '(' || (words[first - 2] === '(' && first - view.firstToken >= 2);
  const fronted = isFronted(view, words, first);
  let best: EventWord | null = null;
  let bestCost = FARTHEST_FROM_TIME;
  for (const event of view.events) {
    if (!allowed(event) || isHeldOccasion(event, words)) continue;
    const found = timeCost(event, words, first, end, fronted, bracketed) - (event.form === 'phrase' ? PHRASE_BONUS : 0);
    if (found < bestCost) {
      best = event;
      bestCost = found;
    }
  }
  return best;
}

function isFronted(view: SentenceView, words: readonly string[], first: number): boolean {
  return first - view.firstToken <= 3 || MARKS.has(words[first - 1]!) || MARKS.has(words[first - 2] ?? '');
}

function timeCost(
  event: EventWord,
  words: readonly string[],
  first: number,
  end: number,
  fronted: boolean,
  bracketed: boolean,
): number {
  if (event.first >= first && event.last < end) return Number.POSITIVE_INFINITY;
  if (event.first < first && event.last >= first) return 0.5;
  if (event.form === 'noun' || event.form === 'adjective' || bracketed) {
    const gap = event.last < first ? first - event.last - 1 : event.first - end;
    return gap >= 0 && gap <= 6 ? cost(words, Math.min(event.last + 1, end), Math.max(first, event.first), null) : 99;
  }
  if (event.last < first) return cost(words, event.last + 1, first, null, 0.5);
  if (!fronted) return cost(words, end, event.first, null) + 4.5;
  const from = MARKS.has(words[end]!) ? end + 1 : end;
  return cost(words, from, event.first, AUXILIARIES, 0.5) + 0.5;
}
