import type { OutletLine } from '../../src/server/contract/things.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { More, shownOf } from '../parts/more.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { route } from '../router.ts';
import { OutletView } from './outlet-view.tsx';
import './things-view.css';

const STEP = 100;
/** An outlet's name as a part of the address; articles of no known outlet stand under a dash. */
const UNKNOWN = '-';

function Row({ line }: { line: OutletLine }) {
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute('sources', [line.outlet ?? UNKNOWN])}>
          {line.outlet === null ? <i>outlet unknown</i> : <bdi>{line.outlet}</bdi>}
        </a>
        {line.publisher !== null && <span class="quiet"> {line.publisher}</span>}
      </th>
      <td data-label="articles of its own">{formatNumber(line.articles - line.copies)}</td>
      <td data-label="taken from others">{formatNumber(line.copies)}</td>
      <td data-label="taken by others">{formatNumber(line.copied)}</td>
      <td data-label="answers only it gives">{formatNumber(line.alone)}</td>
      <td data-label="points on which others contradict it">{formatNumber(line.contradicted)}</td>
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
              <tr>
                <th scope="col">Outlet</th>
                <th scope="col">Articles of its own</th>
                <th scope="col">taken from others</th>
                <th scope="col">taken by others</th>
                <th scope="col">Points it alone answers</th>
                <th scope="col">points on which it is contradicted</th>
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
