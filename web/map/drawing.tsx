import { geoGraticule10, geoPath } from 'd3-geo';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { MapPlace } from '../../src/server/contract/things.ts';
import { type Country, findCountry } from './atlas.ts';
import { chooseLabels } from './place-labels.ts';
import { fitProjection } from './projection.ts';

interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

const WHOLE: View = { k: 1, x: 0, y: 0 };
const FARTHEST = 0.05;
const NEAREST = 24;

/** Nearer or farther around a point of the drawing, which stays where it is. */
function zoomAt({ k, x, y }: View, factor: number, cx: number, cy: number): View {
  const next = Math.min(NEAREST, Math.max(FARTHEST, k * factor));
  const by = next / k;
  return { k: next, x: cx - (cx - x) * by, y: cy - (cy - y) * by };
}

interface Props {
  readonly places: readonly MapPlace[];
  /** Those of them that the first look shows. */
  readonly framed: readonly MapPlace[];
  readonly atlas: readonly Country[];
  readonly width: number;
  readonly height: number;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  /** More buttons. */
  readonly children?: ComponentChildren;
}

/** The land, in lines that don't change with what is chosen. */
function useLand({ places, framed, atlas, width, height }: Props) {
  return useMemo(() => {
    const projection = fitProjection(framed, width, height);
    const path = geoPath(projection);
    path.digits(1);
    const named = new Map<Country, string[]>();
    for (const { spot, id } of places) {
      const country = spot.precision === 'country' ? findCountry(atlas, spot.lon, spot.lat) : null;
      if (country) named.set(country, [...(named.get(country) ?? []), id]);
    }
    return {
      projection,
      graticule: path(geoGraticule10()) ?? '',
      countries: atlas.map((country) => ({ country, d: path(country.shape) ?? '', places: named.get(country) ?? [] })),
    };
  }, [places, framed, atlas, width, height]);
}

/** Width of a map on which places have their full size. */
const FULL = 760;

function radiusOf({ mentions }: MapPlace, width: number): number {
  return Math.min(22, 3.5 + 1.5 * Math.sqrt(mentions)) * Math.max(0.6, Math.min(1, width / FULL));
}

/** The map. All that it shows stands in the list beside it, so it is kept from screen readers. */
export function Drawing(props: Props) {
  const { places, width, height, chosen, choose } = props;
  const land = useLand(props);
  const [view, setView] = useState(WHOLE);
  const drag = useRef<{ x: number; y: number } | null>(null);
  const spots = places.flatMap((place) => {
    const at = land.projection([place.spot.lon, place.spot.lat]);
    if (!at) return [];
    const [x, y] = [at[0] * view.k + view.x, at[1] * view.k + view.y];
    const radius = radiusOf(place, width);
    // What lies outside is not drawn: of ten thousand articles that is most.
    if (x < -radius || y < -radius || x > width + radius || y > height + radius) return [];
    return [{ place, id: place.id, name: place.name, x, y, radius }];
  });
  const labels = chooseLabels(spots, width, height);
  const middle = [width / 2, height / 2] as const;
  const onPointerMove = (event: PointerEvent) => {
    if (!drag.current) return;
    const { x, y } = drag.current;
    drag.current = { x: event.clientX, y: event.clientY };
    setView((now) => ({ ...now, x: now.x + event.clientX - x, y: now.y + event.clientY - y }));
  };
  return (
    <div class="map-box">
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
        focusable="false"
        onPointerDown={(event) => {
          drag.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          drag.current = null;
        }}
        onPointerLeave={() => {
          drag.current = null;
        }}
        onDblClick={(event) => setView(zoomAt(view, 2, event.offsetX, event.offsetY))}
        onWheel={(event) => {
          if (!event.ctrlKey && !event.metaKey) return;
          event.preventDefault();
          setView(zoomAt(view, event.deltaY < 0 ? 1.25 : 0.8, event.offsetX, event.offsetY));
        }}
      >
        <title>The places named</title>
        <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
          <path class="graticule" d={land.graticule} />
          {land.countries.map(({ country, d, places: own }) => (
            <path
              key={country.name}
              d={d}
              class={own.length === 0 ? 'land' : own.includes(chosen ?? '') ? 'land named chosen' : 'land named'}
            />
          ))}
        </g>
        {[...spots].reverse().map(({ place, x, y, radius }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the map does the same by keyboard
          <g
            key={place.id}
            class={`spot ${place.spot.precision}${place.spot.certain ? '' : ' unsure'}${place.id === chosen ? ' chosen' : ''}`}
            onClick={() => choose(place.id)}
          >
            <title>{`${place.name}: ${place.mentions}`}</title>
            <circle cx={x} cy={y} r={radius} />
            {radius > 9 && (
              <text class="spot-count" x={x} y={y + 3.5}>
                {place.mentions}
              </text>
            )}
            {(labels.has(place.id) || place.id === chosen) && (
              <text class="spot-name" x={x + radius + 4} y={y + 4}>
                {place.name}
              </text>
            )}
          </g>
        ))}
      </svg>
      <p class="map-buttons">
        <button type="button" aria-label="Nearer" onClick={() => setView(zoomAt(view, 1.6, ...middle))}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => setView(zoomAt(view, 1 / 1.6, ...middle))}>
          −
        </button>
        {view !== WHOLE && (
          <button type="button" onClick={() => setView(WHOLE)}>
            Back
          </button>
        )}
        {props.children}
      </p>
    </div>
  );
}
