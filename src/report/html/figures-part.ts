import type { Figure, Figures, OpenWords } from '../view/gather-figures.ts';
import { countOf, formatNumber } from '../view/wording.ts';
import { type Html, html, isolate } from './html.ts';

function times(count: number): Html | false {
  return count > 1 && html` <span class="quiet">×${formatNumber(count)}</span>`;
}

function writeFigure({ words, count, taken, notes }: Figure): Html {
  return html`<li><span class="said">${isolate(words)}</span>${times(count)} → ${isolate(taken)}${
    notes.length > 0 && html` <span class="quiet">${isolate(notes.join('; '))}</span>`
  }</li>`;
}

function writeOpen({ why, words }: OpenWords): Html {
  return html`<li>${words.map(({ text, count }, at) => html`${at > 0 && ', '}<span class="said">${isolate(text)}</span>${times(count)}`)} → open <span class="quiet">${isolate(why)}</span></li>`;
}

/** Every time and quantity of an article, folded: its words, what they were taken for, and why. */
export function writeFigures(figures: Figures | undefined): Html | null {
  if (!figures) return null;
  const { timeCount, quantityCount } = figures;
  return html`${
    timeCount > 0 &&
    html`<details class="more figures"><summary>${countOf(timeCount, 'time')} in it, with what each was taken for</summary><ul>${figures.times.map(writeFigure)}${figures.open.map(writeOpen)}</ul></details>`
  }${
    quantityCount > 0 &&
    html`<details class="more figures"><summary>${countOf(quantityCount, 'quantity', 'quantities')} in it, with what each counts</summary><ul>${figures.quantities.map(writeFigure)}</ul></details>`
  }`;
}
