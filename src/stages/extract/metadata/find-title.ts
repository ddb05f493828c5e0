import { SMALL_THE_ALONE } from '../../../language/en/leading-the.ts';
import { foldTitle } from './find-headline.ts';
import type { LinkedData } from './json-ld.ts';
import { findMeta, TITLE_TAGS } from './meta-tags.ts';
import type { Heading, PageFacts } from './page-facts.ts';

/** What parts a headline from the outlet's name in `<title>`. */
const SEPARATOR = /\s+[|\-–—•·:»«/~]+\s+|\s*[|»«]\s*|:\s+/gu;

/** A title cut at its separators: the headline, and what stands before or after it. */
export interface SplitTitle {
  readonly headline: string;
  readonly rest: string | null;
}

export interface Title {
  readonly title: string;
  readonly titleBasis: string;
}

function pieces(title: string): { text: string; start: number; end: number }[] {
  const found: { text: string; start: number; end: number }[] = [];
  let from = 0;
  for (const match of title.matchAll(SEPARATOR)) {
    found.push({ text: title.slice(from, match.index), start: from, end: match.index });
    from = match.index + match[0].length;
  }
  found.push({ text: title.slice(from), start: from, end: title.length });
  return found;
}

/** Cuts `known` (an outlet's name) off either end of a title. */
export function stripOutlet(title: string, known: readonly string[]): string {
  const names = known.map(foldTitle).filter((name) => name !== '');
  let rest = title;
  for (let round = 0; round < 3; round++) {
    const parts = pieces(rest);
    if (parts.length < 2) break;
    const matches = (text: string): boolean => {
      const folded = foldTitle(text).replace(SMALL_THE_ALONE, '');
      return names.some((name) => name.replace(SMALL_THE_ALONE, '') === folded);
    };
    if (matches(parts.at(-1)!.text)) rest = rest.slice(0, parts.at(-2)!.end);
    else if (matches(parts[0]!.text)) rest = rest.slice(parts[1]!.start);
    else break;
  }
  return rest.trim();
}

/** Splits `<title>` at the headline that the page shows; null where the headline isn't in it. */
export function splitTitle(titleTag: string, headline: string): SplitTitle | null {
  const folded = foldTitle(headline);
  if (folded === '') return null;
  const parts = pieces(titleTag);
  for (let from = 0; from < parts.length; from++) {
    for (let to = from; to < parts.length; to++) {
      if (foldTitle(titleTag.slice(parts[from]!.start, parts[to]!.end)) !== folded) continue;
      const rest = to === parts.length - 1 ? (parts[0] !== parts[from] ? parts[0] : undefined) : parts.at(-1);
      return { headline, rest: rest ? rest.text.trim() : null };
    }
  }
  return null;
}

/** Title of the article: as its metadata gives it, without the outlet's name; else its headline; else `<title>`. */
export function findTitle(
  facts: PageFacts,
  linked: LinkedData,
  headline: Heading | null,
  outlets: readonly string[],
): Title {
  const meta = findMeta(facts.metas, TITLE_TAGS);
  const given: [string, string][] = [];
  if (headline) given.push([headline.text, `h${headline.level}`]);
  if (linked.headline && linked.type !== 'WebPage') given.push([linked.headline, 'JSON-LD headline']);
  if (meta) given.push([meta.content, `meta ${meta.name}`]);
  if (facts.titleTag) given.push([facts.titleTag, '<title>']);
  const stripped = given.map(
    ([text, basis]) => [stripOutlet(text.replace(/\s+/g, ' ').trim(), outlets), basis] as const,
  );
  // The shown headline is the title where any metadata says the same words; otherwise metadata goes first.
  const shown = headline ? stripped[0] : undefined;
  if (shown) {
    const folded = foldTitle(shown[0]);
    const agreed = stripped.slice(1).find(([text]) => foldTitle(text) === folded || foldTitle(text).includes(folded));
    if (agreed || stripped.length === 1) return { title: shown[0], titleBasis: shown[1] };
  }
  const [title, titleBasis] = stripped.filter(([text]) => text !== '').at(shown ? 1 : 0) ??
    shown ?? ['', 'the page names none'];
  return { title, titleBasis };
}
