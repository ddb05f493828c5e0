import type { TimelineDays, TimelineSentence } from '../../src/server/contract/timeline.ts';
import { useJson } from '../load-json.ts';
import { formatRoute } from '../logic/route.ts';
import { countOf, formatNumber } from '../logic/wording.ts';
import { setQuery } from '../parts/query-field.tsx';
import { Dates, Outlet } from '../parts/source.tsx';
import { Waiting } from '../parts/state.tsx';

const LIMIT = 60;

function Sentence({ item }: { item: TimelineSentence }) {
  const { source, parts, at, label, because, points } = item;
  return (
    <li>
      <p class="quiet">
        <Outlet source={source} /> <span class="dot">·</span> <Dates source={source} />
      </p>
      <p class="said">
        <a href={formatRoute('read', [source.id], { at })}>
          {parts.map(({ text, mark }, index) => (mark ? <mark key={index}>{text}</mark> : text))}
        </a>
      </p>
      <p class="quiet">
        taken as {label} <span class="why">— {because.replace(/^.*?→\s*[^,]*,\s*/, '')}</span>
        {points.map(({ id, number, question, group }) => (
          <span key={id} data-state={group === 'echoed' ? 'single' : group}>
            {' '}
            <a class="to-point" href={formatRoute('points', [id])} title={question}>
              point {number}
            </a>
          </span>
        ))}
      </p>
    </li>
  );
}

interface Props {
  readonly from: string;
  readonly to: string;
  /** Null for every outlet; `` for articles of no known one. */
  readonly outlet: string | null;
}

/** What the sources say of some days: of one outlet, or of all. */
export function DaysPanel({ from, to, outlet }: Props) {
  const search = new URLSearchParams({ from, to, limit: String(LIMIT) });
  if (outlet !== null) search.set('outlet', outlet);
  const answer = useJson<TimelineDays>(`/api/views/timeline/days?${search}`);
  const days = answer.state === 'ready' ? answer.value : answer.state === 'loading' ? answer.last : null;
  return (
    <section class="days-panel" aria-labelledby="days-head" aria-busy={answer.state === 'loading'}>
      <header>
        <h2 id="days-head" tabIndex={-1}>
          {days?.label ?? ''}
        </h2>
        <p class="quiet">
          {days &&
            `${countOf(days.total, 'sentence')}${outlet === null ? ' of all outlets' : ` of ${outlet || 'unknown outlets'}`}`}
        </p>
        {outlet !== null && (
          <button type="button" onClick={() => setQuery({ of: '' })}>
            What all say of it
          </button>
        )}
        <button type="button" class="close" aria-label="Close" onClick={() => setQuery({ days: '', of: '' })}>
          ✕
        </button>
      </header>
      {days === null ? (
        <Waiting answer={answer} />
      ) : (
        <div class="days-scroll">
          <ul class="day-sentences">
            {days.items.map((item, at) => (
              <Sentence key={at} item={item} />
            ))}
          </ul>
          {days.total > days.items.length && (
            <p class="quiet">
              The first {formatNumber(days.items.length)} of {formatNumber(days.total)}.
            </p>
          )}
        </div>
      )}
    </section>
  );
}
