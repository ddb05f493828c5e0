import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Decidable, DecideArticles, DecideName, DecidePoint } from '../../src/server/contract/decide.ts';
import type { PointCard } from '../../src/server/contract.ts';
import { useJson } from '../load-json.ts';
import { countOf } from '../logic/wording.ts';
import { Waiting } from '../parts/state.tsx';
import { type ActChoice, DecideForm, type SubjectGroup } from './decide-form.tsx';
import { DecisionLine } from './decision-line.tsx';
import { decidedOn } from './log.ts';
import { MergeFields, RenameFields, SplitFields } from './name-fields.tsx';
import { session } from './session.ts';
import { DID } from './wording.ts';
import './decide.css';

const JUDGE: readonly ActChoice[] = [
  { act: 'confirm', label: 'Confirm' },
  { act: 'reject', label: 'Reject' },
  { act: 'annotate', label: 'Remark' },
];

function Decisions({ groups }: { groups: readonly SubjectGroup[] }) {
  const decided = groups.flatMap(({ subjects }) => subjects.flatMap(({ decisions }) => decisions));
  if (decided.length === 0) return null;
  const standing = decided.filter(({ withdrawnBy }) => withdrawnBy === undefined);
  const withdrawn = decided.length - standing.length;
  return (
    <>
      <ul class="decisions">
        {standing.map((decision) => (
          <li key={decision.id}>
            <DecisionLine decision={decision} />
          </li>
        ))}
      </ul>
      {withdrawn > 0 && <p class="quiet">{countOf(withdrawn, 'withdrawn decision')}, in the history</p>}
    </>
  );
}

function Panel({ groups, acts }: { groups: readonly SubjectGroup[]; acts: readonly ActChoice[] }) {
  return (
    <div class="decide-panel">
      <Decisions groups={groups} />
      {session.value.mayWrite ? (
        <DecideForm groups={groups} acts={acts} />
      ) : (
        <p class="quiet">
          This window only reads. To decide, open the address that <code>stemma serve</code> printed.
        </p>
      )}
    </div>
  );
}

/** Loads what can be decided of once it is opened. */
function Opening(props: { label: string; about: string; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  return (
    <details class="decide" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {props.label}
        <span class="vh"> on {props.about}</span>
      </summary>
      {open && props.children}
    </details>
  );
}

const one = (label: string, subject: Decidable): SubjectGroup => ({ label, subjects: [subject] });

function PointPanel({ id }: { id: string }) {
  const answer = useJson<DecidePoint>(`/api/decide/points/${id}`);
  if (answer.state !== 'ready') return <Waiting answer={answer} />;
  const { point, readings, joins, claims, statements, more } = answer.value;
  const groups = [
    one('The question', point),
    { label: 'An answer', subjects: readings },
    { label: 'Articles that count as one origin', subjects: joins },
    { label: 'What a sentence was read as', subjects: claims },
    { label: 'Who says it', subjects: statements },
  ];
  return (
    <>
      <Panel groups={groups} acts={JUDGE} />
      {more > 0 && (
        <p class="quiet">
          {countOf(more, 'further thing')} of it can be decided by <code>stemma decide</code>.
        </p>
      )}
    </>
  );
}

type Card = Pick<PointCard, 'id' | 'question' | 'readings'>;

/** Decisions on a point, opened by a click. */
export function DecidePointPanel({ card: { id, question } }: { card: Card }) {
  return (
    <Opening label="Decide" about={question}>
      <PointPanel id={id} />
    </Opening>
  );
}

/** What stands decided of a question and its answers. */
export function DecidedOnPoint({ card }: { card: Card }) {
  const { id, question, readings } = card;
  const decided = [
    ...decidedOn('point', { id }),
    ...readings.flatMap(({ value }) => decidedOn('reading', { words: `${question} ${value}` })),
  ];
  if (decided.length === 0) return null;
  return (
    <ul class="decided">
      {decided.map(({ id: key, by, act, on, reason }) => (
        <li key={key}>
          <b>
            <bdi>{by}</bdi>
          </b>{' '}
          {DID[act]} {on.kind === 'point' ? 'this' : `“${on.words.slice(question.length + 1)}”`}: <bdi>{reason}</bdi>
        </li>
      ))}
    </ul>
  );
}

function NamePanel({ id }: { id: string }) {
  const answer = useJson<DecideName>(`/api/decide/names/${id}`);
  if (answer.state !== 'ready') return <Waiting answer={answer} />;
  const { entity, links, articles } = answer.value;
  const acts: ActChoice[] = [
    { act: 'merge', label: 'Merge with', more: (set) => <MergeFields own={id} set={set} /> },
    {
      act: 'split',
      label: 'Split off',
      more: (set) => <SplitFields entity={entity} articles={articles} set={set} />,
    },
    { act: 'rename', label: 'Rename', more: (set) => <RenameFields set={set} /> },
    { act: 'annotate', label: 'Remark' },
  ];
  return (
    <>
      <Panel groups={[one('The name', entity)]} acts={acts} />
      {links.length > 0 && (
        <details class="more">
          <summary>{countOf(links.length, 'judgement')} on pairs of names</summary>
          <Panel groups={[{ label: 'Judgements', subjects: links }]} acts={JUDGE} />
        </details>
      )}
    </>
  );
}

/** Decisions on a thing that is named: what it is one with, and what it is not. */
export function DecideNamePanel({ id, name }: { id: string; name: string }) {
  return (
    <Opening label="Decide" about={name}>
      <NamePanel id={id} />
    </Opening>
  );
}

function ArticlesPanel({ ids }: { ids: readonly string[] }) {
  const query = ids.map((id) => `id=${encodeURIComponent(id)}`).join('&');
  const answer = useJson<DecideArticles>(`/api/decide/articles?${query}`);
  if (answer.state !== 'ready') return <Waiting answer={answer} />;
  const { edges, articles, statements } = answer.value;
  const groups = [
    { label: 'Who took from whom', subjects: edges },
    { label: ids.length > 1 ? 'One of the articles' : 'The article', subjects: articles },
    { label: 'Who says what', subjects: statements },
  ];
  return <Panel groups={groups} acts={JUDGE} />;
}

/** Decisions on one article, or on two and what one took from the other. */
export function DecideArticlesPanel({ ids, about }: { ids: readonly string[]; about: string }) {
  return (
    <Opening label="Decide" about={about}>
      <ArticlesPanel ids={ids} />
    </Opening>
  );
}
