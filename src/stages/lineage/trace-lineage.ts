import type { ArticleId, LineageEdge } from '../../model/index.ts';
import { addSources } from './add-sources.ts';
import { chooseParents } from './choose-parents.ts';
import type { Relation } from './classify-pair.ts';
import { compareReadings, passageSpans } from './compare-readings.ts';
import { findHouseLines, type HouseLines } from './find-house-lines.ts';
import { foldPile, groupPile, judgePieces, type Pieces } from './fold-pile.ts';
import type { SameGroup } from './group-captures.ts';
import { alignPairs, judgeAll, judgePair } from './judge-pairs.ts';
import { findRejected, type LineageInput, type LineagePile, openPile, pairRanks, type RankPairs } from './open-pile.ts';
import { orderFamilies } from './order-families.ts';
import type { Reading } from './reading.ts';
import { prepareCiting, type ResolvedCitation } from './resolve-citations.ts';

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

/**
 * Draws the stemma of a pile: which articles are one in several captures, and who copied, revised, excerpted, quoted
 * or cited whom. Deterministic whatever the order of the input; compares only the candidates.
 */
export function traceLineage(input: LineageInput): Lineage {
  const pile = openPile(input.articles, input.quotes);
  const pairs = pairRanks(pile, input);
  const shared = alignPairs(pile.readings, pairs);
  const lines = findHouseLines(shared);
  const relations = judgeAll(shared, lines);
  const pieces = foldPile(pile, groupPile(pile, relations));
  const all = [...pieces.pieces.values()];
  const citations = all.flatMap(prepareCiting(all));
  return drawStemma(pile, { pairs, lines, relations, pieces, citations }, input.rejected);
}

/** What was found of a pile's pairs and pieces, in whatever parts. */
export interface Findings {
  readonly pairs: RankPairs;
  readonly lines: HouseLines;
  /** Of the pairs; whatever their order, the stemma is the same. */
  readonly relations: readonly Relation[];
  readonly pieces: Pieces;
  /** In the pieces' order. */
  readonly citations: readonly ResolvedCitation[];
}

/** Draws the stemma of what was found. */
export function drawStemma(
  pile: LineagePile,
  found: Findings,
  rejected: LineageInput['rejected'] = new Set(),
): Lineage {
  const { pairs, lines, relations, pieces, citations } = found;
  const isRejected = findRejected(rejected);
  const isOpen = (copy: string, of: string): boolean => !isRejected({ copy, of });
  const judged = judgePieces(pile, pieces, pairs, relations, lines, isOpen);
  const judge: Judge = (a, b) => (isOpen(a.id, b.id) ? judgePair(a, b, lines) : null);
  const copies = climb(orderFamilies(judged), judge);
  const sources = addSources([...pieces.pieces.values()], copies, citations).filter((edge) => !isRejected(edge));
  const edges = [...sameEdges(pieces.same, pile), ...copies.map(toEdge), ...sources].sort(compareEdges);
  return { edges, same: pieces.same, citations };
}

type Judge = (a: Reading, b: Reading) => Relation | null;

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

function sameEdges(same: readonly SameGroup[], pile: LineagePile): LineageEdge[] {
  const readings = new Map(pile.readings.map((reading) => [reading.id, reading]));
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
