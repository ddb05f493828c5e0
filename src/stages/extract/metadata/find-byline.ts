import { OPENS_BYLINE_OR_COLON } from '../../../language/en/byline-words.ts';
import { type Byline, looksLikePerson, parseByline } from '../visible/parse-byline.ts';
import { ELSEWHERE, MARK } from './class-marks.ts';
import { foldTitle } from './find-headline.ts';
import type { LinkedData } from './json-ld.ts';
import { AUTHOR_TAGS } from './meta-tags.ts';
import type { Heading, PageFacts } from './page-facts.ts';

export interface PageByline extends Byline {
  readonly basis?: string;
  /** Line that was read, as written. */
  readonly line?: string;
}

/** A byline stands this near its headline, in characters of running text. */
const NEAR = 900;
const BEFORE = 250;

function isNear(at: number, headline: Heading | null): boolean {
  return !headline || (at >= headline.at - BEFORE && at <= headline.at + NEAR);
}

/** The names of metadata, read one by one; a name that isn't a person's is left out. */
function readGiven(given: readonly string[], outlet: string | undefined): string[] {
  const names = given.flatMap((name) => {
    const text = name.replace(/\s+/g, ' ').trim();
    if (!text || /^https?:|^www\.|@/.test(text)) return [];
    return parseByline(text, { outlet, marked: true })?.names ?? [];
  });
  // Beside a person, a name that opens the outlet's own is the outlet's.
  const house = foldTitle(outlet ?? '');
  return names.length < 2 ? names : names.filter((name) => !house.startsWith(foldTitle(name)));
}

function fromMarked(facts: PageFacts, headline: Heading | null, outlet: string | undefined): PageByline | null {
  for (const { text, at, marks, own, element } of facts.marked) {
    if (!(own & MARK.author) || text === '' || text.length > 160 || !isNear(at, headline)) continue;
    if (marks & ELSEWHERE & ~(headline?.marks ?? 0)) continue;
    if (/\d/.test(text) && element.name === 'time') continue;
    const byline = parseByline(text, { outlet, marked: true });
    if (byline && byline.names.length > 0) {
      return {
        ...byline,
        basis: `words marked as the author's: ${text.replaceAll('\n', ' ').slice(0, 80)}`,
        line: text,
      };
    }
  }
  return null;
}

function fromLines(facts: PageFacts, headline: Heading | null, outlet: string | undefined): PageByline | null {
  let last: PageByline | null = null;
  for (const { text, at, marks } of facts.lines) {
    if (text.length > 160 || marks & ELSEWHERE & ~(headline?.marks ?? 0)) continue;
    if (!isNear(at, headline)) continue;
    const byline = parseByline(text, { outlet });
    if (!byline) continue;
    if (byline.names.length > 0) return { ...byline, basis: `visible text: ${text.slice(0, 80)}`, line: text };
    last ??= { ...byline, line: text };
  }
  return last;
}

/** A line of the article's end that names its author and outlet: "By A – Outlet". */
function fromEnd(facts: PageFacts, headline: Heading | null, outlet: string | undefined): PageByline | null {
  if (!headline) return null;
  for (const { text, at, marks } of facts.lines) {
    if (at < headline.at + NEAR || text.length > 100 || !OPENS_BYLINE_OR_COLON.test(text)) continue;
    if (marks & ELSEWHERE & ~headline.marks) continue;
    const byline = parseByline(text, { outlet });
    if (byline?.outlet && byline.names.length > 0) {
      return { ...byline, basis: `visible text: ${text.slice(0, 80)}`, line: text };
    }
  }
  return null;
}

/** Who signs the page's article: from JSON-LD, meta tags, marked elements, then lines near the headline. */
export function findByline(
  facts: PageFacts,
  linked: LinkedData,
  headline: Heading | null,
  outlet: string | undefined,
): PageByline {
  const shown = fromMarked(facts, headline, outlet) ?? fromLines(facts, headline, outlet);
  const line = shown?.line ? { line: shown.line } : {};
  const house = shown?.outlet && foldTitle(shown.outlet) !== foldTitle(outlet ?? '') ? { outlet: shown.outlet } : {};
  const linkedNames = readGiven(linked.authors, outlet);
  if (linkedNames.length > 0) return { names: unique(linkedNames), basis: 'JSON-LD author', ...line, ...house };
  for (const tag of AUTHOR_TAGS) {
    const names = readGiven(
      facts.metas.filter(([name]) => name === tag).map(([, content]) => content),
      outlet,
    );
    const usable = names.filter((name) => looksLikePerson(name, { single: true }) || / /.test(name));
    if (usable.length > 0) return { names: unique(usable), basis: `meta ${tag}`, ...line, ...house };
  }
  return shown && shown.names.length > 0 ? shown : (fromEnd(facts, headline, outlet) ?? shown ?? { names: [] });
}

function unique(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(foldTitle(name)) && seen.add(foldTitle(name)));
}
