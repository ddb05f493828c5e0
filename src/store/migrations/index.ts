import { sql as case0001 } from './0001-case.ts';

/** In order; a case file's `user_version` is the number of those it has had. */
export const MIGRATIONS: readonly string[] = [case0001];
