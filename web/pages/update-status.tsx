import { useEffect, useState } from 'preact/hooks';
import { update } from '../decide/update.ts';
import { countOf } from '../logic/wording.ts';
import { adding } from './adding.ts';

function describe(): string {
  const now = update.value;
  if (now.state === 'opening') return 'The case is being opened; a large one takes a moment.';
  if (now.state === 'working') return 'The record is being made anew…';
  if (now.state === 'failed') return `The record could not be made anew: ${now.message}`;
  if (now.state !== 'done') return '';
  const { pointsNew, pointsChanged, pointsGone } = now.changes;
  const all = pointsNew.length + pointsChanged.length + pointsGone.length;
  return all === 0 ? 'The record is up to date; no point changed.' : `${countOf(all, 'point')} changed.`;
}

/** After a decision that changes the record: that it is being made anew, and what came of it. */
export function UpdateStatus() {
  const [hidden, setHidden] = useState(0);
  const now = update.value;
  const number = now.state === 'idle' || now.state === 'opening' ? 0 : now.number;
  useEffect(() => setHidden(0), [number]);
  const words = adding.value.state === 'none' && hidden === 0 ? describe() : '';
  return (
    <div class="update-status" role="status">
      {words !== '' && (
        <p>
          {words}{' '}
          {now.state !== 'working' && now.state !== 'opening' && (
            <button type="button" class="plain" onClick={() => setHidden(1)}>
              Close<span class="vh"> this note</span>
            </button>
          )}
        </p>
      )}
    </div>
  );
}
