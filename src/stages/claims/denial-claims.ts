import {
  ACCUSATIONS,
  ANY_PART_IN,
  COUNTED_NOBODY,
  DENY,
  DENY_ACCUSATION,
  MAY_DENY,
  MEMBER_OF,
  NO_DENIED_DEED,
  NO_PART_IN,
  NO_SUCH_THING,
  NOT_OF_A_DEED,
  OF_THE_TELLER,
  OF_WHAT,
  OPENS_WITH_IT,
  OWN,
  OWN_PART,
  RELATIVE_SUBJECT,
  SAID_FALSE,
  SO_FAR_NOT,
} from '../../language/en/claims/denial-words.ts';
import { DENIAL, DENIES_ALL } from '../../language/en/denials.ts';
import { OPEN_DEED } from '../../language/en/happenings.ts';
import type { Claim, ClaimPart } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { hasNegativeDeterminer, readModality } from './clause-modality.ts';
import type { ClauseTree } from './clause-tree.ts';
import { findHappenings } from './find-happenings.ts';
import { fillerPart, type ReadSentence } from './frame-parts.ts';
import { makeClaim } from './make-claim.ts';
import type { SentenceReader } from './read-sentences.ts';
import type { ClaimInput } from './sentence-view.ts';
import { isPassive } from './verb-frames.ts';
import { subjectOf } from './verb-subject.ts';

/** Behind so many letters a text seldom answers what it is accused of. */
const LEAD_LENGTH = 3000;
/** The longest sentence, in words, whose verbs are read. */
const LONGEST = 60;

/** What a sentence denies that somebody did; `who` is null for whoever says so. */
interface Denied {
  readonly at: number;
  readonly key: string;
  readonly span: Span;
  readonly who: ClaimPart | null;
  readonly what: ClaimPart | null;
}

/**
 * Sentences in which somebody denies having done something: a deed by its verb ("we did not touch the valve"), or
 * whatever is said of him ("denied the allegations", "had nothing to do with the fire"). They answer no question alone; they
 * are held against what other articles say that he did.
 * @param told what the article tells of happenings, whose kinds name the deeds
 */
export function findDenialClaims(input: ClaimInput, sentences: SentenceReader, told: readonly Claim[]): Claim[] {
  const kindAt = new Map(told.map(({ predicate }) => [predicate.span.start, predicate.key]));
  const { sentenceToken, text } = input.analysis;
  const claims: Claim[] = [];
  for (let i = 0; i + 1 < sentenceToken.length; i++) {
    const span = sentences.spanOf(i);
    if (!span || span.start >= LEAD_LENGTH) continue;
    const exact = text.slice(span.start, span.end);
    if (!MAY_DENY.test(exact) || /\?["”’']?$/.test(exact)) continue;
    const sentence = sentences.read(i);
    if (!sentence || sentence.clause.size > LONGEST) continue;
    const all = toldAll(sentence, span, exact) ?? deniedAll(sentence, span);
    const found = all ? [all] : deniedDeeds(sentence, exact, kindAt);
    claims.push(...found.map((denied) => toClaim(input, sentence, span, denied)));
  }
  return claims;
}

function toClaim(input: ClaimInput, { mentions }: ReadSentence, span: Span, denied: Denied): Claim {
  const { text } = input.analysis;
  const exact = text.slice(span.start, span.end);
  return makeClaim(
    {
      kind: 'polarity',
      text: exact.replace(/\s+/g, ' '),
      anchors: [{ article: input.articleId, ...span, exact }],
      polarity: 'no',
      certain: true,
      predicate: { words: text.slice(denied.span.start, denied.span.end), span: denied.span, key: denied.key },
      ...(denied.who && { subject: denied.who }),
      ...(denied.what && { object: denied.what }),
      about: mentions.map(({ id }) => id),
      keys: [],
    },
    denied.span,
    input.statements,
  );
}

/** "Had nothing to do with it", "did no such thing", "the report is false". */
function toldAll(sentence: ReadSentence, span: Span, exact: string): Denied | null {
  const { clause } = sentence;
  const bySubject = NO_PART_IN.exec(exact) ?? NO_SUCH_THING.exec(exact) ?? anyPart(clause, span, exact);
  const found = bySubject ?? SAID_FALSE.exec(exact);
  if (!found) return null;
  const own = { start: span.start + found.index, end: span.start + found.index + found[0].length };
  const inside = Array.from({ length: clause.size }, (_, i) => i).filter(
    (i) => clause.spanOf(i).start < own.end && clause.spanOf(i).end > own.start,
  );
  const at = inside.find((i) => /^(?:VERB|AUX|ADJ)$/.test(clause.upos(i))) ?? inside[0];
  if (at === undefined) return null;
  const what = behind(sentence, own.end);
  const denied = { at, key: DENIES_ALL, span: own, what };
  if (!bySubject || OPENS_WITH_IT.test(found[0])) return { ...denied, who: null };
  const subject = inside.map((i) => clause.child(i, 'nsubj', 'nsubj:pass')).find((i) => i !== null) ?? null;
  const who = whoDenies(sentence, subject ?? subjectOf(clause, at));
  return who === undefined ? null : { ...denied, who };
}

/** "No docker played any part in it". */
function anyPart(clause: ClauseTree, span: Span, exact: string): RegExpExecArray | null {
  const found = ANY_PART_IN.exec(exact);
  if (!found) return null;
  const start = span.start + found.index;
  const verbs = Array.from({ length: clause.size }, (_, i) => i).filter(
    (i) => clause.spanOf(i).start >= start && clause.spanOf(i).start < start + found[0].length,
  );
  const nobody = verbs.some((i) => {
    const subject = clause.child(i, 'nsubj', 'nsubj:pass');
    return subject !== null && hasNegativeDeterminer(clause, subject);
  });
  return nobody ? found : null;
}

/** What a denial is of, as told behind it: "the fire at Orl". */
function behind({ clause, analysis, tree }: ReadSentence, from: number): ClaimPart | null {
  const first = Array.from({ length: clause.size }, (_, i) => i).find((i) => clause.spanOf(i).start >= from);
  if (first === undefined) return null;
  let last = first;
  while (last + 1 < clause.size && !/^[.,;:!?"”]$/.test(clause.word(last + 1))) last++;
  const span = { start: clause.spanOf(first).start, end: clause.spanOf(last).end };
  const words = analysis.text.slice(span.start, span.end);
  if (!/\p{L}{3}/u.test(words)) return null;
  const kind = findHappenings(tree, clause).find(({ at }) => at >= first && at <= last)?.name;
  return { words, span, key: kind ?? clause.word(last) };
}

/** "Denied the allegations", "rejects the claim". */
function deniedAll(sentence: ReadSentence, span: Span): Denied | null {
  const { clause } = sentence;
  for (let at = 0; at < clause.size; at++) {
    if (clause.upos(at) !== 'VERB' || !(DENY.has(clause.lemma(at)) || DENY_ACCUSATION.has(clause.lemma(at)))) continue;
    const object = clause.child(at, 'obj');
    if (object === null || !isAccusation(clause, at, object)) continue;
    const { negated, certain } = readModality(clause, at, []);
    if (negated || !certain) continue;
    const who = whoDenies(sentence, subjectOf(clause, at));
    if (who === undefined || clause.spanOf(at).start < span.start) continue;
    const rest = behind(sentence, clause.spanOf(object).end);
    const what = rest && OF_WHAT.test(rest.words) ? rest : null;
    return { at, key: DENIES_ALL, span: clause.cover([at, object]), who, what };
  }
  return null;
}

function isAccusation(clause: ClauseTree, at: number, object: number): boolean {
  const noun = clause.lemma(object);
  return ACCUSATIONS.has(noun) || (DENY.has(clause.lemma(at)) && OWN_PART.has(noun));
}

/** Deeds by their verbs: "we have not paid anyone", "no officer fired a shot", "she denied telling them". */
function deniedDeeds(sentence: ReadSentence, exact: string, kindAt: ReadonlyMap<number, string>): Denied[] {
  const { clause, tree } = sentence;
  if (SO_FAR_NOT.test(exact)) return [];
  const kinds = new Map(findHappenings(tree, clause).map(({ at, name }) => [at, name]));
  const found: Denied[] = [];
  for (let at = 0; at < clause.size; at++) {
    if (clause.upos(at) !== 'VERB' || NO_DENIED_DEED.has(clause.lemma(at)) || !mayDeny(clause, at)) continue;
    const passive = isPassive(clause, at);
    if (passive) continue;
    const subject = subjectOf(clause, at);
    const object = clause.child(at, 'obj');
    const { negated, certain, manner } = readModality(clause, at, [subject, object]);
    if (!negated || !certain || manner === 'doubts') continue;
    const who = whoDenies(sentence, subject);
    if (who === undefined) continue;
    const span = clause.spanOf(at);
    const kind = kindAt.get(span.start) ?? kinds.get(at) ?? `${OPEN_DEED}${clause.lemma(at)}`;
    found.push({ at, key: `${DENIAL}${kind}`, span, who, what: fillerPart(sentence, object) });
  }
  return found;
}

/** A clause of its own in the past, no "would not" or "does not". */
function mayDeny(clause: ClauseTree, at: number): boolean {
  const relation = clause.relation(at);
  if (relation === 'amod' || relation === 'advcl' || (relation.startsWith('acl') && !isOfItself(clause, at)))
    return false;
  return !clause.children(at, 'aux').some((i) => NOT_OF_A_DEED.test(clause.word(i)));
}

/** "Said on Friday that she had leaked nothing", hung on the day. */
function isOfItself(clause: ClauseTree, at: number): boolean {
  const subject = clause.child(at, 'nsubj');
  return subject !== null && !RELATIVE_SUBJECT.test(clause.word(subject));
}

/** Who is said not to have done it; null for whoever speaks, undefined where nobody can tell. */
function whoDenies(sentence: ReadSentence, subject: number | null): ClaimPart | null | undefined {
  if (subject === null) return undefined;
  const { clause } = sentence;
  const of = clause.children(subject, 'nmod').find((i) => MEMBER_OF.test(clause.caseOf(i)));
  const counted = COUNTED_NOBODY.test(clause.word(subject)) ? of : undefined;
  const who = counted ?? subject;
  if (OWN.test(clause.word(who))) return null;
  const part = fillerPart(sentence, who);
  if (part) return part;
  return OF_THE_TELLER.test(clause.word(who)) && isSpeaker(sentence, who) ? null : undefined;
}

/** "The bank said it had not": it stands behind a verb of saying, whose speaker it is. */
function isSpeaker({ clause }: ReadSentence, pronoun: number): boolean {
  const verb = clause.head(pronoun);
  return verb >= 0 && (clause.relation(verb) === 'ccomp' || clause.child(verb, 'mark') !== null);
}
