import type { ArticleId } from '../../model/anchor.ts';
import type { Article } from '../../model/article.ts';
import type { Capture, CaptureId } from '../../model/capture.ts';
import type { Decision, DecisionId } from '../../model/decision.ts';
import type { NotAnalysed, Problem } from '../../model/problem.ts';
import type { RecordKind } from '../../model/stage.ts';
import { shareHashes } from '../../stages/lineage/index.ts';
import { holdRows, type KeptRow, type KeptRows } from '../../text/kept-work.ts';
import { compareWords } from '../file-names.ts';
import type {
  AnnotatedArticle,
  Annotation,
  ArticleRow,
  CaptureRow,
  Content,
  Derived,
  KeptKind,
  PileBodies,
  PileBody,
  PileResult,
  Refusal,
  Setting,
  SharedFingerprints,
  SharingArticle,
  Store,
  Work,
} from '../store.ts';
import { MOST_SHARING } from '../store.ts';

function sortedBy<Item>(items: Iterable<Item>, ...keys: readonly ((item: Item) => string)[]): Item[] {
  return [...items].sort((a, b) => {
    for (const key of keys) {
      const order = compareWords(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  });
}

/** A record that is in words from now on: what it was to be written from is let go. */
function hold(body: PileBody): PileBody {
  if (typeof body === 'string') return body;
  const written = body.write();
  return { stamp: body.stamp, write: () => written };
}

/** A case that lives as long as the process: for the library, where no file is wanted. */
export class MemoryStore implements Store {
  readonly #contents = new Map<CaptureId, Content>();
  readonly #derived = new Map<CaptureId, Derived>();
  readonly #owners = new Map<ArticleId, CaptureId>();
  readonly #files = new Map<CaptureId, Set<string>>();
  readonly #refusals = new Map<string, Refusal>();
  readonly #decisions = new Map<DecisionId, Decision>();
  readonly #settings = new Map<string, string>();
  readonly #kept = new Map<KeptKind, Map<string, KeptRow>>();
  #pile: PileResult | null = null;

  async write(work: Work): Promise<void> {
    this.#check(work);
    for (const content of work.contents ?? []) {
      if (!this.#contents.has(content.capture)) this.#contents.set(content.capture, content);
    }
    for (const derived of work.derived ?? []) this.#put(derived);
    for (const { capture, file } of work.files ?? []) {
      this.#files.set(capture, (this.#files.get(capture) ?? new Set()).add(file));
    }
    for (const place of work.examined ?? []) {
      for (const [key, refusal] of this.#refusals) if (refusal.place === place) this.#refusals.delete(key);
    }
    for (const refusal of work.refusals ?? []) {
      this.#refusals.set(JSON.stringify([refusal.place, refusal.file, refusal.code]), refusal);
    }
    if (work.pile) this.#putPile(work.pile);
    for (const { name, body } of work.settings ?? []) this.#settings.set(name, body);
    for (const decision of work.decisions ?? []) this.#decisions.set(decision.id, decision);
  }

  async captures(): Promise<readonly CaptureRow[]> {
    return this.#inOrder().map(({ capture, body, derivedBy, derivedAs }) => ({
      id: capture,
      capture: body === null ? null : (JSON.parse(body) as Capture),
      files: [...(this.#files.get(capture) ?? [])].sort(compareWords),
      derivedBy,
      derivedAs,
    }));
  }

  async content(capture: CaptureId): Promise<Content | null> {
    return this.#contents.get(capture) ?? null;
  }

  async *articles(): AsyncIterable<Article> {
    for (const { articles } of this.#inOrder()) {
      for (const { body } of [...articles].sort((a, b) => a.position - b.position)) yield JSON.parse(body) as Article;
    }
  }

  async countArticles(): Promise<number> {
    return this.#owners.size;
  }

  async *annotations(kind: RecordKind): AsyncIterable<Annotation> {
    const rows = new Map<ArticleId, ArticleRow>();
    for (const { articles } of this.#derived.values()) for (const row of articles) rows.set(row.id, row);
    for (const row of sortedBy(rows.values(), (row) => row.id)) {
      const found = row.annotations.find((annotation) => annotation.kind === kind);
      if (found) yield { article: row.id, body: JSON.parse(found.body) as unknown };
    }
  }

  async articlesOf(capture: CaptureId): Promise<readonly AnnotatedArticle[]> {
    const rows = [...(this.#derived.get(capture)?.articles ?? [])].sort((a, b) => a.position - b.position);
    return rows.map(({ body, annotations }) => ({
      article: JSON.parse(body) as Article,
      annotations: sortedBy(annotations, ({ kind }) => kind).map((row) => ({
        kind: row.kind,
        body: JSON.parse(row.body) as unknown,
      })),
    }));
  }

  async sharedFingerprints(): Promise<SharedFingerprints> {
    return shareHashes(this.#fingerprinted().map(({ id, hashes }) => ({ article: id, hashes })));
  }

  async sharing(hashes: Uint32Array): Promise<readonly SharingArticle[]> {
    const left = new Map([...hashes].map((hash) => [hash, MOST_SHARING]));
    const counts = new Map<ArticleId, number>();
    for (const { articles } of this.#derived.values()) {
      for (const { id, hashes: own = new Uint32Array() } of articles) {
        for (const hash of own) {
          const more = left.get(hash) ?? 0;
          if (more > 0) counts.set(id, (counts.get(id) ?? 0) + 1);
          if (more > 0) left.set(hash, more - 1);
        }
      }
    }
    return sortedBy(counts, ([id]) => id).map(([article, shared]) => ({ article, shared }));
  }

  async setting(name: Setting['name']): Promise<string | null> {
    return this.#settings.get(name) ?? null;
  }

  async pileMadeFrom(): Promise<string | null> {
    return this.#pile?.madeFrom ?? null;
  }

  async pile(kind: RecordKind): Promise<readonly unknown[]> {
    const rows = this.#pile?.rows.filter((row) => row.kind === kind) ?? [];
    return rows.flatMap(({ bodies }) =>
      bodies.map((body) => JSON.parse(typeof body === 'string' ? body : body.write()) as unknown),
    );
  }

  async pileBodies(kind: RecordKind): Promise<PileBodies> {
    const rows = this.#pile?.rows.filter((row) => row.kind === kind) ?? [];
    const known = new Map(
      rows.flatMap(({ bodies }) =>
        bodies.flatMap((body) => (typeof body === 'string' ? [] : [[body.stamp, body.write()] as const])),
      ),
    );
    return { has: (stamp) => known.has(stamp), read: (stamp) => known.get(stamp)! };
  }

  async kept(kind: KeptKind): Promise<KeptRows> {
    return holdRows(this.#kept.get(kind)?.values() ?? []);
  }

  async problems(): Promise<readonly Problem[]> {
    return [...this.#inOrder(), ...(this.#pile ? [this.#pile] : [])].flatMap(({ problems }) => problems);
  }

  async notAnalysed(): Promise<readonly NotAnalysed[]> {
    return [...this.#inOrder(), ...(this.#pile ? [this.#pile] : [])].flatMap(({ notAnalysed }) => notAnalysed);
  }

  async decisions(): Promise<readonly Decision[]> {
    return [...this.#decisions.values()];
  }

  async refusals(): Promise<readonly Refusal[]> {
    return sortedBy(
      this.#refusals.values(),
      ({ file }) => file,
      ({ place }) => place,
      ({ code }) => code,
    );
  }

  async close(): Promise<void> {}

  /** Throws before anything is written where one article would stand in two captures, or a decision twice. */
  #check({ derived = [], decisions = [] }: Work): void {
    const ids = new Set(decisions.map(({ id }) => id));
    if (ids.size < decisions.length || [...ids].some((id) => this.#decisions.has(id)))
      throw new RangeError('MemoryStore: a decision is appended twice');
    const replaced = new Set(derived.map(({ capture }) => capture));
    const seen = new Set<ArticleId>();
    for (const { id } of derived.flatMap(({ articles }) => articles)) {
      const owner = this.#owners.get(id);
      if (seen.has(id) || (owner !== undefined && !replaced.has(owner))) {
        throw new RangeError(`MemoryStore: two captures hold the article ${id}`);
      }
      seen.add(id);
    }
  }

  #put(derived: Derived): void {
    for (const { id } of this.#derived.get(derived.capture)?.articles ?? []) this.#owners.delete(id);
    this.#derived.set(derived.capture, derived);
    for (const { id } of derived.articles) this.#owners.set(id, derived.capture);
  }

  #putPile({ kept = [], ...pile }: PileResult): void {
    this.#pile = { ...pile, rows: pile.rows.map(({ kind, bodies }) => ({ kind, bodies: bodies.map(hold) })) };
    for (const { kind, put, drop } of kept) {
      const rows = this.#kept.get(kind) ?? new Map<string, KeptRow>();
      this.#kept.set(kind, rows);
      for (const key of drop) rows.delete(key);
      for (const row of put) rows.set(row.key, row);
    }
  }

  #fingerprinted(): { readonly id: ArticleId; readonly hashes: Uint32Array }[] {
    const rows = [...this.#derived.values()].flatMap(({ articles }) =>
      articles.flatMap(({ id, hashes }) => (hashes === undefined ? [] : [{ id, hashes }])),
    );
    return sortedBy(rows, ({ id }) => id);
  }

  #inOrder(): Derived[] {
    return sortedBy(this.#derived.values(), ({ capture }) => capture);
  }
}
