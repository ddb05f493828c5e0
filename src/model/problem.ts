/**
 * Bad input, or work left undone, as data. Nothing is thrown for a bad page.
 */
export interface Problem {
  /** `stage/what`, e.g. `read/empty`. Stable: programs may compare it. */
  readonly code: string;
  /** One or two sentences: what was found, and what the reader can do. */
  readonly message: string;
  /** The file, address, capture or article concerned. */
  readonly at: string;
}

/** A stage that had nothing to say of a thing, and why. Silence is never taken for absence. */
export interface NotAnalysed {
  readonly at: string;
  readonly stage: string;
  readonly because: string;
}
