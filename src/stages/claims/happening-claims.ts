import { SINGLES_OUT } from '../../language/en/claims/frame-words.ts';
import { AXES, axisOf, HAPPENINGS, isOpenKey, OPEN_STATE, WHEREABOUTS } from '../../language/en/happenings.ts';
import { DENIAL_WORDS, TOLD_OF_USE } from '../../language/en/open-verbs.ts';
import type { Claim, ClaimPart, PointKind } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import type { Span } from '../../model/span.ts';
import { leaveCausesTold, readCauseClaims } from './cause-claims.ts';
import { readCauses } from './cause-frames.ts';
import type { ClauseFrame } from './clause-frame.ts';
import { readComparatives } from './comparative-frames.ts';
import { findContestedCause } from './contested-cause.ts';
import { readDeontic } from './deontic-frames.ts';
import { withTheDead } from './died-of.ts';
import { findHappenings, mayTellHappening } from './find-happenings.ts';
import { finishClaim } from './finish-claim.ts';
import { asAttempt } from './foiled.ts';
import { clausePart, fillerPart, type ReadSentence } from './frame-parts.ts';
import type { Filled } from './happening-keys.ts';
import { timeOf } from './happening-time.ts';
import { readHeads } from './heading-frames.ts';
import { readMakers } from './maker-frames.ts';
import { readNoun } from './noun-frames.ts';
import { nounMeant } from './noun-meant.ts';
import { findOfficeClaims } from './office-claims.ts';
import { isOffer, readOpen } from './open-frames.ts';
import { withOrdered } from './order-behind.ts';
import { mayTellState, readStates } from './predicate-states.ts';
import type { SentenceReader } from './read-sentences.ts';
import type { ClaimInput } from './sentence-view.ts';
import { setRight } from './set-right.ts';
import { readAdjective, readRelations, readStatePhrases } from './state-frames.ts';
import { toldAs } from './told-as.ts';
import { readTransfers } from './transfer-frames.ts';
import { readUnknownCause } from './unknown-cause.ts';
import { readVerb } from './verb-frames.ts';
import { wherePart } from './where-part.ts';
import { mayTellWhereabouts, readWhereabouts } from './whereabouts-frames.ts';

/** Behind so many letters only sentences that name something are read: the rest seldom meets another article’s. */
const LEAD_LENGTH = 3000;
/** Within so many letters every sentence is read. */
const OPENING = 300;

/**
 * Who did it and to whom, which way it went, in what state a thing was, where, and by what cause: claims of the kinds
 * actor, polarity, status, place and cause. Behind the opening only sentences that hold a word of a known happening or
 * single out somebody are parsed.
 */
export function findHappeningClaims(input: ClaimInput, words: readonly string[], sentences: SentenceReader): Claim[] {
  const { sentenceToken } = input.analysis;
  const claims: Claim[] = [];
  const mayTellHow = (i: number, first: number, end: number): boolean =>
    mayTellState(words, first, end) || mayTellWhereabouts(words, first, end, sentences.mentionsOf(i).some(isPlace));
  for (let i = 0; i + 1 < sentenceToken.length; i++) {
    const span = sentences.spanOf(i);
    if (!span || (sentences.mentionsOf(i).length === 0 && span.start >= LEAD_LENGTH) || !isTold(input, span)) continue;
    const [first, end] = [sentenceToken[i]!, sentenceToken[i + 1]!];
    const tells = span.start < OPENING || mayTellHappening(words, first, end) || maySingleOut(words, first, end);
    if (!sentences.isRead(i) && !tells && !mayDeny(words, first, end) && !mayTellHow(i, first, end)) continue;
    const sentence = sentences.read(i);
    if (!sentence) continue;
    const next = sentences.spanOf(i + 1);
    const behind = next ? input.analysis.text.slice(next.start, next.end) : '';
    const told = readSentence(input, sentence, span, behind).map((claim) => withOrdered(claim, claims));
    const causes = readCauseClaims(input, sentence, i, sentences);
    const own = leaveCausesTold(told, [...causes, ...told.filter(({ kind }) => kind === 'cause')]);
    claims.push(...own, ...causes, ...own.flatMap((claim) => opposedTo(input, claim, i, sentences)));
  }
  return [...claims, ...findOfficeClaims(input)];
}

/** "It was the guards who": who did it, whatever it was. */
function maySingleOut(words: readonly string[], first: number, end: number): boolean {
  for (let i = first; i + 1 < end; i++) if (words[i] === 'it' && SINGLES_OUT.test(words[i + 1]!)) return true;
  return false;
}

const isPlace = ({ type }: Mention): boolean => type === 'place';

/** Somebody may say here that it is not so, or tell of a thing of which it is denied that it was used. */
function mayDeny(words: readonly string[], first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (DENIAL_WORDS.has(words[i]!) || TOLD_OF_USE.has(words[i]!)) return true;
  return false;
}

/** Neither the line of place and day before the text nor a question. */
function isTold({ analysis, dateline }: ClaimInput, { end }: Span): boolean {
  if (analysis.text.slice(end - 1, end) === '?' || /\?["”’']$/.test(analysis.text.slice(end - 2, end))) return false;
  return !dateline || end > dateline.end;
}

/** @param behind the words of the next sentence */
function readSentence(input: ClaimInput, sentence: ReadSentence, span: Span, behind: string): Claim[] {
  const { clause, tree } = sentence;
  const found = findHappenings(tree, clause)
    .filter(({ at }) => !isOffer(clause, at))
    .map((word) => toldAs(clause, word));
  const taken = new Set(found.flatMap(({ at, with: beside }) => [at, ...beside]));
  const frames = found.flatMap((word): ClauseFrame[] => {
    const frame =
      word.form === 'verb'
        ? readVerb(clause, word)
        : word.form === 'noun'
          ? readNoun(clause, word)
          : readAdjective(clause, word);
    return frame ? [frame] : [];
  });
  const all = [
    ...frames,
    ...readStatePhrases(clause),
    ...readRelations(clause),
    ...readComparatives(clause).filter(({ at }) => !taken.has(at)),
    ...readDeontic(clause),
    ...(readUnknownCause(clause) === null ? readCauses(clause) : []),
    ...readHeads(clause),
    ...readTransfers(clause),
    ...readMakers(clause, taken),
    ...readOpen(clause, taken),
    ...readWhereabouts(clause),
    ...readStates(clause, taken),
  ]
    .map((frame) => asAttempt(clause, frame))
    .map((frame) => setRight(clause, frame, behind) ?? frame);
  const attacks = all.filter(isKillingBySomebody).flatMap((frame) => toClaims(input, sentence, span, asAttack(frame)));
  return [
    ...all.flatMap((frame) => toClaims(input, sentence, span, frame)),
    ...attacks.filter(({ kind, object }) => kind === 'actor' && object?.mention !== undefined),
  ];
}

/** Who kills somebody attacks him: one report has him shoot, another kill. */
function isKillingBySomebody({ name, doer, deniedDoer, theme }: ClauseFrame): boolean {
  return name === 'kill' && theme !== null && (doer !== null || (deniedDoer ?? null) !== null);
}

function asAttack(frame: ClauseFrame): ClauseFrame {
  return { ...frame, name: 'attack' };
}

function toClaims(input: ClaimInput, sentence: ReadSentence, span: Span, frame: ClauseFrame): Claim[] {
  const doer = fillerPart(sentence, frame.doer);
  const told = isClauseEffect(sentence, frame)
    ? effectPart(sentence, frame)
    : (fillerPart(sentence, frame.theme, frame.name === WHEREABOUTS ? frame.place : frame.doer) ??
      meantBy(sentence, frame));
  const theme = frame.name === 'cause' && frame.theme !== null ? withTheDead(sentence, frame.theme, told) : told;
  if (frame.name === 'cause' && theme === null) return [];
  const place = frame.name === WHEREABOUTS ? wherePart(sentence, frame.place) : fillerPart(sentence, frame.place);
  if (frame.name === WHEREABOUTS && (place === null || theme === null)) return [];
  const denied = fillerPart(sentence, frame.deniedDoer ?? null);
  if (!theme && !doer) return [];
  const time = timeOf(input, sentence, span, frame);
  const draft = (kind: PointKind, subject: ClaimPart | null, polarity: 'yes' | 'no'): Claim =>
    finishClaim(input, sentence, frame, { kind, subject, object: theme, place, time, polarity });
  const own = frame.negated ? 'no' : 'yes';
  const claims = [draft(kindOf(frame), doer, own)];
  if (denied) claims.push(draft('actor', denied, 'no'));
  if (place && theme && HAPPENINGS[frame.name]?.where && !frame.negated && frame.name !== WHEREABOUTS)
    claims.push(draft('place', doer, own));
  return claims;
}

/** Where "it was", or how, said of what the sentence before tells of. */
function meantBy(sentence: ReadSentence, { name, theme }: ClauseFrame): ClaimPart | null {
  return name === WHEREABOUTS || name.startsWith(OPEN_STATE) ? nounMeant(sentence, theme) : null;
}

/** What the harm came of whose cause is denied, as the article told just before; the harm is named as in the denial. */
function opposedTo(input: ClaimInput, claim: Claim, i: number, sentences: SentenceReader): Claim[] {
  const found = findContestedCause(claim, i, sentences);
  if (found === null) return [];
  const { sentence, frame } = found;
  const subject = fillerPart(sentence, frame.doer);
  const filled: Filled = { kind: 'cause', subject, object: claim.object!, place: null, time: null, polarity: 'yes' };
  return subject ? [finishClaim(input, sentence, frame, filled, [subject, effectPart(sentence, frame)])] : [];
}

function isClauseEffect({ clause }: ReadSentence, { name, theme }: ClauseFrame): boolean {
  return name === 'cause' && theme !== null && /^(?:VERB|ADJ)$/.test(clause.upos(theme));
}

/** What a cause brought about, told by a clause; null where it has no subject of its own. */
function effectPart(sentence: ReadSentence, { theme, doer, behind }: ClauseFrame): ClaimPart | null {
  return clausePart(sentence, theme!, behind ?? doer);
}

function kindOf({ name, negated }: ClauseFrame): PointKind {
  if (name === 'cause') return 'cause';
  if (name === WHEREABOUTS) return 'place';
  if (isOpenKey(name)) return 'polarity';
  const axis = AXES[axisOf(name)];
  if (axis) return axis.kind === 'contrary' ? 'polarity' : 'status';
  return negated ? 'polarity' : 'actor';
}
