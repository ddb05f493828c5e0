import { createRequire } from 'node:module';

/** The version of this package, as its package.json gives it; the record's `stemma` field. */
export const VERSION: string = (createRequire(import.meta.url)('../../package.json') as { version: string }).version;
