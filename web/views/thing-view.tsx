import type { Cited, ThingView as Thing } from '../../src/server/contract/things.ts';
import { DecideNamePanel } from '../decide/decide-panel.tsx';
import { useJson } from '../load-json.ts';
import { countryName } from '../logic/country-name.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Folded } from '../parts/fold.tsx';
import { PointLines } from '../parts/point-lines.tsx';
import { Dates, Outlet, Source } from '../parts/source.tsx';
import { Waiting } from '../parts/state.tsx';

function Spot({ thing }: { thing: Thing }) {
  const { spot } = thing;
  if (!spot) return null;
  const named = [spot.city, spot.region, countryName(spot.country)].filter(Boolean).join(', ');
  return (
    <p class="because">
      Placed on the map: <a href={formatRoute('map', [], { place: thing.id })}>{named}</a>, as a {spot.precision}
      {!spot.certain && <span class="tag">not certain</span>} <span class="quiet">— {spot.because}</span>
      {spot.others > 0 && <span class="quiet">; {countOf(spot.others, 'other place')} of the name</span>}
    </p>
  );
}

function ByOutlet({ thing }: { thing: Thing }) {
  return (
    <section aria-labelledby="by-outlet">
      <h2 id="by-outlet">How each outlet names it</h2>
      <table class="by-outlet">
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Names, with how often</th>
            <th scope="col">What it says that it is</th>
          </tr>
        </thead>
        <tbody>
          {thing.byOutlet.map(({ outlet, articles, names, descriptions }) => (
            <tr key={outlet ?? ''}>
              <th scope="row">
                <Outlet source={{ id: '', title: '', outlet, dates: [] }} />
                <span class="quiet"> {countOf(articles, 'article')}</span>
              </th>
              <td data-label="names">
                {names.map(({ text, count, article, at }, nth) => (
                  <span key={text}>
                    {nth > 0 && ', '}
                    <a class="said" href={formatRoute('read', [article], { at })}>
                      <bdi>{text}</bdi>
                    </a>{' '}
                    <span class="quiet">{formatNumber(count)}</span>
                  </span>
                ))}
              </td>
              <td data-label="says that it is">
                {descriptions.length === 0 ? (
                  <span class="quiet">—</span>
                ) : (
                  <Folded
                    items={descriptions}
                    open={3}
                    noun="description"
                    class="carriers"
                    write={({ words, source, at }) => (
                      <li key={`${source.id} ${at}`}>
                        <a class="said" href={formatRoute('read', [source.id], { at })}>
                          “<bdi>{words}</bdi>”
                        </a>
                      </li>
                    )}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Seen({ thing }: { thing: Thing }) {
  const { seen } = thing;
  if (!seen) return null;
  const line = ({ day, source }: typeof seen.first) => (
    <>
      <a href={formatRoute('read', [source.id])}>{day}</a>{' '}
      <span class="quiet">{source.outlet ?? 'outlet unknown'}</span>
    </>
  );
  return (
    <p class="because">
      First told of {line(seen.first)}, last {line(seen.last)}
    </p>
  );
}

function Roles({ thing }: { thing: Thing }) {
  if (thing.roles.length === 0) return null;
  return (
    <section aria-labelledby="roles">
      <h2 id="roles">Roles and descriptions, by day</h2>
      <Folded
        items={thing.roles}
        open={8}
        noun="role"
        class="carriers"
        write={({ words, days, cited }) => (
          <li key={words}>
            {cited[0] ? <Cite cited={cited[0]} /> : <bdi>{words}</bdi>}{' '}
            <span class="quiet">
              {days ?? 'undated'}, {countOf(cited.length, 'time')}
            </span>
          </li>
        )}
      />
    </section>
  );
}

function Together({ thing }: { thing: Thing }) {
  if (thing.together.length === 0) return null;
  return (
    <section aria-labelledby="together">
      <h2 id="together">Named with it in a sentence</h2>
      <Folded
        items={thing.together}
        open={8}
        noun="name"
        class="carriers"
        write={({ id, name, sentences, articles }) => (
          <li key={id}>
            <a href={formatRoute('names', [id])}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="quiet">
              {countOf(sentences, 'sentence')} in {countOf(articles, 'article')}
            </span>
          </li>
        )}
      />
    </section>
  );
}

function Cite({ cited }: { cited: Cited }) {
  return (
    <>
      <a class="said" href={formatRoute('read', [cited.source.id], { at: cited.at })}>
        “<bdi>{cited.words}</bdi>”
      </a>{' '}
      <span class="quiet">
        {cited.source.outlet ?? 'outlet unknown'}, <Dates source={cited.source} />
      </span>
    </>
  );
}

const JUDGED = { same: 'one', different: 'kept apart', unsure: 'in doubt' } as const;

function Joins({ thing }: { thing: Thing }) {
  if (thing.joins.length === 0) return null;
  const doubts = thing.joins.filter(({ judgement }) => judgement !== 'same');
  const held = thing.joins.filter(({ judgement }) => judgement === 'same');
  const item = ({ judgement, because, a, b }: Thing['joins'][number], at: number) => (
    <li key={at} class={`join join-${judgement}`}>
      <p>
        <b>{JUDGED[judgement]}</b> {because}
      </p>
      <p>
        <Cite cited={a} />
      </p>
      <p>
        <Cite cited={b} />
      </p>
    </li>
  );
  return (
    <section aria-labelledby="joins">
      <h2 id="joins">What holds its names together</h2>
      {doubts.length > 0 && <ul class="join-list">{doubts.map(item)}</ul>}
      {held.length > 0 && (
        <details class="more" open={held.length < 4}>
          <summary>{countOf(held.length, 'reason')} for taking names as one</summary>
          <ul class="join-list">{held.map(item)}</ul>
        </details>
      )}
    </section>
  );
}

function Shown({ thing }: { thing: Thing }) {
  return (
    <div class="thing-view">
      <div class="heading">
        <p>
          <a href={formatRoute('names')}>All names</a>
        </p>
        <h1>
          <bdi>{thing.name}</bdi>
        </h1>
        <p class="lead">
          {thing.type}, {countOf(thing.mentions, 'mention')} in {countOf(thing.articles, 'article')} of{' '}
          {countOf(thing.outlets, 'outlet')}
        </p>
        <Spot thing={thing} />
        <Seen thing={thing} />
        <p class="name-row">
          {thing.names.map(({ text, count }) => (
            <span key={text} class="name-chip">
              <bdi>{text}</bdi> <b>{formatNumber(count)}</b>
            </span>
          ))}
        </p>
        <DecideNamePanel id={thing.id} name={thing.name} />
      </div>
      {thing.points.length > 0 && (
        <section aria-labelledby="points-of">
          <h2 id="points-of">Points about it</h2>
          <PointLines items={thing.points} />
          {thing.pointTotal > thing.points.length && (
            <p class="next">
              <a href={formatRoute('points', [], { name: thing.id })}>All {formatNumber(thing.pointTotal)}</a>
            </p>
          )}
        </section>
      )}
      <ByOutlet thing={thing} />
      <Roles thing={thing} />
      <Together thing={thing} />
      {thing.voice && (
        <section aria-labelledby="voice-of">
          <h2 id="voice-of">What it says</h2>
          <p>
            <a href={formatRoute('speakers', [thing.voice.key])}>{countOf(thing.voice.count, 'statement')}</a>, quoted
            or reported
          </p>
        </section>
      )}
      <Joins thing={thing} />
      <section aria-labelledby="where">
        <h2 id="where">Where it is named</h2>
        <Folded
          items={thing.where}
          open={8}
          noun="article"
          class="carriers"
          write={(source) => (
            <li key={source.id}>
              <Source source={source} at={source.at} /> <span class="quiet">{countOf(source.count, 'time')}</span>
            </li>
          )}
        />
      </section>
    </div>
  );
}

/** One thing named. */
export function ThingView({ id }: { id: string }) {
  const answer = useJson<Thing>(`/api/views/names/${encodeURIComponent(id)}`);
  useScroll(answer.state === 'ready', id, answer.state === 'ready' ? answer.value.name : 'Name');
  return answer.state === 'ready' ? <Shown thing={answer.value} /> : <Waiting answer={answer} />;
}
