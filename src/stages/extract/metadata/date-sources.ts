import type { DateHints } from '../visible/visible-date.ts';
import type { LinkedData } from './json-ld.ts';
import type { Heading, PageFacts } from './page-facts.ts';

/** What a page's dates are read from. */
export interface DateSources {
  readonly facts: PageFacts;
  readonly linked: LinkedData;
  readonly headline: Heading | null;
  readonly urls: readonly string[];
  readonly hints: DateHints;
}
