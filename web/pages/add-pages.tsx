import { useEffect, useRef, useState } from 'preact/hooks';
import { session } from '../decide/session.ts';
import { update } from '../decide/update.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { addFiles, adding, stopAdding } from './adding.ts';
import { Changes } from './changes.tsx';
import { collectChosen, collectDropped } from './collect-files.ts';
import './pages.css';

const PHASES = {
  read: 'Reading the pages',
  again: 'Bringing earlier pages up to date',
  analyse: 'Looking at the whole pile',
  open: 'Putting the new record together',
} as const;

/** How far sending, then reading, is; then what changed. */
function Progress({ leave }: { leave: () => void }) {
  const sent = adding.value;
  const now = update.value;
  if (sent.state === 'looking') return <p role="status">Looking at what was dropped…</p>;
  if (sent.state === 'sending')
    return (
      <>
        <p role="status">
          Sending {formatNumber(sent.done)} of {countOf(sent.total, 'file')}
        </p>
        <progress value={sent.done} max={sent.total} aria-label="Files sent" />
      </>
    );
  if (sent.state === 'failed')
    return (
      <p class="failed" role="alert">
        {sent.message}
      </p>
    );
  if (now.state === 'working') {
    const step = now.progress;
    const counted = step !== null && step.total > 0;
    return (
      <>
        <p role="status">
          {step === null ? 'Starting' : PHASES[step.phase]}
          {counted && `: ${formatNumber(step.done)} of ${formatNumber(step.total)}`}
        </p>
        <progress {...(counted ? { value: step.done, max: step.total } : {})} aria-label="The reading" />
        <p class="quiet">You can go on reading; what is shown is the record before.</p>
      </>
    );
  }
  return (
    <>
      {now.state === 'failed' && (
        <p class="failed" role="alert">
          {now.message}
        </p>
      )}
      {sent.state === 'sent' && sent.refused.length > 0 && (
        <ul class="changed" role="alert">
          {sent.refused.map(({ name, because }) => (
            <li key={name}>
              <bdi>{name}</bdi>: {because}
            </li>
          ))}
        </ul>
      )}
      {now.state === 'done' && (
        <div role="status">
          <Changes done={now} leave={leave} />
        </div>
      )}
    </>
  );
}

function Choose() {
  const choose = (event: Event & { currentTarget: HTMLInputElement }) => {
    const { files } = event.currentTarget;
    if (files) void addFiles(Promise.resolve(collectChosen(files)));
    event.currentTarget.value = '';
  };
  const folder = (input: HTMLInputElement | null) => input?.setAttribute('webkitdirectory', '');
  return (
    <div class="choose">
      <p>Drop saved pages or folders of them anywhere in this window, or choose them here.</p>
      <label>
        <span>Files</span>
        <input
          type="file"
          multiple
          accept=".html,.htm,.xhtml,.txt,.md,.markdown,text/html,text/plain"
          onChange={choose}
        />
      </label>
      <label>
        <span>A folder</span>
        <input type="file" ref={folder} onChange={choose} />
      </label>
    </div>
  );
}

function useDrop(open: () => void): boolean {
  const [over, setOver] = useState(false);
  const may = session.value.mayWrite;
  useEffect(() => {
    if (!may) return;
    let depth = 0;
    const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const on = (change: number) => (event: DragEvent) => {
      if (!isFiles(event)) return;
      event.preventDefault();
      depth = Math.max(0, depth + change);
      setOver(depth > 0);
    };
    const drop = (event: DragEvent) => {
      if (!isFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      depth = 0;
      setOver(false);
      open();
      void addFiles(collectDropped(event.dataTransfer));
    };
    const [enter, leave, above] = [on(1), on(-1), on(0)];
    addEventListener('dragenter', enter);
    addEventListener('dragleave', leave);
    addEventListener('dragover', above);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragenter', enter);
      removeEventListener('dragleave', leave);
      removeEventListener('dragover', above);
      removeEventListener('drop', drop);
    };
  }, [may]);
  return over;
}

/** Adds pages to the case: a button, the window as a place to drop them, and what they changed. */
export function AddPages() {
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  };
  const close = () => dialog.current?.close();
  const over = useDrop(show);
  if (!session.value.mayWrite) return null;
  const isWorking = ['looking', 'sending'].includes(adding.value.state) || update.value.state === 'working';
  return (
    <>
      <button type="button" class="add-pages" onClick={show}>
        {isWorking ? 'Reading…' : 'Add pages'}
      </button>
      {over && (
        <div class="drop-over" aria-hidden="true">
          <p>Drop the pages to read them into the case</p>
        </div>
      )}
      <dialog ref={dialog} class="pages-dialog" aria-labelledby="add-pages-title">
        <h2 id="add-pages-title">Add pages</h2>
        {!isWorking && <Choose />}
        <Progress leave={close} />
        <p class="dialog-end">
          {adding.value.state === 'sending' && (
            <button type="button" onClick={stopAdding}>
              Stop
            </button>
          )}
          <button type="button" class="main" onClick={close}>
            {isWorking ? 'Go on reading' : 'Close'}
          </button>
        </p>
      </dialog>
    </>
  );
}
