import { contentId } from '../../text/content-id.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import type { PointArticle } from './claim-view.ts';

/** What the claims of an article are about, as its mentions tell, and which are of figures that were replaced. */
export interface ArticleTopics {
  /** Keys of what the article is about. */
  readonly focus: readonly string[];
  /** Keys of what the sentence of each of its claims is about. */
  readonly about: readonly (readonly string[])[];
  /** Places of the claims that give a figure which was replaced. */
  readonly replaced: readonly number[];
}

/** Each key once, and places among them. */
type Row = readonly [
  keys: readonly string[],
  focus: readonly number[],
  about: readonly (readonly number[])[],
  replaced: readonly number[],
];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Keeps by article what its claims are about: with one article more the mentions of all others are not looked at. */
export class TopicBook {
  readonly #kept: KeptWork;
  readonly #stampOf: (source: PointArticle) => string;

  /** @param stampOf the digest of all that is read of an article and of the entities of its mentions */
  constructor(kept: KeptWork, stampOf: (source: PointArticle) => string) {
    this.#kept = kept;
    this.#stampOf = stampOf;
  }

  /** @param read what is kept of an article of which nothing is */
  topicsOf(source: PointArticle, read: () => ArticleTopics): ArticleTopics {
    const key = source.article.id;
    const stamp = contentId('', this.#stampOf(source));
    const body = this.#kept.take(key, stamp);
    if (body !== undefined) return openRow(JSON.parse(decoder.decode(body)) as Row);
    const topics = read();
    this.#kept.put({ key, stamp, body: encoder.encode(JSON.stringify(packRow(topics))) });
    return topics;
  }
}

function packRow({ focus, about, replaced }: ArticleTopics): Row {
  const places = new Map<string, number>();
  const placeOf = (key: string): number => {
    const known = places.get(key) ?? places.size;
    places.set(key, known);
    return known;
  };
  const placed = [focus.map(placeOf), about.map((keys) => keys.map(placeOf))] as const;
  return [[...places.keys()], ...placed, replaced];
}

function openRow([keys, focus, about, replaced]: Row): ArticleTopics {
  const open = (places: readonly number[]): string[] => places.map((place) => keys[place]!);
  return { focus: open(focus), about: about.map(open), replaced };
}
