import type { OutletLine } from '../../src/server/contract/things.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { More, shownOf } from '../parts/more.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { route } from '../router.ts';
import { OutletView, OwnBar } from './outlet-view.tsx';
import './things-view.css';

const STEP = 100;
/** An outlet's name as a part of the address; articles of no known outlet stand under a dash. */
const UNKNOWN = '-';

/** A figure of a row; none is drawn faint, so that the others are seen. */
function Count({ value, label, kind = '' }: { value: number; label: string; kind?: string }) {
  return (
    <td class={value === 0 ? 'none' : kind} data-label={label}>
      {formatNumber(value)}
    </td>
  );
}

function Row({ line }: { line: OutletLine }) {
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute('sources', [line.outlet ?? UNKNOWN])}>
          {line.outlet === null ? <i>outlet unknown</i> : <bdi>{line.outlet}</bdi>}
        </a>
        {line.publisher !== null && <span class="quiet"> {line.publisher}</span>}
      </th>
      <Count value={line.articles - line.copies} label="of its own" />
      <Count value={line.copies} label="taken from others" />
      <td class="own-bar">
        <OwnBar articles={line.articles} copies={line.copies} />
      </td>
      <Count value={line.copied} label="taken by others" />
      <Count value={line.alone} label={line.alone === 1 ? 'answer only it gives' : 'answers only it gives'} />
      <Count value={line.contradicted} label="contradicted by others" kind="against" />
    </tr>
  );
}

function AllOutlets() {
  const answer = useJson<{ items: readonly OutletLine[]; total: number }>(`/api/views/outlets?limit=${shownOf(STEP)}`);
  useScroll(answer.state === 'ready', 'sources', 'Sources');
  return (
    <>
      <Heading title="Sources">
        The outlets: what they carry of their own and what they take from others. An answer that stands alone or is
        contradicted is not a wrong one; nothing here is a score.
      </Heading>
      {answer.state !== 'ready' ? (
        <Waiting answer={answer} />
      ) : (
        <>
          <table class="outlets">
            <thead>
              <tr class="over">
                <td />
                <th scope="colgroup" colSpan={4}>
                  Articles
                </th>
                <th scope="colgroup" colSpan={2}>
                  Answers
                </th>
              </tr>
              <tr>
                <th scope="col">Outlet</th>
                <th scope="col">of its own</th>
                <th scope="col">taken from others</th>
                <td>
                  <span class="vh">Own and taken, drawn</span>
                </td>
                <th scope="col">taken by others</th>
                <th scope="col">that only it gives</th>
                <th scope="col">contradicted</th>
              </tr>
            </thead>
            <tbody>
              {answer.value.items.map((line) => (
                <Row key={line.outlet ?? ''} line={line} />
              ))}
            </tbody>
          </table>
          <More shown={answer.value.items.length} total={answer.value.total} step={STEP} />
        </>
      )}
    </>
  );
}

/** The outlets; one of them where the address names it. */
export function SourcesView() {
  const [name] = route.value.parts;
  return name === undefined ? <AllOutlets /> : <OutletView key={name} name={name === UNKNOWN ? '' : name} />;
}
