import type { Anchor } from '../../model/anchor.ts';
import { sentenceOf } from '../../model/claim.ts';
import type { RecordArticle } from '../../model/record.ts';
import type { Span } from '../../model/span.ts';
import { wordTable } from '../../text/word-table.ts';
import { findFocus } from '../view/evidence.ts';
import { holds, type NumberedPoint, type RecordIndex } from '../view/record-index.ts';
import { fragment, type Html, html, raw } from './html.ts';

/** The fragment under which an anchor's words stand in the report. */
export function anchorTarget(anchor: Anchor): string {
  return fragment('w', anchor.article, anchor.start, anchor.end);
}

export function articleTarget(id: string): string {
  return fragment('article', id);
}

export function pointTarget(id: string): string {
  return fragment('point', id);
}

/** Words of an article as a link to where they stand; an orphan is said to be one and leads nowhere. */
export function writeAnchored(index: RecordIndex, anchor: Anchor, words: Html): Html {
  if (!holds(index, anchor)) return html`${words} <span class="orphan">orphan</span>`;
  return html`<a class="said" href="#${anchorTarget(anchor)}">${words}</a>`;
}

type LayerKind = 'cited' | 'copied' | 'focus';

/** A run of an article's text that is marked: words cited by the record, copied from elsewhere, or giving an answer. */
export interface Layer extends Span {
  readonly kind: LayerKind;
  readonly target?: string;
  readonly points?: readonly NumberedPoint[];
}

/** Outer layers first where two cover the same words. */
const ORDER: readonly LayerKind[] = ['copied', 'cited', 'focus'];

function compareLayers(a: Layer, b: Layer): number {
  return a.start - b.start || b.end - a.end || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind);
}

function citedLayers(index: RecordIndex, article: RecordArticle): Layer[] {
  const cited = new Map<string, Layer>();
  const cite = (anchor: Anchor, points: readonly NumberedPoint[]) => {
    if (anchor.article !== article.id || !holds(index, anchor)) return;
    const target = anchorTarget(anchor);
    const all = new Set([...(cited.get(target)?.points ?? []), ...points]);
    cited.set(target, { start: anchor.start, end: anchor.end, kind: 'cited', target, points: [...all] });
  };
  for (const claim of index.claimsIn.get(article.id) ?? []) {
    const points = index.pointsOfClaim.get(claim.id) ?? [];
    if (points.length > 0) for (const anchor of [sentenceOf(claim), ...claim.anchors.slice(1)]) cite(anchor, points);
  }
  for (const statement of index.statementsIn.get(article.id) ?? []) cite(statement.anchor, []);
  for (const { anchor } of article.credits) if ('article' in anchor) cite(anchor, []);
  return [...cited.values()];
}

function focusLayers(index: RecordIndex, article: RecordArticle): Layer[] {
  const spans = (index.claimsIn.get(article.id) ?? [])
    .filter((claim) => sentenceOf(claim).article === article.id && index.pointsOfClaim.has(claim.id))
    .flatMap((claim) => findFocus(index, claim));
  return mergeSpans(spans).map((span) => ({ ...span, kind: 'focus' }));
}

function copiedLayers(index: RecordIndex, article: RecordArticle): Layer[] {
  const spans = (index.edgesFrom.get(article.id) ?? []).flatMap((edge) =>
    edge.passages.map(({ copy: [start, end] }) => ({ start, end })),
  );
  return mergeSpans(spans).map((span) => ({ ...span, kind: 'copied' }));
}

/** The same places as spans that neither touch nor overlap, in order. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) merged.push({ start, end });
  }
  return merged;
}

function openLayer(layer: Layer, first: boolean): Html {
  if (layer.kind === 'focus') return raw('<mark>');
  if (layer.kind === 'copied') return raw('<span class="copied">');
  if (!first) return html`<span class="cited" data-more="${layer.target}">`;
  return html`<span class="cited" id="${layer.target}" tabindex="-1">`;
}

function closeLayer(layer: Layer, last: boolean): Html {
  if (layer.kind === 'focus') return raw('</mark>');
  const refs = last ? (layer.points ?? []) : [];
  return html`</span>${refs.map(
    ({ number, point }) =>
      html`<a class="ref" href="#${pointTarget(point.id)}"><span class="vh">Point </span>${number}</a>`,
  )}`;
}

/**
 * Writes [start, end) of a text with its layers as elements that nest. At every edge of a layer the elements that are
 * not to go on are closed, and those inside them that are to go on are opened again: an overlap can't break the
 * markup. Only the first piece of a layer carries its id.
 */
export function writeRun(text: string, { start, end }: Span, layers: readonly Layer[]): Html[] {
  const inside = layers.filter((layer) => layer.start < end && layer.end > start);
  const edges = new Set([start, end, ...inside.flatMap((layer) => [layer.start, layer.end])]);
  const cuts = [...edges].filter((edge) => edge >= start && edge <= end).sort((a, b) => a - b);
  const waiting = [...inside].sort(compareLayers).reverse();
  const out: Html[] = [];
  let open: readonly Layer[] = [];
  let active: Layer[] = [];
  for (const [index, cut] of cuts.entries()) {
    active = active.filter((layer) => layer.end > cut);
    for (let next = waiting.at(-1); next && next.start <= cut; next = waiting.at(-1)) active.push(waiting.pop()!);
    if (cut === end) active = [];
    const kept = commonLength(open, active);
    for (const layer of open.slice(kept).reverse()) out.push(closeLayer(layer, layer.end === cut));
    for (const layer of active.slice(kept)) out.push(openLayer(layer, layer.start === cut));
    open = active;
    const next = cuts[index + 1];
    if (next !== undefined) out.push(html`${text.slice(cut, next)}`);
  }
  return out;
}

function commonLength(a: readonly unknown[], b: readonly unknown[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

const BLOCK_TAG: Readonly<Record<string, string>> = wordTable({ heading: 'h4', quote: 'blockquote' });

/** The blocks of an article and whatever words stand outside them, in order: the whole text, once. */
function wholeBlocks(article: RecordArticle): (Span & { readonly kind: string })[] {
  const whole: (Span & { kind: string })[] = [];
  let at = 0;
  const gap = (to: number) => {
    if (article.text.slice(at, to).trim() !== '') whole.push({ start: at, end: to, kind: 'paragraph' });
  };
  for (const block of [...article.blocks].sort((a, b) => a.start - b.start)) {
    if (block.end <= at) continue;
    gap(block.start);
    whole.push({ start: Math.max(block.start, at), end: block.end, kind: block.kind });
    at = block.end;
  }
  gap(article.text.length);
  return whole;
}

/** An article's text with the words that the record leads to marked, each under its own fragment. */
export function writeArticleText(index: RecordIndex, article: RecordArticle): Html {
  const layers = [...citedLayers(index, article), ...focusLayers(index, article), ...copiedLayers(index, article)];
  const blocks = wholeBlocks(article).map((block) => {
    const tag = raw(BLOCK_TAG[block.kind] ?? 'p');
    return html`<${tag} class="b-${block.kind}" dir="auto">${writeRun(article.text, block, layers)}</${tag}>`;
  });
  return html`<div class="text" lang="${article.language}">${blocks}</div>`;
}
