import type { ArticleId } from '../../model/index.ts';
import type { Reached } from './origin-reach.ts';

/** Where the carriers of one article go back to. */
export interface Piece {
  readonly article: ArticleId;
  readonly outlets: readonly string[];
  readonly publishers: readonly string[];
  readonly houseSigns: readonly { readonly house: string; readonly because: string }[];
  readonly copied: readonly Reached[];
  readonly upstream: readonly string[];
  readonly speakers: readonly string[];
  readonly speakerNames: readonly string[];
  /** Sources that it says it tells its figure after, as written. */
  readonly told: readonly string[];
  /** Who spoke in the sentences right before one in the article's own voice. */
  readonly saidBefore: readonly string[];
  /** Those who found the figure out, by its own words. */
  readonly foundOut: readonly string[];
  /** Names that stand as its writers. */
  readonly writers: readonly string[];
  /** Outlets whose words its line of credits says it carries. */
  readonly credited: readonly string[];
  /** It speaks of another outlet of its house. */
  readonly tellsOfSister: boolean;
  /** The sentences that carry it, folded to words. */
  readonly wordings: readonly string[];
  /** Its headline and the beginning of its text. */
  readonly opening: string;
  /** All that it says of its origin is that it is not its own. */
  readonly unseen: boolean;
}
