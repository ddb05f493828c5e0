import { spellOutAgency } from '../../language/en/news-agencies.ts';
import { isSameOutlet, sourceKey } from '../../text/outlet-name.ts';
import type { Reading } from './reading.ts';

/** The words in which a reading names another's outlet as where its text comes from, or null. */
export function findCreditTo(from: Reading, to: Reading): string | null {
  const outlet = to.article.outlet;
  if (outlet === undefined || from.outlet === to.outlet) return null;
  const { credits, dateline, byline } = from.article;
  const credit = credits.find(({ to: name }) => isSameOutlet(name, outlet));
  if (credit !== undefined) return `credits ${credit.to}`;
  if (dateline?.agency !== undefined && isSameOutlet(dateline.agency, outlet)) return `dateline of ${dateline.agency}`;
  const by = byline.find((name) => isSameOutlet(name, outlet));
  return by === undefined ? null : `byline ${by}`;
}

/** The agency or outlet, as written, that both texts credit and neither is; null where there is none. */
export function findOneUpstream(a: Reading, b: Reading): string | null {
  const upstream = ({ article }: Reading): Map<string, string> => {
    const own = agencyKey(article.outlet ?? '');
    const names = [...article.credits.map(({ to }) => to), article.dateline?.agency ?? ''];
    return new Map(names.map((name) => [agencyKey(name), name] as const).filter(([key]) => key !== '' && key !== own));
  };
  const ofB = upstream(b);
  return [...upstream(a)].find(([key]) => ofB.has(key))?.[1] ?? null;
}

/** `sourceKey` of a name, an agency's initials spelled out: "AP" and "the Associated Press" are one source. */
export function agencyKey(name: string): string {
  return sourceKey(spellOutAgency(name));
}
