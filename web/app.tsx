import { useEffect } from 'preact/hooks';
import type { Overview } from '../src/server/contract.ts';
import { HistoryView } from './decide/history-view.tsx';
import { useJson } from './load-json.ts';
import { formatRoute, type ViewName } from './logic/route.ts';
import { AddPages } from './pages/add-pages.tsx';
import { UpdateStatus } from './pages/update-status.tsx';
import { lazy } from './parts/lazy.tsx';
import { showTab } from './parts/shortcuts.ts';
import { PickBar } from './pick/pick-bar.tsx';
import { route } from './router.ts';
import { TakeAway } from './take/take-away.tsx';
import { CompareView } from './views/compare-view.tsx';
import { LineageView } from './views/lineage-view.tsx';
import { NamesView } from './views/names-view.tsx';
import { PointsView } from './views/points-view.tsx';
import { ReadView } from './views/read-view.tsx';
import { SourcesView } from './views/sources-view.tsx';
import { SpeakersView } from './views/speakers-view.tsx';
import { VersionsView } from './views/versions-view.tsx';

const TimelineView = lazy(async () => (await import('./views/timeline-view.tsx')).TimelineView);
const MapView = lazy(async () => (await import('./views/map-view.tsx')).MapView);

/** Milliseconds after the first view in which the others’ script comes, so that it is there when they are asked for. */
const BEFOREHAND_MS = 600;
setTimeout(() => {
  void import('./views/timeline-view.tsx').catch(() => {});
  void import('./views/map-view.tsx').then(({ beforehand }) => beforehand()).catch(() => {});
}, BEFOREHAND_MS);

const TABS: readonly (readonly [ViewName, string])[] = [
  ['points', 'Points'],
  ['read', 'Read'],
  ['lineage', 'Lineage'],
  ['timeline', 'Timeline'],
  ['map', 'Map'],
  ['names', 'Names'],
  ['speakers', 'Speakers'],
  ['sources', 'Sources'],
  ['history', 'History'],
];

/** The tab under which a view stands. */
const TAB_OF: Partial<Record<ViewName, ViewName>> = { compare: 'lineage', versions: 'lineage' };

function Masthead() {
  const { view } = route.value;
  const tab = TAB_OF[view] ?? view;
  useEffect(showTab, [tab]);
  return (
    <header class="masthead">
      <div class="bar">
        <a class="brand" href={formatRoute('points')}>
          Stemma
        </a>
        <nav aria-label="Views">
          <ul>
            {TABS.map(([name, label]) => (
              <li key={name}>
                <a href={formatRoute(name)} aria-current={tab === name ? 'page' : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <AddPages />
        <TakeAway />
        <a class="whole" href="/report">
          One-page report
        </a>
      </div>
    </header>
  );
}

function Shown() {
  const { view } = route.value;
  const overview = useJson<Overview>('/api/views/overview');
  const known = overview.state === 'ready' ? overview.value : null;
  switch (view) {
    case 'points':
      return <PointsView overview={known} />;
    case 'read':
      return <ReadView />;
    case 'lineage':
      return <LineageView />;
    case 'compare':
      return <CompareView />;
    case 'versions':
      return <VersionsView />;
    case 'timeline':
      return <TimelineView />;
    case 'map':
      return <MapView />;
    case 'names':
      return <NamesView />;
    case 'speakers':
      return <SpeakersView />;
    case 'sources':
      return <SourcesView />;
    case 'history':
      return <HistoryView />;
  }
}

/** Tells where the keyboard goes once a view stands: to its heading, so that it is read out. */
function useArrival(): void {
  const { view, parts } = route.value;
  const place = [view, ...parts].join('/');
  useEffect(() => {
    if (document.activeElement === document.body || document.activeElement?.matches('a'))
      document.getElementById('main')?.focus({ preventScroll: true });
  }, [place]);
}

export function App() {
  useArrival();
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        To the main part
      </button>
      <Masthead />
      <main id="main" tabIndex={-1} class="page">
        <Shown />
      </main>
      <PickBar />
      <UpdateStatus />
      <footer class="foot page">
        Words set in a serif face are the sources’ own; all others are Stemma’s. It does not say who is right. Nothing
        leaves this machine.
      </footer>
    </>
  );
}
