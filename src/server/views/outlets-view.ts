import type { LineageEdge, LineageKind } from '../../model/lineage.ts';
import type { NumberedPoint } from '../../report/view/record-index.ts';
import type { OutletLine, OutletTie, OutletView } from '../contract/things.ts';
import { articleLine } from './article-lines.ts';
import type { CaseView } from './case-view.ts';
import { countFacets } from './count-facets.ts';
import { onceFor } from './once-for.ts';
import { pointLine } from './point-line.ts';

/** Kinds of kinship that bring no words of their own. */
const TAKEN = new Set<LineageKind>(['same', 'revision', 'reprint', 'excerpt']);
const MOST = 100;

interface Carried {
  readonly outlet: string;
  readonly ids: Set<string>;
  /** Points on which it alone gives an answer, and those on which another gives one that can't hold with its own. */
  readonly alone: { readonly numbered: NumberedPoint; readonly answers: string[] }[];
  readonly against: NumberedPoint[];
}

function noteAnswers(
  carried: ReadonlyMap<string, Carried>,
  outletOf: (id: string) => string,
  numbered: NumberedPoint,
): void {
  const { point } = numbered;
  const giving = point.readings.map(({ value, articles }) => ({ value, outlets: new Set(articles.map(outletOf)) }));
  for (const { value, outlets } of giving) {
    if (outlets.size !== 1) continue;
    const own = carried.get([...outlets][0]!);
    const known = own?.alone.find((each) => each.numbered === numbered);
    if (known) known.answers.push(value);
    else own?.alone.push({ numbered, answers: [value] });
  }
  if (point.state !== 'disputed') return;
  for (const outlet of new Set(giving.flatMap(({ outlets }) => [...outlets]))) {
    const differs =
      giving.some(({ outlets }) => !outlets.has(outlet)) && giving.some(({ outlets }) => outlets.has(outlet));
    if (differs) carried.get(outlet)?.against.push(numbered);
  }
}

/** What each outlet carries; articles of no known outlet stand together. */
const gatherOutlets = onceFor((view: CaseView): ReadonlyMap<string, Carried> => {
  const { index } = view;
  const outletOf = (id: string) => index.articles.get(id)?.outlet ?? '';
  const carried = new Map<string, Carried>();
  for (const { id, outlet = '' } of index.record.articles) {
    const known = carried.get(outlet);
    if (known) known.ids.add(id);
    else carried.set(outlet, { outlet, ids: new Set([id]), alone: [], against: [] });
  }
  for (const numbered of index.points) noteAnswers(carried, outletOf, numbered);
  return carried;
});

function isTaken({ index }: CaseView, { kind, copy, of }: LineageEdge): boolean {
  if (!TAKEN.has(kind)) return false;
  return typeof of !== 'string' || index.articles.get(of)?.outlet !== index.articles.get(copy)?.outlet;
}

function outletLine(view: CaseView, { outlet, ids, alone, against }: Carried): OutletLine {
  const { articles, edgesFrom } = view.index;
  const own = [...ids];
  const publishers = own.flatMap((id) => articles.get(id)?.publisher ?? []);
  return {
    outlet: outlet || null,
    publisher: publishers[0] ?? null,
    articles: ids.size,
    copies: own.filter((id) => (edgesFrom.get(id) ?? []).some((edge) => isTaken(view, edge))).length,
    copied: new Set(
      own.flatMap((id) => (view.edgesTo.get(id) ?? []).filter((edge) => isTaken(view, edge)).map(({ copy }) => copy)),
    ).size,
    alone: alone.length,
    contradicted: against.length,
  };
}

/** Outlets with what they carry, those with most articles first, what is of none known last. */
export const listOutlets = onceFor((view: CaseView): readonly OutletLine[] =>
  [...gatherOutlets(view).values()]
    .map((carried) => outletLine(view, carried))
    .sort(
      (a, b) =>
        Number(a.outlet === null) - Number(b.outlet === null) ||
        b.articles - a.articles ||
        ((a.outlet ?? '~') < (b.outlet ?? '~') ? -1 : 1),
    ),
);

/** Edges between an outlet's articles and others, by the other side. */
function viewTies(
  view: CaseView,
  edges: readonly LineageEdge[],
  otherOf: (edge: LineageEdge) => LineageEdge['of'],
): OutletTie[] {
  const ties = new Map<string, { outlet: string | null; outside: boolean; edges: LineageEdge[] }>();
  for (const edge of edges) {
    const other = otherOf(edge);
    const outside = typeof other !== 'string';
    const outlet = outside ? other.outside : (view.index.articles.get(other)?.outlet ?? null);
    const key = JSON.stringify([outside, outlet]);
    const known = ties.get(key);
    if (known) known.edges.push(edge);
    else ties.set(key, { outlet, outside, edges: [edge] });
  }
  return [...ties.values()]
    .sort((a, b) => b.edges.length - a.edges.length)
    .map((tie) => ({
      outlet: tie.outlet,
      outside: tie.outside,
      count: tie.edges.length,
      kinds: countFacets(tie.edges.map(({ kind }) => kind)).map(({ value, count }) => ({
        kind: value as LineageKind,
        count,
      })),
    }));
}

function viewAgainst(
  { index }: CaseView,
  ids: ReadonlySet<string>,
  numbered: NumberedPoint,
): OutletView['against'][number] {
  const { readings } = numbered.point;
  const isOwn = (articles: readonly string[]) => articles.some((id) => ids.has(id));
  return {
    ...pointLine(numbered),
    own: readings.filter(({ articles }) => isOwn(articles)).map(({ value }) => value),
    others: readings
      .filter(({ articles }) => !isOwn(articles))
      .map(({ value, articles }) => ({
        value,
        outlets: [...new Set(articles.map((id) => index.articles.get(id)?.outlet ?? 'outlet unknown'))],
      })),
  };
}

/** One outlet: what it carries of its own, what it takes and gives, where it stands alone or against others. */
export function makeOutletView(view: CaseView, outlet: string): OutletView | null {
  const carried = gatherOutlets(view).get(outlet);
  if (!carried) return null;
  const { index, edgesTo } = view;
  const own = [...carried.ids];
  const isOther = (edge: LineageEdge) =>
    typeof edge.of !== 'string' || index.articles.get(edge.of)?.outlet !== index.articles.get(edge.copy)?.outlet;
  const lines = own.map((id) => articleLine(view, index.articles.get(id)!));
  lines.sort((a, b) => ((a.earliest ?? '~') < (b.earliest ?? '~') ? -1 : 1));
  return {
    ...outletLine(view, carried),
    takes: viewTies(view, own.flatMap((id) => index.edgesFrom.get(id) ?? []).filter(isOther), ({ of }) => of),
    gives: viewTies(view, own.flatMap((id) => edgesTo.get(id) ?? []).filter(isOther), ({ copy }) => copy),
    lone: carried.alone.slice(0, MOST).map(({ numbered, answers }) => ({ ...pointLine(numbered), answers })),
    against: carried.against.slice(0, MOST).map((numbered) => viewAgainst(view, carried.ids, numbered)),
    years: countFacets(lines.map(({ earliest }) => earliest?.slice(0, 4) ?? 'undated')).sort((a, b) =>
      a.value < b.value ? -1 : 1,
    ),
    list: lines.slice(0, MOST),
  };
}
