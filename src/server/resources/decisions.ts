import { type Context, Hono } from 'hono';
import { z } from 'zod';
import { DECISION_ACTS, type DecisionSubject, SUBJECT_KINDS } from '../../model/decision.ts';
import { type DecisionDraft, DecisionError, MOST_WORDS } from '../../run/append-decision.ts';
import type { DecisionRequest } from '../contract/decide.ts';
import type { OpenedCase } from '../opened-case.ts';
import { respondList } from '../paging.ts';
import { respondError } from '../problem-response.ts';
import {
  findNameChoices,
  makeDecideArticles,
  makeDecideName,
  makeDecidePoint,
  resolveRef,
} from '../views/decidable.ts';
import type { DecisionWriting } from '../writing/options.ts';
import { readJson } from '../writing/read-json.ts';
import { requireWriter } from '../writing/require-writer.ts';

const words = z.string().min(1).max(MOST_WORDS);
const subjectRef = z.strictObject({
  kind: z.enum(SUBJECT_KINDS),
  id: z.string().min(1).max(500),
  within: z.string().max(100).exactOptional(),
  articles: z.array(z.string().max(100)).max(2000).exactOptional(),
});
const decisionRequest = z.strictObject({
  act: z.enum(DECISION_ACTS),
  on: subjectRef,
  with: z.array(subjectRef).max(200).exactOptional(),
  name: words.exactOptional(),
  reason: words,
  by: words,
}) satisfies z.ZodType<DecisionRequest>;

export interface Deciding {
  readonly writing: DecisionWriting;
  /** Has the record made anew: a decision was made that stages carry out. */
  readonly follow: () => void;
}

/** The subjects that a request names; the first that the record does not have, as a refusal. */
async function findSubjects(context: Context, opened: OpenedCase, { on, with: others = [] }: DecisionRequest) {
  const record = await opened.record();
  const found: DecisionSubject[] = [];
  for (const ref of [on, ...others]) {
    const subject = resolveRef(record, ref);
    if (!subject) return respondError(context, 404, 'unknown-subject', `The record has no ${ref.kind} “${ref.id}”.`);
    found.push(subject);
  }
  return found;
}

async function respondDecision(context: Context, opened: OpenedCase, { writing, follow }: Deciding) {
  const asked = await readJson(context, decisionRequest);
  if (asked instanceof Response) return asked;
  const subjects = await findSubjects(context, opened, asked);
  if (subjects instanceof Response) return subjects;
  const [on, ...others] = subjects as [DecisionSubject, ...DecisionSubject[]];
  const { act, name, reason, by } = asked;
  const draft: DecisionDraft = {
    act,
    on,
    ...(others.length > 0 ? { with: others } : {}),
    ...(name === undefined ? {} : { name }),
    reason,
    by,
    at: writing.now(),
  };
  try {
    const { decision, changesRecord } = await opened.decide(() => writing.append(draft));
    if (changesRecord) follow();
    return context.json({ decision, update: changesRecord }, 201);
  } catch (error) {
    if (!(error instanceof DecisionError)) throw error;
    return respondError(context, 422, 'refused-decision', error.message);
  }
}

/** `GET /api/decisions`: the log; `GET /api/decide/…`: what can be decided of a finding. */
export function decisionsResource(opened: OpenedCase): Hono {
  return new Hono()
    .get('/api/decisions', async (context) => respondList(context, [...(await opened.record()).decisions].reverse()))
    .get('/api/decide/points/:id', async (context) => {
      const view = makeDecidePoint(await opened.record(), context.req.param('id'));
      return view ? context.json(view) : respondError(context, 404, 'unknown-point', 'The record has no such point.');
    })
    .get('/api/decide/names/:id', async (context) => {
      const view = makeDecideName(await opened.record(), context.req.param('id'));
      return view ? context.json(view) : respondError(context, 404, 'unknown-name', 'The record has no such name.');
    })
    .get('/api/decide/names', async (context) =>
      respondList(context, findNameChoices(await opened.record(), context.req.query('q') ?? '')),
    )
    .get('/api/decide/articles', async (context) => {
      const view = makeDecideArticles(await opened.record(), context.req.queries('id') ?? []);
      return view
        ? context.json(view)
        : respondError(context, 404, 'unknown-article', 'The record has no such article.');
    });
}

/** `POST /api/decisions`: appends one. */
export function decidingResource(opened: OpenedCase, deciding: Deciding): Hono {
  return new Hono().post('/api/decisions', requireWriter(deciding.writing.token), (context) =>
    respondDecision(context, opened, deciding),
  );
}
