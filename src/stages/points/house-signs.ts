import { HOUSE_PHRASES, NO_HOUSE, SHARED_HOSTS } from '../../language/en/house-signs.ts';
import { isNewsAgency } from '../../language/en/news-agencies.ts';
import { COMPANY_FORM } from '../../language/en/points/source-names.ts';
import type { Article } from '../../model/article.ts';
import { foldOutlet } from '../../text/outlet-name.ts';
import { SECOND_LEVEL } from '../../text/second-level.ts';

/** A house that a page shows itself to be of. `house` is a key: two articles with one key are of one house. */
export interface HouseSign {
  readonly house: string;
  readonly because: string;
}

/** Lines under an article in which a house names itself. */
const SIGN_RULES: ReadonlySet<string> = new Set(['footer', 'copyright', 'disclaimer', 'source-line']);
const LONGEST_LINE = 300;

/** The part of a host that one owner registers: "news.example.co.uk" → "example.co.uk". Null for hosts that many share. */
function findSite(url: string | undefined): string | null {
  const host = url?.match(/^[a-z]+:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i)?.[1]?.toLowerCase();
  if (host === undefined || !host.includes('.') || /^[\d.]+$/.test(host)) return null;
  const labels = host.split('.');
  const kept = SECOND_LEVEL.test(labels.at(-2) ?? '') && labels.at(-1)!.length === 2 ? 3 : 2;
  const site = labels.slice(-kept).join('.');
  return labels.length < kept || SHARED_HOSTS.has(site) ? null : site;
}

/** Houses named in the lines that the page prints under its articles: the holder of rights, "part of the X group". */
function findNamedHouses({ outlet, removed }: Pick<Article, 'outlet' | 'removed'>): HouseSign[] {
  const own = foldOutlet(outlet ?? '');
  const signs: HouseSign[] = [];
  for (const { rule, text } of removed) {
    if (!SIGN_RULES.has(rule)) continue;
    for (const line of text.split('\n').filter(({ length }) => length <= LONGEST_LINE)) {
      const name = HOUSE_PHRASES.flatMap((pattern) => pattern.exec(line)?.groups?.house?.trim() ?? [])[0];
      if (name === undefined || NO_HOUSE.test(name) || isNewsAgency(name)) continue;
      const house = foldOutlet(name.replace(COMPANY_FORM, ''));
      if (house !== '' && house !== own) signs.push({ house, because: `the page is of ${name}, by the line under it` });
    }
  }
  return signs;
}

/**
 * Signs on an article's page of the house that publishes it: the site on which it stands (two sections or mirrors of
 * one site), and the house that its footer names as holder of rights or as owner. A line that sites of many owners
 * print alike, as makers of web software put it there, is none.
 */
export function findHouseSigns(article: Pick<Article, 'outlet' | 'removed' | 'url'>): readonly HouseSign[] {
  const known = found.get(article);
  if (known !== undefined) return known;
  const signs = listHouseSigns(article);
  found.set(article, signs);
  return signs;
}

/** Asked for once a claim; a cache of a pure function. */
const found = new WeakMap<object, readonly HouseSign[]>();

function listHouseSigns(article: Pick<Article, 'outlet' | 'removed' | 'url'>): HouseSign[] {
  const site = findSite(article.url);
  const signs = site === null ? [] : [{ house: `site ${site}`, because: `both stand on ${site}` }];
  const known = new Map([...signs, ...findNamedHouses(article)].map((sign) => [sign.house, sign]));
  return [...known.values()].sort((a, b) => (a.house < b.house ? -1 : 1));
}
