import type { SourceLine } from '../../src/server/contract.ts';
import { formatRoute } from '../logic/route.ts';

export function Outlet({ source }: { source: SourceLine }) {
  return source.outlet === null ? (
    <span class="unknown">outlet unknown</span>
  ) : (
    <b>
      <bdi>{source.outlet}</bdi>
    </b>
  );
}

export function Dates({ source }: { source: SourceLine }) {
  if (source.dates.length === 0) return <span class="unknown">undated</span>;
  return (
    <>
      {source.dates.map(({ words, basis }, at) => (
        <>
          {at > 0 && ', '}
          <time title={basis}>{words}</time>
        </>
      ))}
    </>
  );
}

/** Outlet, day and title of an article; the title leads to the article, or to a place in it. */
export function Source({ source, at }: { source: SourceLine; at?: number | undefined }) {
  return (
    <>
      <Outlet source={source} /> <span class="dot">·</span> <Dates source={source} /> <span class="dot">·</span>{' '}
      <a class="title" href={formatRoute('read', [source.id], { at })}>
        <bdi>{source.title}</bdi>
      </a>
    </>
  );
}
