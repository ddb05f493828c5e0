import { DETERMINERS, PERSON_PRONOUNS } from '../../language/en/speaker-words.ts';
import {
  BEHIND_HEAD,
  DESCRIBES_NEXT,
  NAMED_AS,
  NO_NOUN_BUT_TIME,
  RIGHT_STOPS,
} from '../../language/en/statements/subject-words.ts';
import type { Reading } from './reading.ts';
import { PHRASE_REACH, type Subject, toSubject } from './to-subject.ts';

/** The subject that follows a verb at its right, from word `from`: “…,” said the head of the team, Ana Prell. */
export function findSubjectAfter(reading: Reading, from: number, limit: number): Subject | undefined {
  let to = from;
  let prepositions = 0;
  while (to < limit && to - from < PHRASE_REACH) {
    const word = reading.words[to]!;
    if (word.shape === 'punct' || reading.quoteOf[to]! >= 0) break;
    const mention = reading.mentions[reading.mentionOf[to]!];
    if (mention) {
      while (to < limit && reading.mentionOf[to] === reading.mentionOf[to - 1] && to > from) to++;
      while (to < limit && reading.words[to]!.start < mention.anchor.end) to++;
      const next = reading.words[to];
      const goesOn =
        next && to < limit && next.shape === 'lower' && !RIGHT_STOPS.has(next.lower) && next.lower !== 'of';
      if (prepositions === 0 && mention.type === 'person') break;
      if (!goesOn) break;
      continue;
    }
    if (to === from && describesNext(reading, to)) {
      to++;
      continue;
    }
    if (RIGHT_STOPS.has(word.lower) || (PERSON_PRONOUNS.has(word.lower) && to > from && word.lower !== 'one')) {
      if (!(prepositions > 0 && word.lower === 'them') && word.lower !== 'the') break;
    }
    if (BEHIND_HEAD.test(word.lower)) prepositions++;
    to++;
    if (PERSON_PRONOUNS.has(word.lower) && to - 1 === from && !DETERMINERS.has(word.lower)) break;
  }
  const subject = toSubject(reading, from, to);
  if (!subject || subject.mention) return subject;
  return findNamedApposition(reading, subject, limit) ?? subject;
}

/** "according to early results", "the latest figures": no time of saying. */
function describesNext(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1];
  return (
    DESCRIBES_NEXT.test(reading.words[at]!.lower) &&
    next?.shape === 'lower' &&
    !RIGHT_STOPS.has(next.lower) &&
    !NO_NOUN_BUT_TIME.test(next.lower)
  );
}

/** "says the man, whom we will call X". */
function findAlias(reading: Reading, from: number, limit: number): Subject | undefined {
  let call = false;
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    if (NAMED_AS.test(reading.words[at]!.lower)) call = true;
    const mention = reading.mentions[reading.mentionOf[at]!];
    if (call && mention) return { from: at, to: at + 1, mention };
  }
  return undefined;
}

/** "said the head of the team, Ana Prell": the name after the comma; "one of them, a winchman": the description. */
function findNamedApposition(reading: Reading, subject: Subject, limit: number): Subject | undefined {
  if (reading.words[subject.to]?.text !== ',') return undefined;
  const at = subject.to + 1;
  const mention = at < limit ? reading.mentions[reading.mentionOf[at]!] : undefined;
  if (mention?.type === 'person') {
    let to = at;
    while (to < limit && reading.words[to]!.start < mention.anchor.end) to++;
    return { from: at, to, mention };
  }
  const first = reading.words[at]?.lower;
  if (first === 'whom' || first === 'who') return findAlias(reading, at, limit);
  if (at >= limit || (first !== 'a' && first !== 'an')) return undefined;
  let to = at;
  while (to < limit && to - at < 8 && reading.words[to]!.shape !== 'punct' && reading.words[to]!.lower !== 'who') to++;
  return { from: subject.from, to };
}
