import type { Anchor } from '../../model/anchor.ts';
import { type Claim, sentenceOf } from '../../model/claim.ts';
import type { Reading } from '../../model/point.ts';
import type { RecordArticle } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import type { Statement } from '../../model/statement.ts';
import type { TimeExpression } from '../../model/time.ts';
import { holds, type RecordIndex } from './record-index.ts';

/** One article's words for a reading. */
export interface Carrier {
  readonly claim: Claim;
  readonly anchor: Anchor;
  /** Null where the record holds no such article. */
  readonly article: RecordArticle | null;
  /** The statement in which it stands; null in the article's own voice. */
  readonly statement: Statement | null;
  /** For a claim of a date: the time that its words were resolved to, where they don't say it themselves. */
  readonly resolved: TimeExpression | null;
}

/** Words that carry a reading, with all the articles in which they stand letter by letter. */
export interface Evidence {
  readonly exact: string;
  /** The words in them that give the answer, as spans of `exact`; in order, not overlapping. */
  readonly focus: readonly Span[];
  readonly carriers: readonly Carrier[];
  /** True where the words don't stand where the anchor says: then they lead nowhere. */
  readonly orphan: boolean;
}

/** The spans of an article that hold what the claim answers: the number, the date, the name, the verb. */
export function findFocus(index: RecordIndex, claim: Claim): Span[] {
  const quantity = claim.quantity === undefined ? undefined : index.quantities.get(claim.quantity)?.anchor;
  const time = claim.time === undefined ? undefined : index.times.get(claim.time)?.anchor;
  const end = claim.timeEnd === undefined ? undefined : index.times.get(claim.timeEnd)?.anchor.end;
  const answer: Readonly<Record<Claim['kind'], Span | undefined>> = {
    number: quantity,
    date: time && { start: time.start, end: end ?? time.end },
    actor: claim.subject?.span,
    place: claim.place?.span,
    status: claim.predicate.span,
    polarity: claim.predicate.span,
    cause: claim.subject?.span ?? claim.predicate.span,
  };
  const span = answer[claim.kind] ?? claim.predicate.span;
  return span.end > span.start ? [{ start: span.start, end: span.end }] : [];
}

/** The parts of absolute spans that fall into an anchor, counted from its start. */
export function clipTo(anchor: Span, spans: readonly Span[]): Span[] {
  return spans
    .map(({ start, end }) => ({
      start: Math.max(start, anchor.start) - anchor.start,
      end: Math.min(end, anchor.end) - anchor.start,
    }))
    .filter(({ start, end }) => start < end);
}

function findResolved(index: RecordIndex, claim: Claim): TimeExpression | null {
  const time = claim.kind !== 'date' || claim.time === undefined ? undefined : index.times.get(claim.time);
  if (!time?.value) return null;
  const year = /\d{4}/.exec(time.value)?.[0];
  return year !== undefined && time.anchor.exact.includes(year) ? null : time;
}

/** The evidence of a reading: the first sentence of each claim, equal sentences together, in the claims' order. */
export function gatherEvidence(index: RecordIndex, reading: Reading): Evidence[] {
  const found = new Map<string, Omit<Evidence, 'carriers'> & { carriers: Carrier[]; places: Set<string> }>();
  for (const claimId of reading.claims) {
    const claim = index.claims.get(claimId);
    const anchor = claim && sentenceOf(claim);
    if (!claim || !anchor) continue;
    const orphan = !holds(index, anchor);
    const focus = clipTo(anchor, findFocus(index, claim));
    const carrier: Carrier = {
      claim,
      anchor,
      article: index.articles.get(anchor.article) ?? null,
      statement: claim.voice === 'article' ? null : (index.statements.get(claim.voice) ?? null),
      resolved: findResolved(index, claim),
    };
    const key = JSON.stringify([anchor.exact, focus, orphan]);
    const group = found.get(key);
    const place = `${anchor.article} ${anchor.start}`;
    if (!group) found.set(key, { exact: anchor.exact, focus, orphan, carriers: [carrier], places: new Set([place]) });
    else if (!group.places.has(place)) {
      group.carriers.push(carrier);
      group.places.add(place);
    }
  }
  return [...found.values()].map(({ places: _, ...evidence }) => evidence);
}

/** The name of a statement's speaker: the entity's where it is known, else the words. */
export function speakerName(index: RecordIndex, statement: Statement): string {
  const { entity, words } = statement.speaker;
  return (entity === undefined ? undefined : index.entities.get(entity)?.name) ?? (words || 'Speaker unknown');
}
