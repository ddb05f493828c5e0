import { contentId } from '../../text/content-id.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import type { Citation } from './citation.ts';
import { hasJoinedName } from './find-cues.ts';
import { type OutletIndex, stampOutlets } from './outlet-index.ts';
import type { Reading } from './reading.ts';

/** What was found in an article, and the digest of the outlets that it could have named; `joined` has words that their hashes don't tell. */
type Row = readonly [joined: boolean, outlets: string, citations: readonly Citation[]];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Citations as articles name them, kept until the article changes or an outlet joins or leaves the pile that its words can name. */
export class CitationBook {
  readonly #kept: KeptWork;
  readonly #stampOf: (reading: Reading) => string;

  constructor(kept: KeptWork, stampOf: (reading: Reading) => string) {
    this.#kept = kept;
    this.#stampOf = stampOf;
  }

  /** Gives what `find` finds of an article among these outlets. */
  keep(find: (reading: Reading) => readonly Citation[], outlets: OutletIndex): typeof find {
    const stamp = stampOutlets(outlets);
    return (reading) => {
      const own = { key: reading.id, stamp: this.#stampOf(reading) };
      const body = this.#kept.take(own.key, own.stamp);
      const [known, named, citations] = body === undefined ? NOTHING : (JSON.parse(decoder.decode(body)) as Row);
      if (body !== undefined && named === stamp(known ? null : reading.hashes.hash)) return citations;
      const joined = hasJoinedName(reading.article.text);
      const row: Row = [joined, stamp(joined ? null : reading.hashes.hash), find(reading)];
      this.#kept.put({ ...own, body: encoder.encode(JSON.stringify(row)) });
      return row[2];
    };
  }
}

const NOTHING: Row = [true, contentId(''), []];
