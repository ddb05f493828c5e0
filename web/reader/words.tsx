import type { ApparatusNote, BlockView, TextRun } from '../../src/server/contract.ts';
import { formatRoute } from '../logic/route.ts';

/** Tints that tell apart where copied words come from. */
export const TINTS = 4;

function Inner({ run }: { run: TextRun }) {
  const words = run.mark ? <mark>{run.text}</mark> : run.text;
  if (run.name === null) return <>{words}</>;
  return (
    <a class="name-run" tabIndex={-1} href={formatRoute('names', [run.name])}>
      {words}
    </a>
  );
}

function Run({ run }: { run: TextRun }) {
  const names = [run.said && 'said-run', run.origin >= 0 && `from from-${run.origin % TINTS}`].filter(Boolean);
  const tip = `v-${run.start}`;
  return (
    <span class={names.join(' ') || undefined} id={`at-${run.start}`} data-sentence={run.sentence}>
      {run.value === null ? (
        <Inner run={run} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the resolved value shows on focus, for those who use no mouse
        <span class="value-run" tabIndex={0} aria-describedby={tip}>
          <Inner run={run} />
          <span class="tip" role="tooltip" id={tip}>
            {run.value}
          </span>
        </span>
      )}
    </span>
  );
}

/** The numbers of the questions that a sentence answers, before its first word. */
function Refs({ notes }: { notes: readonly ApparatusNote[] }) {
  return (
    <>
      {notes.map(({ point, number, question }) => (
        <a key={point} class="ref" href={formatRoute('points', [point])} title={question}>
          <span class="vh">Point </span>
          {number}
        </a>
      ))}
    </>
  );
}

/** One block of an article's text. */
export function Words({ block, lang }: { block: BlockView; lang: string }) {
  const shared = block.notes.filter(({ lone }) => !lone);
  const runs = block.runs.map((run) => (
    <>
      <Refs notes={shared.filter(({ at }) => at === run.start)} />
      <Run key={run.start} run={run} />
    </>
  ));
  const name = `words b-${block.kind}`;
  if (block.kind === 'heading')
    return (
      <h2 class={name} dir="auto" lang={lang}>
        {runs}
      </h2>
    );
  const Tag = block.kind === 'quote' ? 'blockquote' : 'p';
  return (
    <Tag class={name} dir="auto" lang={lang}>
      {runs}
    </Tag>
  );
}
