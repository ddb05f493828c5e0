import { ANOTHER_TIME, NOT_KNOWN, OPENS_WHEN } from '../../language/en/cause-kinds.ts';
import { TOLD_BY_CAUSE } from '../../language/en/claims/beginning-words.ts';
import { BEGAN_AT } from '../../language/en/happenings.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import { readBeginnings } from './beginnings.ts';
import { findCauseBefore } from './cause-before.ts';
import { finishClaim } from './finish-claim.ts';
import { coreClause, fillerPart, type ReadSentence } from './frame-parts.ts';
import { findHappeningMeant } from './happening-meant.ts';
import { timeOf } from './happening-time.ts';
import type { SentenceReader } from './read-sentences.ts';
import type { ClaimInput } from './sentence-view.ts';
import { readSetters } from './setters.ts';
import { readSortsOfCause } from './sorts-of-cause.ts';
import type { ToldCause } from './told-cause.ts';
import { readUnknownCause } from './unknown-cause.ts';
import { wherePart } from './where-part.ts';

/** What came about, wherever it is told. */
interface Effect {
  readonly sentence: ReadSentence;
  readonly at: number;
}

/** Causes, and places of beginning, of what the sentence or one near it tells of. */
export function readCauseClaims(
  input: ClaimInput,
  sentence: ReadSentence,
  i: number,
  sentences: SentenceReader,
): Claim[] {
  const { clause } = sentence;
  const unknown = readUnknownCause(clause);
  const told = unknown ? [unknown] : [...readBeginnings(clause), ...readSetters(clause), ...readSortsOfCause(clause)];
  const claims = told.flatMap((cause) => toClaim(input, sentence, cause, effectOf(cause, sentence, i, sentences)));
  const before = claims.length > 0 ? null : findCauseBefore(clause, i, sentences);
  if (before === null) return claims;
  return toClaim(input, sentence, { frame: before.frame, of: new Set() }, before.effect);
}

function effectOf(
  { frame, of }: ToldCause,
  sentence: ReadSentence,
  i: number,
  sentences: SentenceReader,
): Effect | null {
  if (frame.theme !== null) return { sentence, at: frame.theme };
  const own = [
    frame.at,
    ...frame.with,
    ...(frame.doer === null ? [] : [frame.doer, ...sentence.clause.below(frame.doer)]),
  ];
  const meant = findHappeningMeant(i, of, sentences, own);
  return meant && meant.sentence !== sentence && isOfAnotherTime(sentence) ? null : meant;
}

/** "In 2015 vandals set a barn alight" tells of no fire of today. */
function isOfAnotherTime({ tree, analysis }: ReadSentence): boolean {
  return ANOTHER_TIME.test(analysis.text.slice(tree.words[0]!.start, tree.words.at(-1)!.end));
}

function toClaim(input: ClaimInput, sentence: ReadSentence, told: ToldCause, effect: Effect | null): Claim[] {
  if (effect === null) return [];
  const { frame } = told;
  const object = effectPart(effect, effect.sentence === sentence ? frame.doer : null);
  const isPlace = frame.name === BEGAN_AT;
  const place = isPlace ? wherePart(sentence, frame.place) : null;
  const subject = isPlace ? null : causePart(sentence, told);
  if (object === null || (place ?? subject) === null) return [];
  const { start, end } = sentence.clause.cover([0, sentence.clause.size - 1]);
  const time = timeOf(input, sentence, { start, end }, frame);
  const polarity = frame.negated ? 'no' : 'yes';
  const filled = { kind: isPlace ? 'place' : 'cause', subject, object, place, time, polarity } as const;
  const claim = finishClaim(input, sentence, frame, filled);
  return [told.words?.key === NOT_KNOWN ? asSaid(claim) : claim];
}

/** That it isn't known is said, whatever else is asked or doubted beside it. */
function asSaid(claim: Claim): Claim {
  return { ...claim, stance: 'asserts' };
}

function effectPart({ sentence, at }: Effect, without: number | null): ClaimPart | null {
  return sentence.clause.upos(at) === 'VERB' ? coreClause(sentence, at) : fillerPart(sentence, at, without);
}

function causePart(sentence: ReadSentence, { frame, words }: ToldCause): ClaimPart | null {
  const { tree, analysis } = sentence;
  if (words === undefined) return withoutWhen(fillerPart(sentence, frame.doer));
  const span = { start: tree.words[words.from]!.start, end: tree.words[words.to]!.end };
  return { words: analysis.text.slice(span.start, span.end), span, key: words.key };
}

/** "when a pan caught fire": what happened then. */
function withoutWhen(part: ClaimPart | null): ClaimPart | null {
  const opening = part && OPENS_WHEN.exec(part.words)?.[0].length;
  if (!part || !opening) return part;
  return { ...part, words: part.words.slice(opening), span: { ...part.span, start: part.span.start + opening } };
}

/** Claims of who did it that tell no more than the causes beside them: "The fire was started by a heater". */
export function leaveCausesTold(claims: readonly Claim[], causes: readonly Claim[]): readonly Claim[] {
  const isTold = ({ kind, predicate, subject, polarity }: Claim): boolean =>
    polarity === 'yes' &&
    (kind === 'actor' || kind === 'place') &&
    TOLD_BY_CAUSE.has(predicate.key) &&
    causes.some((cause) =>
      kind === 'place'
        ? predicate.key === 'ignite' && cause.predicate.key === BEGAN_AT
        : subject !== undefined && cause.subject?.span.start === subject.span.start,
    );
  return causes.length === 0 ? claims : claims.filter((claim) => !isTold(claim));
}
