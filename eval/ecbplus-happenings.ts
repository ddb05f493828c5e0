/** The happenings that ECB+ marks, by document, for scoring what points join. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentenceOf } from '../src/model/claim.ts';
import type { Claim, SourcedRecord } from '../src/model/index.ts';
import { ECBPLUS, type EcbDocument, type GoldMention, readEcbHappenings } from './ecbplus.ts';
import { SHARED } from './task.ts';

export interface EcbHappenings {
  readonly document: EcbDocument;
  readonly happenings: readonly GoldMention[];
}

/** Which of a topic's two look-alike stories a document belongs to. */
export function storyOf(id: string): string {
  return id.includes('ecbplus') ? 'ecbplus' : 'ecb';
}

export function readHappenings(document: EcbDocument, checked: ReadonlySet<string>): EcbHappenings {
  const xml = readFileSync(join(SHARED, ECBPLUS, document.topic, document.id), 'utf8');
  return { document, happenings: readEcbHappenings(xml, document.id, document.topic, checked) };
}

export interface JoinScore {
  /** Points that tell of more than one document, and those of them whose documents are of one story. */
  readonly joined: number;
  readonly oneStory: number;
  /** Points with two marked claims of two documents, and their summed shares of pairs that gold has in one chain. */
  readonly judged: number;
  readonly oneHappening: number;
}

/** Holds the points of a topic's record against the chains of happenings in gold. */
export function scoreJoins(record: SourcedRecord, topic: readonly EcbHappenings[]): JoinScore {
  const byName = new Map(topic.map((one) => [one.document.id, one]));
  const files = new Map(record.captures.map(({ id, file }) => [id, file?.replace(/\.txt$/, '') ?? '']));
  const documentOf = new Map(record.articles.map(({ id, captures }) => [id, byName.get(files.get(captures[0]!)!)]));
  const claims = new Map(record.claims.map((claim) => [claim.id, claim]));
  const score = { joined: 0, oneStory: 0, judged: 0, oneHappening: 0 };
  for (const { readings } of record.points) {
    const held = readings.flatMap((reading) => reading.claims.map((id) => claims.get(id)!));
    const placed = held.flatMap((claim) => placeClaim(claim, documentOf.get(claim.anchors[0]!.article)));
    const documents = new Set(placed.map(({ document }) => document));
    if (documents.size < 2) continue;
    score.joined++;
    if (new Set([...documents].map(storyOf)).size === 1) score.oneStory++;
    const share = shareOfOneChain(placed);
    if (share === null) continue;
    score.judged++;
    score.oneHappening += share;
  }
  return score;
}

interface PlacedClaim {
  readonly document: string;
  /** Chain of the happening that its predicate names, of a date those of its sentence; none where gold marks none. */
  readonly chains: readonly string[];
}

function placeClaim(claim: Claim, found: EcbHappenings | undefined): PlacedClaim[] {
  if (!found) return [];
  const { document, happenings } = found;
  const sentence = sentenceOf(claim);
  const at = document.text.indexOf(sentence.exact);
  const { span } = claim.predicate;
  const [start, end] = [at + span.start - sentence.start, at + span.end - sentence.start];
  if (at < 0) return [{ document: document.id, chains: [] }];
  const isDate = claim.kind === 'date';
  const [from, to] = isDate ? [at, at + sentence.exact.length] : [start, end];
  const marks = happenings.filter((one) => one.start < to && from < one.end);
  return [{ document: document.id, chains: marks.slice(0, isDate ? undefined : 1).map(({ chain }) => chain) }];
}

function shareOfOneChain(placed: readonly PlacedClaim[]): number | null {
  let pairs = 0;
  let same = 0;
  for (const [n, a] of placed.entries()) {
    for (const b of placed.slice(n + 1)) {
      if (a.document === b.document || a.chains.length === 0 || b.chains.length === 0) continue;
      pairs++;
      if (a.chains.some((chain) => b.chains.includes(chain))) same++;
    }
  }
  return pairs === 0 ? null : same / pairs;
}
