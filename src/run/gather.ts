import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CaptureId } from '../model/capture.ts';
import { findSizeProblem, MAX_PAGE_BYTES } from '../stages/read/read-page.ts';
import { nameForStages, showName } from '../store/file-names.ts';
import type { CaptureRow, Derived, FileName, Refusal, Work } from '../store/store.ts';
import type { BatchItem, BatchResult } from './derive-batch.ts';
import { type Found, type FoundFile, unreadable } from './walk.ts';

export interface BatchLimits {
  readonly maxBytes: number;
  readonly batchFiles: number;
  readonly batchBytes: number;
}

/** Measured on two cores: fewer files a batch cost messages, more cost memory and leave a worker idle at the end. */
const BATCH_FILES = 50;
const BATCH_BYTES = 4 * 1024 * 1024;

export function batchLimits(given: Partial<BatchLimits>): BatchLimits {
  return {
    maxBytes: given.maxBytes ?? MAX_PAGE_BYTES,
    batchFiles: given.batchFiles ?? BATCH_FILES,
    batchBytes: given.batchBytes ?? BATCH_BYTES,
  };
}

/** A place looked at: its content where it could be read, or why it could not. */
interface Place {
  readonly place: string;
  /** Name in the record. */
  readonly file: string;
  /** Its file name and its address, those it has. */
  readonly names: readonly string[];
  readonly content: { readonly id: CaptureId; readonly sha256: string } | null;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

export interface GatheredBatch {
  readonly places: readonly Place[];
  /** Contents to derive: those of the places that no earlier batch and no earlier reading has. */
  readonly items: readonly BatchItem[];
  /** The capture id of each item. */
  readonly ids: readonly CaptureId[];
}

export interface Outcome {
  readonly work: Work;
  readonly pages: number;
  readonly added: number;
  readonly refused: number;
}

interface OpenBatch {
  places: Place[];
  items: BatchItem[];
  ids: CaptureId[];
  sizeBytes: number;
}

type Refusals = readonly { readonly code: string; readonly message: string }[];

function placeOf(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 32);
}

function readBytes({ path, sizeBytes, bytes }: FoundFile, maxBytes: number): Uint8Array | Refusals[number] {
  const size = findSizeProblem(sizeBytes, maxBytes, path);
  if (size) return { code: size.code, message: size.message };
  try {
    return bytes ?? readFileSync(path);
  } catch (error) {
    return { code: 'read/unreadable', message: unreadable(error) };
  }
}

/**
 * Turns found places into batches, each content once, and the batches' results into work for the store.
 * Invariant: `#known` has every capture that is in the case or in a batch; `#refused` every content that gave none.
 */
export class Gathering {
  readonly #found: readonly Found[];
  readonly #limits: BatchLimits;
  readonly #known: Set<CaptureId>;
  readonly #refused = new Map<CaptureId, Refusals>();

  constructor(found: readonly Found[], known: readonly CaptureRow[], limits: BatchLimits) {
    this.#found = found;
    this.#limits = limits;
    this.#known = new Set(known.map(({ id }) => id));
  }

  /** Reads the files one after another, and gives a batch whenever enough has come together. */
  *batches(): Generator<GatheredBatch> {
    let open: OpenBatch = { places: [], items: [], ids: [], sizeBytes: 0 };
    for (const found of this.#found) {
      if (found.found === 'problem') {
        const refusal = { code: found.code, message: found.message };
        open.places.push({ place: placeOf(found.path), file: found.file, names: [], content: null, refusal });
      } else {
        this.#gatherFile(found, open);
      }
      if (open.places.length >= this.#limits.batchFiles || open.sizeBytes >= this.#limits.batchBytes) {
        yield open;
        open = { places: [], items: [], ids: [], sizeBytes: 0 };
      }
    }
    if (open.places.length > 0) yield open;
  }

  #gatherFile(found: FoundFile, open: OpenBatch): void {
    const place = placeOf(found.path);
    const names = [found.file, found.url].filter((name) => name !== undefined && name !== '') as string[];
    const file = showName(found);
    const bytes = readBytes(found, this.#limits.maxBytes);
    if (!(bytes instanceof Uint8Array)) {
      open.places.push({ place, file, names, content: null, refusal: bytes });
      return;
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const id = `c${sha256.slice(0, 16)}`;
    open.places.push({ place, file, names, content: { id, sha256 }, refusal: null });
    if (this.#known.has(id)) return;
    this.#known.add(id);
    open.items.push({ ...nameForStages(names), bytes, codec: 'none', kept: false, maxBytes: this.#limits.maxBytes });
    open.ids.push(id);
    open.sizeBytes += bytes.length;
  }

  /** What to write of a batch, given its results. Batches are settled in the order in which they were given. */
  settle({ places, ids }: GatheredBatch, results: readonly BatchResult[]): Outcome {
    for (const [i, { derived, refusals }] of results.entries()) {
      if (derived === null) this.#refused.set(ids[i]!, refusals);
    }
    const files: FileName[] = [];
    const refusals: Refusal[] = [];
    let refused = 0;
    for (const { place, file, names, content, refusal } of places) {
      const because = refusal ? [refusal] : content && this.#refused.get(content.id);
      const sha256 = content?.sha256 ?? null;
      if (because) refused++;
      if (because) refusals.push(...because.map(({ code, message }) => ({ place, file, sha256, code, message })));
      else if (content) files.push(...names.map((name) => ({ capture: content.id, file: name })));
    }
    const derived: Derived[] = results.flatMap((result) => result.derived ?? []);
    const contents = results.flatMap(({ content }) => content ?? []);
    const examined = places.map(({ place }) => place);
    return {
      work: { contents, derived, files, examined, refusals },
      pages: places.length - refused,
      added: derived.length,
      refused,
    };
  }
}
