import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StemmaView } from '../../src/server/contract.ts';
import { useJson } from '../load-json.ts';
import { firstFolded, foldStemma, type ShownNode } from '../logic/fold-stemma.ts';
import { placeNodes } from '../logic/place-nodes.ts';
import { formatRoute } from '../logic/route.ts';
import { makeTimeScale, type TimeScale } from '../logic/time-scale.ts';
import { countOf, formatDay, formatShare } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Dates, Outlet, Source } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { go } from '../router.ts';

const ROW_PX = 76;
const TOP_PX = 28;

/** The width that an element has on the page, followed. */
function useWidth(): readonly [{ current: HTMLDivElement | null }, number] {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}

function Drawn({ rows, scale, chosen }: { rows: readonly ShownNode[]; scale: TimeScale; chosen: readonly string[] }) {
  const [ref, width] = useWidth();
  const { nodes, edges, ticks } = placeNodes(rows, scale, { width, rowHeight: ROW_PX, top: TOP_PX });
  const height = TOP_PX + rows.length * ROW_PX;
  return (
    <div class="drawn" ref={ref} aria-hidden="true">
      {width > 0 && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} focusable="false">
          <title>The stemma in time</title>
          {ticks.map(({ day, x }) => (
            <g key={day} class="tick">
              <line x1={x} x2={x} y1={TOP_PX - 6} y2={height} />
              <text x={x} y={14} text-anchor={x > width - 40 ? 'end' : x < 40 ? 'start' : 'middle'}>
                {formatDay(day)}
              </text>
            </g>
          ))}
          {edges.map(({ key, path, width: thick, manner, certain }) => (
            <path key={key} d={path} class={`edge ${manner}${certain ? '' : ' unsure'}`} stroke-width={thick} />
          ))}
          {nodes.map(({ key, x, xEnd, y, dated }, at) => (
            <g key={key} class={`node${rows[at]!.outside !== null ? ' outside' : ''}${dated ? '' : ' undated'}`}>
              {xEnd > x && <line x1={x} x2={xEnd} y1={y} y2={y} class="span" />}
              <circle cx={x} cy={y} r={chosen.includes(key) ? 8 : 5.5} class={chosen.includes(key) ? 'chosen' : ''} />
              {rows[at]!.folded && (
                <text x={x + 12} y={y + 4}>
                  +{rows[at]!.below}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function EdgeWords({ row, parent }: { row: ShownNode; parent: string }) {
  if (row.words === null) return null;
  return (
    <span class="edge-words" title={row.because.join('; ')}>
      {row.words} {parent}
      {row.passages > 0 && `, ${formatShare(row.share)} of its words`}
      {!row.certain && ', which came first is not certain'}
    </span>
  );
}

interface RowProps {
  readonly row: ShownNode;
  /** What the article was taken from, by name. */
  readonly parent: string;
  readonly chosen: readonly string[];
  readonly fold: (key: string) => void;
  readonly choose: (key: string) => void;
}

function Row({ row, parent, chosen, fold, choose }: RowProps) {
  const { article, outside, key } = row;
  return (
    <li class={`stemma-row depth-${Math.min(row.depth, 4)}`}>
      <div class="stemma-label">
        {article ? (
          <>
            <span class="stemma-meta">
              <Outlet source={article} /> <span class="dot">·</span> <Dates source={article} />
            </span>
            <a class="stemma-title" href={formatRoute('read', [article.id])} title={article.title}>
              <bdi>{article.title}</bdi>
            </a>
          </>
        ) : (
          <span class="stemma-title">
            <b>
              <bdi>{outside ?? 'article not in the record'}</bdi>
            </b>{' '}
            <span class="quiet">{outside !== null && 'not in the pile'}</span>
          </span>
        )}
        <EdgeWords row={row} parent={parent} />
      </div>
      <div class="stemma-acts">
        {row.below > 0 && (
          <button
            type="button"
            aria-expanded={!row.folded}
            aria-label={`${row.below} taken from it`}
            onClick={() => fold(key)}
          >
            {row.folded ? '+' : '−'}
            {row.below}
          </button>
        )}
        {article && (
          <button
            type="button"
            aria-pressed={chosen.includes(key)}
            aria-label={`Compare: ${article.outlet ?? article.title}`}
            onClick={() => choose(key)}
          >
            ⇄
          </button>
        )}
      </div>
    </li>
  );
}

function Others({ rows }: { rows: readonly ShownNode[] }) {
  const withOthers = rows.filter(({ others, article }) => others.length > 0 && article);
  if (withOthers.length === 0) return null;
  return (
    <details class="more">
      <summary>
        Ties that the drawing leaves out ({withOthers.reduce((sum, { others }) => sum + others.length, 0)})
      </summary>
      <ul class="carriers">
        {withOthers.map(({ key, article, others }) => (
          <li key={key}>
            <Source source={article!} />
            <ul>
              {others.map((other, at) => (
                <li key={at}>
                  also {other.words}{' '}
                  {other.source ? (
                    <>
                      <Source source={other.source} />{' '}
                      <a class="aside" href={formatRoute('compare', [key, other.source.id])}>
                        side by side
                      </a>
                    </>
                  ) : (
                    <>
                      <b>{other.outside}</b> <span class="quiet">not in the pile</span>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Ticks({ scale }: { scale: TimeScale }) {
  return (
    <p class="stemma-span">
      {scale.ticks.length > 0 && (
        <>
          Time runs to the right, from {formatDay(scale.ticks[0]!.day)} to {formatDay(scale.last)}; long gaps are drawn
          shorter. Thicker lines carry more of the words; dashed ones cite or quote. Choose two with ⇄ to set them side
          by side.
        </>
      )}
    </p>
  );
}

function Stemma({ view }: { view: StemmaView }) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => firstFolded(view.nodes));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const rows = useMemo(() => foldStemma(view.nodes, folded), [view, folded]);
  const scale = useMemo(
    () => makeTimeScale(view.nodes.flatMap(({ article }) => [article?.earliest ?? [], article?.latest ?? []].flat())),
    [view],
  );
  const byKey = new Map(view.nodes.map((node) => [node.key, node]));
  const nameOf = (key: string | null): string => {
    const node = key === null ? undefined : byKey.get(key);
    return node?.article?.outlet ?? node?.outside ?? node?.article?.title ?? '';
  };
  const fold = (key: string) => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    setFolded(next);
  };
  const choose = (key: string) => {
    const next = chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key];
    if (next.length === 2) go(formatRoute('compare', next));
    else setChosen(next);
  };
  return (
    <>
      {rows.length === 0 && <p class="empty">No article was seen to carry another’s words.</p>}
      <Ticks scale={scale} />
      <p class="vh" role="status">
        {chosen.length === 1 && 'One article chosen; choose another to set them side by side.'}
      </p>
      <div class="stemma-box">
        <ol class="stemma-rows">
          {rows.map((row) => (
            <Row key={row.key} row={row} parent={nameOf(row.parent)} chosen={chosen} fold={fold} choose={choose} />
          ))}
        </ol>
        <Drawn rows={rows} scale={scale} chosen={chosen} />
      </div>
      <Others rows={rows} />
      {view.alone.length > 0 && (
        <details class="more">
          <summary>{countOf(view.alone.length, 'article')} joined to no other</summary>
          <ul class="carriers">
            {view.alone.map((article) => (
              <li key={article.id}>
                <Source source={article} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Who copied whom, drawn in time. */
export function LineageView() {
  const answer = useJson<StemmaView>('/api/views/stemma');
  useScroll(answer.state === 'ready', 'lineage', 'Lineage');
  return (
    <>
      <Heading title="Lineage">
        Who copied whom: originals as far as can be seen, and under each what was taken from it.
      </Heading>
      {answer.state === 'ready' ? <Stemma view={answer.value} /> : <Waiting answer={answer} />}
    </>
  );
}
