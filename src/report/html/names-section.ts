import { gatherNames, type NamedThing } from '../view/gather-names.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { countOf, formatNumber } from '../view/wording.ts';
import { type Html, html, isolate } from './html.ts';

function writeThing({ entity, articleCount }: NamedThing): Html {
  const others = entity.names.filter(({ text }) => text !== entity.name);
  return html`<li><b>${isolate(entity.name)}</b> <span class="quiet">${entity.type}, ${countOf(entity.mentions.length, 'mention')} in ${countOf(articleCount, 'article')}</span>${
    others.length > 0 &&
    html`<br><span class="quiet">also</span> ${others.map(({ text, count }, at) => html`${at > 0 && ', '}${isolate(text)} <span class="quiet">×${formatNumber(count)}</span>`)}`
  }</li>`;
}

/** The things named. That several names are one thing is this program's assertion; so they come first, written out. */
export function writeNames(index: RecordIndex): Html {
  const { merged, plain } = gatherNames(index);
  if (merged.length + plain.length === 0) return html`<p class="empty">No name was found.</p>`;
  return html`${merged.length > 0 && html`<ul class="names">${merged.map(writeThing)}</ul>`}${
    plain.length > 0 &&
    html`<details class="more"><summary>${countOf(plain.length, 'thing')} under one name only</summary><ul class="names">${plain.map(writeThing)}</ul></details>`
  }`;
}
