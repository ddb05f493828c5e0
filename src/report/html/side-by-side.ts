import type { LineageEdge, Passage } from '../../model/lineage.ts';
import type { RecordArticle } from '../../model/record.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { countOf, titleOf } from '../view/wording.ts';
import { type Html, html, isolate } from './html.ts';

/** Passages of an edge that are shown, and characters of each; more is for the pages themselves. */
const MOST_PASSAGES = 12;
const MOST_CHARACTERS = 700;
/** Words between passages, of which the beginning and the end are shown. */
const MOST_BETWEEN = 160;

function shorten(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const [head, tail] = [plain.slice(0, Math.ceil(most * 0.7)), plain.slice(-Math.floor(most * 0.3))];
  return `${head.slice(0, head.lastIndexOf(' ') + 1)}[…]${tail.slice(tail.indexOf(' '))}`;
}

/** What stands between two passages in one of the texts, in short; null where nothing does. */
function writeBetween(text: string, from: number, to: number): Html | null {
  const words = text.slice(from, to).trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return null;
  return html`<span class="quiet">${isolate(shorten(words, MOST_BETWEEN))}</span>`;
}

function writeRows(copy: RecordArticle, of: RecordArticle, passages: readonly Passage[]): Html[] {
  const rows: Html[] = [];
  const ends = { copy: 0, of: 0 };
  for (const passage of passages) {
    const own = writeBetween(copy.text, ends.copy, passage.copy[0]);
    const other = passage.of[0] >= ends.of ? writeBetween(of.text, ends.of, passage.of[0]) : null;
    if (own !== null || other !== null) rows.push(html`<tr class="apart"><td>${other}</td><td>${own}</td></tr>`);
    const [theirs, ours] = [of.text.slice(...passage.of), copy.text.slice(...passage.copy)];
    rows.push(
      html`<tr class="shared"><td><mark>${isolate(shorten(theirs, MOST_CHARACTERS))}</mark></td><td><mark>${isolate(shorten(ours, MOST_CHARACTERS))}</mark></td></tr>`,
    );
    ends.copy = passage.copy[1];
    ends.of = Math.max(ends.of, passage.of[1]);
  }
  return rows;
}

/** The two texts of an edge side by side, their shared passages aligned, folded; null where none is shared. */
export function writeSideBySide(index: RecordIndex, edge: LineageEdge): Html | null {
  const copy = index.articles.get(edge.copy);
  const of = typeof edge.of === 'string' ? index.articles.get(edge.of) : undefined;
  if (copy === undefined || of === undefined || edge.passages.length === 0) return null;
  const passages = [...edge.passages].sort((a, b) => a.copy[0] - b.copy[0]);
  const shown = passages.slice(0, MOST_PASSAGES);
  const more = passages.length - shown.length;
  const name = (article: RecordArticle): Html => isolate(article.outlet ?? titleOf(article));
  return html`<details class="more side-by-side"><summary>${countOf(passages.length, 'passage')} side by side</summary><div class="scroll" tabindex="0" role="group" aria-label="The two texts side by side"><table><thead><tr><th scope="col">${name(of)}</th><th scope="col">${name(copy)}</th></tr></thead><tbody>${writeRows(copy, of, shown)}</tbody></table></div>${more > 0 && html`<p class="quiet">and ${countOf(more, 'more passage')}</p>`}</details>`;
}
