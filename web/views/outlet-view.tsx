import type { LineageKind } from '../../src/model/lineage.ts';
import type { OutletView as Outlet, OutletTie } from '../../src/server/contract/things.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Folded } from '../parts/fold.tsx';
import { PointLines } from '../parts/point-lines.tsx';
import { Dates } from '../parts/source.tsx';
import { Waiting } from '../parts/state.tsx';

const KIND: Readonly<Record<LineageKind, readonly [string, string]>> = {
  same: ['same article', 'same articles'],
  revision: ['revision', 'revisions'],
  reprint: ['reprint', 'reprints'],
  excerpt: ['excerpt', 'excerpts'],
  quotation: ['quotation', 'quotations'],
  citation: ['citation', 'citations'],
  'shared-origin': ['shared origin', 'shared origins'],
};

function Tie({ tie }: { tie: OutletTie }) {
  return (
    <li>
      {tie.outside || tie.outlet === null ? (
        <b>
          <bdi>{tie.outlet ?? 'outlet unknown'}</bdi>
        </b>
      ) : (
        <a href={formatRoute('sources', [tie.outlet])}>
          <bdi>{tie.outlet}</bdi>
        </a>
      )}{' '}
      {tie.outside && <span class="quiet">not in the pile </span>}
      <span class="quiet">{tie.kinds.map(({ kind, count }) => countOf(count, ...KIND[kind])).join(', ')}</span>
    </li>
  );
}

function Ties({ outlet }: { outlet: Outlet }) {
  const side = (title: string, ties: readonly OutletTie[], none: string) => (
    <div>
      <h3>{title}</h3>
      {ties.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <Folded
          items={ties}
          open={8}
          noun="source"
          class="tie-list"
          write={(tie) => <Tie key={`${tie.outside} ${tie.outlet}`} tie={tie} />}
        />
      )}
    </div>
  );
  return (
    <section aria-labelledby="ties">
      <h2 id="ties">What passes between it and others</h2>
      <div class="ties">
        {side('From others', outlet.takes, 'Nothing was seen to come from others.')}
        {side('To others', outlet.gives, 'Nothing was seen to go to others.')}
      </div>
    </section>
  );
}

/** Own and taken articles as parts of one bar: the same is said in words beside it. */
export function OwnBar({ articles, copies }: { articles: number; copies: number }) {
  return (
    <div class="flow-bar" aria-hidden="true">
      <span class="own" style={{ width: `${(100 * (articles - copies)) / articles}%` }} />
      <span class="taken" style={{ width: `${(100 * copies) / articles}%` }} />
    </div>
  );
}

function Share({ outlet }: { outlet: Outlet }) {
  const own = outlet.articles - outlet.copies;
  return (
    <>
      <OwnBar articles={outlet.articles} copies={outlet.copies} />
      <p class="lead">
        {countOf(own, 'article')} of its own, {formatNumber(outlet.copies)} taken from others;{' '}
        {countOf(outlet.copied, 'article')} of others taken from it.
      </p>
    </>
  );
}

function Shown({ outlet }: { outlet: Outlet }) {
  return (
    <div class="outlet-view">
      <div class="heading">
        <p>
          <a href={formatRoute('sources')}>All sources</a>
        </p>
        <h1>{outlet.outlet === null ? 'Outlet unknown' : <bdi>{outlet.outlet}</bdi>}</h1>
        {outlet.publisher !== null && <p class="lead">Published by {outlet.publisher}</p>}
        <Share outlet={outlet} />
      </div>
      <Ties outlet={outlet} />
      <section aria-labelledby="against">
        <h2 id="against">Where others contradict it ({formatNumber(outlet.contradicted)})</h2>
        {outlet.against.length === 0 ? (
          <p class="quiet">On no point that is disputed does it stand against another.</p>
        ) : (
          <PointLines
            items={outlet.against}
            more={({ own, others }) => (
              <span class="answers">
                here <b>{own.join('; ')}</b>
                {others.map(({ value, outlets }) => (
                  <span key={value}>
                    {' '}
                    <span class="dot">·</span> {outlets.join(', ')}: <b>{value}</b>
                  </span>
                ))}
              </span>
            )}
          />
        )}
      </section>
      <section aria-labelledby="alone">
        <h2 id="alone">Answers that only it gives ({formatNumber(outlet.alone)})</h2>
        {outlet.lone.length === 0 ? (
          <p class="quiet">Whatever it answers, another answers too.</p>
        ) : (
          <PointLines
            items={outlet.lone}
            open={6}
            more={({ answers }) => (
              <span class="answers">
                <b>{answers.join('; ')}</b>
              </span>
            )}
          />
        )}
      </section>
      <section aria-labelledby="carried">
        <h2 id="carried">Its articles</h2>
        <ul class="articles">
          {outlet.list.map((article) => (
            <li key={article.id}>
              <a href={formatRoute('read', [article.id])}>
                <bdi>{article.title}</bdi>
              </a>
              <span class="quiet">
                <Dates source={article} /> <span class="dot">·</span> answers {countOf(article.points, 'point')}
              </span>
            </li>
          ))}
        </ul>
        {outlet.articles > outlet.list.length && outlet.outlet !== null && (
          <p class="next">
            <a href={formatRoute('read', [], { outlet: outlet.outlet })}>All {formatNumber(outlet.articles)}</a>
          </p>
        )}
      </section>
    </div>
  );
}

/** One outlet: what it carries of its own, what it takes and gives, where it stands alone or against others. */
export function OutletView({ name }: { name: string }) {
  const answer = useJson<Outlet>(`/api/views/outlet?${new URLSearchParams({ name })}`);
  useScroll(answer.state === 'ready', `outlet ${name}`, name || 'Outlet unknown');
  return answer.state === 'ready' ? <Shown outlet={answer.value} /> : <Waiting answer={answer} />;
}
