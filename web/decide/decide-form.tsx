import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DecisionAct, RecordDecision } from '../../src/model/decision.ts';
import type { Decidable, DecisionRequest, SubjectRef } from '../../src/server/contract/decide.ts';
import { keepSigner, signer } from './session.ts';
import { sign, withdraw } from './sign.ts';

/** Things that can be decided of, under one heading. */
export interface SubjectGroup {
  readonly label: string;
  readonly subjects: readonly Decidable[];
}

/** What can be done of a thing, and what else has to be said for it. */
export interface ActChoice {
  readonly act: DecisionAct;
  readonly label: string;
  /** Fields of its own, and what they come down to. */
  readonly more?: (set: (more: Extra) => void) => ComponentChildren;
}

export type Extra = Pick<DecisionRequest, 'with' | 'name'>;

const LONGEST_LABEL = 110;

function shorten(words: string): string {
  return words.length <= LONGEST_LABEL ? words : `${words.slice(0, LONGEST_LABEL)}…`;
}

function refOf({ kind, id, within }: Decidable): SubjectRef {
  return { kind, id, ...(within === undefined ? {} : { within }) };
}

/** What was signed just now, and the way back. */
function Signed({ decision, done }: { decision: RecordDecision; done: (words: string) => void }) {
  const undo = async () => {
    await withdraw(decision.id, 'Undone by who made it, at once.', decision.by);
    done('Undone. The history keeps both.');
  };
  return (
    <>
      Signed.{' '}
      <button type="button" class="plain" onClick={undo}>
        Undo
      </button>
    </>
  );
}

function Signature() {
  const [changing, setChanging] = useState(signer.value === '');
  if (!changing)
    return (
      <p class="signature">
        Signed as{' '}
        <b>
          <bdi>{signer.value}</bdi>
        </b>{' '}
        <button type="button" class="plain" onClick={() => setChanging(true)}>
          change<span class="vh"> the name</span>
        </button>
      </p>
    );
  return (
    <label class="field">
      <span>Your name, to sign with</span>
      <input name="by" required maxLength={200} autocomplete="name" defaultValue={signer.value} />
    </label>
  );
}

/** A form that signs a decision on one of these things. */
export function DecideForm({ groups, acts }: { groups: readonly SubjectGroup[]; acts: readonly ActChoice[] }) {
  const id = useId();
  const subjects = groups.flatMap((group) => group.subjects);
  const [chosen, setChosen] = useState(0);
  const [act, setAct] = useState(acts[0]!.act);
  const [extra, setExtra] = useState<Extra>({});
  const [state, setState] = useState<ComponentChildren>(null);
  const [round, setRound] = useState(0);
  const choice = acts.find((one) => one.act === act)!;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const by = String(fields.get('by') ?? signer.value).trim();
    const on = refOf(subjects[chosen]!);
    try {
      const decision = await sign({ act, on, ...extra, reason: String(fields.get('reason')), by });
      keepSigner(by);
      setExtra({});
      setRound(round + 1);
      setState(<Signed decision={decision} done={setState} />);
    } catch (error) {
      setState(<span class="failed">{error instanceof Error ? error.message : String(error)}</span>);
    }
  };
  let at = 0;
  return (
    <form class="decide-form" onSubmit={send} key={round}>
      {subjects.length > 1 && (
        <label class="field">
          <span>About</span>
          <select value={chosen} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            {groups
              .filter((group) => group.subjects.length > 0)
              .map((group) => (
                <optgroup key={group.label} label={group.label}>
                  {group.subjects.map((subject) => (
                    <option key={subject.id} value={at++}>
                      {shorten(subject.words)}
                    </option>
                  ))}
                </optgroup>
              ))}
          </select>
        </label>
      )}
      <fieldset class="acts">
        <legend class="vh">What you decide</legend>
        {acts.map((one) => (
          <label key={one.act}>
            <input
              type="radio"
              name={`${id}-act`}
              checked={act === one.act}
              onChange={() => {
                setAct(one.act);
                setExtra({});
              }}
            />{' '}
            {one.label}
          </label>
        ))}
      </fieldset>
      {choice.more?.(setExtra)}
      <label class="field">
        <span>Reason</span>
        <textarea name="reason" required maxLength={4000} rows={2} />
      </label>
      <Signature />
      <p class="send">
        <button type="submit" class="main">
          Sign
        </button>{' '}
        <span role="status">{state}</span>
      </p>
    </form>
  );
}
