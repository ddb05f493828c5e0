import type { Credit, Removal } from '../../model/article.ts';
import type { RecordArticle } from '../../model/record.ts';
import { type Figures, gatherFigures } from '../view/gather-figures.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { countOf, formatDate, formatNumber, LINEAGE_WORDS, titleOf } from '../view/wording.ts';
import { articleTarget, writeAnchored, writeArticleText } from './article-text.ts';
import { writeFigures } from './figures-part.ts';
import { type Html, html, isolate, parseLink } from './html.ts';
import { writeDate, writeOutlet, writePlace } from './parts.ts';

function writeRow(term: string, value: Html | null | undefined | false): Html | null {
  return value ? html`<div><dt>${term}</dt><dd>${value}</dd></div>` : null;
}

function writeDated(dated: { readonly value: string; readonly basis: string } | undefined): Html | undefined {
  return dated && html`${formatDate(dated.value)} <span class="quiet">from ${isolate(dated.basis)}</span>`;
}

function writeAddress(address: string | undefined): Html | undefined {
  if (address === undefined) return undefined;
  const href = parseLink(address);
  return href === null
    ? isolate(address)
    : html`<a href="${href}" rel="noopener noreferrer nofollow">${isolate(address)}</a>`;
}

function writeCredit(index: RecordIndex, { to, author, kind, anchor }: Credit): Html {
  const words =
    'removed' in anchor
      ? html`“${isolate(anchor.removed)}” <span class="quiet">beside the text</span>`
      : writeAnchored(index, anchor, html`“${isolate(anchor.exact)}”`);
  return html`<li>${isolate(to)}${author !== undefined && html` (${isolate(author)})`} <span class="quiet">${kind}</span>: ${words}</li>`;
}

function writeCapture(index: RecordIndex, id: string): Html {
  const capture = index.captures.get(id);
  if (!capture) return html`<li class="unknown">page not in the record</li>`;
  const { captured } = capture;
  const days = captured && [captured.earliest, captured.latest].map((day) => (day === null ? 'open' : formatDate(day)));
  return html`<li>${isolate(capture.file ?? capture.url ?? capture.id)} ${capture.file !== undefined && writeAddress(capture.url)}<br><span class="quiet">${capture.mediaType}, ${capture.encoding}, ${formatNumber(capture.sizeBytes)} bytes, SHA-256 <code>${capture.sha256}</code>${
    captured && days && html`<br>saved between ${days[0]} and ${days[1]}: ${isolate(captured.basis)}`
  }</span></li>`;
}

function writeSeries({ volume, issue }: NonNullable<RecordArticle['series']>): Html {
  return html`${volume !== undefined && html`volume ${isolate(volume)} `}${issue !== undefined && html`issue ${isolate(issue)}`}`;
}

function writeFacts(index: RecordIndex, article: RecordArticle): Html {
  const edges = index.edgesFrom.get(article.id) ?? [];
  return html`<dl class="facts">${[
    writeRow(
      'By',
      article.byline.length > 0 && html`${article.byline.map((name, at) => [at > 0 && ', ', isolate(name)])}`,
    ),
    writeRow('Series', article.series && writeSeries(article.series)),
    writeRow('Publisher', article.publisher !== undefined && isolate(article.publisher)),
    writeRow('Published', writeDated(article.published)),
    writeRow('Updated', writeDated(article.updated)),
    writeRow('Dateline', article.dateline !== undefined && isolate(article.dateline)),
    writeRow('Address', writeAddress(article.url)),
    writeRow(
      'Credits',
      article.credits.length > 0 && html`<ul>${article.credits.map((credit) => writeCredit(index, credit))}</ul>`,
    ),
    writeRow(
      'Taken from',
      edges.length > 0 &&
        html`<ul>${edges.map(({ kind, of }) => html`<li>${LINEAGE_WORDS[kind]} ${typeof of === 'string' ? writePlace(index, of) : isolate(of.outside)}</li>`)}</ul>`,
    ),
    writeRow(
      article.captures.length === 1 ? 'Page' : 'Pages',
      html`<ul>${article.captures.map((id) => writeCapture(index, id))}</ul>`,
    ),
  ]}</dl>`;
}

function writeRemoved(removed: readonly Removal[]): Html | null {
  if (removed.length === 0) return null;
  return html`<details class="removed"><summary>${countOf(removed.length, 'piece')} of the page left out of the text</summary>
<ul>${removed.map(({ rule, text }) => html`<li><code>${rule}</code> <span dir="auto">${text}</span></li>`)}</ul></details>`;
}

function writeArticle(index: RecordIndex, article: RecordArticle, figures: Figures | undefined): Html {
  const notes = [article.id, ...article.captures].flatMap((at) => index.notesAt.get(at) ?? []);
  const copied = (index.edgesFrom.get(article.id) ?? []).some((edge) => edge.passages.length > 0);
  return html`<details class="article" id="${articleTarget(article.id)}"><summary><span class="headline" role="heading" aria-level="3">${isolate(titleOf(article))}</span> <span class="meta">${writeOutlet(article)} <span class="dot">·</span> ${writeDate(article)}${
    article.captures.length > 1 && html` <span class="dot">·</span> on ${countOf(article.captures.length, 'page')}`
  }</span></summary>
<div class="sheet">${writeFacts(index, article)}
${copied && html`<p class="legend"><span class="copied">Grey words</span> stand in another article too.</p>`}
${writeArticleText(index, article)}
${writeRemoved(article.removed)}
${writeFigures(figures)}
${
  notes.length > 0 &&
  html`<details class="notes"><summary>${countOf(notes.length, 'thing')} not analysed here</summary><ul>${notes.map(({ stage, because }) => html`<li>${isolate(because)} <code>${stage}</code></li>`)}</ul></details>`
}</div></details>`;
}

export function writeArticles(index: RecordIndex): Html {
  if (index.record.articles.length === 0) return html`<p class="empty">No article was found.</p>`;
  const figures = gatherFigures(index);
  return html`${index.record.articles.map((article) => writeArticle(index, article, figures.get(article.id)))}`;
}
