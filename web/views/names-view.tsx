import type { NameLine } from '../../src/server/contract/things.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { More, shownOf } from '../parts/more.tsx';
import { SearchField, setQuery } from '../parts/query-field.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { route } from '../router.ts';
import { ThingView } from './thing-view.tsx';
import './things-view.css';

interface Names {
  readonly items: readonly NameLine[];
  readonly total: number;
}

const STEP = 150;
const TYPES = [
  ['', 'All'],
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['other', 'Other'],
] as const;
/** Other names that a line gives. */
const OTHERS = 4;

function Name({ thing }: { thing: NameLine }) {
  const others = thing.names.filter(({ text }) => text !== thing.name);
  return (
    <li>
      <a class="thing" href={formatRoute('names', [thing.id])}>
        <bdi>{thing.name}</bdi>
      </a>{' '}
      <span class="quiet">
        {thing.type} <span class="dot">·</span> {countOf(thing.mentions, 'mention')} in{' '}
        {countOf(thing.articles, 'article')}
      </span>
      {others.length > 0 && (
        <span class="also">
          also{' '}
          {others.slice(0, OTHERS).map(({ text }, at) => (
            <span key={text}>
              {at > 0 && ', '}
              <bdi>{text}</bdi>
            </span>
          ))}
          {others.length > OTHERS && ` and ${formatNumber(others.length - OTHERS)} more`}
        </span>
      )}
    </li>
  );
}

function AllNames() {
  const { query } = route.value;
  const search = new URLSearchParams({ q: query.q ?? '', limit: String(shownOf(STEP)) });
  if (query.type) search.set('type', query.type);
  const answer = useJson<Names>(`/api/views/names?${search}`);
  const names = answer.state === 'ready' ? answer.value : answer.state === 'loading' ? answer.last : null;
  useScroll(names !== null, 'names', 'Names');
  return (
    <>
      <Heading title="Names">
        Whom and what the articles name. That several names mean one thing is Stemma’s reading, and can be wrong: each
        shows what holds it together.
      </Heading>
      <search class="strip" aria-label="Find names">
        <SearchField label="Search" hint="a name, or part of it" />
        <fieldset class="tabs">
          <legend class="vh">Type</legend>
          {TYPES.map(([type, label]) => (
            <button
              key={type}
              type="button"
              aria-pressed={(query.type ?? '') === type}
              onClick={() => setQuery({ type })}
            >
              {label}
            </button>
          ))}
        </fieldset>
      </search>
      {names === null ? (
        <Waiting answer={answer} />
      ) : (
        <div aria-busy={answer.state === 'loading'}>
          <p class="vh" role="status">
            {countOf(names.total, 'name')}
          </p>
          {names.total === 0 && <p class="empty">Nothing of that name.</p>}
          <ul class="names">
            {names.items.map((thing) => (
              <Name key={thing.id} thing={thing} />
            ))}
          </ul>
          <More shown={names.items.length} total={names.total} step={STEP} />
        </div>
      )}
    </>
  );
}

/** Whom and what the articles name; one of them where the address says which. */
export function NamesView() {
  const [id] = route.value.parts;
  return id === undefined ? <AllNames /> : <ThingView key={id} id={id} />;
}
