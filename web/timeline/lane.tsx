import type { TimelineLane, TimelineMark } from '../../src/server/contract/timeline.ts';
import { packMarks } from '../logic/pack-marks.ts';
import { formatRoute } from '../logic/route.ts';
import { stateOf } from '../logic/shown-state.ts';
import { countOf, formatDay } from '../logic/wording.ts';
import { route } from '../router.ts';
import type { DayScale } from './scale.ts';

const LINE = 15;
const DOT = 10;
const TOP = 8;
/** Room below the marks for the days of publication. */
const FOOT = 18;
const MOST_LINES = 9;

interface LaneProps {
  readonly lane: TimelineLane;
  readonly place: number;
  readonly scale: DayScale;
  readonly width: number;
  /** Place of the mark of this lane that the keyboard stands on; null where it stands in another. */
  readonly current: number | null;
  readonly onCurrent: (lane: number, mark: number) => void;
}

/** Where a mark is drawn: its days, but never narrower than can be seen and hit. */
function extentOf(scale: DayScale, width: number) {
  return ({ earliest, latest }: TimelineMark) => {
    const from = Math.max(0, scale.start(earliest));
    const to = Math.min(width, scale.end(latest));
    if (to - from >= DOT) return { from, to };
    const middle = Math.min(width - DOT / 2, Math.max(DOT / 2, (from + to) / 2));
    return { from: middle - DOT / 2, to: middle + DOT / 2 };
  };
}

/** What is said of a point whose group is no word for its state. */
const TOLD: Readonly<Record<string, string>> = {
  echoed: 'that is of one origin',
  unsure: 'on which the sources may differ',
};

/** What is read out of a mark. */
export function describeMark(mark: TimelineMark, outlet: string | null): string {
  const { label, count, articles, dates, approximate } = mark;
  return [
    approximate ? `about ${label}` : label,
    dates > 1 && countOf(dates, 'different date'),
    countOf(count, 'sentence'),
    articles > 1 && `in ${countOf(articles, 'article')}`,
    outlet ?? 'outlet unknown',
    mark.group && `a point ${TOLD[mark.group] ?? `that is ${mark.group}`}`,
  ]
    .filter(Boolean)
    .join(', ');
}

export function linkMark(
  { earliest, latest }: Pick<TimelineMark, 'earliest' | 'latest'>,
  outlet: string | null,
): string {
  const { from, to, answers } = route.value.query;
  return formatRoute('timeline', [], { from, to, answers, days: `${earliest}/${latest}`, of: outlet ?? '-' });
}

/** One outlet: what it dates, in as many lines as it takes, and below it the days on which it published. */
export function Lane({ lane, place, scale, width, current, onCurrent }: LaneProps) {
  const { packed, lines } = packMarks(lane.marks, extentOf(scale, width), MOST_LINES);
  const height = TOP + lines * LINE + FOOT;
  const base = height - FOOT / 2;
  const chosen = route.value.query.days;
  const isChosen = (mark: TimelineMark) =>
    chosen === `${mark.earliest}/${mark.latest}` && route.value.query.of === (lane.outlet ?? '-');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      class="lane-drawing"
      role="group"
      aria-label={lane.outlet ?? 'outlet unknown'}
    >
      {scale.ticks.map(({ x }) => (
        <line key={x} class="grid" x1={x} x2={x} y1={0} y2={height} />
      ))}
      <line class="base" x1={0} x2={width} y1={base} y2={base} />
      {lane.published.map(({ earliest, latest, count, title }) => {
        const from = Math.max(0, scale.start(earliest));
        const to = Math.min(width, scale.end(latest));
        const x = (from + to) / 2;
        return (
          <g key={`${earliest} ${latest}`} class="published">
            <title>{`Published ${formatDay(earliest)}${latest === earliest ? '' : ` to ${formatDay(latest)}`}: ${count === 1 ? title : countOf(count, 'article')}`}</title>
            {to - from > DOT && <line class="published-span" x1={from} x2={to} y1={base} y2={base} />}
            <path d={`M${x} ${base - 4.5}L${x + 4.5} ${base}L${x} ${base + 4.5}L${x - 4.5} ${base}Z`} />
          </g>
        );
      })}
      {packed.map(({ mark, from, to, line }) => {
        const at = lane.marks.indexOf(mark);
        const words = describeMark(mark, lane.outlet);
        const wide = to - from > DOT + 1;
        const size = Math.min(DOT, 5.5 + 1.6 * Math.sqrt(mark.count));
        const y = TOP + (line + 0.5) * LINE;
        return (
          <a
            key={`${mark.earliest} ${mark.latest} ${at}`}
            href={linkMark(mark, lane.outlet)}
            aria-label={words}
            tabIndex={current === at ? 0 : -1}
            data-mark={`${place} ${at}`}
            data-state={mark.group === null ? undefined : stateOf(mark.group)}
            class={[
              'mark',
              mark.approximate && 'approximate',
              mark.group === null && 'plain',
              isChosen(mark) && 'chosen',
            ]
              .filter(Boolean)
              .join(' ')}
            aria-current={isChosen(mark) ? 'true' : undefined}
            onFocus={() => onCurrent(place, at)}
          >
            <title>{words}</title>
            <rect class="hit" x={from - 2} y={y - LINE / 2} width={to - from + 4} height={LINE} />
            <rect
              class="shape"
              x={wide ? from + 0.5 : (from + to - size) / 2}
              y={y - size / 2}
              width={wide ? to - from - 1 : size}
              height={size}
              rx={size / 2}
            />
          </a>
        );
      })}
    </svg>
  );
}
