import type { DiffBlock, VersionStep, VersionsView as Versions } from '../../src/server/contract/versions.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatDay, formatShare } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Dates, Outlet } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { route } from '../router.ts';
import './versions-view.css';

type Version = Versions['versions'][number];

function Block({ block }: { block: DiffBlock }) {
  return (
    <p class="words" dir="auto">
      {block.runs.map(({ text, change }, at) =>
        change === 'added' ? <ins key={at}>{text}</ins> : change === 'removed' ? <del key={at}>{text}</del> : text,
      )}
    </p>
  );
}

/** The blocks in runs of changed and unchanged ones. */
function groupBlocks(blocks: readonly DiffBlock[]): DiffBlock[][] {
  const groups: DiffBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last && last[0]!.changed === block.changed) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Values({ step }: { step: VersionStep }) {
  if (step.values.length === 0) return null;
  return (
    <ul class="changed-values">
      {step.values.map(({ name, removed, added }) => (
        <li key={name}>
          <b>{name}</b>{' '}
          {removed.length > 0 && (
            <>
              gone{' '}
              {removed.map((words) => (
                <del key={words}>{words}</del>
              ))}{' '}
            </>
          )}
          {added.length > 0 && (
            <>
              new{' '}
              {added.map((words) => (
                <ins key={words}>{words}</ins>
              ))}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Step({ step, from, to }: { step: VersionStep; from: Version; to: Version }) {
  return (
    <section class="version-step" aria-label="What changed">
      <h2>
        <Dates source={from} /> <i aria-hidden="true">→</i> <Dates source={to} />
      </h2>
      <p class="because">
        {formatShare(step.kept)} of the words are in both.{' '}
        {!to.certain && 'Which of the two came first is not certain. '}
        <a href={formatRoute('compare', [from.id, to.id])}>Side by side</a>
      </p>
      <Values step={step} />
      <div class="diff">
        {groupBlocks(step.blocks).map((group, at) =>
          group[0]!.changed ? (
            group.map((block, nth) => <Block key={`${at} ${nth}`} block={block} />)
          ) : (
            <details key={at} class="more unchanged">
              <summary>{countOf(group.length, 'unchanged paragraph')}</summary>
              {group.map((block, nth) => (
                <Block key={nth} block={block} />
              ))}
            </details>
          ),
        )}
      </div>
    </section>
  );
}

function Shown({ view }: { view: Versions }) {
  const byId = new Map(view.versions.map((version) => [version.id, version]));
  return (
    <>
      <ol class="version-list">
        {view.versions.map((version) => (
          <li key={version.id}>
            <span class="quiet">
              <Outlet source={version} /> <span class="dot">·</span> <Dates source={version} />
              {!version.certain && <span class="tag">place in the order not certain</span>}
            </span>
            <a class="thing" href={formatRoute('read', [version.id])}>
              <bdi>{version.title}</bdi>
            </a>
            {version.pages.map(({ id, name, captured }) => (
              <a key={id} class="quiet page-of" href={formatRoute('read', [version.id], { page: id })}>
                {name}
                {captured !== null && `, saved ${formatDay(captured)}`}
              </a>
            ))}
          </li>
        ))}
      </ol>
      {view.steps.length === 0 && <p class="empty">The case holds one version of it.</p>}
      {view.steps.map((step) => (
        <Step
          key={`${step.before} ${step.after}`}
          step={step}
          from={byId.get(step.before)!}
          to={byId.get(step.after)!}
        />
      ))}
    </>
  );
}

/** The versions of one article, and what each changed. */
export function VersionsView() {
  const [id = ''] = route.value.parts;
  const answer = useJson<Versions>(`/api/views/articles/${encodeURIComponent(id)}/versions`);
  useScroll(answer.state === 'ready', id, 'Versions');
  return (
    <>
      <Heading title="Versions">
        One article as it changed: what a later version took out is struck through, what it put in is underlined.
      </Heading>
      {answer.state === 'ready' ? <Shown view={answer.value} /> : <Waiting answer={answer} />}
    </>
  );
}
