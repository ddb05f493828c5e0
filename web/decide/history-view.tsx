import type { RecordDecision } from '../../src/model/decision.ts';
import { useJson } from '../load-json.ts';
import { formatNumber } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Heading, Waiting } from '../parts/state.tsx';
import { DecisionLine } from './decision-line.tsx';
import './decide.css';

const MOST = 1000;

/** Every decision that was made, newest first; those withdrawn too. */
export function HistoryView() {
  const answer = useJson<{ items: readonly RecordDecision[]; total: number }>(`/api/decisions?limit=${MOST}`);
  useScroll(answer.state === 'ready', 'history', 'History');
  const shown = answer.state === 'ready' ? answer.value : answer.state === 'loading' ? answer.last : null;
  return (
    <>
      <Heading title="History">
        What persons decided, newest first. Decisions stand above the sources and change none of their words; a reading
        of more pages keeps them.
      </Heading>
      {shown === null ? (
        <Waiting answer={answer} />
      ) : shown.items.length === 0 ? (
        <p class="empty">Nobody has decided anything yet. “Decide” stands under each point and each name.</p>
      ) : (
        <ol class="decisions history">
          {shown.items.map((decision) => (
            <li key={decision.id} id={decision.id}>
              <DecisionLine decision={decision} />
            </li>
          ))}
        </ol>
      )}
      {shown !== null && shown.total > shown.items.length && (
        <p class="quiet">
          The latest {formatNumber(MOST)} of {formatNumber(shown.total)}.
        </p>
      )}
    </>
  );
}
