import type { Amount } from '../../amount.ts';
import type { CountedPhrase } from './counted-phrase.ts';
import type { NumberRole } from './number-role.ts';
import type { Bounds } from './read-bounds.ts';

/** A number with its bounds, its role and what it counts. Indexes are of pieces. */
export interface QuantityRead extends Amount {
  readonly role: NumberRole;
  readonly bounds: Bounds['kind'];
  readonly range: boolean;
  readonly counted: CountedPhrase | null;
  /** Of two figures of a change, the earlier or the later. */
  readonly change?: 'from' | 'to';
}
