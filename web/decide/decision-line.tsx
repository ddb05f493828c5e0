import { useState } from 'preact/hooks';
import type { RecordDecision } from '../../src/model/decision.ts';
import { session, signer } from './session.ts';
import { withdraw } from './sign.ts';
import { DID, describeOthers, formatInstant, KIND_WORDS } from './wording.ts';

/** Takes a decision back, with a reason. */
function Withdraw({ decision }: { decision: RecordDecision }) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState('');
  if (!session.value.mayWrite || decision.withdrawnBy !== undefined) return null;
  if (!asking)
    return (
      <button type="button" class="plain" onClick={() => setAsking(true)}>
        Withdraw<span class="vh"> the decision on “{decision.on.words}”</span>
      </button>
    );
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget as HTMLFormElement).get('reason'));
    try {
      await withdraw(decision.id, reason, signer.value || decision.by);
    } catch (error) {
      setFailed(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form class="withdraw" onSubmit={send}>
      <label>
        Why withdraw it? <input name="reason" required maxLength={4000} ref={(input) => input?.focus()} />
      </label>
      <button type="submit">Withdraw</button>
      <button type="button" class="plain" onClick={() => setAsking(false)}>
        Keep it
      </button>
      {failed !== '' && (
        <span class="failed" role="alert">
          {failed}
        </span>
      )}
    </form>
  );
}

/** One decision: who, when, what, why. `about` leaves out what it is about where that is plain. */
export function DecisionLine({ decision, about = true }: { decision: RecordDecision; about?: boolean }) {
  const { act, on, by, at, reason, withdrawnBy } = decision;
  return (
    <div class="decision" data-withdrawn={withdrawnBy !== undefined}>
      <p>
        <b>
          <bdi>{by}</bdi>
        </b>{' '}
        {DID[act]} {KIND_WORDS[on.kind]}
        {about && (
          <>
            {' '}
            “<bdi class="said">{on.words}</bdi>”
          </>
        )}
        {describeOthers(decision)} <time dateTime={at}>{formatInstant(at)}</time>
        {withdrawnBy !== undefined && <span class="tag">withdrawn</span>}
        {on.found === 'orphan' && <span class="tag tag-no">no longer in the record</span>}
      </p>
      <p class="reason">
        <bdi>{reason}</bdi>
      </p>
      {act !== 'withdraw' && <Withdraw decision={decision} />}
    </div>
  );
}
