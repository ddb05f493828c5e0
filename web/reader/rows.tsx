import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BlockView, ReaderView } from '../../src/server/contract.ts';
import { Margin } from './margin.tsx';
import { Words } from './words.tsx';

/** Blocks that are put on the page at once: a long article comes in parts, so that no part holds up a scroll. */
const AT_ONCE = 8;
/** Articles of more blocks than this leave out what is not on the screen. */
const LONG = 60;

function Part({ blocks, article }: { blocks: readonly BlockView[]; article: ReaderView }) {
  return (
    <>
      {blocks.map((block) => (
        <div class="row" key={block.start}>
          <Words block={block} lang={article.language} />
          <Margin block={block} own={article.source.id} />
        </div>
      ))}
    </>
  );
}

interface Props {
  readonly article: ReaderView;
  /** Offset that has to stand on the page first; -1 for none. */
  readonly at: number;
  /** Called once the offset stands there. */
  readonly onReady: () => void;
  readonly choose: (sentence: number) => void;
}

/** The article's blocks, each with its margin. */
export function Rows({ article, at, onReady, choose }: Props) {
  const { blocks } = article;
  const parts = Math.ceil(blocks.length / AT_ONCE);
  const wanted =
    Math.floor(
      Math.max(
        0,
        blocks.findLastIndex(({ start }) => start <= at),
      ) / AT_ONCE,
    ) + 1;
  const [shown, setShown] = useState(Math.min(parts, wanted));
  // One and the same node is not compared again: showing the next part costs that part only.
  const made = useRef<VNode[]>([]);
  useEffect(onReady, []);
  useEffect(() => {
    if (shown >= parts) return;
    const timer = setTimeout(() => setShown(shown + 1), 16);
    return () => clearTimeout(timer);
  }, [shown]);
  for (let part = made.current.length; part < shown; part++)
    made.current.push(
      <Part key={part} blocks={blocks.slice(part * AT_ONCE, (part + 1) * AT_ONCE)} article={article} />,
    );
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: the steps beside the saved page do the same by keyboard
    <div
      class={blocks.length > LONG ? 'variorum long' : 'variorum'}
      aria-busy={shown < parts}
      onClick={(event) => {
        const run = (event.target as Element).closest<HTMLElement>('[data-sentence]');
        if (run) choose(Number(run.dataset.sentence));
      }}
    >
      {made.current.slice(0, shown)}
    </div>
  );
}
