import type { ArticlePage } from '../../src/server/contract/articles.ts';
import type { Facet, GroupCount, Overview, PointCard, PointPage } from '../../src/server/contract.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Folded } from '../parts/fold.tsx';
import { Point } from '../parts/point-card.tsx';
import { Source } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { useGradually } from '../parts/use-gradually.ts';
import { go, route } from '../router.ts';

/** Points that are shown at first, and that each “more” adds. */
const STEP = 12;
/** Cards that are drawn at once; the others follow. */
const AT_ONCE = 2;
const FILTERS = ['q', 'group', 'kind', 'name', 'outlet', 'from', 'to'] as const;
type FilterName = (typeof FILTERS)[number];

function setFilter(name: FilterName, value: string, replace = false): void {
  const { more, ...query } = route.value.query;
  go(formatRoute('points', [], { ...query, [name]: value }), replace);
}

function apiPath(query: Readonly<Record<string, string>>): string {
  const search = new URLSearchParams();
  for (const name of FILTERS) if (query[name]) search.set(name, query[name]);
  search.set('limit', String(Math.min(1000, STEP + Math.max(0, Number(query.more) || 0))));
  return `/api/views/points?${search}`;
}

function Choice(props: { name: FilterName; label: string; any: string; facets: readonly Facet[] }) {
  const { name, label, any, facets } = props;
  const value = route.value.query[name] ?? '';
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => setFilter(name, event.currentTarget.value)}>
        <option value="">{any}</option>
        {facets.map((facet) => (
          <option key={facet.value} value={facet.value}>
            {facet.label} ({formatNumber(facet.count)})
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ name, label }: { name: 'from' | 'to'; label: string }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="date"
        value={route.value.query[name] ?? ''}
        onChange={(event) => setFilter(name, event.currentTarget.value)}
      />
    </label>
  );
}

function Filters({ overview, groups }: { overview: Overview | null; groups: readonly GroupCount[] }) {
  const { query } = route.value;
  const all = groups.reduce((sum, { count }) => sum + count, 0);
  const active = FILTERS.some((name) => query[name]);
  return (
    <search class="filters" aria-label="Find points">
      <label class="field">
        <span>Search</span>
        <input
          type="search"
          data-search=""
          placeholder="words, “a phrase”, -without"
          value={query.q ?? ''}
          onInput={(event) => setFilter('q', event.currentTarget.value, true)}
        />
      </label>
      <fieldset class="groups">
        <legend class="vh">State</legend>
        <button type="button" aria-pressed={!query.group} onClick={() => setFilter('group', '')}>
          <span>All points</span> <b>{formatNumber(all)}</b>
        </button>
        {groups
          .filter(({ key, count }) => count > 0 || query.group === key)
          .map(({ key, state, name, count }) => (
            <button
              key={key}
              type="button"
              data-state={state}
              aria-pressed={query.group === key}
              onClick={() => setFilter('group', query.group === key ? '' : key)}
            >
              <span>{name}</span> <b>{formatNumber(count)}</b>
            </button>
          ))}
      </fieldset>
      <details class="finer" open={Boolean(query.kind || query.name || query.outlet || query.from || query.to)}>
        <summary>Kind, name, outlet, time</summary>
        {overview && (
          <>
            <Choice name="kind" label="Kind" any="any kind" facets={overview.kinds} />
            <Choice name="name" label="Name" any="any name" facets={overview.names} />
            <Choice name="outlet" label="Outlet" any="any outlet" facets={overview.outletFacets} />
            <Day name="from" label="Published from" />
            <Day name="to" label="to" />
          </>
        )}
      </details>
      {active && (
        <p>
          <a href={formatRoute('points')}>Clear all</a>
        </p>
      )}
    </search>
  );
}

function Figures({ overview }: { overview: Overview }) {
  const { captures, articles, outlets, points, echoes } = overview;
  const figures = [
    countOf(captures, 'page'),
    countOf(articles, 'article'),
    countOf(outlets, 'outlet'),
    countOf(points, 'point'),
  ];
  return (
    <div class="holds">
      <ul class="figures">
        {figures.map((words) => {
          const [count, noun] = words.split(' ');
          return (
            <li key={noun}>
              <b>{count}</b> {noun}
            </li>
          );
        })}
      </ul>
      {echoes > 0 && (
        <p class="echo">
          <b>{countOf(echoes, 'answer')}</b> {echoes === 1 ? 'stands' : 'stand'} in two or more articles and{' '}
          {echoes === 1 ? 'goes' : 'go'} back to a single origin.
        </p>
      )}
    </div>
  );
}

function GroupHead({ group }: { group: GroupCount }) {
  return (
    <div class="group-head" data-state={group.state}>
      <p class="group-name">{group.name}</p>
      <p class="group-meaning">
        <b>{formatNumber(group.count)}</b> · {group.meaning}
      </p>
    </div>
  );
}

function PointList({ page }: { page: PointPage }) {
  const { query } = route.value;
  const shown = useGradually(page.items.length, AT_ONCE);
  if (page.items.length === 0)
    return (
      <p class="empty">
        {FILTERS.some((name) => query[name]) ? (
          <>
            No point answers this. <a href={formatRoute('points')}>Show all points</a>
          </>
        ) : (
          'No point was found: no question on which the articles give an answer that can be set side by side.'
        )}
      </p>
    );
  const more = page.total - page.items.length;
  return (
    <>
      {page.groups.map((group) => {
        const cards = page.items.slice(0, shown).filter((card) => card.group === group.key);
        if (cards.length === 0) return null;
        return (
          <section key={group.key} class="group" aria-label={`${group.name}: ${group.count}`}>
            <GroupHead group={group} />
            {cards.map((card) => (
              <Point key={card.id} card={card} />
            ))}
          </section>
        );
      })}
      {more > 0 && (
        <p class="next">
          <button
            type="button"
            onClick={() => go(formatRoute('points', [], { ...query, more: (Number(query.more) || 0) + STEP }), true)}
          >
            Show {formatNumber(Math.min(more, STEP))} more of {formatNumber(page.total)}
          </button>
        </p>
      )}
    </>
  );
}

/** Articles in which the words searched for stand. */
function Hits({ q }: { q: string }) {
  const answer = useJson<ArticlePage>(`/api/views/articles?${new URLSearchParams({ q, limit: '5' })}`);
  if (answer.state !== 'ready' || answer.value.total === 0) return null;
  return (
    <section class="hits" aria-label="Articles">
      <h2>
        <a href={formatRoute('read', [], { q })}>In {countOf(answer.value.total, 'article')}</a>
      </h2>
      <Folded
        items={answer.value.items}
        open={3}
        noun="article"
        class="carriers"
        write={({ source, at, parts }) => (
          <li key={source.id}>
            <Source source={source} at={at} />
            <p class="said">{parts.map(({ text, mark }, index) => (mark ? <mark key={index}>{text}</mark> : text))}</p>
          </li>
        )}
      />
    </section>
  );
}

function OnePoint({ id }: { id: string }) {
  const more = Number(route.value.query.more) || 0;
  const answer = useJson<PointCard>(`/api/views/points/${encodeURIComponent(id)}${more > 0 ? `?more=${more}` : ''}`);
  useScroll(answer.state === 'ready', id, answer.state === 'ready' ? answer.value.question : 'Point');
  return (
    <>
      <div class="heading">
        <h1 class="vh">Point</h1>
        <p>
          <a href={formatRoute('points')}>All points</a>
        </p>
      </div>
      {answer.state === 'ready' ? <Point card={answer.value} /> : <Waiting answer={answer} />}
    </>
  );
}

function AllPoints({ overview }: { overview: Overview | null }) {
  const { query } = route.value;
  const answer = useJson<PointPage>(apiPath(query));
  const page = answer.state === 'ready' ? answer.value : answer.state === 'loading' ? answer.last : null;
  useScroll(page !== null, 'points', 'Points');
  return (
    <>
      <div class="opening">
        <Heading title="Points">
          Questions on which the sources can differ, with every answer they give, in their own words.
        </Heading>
        {overview && <Figures overview={overview} />}
      </div>
      <div class="columns">
        <Filters overview={overview} groups={page?.groups ?? []} />
        <div class="list" aria-busy={answer.state === 'loading'}>
          <p class="vh" role="status">
            {page ? countOf(page.total, 'point') : ''}
          </p>
          {query.q && <Hits q={query.q} />}
          {page ? <PointList page={page} /> : <Waiting answer={answer} />}
        </div>
      </div>
    </>
  );
}

/** The questions on which sources differ; one of them where the address names it. */
export function PointsView({ overview }: { overview: Overview | null }) {
  const [id] = route.value.parts;
  return id === undefined ? <AllPoints overview={overview} /> : <OnePoint key={id} id={id} />;
}
