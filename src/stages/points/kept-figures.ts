import type { Quantity } from '../../model/quantity.ts';
import { contentId } from '../../text/content-id.ts';
import type { KeptWork } from '../../text/kept-work.ts';
import type { PointArticle } from './claim-view.ts';
import { figureKey, knownSuperseded, type Superseded } from './superseded-figures.ts';

/** A figure by its place among those of its article, the unit it was read in where that is not its own, and what it stands in place of. */
type Known = readonly [at: number, unit: string | null, found: readonly (readonly [at: number, number, string])[]];

/** Figures, by their places, that stand in place of none, each in its own unit; and all others that were asked about. */
type Row = readonly [none: readonly number[], known: readonly Known[]];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Which figures of their articles stand in place of others, kept by article: their words are not read again. */
export class FigureBook {
  readonly #kept: KeptWork;
  readonly #version: number;
  /** How many answers of each article were kept. */
  readonly #before = new Map<PointArticle, number>();

  /** Makes known what is kept of these articles. */
  constructor(kept: KeptWork, articles: readonly PointArticle[], version: number) {
    this.#kept = kept;
    this.#version = version;
    for (const source of articles) {
      const known = knownSuperseded(source);
      const body = kept.take(source.article.id, this.#stampOf(source));
      if (body !== undefined) readRow(JSON.parse(decoder.decode(body)) as Row, source.quantities, known);
      this.#before.set(source, known.size);
    }
  }

  /** Hands over the rows to which something was added. */
  close(): void {
    for (const [source, before] of this.#before) {
      const known = knownSuperseded(source);
      if (known.size === before) continue;
      const body = encoder.encode(JSON.stringify(toRow(source.quantities, known)));
      this.#kept.put({ key: source.article.id, stamp: this.#stampOf(source), body });
    }
  }

  /** Of the figures and the text of an article, which its id tells. */
  #stampOf({ article, quantities, stamp }: PointArticle): string {
    return contentId('', this.#version, article.id, stamp ?? JSON.stringify(quantities));
  }
}

function readRow([none, found]: Row, quantities: readonly Quantity[], known: Map<string, readonly Superseded[]>): void {
  for (const at of none) known.set(figureKey(quantities[at]!.id, quantities[at]!.unit), NONE);
  for (const [at, unit, old] of found) {
    const superseded = old.map(([place, amount, base]) => ({ amount, unit: base, quantity: quantities[place]! }));
    known.set(figureKey(quantities[at]!.id, unit ?? quantities[at]!.unit), superseded);
  }
}

const NONE: readonly Superseded[] = [];

function toRow(quantities: readonly Quantity[], known: ReadonlyMap<string, readonly Superseded[]>): Row {
  const places = new Map(quantities.map(({ id }, at) => [id, at]));
  const none: number[] = [];
  const found: Known[] = [];
  for (const [key, superseded] of known) {
    const [id = '', ...rest] = key.split(' ');
    const at = places.get(id)!;
    const unit = rest.length === 0 ? undefined : rest.join(' ');
    const own = unit === quantities[at]!.unit;
    if (own && superseded.length === 0) none.push(at);
    else {
      const old = superseded.map(
        ({ amount, unit: base, quantity }) => [places.get(quantity.id)!, amount, base] as const,
      );
      found.push([at, own ? null : unit!, old]);
    }
  }
  return [none, found];
}
