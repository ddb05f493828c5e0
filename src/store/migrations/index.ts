import { sql as case0001 } from './0001-case.ts';
import { sql as decisions0002 } from './0002-decisions.ts';
import { sql as fingerprints0003 } from './0003-fingerprints.ts';
import { sql as keptWork0004 } from './0004-kept-work.ts';
import { sql as pileRows0005 } from './0005-pile-rows.ts';

/** In order; a case file's `user_version` is the number of those it has had. */
export const MIGRATIONS: readonly string[] = [case0001, decisions0002, fingerprints0003, keptWork0004, pileRows0005];
