import type { SourcedRecord } from '../model/record.ts';

import type { CaseWriting, Writer } from './writing/options.ts';

export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

/** Where the server gets what it shows. */
export interface CaseSource {
  /** The whole record. Called at the first request, and again whenever `revision` gives another value. */
  readonly loadRecord: () => SourcedRecord | Promise<SourcedRecord>;
  /** A value that differs once the case has changed. Without it the record is loaded once. */
  readonly revision?: () => string | number;
  /** The bytes of a capture as they were read; null where the case has none. Without it no page is served. */
  readonly loadPage?: (captureId: string) => SavedPage | null | Promise<SavedPage | null>;
}

export interface ServeOptions extends CaseSource {
  /** What the server may do to the case. Without it the server only reads. */
  readonly writing?: CaseWriting;
  /** Address to listen on. `127.0.0.1` where not given: this machine only. */
  readonly host?: string;
  /** Port to listen on, 0 for any that is free. 4680 where not given. */
  readonly port?: number;
}

export interface ServeCaseOptions extends Pick<ServeOptions, 'host' | 'port'> {
  readonly casePath: string;
  /** Who may write. Without it the server only reads. */
  readonly writing?: Writer;
  /** Whether what older stages made is derived anew first: so where not given. */
  readonly bringUpToDate?: boolean;
}

export interface RunningServer {
  /** Where a browser finds it: `http://127.0.0.1:4680/`. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Stops listening and ends open connections. */
  close(): Promise<void>;
}

export interface RunningCase extends RunningServer {
  /** Resolves once the record stands; rejects where it can't be made. */
  readonly opened: Promise<void>;
}
