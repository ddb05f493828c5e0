import type { Article, Stage } from '../../model/index.ts';
import { type Fingerprint, fingerprintArticle } from './fingerprint-article.ts';
import { LINEAGE_VERSION } from './kept-lineage.ts';
import type { LineageInput } from './open-pile.ts';
import type { Lineage } from './stemma-drawing.ts';
import { traceLineage } from './trace-lineage.ts';

export { type AlignedPassage, type Alignment, alignPassages } from './align-passages.ts';
export type { Citation, CitationForm, CitedDate } from './citation.ts';
export type { Relation } from './classify-pair.ts';
export { type AlteredSentence, type ChangedValues, compareVersions, type VersionChanges } from './compare-versions.ts';
export {
  type CandidatePair,
  type FingerprintRows,
  findCandidates,
  pairShared,
  type SharedHashes,
  shareHashes,
} from './find-candidates.ts';
export { findCitations } from './find-citations.ts';
export type { HouseLines, HouseRows } from './find-house-lines.ts';
export { joinHouseRows } from './find-house-lines.ts';
export {
  FINGERPRINT_SCHEME,
  FINGERPRINT_SEED,
  type Fingerprint,
  fingerprintArticle,
  SHINGLE_WORDS,
  WINNOW_WINDOW,
} from './fingerprint-article.ts';
export { foldPile, type Pieces } from './fold-pile.ts';
export { groupCaptures, type SameGroup } from './group-captures.ts';
export { enterJudged, type JudgedPairs } from './judged-pairs.ts';
export { type KeptLineage, LineageBooks } from './kept-lineage.ts';
export { LineagePart } from './lineage-part.ts';
export type { LineageInput } from './open-pile.ts';
export { openPile, pairRanks, type RankPairs } from './open-pile.ts';
export { orderVersions, type Version, weighVersions } from './order-versions.ts';
export { type PackedPassages, type PackedSpans, packPassages, unpackSpans } from './pack-passages.ts';
export { type PackedRelations, RelationReceiver } from './pack-relations.ts';
export { type LineageArticle, prepareReading, type Reading } from './reading.ts';
export type { ResolvedCitation } from './resolve-citations.ts';
export { type Lineage, StemmaDrawing } from './stemma-drawing.ts';
export { cutText, PIECE_ARTICLES, type TextPiece, textAt } from './text-table.ts';
export { traceLineage } from './trace-lineage.ts';

export const fingerprintStage: Stage<Pick<Article, 'text'>, Fingerprint> = {
  name: 'fingerprint',
  version: 2,
  scope: 'article',
  reads: ['article'],
  writes: ['fingerprint'],
  run: (article) => ({ output: fingerprintArticle(article), problems: [], notAnalysed: [] }),
};

/** Of a pile, or as it was traced before. */
export const lineageStage: Stage<LineageInput | Lineage, Lineage> = {
  name: 'lineage',
  version: LINEAGE_VERSION,
  scope: 'pile',
  reads: ['article', 'fingerprint', 'statement'],
  writes: ['lineage'],
  run: (input) => ({
    output: 'edges' in input ? input : traceLineage(input),
    problems: [],
    notAnalysed: [],
  }),
};
