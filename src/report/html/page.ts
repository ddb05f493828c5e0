import type { SourcedRecord } from '../../model/record.ts';
import { REPORT_PARTS, type ReportPart } from '../report-parts.ts';
import { indexRecord, type RecordIndex } from '../view/record-index.ts';
import { countOf, nameState, STATES, shownState } from '../view/wording.ts';
import { pointTarget } from './article-text.ts';
import { writeArticles } from './articles-section.ts';
import { writeDecisions } from './decisions-section.ts';
import { type Html, html, isolate, raw } from './html.ts';
import { writeLineage } from './lineage-section.ts';
import { writeNames } from './names-section.ts';
import { writePoints } from './points-section.ts';
import { REPORT_POLICY } from './policy.ts';
import { SCRIPT } from './script.ts';
import { writeStatements } from './statements-section.ts';
import { STYLE } from './style.ts';
import { writeSummary } from './summary-section.ts';

/** Points that the list beside the report names; more would bury the ones that matter. */
const LISTED_POINTS = 60;

function writeFilter(index: RecordIndex): Html | null {
  const states = STATES.filter((state) => index.record.points.some((point) => shownState(point) === state));
  if (states.length < 2) return null;
  return html`<div class="filter long" id="filter" role="group" aria-label="Show points" hidden><button type="button" value="all" aria-pressed="true">All</button>${states.map((state) => html`<button type="button" value="${state}" aria-pressed="false">${nameState(state)}</button>`)}</div>`;
}

function writeContents(index: RecordIndex, only: readonly ReportPart[]): Html {
  const item = (part: ReportPart, id: string, name: string) =>
    only.includes(part) && html`<li><a href="#${id}">${name}</a></li>`;
  const worth = index.points.filter((point) => !point.lone);
  const listed = (worth.length > 0 ? worth : index.points).slice(0, LISTED_POINTS);
  const rest = index.points.length - listed.length;
  return html`<nav class="toc" aria-label="Contents"><ol class="sections">${item('points', 'points', 'Points')}${item('lineage', 'stemma', 'Who copied whom')}${item('statements', 'statements', 'Who says what')}${item('names', 'names', 'Names')}${index.record.decisions.length > 0 && item('decisions', 'decisions', 'Decisions')}<li><a href="#articles">Articles</a></li></ol>
${
  listed.length > 0 &&
  only.includes('points') &&
  html`<h2 class="long">${countOf(index.points.length, 'point')}</h2>${writeFilter(index)}<ol class="long">${listed.map(
    ({ number, point }) =>
      html`<li data-state="${shownState(point)}"><a href="#${pointTarget(point.id)}"><b>${number}</b><span>${isolate(point.question)}</span></a></li>`,
  )}</ol>${rest > 0 && html`<p class="long quiet">and ${countOf(rest, 'more point')} in the report</p>`}`
}</nav>`;
}

function writePart(id: string, title: string, intro: string, body: Html): Html {
  return html`<section class="part" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2><p class="intro">${intro}</p>${body}</section>`;
}

function writeMain(index: RecordIndex, only: readonly ReportPart[]): Html {
  const { record } = index;
  const has = (part: ReportPart) => only.includes(part);
  return html`<main id="main">${[
    has('points') &&
      writePart(
        'points',
        'Points',
        'Questions on which the sources can differ, with every answer they give. Each quotation leads to its place in the article; each count of origins opens to show what was joined and why.',
        writePoints(index),
      ),
    has('lineage') &&
      writePart(
        'stemma',
        'Who copied whom',
        'Originals as far as can be seen, and under each what was taken from it.',
        writeLineage(index),
      ),
    has('statements') &&
      writePart(
        'statements',
        'Who says what',
        'Every speaker the articles quote or report, with what each does with the words.',
        writeStatements(index),
      ),
    has('names') &&
      writePart(
        'names',
        'Names',
        'Whom and what the articles name. That several names mean one thing is the report’s reading, and can be wrong.',
        writeNames(index),
      ),
    has('decisions') &&
      record.decisions.length > 0 &&
      writePart(
        'decisions',
        'Decisions',
        'Judgements of the persons who sign them. They stand above the sources and change none of their words.',
        writeDecisions(index),
      ),
    writePart(
      'articles',
      'Articles',
      `${countOf(record.articles.length, 'article')} from ${countOf(record.captures.length, 'page')}, in full, with what was left out of each.`,
      writeArticles(index),
    ),
  ]}</main>`;
}

/** The whole report as one document that needs nothing from outside itself. */
export function writePage(record: SourcedRecord, only: readonly ReportPart[] = REPORT_PARTS): Html {
  const index = indexRecord(record);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${REPORT_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="Stemma ${record.stemma}">
<title>Sourced record: ${countOf(record.points.length, 'point')} from ${countOf(record.captures.length, 'page')}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the points</a>
<div class="page">
<header class="top"><h1>Sourced record</h1>
<p class="lead">What each source says, who copied whom, and how many independent origins stand behind each answer. <em>Words set like this are the sources’ own</em>; all others are the report’s. It does not say who is right.</p>
${writeSummary(index)}</header>
<div class="columns">${writeContents(index, only)}
${writeMain(index, only)}</div>
<footer class="foot">Made by Stemma ${record.stemma}. This file is complete: it needs no network and sends nothing.</footer>
</div>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;
}
