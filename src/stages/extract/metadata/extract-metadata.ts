import { detectLanguage, parseLanguageTag } from '../../../language/detect-language.ts';
import type { DateHints } from '../visible/visible-date.ts';
import { ELSEWHERE } from './class-marks.ts';
import { findDateOrder } from './date-order.ts';
import { findByline, type PageByline } from './find-byline.ts';
import { findHeadline } from './find-headline.ts';
import { findOutlet } from './find-outlet.ts';
import { findPageDates } from './find-page-dates.ts';
import { findTitle } from './find-title.ts';
import { findUrlDay } from './find-url-date.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { findMeta, LANGUAGE_TAGS, PUBLISHED_TAGS, TITLE_TAGS, UPDATED_TAGS } from './meta-tags.ts';
import type { Metadata, MetadataInput } from './metadata.ts';
import { collectPageFacts, type PageFacts } from './page-facts.ts';

/** A date whose day and month can stand in either order. */
const AMBIGUOUS = /(?<!\d)(?:0?\d|1[0-2])\s?[/-]\s?(?:0?\d|1[0-2])\s?[/-]\s?(?:\d\d){1,2}(?!\d)/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;

function findLanguage(facts: PageFacts, linked: LinkedData, bodyText: string | undefined): string {
  const said = [facts.htmlLang, findMeta(facts.metas, LANGUAGE_TAGS)?.content, linked.language]
    .map((tag) => parseLanguageTag(tag))
    .find((tag) => tag !== null);
  return detectLanguage(bodyText ?? readBody(facts), said ?? undefined);
}

/** The page's longer lines, for judging its language where the article's text isn't known yet. */
function readBody(facts: PageFacts): string {
  let text = '';
  for (const line of facts.lines) {
    if (line.text.length > 80 && !(line.marks & ELSEWHERE)) text += `${line.text}\n`;
    if (text.length > 2000) break;
  }
  return text || facts.titleTag;
}

function findUrls({ facts, linked, url }: { facts: PageFacts; linked: LinkedData; url: string | undefined }): string[] {
  const given = [facts.canonical, findMeta(facts.metas, ['og:url'])?.content, linked.url, url];
  return [...new Set(given.filter((address): address is string => !!address && /^(?:https?:)?\/\//i.test(address)))];
}

function findHints(
  facts: PageFacts,
  language: string,
  urls: readonly string[],
  bodyText: string | undefined,
): DateHints {
  const isoDays = [...PUBLISHED_TAGS, ...UPDATED_TAGS].flatMap((tag) =>
    facts.metas.filter(([name]) => name === tag).map(([, content]) => ISO_DAY.exec(content)?.[0] ?? ''),
  );
  const certain = [...isoDays, ...urls.map((url) => findUrlDay(url) ?? '')].filter((day) => day !== '');
  const lines = facts.lines
    .filter(({ text }) => text.length < 240 && /\d{1,2}[/.-]\d/.test(text))
    .map(({ text }) => text);
  const metaDates = facts.metas.filter(([, content]) => content.length < 40 && /^\d{1,2}[/-]\d/.test(content));
  if (!lines.some((line) => AMBIGUOUS.test(line)) && metaDates.length === 0) return { language };
  const text = bodyText ?? readBody(facts);
  const order = findDateOrder({ language, lines, certain, url: urls[0], bodyText: text });
  return order ? { language, order } : { language };
}

function bylineFields(byline: PageByline): Pick<Metadata, 'byline' | 'bylineBasis' | 'bylineOutlet'> {
  return {
    byline: byline.names,
    ...(byline.basis ? { bylineBasis: byline.basis } : {}),
    ...(byline.outlet ? { bylineOutlet: byline.outlet } : {}),
  };
}

/**
 * Title, outlet, byline, dates, address and language of a page's article, each with where it was read. Reads JSON-LD,
 * meta tags, microdata, the address and the words shown around the headline. Never throws; what isn't there is left out.
 */
export function extractMetadata({ dom, url, bodyText }: MetadataInput): Metadata {
  const facts = collectPageFacts(dom);
  const metaTitles = TITLE_TAGS.flatMap((tag) => findMeta(facts.metas, [tag])?.content ?? []);
  const linked = readLinkedData(facts.jsonLd, metaTitles);
  const headline = findHeadline(facts, [...metaTitles, linked.headline ?? '']);
  const urls = findUrls({ facts, linked, url });
  const language = findLanguage(facts, linked, bodyText);
  const hints = findHints(facts, language, urls, bodyText);
  const outlet = findOutlet(facts, linked, headline);
  const byline = findByline(facts, linked, headline, outlet.outlet);
  const { lines, ...dates } = findPageDates({ facts, linked, headline, urls, hints });
  const canonical = urls.find((address) => address !== url);
  const title = findTitle(facts, linked, headline, [outlet.outlet ?? '', outlet.publisher ?? '', linked.site ?? '']);
  return {
    ...title,
    ...outlet,
    ...(canonical ? { url: canonical } : {}),
    ...bylineFields(byline),
    ...dates,
    language,
    removedLines: [...new Set([...(byline.line ? [byline.line] : []), ...lines])],
  };
}
