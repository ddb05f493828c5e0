import type { LineageKind } from '../../model/lineage.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { layOutStemma, type StemmaDot, type StemmaLayout } from '../view/stemma-layout.ts';
import { countOf, datesOf, formatDate, formatShare, titleOf } from '../view/wording.ts';
import { articleTarget } from './article-text.ts';
import { type Html, html } from './html.ts';
import { plainWords } from './parts.ts';

/** Pixels of the drawing at its own size. */
const ROW = 34;
const TOP = 34;
const LEFT = 16;
const WIDEST_COLUMN = 104;
const NARROWEST_COLUMN = 26;
/** Room for all columns that needs no scrolling, and for the words behind the last. */
const COLUMNS_WIDTH = 520;
const WORDS_WIDTH = 380;
/** A share is written on its line where the line is so long. */
const SHARE_WIDTH = 44;
const DATE_WIDTH = 84;
const LONGEST_LABEL = 30;
const LONGEST_TITLE = 44;

const COPIES: Readonly<Record<LineageKind, readonly [string, string]>> = {
  same: ['capture of the same', 'captures of the same'],
  revision: ['revision', 'revisions'],
  reprint: ['reprint', 'reprints'],
  excerpt: ['excerpt', 'excerpts'],
  quotation: ['quotes the same words', 'quote the same words'],
  citation: ['cites it', 'cite it'],
  'shared-origin': ['shares an origin', 'share an origin'],
};

interface Scale {
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

function makeScale({ columns, dots }: StemmaLayout): Scale {
  const fitting = columns.length > 1 ? Math.floor(COLUMNS_WIDTH / (columns.length - 1)) : WIDEST_COLUMN;
  const column = Math.max(NARROWEST_COLUMN, Math.min(WIDEST_COLUMN, fitting));
  return {
    column,
    width: LEFT + Math.max(0, columns.length - 1) * column + WORDS_WIDTH,
    height: TOP + dots.length * ROW,
  };
}

function xOf(dot: StemmaDot, { column }: Scale): number {
  return LEFT + dot.column * column;
}

function yOf(dot: StemmaDot): number {
  return TOP + dot.row * ROW + ROW / 2;
}

function cut(words: string, most: number): string {
  const plain = [...plainWords(words).replace(/\s+/g, ' ').trim()];
  return plain.length > most ? `${plain.slice(0, most - 1).join('')}…` : plain.join('');
}

function writeAxis({ columns }: StemmaLayout, scale: Scale): Html[] {
  const marks: Html[] = [];
  let free = 0;
  columns.forEach((day, at) => {
    const x = LEFT + at * scale.column;
    if (day === '' || day === columns[at - 1]) return;
    const words = x >= free ? formatDate(day) : null;
    if (words !== null) free = x + DATE_WIDTH;
    marks.push(
      html`<line class="day" x1="${x}" y1="${TOP - 8}" x2="${x}" y2="${scale.height}"></line>${words !== null && html`<text class="day-name" x="${x - 6}" y="${TOP - 16}">${words}</text>`}`,
    );
  });
  return marks;
}

function sharesOf({ edge, folded }: StemmaDot): number[] {
  const edges = folded.length > 0 ? folded : edge === null ? [] : [edge];
  return edges.filter(({ passages }) => passages.length > 0).map(({ share }) => share);
}

function formatShares(shares: readonly number[]): string {
  const [least, most] = [formatShare(Math.min(...shares)), formatShare(Math.max(...shares))];
  return least === most ? most : `${least.replace('%', '')}–${most}`;
}

function writeLine(dot: StemmaDot, layout: StemmaLayout, scale: Scale): Html | null {
  if (dot.parent === null || dot.edge === null) return null;
  const parent = layout.dots[dot.parent]!;
  const [x0, y0, x1, y1] = [xOf(parent, scale), yOf(parent), xOf(dot, scale), yOf(dot)];
  const bend = Math.min(8, (x1 - x0) / 2);
  const unsure = dot.folded.length === 0 && !dot.edge.direction.certain;
  const shares = sharesOf(dot);
  const share =
    shares.length > 0 &&
    dot.folded.length === 0 &&
    x1 - x0 >= SHARE_WIDTH &&
    html`<text class="share" x="${x1 - 9}" y="${y1 - 5}">${formatShares(shares)}</text>`;
  return html`<path class="${unsure ? `line ${dot.edge.kind} unsure` : `line ${dot.edge.kind}`}" d="M${x0} ${y0}V${y1 - bend}Q${x0} ${y1} ${x0 + bend} ${y1}H${x1 - 6}"></path>${share}`;
}

/** What stands behind a dot: the outlet, then how it relates to the one that it hangs from, or its title. */
function wordsOf(
  dot: StemmaDot,
  layout: StemmaLayout,
  scale: Scale,
  index: RecordIndex,
): { name: string; note: string } {
  const { edge, folded, outside, article } = dot;
  const far = dot.parent === null ? 0 : xOf(dot, scale) - xOf(layout.dots[dot.parent]!, scale);
  const shares = sharesOf(dot);
  const share = shares.length > 0 && (far < SHARE_WIDTH || folded.length > 0) ? `, ${formatShares(shares)}` : '';
  if (folded.length > 0) {
    const kinds = [...new Set(folded.map(({ kind }) => COPIES[kind][1]))];
    return { name: `${folded.length} ${kinds.join(', ')}`, note: `folded${share}` };
  }
  if (outside !== null) return { name: cut(outside, LONGEST_TITLE), note: 'not in the pile' };
  const known = article === null ? undefined : index.articles.get(article);
  if (known === undefined) return { name: 'not in the record', note: '' };
  const undated = dot.dated ? '' : ', undated';
  const name = cut(known.outlet ?? titleOf(known), LONGEST_LABEL);
  if (edge === null) return { name, note: cut(titleOf(known), LONGEST_TITLE) + undated };
  return { name, note: `${COPIES[edge.kind][0]}${share}${undated}` };
}

function writeDot(dot: StemmaDot, layout: StemmaLayout, scale: Scale, index: RecordIndex): Html {
  const [x, y] = [xOf(dot, scale), yOf(dot)];
  const { name, note } = wordsOf(dot, layout, scale, index);
  const known = dot.article === null ? undefined : index.articles.get(dot.article);
  const mark = dot.outside !== null ? 'outside' : dot.parent === null ? 'origin' : 'copy';
  const radius = dot.folded.length > 0 ? 7 : mark === 'copy' ? 4.5 : 6;
  const body = html`<circle class="dot-mark ${mark}${dot.folded.length > 0 ? ' many' : ''}" cx="${x}" cy="${y}" r="${radius}"></circle><text x="${x + 13}" y="${y + 4}"><tspan class="name">${name}</tspan>${note !== '' && html`<tspan class="note" dx="7">${note}</tspan>`}</text>`;
  if (known === undefined) return html`<g>${body}</g>`;
  const dates = datesOf(known).map(({ words }) => words);
  const title = [plainWords(known.outlet ?? ''), plainWords(titleOf(known)), dates.join(', ') || 'undated'];
  return html`<a href="#${articleTarget(known.id)}"><title>${title.filter((part) => part !== '').join(' · ')}</title>${body}</a>`;
}

/**
 * The stemma as a drawing: time runs from left to right, each copy hangs from what it was taken from, with the share
 * of its words on the line. Null where there is nothing to draw. The list of rows says the same in words.
 */
export function drawStemma(index: RecordIndex): Html | null {
  const layout = layOutStemma(index);
  if (layout.dots.length === 0) return null;
  const scale = makeScale(layout);
  const lines = layout.dots.map((dot) => writeLine(dot, layout, scale));
  const dots = layout.dots.map((dot) => writeDot(dot, layout, scale, index));
  const folded = layout.folded > 0 ? ` ${countOf(layout.folded, 'copy', 'copies')} folded.` : '';
  const outside = layout.dots.some((dot) => dot.outside !== null);
  return html`<figure class="drawing"><div class="drawing-frame" tabindex="0" role="group" aria-label="Drawn stemma, scrolls sideways"><svg class="tree" width="${scale.width}" height="${scale.height}" viewBox="0 0 ${scale.width} ${scale.height}" role="group" aria-label="The stemma drawn as a tree in time, from left to right; the list below it says the same in words">${writeAxis(layout, scale)}${lines}${dots}</svg></div><figcaption><span class="key origin">an original as far as can be seen</span> <span class="key copy">taken from the one it hangs from</span> ${outside && html`<span class="key outside">not in the pile</span> `}Time runs from left to right; a percentage is the share of the copy’s words; a broken line, a direction that is not certain.${folded}</figcaption></figure>`;
}
