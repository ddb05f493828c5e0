import type { ArticleId } from '../../model/index.ts';
import { contentId } from '../../text/content-id.ts';
import { KeptWork } from '../../text/kept-work.ts';
import type { Decided } from './apply-decisions.ts';
import { type ArticleFacts, type NamedArticle, readFacts } from './article-facts.ts';
import { ClusterNames } from './article-nodes.ts';
import { keysOf } from './name-keys.ts';
import type { PartArticle } from './name-parts.ts';
import type { NameTable } from './name-table.ts';

/** An article as grouping reads it: what is asked of its nodes is read when it is. */
export interface ReadArticle {
  readonly source: NamedArticle;
  readonly part: PartArticle;
  /** How many mentions it has, references among them. */
  readonly mentions: number;
  /** Digest of all that its nodes were made from. */
  readonly digest: string;
  readonly facts: ArticleFacts;
}

/** Of the form of rows, and of what is read for them. */
const FORM = 1;
/** Numbers are kept as they stand in memory. */
const BYTE_ORDER = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 'little' : 'big';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** What is read of the names of articles, kept by article. */
export class ArticleBook {
  readonly #kept: KeptWork;
  readonly #decided: Decided;
  readonly #saltOf: (article: ArticleId) => string;
  readonly #version: string;
  readonly #known: ClusterNames;
  readonly #names: NameTable;

  /** @param saltOf the digest of what a person decided of an article */
  constructor(
    kept: KeptWork = new KeptWork(),
    decided: Decided,
    saltOf: (article: ArticleId) => string,
    version: number,
    names: NameTable,
  ) {
    this.#kept = kept;
    this.#decided = decided;
    this.#saltOf = saltOf;
    this.#names = names;
    this.#known = new ClusterNames(names);
    this.#version = `${FORM} ${version} ${BYTE_ORDER}`;
  }

  read(source: NamedArticle): ReadArticle {
    const { id } = source.article;
    const digest = contentId('', this.#version, id, source.stamp ?? '', this.#saltOf(id));
    const row = source.stamp === undefined ? undefined : this.#kept.take(id, digest);
    if (row !== undefined) return openRow(source, digest, row);
    const facts = readFacts(source, this.#decided, this.#known);
    const part = {
      ...keysOf(facts, this.#names),
      size: facts.nodes.length,
      unnamed: facts.nodes.filter(({ names }) => names.length === 0).length,
      across: Float64Array.from(facts.across.flat()),
      pointed: Float64Array.from(facts.pointed),
      digest: codeOf(digest),
    };
    if (source.stamp !== undefined) this.#kept.put({ key: id, stamp: digest, body: packRow(part, facts) });
    return { source, part, mentions: facts.size, digest, facts };
  }
}

function codeOf(digest: string): readonly [number, number] {
  return [Number.parseInt(digest.slice(0, 8), 16), Number.parseInt(digest.slice(8, 16), 16)];
}

const COLUMNS = ['keys', 'nodes', 'pairs', 'nouns', 'called', 'numbered', 'places', 'across', 'pointed'] as const;
type Columns = Readonly<Record<(typeof COLUMNS)[number], Float64Array>>;
/** Before the columns: how many mentions, nodes, and nodes without a name there are, and how long each column is. */
const COUNTS = 3;
const HEAD = COUNTS + COLUMNS.length;

/** Columns of numbers, then the facts as JSON. */
function packRow(part: PartArticle, facts: ArticleFacts): Uint8Array {
  const columns = COLUMNS.map((name) => part[name]);
  const head = Float64Array.from([facts.size, part.size, part.unnamed, ...columns.map(({ length }) => length)]);
  const parts = [head, ...columns].map(({ buffer }) => new Uint8Array(buffer as ArrayBuffer));
  const all = [...parts, encoder.encode(JSON.stringify(facts))];
  const body = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of all) {
    body.set(bytes, at);
    at += bytes.length;
  }
  return body;
}

function openRow(source: NamedArticle, digest: string, row: Uint8Array): ReadArticle {
  const bytes = new Uint8Array(row);
  const head = new Float64Array(bytes.buffer, 0, HEAD);
  let at = HEAD * 8;
  const next = (column: number): Float64Array => {
    const numbers = new Float64Array(bytes.buffer, at, head[COUNTS + column]!);
    at += numbers.byteLength;
    return numbers;
  };
  const columns = Object.fromEntries(COLUMNS.map((name, column) => [name, next(column)])) as Columns;
  let facts: ArticleFacts | undefined;
  return {
    source,
    part: { ...columns, size: head[1]!, unnamed: head[2]!, digest: codeOf(digest) },
    mentions: head[0]!,
    digest,
    get facts() {
      facts ??= JSON.parse(decoder.decode(bytes.subarray(at))) as ArticleFacts;
      return facts;
    },
  };
}
