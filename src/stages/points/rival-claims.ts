import { baseUnit } from '../../text/convert-unit.ts';
import { remember } from '../../text/remember.ts';
import { agree } from './agree.ts';
import { compareContexts, nearOf } from './claim-context.ts';
import type { ClaimView, PointArticle } from './claim-view.ts';

const figures = new WeakMap<PointArticle, ReadonlyMap<string, readonly ClaimView[]>>();

/** Makes known which figures and dates each article gives, so that the others of a claim's kind can be looked up. */
export function indexFigures(views: readonly ClaimView[]): void {
  const byArticle = new Map<PointArticle, Map<string, ClaimView[]>>();
  for (const view of views) {
    const kind = writtenKind(view);
    if (kind === null) continue;
    const own = byArticle.get(view.source) ?? new Map<string, ClaimView[]>();
    const known = own.get(kind);
    if (known) known.push(view);
    else own.set(kind, [view]);
    byArticle.set(view.source, own);
  }
  for (const [source, own] of byArticle) figures.set(source, own);
  asked = [];
}

/** Figures of one kind can be held against each other: dates, and numbers of one unit's base. Null for other claims. */
export const figureKind = remember(({ claim: { kind }, quantity }: ClaimView): string | null => {
  if (kind === 'date') return kind;
  return kind === 'number' ? `in ${baseUnit(quantity?.unit ?? '')}` : null;
});

/** Shares in words, "two-thirds", stand among counts: they are written without a unit. */
function writtenKind(view: ClaimView): string | null {
  return view.quantity?.unit === 'part' ? COUNTS : figureKind(view);
}

const COUNTS = 'in ';

/** The figures of its article that are of its kind, itself among them. */
export function figuresLike(view: ClaimView): readonly ClaimView[] {
  return figures.get(view.source)?.get(writtenKind(view)!) ?? NONE;
}

const NONE: readonly ClaimView[] = [];

/** How near the words around each figure of an article are to those of each of another's, of one kind each; -1 not yet asked. */
interface Nearness {
  readonly rows: readonly ClaimView[];
  readonly columns: readonly ClaimView[];
  readonly places: ReadonlyMap<ClaimView, number>;
  readonly cells: Float64Array;
}

/** Of the two articles that were asked about last: pairs are asked article by article. */
let asked: Nearness[] = [];

function tableOf(a: ClaimView, b: ClaimView): Nearness {
  const [rows, columns] = [figuresLike(a), figuresLike(b)];
  const known = asked.find((table) => table.rows === rows && table.columns === columns);
  if (known) return known;
  if (asked[0]?.rows[0]?.source !== a.source || asked[0].columns[0]?.source !== b.source) asked = [];
  const places = new Map<ClaimView, number>();
  for (const side of [rows, columns]) for (let at = 0; at < side.length; at++) places.set(side[at]!, at);
  const table = { rows, columns, places, cells: new Float64Array(rows.length * columns.length).fill(-1) };
  asked.push(table);
  return table;
}

/** How near the words around two figures of two articles are. */
export function nearness(a: ClaimView, b: ClaimView): number {
  // One table serves both ways.
  if (a.source.article.id > b.source.article.id) return nearness(b, a);
  const table = tableOf(a, b);
  return nearIn(table, a, table.places.get(a)!, b, table.places.get(b)!);
}

/** The same of a row and a column of their table. */
function nearIn({ columns, cells }: Nearness, a: ClaimView, row: number, b: ClaimView, column: number): number {
  const at = row * columns.length + column;
  const known = cells[at];
  if (known !== undefined && known >= 0) return known;
  const near = compareContexts(nearOf(a), nearOf(b));
  if (known !== undefined) cells[at] = near;
  return near;
}

/** How near the words around a claim come to those of each figure of its kind in another article: the two best. */
const bestThere = remember((_: ClaimView): Map<PointArticle, Bests> => new Map());

interface Bests {
  readonly first: ClaimView | null;
  readonly most: number;
  readonly next: number;
}

function bestsIn(view: ClaimView, other: ClaimView): Bests {
  const known = bestThere(view);
  let bests = known.get(other.source);
  if (!bests) {
    bests = findBests(view, other);
    known.set(other.source, bests);
  }
  return bests;
}

function findBests(view: ClaimView, other: ClaimView): Bests {
  const isRow = view.source.article.id <= other.source.article.id;
  const table = isRow ? tableOf(view, other) : tableOf(other, view);
  const others = isRow ? table.columns : table.rows;
  const own = table.places.get(view)!;
  let first: ClaimView | null = null;
  let [most, next] = [0, 0];
  for (let at = 0; at < others.length; at++) {
    const there = others[at]!;
    const near = isRow ? nearIn(table, view, own, there, at) : nearIn(table, there, at, view, own);
    if (near > most) {
      next = most;
      most = near;
      first = there;
    } else if (near > next) next = near;
  }
  return { first, most, next };
}

/** By how much the words around two figures are nearer to each other than to those of any other of their articles: the lesser and the greater of the two ways. */
export function marginsOf(a: ClaimView, b: ClaimView, near: number): readonly [number, number] {
  const margin = (view: ClaimView, other: ClaimView): number => {
    const { first, most, next } = bestsIn(view, other);
    return near - (first === other ? next : most);
  };
  const [one, two] = [margin(a, b), margin(b, a)];
  return one < two ? [one, two] : [two, one];
}

/** How many others of their articles give the same answer. */
export function countSameAnswers(a: ClaimView, b: ClaimView): number {
  const others = (view: ClaimView, other: ClaimView): number =>
    figuresLike(other).filter((figure) => figure !== other && agree(view, figure)).length;
  return others(a, b) + others(b, a);
}
