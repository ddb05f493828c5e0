import type { UpdateView } from '../../src/server/contract/decide.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf } from '../logic/wording.ts';
import { Folded } from '../parts/fold.tsx';

type Done = UpdateView & { state: 'done' };
type Change = Done['changes']['pointsChanged'][number];

const OPEN = 8;

function ChangedPoint({ point, leave }: { point: Change; leave: () => void }) {
  const { before, after } = point;
  const step = (was: number, is: number, noun: string) => (was === is ? '' : `, ${was} → ${countOf(is, noun)}`);
  return (
    <li>
      <a href={formatRoute('points', [point.id])} onClick={leave}>
        <bdi>{point.question}</bdi>
      </a>{' '}
      <span class="quiet">
        {before.state === after.state ? after.state : `${before.state} → ${after.state}`}
        {step(before.answers, after.answers, 'answer')}
        {step(before.origins, after.origins, 'origin')}
      </span>
    </li>
  );
}

/** What an update changed. `leave` is called where a link leads out of it. */
export function Changes({ done, leave }: { done: Done; leave: () => void }) {
  const { changes, summary } = done;
  const { articlesAdded, pointsNew, pointsChanged, pointsGone, problemsAdded, orphaned } = changes;
  const known = summary.pages - summary.added;
  const isSame = articlesAdded.length + pointsNew.length + pointsChanged.length + pointsGone.length === 0;
  return (
    <div class="changes">
      {(summary.pages > 0 || summary.refused > 0) && (
        <p>
          {countOf(summary.added, 'new page')}
          {known > 0 && `, ${known} known already`}
          {summary.refused > 0 && `, ${summary.refused} not read`}.
        </p>
      )}
      {isSame && <p>Nothing else in the record changed.</p>}
      {articlesAdded.length > 0 && (
        <section>
          <h3>{countOf(articlesAdded.length, 'new article')}</h3>
          <Folded
            items={articlesAdded}
            open={OPEN}
            noun="article"
            class="changed"
            write={({ id, title, outlet }) => (
              <li key={id}>
                <a href={formatRoute('read', [id])} onClick={leave}>
                  <bdi>{title.trim() || 'Untitled article'}</bdi>
                </a>{' '}
                {outlet !== null && (
                  <span class="quiet">
                    <bdi>{outlet}</bdi>
                  </span>
                )}
              </li>
            )}
          />
        </section>
      )}
      {pointsChanged.length > 0 && (
        <section>
          <h3>{countOf(pointsChanged.length, 'point')} changed</h3>
          <Folded
            items={pointsChanged}
            open={OPEN}
            noun="point"
            class="changed"
            write={(point) => <ChangedPoint key={point.id} point={point} leave={leave} />}
          />
        </section>
      )}
      {pointsNew.length > 0 && (
        <section>
          <h3>{countOf(pointsNew.length, 'new point')}</h3>
          <Folded
            items={pointsNew}
            open={OPEN}
            noun="point"
            class="changed"
            write={({ id, question, state }) => (
              <li key={id}>
                <a href={formatRoute('points', [id])} onClick={leave}>
                  <bdi>{question}</bdi>
                </a>{' '}
                <span class="quiet">{state}</span>
              </li>
            )}
          />
        </section>
      )}
      {pointsGone.length > 0 && (
        <section>
          <h3>{countOf(pointsGone.length, 'point')} gone</h3>
          <Folded
            items={pointsGone}
            open={OPEN}
            noun="point"
            class="changed"
            write={({ question }) => (
              <li key={question}>
                <bdi>{question}</bdi>
              </li>
            )}
          />
        </section>
      )}
      {orphaned.length > 0 && (
        <section>
          <h3>{countOf(orphaned.length, 'decision')} no longer found in the record</h3>
          <p>
            <a href={formatRoute('history')} onClick={leave}>
              See the history
            </a>
          </p>
        </section>
      )}
      {problemsAdded.length > 0 && (
        <section>
          <h3>{countOf(problemsAdded.length, 'problem')}</h3>
          <Folded
            items={problemsAdded}
            open={OPEN}
            noun="problem"
            class="changed"
            write={({ code, message, at }) => (
              <li key={`${code} ${at}`}>
                <bdi>{at}</bdi>: {message}
              </li>
            )}
          />
        </section>
      )}
    </div>
  );
}
