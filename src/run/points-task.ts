import type { PileRecords } from '../pipeline/records.ts';
import type { Share } from '../stages/points/block-claims.ts';

/** What a points worker is asked, in this order; each is answered. */
export type PointsAsk =
  /** The case's articles, with what their own stages found. */
  | { readonly ask: 'load'; readonly casePath: string }
  /** Answered by `FigureLinks`. */
  | ({ readonly ask: 'compare'; readonly share: Share } & Pick<PileRecords, 'lineage' | 'citations' | 'entities'>);
