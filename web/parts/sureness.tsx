import type { PointCard } from '../../src/server/contract.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import './sureness.css';

/** A small mark of how sure: full where nothing speaks against the card, else what does, and how often. */
export function Sureness({ reservations }: { reservations: PointCard['reservations'] }) {
  if (reservations.length === 0)
    return (
      <span class="sure" title="Dates are written out, speakers named, figures exact, origins seen">
        <i class="sure-mark" data-sure="full" aria-hidden="true" />
        no reservation
      </span>
    );
  return (
    <details class="sure">
      <summary>
        <i class="sure-mark" data-sure={reservations.length > 1 ? 'least' : 'half'} aria-hidden="true" />
        {countOf(reservations.length, 'reservation')}
      </summary>
      <ul>
        {reservations.map(({ words, count }) => (
          <li key={words}>
            <b>{formatNumber(count)}</b> {words}
          </li>
        ))}
      </ul>
    </details>
  );
}
