import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportRequest, WithheldCounts } from '../../src/server/contract/export.ts';
import { countOf } from '../logic/wording.ts';
import { picked } from '../pick/picked.ts';
import { route } from '../router.ts';
import { drawPng, drawSvg } from './draw.ts';
import { takeAsked } from './open-take.ts';
import { Persons } from './persons.tsx';
import { saveFile } from './save-file.ts';
import { findScopes } from './scope.ts';
import './take.css';

type CsvTable = NonNullable<ExportRequest['table']>;
type Format = ExportRequest['format'] | 'svg' | 'png';

const FORMATS: readonly (readonly [Format, string])[] = [
  ['html', 'HTML, one file that opens offline'],
  ['md', 'Markdown'],
  ['csv', 'CSV, a table'],
  ['json', 'JSON, the record'],
  ['svg', 'SVG, a drawing of what is shown'],
  ['png', 'PNG, a picture of what is shown'],
];

const TABLES: readonly (readonly [CsvTable, string])[] = [
  ['points', 'points, a row for each sentence that answers'],
  ['articles', 'articles'],
  ['names', 'names'],
  ['statements', 'statements'],
  ['lineage', 'who copied whom'],
];

/** Names, one a line. */
function parseNames(words: string): string[] {
  return [...new Set(words.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

async function fetchExport(request: ExportRequest): Promise<{ file: Blob; withheld: WithheldCounts }> {
  const response = await fetch('/api/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  if (!response.ok) {
    const body = (await response.json()) as { error?: { message: string } };
    throw new Error(body.error?.message ?? `The server answered ${response.status}.`);
  }
  const counts = response.headers.get('stemma-withheld') ?? '%5B%5D';
  return { file: await response.blob(), withheld: JSON.parse(decodeURIComponent(counts)) as WithheldCounts };
}

async function draw(format: 'svg' | 'png'): Promise<Blob> {
  const main = document.getElementById('main')!;
  return format === 'png' ? drawPng(main) : new Blob([drawSvg(main)], { type: 'image/svg+xml' });
}

/** Who was left out how often; a name that did not stand in it is told, since it may be misspelt. */
function Withheld({ counts }: { counts: WithheldCounts }) {
  return (
    <ul>
      {counts.map(({ name, count }) => (
        <li key={name} class={count === 0 ? 'failed' : undefined}>
          <bdi>{name}</bdi>:{' '}
          {count === 0 ? 'does not stand in it. Is it spelled so?' : `left out ${countOf(count, 'time')}`}
        </li>
      ))}
    </ul>
  );
}

function TakeForm({ say }: { say: (words: ComponentChildren) => void }) {
  const scopes = findScopes(route.value, picked.value);
  const [chosen, setChosen] = useState(0);
  const [format, setFormat] = useState<Format>('html');
  const [names, setNames] = useState('');
  const [table, setTable] = useState<CsvTable | null>(null);
  const isDrawing = format === 'svg' || format === 'png';
  const redact = parseNames(names);
  const { request } = scopes[Math.min(chosen, scopes.length - 1)]!;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    say('Writing…');
    try {
      if (format === 'svg' || format === 'png') {
        saveFile(`stemma.${format}`, await draw(format));
        say('Saved.');
        return;
      }
      const asked = { ...request, format, ...(table !== null && { table }), ...(redact.length > 0 && { redact }) };
      const { file, withheld } = await fetchExport(asked);
      saveFile(`stemma.${format}`, file);
      say(<>Saved. {withheld.length > 0 && <Withheld counts={withheld} />}</>);
    } catch (error) {
      say(<span class="failed">{error instanceof Error ? error.message : String(error)}</span>);
    }
  };
  return (
    <form onSubmit={send}>
      <fieldset disabled={isDrawing}>
        <legend>What</legend>
        {scopes.map(({ label }, at) => (
          <label key={label}>
            <input type="radio" name="scope" checked={chosen === at} onChange={() => setChosen(at)} /> {label}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>As</legend>
        {FORMATS.map(([key, label]) => (
          <label key={key}>
            <input type="radio" name="format" checked={format === key} onChange={() => setFormat(key)} /> {label}
          </label>
        ))}
      </fieldset>
      {format === 'csv' && (
        <label class="field">
          <span>The table of</span>
          <select
            value={table ?? request.table ?? 'points'}
            onChange={(event) => setTable(event.currentTarget.value as CsvTable)}
          >
            {TABLES.map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      {!isDrawing && <Persons chosen={redact} choose={(chosen) => setNames(chosen.join('\n'))} />}
      <label class="field">
        <span>Leave these persons out, one name a line</span>
        <textarea
          rows={3}
          value={names}
          disabled={isDrawing}
          onInput={(event) => setNames(event.currentTarget.value)}
        />
      </label>
      <p class="quiet">
        {isDrawing
          ? 'A drawing shows what is on the screen, names included. To leave persons out, take a file of another kind.'
          : 'Every name that the case knows for them is absent from the file: from texts, quoted words, titles, file names, addresses and ids. What describes them without a name stays; read the file before you hand it on.'}
      </p>
      <p>
        <button type="submit" class="main">
          Save the file
        </button>
      </p>
    </form>
  );
}

/** Takes what is shown, or the whole case, out of the app as a file. */
export function TakeAway() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<ComponentChildren>(null);
  const show = () => {
    setOpen(true);
    setSaid(null);
    if (dialog.current && !dialog.current.open) dialog.current.showModal();
  };
  const asked = takeAsked.value;
  useEffect(() => {
    if (asked > 0) show();
  }, [asked]);
  return (
    <>
      <button type="button" class="take-away" onClick={show}>
        Take away
      </button>
      <dialog ref={dialog} class="pages-dialog take-dialog" aria-labelledby="take-title" onClose={() => setOpen(false)}>
        <h2 id="take-title">Take away</h2>
        {open && <TakeForm say={setSaid} />}
        <div role="status">{said}</div>
        <p class="dialog-end">
          <button type="button" onClick={() => dialog.current?.close()}>
            Close
          </button>
        </p>
      </dialog>
    </>
  );
}
