import type { EntityId, EntityType } from '../../model/index.ts';
import { KeptWork } from '../../text/kept-work.ts';
import type { ReadArticle } from './article-book.ts';
import type { MadeEntity } from './decided-nodes.ts';
import type { NameParts } from './name-parts.ts';

/** What others ask of an entity, with the digest of all that it was made from. */
export type KnownEntity = readonly [stamp: string, id: EntityId, type: EntityType, name: string];

/** A part as it was grouped: its entities, and by node of the part the entity, -1 for none; null where all are of the first. */
export type KnownPart = readonly [digest: string, entities: readonly KnownEntity[], entityOf: readonly number[] | null];

/** Entities as a case has them, by the digests of what they were made from. */
export interface EntityBodies {
  has(stamp: string): boolean;
  /** The entity as JSON. */
  read(stamp: string): string;
}

/** Of the form of rows. */
const FORM = '1';

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** How parts of names were grouped, kept by the article of their first node. */
export class EntityBook {
  readonly #kept: KeptWork;
  readonly #bodies: EntityBodies | undefined;
  readonly #articles: readonly ReadArticle[];
  readonly #parts: NameParts;
  /** The article of each part's first node. */
  readonly #ownerOf: Int32Array;
  readonly #before = new Map<number, ReadonlyMap<string, KnownPart>>();
  /** Entities of parts that are no longer as they were. */
  readonly #loose = new Map<string, KnownEntity>();
  readonly #digests: readonly string[];
  readonly #found: readonly (KnownPart | null)[];

  constructor(
    kept: KeptWork = new KeptWork(),
    bodies: EntityBodies | undefined,
    articles: readonly ReadArticle[],
    parts: NameParts,
  ) {
    this.#kept = kept;
    this.#bodies = bodies;
    this.#articles = articles;
    this.#parts = parts;
    this.#ownerOf = new Int32Array(parts.starts.length - 1);
    let article = 0;
    let end = articles[0]?.part.size ?? 0;
    for (let part = 0; part < this.#ownerOf.length; part++) {
      const first = parts.nodes[parts.starts[part]!]!;
      while (first >= end) end += articles[++article]!.part.size;
      this.#ownerOf[part] = article;
    }
    this.#digests = Array.from(this.#ownerOf, (_, part) => digestOf(parts, part));
    this.#found = this.#find();
  }

  /** How each part was grouped, where it is as it was; null for the others. */
  get found(): readonly (KnownPart | null)[] {
    return this.#found;
  }

  #find(): readonly (KnownPart | null)[] {
    const found = Array.from(this.#ownerOf, (owner, part) => {
      const known = this.#rowOf(owner).get(this.#digests[part]!);
      return known?.[1].every(([stamp]) => this.#bodies?.has(stamp)) ? known : null;
    });
    const taken = new Set(found);
    for (const row of this.#before.values())
      for (const known of row.values())
        if (!taken.has(known))
          for (const entity of known[1]) if (this.#bodies?.has(entity[0])) this.#loose.set(entity[0], entity);
    return found;
  }

  /** An entity of a part that has changed, which was made from just the same. */
  entityOf(stamp: string): KnownEntity | undefined {
    return this.#loose.get(stamp);
  }

  /** The entity as JSON. */
  bodyOf(stamp: string): string {
    return this.#bodies!.read(stamp);
  }

  /**
   * Hands over the rows that have changed.
   * @param entityOf the entity of each node of the pile, -1 for none
   */
  close(entities: readonly MadeEntity[], entityOf: Int32Array): void {
    const now = this.#found.map((known, part) => known ?? this.#makePart(part, entities, entityOf));
    const rows = new Map<number, KnownPart[]>();
    for (const [part, owner] of this.#ownerOf.entries()) {
      const own = rows.get(owner);
      if (own) own.push(now[part]!);
      else rows.set(owner, [now[part]!]);
    }
    for (const [owner, own] of rows) {
      const before = this.#before.get(owner);
      const { source, digest } = this.#articles[owner]!;
      if (source.stamp === undefined) continue;
      if (before?.size === own.length && own.every((part) => before.get(part[0]) === part)) continue;
      const body = encoder.encode(JSON.stringify(own));
      this.#kept.put({ key: source.article.id, stamp: `${FORM} ${digest}`, body });
    }
  }

  #makePart(part: number, entities: readonly MadeEntity[], entityOf: Int32Array): KnownPart {
    const { nodes, starts } = this.#parts;
    const places = new Map<number, number>();
    const own: number[] = [];
    for (let at = starts[part]!; at < starts[part + 1]!; at++) {
      const entity = entityOf[nodes[at]!]!;
      if (entity >= 0 && !places.has(entity)) places.set(entity, places.size);
      own.push(entity < 0 ? -1 : places.get(entity)!);
    }
    const known = Array.from(places.keys(), (at): KnownEntity => {
      const { stamp, entity } = entities[at]!;
      return [stamp, entity.id, entity.type, entity.name];
    });
    return [this.#digests[part]!, known, own.every((place) => place === 0) ? null : own];
  }

  #rowOf(owner: number): ReadonlyMap<string, KnownPart> {
    let row = this.#before.get(owner);
    if (row === undefined) {
      const { source, digest } = this.#articles[owner]!;
      const body = this.#kept.take(source.article.id, `${FORM} ${digest}`);
      const parts = body === undefined ? [] : (JSON.parse(decoder.decode(body)) as KnownPart[]);
      row = new Map(parts.map((part) => [part[0], part]));
      this.#before.set(owner, row);
    }
    return row;
  }
}

function digestOf({ digests }: NameParts, part: number): string {
  return `${digests[part * 2]!.toString(36)} ${digests[part * 2 + 1]!.toString(36)}`;
}
