import type { ArticleId, LineageEdge, Span } from '../../model/index.ts';
import { edgeId } from '../../text/subject-id.ts';
import { addSources } from './add-sources.ts';
import { chooseParents } from './choose-parents.ts';
import { classifyPair, isSlight, type Relation } from './classify-pair.ts';
import {
  alignReadings,
  compareReadings,
  keepPassages,
  measureShared,
  passageSpans,
  type SharedText,
} from './compare-readings.ts';
import type { CandidatePair } from './find-candidates.ts';
import { findHouseLines } from './find-house-lines.ts';
import { groupCaptures, mergeFacts, type SameGroup } from './group-captures.ts';
import { orderFamilies } from './order-families.ts';
import { pairByName } from './pair-by-name.ts';
import { type LineageArticle, prepareReading, type Reading } from './reading.ts';
import type { ResolvedCitation } from './resolve-citations.ts';
import { spellOutSlugs } from './spell-out-slugs.ts';

export interface LineageInput {
  readonly articles: readonly LineageArticle[];
  /** Pairs that share fingerprints; see `findCandidates`. */
  readonly candidates: readonly CandidatePair[];
  /** Spans of direct speech that the statements have found, beside what stands in quotation marks. */
  readonly quotes?: ReadonlyMap<ArticleId, readonly Span[]>;
  /** Edges that a person has rejected, as `edgeId` names them. Between two articles neither way is drawn again. */
  readonly rejected?: ReadonlySet<string>;
}

export interface Lineage {
  /**
   * The stemma. Edges of kind `same` lead from each capture to its group's representative; all others join
   * representatives, or lead to a source outside the pile.
   */
  readonly edges: readonly LineageEdge[];
  /** Every article of the pile is in one group, mostly alone. */
  readonly same: readonly SameGroup[];
  /** Each place in which a representative names its source, for counting the origins of a sentence. */
  readonly citations: readonly ResolvedCitation[];
}

type Readings = Map<ArticleId, Reading>;

/**
 * Draws the stemma of a pile: which articles are one in several captures, and who copied, revised, excerpted, quoted
 * or cited whom. Deterministic whatever the order of the input; compares only the candidates.
 */
export function traceLineage(input: LineageInput): Lineage {
  const articles = spellOutSlugs(input.articles).sort((a, b) => (a.id < b.id ? -1 : 1));
  const readings: Readings = new Map(
    articles.map((article) => [article.id, prepareReading(article, input.quotes?.get(article.id))]),
  );
  const isRejected = findRejected(input.rejected ?? new Set());
  const candidates = orderCandidates(input.candidates, readings).filter(([a, b]) => !isRejected({ copy: a, of: b }));
  const { relations, judge } = judgePairs(candidates, readings);
  const same = groupCaptures(
    [...readings.values()],
    [...relations.values()].filter((relation) => relation?.kind === 'same') as Relation[],
  );
  const { pieces, pairs } = foldGroups(same, readings, candidates, input.quotes);
  const open = pairs.filter(([a, b]) => !isRejected({ copy: a, of: b }));
  const judged = judgePieces(open, pieces, readings, relations, judge);
  const judgeOpen: Judge = (a, b) => (isRejected({ copy: a.id, of: b.id }) ? null : judge(a, b));
  const copies = climb(orderFamilies(judged), judgeOpen);
  const sources = addSources([...pieces.values()], copies);
  const edges = sources.edges.filter((edge) => !isRejected(edge));
  const { citations } = sources;
  return { edges: [...sameEdges(same, readings), ...copies.map(toEdge), ...edges].sort(compareEdges), same, citations };
}

function findRejected(rejected: ReadonlySet<string>): (edge: Pick<LineageEdge, 'copy' | 'of'>) => boolean {
  return ({ copy, of }) =>
    rejected.size > 0 &&
    (rejected.has(edgeId({ copy, of })) || (typeof of === 'string' && rejected.has(edgeId({ copy: of, of: copy }))));
}

function orderCandidates(candidates: readonly CandidatePair[], readings: Readings): [ArticleId, ArticleId][] {
  const keys = new Map<string, [ArticleId, ArticleId]>();
  for (const { a, b } of candidates) {
    if (a === b || !readings.has(a) || !readings.has(b)) continue;
    const pair: [ArticleId, ArticleId] = a < b ? [a, b] : [b, a];
    keys.set(pair.join(' '), pair);
  }
  for (const pair of pairByName(readings.values())) keys.set(pair.join(' '), pair);
  return [...keys.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair);
}

type Judge = (a: Reading, b: Reading) => Relation | null;

/** Judges the candidates, and gives the judge for pairs that come up later. */
function judgePairs(
  pairs: readonly [ArticleId, ArticleId][],
  readings: Readings,
): { relations: Map<string, Relation | null>; judge: Judge } {
  const shared = pairs.map(([a, b]) => alignReadings(readings.get(a)!, readings.get(b)!));
  const isHouseLine = findHouseLines(shared);
  const judge = (pair: SharedText): Relation | null => {
    const { a, b } = pair;
    const own = keepPassages(pair, (passage) => !isHouseLine(a, b, passage));
    return isSlight(own) ? null : classifyPair(measureShared(own));
  };
  const relations = new Map(shared.map((pair) => [`${pair.a.id} ${pair.b.id}`, judge(pair)]));
  return { relations, judge: (a, b) => judge(alignReadings(a, b)) };
}

/** The pieces of writing by their representatives' ids, with the candidate pairs between them. */
function foldGroups(
  same: readonly SameGroup[],
  readings: Readings,
  candidates: readonly [ArticleId, ArticleId][],
  quotes: LineageInput['quotes'],
): { pieces: Readings; pairs: [ArticleId, ArticleId][] } {
  const representative = new Map<ArticleId, ArticleId>();
  const pieces: Readings = new Map();
  for (const group of same) {
    for (const id of group.articles) representative.set(id, group.representative);
    const alone = group.articles.length === 1;
    const id = group.representative;
    pieces.set(id, alone ? readings.get(id)! : prepareReading(mergeFacts(group, readings), quotes?.get(id)));
  }
  const folded = new Map<string, [ArticleId, ArticleId]>();
  for (const [a, b] of candidates) {
    const pair = [representative.get(a)!, representative.get(b)!].sort() as [ArticleId, ArticleId];
    if (pair[0] !== pair[1]) folded.set(pair.join(' '), pair);
  }
  return { pieces, pairs: [...folded.entries()].sort(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair) };
}

/** Relations between pieces: as judged where neither side was folded, else judged with the folded facts. */
function judgePieces(
  pairs: readonly [ArticleId, ArticleId][],
  pieces: Readings,
  readings: Readings,
  relations: ReadonlyMap<string, Relation | null>,
  judge: Judge,
): Relation[] {
  return pairs.flatMap(([a, b]) => {
    const [first, second] = [pieces.get(a)!, pieces.get(b)!];
    const asBefore = first === readings.get(a) && second === readings.get(b);
    const relation = asBefore ? (relations.get(`${a} ${b}`) ?? null) : judge(first, second);
    return relation === null || relation.kind === 'same' ? [] : [relation];
  });
}

/** Rounds of looking one step further up the stemma. */
const CLIMBS = 4;

/**
 * The stemma, with each article also compared with its parents' parents: in a large family the candidates hold only
 * some of the pairs, and the dispatch from which all come need not be in each one's.
 */
function climb(judged: readonly Relation[], judge: Judge): Relation[] {
  let relations = judged;
  const known = new Set(judged.map(({ comparison: { a, b } }) => pairKey(a, b)));
  for (let round = 0; round < CLIMBS; round++) {
    const chosen = chooseParents(relations);
    const parentOf = new Map<ArticleId, Reading>();
    for (const { comparison } of chosen) {
      if (!parentOf.has(comparison.a.id)) parentOf.set(comparison.a.id, comparison.b);
    }
    const further = chosen.flatMap(({ comparison: { a, b } }) => {
      const above = parentOf.get(b.id);
      if (above === undefined || known.has(pairKey(a, above))) return [];
      known.add(pairKey(a, above));
      const relation = a.id < above.id ? judge(a, above) : judge(above, a);
      return relation === null || relation.kind === 'same' ? [] : [relation];
    });
    if (further.length === 0) return chosen;
    relations = [...relations, ...further];
  }
  return chooseParents(relations);
}

function pairKey(a: Reading, b: Reading): string {
  return a.id < b.id ? `${a.id} ${b.id}` : `${b.id} ${a.id}`;
}

function toEdge({ kind, comparison, direction }: Relation): LineageEdge {
  return {
    copy: comparison.a.id,
    of: comparison.b.id,
    kind,
    share: Math.round(comparison.shareOfA * 1000) / 1000,
    passages: passageSpans(comparison),
    direction: { certain: direction.certain, because: direction.because },
  };
}

function sameEdges(same: readonly SameGroup[], readings: Readings): LineageEdge[] {
  return same.flatMap(({ representative, articles }) =>
    articles
      .filter((id) => id !== representative)
      .map((id) => {
        const comparison = compareReadings(readings.get(id)!, readings.get(representative)!);
        const direction = { copy: 'a' as const, certain: false, because: ['one article in two captures'] };
        return toEdge({ kind: 'same', comparison, direction });
      }),
  );
}

function compareEdges(x: LineageEdge, y: LineageEdge): number {
  const key = ({ copy, of, kind }: LineageEdge): string =>
    `${copy} ${typeof of === 'string' ? `0 ${of}` : `1 ${of.outside}`} ${kind}`;
  return key(x) < key(y) ? -1 : 1;
}
