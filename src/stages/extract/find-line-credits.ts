import { type CreditPhrase, namesNobody } from '../../language/en/credit-phrases.ts';
import type { Credit } from '../../model/index.ts';

export interface Hit {
  readonly credit: Omit<Credit, 'anchor'>;
  readonly start: number;
  readonly end: number;
  readonly wholeText: boolean;
}

export function findLineHits(line: string, phrases: readonly CreditPhrase[]): Hit[] {
  const words = line.length > LONG_LINE ? line.slice(0, LONG_LINE) : line;
  const hits: Hit[] = [];
  for (const phrase of phrases) {
    for (const hit of findPhrases(words, phrase)) {
      if (!hits.some((other) => other.start < hit.end && hit.start < other.end)) hits.push(hit);
    }
  }
  return hits.sort((a, b) => a.start - b.start);
}

/** A line of more than this many characters is read in its first and last part only: credits stand at the edges. */
const LONG_LINE = 20_000;

function findPhrases(line: string, phrase: CreditPhrase): Hit[] {
  const hits: Hit[] = [];
  if ((phrase.wholeLine && line.length > 160) || !phrase.cue.test(line)) return hits;
  for (const match of line.matchAll(phrase.pattern)) {
    const to = match.groups?.to?.trim();
    if (!to || namesNobody(to)) continue;
    const author = match.groups?.author?.trim();
    hits.push({
      credit: { to, ...(author ? { author } : {}), kind: phrase.kind },
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      wholeText: phrase.wholeLine === true && author !== undefined,
    });
  }
  return hits;
}
