import type { Statement } from '../../model/statement.ts';
import { gatherVoices } from '../view/gather-voices.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { countOf } from '../view/wording.ts';
import { writeAnchored } from './article-text.ts';
import { type Html, html, isolate } from './html.ts';
import { writeSource } from './parts.ts';

function writeStatement(index: RecordIndex, statement: Statement): Html {
  const article = index.articles.get(statement.anchor.article);
  const words =
    statement.form === 'indirect' ? html`${isolate(statement.content)}` : html`“${isolate(statement.content)}”`;
  const quote = writeAnchored(index, statement.anchor, words);
  return html`<li><span class="stance">${statement.stance}</span> ${quote}<br><span class="quiet">${statement.form}${
    statement.cue !== undefined && html`, “${isolate(statement.cue)}”`
  }, ${statement.speaker.identified}${
    statement.speaker.words !== '' && html`: ${isolate(statement.speaker.words)}`
  } <span class="dot">·</span> ${article && writeSource(article)}</span></li>`;
}

export function writeStatements(index: RecordIndex): Html {
  const voices = gatherVoices(index);
  if (voices.length === 0) return html`<p class="empty">No statement was found.</p>`;
  return html`${voices.map(
    ({ name, statements }) =>
      html`<details class="voice-of"><summary>${isolate(name)} <span class="quiet">${countOf(statements.length, 'statement')}</span></summary><ul>${statements.map((statement) => writeStatement(index, statement))}</ul></details>`,
  )}`;
}
