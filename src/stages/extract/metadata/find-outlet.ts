import { THE_AND_SPACE } from '../../../language/en/leading-the.ts';
import { isNewsAgency } from '../../../language/en/news-agencies.ts';
import { BRAND_LEAD, BRAND_TAIL, COPYRIGHT, NO_OUTLET_NAME } from '../../../language/en/outlet-marks.ts';
import { MARK } from './class-marks.ts';
import { foldTitle } from './find-headline.ts';
import { splitTitle } from './find-title.ts';
import type { LinkedData } from './json-ld.ts';
import { findMeta, OUTLET_TAGS, PUBLISHER_TAGS } from './meta-tags.ts';
import type { Heading, PageFacts } from './page-facts.ts';

export interface Outlet {
  readonly outlet?: string;
  readonly outletBasis?: string;
  readonly publisher?: string;
}

const LONGEST_NAME = 60;

function isName(text: string | undefined): text is string {
  if (!text || text.length > LONGEST_NAME || text.length < 2 || /[[\]{}<>]/.test(text)) return false;
  return /\p{L}/u.test(text) && !NO_OUTLET_NAME.test(text) && !/^https?:|^@|\.(?:png|jpe?g|svg|gif)$/i.test(text);
}

/** "Example News logo" → Example News. */
function cleanBrand(text: string): string {
  return text.replace(BRAND_TAIL, '').replace(BRAND_LEAD, '').trim();
}

/** Name that the page shows at its top: of a logo, or the link to its front page. */
function findBrand(facts: PageFacts, titleRest: string | null, headline: Heading | null): string | null {
  const names = facts.brands
    .filter(({ marks }) => (marks & (MARK.comment | MARK.footer | MARK.related)) === 0)
    .map((brand) => ({ ...brand, text: cleanBrand(brand.text) }))
    .filter(({ text }) => isName(text) && foldTitle(text) !== foldTitle(headline?.text ?? ''));
  const agreed = names.find(({ text }) => titleRest !== null && foldTitle(text) === foldTitle(titleRest));
  const branded = names.find(({ marks, home }) => home && (marks & (MARK.brand | MARK.header)) !== 0);
  return (agreed ?? branded ?? names.find(({ marks }) => (marks & MARK.brand) !== 0))?.text ?? null;
}

function findCopyright(facts: PageFacts): string | null {
  for (let index = facts.lines.length - 1; index >= 0 && index > facts.lines.length - 30; index--) {
    const { text } = facts.lines[index]!;
    if (text.length > 300) continue;
    const name = COPYRIGHT.exec(text)?.[1]?.trim();
    // An agency's notice under its copy says whose words they are, not where they stand.
    if (isName(name) && !isNewsAgency(name)) return name;
  }
  return null;
}

/** "Example Post | News from everywhere" → Example Post. */
function cutTagline(name: string): string {
  const first = name.split(/\s[|»–—-]\s/)[0]!.trim();
  return first.length > 1 ? first : name;
}

const isHandle = (name: string): boolean => /^[a-z\d]+$/.test(name);

/** One name in two spellings: with "The", ".com" or a tagline. */
function isSameHouse(a: string, b: string): boolean {
  const [one, two] = [a, b].map((name) =>
    foldTitle(name.replace(THE_AND_SPACE, '').replace(/\.(?:com|org|net)$/i, '')),
  );
  return one!.includes(two!) || two!.includes(one!);
}

/** Outlet that carries the article, and where its name was read; and the house behind it, where the page names another. */
export function findOutlet(facts: PageFacts, linked: LinkedData, headline: Heading | null): Outlet {
  const metaOutlet = findMeta(facts.metas, OUTLET_TAGS);
  const metaPublisher = findMeta(facts.metas, PUBLISHER_TAGS)?.content;
  const rest = headline ? (splitTitle(facts.titleTag, headline.text)?.rest ?? null) : null;
  const inTitle = isName(rest ?? undefined) ? rest : null;
  const given: readonly (readonly [string | null | undefined, string])[] = [
    [metaOutlet?.content, `meta ${metaOutlet?.name}`],
    [linked.publisher, 'JSON-LD publisher'],
    [linked.site, 'JSON-LD WebSite'],
    [inTitle, '<title> beside the headline'],
    [findBrand(facts, rest, headline), 'name at the head of the page'],
    [metaPublisher, 'meta publisher'],
    [findCopyright(facts), 'copyright line'],
  ];
  const found = given.find(([name]) => isName(name?.trim()));
  if (!found) return {};
  const written = cutTagline(found[0]!.trim());
  // A site's name run together ("exampleherald") is spelled out where the publisher's name is the same one.
  const outlet =
    isHandle(written) && isName(linked.publisher) && isSameHouse(linked.publisher, written)
      ? linked.publisher
      : written;
  const house = [linked.publisher, metaPublisher].find((name) => isName(name) && !isSameHouse(name, outlet));
  return { outlet, outletBasis: found[1], ...(house ? { publisher: house.trim() } : {}) };
}
