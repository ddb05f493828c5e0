import type { CompareSide, CompareView as Comparison } from '../../src/server/contract.ts';
import { DecideArticlesPanel } from '../decide/decide-panel.tsx';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatShare } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Dates, Outlet } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { route } from '../router.ts';

type SideName = 'left' | 'right';
const OTHER: Readonly<Record<SideName, SideName>> = { left: 'right', right: 'left' };

/** Shows where a passage stands on the other side. */
function leadTo(side: SideName, passage: number): void {
  const target = document.getElementById(`${side}-${passage}`);
  target?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  target?.focus({ preventScroll: true });
}

function Side({ side, name }: { side: CompareSide; name: SideName }) {
  const seen = new Set<number>();
  const { source } = side;
  return (
    <section class="side" aria-label={source.outlet ?? source.title}>
      <header>
        <p class="reader-meta">
          <Outlet source={source} /> <span class="dot">·</span> <Dates source={source} />
        </p>
        <h2>
          <a href={formatRoute('read', [source.id])}>
            <bdi>{source.title}</bdi>
          </a>
        </h2>
      </header>
      {side.blocks.map(({ kind, runs }, at) => (
        <p key={at} class={`words b-${kind}`} dir="auto" lang={side.language}>
          {runs.map(({ text, passage }, index) => {
            if (passage === 0) return <span key={index}>{text}</span>;
            const first = !seen.has(passage);
            seen.add(passage);
            return (
              <span
                key={index}
                class="aligned"
                id={first ? `${name}-${passage}` : undefined}
                tabIndex={first ? -1 : undefined}
              >
                {first && (
                  <button
                    type="button"
                    class="passage"
                    aria-label={`Passage ${passage}: to the other side`}
                    onClick={() => leadTo(OTHER[name], passage)}
                  >
                    {passage}
                  </button>
                )}
                {text}
              </span>
            );
          })}
        </p>
      ))}
    </section>
  );
}

function Differences({ view }: { view: Comparison }) {
  if (view.differences.length === 0) return null;
  return (
    <section class="differences" aria-label="Differences">
      <h2>{countOf(view.differences.length, 'question')} they answer differently</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">{view.left.source.outlet ?? view.left.source.title}</th>
            <th scope="col">{view.right.source.outlet ?? view.right.source.title}</th>
          </tr>
        </thead>
        <tbody>
          {view.differences.map(({ point, number, question, left, right }) => (
            <tr key={point}>
              <th scope="row">
                <a href={formatRoute('points', [point])}>
                  {number} <bdi>{question}</bdi>
                </a>
              </th>
              <td data-label={view.left.source.outlet ?? view.left.source.title}>{left}</td>
              <td data-label={view.right.source.outlet ?? view.right.source.title}>{right}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Numbers, dates and names that only one side has. */
function Values({ view }: { view: Comparison }) {
  if (view.values.length === 0) return null;
  const list = (words: readonly string[]) => (words.length === 0 ? '—' : words.join(', '));
  return (
    <section class="differences" aria-label="Figures and names that differ">
      <h2>What only one of them has</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span class="vh">Kind</span>
            </th>
            <th scope="col">only {view.left.source.outlet ?? view.left.source.title}</th>
            <th scope="col">only {view.right.source.outlet ?? view.right.source.title}</th>
          </tr>
        </thead>
        <tbody>
          {view.values.map(({ name, left, right }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={`only ${view.left.source.outlet ?? view.left.source.title}`}>{list(left)}</td>
              <td data-label={`only ${view.right.source.outlet ?? view.right.source.title}`}>{list(right)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Compared({ view }: { view: Comparison }) {
  const sidesOf = (id: string) => (id === view.left.source.id ? ['Left', 'right'] : ['Right', 'left']);
  return (
    <>
      <p class="because">
        {view.edges.map(({ copy, words, share }, at) => (
          <span key={at}>
            {sidesOf(copy)[0]}: {words} the {sidesOf(copy)[1]} one{share > 0 && `, ${formatShare(share)} of its words`}.{' '}
          </span>
        ))}
        {view.passages > 0
          ? `${countOf(view.passages, 'passage')} aligned; a number leads to the same words on the other side.`
          : 'No passage was aligned between the two.'}
      </p>
      <DecideArticlesPanel ids={[view.left.source.id, view.right.source.id]} about="the two articles" />
      <Differences view={view} />
      <Values view={view} />
      <div class="sides">
        <Side side={view.left} name="left" />
        <Side side={view.right} name="right" />
      </div>
    </>
  );
}

/** Two articles side by side. */
export function CompareView() {
  const [a = '', b = ''] = route.value.parts;
  const answer = useJson<Comparison>(`/api/views/compare?${new URLSearchParams({ a, b })}`);
  useScroll(answer.state === 'ready', `${a} ${b}`, 'Side by side');
  return (
    <>
      <Heading title="Side by side" />
      {answer.state === 'ready' ? <Compared view={answer.value} /> : <Waiting answer={answer} />}
    </>
  );
}
