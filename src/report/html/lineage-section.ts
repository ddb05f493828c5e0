import type { LineageEdge } from '../../model/lineage.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { growStemma, type StemmaRow, standAlone } from '../view/stemma-tree.ts';
import { countOf, formatShare, LINEAGE_WORDS } from '../view/wording.ts';
import { type Html, html, isolate } from './html.ts';
import { writePlace, writeSource } from './parts.ts';
import { writeChanges } from './revision-changes.ts';
import { writeSideBySide } from './side-by-side.ts';
import { drawStemma } from './stemma-drawing.ts';

/** Steps that are indented; a deeper copy stands at the last. */
const DEEPEST = 6;

function writeReasons({ direction }: LineageEdge): Html | null {
  if (direction.because.length === 0) return null;
  return html`<span class="because">${direction.because.map((reason, at) => [at > 0 && '; ', isolate(reason)])}</span>`;
}

function writeEdge(edge: LineageEdge): Html {
  const doubt = !edge.direction.certain && html` <span class="mark-unsure">which came first is not certain</span>`;
  const share =
    edge.passages.length > 0 &&
    html` <span class="quiet">${formatShare(edge.share)} of its words, in ${countOf(edge.passages.length, 'passage')}</span>`;
  return html`<span class="edge-kind">${LINEAGE_WORDS[edge.kind]}</span>${share}${doubt}`;
}

function nameOrigin(index: RecordIndex, { of }: LineageEdge): Html {
  return typeof of === 'string' ? writePlace(index, of) : isolate(of.outside);
}

/** Edges that the tree doesn't draw; sources outside the pile that differ in name only stand on one line. */
function writeOthers(index: RecordIndex, edges: readonly LineageEdge[]): Html | null {
  if (edges.length === 0) return null;
  const groups = new Map<string, LineageEdge[]>();
  for (const edge of edges) {
    const outside = typeof edge.of !== 'string';
    const key = JSON.stringify([edge.kind, outside || edge.of, outside && edge.direction.because]);
    groups.set(key, [...(groups.get(key) ?? []), edge]);
  }
  const rows = [...groups.values()].map((group) => {
    const first = group[0]!;
    const note = typeof first.of !== 'string' && html` <span class="quiet">(not in the pile)</span>`;
    const names = group.map((edge, at) => [at > 0 && ', ', nameOrigin(index, edge)]);
    return html`<li>also ${LINEAGE_WORDS[first.kind]} ${names}${note}: ${writeReasons(first)}</li>`;
  });
  return html`<ul class="others">${rows}</ul>`;
}

function writeRow(index: RecordIndex, row: StemmaRow): Html {
  const article = row.article === null ? undefined : index.articles.get(row.article);
  const name =
    row.outside !== null
      ? html`<b>${isolate(row.outside)}</b> <span class="quiet">not in the pile</span>`
      : article
        ? writeSource(article)
        : html`<span class="unknown">article not in the record</span>`;
  return html`<li class="row depth-${Math.min(row.depth, DEEPEST)}"><div class="node">${
    row.edge && html`<p class="edge">${writeEdge(row.edge)} <span class="vh">the one above: </span></p>`
  }<p class="name">${name}</p>${row.edge && html`<p>${writeReasons(row.edge)}</p>${writeChanges(index, row.edge)}${writeSideBySide(index, row.edge)}`}${writeOthers(index, row.others)}</div></li>`;
}

/** The stemma: originals, and under each what was taken from it. */
export function writeLineage(index: RecordIndex): Html {
  const rows = growStemma(index.record);
  const alone = standAlone(index.record);
  const tree =
    rows.length === 0
      ? html`<p class="empty">No article was seen to carry another’s words.</p>`
      : html`${drawStemma(index)}<ol class="stemma">${rows.map((row) => writeRow(index, row))}</ol>`;
  if (alone.length === 0) return tree;
  return html`${tree}<details class="more"><summary>${countOf(alone.length, 'article')} joined to no other</summary><ul>${alone.map(
    (id) => html`<li>${writeSource(index.articles.get(id)!)}</li>`,
  )}</ul></details>`;
}
