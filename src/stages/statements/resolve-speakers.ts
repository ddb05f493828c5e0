import { NOT_AUTHORISED, WITHHELD_BECAUSE } from '../../language/en/distance-words.ts';
import { sexOfGivenName } from '../../language/en/given-names.ts';
import { ORGANISATION_HEADS } from '../../language/en/name-words.ts';
import {
  ANONYMITY,
  ANONYMOUS_HEADS,
  DETERMINERS,
  FEMALE_WORDS,
  MALE_WORDS,
  OFTEN_ANONYMOUS_HEADS,
  PERSON_PRONOUNS,
  PHRASE_PREPOSITIONS,
} from '../../language/en/speaker-words.ts';
import { ALIAS, ENDS_REASON, OPENS_UNNAMED, OWNERS, SAME_PERSON } from '../../language/en/statements/source-words.ts';
import { ENDS_S } from '../../language/en/word-endings.ts';
import type { Mention, Speaker } from '../../model/index.ts';
import type { Attribution } from './attribution.ts';
import type { Reading } from './reading.ts';
import type { Subject } from './to-subject.ts';

type Gender = 'female' | 'male' | undefined;

interface Known {
  readonly speaker: Speaker;
  readonly at: number;
  readonly head: string;
  readonly gender: Gender;
  /** May be "he" or "she". */
  readonly person: boolean;
}
const UNKNOWN: Speaker = { words: '', identified: 'unknown' };

/** Turns subjects into speakers, in the order of the text: pronouns and "the officer" go to whom they stand for. */
export class SpeakerResolver {
  readonly #reading: Reading;
  readonly #known: Known[] = [];

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  resolve(attribution: Attribution): Speaker {
    const { subject, issuer } = attribution;
    if (issuer !== undefined) return { words: issuer, identified: 'named' };
    if (!subject) return UNKNOWN;
    const speaker = this.#placed(subject, this.#withReason(subject, this.#read(subject, attribution)));
    const start = this.#reading.words[subject.from]!.start;
    if (speaker.words !== '') {
      this.#known.push({
        speaker,
        at: start,
        head: headOf(speaker.words),
        gender: subject.mention?.type === 'person' ? genderOfName(speaker.words) : genderOf(speaker.words),
        person: this.#isPerson(subject, speaker),
      });
    }
    return speaker;
  }

  #placed(subject: Subject, speaker: Speaker): Speaker {
    const { start, end } = this.#reading.span(subject.from, subject.wholeTo ?? subject.to);
    const { here: _, ...rest } = speaker;
    return speaker.span?.start === start && !subject.wholeTo ? rest : { ...rest, here: { start, end } };
  }

  #withReason(subject: Subject, speaker: Speaker): Speaker {
    if (speaker.identified !== 'anonymous') return speaker;
    const around = this.#around(subject);
    const because = WITHHELD_BECAUSE.exec(around)?.[2] ?? NOT_AUTHORISED.exec(around)?.[1];
    if (!because) return speaker;
    return {
      ...speaker,
      withheldBecause: because.split(ENDS_REASON, 1)[0]!.replace(/[\s,]+$/, ''),
    };
  }

  #isPerson({ mention }: Subject, speaker: Speaker): boolean {
    if (mention) return mention.type === 'person' || mention.type === 'other';
    const head = headOf(speaker.words);
    return speaker.mention !== undefined || !(ORGANISATION_HEADS.has(head) || head.endsWith('s'));
  }

  #read(subject: Subject, { content, form }: Attribution): Speaker {
    const span = this.#reading.span(subject.from, subject.to);
    const words = this.#reading.slice(span);
    if (subject.mention) {
      return { words, span, mention: subject.mention.id, identified: this.#isAlias(subject) ? 'anonymous' : 'named' };
    }
    const { lower } = this.#reading.words[subject.from]!;
    const first = OWNERS.get(lower) ?? lower;
    if (subject.to - subject.from === 1 && PERSON_PRONOUNS.has(first))
      return this.#readPronoun(first, subject, words, span, form === 'direct' ? undefined : content.start);
    return this.#readDescription(subject, words, span);
  }

  #isAlias(subject: Subject): boolean {
    const around = this.#around(subject);
    return ALIAS.test(around);
  }

  #around(subject: Subject): string {
    const segment = this.#reading.segments[this.#reading.segmentOf[subject.from]!]!;
    return this.#reading.slice(this.#reading.span(segment.from, segment.to)).slice(0, 600);
  }

  /** @param contentStart of reported words; whoever they name is another: "Ana Prell goes to prison, he said" */
  #readPronoun(
    pronoun: string,
    subject: Subject,
    words: string,
    span: Speaker['span'],
    contentStart?: number,
  ): Speaker {
    const start = this.#reading.words[subject.from]!.start;
    const gender: Gender = pronoun === 'she' ? 'female' : pronoun === 'he' ? 'male' : undefined;
    const before = gender && contentStart !== undefined && contentStart < start ? contentStart : start;
    const apart = before < start ? this.#antecedent(before, gender, pronoun) : undefined;
    const antecedent = apart ?? this.#antecedent(start, gender, pronoun);
    if (!antecedent) return { words, span: span!, identified: 'unknown' };
    if (antecedent.mention) return { ...antecedent, words, span: span! };
    return antecedent;
  }

  /** The last speaker of the paragraph, else the last fitting person or body named before, else the last speaker. */
  #antecedent(start: number, gender: Gender, pronoun: string): Speaker | undefined {
    const known = this.#known.findLast((one) => !gender || (one.person && (!one.gender || one.gender === gender)));
    const named = this.#lastNamed(start, gender, pronoun);
    const same = known && !this.#reading.paragraphBreakBetween(known.at, start);
    if (same && (!named || named.at <= known.at || !named.subject)) return known.speaker;
    if (named && (!known || named.at > known.at)) return named.speaker;
    return known?.speaker ?? named?.speaker;
  }

  #lastNamed(
    start: number,
    gender: Gender,
    pronoun: string,
  ): { speaker: Speaker; at: number; subject: boolean } | undefined {
    const reading = this.#reading;
    const own = pronoun === 'it' ? this.#bodyOfSentence(start) : undefined;
    if (own) return { speaker: own, at: own.span!.start, subject: true };
    let seen = 0;
    for (let at = reading.wordAt(start) - 1; at >= 0 && seen < 120; at--, seen++) {
      const mention = reading.mentions[reading.mentionOf[at]!];
      if (!mention || reading.quoteOf[at]! >= 0 || !fits(mention, gender, pronoun)) continue;
      const { anchor } = mention;
      const first = reading.wordAt(anchor.start);
      const subject = reading.segments[reading.segmentOf[first]!]!.from === first;
      return {
        speaker: { words: anchor.exact, span: anchor, mention: mention.id, identified: 'named' },
        at: anchor.start,
        subject,
      };
    }
    return undefined;
  }

  /** The body that a sentence is about: "The League condemned the attack in Calder, it said". */
  #bodyOfSentence(start: number): Speaker | undefined {
    const reading = this.#reading;
    const word = reading.wordAt(start);
    const segment = reading.segments[reading.segmentOf[word] ?? -1];
    for (let at = segment?.from ?? word; at < word; at++) {
      const mention = reading.mentions[reading.mentionOf[at]!];
      if (mention?.type !== 'organisation' || reading.quoteOf[at]! >= 0) continue;
      const opens = PHRASE_PREPOSITIONS.has(reading.words[at - 1]?.lower ?? '') || reading.words[at]!.possessive;
      return opens
        ? undefined
        : { words: mention.anchor.exact, span: mention.anchor, mention: mention.id, identified: 'named' };
    }
    return undefined;
  }

  #readDescription(subject: Subject, words: string, span: Speaker['span']): Speaker {
    const head = headOf(words);
    const first = words.split(' ', 1)[0]!.toLowerCase();
    if (SAME_PERSON.test(words)) {
      const unnamed = this.#known.findLast((one) => one.person && one.speaker.identified !== 'named');
      if (unnamed) return { ...unnamed.speaker };
    }
    if (first === 'the' || first === 'this') {
      const earlier = this.#known.findLast(
        (one) => (one.head === head && isShortFor(words, one.speaker.words)) || (first === 'this' && head === 'person'),
      );
      if (earlier && earlier.speaker.identified !== 'named') return { ...earlier.speaker };
    }
    return { words, span: span!, identified: this.#identify(subject, words, head) };
  }

  #identify(subject: Subject, words: string, head: string): Speaker['identified'] {
    const bare = head.replace(ENDS_S, '');
    if (ANONYMOUS_HEADS.has(head) || ANONYMOUS_HEADS.has(bare) || ANONYMITY.test(words)) return 'anonymous';
    const holdsName = this.#reading.mentionOf.subarray(subject.from, subject.to).some((at) => at >= 0);
    if (ANONYMITY.test(this.#around(subject)) && !holdsName) return 'anonymous';
    if (OPENS_UNNAMED.test(words) && OFTEN_ANONYMOUS_HEADS.has(head)) return 'anonymous';
    return holdsName && this.#namesPersons(subject) ? 'named' : 'described';
  }

  /** "Ana Prell and Ivo Dahl": nothing but names. */
  #namesPersons({ from, to }: Subject): boolean {
    for (let at = from; at < to; at++)
      if (this.#reading.mentionOf[at]! < 0 && this.#reading.words[at]!.lower !== 'and') return false;
    return true;
  }
}

/** "The ministry" may be "the interior ministry", and "the health ministry" is not: all its words stand in the fuller ones. */
function isShortFor(words: string, fuller: string): boolean {
  const known = new Set(fuller.toLowerCase().match(WORDS) ?? []);
  return (words.toLowerCase().match(WORDS) ?? []).slice(1).every((word) => known.has(word));
}

const WORDS = /[\p{L}\p{N}]+/gu;

function fits(mention: Mention, gender: Gender, pronoun: string): boolean {
  if (pronoun === 'it') return mention.type === 'organisation' || mention.type === 'place';
  if (pronoun === 'they') return mention.type === 'organisation' || mention.type === 'group';
  if (mention.type !== 'person') return false;
  const own = genderOfName(mention.anchor.exact);
  return !gender || !own || own === gender;
}

function genderOf(words: string): Gender {
  for (const word of words.toLowerCase().split(/[^\p{L}]+/u)) {
    if (FEMALE_WORDS.has(word)) return 'female';
    if (MALE_WORDS.has(word)) return 'male';
  }
  return undefined;
}

/** Of a person by name: by a title, else by the first name. */
function genderOfName(words: string): Gender {
  return genderOf(words) ?? words.split(' ').map(sexOfGivenName).find(Boolean) ?? undefined;
}

/** The head noun of a description: "officer" of "a customs officer who was on duty". */
function headOf(words: string): string {
  let head = '';
  for (const word of words.toLowerCase().split(/\s+/)) {
    if (PHRASE_PREPOSITIONS.has(word) || word === 'who' || word === 'that') break;
    if (!DETERMINERS.has(word)) head = word.replace(/[^\p{L}-]/gu, '');
    if (word.endsWith(',')) break;
  }
  return head;
}
