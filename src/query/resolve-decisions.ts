import type { Anchor } from '../model/anchor.ts';
import {
  type Decision,
  type DecisionSubject,
  findWithdrawals,
  type RecordDecision,
  type RecordSubject,
  type SubjectKind,
} from '../model/decision.ts';
import type { SourcedRecord } from '../model/record.ts';
import { readingId } from '../text/subject-id.ts';

/** What of the record a decision can be about. */
type Findings = Pick<SourcedRecord, 'articles' | 'entities' | 'points' | 'claims' | 'statements'>;

export interface Placing {
  /** Where the words of an anchor stand in the record; null where they no longer stand there. */
  readonly anchor: (anchor: Anchor) => Anchor | null;
  /** The id of a subject named by articles, by those that stand for them in the record. */
  readonly id: (subject: DecisionSubject) => string;
}

interface Named {
  readonly id: string;
  readonly words: string;
}

/** The findings of one kind, by id and by the words that they rest on. */
class Shelf {
  readonly #ids = new Set<string>();
  readonly #byPlace = new Map<string, Named[]>();

  add(named: Named, anchors: readonly Anchor[]): void {
    this.#ids.add(named.id);
    for (const anchor of anchors) {
      const place = placeOf(anchor);
      const there = this.#byPlace.get(place);
      if (there) there.push(named);
      else this.#byPlace.set(place, [named]);
    }
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The one finding that rests on all of these words; of several, the one that is called so; else null. */
  find(anchors: readonly Anchor[], words: string): string | null {
    const [first, ...more] = anchors
      .map((anchor) => this.#byPlace.get(placeOf(anchor)) ?? [])
      .filter((at) => at.length);
    const shared = (first ?? []).filter(({ id }) => more.every((at) => at.some((named) => named.id === id)));
    const ids = new Set(shared.map(({ id }) => id));
    if (ids.size > 1) {
      const called = new Set(shared.filter((named) => named.words === words).map(({ id }) => id));
      return called.size === 1 ? [...called][0]! : null;
    }
    return [...ids][0] ?? null;
  }
}

function placeOf({ article, start, end }: Anchor): string {
  return `${article} ${start} ${end}`;
}

function stock(record: Findings): Partial<Record<SubjectKind, Shelf>> {
  const shelves = {
    entity: new Shelf(),
    claim: new Shelf(),
    statement: new Shelf(),
    point: new Shelf(),
    reading: new Shelf(),
  };
  const sentences = new Map(record.claims.map(({ id, anchors }) => [id, anchors.slice(0, 1)]));
  for (const { id, name, mentions } of record.entities) shelves.entity.add({ id, words: name }, mentions);
  for (const { id, text, anchors } of record.claims) shelves.claim.add({ id, words: text }, anchors.slice(0, 1));
  for (const { id, content, anchor } of record.statements) shelves.statement.add({ id, words: content }, [anchor]);
  for (const { id, question, readings } of record.points) {
    const anchorsOf = (claims: readonly string[]) => claims.flatMap((claim) => sentences.get(claim) ?? []);
    shelves.point.add(
      { id, words: question },
      readings.flatMap(({ claims }) => anchorsOf(claims)),
    );
    for (const { value, claims } of readings) {
      shelves.reading.add({ id: readingId(id, value), words: `${question} ${value}` }, anchorsOf(claims));
    }
  }
  return shelves;
}

type Lookup = (
  subject: DecisionSubject,
  anchors: readonly Anchor[],
  id: string,
) => Pick<RecordSubject, 'found' | 'now'>;

function makeLookup(record: Findings, decisions: readonly Decision[]): Lookup {
  const shelves = stock(record);
  const articles = new Set(record.articles.map(({ id }) => id));
  const log = new Set(decisions.map(({ id }) => id));
  const haveArticles = (id: string): boolean => {
    const [one = '', other = ''] = id.split(' ');
    return articles.has(one) && (other === 'outside' || other === '' || articles.has(other));
  };
  return ({ kind, id: before, words, anchors: all }, anchors, id) => {
    const now = id === before ? {} : { now: id };
    if (kind === 'decision') return { found: log.has(id) ? 'id' : 'orphan' };
    if (kind === 'article' || kind === 'edge' || kind === 'join') {
      if (!haveArticles(id)) return { found: 'orphan' };
      return { found: id === before ? 'id' : 'anchors', ...now };
    }
    if (kind === 'name-link') return { found: anchors.length === all.length ? 'anchors' : 'orphan' };
    const shelf = shelves[kind];
    if (shelf?.has(id)) return { found: 'id' };
    const found = shelf?.find(anchors, words) ?? null;
    return found === null ? { found: 'orphan' } : { found: 'anchors', now: found };
  };
}

/** The log of decisions as the record shows it: each with where its subject stands now, and what withdrew it. */
export function resolveDecisions(decisions: readonly Decision[], record: Findings, placing: Placing): RecordDecision[] {
  if (decisions.length === 0) return [];
  const lookUp = makeLookup(record, decisions);
  const withdrawals = findWithdrawals(decisions);
  const resolve = (subject: DecisionSubject): RecordSubject => {
    const placed = subject.anchors.map((anchor) => placing.anchor(anchor));
    const holding = placed.filter((anchor) => anchor !== null);
    const anchors = subject.anchors.map((anchor, at) => placed[at] ?? anchor);
    return { ...subject, anchors, ...lookUp(subject, holding, placing.id(subject)) };
  };
  return decisions.map(({ on, with: others, ...decision }) => {
    const withdrawnBy = withdrawals.get(decision.id);
    return {
      ...decision,
      on: resolve(on),
      ...(others && { with: others.map(resolve) }),
      ...(withdrawnBy === undefined ? {} : { withdrawnBy }),
    };
  });
}

/** The record's decisions with one more, made of what stands in this very record. */
export function addDecision(decisions: readonly RecordDecision[], decision: Decision): RecordDecision[] {
  const { on, with: others, ...rest } = decision;
  const here = (subject: DecisionSubject): RecordSubject => ({ ...subject, found: 'id' });
  const all: RecordDecision[] = [...decisions, { ...rest, on: here(on), ...(others && { with: others.map(here) }) }];
  const withdrawals = findWithdrawals(all);
  return all.map(({ withdrawnBy: _, ...one }) => {
    const withdrawnBy = withdrawals.get(one.id);
    return withdrawnBy === undefined ? one : { ...one, withdrawnBy };
  });
}
