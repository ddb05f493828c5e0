import type { OriginCounts } from '../../model/point.ts';
import type { RecordArticle } from '../../model/record.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { datesOf, describeFlow, flowSteps, formatNumber, titleOf } from '../view/wording.ts';
import { articleTarget } from './article-text.ts';
import { type Html, html, isolate } from './html.ts';

/** Pieces of markup that several sections use. */

/** Strips what could turn the direction of a page's words where no element can isolate them. */
export function plainWords(words: string): string {
  return words.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '');
}

export function writeDate(article: RecordArticle): Html {
  const dates = datesOf(article);
  if (dates.length === 0) return html`<span class="unknown">undated</span>`;
  return html`${dates.map(({ words, basis }, at) => html`${at > 0 && ', '}<time title="${plainWords(basis)}">${words}</time>`)}`;
}

export function writeOutlet(article: RecordArticle): Html {
  return article.outlet ? isolate(article.outlet) : html`<span class="unknown">outlet unknown</span>`;
}

/** Outlet and day of an article, and its title as a link: to the article, or to a place in it. */
export function writeSource(article: RecordArticle, target = articleTarget(article.id)): Html {
  return html`${article.outlet === undefined ? writeOutlet(article) : html`<b>${writeOutlet(article)}</b>`} <span class="dot">·</span> ${writeDate(article)} <span class="dot">·</span> <a class="title" href="#${target}">${isolate(titleOf(article))}</a>`;
}

/** What a problem or a note is about: a link where it is an article of the record. */
export function writePlace(index: RecordIndex, at: string): Html {
  const article = index.articles.get(at);
  if (article)
    return html`<a href="#${articleTarget(article.id)}">${isolate(titleOf(article))}</a> (${writeOutlet(article)})`;
  const capture = index.captures.get(at);
  return isolate(capture?.file ?? capture?.url ?? at);
}

/** The way from pages to origins, the last step stressed. */
export function writeFlow(counts: OriginCounts): Html {
  const steps = flowSteps(counts);
  const last = steps.length - 1;
  const shown = steps.map(
    ({ count, noun }, at) =>
      html`<span class="step"><span class="${at === last ? 'last' : ''}"><b>${count}</b> ${noun}</span>${at < last && html`<i>→</i>`}</span>`,
  );
  const unknown =
    counts.originUnknown > 0 &&
    html` <span class="step">+ <b>${formatNumber(counts.originUnknown)}</b> of unknown origin</span>`;
  return html`<p class="flow"><span class="vh">${describeFlow(counts)}</span><span aria-hidden="true">${shown.map((step, at) => [at > 0 && ' ', step])}${unknown}</span></p>`;
}
