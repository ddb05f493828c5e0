import { sentenceOf } from '../../model/claim.ts';
import type { ClaimComparison, Point, Reading } from '../../model/point.ts';
import type { Span } from '../../model/span.ts';
import { readingId } from '../../text/subject-id.ts';
import { type Carrier, type Evidence, gatherEvidence, speakerName } from '../view/evidence.ts';
import { groupCarriers, type OriginGroup } from '../view/origin-groups.ts';
import { isInGroup, type NumberedPoint, type RecordIndex } from '../view/record-index.ts';
import {
  countOf,
  describeResolved,
  GROUPS,
  nameState,
  type PointGroup,
  STANCE_VERB,
  shownState,
} from '../view/wording.ts';
import { anchorTarget, pointTarget } from './article-text.ts';
import { writeDecisionsOn } from './decisions-section.ts';
import { type Html, html, isolate } from './html.ts';
import { writeFlow, writePlace, writeSource } from './parts.ts';

/** Quotations and points shown before the rest is folded away. */
const OPEN_EVIDENCE = 3;
const OPEN_CARRIERS = 3;
const OPEN_ALIKE = 5;
const OPEN_LONE = 12;
/** Code units of a sentence from which it is shortened to the words around its answer, and how many stay on each side. */
const LONG_SENTENCE = 600;
const AROUND = 240;

/** What of a sentence is shown: all of it, or where it is very long the words around its answer. */
function findShown({ exact, focus }: Evidence): Span {
  if (exact.length <= LONG_SENTENCE) return { start: 0, end: exact.length };
  const middle = focus[0] ?? { start: 0, end: 0 };
  const from = Math.max(0, middle.start - AROUND);
  const to = Math.min(exact.length, middle.end + AROUND);
  return {
    start: from === 0 ? 0 : exact.indexOf(' ', from) + 1 || from,
    end: to === exact.length ? to : Math.max(exact.lastIndexOf(' ', to), middle.end),
  };
}

/** A quotation with the words that give the answer marked. */
function writeQuote(evidence: Evidence): Html {
  const shown = findShown(evidence);
  const parts: Html[] = [];
  let at = shown.start;
  for (const span of evidence.focus) {
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, shown.end);
    if (start >= end) continue;
    parts.push(html`${evidence.exact.slice(at, start)}<mark>${evidence.exact.slice(start, end)}</mark>`);
    at = end;
  }
  return html`${shown.start > 0 && '[…] '}${parts}${evidence.exact.slice(at, shown.end)}${shown.end < evidence.exact.length && ' […]'}`;
}

function writeVoice(index: RecordIndex, { claim, statement }: Carrier): Html {
  const marks = [
    claim.polarity === 'no' && html`<span class="mark-no">negated</span>`,
    !claim.certain && html`<span class="mark-unsure">not said to be certain</span>`,
  ];
  if (!statement) {
    return html`<span class="voice">in the article’s own voice</span>${marks}`;
  }
  const { identified } = statement.speaker;
  const how = identified === 'anonymous' || identified === 'described' ? html` (${identified})` : null;
  const through = statement.through ?? [];
  return html`<span class="voice"><b>${isolate(speakerName(index, statement))}</b>${how} ${STANCE_VERB[statement.stance]}${
    through.length > 0 && html`, through ${through.map(({ words }, at) => [at > 0 && ', ', isolate(words)])}`
  }</span>${marks}`;
}

/** Who says it and how, and what a date's words were taken for. */
function writeManner(index: RecordIndex, carrier: Carrier): Html {
  const { resolved } = carrier;
  return html`${writeVoice(index, carrier)}${resolved && html`<span class="resolved">taken as ${isolate(describeResolved(resolved))}</span>`}`;
}

function writeCarrierSource({ article, anchor }: Carrier, orphan: boolean): Html {
  if (!article) return html`<span class="unknown">article not in the record</span>`;
  return writeSource(article, orphan ? undefined : anchorTarget(anchor));
}

/** The articles that have the words; what is the same of all of them is said once. */
function writeCarriers(index: RecordIndex, { carriers, orphan }: Evidence): Html {
  const manners = carriers.map((carrier) => writeManner(index, carrier));
  const alike = carriers.length > 1 && manners.every(({ text }) => text === manners[0]!.text);
  const rows = carriers.map((carrier, at) => ({ source: writeCarrierSource(carrier, orphan), manner: manners[at]! }));
  const list = fold(
    rows,
    alike ? OPEN_ALIKE : OPEN_CARRIERS,
    'article',
    ({ source, manner }) => html`<li>${source}${!alike && html`<br>${manner}`}</li>`,
    'ul',
  );
  if (carriers.length === 1) return list;
  return html`${alike && html`<p>${manners[0]}</p>`}<p class="same-words">The same words in ${countOf(carriers.length, 'article')}:</p>${list}`;
}

function fold<Item>(
  items: readonly Item[],
  open: number,
  noun: string,
  write: (item: Item) => Html,
  tag: 'ul' | 'div',
): Html {
  const list = (part: readonly Item[]) =>
    tag === 'ul' ? html`<ul class="carriers">${part.map(write)}</ul>` : html`${part.map(write)}`;
  if (items.length <= open + 1) return list(items);
  return html`${list(items.slice(0, open))}<details class="more"><summary>${countOf(items.length - open, `more ${noun}`)}</summary>${list(items.slice(open))}</details>`;
}

function writeEvidence(index: RecordIndex, evidence: Evidence): Html {
  const first = evidence.carriers[0]!;
  const words = html`<q dir="auto">${writeQuote(evidence)}</q>`;
  return html`<figure class="evidence">
<blockquote>${evidence.orphan ? words : html`<a href="#${anchorTarget(first.anchor)}">${words}</a>`}</blockquote>
<figcaption>${evidence.orphan && html`<p class="orphan">Orphan: these words do not stand at the place recorded.</p>`}${writeCarriers(index, evidence)}</figcaption>
</figure>`;
}

function writeGroup(index: RecordIndex, group: OriginGroup): Html {
  const link = (id: string) => writePlace(index, id);
  if (group.joins.length === 0) {
    return html`<li>${group.articles.map(link)} <span class="quiet">— joined with no other</span></li>`;
  }
  const joins = group.joins.map(
    (join) =>
      html`<li>${isolate(join.because)}<br><span class="because">${link(join.article)} with ${link(join.with)}</span></li>`,
  );
  return html`<li>${countOf(group.articles.length, 'article')} joined:<ul>${joins}</ul></li>`;
}

function writeJoins(index: RecordIndex, reading: Reading): Html | null {
  const { articles, origins, originUnknown } = reading.counts;
  if (articles < 2 && reading.joins.length === 0 && originUnknown === 0) return null;
  const unknown = originUnknown > 0 && ` and ${originUnknown} of unknown origin`;
  return html`<details class="joins"><summary>How ${countOf(articles, 'article')} ${articles === 1 ? 'counts' : 'count'} as ${countOf(origins, 'origin')}${unknown}</summary>
<ol>${groupCarriers(reading).map((group) => writeGroup(index, group))}</ol>${
    originUnknown > 0 &&
    html`<p class="quiet">${countOf(originUnknown, 'carrier')} took it from where it can’t be seen, and ${originUnknown === 1 ? 'is' : 'are'} shown beside the count, not in it.</p>`
  }</details>`;
}

function writeReading(index: RecordIndex, point: Point, reading: Reading): Html {
  return html`<section class="reading">
<h5 class="value">${isolate(reading.value)}</h5>
${writeFlow(reading.counts)}
${writeDecisionsOn(index, 'reading', readingId(point.id, reading.value))}
${writeJoins(index, reading)}
${fold(gatherEvidence(index, reading), OPEN_EVIDENCE, 'quotation', (evidence) => writeEvidence(index, evidence), 'div')}
</section>`;
}

/** Which claims were taken to answer the question together, and the likest that were kept apart, each with its reason. */
function writeComparisons(index: RecordIndex, { comparisons = [] }: Point): Html | null {
  if (comparisons.length === 0) return null;
  const claim = (id: string): Html => {
    const found = index.claims.get(id);
    if (!found) return html`<code>${id}</code>`;
    return html`<a href="#${anchorTarget(sentenceOf(found))}">“${isolate(found.text)}”</a>`;
  };
  const row = ({ claim: one, with: other, because, aligned }: ClaimComparison): Html =>
    html`<li>${aligned ? 'together' : 'apart'}: ${isolate(because)}<br><span class="because">${claim(one)} with ${claim(other)}</span></li>`;
  return html`<details class="notes"><summary>${countOf(comparisons.length, 'comparison')} of claims</summary>
<ul>${comparisons.map(row)}</ul></details>`;
}

/** What no stage could tell of the articles that carry a point: silence is not absence. */
function writeNotes(index: RecordIndex, point: Point): Html | null {
  const articles = [...new Set(point.readings.flatMap((reading) => reading.articles))];
  const places = articles.flatMap((id) => [id, ...(index.articles.get(id)?.captures ?? [])]);
  const notes = [...new Set(places)].flatMap((at) => index.notesAt.get(at) ?? []);
  if (notes.length === 0) return null;
  return html`<details class="notes"><summary>${countOf(notes.length, 'thing')} not analysed in these articles</summary>
<ul>${notes.map(({ at, stage, because }) => html`<li>${writePlace(index, at)}: ${isolate(because)} <code>${stage}</code></li>`)}</ul></details>`;
}

function writePoint(index: RecordIndex, { number, point }: NumberedPoint): Html {
  const target = pointTarget(point.id);
  const shown = shownState(point);
  return html`<article class="point" id="${target}" data-state="${shown}" tabindex="-1">
<header><p class="chips"><span class="state s-${shown}">${nameState(shown)}</span> <span class="kind">${point.kind}</span></p>
<h4 class="question"><a class="number" href="#${target}"><span class="vh">Point </span>${number}</a> ${isolate(point.question)}</h4>
<p class="because">${isolate(point.because)}</p>${writeDecisionsOn(index, 'point', point.id)}</header>
<div class="readings${point.readings.length === 4 && html` four`}">${point.readings.map((reading) => writeReading(index, point, reading))}</div>
${writeComparisons(index, point)}
${writeNotes(index, point)}
</article>`;
}

function writePointGroup(index: RecordIndex, group: PointGroup): Html | null {
  const points = index.points.filter((point) => isInGroup(point, group));
  if (points.length === 0) return null;
  const write = (point: NumberedPoint) => writePoint(index, point);
  const lone = points.filter((point) => point.lone);
  const folded = lone.length > OPEN_LONE ? lone : [];
  const shown = folded.length > 0 ? points.filter((point) => !point.lone) : points;
  return html`<section class="state-group" data-state="${group.state}" id="state-${group.key}"><h3 class="state-head"><span class="state-name">${group.name}</span> <span class="tally">${countOf(points.length, 'point')}</span> <span class="quiet">${group.meaning}</span></h3>
${shown.map(write)}${
  folded.length > 0 &&
  html`<details class="lone"><summary>${countOf(folded.length, 'point')} that one article alone answers</summary>${folded.map(write)}</details>`
}</section>`;
}

export function writePoints(index: RecordIndex): Html {
  if (index.points.length === 0) {
    return html`<p class="empty">No point was found: no question on which the articles give an answer that can be set side by side.</p>`;
  }
  return html`${GROUPS.map((group) => writePointGroup(index, group))}`;
}
