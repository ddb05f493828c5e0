/** What was worked out of something, with the digest (`stamp`) of all that it was made from. */
export interface KeptRow {
  readonly key: string;
  readonly stamp: string;
  readonly body: Uint8Array;
}

/** Rows as a store has them: their bodies are read where they are asked for, as there can be very many. */
export interface KeptRows {
  /** By key. */
  readonly stamps: ReadonlyMap<string, string>;
  /** The body of a row of `stamps`. */
  read(key: string): Uint8Array;
}

/** Rows that are held in memory. */
export function holdRows(rows: Iterable<KeptRow>): KeptRows {
  const byKey = new Map(Array.from(rows, (row) => [row.key, row]));
  const stamps = new Map(Array.from(byKey.values(), ({ key, stamp }) => [key, stamp]));
  return { stamps, read: (key) => byKey.get(key)!.body };
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
  readonly #rows: KeptRows;
  readonly #used = new Set<string>();
  readonly #put = new Map<string, KeptRow>();

  constructor(rows: KeptRows = holdRows([])) {
    this.#rows = rows;
  }

  /** How many answers earlier runs have kept. */
  get size(): number {
    return this.#rows.stamps.size;
  }

  /** The answer as it was kept, if it was made from the same. */
  take(key: string, stamp: string): Uint8Array | undefined {
    return this.use(key, stamp) ? this.#rows.read(key) : undefined;
  }

  /** Whether an answer is kept, without reading it; it stays then. */
  use(key: string, stamp: string): boolean {
    if (this.#rows.stamps.get(key) !== stamp) return false;
    this.#used.add(key);
    return true;
  }

  put(row: KeptRow): void {
    this.#put.set(row.key, row);
  }

  changes(): KeptChanges {
    const drop = [...this.#rows.stamps.keys()].filter((key) => !this.#used.has(key) && !this.#put.has(key));
    return { put: [...this.#put.values()], drop };
  }
}
