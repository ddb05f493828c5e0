import { findAgencies } from '../../language/en/news-agencies.ts';
import type { Credit, LineageEdge, LineageKind } from '../../model/index.ts';
import { isSameOutlet } from '../../text/outlet-name.ts';
import type { Relation } from './classify-pair.ts';
import { agencyKey } from './find-upstream.ts';
import type { Reading } from './reading.ts';
import { isOwnName } from './resolve-citations.ts';

interface NamedSource {
  readonly name: string;
  readonly kind: LineageKind;
  readonly because: string;
}

/** Credits name whom an article carries: an agency or another outlet in whole or part, or one that gave matter to it. */
function kindOf(credit: Credit, reading: Reading): LineageKind {
  if (credit.kind === 'agency' || credit.kind === 'reprint') return reading.announcesPart ? 'excerpt' : 'reprint';
  return 'citation';
}

/** An agency's own notice can run on behind its name: "Harbour Wire. All rights reserved". */
function firstWords(name: string): string {
  return name.split(/[.;|](?: |$)/)[0]!.trim();
}

function namedSources(reading: Reading): NamedSource[] {
  const { credits, dateline, byline } = reading.article;
  const sources: NamedSource[] = credits.map((credit) => ({
    name: firstWords(credit.to),
    kind: kindOf(credit, reading),
    because: `credits ${firstWords(credit.to)}`,
  }));
  if (dateline?.agency) {
    sources.push({ name: dateline.agency, kind: 'reprint', because: `dateline of ${dateline.agency}` });
  }
  for (const { name } of byline.flatMap((line) => findAgencies(line).slice(0, 1))) {
    sources.push({ name, kind: 'reprint', because: `byline ${name}` });
  }
  const rank = ({ kind }: NamedSource): number => (kind === 'citation' ? 1 : 0);
  return sources.sort((a, b) => rank(a) - rank(b));
}

/**
 * Edges to origins that are not in the pile: outlets and agencies that an article credits and of which it copies no
 * article here. `parents` are the relations in which it is the copy.
 */
export function findOutsideOrigins(reading: Reading, parents: readonly Relation[]): LineageEdge[] {
  const edges = new Map<string, LineageEdge>();
  const carried = parents.filter(({ kind }) => kind === 'reprint' || kind === 'excerpt' || kind === 'revision');
  for (const { name, kind, because } of namedSources(reading)) {
    const key = agencyKey(name);
    if (key === '' || edges.has(key) || isOwnName(name, reading)) continue;
    const here = carried.some(({ comparison: { b } }) => b.article.outlet && isSameOutlet(name, b.article.outlet));
    if (here) continue;
    edges.set(key, {
      copy: reading.id,
      of: { outside: name },
      kind,
      share: 0,
      passages: [],
      direction: { certain: true, because: [because] },
    });
  }
  return [...edges.values()];
}
