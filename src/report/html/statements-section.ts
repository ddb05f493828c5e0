import type { Statement } from '../../model/statement.ts';
import { gatherVoices, type Saying } from '../view/gather-voices.ts';
import { holds, type RecordIndex } from '../view/record-index.ts';
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
  }${statement.cue !== undefined && html`; cue “${isolate(statement.cue)}”`}</li>`;
}

function writeSaying(index: RecordIndex, { content, stance, form, statements }: Saying): Html {
  const words = isolate(content);
  return html`<li><p><span class="stance">${stance}</span> <span class="said">${form === 'indirect' ? words : html`“${words}”`}</span> <span class="quiet">${form}</span></p><ul class="spoken">${statements.map((statement) => writeSpoken(index, statement))}</ul></li>`;
}

export function writeStatements(index: RecordIndex): Html {
  const voices = gatherVoices(index);
  if (voices.length === 0) return html`<p class="empty">No statement was found.</p>`;
  return html`${voices.map(
    ({ name, count, sayings }) =>
      html`<details class="voice-of"><summary>${isolate(name)} <span class="quiet">${countOf(count, 'statement')}</span></summary><ul class="sayings">${sayings.map((saying) => writeSaying(index, saying))}</ul></details>`,
  )}`;
}
