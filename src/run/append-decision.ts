import { type Decision, type DecisionAct, findWithdrawals, type SubjectKind } from '../model/decision.ts';
import type { Store } from '../store/store.ts';
import { contentId } from '../text/content-id.ts';

/** A decision before it has its id and its place in the log. */
export type DecisionDraft = Omit<Decision, 'id'>;

/** The most characters of a reason, a name or a signature. */
export const MOST_WORDS = 4000;

/**
 * - `decide/empty`: a reason, a signature, a name or a time is missing, or too long.
 * - `decide/nothing-to-join`: a merge or a split names no other thing.
 * - `decide/wrong-act`: what is to be done can’t be done of such a thing.
 * - `decide/not-in-force`: what is to be withdrawn is no decision of the case, or was withdrawn before.
 */
export type DecisionErrorCode = 'decide/empty' | 'decide/nothing-to-join' | 'decide/wrong-act' | 'decide/not-in-force';

/** A decision that can't be made. The message says what to do. */
export class DecisionError extends Error {
  override readonly name = 'DecisionError';
  readonly code: DecisionErrorCode;

  constructor(code: DecisionErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/;

function checkWords(words: string, what: string): void {
  if (words.trim() === '') throw new DecisionError('decide/empty', `A decision needs ${what}.`);
  if (words.length > MOST_WORDS)
    throw new DecisionError('decide/empty', `${what} is longer than ${MOST_WORDS} characters.`);
}

/** Acts that are done of one kind of thing only; the others are done of any finding. */
const ONLY_ON: Partial<Record<DecisionAct, SubjectKind>> = {
  merge: 'entity',
  split: 'entity',
  rename: 'entity',
  withdraw: 'decision',
};

function checkAct({ act, on, with: others = [] }: DecisionDraft): void {
  const only = ONLY_ON[act];
  const isWrong =
    only === undefined
      ? on.kind === 'decision' && act !== 'annotate'
      : [on, ...others].some(({ kind }) => kind !== only);
  if (isWrong) throw new DecisionError('decide/wrong-act', `A ${act} is not done of ${on.kind} “${on.words}”.`);
  if ((act === 'merge' || act === 'split') && others.length === 0)
    throw new DecisionError('decide/nothing-to-join', `A ${act} needs the other things that it is about.`);
}

function check(draft: DecisionDraft, log: readonly Decision[]): void {
  checkWords(draft.reason, 'a reason');
  checkWords(draft.by, 'the name of who decides');
  if (!INSTANT.test(draft.at)) throw new DecisionError('decide/empty', `“${draft.at}” is no ISO 8601 instant.`);
  if (draft.act === 'rename') checkWords(draft.name ?? '', 'the new name');
  checkAct(draft);
  if (draft.act !== 'withdraw') return;
  if (!log.some(({ id }) => id === draft.on.id) || findWithdrawals(log).has(draft.on.id)) {
    throw new DecisionError('decide/not-in-force', `${draft.on.id} is no decision that is in force here.`);
  }
}

/** Keys in one order, so that a draft gives one id however its object was built. */
function canonical({ act, on, with: others, name, reason, by, at }: DecisionDraft): string {
  const subject = ({ kind, id, words, anchors }: Decision['on']) => [
    kind,
    id,
    words,
    anchors.map(({ article, start, end, exact }) => [article, start, end, exact]),
  ];
  return JSON.stringify([act, subject(on), (others ?? []).map(subject), name ?? '', reason, by, at]);
}

/**
 * Appends a decision to the log of a case. Nothing is derived anew: `ensureAnalysed` does, where the stages carry it out.
 * @throws DecisionError where it says nothing, or withdraws what is not in force.
 */
export async function appendDecision(store: Store, draft: DecisionDraft): Promise<Decision> {
  const log = await store.decisions();
  check(draft, log);
  const decision = { id: contentId('d', log.length, canonical(draft)), ...draft };
  await store.write({ decisions: [decision] });
  return decision;
}
