import { SAYING, SPOKE_ON } from '../../language/en/clause-words.ts';
import type { Span } from '../../model/span.ts';
import { dayOfIso } from '../../text/civil-day.ts';
import { clauseDistance } from './attach-event.ts';
import type { ClauseTree } from './clause-tree.ts';
import { isToldAside } from './is-told-aside.ts';
import type { SentenceReader } from './read-sentences.ts';
import { type ClaimInput, type SentenceView, tokenAt } from './sentence-view.ts';

/** A month or more is the scope of a count only in its own clause; a day dates the whole sentence. */
const SCOPE_DAYS = 27;
const SCOPE_REACH = 8;

/** The time that a count stands in: the nearest date of the sentence, a long one only from the same clause. */
export function nearestTime(
  view: SentenceView,
  input: ClaimInput,
  words: readonly string[],
  token: number,
  sentences: SentenceReader,
): string | null {
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const time of view.times) {
    if (time.kind !== 'date' && time.kind !== 'time') continue;
    if (time.earliest === null && time.latest === null) continue;
    if (isBracketed(input, time.anchor)) continue;
    const first = tokenAt(input.analysis, time.anchor.start);
    if (words[first - 1] === 'than') continue;
    const end = tokenAt(input.analysis, time.anchor.end - 1) + 1;
    const cost =
      first - view.firstToken <= 3 || opensClause(words, end, token)
        ? 0
        : first > token
          ? clauseDistance(words, token, first)
          : clauseDistance(words, end, token);
    if (words.slice(token, first).some((word, n, all) => SINGLING.has(`${word} ${all[n + 1]}`) || word === 'including'))
      continue;
    const long = countDays(time.earliest, time.latest) > SCOPE_DAYS;
    if (long && words.slice(end, token).some((word) => SAYING.has(word))) continue;
    if (cost > SCOPE_REACH && long) continue;
    if (cost < bestCost && !isAside(input, sentences, view, first, token)) {
      best = time.id;
      bestCost = cost;
    }
  }
  return best;
}

/** Whether the count at a token is told of by the way in the clause that the time at another dates. */
function isAside(
  { analysis }: ClaimInput,
  sentences: SentenceReader,
  { sentence }: SentenceView,
  time: number,
  token: number,
): boolean {
  const clause = sentences.read(sentence)?.clause;
  if (!clause) return false;
  const [when, counted] = [time, token].map((i) => clause.wordAt(analysis.tokenStart[i]!));
  return (
    when != null && counted != null && (isToldAside(clause, counted, when, false) || isOfAside(clause, counted, when))
  );
}

/** "The bridge, built in 1974, was used by 6,000 people": the year is that of what stands between the commas. */
function isOfAside(clause: ClauseTree, counted: number, time: number): boolean {
  let verb = clause.head(time);
  for (let step = 0; verb >= 0 && clause.upos(verb) !== 'VERB' && step < STEPS_UP; step++) verb = clause.head(verb);
  if (verb < 1 || clause.relation(verb) !== 'acl' || clause.word(verb - 1) !== ',') return false;
  for (let at = counted, step = 0; at >= 0 && step < STEPS_UP; at = clause.head(at), step++)
    if (at === verb) return false;
  return true;
}

const STEPS_UP = 8;

/** Before one of those counted: "37 people died, among them a boy who was found on Sunday". */
const SINGLING = new Set(['among them', 'of whom', 'one of', 'among whom']);

/** "in 1994, when the river rose and nine died": all that the clause tells is of that time. */
function opensClause(words: readonly string[], end: number, token: number): boolean {
  const at = words[end] === ',' ? end + 1 : end;
  if (words[at] !== 'when' || token <= at) return false;
  return !words.slice(at, token).some((word) => CLOSING.has(word));
}

const CLOSING = new Set([';', ':', '.', '—', '–', ')']);

/** Letters before a time in which a verb of speech makes it the day of the telling. */
const SPEECH_REACH = 48;

/** "said on Tuesday that …": the day of the telling, not of what is told. */
export function isDayOfSpeech({ analysis: { text } }: ClaimInput, { start }: Span): boolean {
  return SPOKE_ON.test(text.slice(Math.max(0, start - SPEECH_REACH), start));
}

/** A date in brackets is that of a citation or of another thing. */
export function isBracketed({ analysis: { text } }: ClaimInput, { start }: Span): boolean {
  const opened = text.lastIndexOf('(', start);
  return opened >= 0 && start - opened < 80 && !text.slice(opened, start).includes(')');
}

function countDays(earliest: string | null, latest: string | null): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  return dayOfIso(latest) - dayOfIso(earliest);
}
