/** What was worked out of something, with the digest (`stamp`) of all that it was made from. */
export interface KeptRow {
  readonly key: string;
  readonly stamp: string;
  readonly body: Uint8Array;
}

/** How the rows of a run differ from those of the run before. */
export interface KeptChanges {
  readonly put: readonly KeptRow[];
  /** Keys of rows that nothing asked for. */
  readonly drop: readonly string[];
}

/**
 * Answers of a pure function, by key, kept from one run to the next: a row counts where its stamp is that of what is
 * asked about now. It changes nothing but the time; without any rows the answers are the same.
 */
export class KeptWork {
  readonly #rows: Map<string, KeptRow>;
  readonly #used = new Set<string>();
  readonly #put = new Map<string, KeptRow>();

  constructor(rows: Iterable<KeptRow> = []) {
    this.#rows = new Map(Array.from(rows, (row) => [row.key, row]));
  }

  /** How many answers earlier runs have kept. */
  get size(): number {
    return this.#rows.size;
  }

  /** The answer as it was kept, if it was made from the same. */
  take(key: string, stamp: string): Uint8Array | undefined {
    const row = this.#rows.get(key);
    if (row?.stamp !== stamp) return undefined;
    this.#used.add(key);
    return row.body;
  }

  put(row: KeptRow): void {
    this.#put.set(row.key, row);
  }

  changes(): KeptChanges {
    const drop = [...this.#rows.keys()].filter((key) => !this.#used.has(key) && !this.#put.has(key));
    return { put: [...this.#put.values()], drop };
  }
}
