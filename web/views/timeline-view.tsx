import { useEffect, useState } from 'preact/hooks';
import type { TimelineView as Timeline } from '../../src/server/contract/timeline.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { moveWindow, type TimeWindow, zoomWindow } from '../logic/time-window.ts';
import { countOf, formatDay, formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { setQuery } from '../parts/query-field.tsx';
import { Outlet } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { useWidth } from '../parts/use-width.ts';
import { route } from '../router.ts';
import { DaysPanel } from '../timeline/days-panel.tsx';
import { Density } from '../timeline/density.tsx';
import { Lane } from '../timeline/lane.tsx';
import { type DayScale, makeDayScale } from '../timeline/scale.ts';
import './timeline-view.css';

const show = ({ from, to }: TimeWindow): void => setQuery({ from, to }, true);

function Controls({ shown, whole }: { shown: TimeWindow; whole: TimeWindow }) {
  const { query } = route.value;
  const button = (label: string, words: string, window: TimeWindow) => (
    <button type="button" aria-label={words} title={words} onClick={() => show(window)}>
      {label}
    </button>
  );
  return (
    <search class="time-controls" aria-label="Days shown">
      <label class="field">
        <span>From</span>
        <input
          type="date"
          value={shown.from}
          max={shown.to}
          onChange={(event) => event.currentTarget.value && setQuery({ from: event.currentTarget.value, to: shown.to })}
        />
      </label>
      <label class="field">
        <span>to</span>
        <input
          type="date"
          value={shown.to}
          min={shown.from}
          onChange={(event) =>
            event.currentTarget.value && setQuery({ from: shown.from, to: event.currentTarget.value })
          }
        />
      </label>
      <p class="time-buttons">
        {button('←', 'Earlier', moveWindow(shown, -0.5))}
        {button('→', 'Later', moveWindow(shown, 0.5))}
        {button('+', 'Nearer', zoomWindow(shown, 0.5))}
        {button('−', 'Farther', zoomWindow(shown, 2))}
        {button('All', 'All: the whole time', whole)}
        <button type="button" title="Where most of it lies" onClick={() => setQuery({ from: '', to: '' })}>
          Most
        </button>
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={query.answers !== undefined}
          onChange={(event) => setQuery({ answers: event.currentTarget.checked ? '1' : '' })}
        />{' '}
        only what answers a point
      </label>
    </search>
  );
}

/** Moves the keyboard from mark to mark: left and right in time, up and down from outlet to outlet. */
function stepFrom(
  view: Timeline,
  [lane, mark]: readonly [number, number],
  key: string,
): readonly [number, number] | null {
  const marks = view.lanes[lane]?.marks ?? [];
  if (key === 'ArrowRight') return [lane, Math.min(marks.length - 1, mark + 1)];
  if (key === 'ArrowLeft') return [lane, Math.max(0, mark - 1)];
  if (key === 'Home') return [lane, 0];
  if (key === 'End') return [lane, marks.length - 1];
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const next = lane + (key === 'ArrowDown' ? 1 : -1);
  const others = view.lanes[next]?.marks;
  if (!others) return null;
  const day = marks[mark]?.earliest ?? '';
  const after = others.findIndex(({ earliest }) => earliest >= day);
  return [next, after < 0 ? others.length - 1 : after];
}

function Axis({ scale, width, name }: { scale: DayScale; width: number; name: string }) {
  return (
    <svg class="time-axis" width={width} height={22} viewBox={`0 0 ${width} 22`} aria-hidden="true">
      <title>{name}</title>
      {scale.ticks.map(({ x, words }) => (
        <text key={x} x={x} y={14} text-anchor={x < 20 ? 'start' : x > width - 30 ? 'end' : 'middle'}>
          {words}
        </text>
      ))}
    </svg>
  );
}

/** When pages were saved. */
function Saved({ view, scale, width }: { view: Timeline; scale: DayScale; width: number }) {
  const dated = view.captured.filter(({ earliest, latest }) => (earliest ?? latest) !== null);
  if (dated.length === 0) return null;
  return (
    <div class="lane">
      <p class="lane-label">
        <b>Pages saved</b>
        <span class="quiet">
          {countOf(
            dated.reduce((sum, { count }) => sum + count, 0),
            'page',
          )}
        </span>
      </p>
      <svg
        width={width}
        height={26}
        viewBox={`0 0 ${width} 26`}
        role="img"
        aria-label={`Pages saved: ${dated.map(({ earliest, latest, count }) => `${countOf(count, 'page')} ${formatDay((earliest ?? latest)!)}`).join('; ')}`}
      >
        {dated.map(({ earliest, latest }, at) => {
          const from = earliest === null ? 0 : Math.max(0, scale.start(earliest));
          const to = latest === null ? width : Math.min(width, scale.end(latest));
          return to < 0 || from > width ? null : (
            <rect key={at} class="saved-span" x={from} width={Math.max(4, to - from)} y={9} height={8} rx={4} />
          );
        })}
      </svg>
    </div>
  );
}

function Lanes({ view }: { view: Timeline }) {
  const [ref, width] = useWidth();
  const [current, setCurrent] = useState<readonly [number, number]>([0, 0]);
  useEffect(() => setCurrent([0, 0]), [view]);
  const scale = makeDayScale(view.shown!, Math.max(1, width));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = stepFrom(view, current, event.key);
    if (!next) return;
    event.preventDefault();
    setCurrent(next);
    document.querySelector<SVGAElement>(`[data-mark="${next[0]} ${next[1]}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks in it take the keys
    <div class="lanes" onKeyDown={onKeyDown}>
      <div class="lane axis">
        <span />
        <div ref={ref}>{width > 0 && <Axis scale={scale} width={width} name="Days" />}</div>
      </div>
      {width > 0 &&
        view.lanes.map((lane, place) => (
          <div class="lane" key={lane.outlet ?? ''}>
            <p class="lane-label">
              {lane.outlet === null ? (
                <Outlet source={{ id: '', title: '', outlet: null, dates: [] }} />
              ) : (
                <a href={formatRoute('sources', [lane.outlet])}>
                  <bdi>{lane.outlet}</bdi>
                </a>
              )}
              <span class="quiet">{countOf(lane.count, 'time')}</span>
            </p>
            <Lane
              lane={lane}
              place={place}
              scale={scale}
              width={width}
              current={current[0] === place ? current[1] : null}
              onCurrent={(to, mark) => setCurrent([to, mark])}
            />
          </div>
        ))}
      {width > 0 && <Saved view={view} scale={scale} width={width} />}
    </div>
  );
}

function Legend({ view }: { view: Timeline }) {
  const { open, undated, outlets, lanes } = view;
  return (
    <p class="time-legend">
      <span>
        <i class="key-day" aria-hidden="true" /> a day
      </span>
      <span>
        <i class="key-span" aria-hidden="true" /> days between which it lies
      </span>
      <span>
        <i class="key-about" aria-hidden="true" /> about
      </span>
      <span>
        <i class="key-published" aria-hidden="true" /> an article published
      </span>
      <span class="quiet">colour: the state of the point it answers; grey answers none.</span>
      {outlets > lanes.length && (
        <span class="quiet">{formatNumber(outlets - lanes.length)} more outlets date less.</span>
      )}
      {(open > 0 || undated > 0) && (
        <span class="quiet">
          On no line: {countOf(open, 'time')} that the words leave open
          {undated > 0 && `, ${countOf(undated, 'undated article')}`}.
        </span>
      )}
    </p>
  );
}

/** The outlet whose days are asked for; null for all. */
function outletAsked(of: string | undefined): string | null {
  if (of === undefined) return null;
  return of === '-' ? '' : of;
}

/** What the sources date, outlet by outlet, and when they published. */
export function TimelineView() {
  const { query } = route.value;
  const search = new URLSearchParams();
  for (const name of ['from', 'to', 'answers'] as const) if (query[name]) search.set(name, query[name]);
  const answer = useJson<Timeline>(`/api/views/timeline?${search}`);
  const view = answer.state === 'ready' ? answer.value : answer.state === 'loading' ? answer.last : null;
  useScroll(view !== null, 'timeline', 'Timeline');
  const [from, to] = (query.days ?? '').split('/');
  return (
    <>
      <Heading title="Timeline">
        What the sources date, each outlet on lines of its own. A time as vague as its words is drawn as long as the
        days between which it can lie. Arrow keys walk from mark to mark; Enter shows the sentences.
      </Heading>
      {answer.state === 'failed' && <Waiting answer={answer} />}
      {view === null && answer.state === 'loading' && <Waiting answer={answer} />}
      {view && (view.whole === null || view.shown === null) && (
        <p class="empty">No words give a day that can be placed.</p>
      )}
      {view?.whole && view.shown && (
        <div aria-busy={answer.state === 'loading'}>
          <Controls shown={view.shown} whole={{ from: view.whole.first, to: view.whole.last }} />
          <Density
            whole={{ from: view.whole.first, to: view.whole.last }}
            shown={view.shown}
            density={view.density}
            pick={show}
          />
          <Legend view={view} />
          {view.lanes.length === 0 && <p class="empty">Nothing is dated on these days.</p>}
          <Lanes view={view} />
          {from && to && (
            <DaysPanel key={`${from} ${to} ${query.of}`} from={from} to={to} outlet={outletAsked(query.of)} />
          )}
        </div>
      )}
    </>
  );
}
