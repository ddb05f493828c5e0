import { ANOTHER_TIME, NOT_KNOWN, OPENS_WHEN } from '../../language/en/cause-kinds.ts';
import { DISASTERS, THAT_IS_THE_CAUSE, TOLD_BY_CAUSE } from '../../language/en/claims/beginning-words.ts';
import { BEGAN_AT } from '../../language/en/happenings.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import { readBeginnings } from './beginnings.ts';
import { findCauseBefore } from './cause-before.ts';
import { finishClaim } from './finish-claim.ts';
import { coreClause, fillerPart, type ReadSentence } from './frame-parts.ts';
import { findHappeningMeant } from './happening-meant.ts';
import { timeOf } from './happening-time.ts';
import { matchWords } from './match-words.ts';
import type { SentenceReader } from './read-sentences.ts';
import type { ClaimInput } from './sentence-view.ts';
import { readSetters } from './setters.ts';
import { readSortsOfCause } from './sorts-of-cause.ts';
import { causeFrame, type ToldCause } from './told-cause.ts';
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
  if (matchWords(clause, THAT_IS_THE_CAUSE)) claims.push(...toldBefore(input, i - 1, sentences));
  const before = claims.length > 0 ? null : findCauseBefore(clause, i, sentences);
  if (before === null) return claims;
  return toClaim(input, sentence, { frame: before.frame, of: new Set() }, before.effect);
}

/** "A man fell asleep. That is your cause": the sentence before is the cause. */
function toldBefore(input: ClaimInput, i: number, sentences: SentenceReader): Claim[] {
  const sentence = i < 0 ? null : sentences.read(i);
  const effect = sentence && findHappeningMeant(i, DISASTERS, sentences);
  if (!sentence || !effect) return [];
  const { clause } = sentence;
  const root = Array.from({ length: clause.size }, (_, at) => at).find((at) => clause.head(at) < 0);
  const said = root === undefined ? null : (clause.child(root, 'ccomp') ?? root);
  const subject = said === null || said === effect.at ? null : coreClause(sentence, said);
  const object = effectPart(effect, null);
  if (said === null || !subject || !object) return [];
  const frame = causeFrame(clause, said, said, null);
  const polarity = frame.negated ? 'no' : 'yes';
  return [finishClaim(input, sentence, frame, { kind: 'cause', subject, object, place: null, time: null, polarity })];
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
  if (sentence.clause.upos(at) !== 'VERB') return fillerPart(sentence, at, without);
  return coreClause(sentence, at) ?? madeToFail(sentence, at);
}

/** "caused the train to derail": what befell the train. */
function madeToFail(sentence: ReadSentence, at: number): ClaimPart | null {
  const { clause, tree, analysis } = sentence;
  const thing = clause.child(clause.head(at), 'obj', 'iobj');
  const part = thing === null || clause.upos(thing) === 'PRON' ? null : fillerPart(sentence, thing);
  if (!part || part.span.start > tree.words[at]!.start) return null;
  const span = { start: part.span.start, end: tree.words[at]!.end };
  return { ...part, span, words: analysis.text.slice(span.start, span.end), key: `to ${clause.lemma(at)}` };
}

function causePart(sentence: ReadSentence, { frame, words }: ToldCause): ClaimPart | null {
  const { tree, analysis } = sentence;
  if (words === undefined) return toldClause(sentence, frame.doer);
  const span = { start: tree.words[words.from]!.start, end: tree.words[words.to]!.end };
  return { words: analysis.text.slice(span.start, span.end), span, key: words.key };
}

/** A noun's phrase; of "when a pan caught fire, a spokesman said" what happened then. */
function toldClause(sentence: ReadSentence, i: number | null): ClaimPart | null {
  const part = fillerPart(sentence, i);
  if (!part || i === null || sentence.clause.upos(i) !== 'VERB') return part;
  const opening = OPENS_WHEN.exec(part.words)?.[0].length ?? 0;
  const comma = part.words.indexOf(',', sentence.tree.words[i]!.end - part.span.start);
  const end = comma < 0 ? part.words.length : comma;
  const span = { start: part.span.start + opening, end: part.span.start + end };
  return { ...part, words: part.words.slice(opening, end), span };
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
