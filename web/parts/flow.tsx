import type { OriginCounts } from '../../src/model/point.ts';
import { flowSteps, formatNumber } from '../logic/wording.ts';

/** The way from pages to origins, the last step stressed. */
export function Flow({ counts }: { counts: OriginCounts }) {
  const steps = flowSteps(counts);
  return (
    <p class="flow">
      {steps.map(([count, noun], at) => (
        <>
          <span class={at === steps.length - 1 ? 'step last' : 'step'} key={noun}>
            <b>{count}</b> {noun}
          </span>
          {at < steps.length - 1 && (
            <>
              {' '}
              <i aria-hidden="true">→</i>
              <span class="vh">, </span>
            </>
          )}{' '}
        </>
      ))}
      {counts.originUnknown > 0 && (
        <span class="step">
          + <b>{formatNumber(counts.originUnknown)}</b> of unknown origin
        </span>
      )}
    </p>
  );
}
