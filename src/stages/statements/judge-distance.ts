import {
  AGAINST,
  DISTANCING_CUE,
  FALSELY,
  LIKELY,
  LIKELY_CUE,
  POSSIBLE,
  POSSIBLE_CUE,
  SO_CALLED,
  SURE,
  SURE_CUE,
  WITHOUT_EVIDENCE,
} from '../../language/en/distance-words.ts';
import { GOES_ROUND, MADE_BY } from '../../language/en/statements/account-words.ts';
import {
  ANSWER_OF_ANOTHER,
  ANSWERED_IN_NEXT,
  ANSWERED_IN_SENTENCE,
  BEFORE_SCARE_QUOTES,
  CALLED_FALSE,
} from '../../language/en/statements/source-words.ts';
import type { Statement } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';

/** Words of the text after a statement in which it may be contradicted are at most this many characters. */
const REPLY_REACH = 300;

/** What the article does with what somebody says: keeps off, contradicts; undefined where it only hands it on. */
export function judgeArticleStance(reading: Reading, attribution: Attribution): Statement['articleStance'] {
  const { content, cue, form } = attribution;
  const first = cue ? Math.min(cue[0], reading.wordAt(content.start)) : reading.wordAt(content.start);
  const segment = reading.segments[reading.segmentOf[first] ?? -1];
  if (!segment) return undefined;
  if (cue) {
    for (const at of [cue[0] - 2, cue[0] - 1, cue[1]])
      if (at >= segment.from && FALSELY.test(reading.words[at]?.lower ?? '')) return 'contradicted';
  }
  const own = ownWords(reading, segment.from, segment.to, content);
  if (isAnswered(reading, segment.to, content.end)) return 'contradicted';
  if (WITHOUT_EVIDENCE.test(own)) return 'distanced';
  if (cue && rangeOf(cue).some((at) => DISTANCING_CUE.test(reading.words[at]!.lower))) return 'distanced';
  if (goesRound(reading, attribution)) return 'distanced';
  if (form === 'direct') return undefined;
  return SO_CALLED.test(reading.slice(content).slice(0, 600)) || hasScareQuotes(reading, content)
    ? 'distanced'
    : undefined;
}

/** "A widely shared post says": whoever wrote it, the text only hands it on. */
function goesRound({ text, words }: Reading, { subject }: Attribution): boolean {
  if (!subject || subject.mention) return false;
  const { end } = words[subject.to - 1]!;
  return GOES_ROUND.test(text.slice(words[subject.from]!.start, end)) && !MADE_BY.test(text.slice(end, end + 12));
}

/** the “peace talks”, its “independent” inquiry: a word or two in marks that stand for a thing's name, not for speech. */
function hasScareQuotes(reading: Reading, content: Attribution['content']): boolean {
  for (let at = reading.wordAt(content.start); at < reading.words.length; at++) {
    const { start } = reading.words[at]!;
    if (start >= content.end || start > content.start + 600) return false;
    const quote = reading.quotes[reading.quoteOf[at]!];
    if (!quote) continue;
    if (reading.wordAt(quote.start) === at && isScare(reading, at, quote.content)) return true;
    at = reading.wordAt(quote.end) - 1;
  }
  return false;
}

function isScare(reading: Reading, mark: number, content: Attribution['content']): boolean {
  const words = reading.slice(content).split(' ');
  if (words.length > 2 || !words.every((word) => /^[\p{Ll}-]+$/u.test(word))) return false;
  const before = reading.words[mark - 1];
  return before !== undefined && (before.possessive || BEFORE_SCARE_QUOTES.test(before.lower));
}

function rangeOf([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** The sentence without the words reported. */
function ownWords(reading: Reading, from: number, to: number, content: Attribution['content']): string {
  const { start, end } = reading.span(from, to);
  const before = Math.max(start, content.start - REPLY_REACH);
  const after = Math.min(end, content.end + REPLY_REACH);
  return `${reading.text.slice(before, content.start)} … ${reading.text.slice(content.end, after)}`;
}

/** ", but no record shows it." behind the content, or a next sentence of the paragraph that opens with "But". */
function isAnswered(reading: Reading, nextWord: number, contentEnd: number): boolean {
  const rest = reading.text.slice(contentEnd, contentEnd + REPLY_REACH).split('\n', 1)[0]!;
  const same = ANSWERED_IN_SENTENCE.exec(rest);
  if (same && !attributes(same[1]!)) return AGAINST.test(same[1]!);
  const next = reading.words[nextWord];
  if (!next || next.start - contentEnd > REPLY_REACH || reading.paragraphBreakBetween(contentEnd, next.start))
    return false;
  if (CALLED_FALSE.test(reading.text.slice(next.start, next.start + REPLY_REACH))) return true;
  const reply = ANSWERED_IN_NEXT.exec(reading.text.slice(next.start, next.start + REPLY_REACH));
  return reply !== null && !attributes(reply[1]!) && AGAINST.test(reply[1]!);
}

/** Somebody else's answer is a statement of its own, not the article's. */
function attributes(words: string): boolean {
  return ANSWER_OF_ANOTHER.test(words);
}

/** How sure the speaker is, where the words or the verb show it. */
export function judgeCertainty(reading: Reading, { content, cue, stance }: Attribution): Statement['certainty'] {
  if (stance === 'asks' || stance === 'orders') return undefined;
  const words = reading.slice(content).slice(0, 240);
  if (POSSIBLE.test(words)) return 'possible';
  if (LIKELY.test(words)) return 'likely';
  const verbs = cue ? rangeOf(cue).map((at) => reading.words[at]!.lower) : [];
  if (verbs.some((verb) => POSSIBLE_CUE.test(verb))) return 'possible';
  if (verbs.some((verb) => LIKELY_CUE.test(verb))) return 'likely';
  return SURE.test(words) || verbs.some((verb) => SURE_CUE.test(verb)) ? 'sure' : undefined;
}
