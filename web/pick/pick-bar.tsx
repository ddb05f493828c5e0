import { formatRoute } from '../logic/route.ts';
import { countOf } from '../logic/wording.ts';
import { openTake } from '../take/open-take.ts';
import { clearPicked, type PickKind, picked, pickedCount, setPicked } from './picked.ts';
import './pick.css';

/** “3 points and 2 articles” */
export function describePicked(): string {
  const { points, articles } = picked.value;
  const parts = [
    points.size > 0 && countOf(points.size, 'point'),
    articles.size > 0 && countOf(articles.size, 'article'),
  ];
  return parts.filter(Boolean).join(' and ');
}

function PickedList({ kind }: { kind: PickKind }) {
  return (
    <>
      {[...picked.value[kind]].map(([id, words]) => (
        <li key={id}>
          <a href={formatRoute(kind === 'points' ? 'points' : 'read', [id])}>
            <bdi>{words}</bdi>
          </a>{' '}
          <button type="button" class="plain" onClick={() => setPicked(kind, id, null)}>
            put back<span class="vh"> “{words}”</span>
          </button>
        </li>
      ))}
    </>
  );
}

/** What was picked so far, at the foot of every view; nothing where nothing was. */
export function PickBar() {
  return (
    <div class="pick-bar" role="status">
      {pickedCount.value > 0 && (
        <div>
          <details>
            <summary>
              <b>{describePicked()}</b> picked
            </summary>
            <ul>
              <PickedList kind="points" />
              <PickedList kind="articles" />
            </ul>
          </details>
          <button type="button" class="main" onClick={openTake}>
            Share these
          </button>
          <button type="button" onClick={clearPicked}>
            Clear
          </button>
        </div>
      )}
    </div>
  );
}
