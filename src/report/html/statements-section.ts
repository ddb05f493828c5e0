import type { Statement } from '../../model/statement.ts';
import { speakerName } from '../view/evidence.ts';
import { holds, type RecordIndex } from '../view/record-index.ts';
import { countOf } from '../view/wording.ts';
import { anchorTarget } from './article-text.ts';
import { type Html, html, isolate } from './html.ts';
import { writeSource } from './parts.ts';

export interface Voice {
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** The speakers, those with most statements first, then as they come. Only a known entity joins two names. */
export function gatherVoices(index: RecordIndex): Voice[] {
  const voices = new Map<string, { name: string; statements: Statement[] }>();
  for (const statement of index.record.statements) {
    const { entity, words, identified } = statement.speaker;
    const alone = entity === undefined && identified !== 'named';
    const key = entity ?? (alone ? statement.id : `named:${words}`);
    const voice = voices.get(key);
    if (voice) voice.statements.push(statement);
    else voices.set(key, { name: speakerName(index, statement), statements: [statement] });
  }
  return [...voices.values()].sort((a, b) => b.statements.length - a.statements.length);
}

function writeStatement(index: RecordIndex, statement: Statement): Html {
  const article = index.articles.get(statement.anchor.article);
  const words =
    statement.form === 'indirect' ? html`${isolate(statement.content)}` : html`“${isolate(statement.content)}”`;
  const quote = holds(index, statement.anchor)
    ? html`<a class="said" href="#${anchorTarget(statement.anchor)}">${words}</a>`
    : html`${words} <span class="orphan">orphan</span>`;
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
