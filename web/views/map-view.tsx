import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MapPlace, NameLine, MapView as Places } from '../../src/server/contract/things.ts';
import { useJson } from '../load-json.ts';
import { countryName } from '../logic/country-name.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { type Country, loadAtlas } from '../map/atlas.ts';
import { Drawing } from '../map/drawing.tsx';
import { fitHeight } from '../map/projection.ts';
import { findStoryPlaces } from '../map/story-places.ts';
import { useScroll } from '../parts/arrive.ts';
import { Folded } from '../parts/fold.tsx';
import { setQuery } from '../parts/query-field.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { useWidth } from '../parts/use-width.ts';
import { route } from '../router.ts';
import './map-view.css';

const OPEN = 40;

function useAtlas(): readonly Country[] | null {
  const [atlas, setAtlas] = useState<readonly Country[] | null>(null);
  useEffect(() => {
    loadAtlas().then(setAtlas, () => setAtlas([]));
  }, []);
  return atlas;
}

function Place({ place, chosen }: { place: MapPlace; chosen: boolean }) {
  const { spot } = place;
  const lies = [
    spot.precision !== 'region' && spot.region,
    spot.precision !== 'country' && countryName(spot.country),
  ].filter(Boolean);
  return (
    <li class={chosen ? 'place chosen' : 'place'} id={`place-${place.id}`}>
      <button type="button" aria-pressed={chosen} onClick={() => setQuery({ place: chosen ? '' : place.id }, true)}>
        <span class={`precision ${spot.precision}${spot.certain ? '' : ' unsure'}`} aria-hidden="true" />
        <b>
          <bdi>{place.name}</bdi>
        </b>{' '}
        <span class="quiet">
          {spot.precision}
          {lies.length > 0 && `, ${lies.join(', ')}`}
          {!spot.certain && ', not certain'}
        </span>
        <span class="place-count">{formatNumber(place.mentions)}</span>
      </button>
      {chosen && (
        <div class="place-more">
          <p>
            {countOf(place.mentions, 'mention')} in {countOf(place.articles, 'article')} of{' '}
            {countOf(place.outlets, 'outlet')}; in the sentences of {countOf(place.points, 'point')}
          </p>
          <p class="quiet">
            {spot.because}
            {spot.others > 0 && `; ${countOf(spot.others, 'other place')} of the name`}
          </p>
          <p>
            <a href={formatRoute('names', [place.id])}>how it is named</a>
            {' · '}
            <a href={formatRoute('read', [], { name: place.id })}>articles</a>
            {place.points > 0 && (
              <>
                {' · '}
                <a href={formatRoute('points', [], { name: place.id })}>points</a>
              </>
            )}
          </p>
        </div>
      )}
    </li>
  );
}

function List({ places, chosen }: { places: readonly MapPlace[]; chosen: string | undefined }) {
  const item = (place: MapPlace) => <Place key={place.id} place={place} chosen={place.id === chosen} />;
  const unfolded = places.findIndex(({ id }) => id === chosen) >= OPEN;
  return <Folded items={places} open={OPEN} noun="place" class="place-list" write={item} unfolded={unfolded} />;
}

function Unplaced({ items, total }: { items: readonly NameLine[]; total: number }) {
  const [opened, setOpened] = useState(false);
  if (total === 0) return null;
  return (
    <details class="more unplaced" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{countOf(total, 'place')} on no map: the gazetteer doesn’t have them</summary>
      <ul>
        {(opened ? items : []).map(({ id, name, mentions }) => (
          <li key={id}>
            <a href={formatRoute('names', [id])}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="quiet">{formatNumber(mentions)}</span>
          </li>
        ))}
        {total > items.length && <li class="quiet">and {formatNumber(total - items.length)} more</li>}
      </ul>
    </details>
  );
}

function Legend() {
  return (
    <p class="map-legend">
      <span>
        <i class="precision city" aria-hidden="true" /> town
      </span>
      <span>
        <i class="precision region" aria-hidden="true" /> region, drawn at its middle
      </span>
      <span>
        <i class="precision country" aria-hidden="true" /> country
      </span>
      <span>
        <i class="precision city unsure" aria-hidden="true" /> not certain
      </span>
      <span class="quiet">larger: named more often. Land: Natural Earth.</span>
    </p>
  );
}

/** Names of places that are told of those outside the frame. */
const TOLD = 4;

function Beyond(props: { places: readonly MapPlace[]; choose: (id: string) => void; showAll: () => void }) {
  const { places, choose, showAll } = props;
  return (
    <p class="map-beyond">
      Out of this view:{' '}
      {places.slice(0, TOLD).map(({ id, name, mentions }, at) => (
        <>
          {at > 0 && ', '}
          <button type="button" class="plain" key={id} onClick={() => choose(id)}>
            <bdi>{name}</bdi>
          </button>{' '}
          <span class="quiet">{formatNumber(mentions)}</span>
        </>
      ))}
      {places.length > TOLD && ` and ${formatNumber(places.length - TOLD)} more`}.{' '}
      <button type="button" class="plain" onClick={showAll}>
        Show all places
      </button>
    </p>
  );
}

function Shown({ view }: { view: Places }) {
  const atlas = useAtlas();
  const [ref, width] = useWidth();
  const chosen = route.value.query.place;
  const [whole, setWhole] = useState(false);
  const story = useMemo(() => findStoryPlaces(view.places), [view]);
  const beyond = useMemo(() => {
    const inside = new Set(story);
    return view.places.filter((place) => !inside.has(place));
  }, [view, story]);
  const isWhole = whole || beyond.some(({ id }) => id === chosen);
  const framed = isWhole ? view.places : story;
  const choose = (id: string) => {
    setQuery({ place: id }, true);
    setTimeout(() => document.getElementById(`place-${id}`)?.scrollIntoView({ block: 'nearest' }));
  };
  const height = useMemo(() => fitHeight(framed, width), [framed, width]);
  return (
    <div class="map-room">
      <div class="map-side" ref={ref}>
        {width > 0 && atlas !== null ? (
          <Drawing
            key={isWhole ? 'whole' : 'story'}
            places={view.places}
            framed={framed}
            atlas={atlas}
            width={width}
            height={height}
            chosen={chosen}
            choose={choose}
          >
            {beyond.length > 0 && (
              <button
                type="button"
                aria-pressed={isWhole}
                onClick={() => {
                  if (isWhole && beyond.some(({ id }) => id === chosen)) setQuery({ place: '' }, true);
                  setWhole(!isWhole);
                }}
              >
                All places
              </button>
            )}
          </Drawing>
        ) : (
          <p class="waiting">Reading…</p>
        )}
        {!isWhole && beyond.length > 0 && <Beyond places={beyond} choose={choose} showAll={() => setWhole(true)} />}
        <Legend />
      </div>
      <section aria-label="Places">
        <h2>{countOf(view.places.length, 'place')}</h2>
        <List places={view.places} chosen={chosen} />
        <Unplaced items={view.unplaced} total={view.unplacedTotal} />
      </section>
    </div>
  );
}

/** Fetches the land, so that it is there when the map is opened. */
export function beforehand(): void {
  void loadAtlas().catch(() => {});
}

/** The places that the articles name, each as exactly as it is known. */
export function MapView() {
  const answer = useJson<Places>('/api/views/map');
  useScroll(answer.state === 'ready', 'map', 'Map');
  return (
    <>
      <Heading title="Map">
        Places that the articles name, each drawn as exactly as its name tells where it lies. Where a place lies is read
        from a gazetteer, not from the articles, and can be wrong.
      </Heading>
      {answer.state !== 'ready' ? (
        <Waiting answer={answer} />
      ) : answer.value.places.length === 0 ? (
        <>
          <p class="empty">The gazetteer has none of the places that are named.</p>
          <Unplaced items={answer.value.unplaced} total={answer.value.unplacedTotal} />
        </>
      ) : (
        <Shown view={answer.value} />
      )}
    </>
  );
}
