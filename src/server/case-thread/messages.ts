import type { RecordChanges } from '../../query/what-changed.ts';

/** What a thread is to serve. */
export interface CaseThreadTask {
  readonly casePath: string;
  /** Who may write decisions; null where nobody may. */
  readonly deciding: { readonly token: string } | null;
  /** Whether what older stages made is derived anew before the record is made. */
  readonly bringUpToDate: boolean;
  /** Digest of the record that was shown before, from another thread; null for none. */
  readonly before: Uint8Array<ArrayBuffer> | null;
}

export interface SentRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer | null;
}

export interface SentResponse {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer | null;
}

/** What a thread is asked for: each call with what it gives. */
export interface Calls {
  readonly fetch: readonly [SentRequest, SentResponse];
  /** Of the record as it stands: what another record is compared with. */
  readonly digest: readonly [null, Uint8Array<ArrayBuffer>];
  /**
   * Makes the record and its views anew in the thread that shows them, and gives what differs from the record before;
   * null, and nothing done, where that would keep others waiting for their answers.
   * @param added how many pages have come
   */
  readonly renew: readonly [added: number, RecordChanges | null];
  /** Takes in what was decided since the record was made, and makes all views; gives what differs from the record before. */
  readonly takeOver: readonly [null, RecordChanges | null];
}

export type Call = {
  [Name in keyof Calls]: { readonly id: number; readonly call: Name; readonly value: Calls[Name][0] };
}[keyof Calls];

export type FromThread =
  | { readonly id: number; readonly value: Calls[keyof Calls][1] }
  | { readonly id: number; readonly failure: string }
  /** The record stands, or can't be made. */
  | { readonly event: 'opened' }
  | { readonly event: 'failed'; readonly message: string }
  /** A decision was made that stages carry out. */
  | { readonly event: 'outdated' };
