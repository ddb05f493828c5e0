import type { ArticleHit, ArticlePage } from '../../src/server/contract/articles.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { More, shownOf } from '../parts/more.tsx';
import { FacetList, SearchField } from '../parts/query-field.tsx';
import { Dates, Outlet } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { PickBox } from '../pick/pick-box.tsx';
import { route } from '../router.ts';
import './articles-view.css';

const STEP = 40;
const FILTERS = ['q', 'outlet', 'name', 'speaker', 'language', 'year', 'from', 'to', 'alone'] as const;

function apiPath(query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams();
  for (const name of FILTERS) if (query[name]) search.set(name, query[name]);
  search.set('limit', String(shownOf(STEP)));
  return `/api/views/articles?${search}`;
}

function Hit({ hit }: { hit: ArticleHit }) {
  const { source, parts, at } = hit;
  return (
    <li>
      <a href={formatRoute('read', [source.id], { at: parts.length > 0 ? at : undefined })}>
        <bdi>{source.title}</bdi>
      </a>
      <PickBox kind="articles" id={source.id} words={source.title} />
      {parts.length > 0 && (
        <p class="said hit-words">
          {parts.map(({ text, mark }, index) => (mark ? <mark key={index}>{text}</mark> : text))}
        </p>
      )}
      <span class="quiet">
        <Outlet source={source} /> <span class="dot">·</span> <Dates source={source} /> <span class="dot">·</span>{' '}
        {source.points > 0 ? `answers ${countOf(source.points, 'point')}` : 'answers no point'}
        {source.captures > 1 && (
          <>
            {' '}
            <span class="dot">·</span> on {countOf(source.captures, 'page')}
          </>
        )}
      </span>
    </li>
  );
}

function Narrow({ page }: { page: ArticlePage | null }) {
  const { query } = route.value;
  return (
    <search class="filters" aria-label="Find articles">
      <SearchField label="Search the articles" hint="words, “a phrase”, -without" />
      <details class="finer">
        <summary>How to ask</summary>
        <ul class="asking">
          <li>
            <code>fire</code> finds <i>fires</i> too; <code>“six kilometres”</code> those very words
          </li>
          <li>
            <code>-rain</code> without; <code>blaze OR fire</code> either
          </li>
          <li>
            <code>“mayor denied”~8</code> at most eight words apart
          </li>
          <li>
            <code>title:</code> <code>outlet:</code> <code>by:</code> before a word
          </li>
        </ul>
      </details>
      {FILTERS.some((name) => query[name]) && (
        <p>
          <a href={formatRoute('read')}>Clear all</a>
        </p>
      )}
      {page && (
        <>
          <FacetList name="outlet" label="Outlet" facets={page.facets.outlets} />
          <FacetList name="year" label="Published" facets={page.facets.years} open={8} />
          <FacetList name="name" label="Names" facets={page.facets.names} />
          <FacetList name="speaker" label="Speakers" facets={page.facets.speakers} open={4} />
          <FacetList name="language" label="Language" facets={page.facets.languages} />
        </>
      )}
    </search>
  );
}

/** All articles, searched and narrowed. */
export function ArticlesView() {
  const { query } = route.value;
  const answer = useJson<ArticlePage>(apiPath(query));
  const page = answer.state === 'ready' ? answer.value : answer.state === 'loading' ? answer.last : null;
  useScroll(page !== null, 'read', 'Read');
  return (
    <>
      <Heading title="Read">
        Every article, in the order of its day{query.q ? ', those that tell most of the words first' : ''}. Beside each
        sentence of one stands what the others say there.
      </Heading>
      <div class="columns">
        <Narrow page={page} />
        <div class="list" aria-busy={answer.state === 'loading'}>
          {answer.state === 'failed' && <Waiting answer={answer} />}
          <p class="found" role="status">
            {page ? countOf(page.total, 'article') : 'Reading…'}
            {query.alone && ' joined to no other'}
          </p>
          {page && (
            <>
              <ul class="articles">
                {page.items.map((hit) => (
                  <Hit key={hit.source.id} hit={hit} />
                ))}
              </ul>
              {page.total === 0 && <p class="empty">No article answers this.</p>}
              <More shown={page.items.length} total={page.total} step={STEP} />
            </>
          )}
        </div>
      </div>
    </>
  );
}
