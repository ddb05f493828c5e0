import type { Statement } from '../../model/statement.ts';
import { describeStatement } from '../view/describe-statement.ts';
import { gatherUnnamed } from '../view/gather-unnamed.ts';
import type { Variants } from '../view/gather-variants.ts';
import { gatherVoices } from '../view/gather-voices.ts';
import { describeVersions, numberVersions, type VersionNumber } from '../view/number-versions.ts';
import { holds, type RecordIndex } from '../view/record-index.ts';
import type { Saying } from '../view/saying.ts';
import { countOf } from '../view/wording.ts';
import { anchorTarget } from './article-text.ts';
import { type Html, html, isolate } from './html.ts';
import { writeSource } from './parts.ts';

function writeSpoken(index: RecordIndex, statement: Statement): Html {
  const article = index.articles.get(statement.anchor.article);
  const orphan = !holds(index, statement.anchor);
  const { words, identified } = statement.speaker;
  const source = article
    ? writeSource(article, orphan ? undefined : anchorTarget(statement.anchor))
    : html`<span class="unknown">article not in the record</span>`;
  return html`<li>${source}${orphan && html` <span class="orphan">orphan</span>`} <span class="dot">·</span> ${identified}${
    words !== '' && html` as “${isolate(words)}”`
  }${statement.cue !== undefined && html`; cue “${isolate(statement.cue)}”`}${describeStatement(statement).map((words) => html`; ${isolate(words)}`)}</li>`;
}

type Versions = ReadonlyMap<string, VersionNumber>;

function writeSaying(index: RecordIndex, versions: Versions, { content, stance, form, statements }: Saying): Html {
  const words = isolate(content);
  const held = describeVersions(
    versions,
    statements.map(({ anchor }) => anchor.article),
  );
  return html`<li><p><span class="stance">${stance}</span> <span class="said">${form === 'indirect' ? words : html`“${words}”`}</span> <span class="quiet">${[form, ...held].join('; ')}</span></p><ul class="spoken">${statements.map((statement) => writeSpoken(index, statement))}</ul></li>`;
}

/** The same words as articles quote them, side by side, with what each leaves out of the fullest. */
function writeVariants(index: RecordIndex, { wordings }: Variants): Html {
  return html`<li><p class="quiet">Quoted in ${countOf(wordings.length, 'wording')}, the fullest first</p><ul class="spoken">${wordings.map(
    ({ saying, cut }) =>
      html`<li><span class="said">“${isolate(saying.content)}”</span>${
        cut.length > 0 &&
        html` <span class="cut">without ${cut.map((words, at) => [at > 0 && ', ', html`“${isolate(words)}”`])}</span>`
      }<ul>${saying.statements.map((statement) => writeSpoken(index, statement))}</ul></li>`,
  )}</ul></li>`;
}

/** Who speaks without a name, and why. */
function writeUnnamed(index: RecordIndex): Html {
  const unnamed = gatherUnnamed(index);
  if (unnamed.length === 0) return html``;
  return html`<details class="voice-of unnamed"><summary>Names withheld <span class="quiet">${countOf(unnamed.length, 'speaker')}</span></summary><ul class="sayings">${unnamed.map(
    ({ words, because, statements }) =>
      html`<li><p>${isolate(words)} <span class="quiet">${because === undefined ? 'no reason given' : html`because “${isolate(because)}”`}</span></p><ul class="spoken">${statements.map((statement) => writeSpoken(index, statement))}</ul></li>`,
  )}</ul></details>`;
}

export function writeStatements(index: RecordIndex): Html {
  const voices = gatherVoices(index);
  if (voices.length === 0) return html`<p class="empty">No statement was found.</p>`;
  const versions = numberVersions(index);
  return html`${voices.map(
    ({ name, count, sayings, variants }) =>
      html`<details class="voice-of"><summary>${isolate(name)} <span class="quiet">${countOf(count, 'statement')}</span></summary><ul class="sayings">${sayings.map((saying) => writeSaying(index, versions, saying))}${variants.map((group) => writeVariants(index, group))}</ul></details>`,
  )}${writeUnnamed(index)}`;
}
