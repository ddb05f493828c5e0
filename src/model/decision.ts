import type { Anchor } from './anchor.ts';

/** `d` + 16 hex digits: the hash of what is decided and of its place in the log. */
export type DecisionId = string;

export const DECISION_ACTS = ['confirm', 'reject', 'merge', 'split', 'rename', 'annotate', 'withdraw'] as const;
/**
 * - `confirm`, `reject`: a finding holds, or does not, in the eyes of who signs. Sources and counts of the finding stay.
 * - `merge`: the entity `on` and those of `with` are one. `split`: the mentions of each of `with` are another thing.
 * - `rename`: the thing is shown under `name`. `annotate`: a remark; nothing else changes.
 * - `withdraw`: the earlier decision `on` no longer counts.
 */
export type DecisionAct = (typeof DECISION_ACTS)[number];

export const SUBJECT_KINDS = [
  'entity',
  'name-link',
  'point',
  'reading',
  'claim',
  'statement',
  'edge',
  'join',
  'article',
  'decision',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What a decision is about. Found again after a rerun by `id`, else by its anchors, else an orphan that is shown as one. */
export interface DecisionSubject {
  readonly kind: SubjectKind;
  /** The finding's own id; of findings without one, as `text/subject-id.ts` makes it. */
  readonly id: string;
  /** What it was called when the decision was made. */
  readonly words: string;
  /** The words that it rests on: mentions of an entity, sentences of a point; of a join or edge, those of both sides. */
  readonly anchors: readonly Anchor[];
}

/** A person's judgement: a layer above the sources, never an edit of them. Decisions are appended and never changed. */
export interface Decision {
  readonly id: DecisionId;
  readonly act: DecisionAct;
  readonly on: DecisionSubject;
  /** The other entities of a merge; the groups of mentions that a split parts off, each with its own anchors. */
  readonly with?: readonly DecisionSubject[];
  /** The name that a rename gives. */
  readonly name?: string;
  readonly reason: string;
  readonly by: string;
  /** ISO 8601 instant, as the one who decides gives it. */
  readonly at: string;
}

/** A subject with where it stands in this record. */
export interface RecordSubject extends DecisionSubject {
  /** How it was found: by its id, by its anchors, or not at all; an orphan is never moved to a look-alike. */
  readonly found: 'id' | 'anchors' | 'orphan';
  /** The id that it has in this record, where it was found by its anchors. */
  readonly now?: string;
}

/** A decision as the record shows it. */
export interface RecordDecision extends Omit<Decision, 'on' | 'with'> {
  readonly on: RecordSubject;
  readonly with?: readonly RecordSubject[];
  /** The decision that withdrew it; absent where it is in force. */
  readonly withdrawnBy?: DecisionId;
}

/** Which decision withdrew which; a withdrawal that was itself withdrawn withdraws nothing. `decisions` in their order. */
export function findWithdrawals(decisions: readonly Decision[]): ReadonlyMap<DecisionId, DecisionId> {
  const place = new Map(decisions.map(({ id }, at) => [id, at]));
  const withdrawn = new Map<DecisionId, DecisionId>();
  for (let at = decisions.length - 1; at >= 0; at--) {
    const { id, act, on } = decisions[at]!;
    if (act === 'withdraw' && !withdrawn.has(id) && (place.get(on.id) ?? at) < at) withdrawn.set(on.id, id);
  }
  return withdrawn;
}

const APPLIED: Readonly<Record<SubjectKind, readonly DecisionAct[]>> = {
  entity: ['merge', 'split', 'rename'],
  'name-link': ['confirm', 'reject'],
  edge: ['reject'],
  join: ['reject'],
  point: [],
  reading: [],
  claim: [],
  statement: [],
  article: [],
  decision: [],
};

/** The decisions that stages carry out, in their order: in force, and of a kind that changes what is derived. */
export function findApplied(decisions: readonly Decision[]): Decision[] {
  const withdrawn = findWithdrawals(decisions);
  return decisions.filter(({ id, act, on }) => !withdrawn.has(id) && APPLIED[on.kind].includes(act));
}
