import type { NotAnalysed } from '../../model/problem.ts';
import { countEchoes } from '../view/count-echoes.ts';
import { isInGroup, type RecordIndex } from '../view/record-index.ts';
import { countOf, formatNumber, GROUPS, nameState, type ShownState, STATES, shownState } from '../view/wording.ts';
import { type Html, html, isolate } from './html.ts';
import { writePlace } from './parts.ts';

function writeFigure(count: number, noun: string, plural = `${noun}s`): Html {
  return html`<li><b>${formatNumber(count)}</b> ${count === 1 ? noun : plural}</li>`;
}

function writeProblems(index: RecordIndex): Html {
  const { problems } = index.record;
  if (problems.length === 0) return html`<p class="gap none">No problem was met while reading.</p>`;
  return html`<details class="gap" id="problems"><summary>${countOf(problems.length, 'problem')}</summary>
<ul>${problems.map(({ at, code, message }) => html`<li>${writePlace(index, at)}: ${isolate(message)} <code>${code}</code></li>`)}</ul></details>`;
}

function groupNotes(notes: readonly NotAnalysed[]): Map<string, NotAnalysed[]> {
  const groups = new Map<string, NotAnalysed[]>();
  for (const note of notes) {
    const key = JSON.stringify([note.stage, note.because]);
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return groups;
}

function writeNotAnalysed(index: RecordIndex): Html {
  const { notAnalysed } = index.record;
  if (notAnalysed.length === 0) return html`<p class="gap none">No stage reported leaving anything out.</p>`;
  const groups = [...groupNotes(notAnalysed).values()];
  return html`<details class="gap" id="not-analysed"><summary>${countOf(notAnalysed.length, 'thing')} not analysed</summary>
<ul>${groups.map(
    (notes) =>
      html`<li>${isolate(notes[0]!.because)} <code>${notes[0]!.stage}</code>${
        notes.length === 1
          ? html` <span class="quiet">in</span> ${writePlace(index, notes[0]!.at)}`
          : html`<details class="more"><summary>${countOf(notes.length, 'place')}</summary><ul>${notes.map(({ at }) => html`<li>${writePlace(index, at)}</li>`)}</ul></details>`
      }</li>`,
  )}</ul></details>`;
}

/** Answers that several articles give and that go back to one origin: what looks like agreement and is not. */
function writeEcho(index: RecordIndex): Html | null {
  const echoes = countEchoes(index.record);
  if (echoes === 0) return null;
  return html`<p class="echo"><b>${countOf(echoes, 'answer')}</b> ${echoes === 1 ? 'stands' : 'stand'} in two or more articles and ${echoes === 1 ? 'goes' : 'go'} back to a single origin.</p>`;
}

/** The first heading under which points of the state stand. */
function stateTarget(index: RecordIndex, state: ShownState): string {
  const group = GROUPS.find((one) => one.state === state && index.points.some((point) => isInGroup(point, one)));
  return `state-${group?.key ?? state}`;
}

/** The counts of the record, its problems and its gaps. */
export function writeSummary(index: RecordIndex): Html {
  const { record } = index;
  const outlets = new Set(record.articles.flatMap((article) => article.outlet ?? [])).size;
  const states = STATES.map((state) => ({
    state,
    count: record.points.filter((point) => shownState(point) === state).length,
  }));
  return html`<ul class="figures">${writeFigure(record.captures.length, 'page')}${writeFigure(record.articles.length, 'article')}${writeFigure(outlets, 'outlet')}${writeFigure(record.points.length, 'point')}</ul>
<ul class="state-counts">${states
    .filter(({ count }) => count > 0)
    .map(
      ({ state, count }) =>
        html`<li><a class="state s-${state}" href="#${stateTarget(index, state)}"><b>${formatNumber(count)}</b> ${nameState(state)}</a></li>`,
    )}</ul>
${writeEcho(index)}
<div class="gaps">${writeProblems(index)}${writeNotAnalysed(index)}</div>`;
}
