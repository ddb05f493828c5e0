import type { LineageEdge } from '../../model/lineage.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { growStemma, type StemmaRow, standAlone } from '../view/stemma-tree.ts';
import { countOf, formatShare, LINEAGE_WORDS } from '../view/wording.ts';
import { type Html, html, isolate } from './html.ts';
import { writePlace, writeSource } from './parts.ts';

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

function writeOther(index: RecordIndex, edge: LineageEdge): Html {
  const of =
    typeof edge.of === 'string'
      ? writePlace(index, edge.of)
      : html`${isolate(edge.of.outside)} <span class="quiet">(not in the pile)</span>`;
  return html`<li>also ${LINEAGE_WORDS[edge.kind]} ${of} ${writeReasons(edge)}</li>`;
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
  }<p class="name">${name}</p>${row.edge && html`<p>${writeReasons(row.edge)}</p>`}${
    row.others.length > 0 && html`<ul class="others">${row.others.map((edge) => writeOther(index, edge))}</ul>`
  }</div></li>`;
}

/** The stemma: originals, and under each what was taken from it. */
export function writeLineage(index: RecordIndex): Html {
  const rows = growStemma(index.record);
  const alone = standAlone(index.record);
  const tree =
    rows.length === 0
      ? html`<p class="empty">No article was seen to carry another’s words.</p>`
      : html`<ol class="stemma">${rows.map((row) => writeRow(index, row))}</ol>`;
  if (alone.length === 0) return tree;
  return html`${tree}<details class="more"><summary>${countOf(alone.length, 'article')} joined to no other</summary><ul>${alone.map(
    (id) => html`<li>${writeSource(index.articles.get(id)!)}</li>`,
  )}</ul></details>`;
}
