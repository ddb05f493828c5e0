import type { ArticleId, CaptureId, LineageEdge, OriginCounts, OriginJoin, Span } from '../../model/index.ts';
import { type Houses, NO_HOUSES } from '../../text/houses.ts';
import { foldOutlet } from '../../text/outlet-name.ts';
import { joinSources } from './join-sources.ts';
import { joinByNode, type Link, OriginGroups } from './origin-groups.ts';
import type { Piece } from './origin-piece.ts';
import {
  findReach,
  findRewritten,
  indexStemma,
  type Reach,
  type Reached,
  type Stemma,
  sourceNode,
} from './origin-reach.ts';

const NOTHING_REJECTED: ReadonlySet<string> = new Set();

/** A place where a reading is carried. */
export interface Carrier {
  readonly article: ArticleId;
  /** All captures that hold the article. */
  readonly captures: readonly CaptureId[];
  readonly outlet?: string;
  /** What the explanation calls the article where no outlet is known. */
  readonly title?: string;
  readonly publisher?: string;
  /** Houses that its page shows it to be of, each with the words that say so. */
  readonly houseSigns?: readonly { readonly house: string; readonly because: string }[];
  /** Key of who is told to have said it: an entity's id, or words. Absent in the article's own voice. */
  readonly speaker?: string;
  /** The speaker's name, else the words for who speaks. */
  readonly speakerName?: string;
  /** Sources that the sentence names for it, as written: an agency, a ministry, a report. */
  readonly upstream: readonly string[];
  /** The claim's words in the article's text. */
  readonly span: Span;
  /** It says that it was taken over from somewhere that it does not name. */
  readonly unseen?: boolean;
  /** Sources after which its words say they are told, beside those of `speaker` and `upstream`. */
  readonly told?: readonly string[];
  /** Who spoke in the sentences right before one in the article's own voice. */
  readonly saidBefore?: readonly string[];
  /** Those who found it out, by its words. */
  readonly foundOut?: readonly string[];
  /** Names on the article's line of writers, people and outlets alike. */
  readonly writers?: readonly string[];
  /** Outlets whose matter its credits say it carries. */
  readonly credited?: readonly string[];
  readonly tellsOfSister?: boolean;
  /** Its sentence, as its words alone. */
  readonly wording?: string;
  /** The article's headline and the beginning of its text. */
  readonly opening?: string;
  /** Its sentence takes it as known, whomever that cites for what it tells. */
  readonly known?: boolean;
}

export interface OriginCount {
  readonly counts: OriginCounts;
  readonly joins: readonly OriginJoin[];
}

/**
 * Counts the independent origins behind a reading, and explains the count join by join. Carriers are joined where
 * (a) the claim's words are copied in the stemma, (b) they name one upstream source for it, (c) they stand in one
 * outlet or house (the publisher that pages name, signs of a house on the page, or the user's list of `houses`), (d) they
 * attribute it to one speaker, or one to the house that publishes the other. `rejected` has the joins (`joinId`) that a person has undone. The origins are the joined groups. A carrier that says it
 * took the words over, from nobody that can be seen, is not an origin: it counts as `originUnknown`, where nothing
 * joins it to one that can be seen. Deterministic whatever the order of carriers and edges.
 */
export function countOrigins(
  carriers: readonly Carrier[],
  lineage: readonly LineageEdge[] | Stemma,
  houses: Houses = NO_HOUSES,
  rejected: ReadonlySet<string> = NOTHING_REJECTED,
): OriginCount {
  const stemma = Array.isArray(lineage) ? indexStemma(lineage) : (lineage as Stemma);
  const labels = new Map(
    carriers.map(({ article, outlet, title }) => [article, outlet ?? (title ? `“${title}”` : article)]),
  );
  const pieces = toPieces(carriers, stemma, (id) => labels.get(id) ?? id);
  const groups = new OriginGroups(
    pieces.map(({ article }) => article),
    rejected,
  );
  const label = (id: ArticleId): string => labels.get(id) ?? id;
  joinByNode(pieces, groups, copyLinks);
  joinByNode(pieces, groups, houseLinks(houses));
  joinByNode(pieces, groups, upstreamLinks(label));
  joinByNode(pieces, groups, speakerLinks);
  joinSources(pieces, groups, label);
  const seen = new Set(pieces.filter(({ unseen }) => !unseen).map(({ article }) => groups.rootOf(article)));
  const unknown = pieces.filter(({ article }) => !seen.has(groups.rootOf(article)));
  const counts: OriginCounts = {
    captures: new Set(carriers.flatMap(({ captures }) => captures)).size,
    articles: pieces.length,
    outlets: new Set(carriers.flatMap(({ outlet }) => (outlet ? [foldOutlet(outlet)] : []))).size,
    origins: seen.size,
    originUnknown: unknown.length,
  };
  return { counts, joins: groups.joins };
}

function toPieces(carriers: readonly Carrier[], stemma: Stemma, label: (id: ArticleId) => string): Piece[] {
  const byArticle = new Map<ArticleId, Carrier[]>();
  for (const carrier of carriers) {
    const known = byArticle.get(carrier.article);
    if (known) known.push(carrier);
    else byArticle.set(carrier.article, [carrier]);
  }
  return [...byArticle.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([article, own]) => toPiece(article, own, stemma, label));
}

function toPiece(article: ArticleId, own: readonly Carrier[], stemma: Stemma, label: (id: ArticleId) => string): Piece {
  const ordered = [...own].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const reaches: Reach[] = ordered.map(({ span, known = false }) => findReach(article, span, stemma, label, known));
  const copied = new Map<string, Reached>();
  for (const reached of reaches.flatMap(({ nodes }) => nodes)) {
    if (!copied.has(reached.node)) copied.set(reached.node, reached);
  }
  if (own.every(({ speaker, told = [], known = false }) => !speaker && told.length === 0 && !known)) {
    for (const id of findRewritten(article, stemma)) {
      const node = `article:${id}`;
      const because = `${label(article)} names ${label(id)} and keeps words of it`;
      if (!copied.has(node)) copied.set(node, { node, because });
    }
  }
  const named = [...copied.keys()].some((node) => node !== `article:${article}`);
  const upstream = distinct(own.flatMap((carrier) => carrier.upstream));
  const speakers = distinct(own.flatMap(({ speaker }) => (speaker ? [speaker] : [])));
  const takenOver = ordered.every((carrier, index) => carrier.unseen === true || reaches[index]!.unseen);
  return {
    article,
    outlets: distinct(own.flatMap(({ outlet }) => (outlet ? [outlet] : []))),
    publishers: distinct(own.flatMap(({ publisher }) => (publisher ? [publisher] : []))),
    houseSigns: own[0]!.houseSigns ?? [],
    copied: [...copied.values()],
    upstream,
    speakers,
    speakerNames: distinct(own.flatMap(({ speakerName }) => (speakerName ? [speakerName] : []))),
    told: distinct(own.flatMap(({ told = [] }) => told)),
    saidBefore: distinct(own.flatMap(({ saidBefore = [] }) => saidBefore)),
    foundOut: distinct(own.flatMap(({ foundOut = [] }) => foundOut)),
    writers: own[0]!.writers ?? [],
    credited: own[0]!.credited ?? [],
    tellsOfSister: own.some(({ tellsOfSister }) => tellsOfSister === true),
    wordings: distinct(own.flatMap(({ wording }) => wording ?? [])),
    opening: own[0]!.opening ?? '',
    unseen: takenOver && !named && upstream.length === 0,
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function copyLinks({ copied }: Piece): Link[] {
  return copied.map(({ node, because }) => ({ node, because }));
}

/** What the sentence names, and what the article itself is: a source cited by one carrier can be another's outlet. */
function upstreamLinks(label: (id: ArticleId) => string) {
  return ({ article, upstream, outlets, copied }: Piece): Link[] => [
    ...upstream.map((name) => ({ node: sourceNode(name), because: `${label(article)} names ${name} as its source` })),
    ...outlets.map((name) => ({ node: sourceNode(name), because: '' })),
    ...copied.filter(({ node }) => node.startsWith('source:')),
  ];
}

/** Outlets, the publishers that pages name, and the houses that the user's file gives; outlets of one house are one. */
function houseLinks(houses: Houses) {
  return ({ outlets, publishers, houseSigns }: Piece): Link[] => [
    ...houseSigns.map(({ house, because }) => ({ node: `house:${house}`, because })),
    ...outlets.map((name) => ({ node: `house:${foldOutlet(name)}`, because: `both stand in ${name}` })),
    ...publishers.map((name) => ({ node: `house:${foldOutlet(name)}`, because: `both are published by ${name}` })),
    ...[...outlets, ...publishers].flatMap((name) => {
      const house = houses.get(foldOutlet(name));
      if (house === undefined) return [];
      return [{ node: `house:${foldOutlet(house)}`, because: `${name} belongs to ${house}, by the list of houses` }];
    }),
  ];
}

function speakerLinks({ speakers }: Piece): Link[] {
  return speakers.map((speaker) => ({
    node: `speaker:${speaker}`,
    because: 'both give it as the words of one speaker',
  }));
}
