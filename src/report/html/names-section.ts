import { findSightings, gatherRoles } from '../view/describe-thing.ts';
import { explainName, type NameExplanation } from '../view/explain-name.ts';
import { gatherNames, type NamedThing } from '../view/gather-names.ts';
import { describePlace, describeRole } from '../view/place-and-role.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { countOf, formatDate, formatNumber, titleOf } from '../view/wording.ts';
import { articleTarget } from './article-text.ts';
import { type Html, html, isolate } from './html.ts';

function writePair([a, b]: readonly [string, string]): Html {
  return html`${isolate(a)} – ${isolate(b)}`;
}

function writeDescribed([outlet, words]: NameExplanation['described'][number]): Html {
  const shown = words.map(
    ({ anchor, article, sentence }) =>
      html`<li>“${isolate(anchor.exact)}” <span class="quiet">in “${isolate(sentence)}”</span> <a class="title" href="#${articleTarget(article.id)}">${isolate(titleOf(article))}</a></li>`,
  );
  return html`<li>${outlet === '' ? html`<span class="unknown">outlet unknown</span>` : html`<b>${isolate(outlet)}</b>`}<ul>${shown}</ul></li>`;
}

function writeExplanation({ reasons, doubts, described }: NameExplanation): Html {
  return html`${
    reasons.length > 0 &&
    html`<details class="more"><summary>why these are held to be one</summary><ul>${reasons.map(({ because, pairs }) => html`<li>${because}: ${pairs.map((pair, at) => html`${at > 0 && '; '}${writePair(pair)}`)}</li>`)}</ul></details>`
  }${
    doubts.length > 0 &&
    html`<details class="more"><summary>${countOf(doubts.length, 'doubt')}</summary><ul>${doubts.map(({ a, b, judgement, because }) => html`<li>${writePair([a.exact, b.exact])}: ${judgement === 'unsure' ? 'not decided' : 'two things'} (${because})</li>`)}</ul></details>`
  }${
    described.length > 0 &&
    html`<details class="more"><summary>what ${countOf(described.length, 'outlet')} call${described.length === 1 ? 's' : ''} it</summary><ul>${described.map(writeDescribed)}</ul></details>`
  }`;
}

/** Where a thing lies, when it is told of, and in which roles. */
function tellOf(index: RecordIndex, entity: NamedThing['entity']): Html | false {
  const { first, last } = findSightings(index, entity);
  const roles = entity.roles ? gatherRoles(index, { ...entity, descriptions: [] }).map(describeRole) : [];
  const days = first && last ? `told of from ${formatDate(first.day)} to ${formatDate(last.day)}` : '';
  const rows = [entity.place ? `lies in ${describePlace(entity.place)}` : '', ...roles, roles.length > 0 ? days : ''];
  const shown = rows.filter((row) => row !== '');
  return (
    shown.length > 0 &&
    html`<details class="more"><summary>${entity.place ? 'place' : 'roles'}</summary><ul>${shown.map((row) => html`<li>${isolate(row)}</li>`)}</ul></details>`
  );
}

function writeThing(index: RecordIndex, { entity, articleCount }: NamedThing): Html {
  const others = entity.names.filter(({ text }) => text !== entity.name);
  return html`<li><b>${isolate(entity.name)}</b> <span class="quiet">${entity.type}, ${countOf(entity.mentions.length, 'mention')} in ${countOf(articleCount, 'article')}</span>${
    others.length > 0 &&
    html`<br><span class="quiet">also</span> ${others.map(({ text, count }, at) => html`${at > 0 && ', '}${isolate(text)} <span class="quiet">×${formatNumber(count)}</span>`)}`
  }${tellOf(index, entity)}${writeExplanation(explainName(index, entity))}</li>`;
}

/** The things named. That several names are one thing is this program's assertion; so they come first, written out. */
export function writeNames(index: RecordIndex): Html {
  const { merged, plain } = gatherNames(index);
  if (merged.length + plain.length === 0) return html`<p class="empty">No name was found.</p>`;
  return html`${merged.length > 0 && html`<ul class="names">${merged.map((thing) => writeThing(index, thing))}</ul>`}${
    plain.length > 0 &&
    html`<details class="more"><summary>${countOf(plain.length, 'thing')} under one name only</summary><ul class="names">${plain.map((thing) => writeThing(index, thing))}</ul></details>`
  }`;
}
