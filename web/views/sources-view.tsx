import type { OutletView } from '../../src/server/contract.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Dates } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';

function Row({ view }: { view: OutletView }) {
  const own = view.articles.length - view.copies;
  return (
    <tr>
      <th scope="row">
        {view.outlet === null ? (
          <span class="unknown">outlet unknown</span>
        ) : (
          <a href={formatRoute('points', [], { outlet: view.outlet })}>
            <bdi>{view.outlet}</bdi>
          </a>
        )}
        <details class="more">
          <summary>{countOf(view.articles.length, 'article')}</summary>
          <ul class="carriers">
            {view.articles.map((article) => (
              <li key={article.id}>
                <Dates source={article} /> <span class="dot">·</span>{' '}
                <a href={formatRoute('read', [article.id])}>
                  <bdi>{article.title}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </details>
      </th>
      <td data-label="of its own">{formatNumber(own)}</td>
      <td data-label="taken from others">{formatNumber(view.copies)}</td>
      <td data-label="answers only it gives">{formatNumber(view.alone)}</td>
      <td data-label="answers others dispute">{formatNumber(view.disputed)}</td>
    </tr>
  );
}

/** The outlets: what they carry of their own and what they take from others. */
export function SourcesView() {
  const answer = useJson<{ items: readonly OutletView[]; total: number }>('/api/views/outlets?limit=1000');
  useScroll(answer.state === 'ready', 'sources', 'Sources');
  return (
    <>
      <Heading title="Sources">
        The outlets: what they carry of their own and what they take from others. An answer that stands alone or is
        disputed is not a wrong one; nothing here is a score.
      </Heading>
      {answer.state !== 'ready' ? (
        <Waiting answer={answer} />
      ) : (
        <table class="outlets">
          <thead>
            <tr>
              <th scope="col">Outlet</th>
              <th scope="col">Articles of its own</th>
              <th scope="col">taken from others</th>
              <th scope="col">Answers only it gives</th>
              <th scope="col">answers on disputed points</th>
            </tr>
          </thead>
          <tbody>
            {answer.value.items.map((view) => (
              <Row key={view.outlet ?? ''} view={view} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
