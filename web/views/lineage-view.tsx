import { useMemo, useState } from 'preact/hooks';
import type { StemmaView } from '../../src/server/contract.ts';
import { useJson } from '../load-json.ts';
import { firstFolded, foldStemma, type ShownNode } from '../logic/fold-stemma.ts';
import { placeNodes } from '../logic/place-nodes.ts';
import { formatRoute } from '../logic/route.ts';
import { makeTimeScale, type TimeScale } from '../logic/time-scale.ts';
import { countOf, formatDay, formatNumber, formatShare } from '../logic/wording.ts';
import { useScroll } from '../parts/arrive.ts';
import { Dates, Outlet, Source } from '../parts/source.tsx';
import { Heading, Waiting } from '../parts/state.tsx';
import { useWidth } from '../parts/use-width.ts';
import { go, route } from '../router.ts';

const ROW_PX = 76;
const TOP_PX = 28;

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
        {row.left > 0 && <span class="edge-words">{countOf(row.left, 'more row')} under it, not drawn</span>}
      </div>
      <div class="stemma-acts">
        {row.below > 0 && (
          <button
            type="button"
            class="fold"
            aria-expanded={!row.folded}
            aria-label={`${row.below} taken from it`}
            onClick={() => fold(key)}
          >
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
      <div class={scale.ticks.length > 0 ? 'stemma-box' : 'stemma-box undated'}>
        <ol class="stemma-rows">
          {rows.map((row) => (
            <Row key={row.key} row={row} parent={nameOf(row.parent)} chosen={chosen} fold={fold} choose={choose} />
          ))}
        </ol>
        <Drawn rows={rows} scale={scale} chosen={chosen} />
      </div>
      <Others rows={rows} />
      {view.alone > 0 && (
        <p class="next">
          <a href={formatRoute('read', [], { alone: 1 })}>{countOf(view.alone, 'article')} joined to no other</a>
        </p>
      )}
    </>
  );
}

/** The way to the trees before and after those shown. */
function Pages({ view, from }: { view: StemmaView; from: number }) {
  if (view.next === null && from === 0) return null;
  const shown = (view.next === null ? view.trees : Number(view.next)) - from;
  return (
    <p class="next tree-pages">
      <span>
        Trees {formatNumber(from + 1)} to {formatNumber(from + shown)} of {formatNumber(view.trees)}, the largest first
      </span>
      {from > 0 && <a href={formatRoute('lineage')}>First</a>}
      {view.next !== null && <a href={formatRoute('lineage', [], { from: view.next })}>Next</a>}
    </p>
  );
}

/** Who copied whom, drawn in time: all trees, or the one that an article stands in. */
export function LineageView() {
  const { parts, query } = route.value;
  const from = Math.max(0, Number(query.from) || 0);
  const search = parts[0] === undefined ? `cursor=${from}` : new URLSearchParams({ of: parts[0] });
  const answer = useJson<StemmaView>(`/api/views/stemma?${search}`);
  useScroll(answer.state === 'ready', `lineage ${parts[0]} ${from}`, 'Lineage');
  return (
    <>
      <Heading title="Lineage">
        Who copied whom: originals as far as can be seen, and under each what was taken from it.
        {parts[0] !== undefined && (
          <>
            {' '}
            One tree is shown; <a href={formatRoute('lineage')}>all of them</a>.
          </>
        )}
      </Heading>
      {answer.state === 'ready' ? (
        <>
          <Stemma key={`${parts[0]} ${from}`} view={answer.value} />
          {parts[0] === undefined && <Pages view={answer.value} from={from} />}
        </>
      ) : (
        <Waiting answer={answer} />
      )}
    </>
  );
}
