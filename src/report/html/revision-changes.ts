import type { LineageEdge } from '../../model/lineage.ts';
import { gatherChanges, type RevisionChanges } from '../view/gather-changes.ts';
import type { RecordIndex } from '../view/record-index.ts';
import { countOf } from '../view/wording.ts';
import { type Html, html, isolate } from './html.ts';

function writeValues({ values }: RevisionChanges): Html[] {
  const list = (words: readonly string[]): Html[] => words.map((word, at) => html`${at > 0 && ', '}${isolate(word)}`);
  return values.map(
    ({ name, removed, added }) =>
      html`<li>${name}: ${removed.length > 0 && html`<del>${list(removed)}</del>`}${removed.length > 0 && added.length > 0 && ' → '}${added.length > 0 && html`<ins>${list(added)}</ins>`}</li>`,
  );
}

/** What a later stage materially changed, folded; null for edges that are no revision. */
export function writeChanges(index: RecordIndex, edge: LineageEdge): Html | null {
  const changes = gatherChanges(index, edge);
  if (changes === null) return null;
  const { altered, added, removed, more } = changes;
  const count = altered.length + added.length + removed.length + more;
  if (count === 0) return html`<p class="quiet">no material change: typography or the page around it</p>`;
  return html`<details class="more changes"><summary>${countOf(count, 'sentence')} changed</summary><ul>${writeValues(changes)}${altered.map(({ before, after }) => html`<li>changed: <del>${isolate(before)}</del> <ins>${isolate(after)}</ins></li>`)}${added.map((words) => html`<li>added: <ins>${isolate(words)}</ins></li>`)}${removed.map((words) => html`<li>taken out: <del>${isolate(words)}</del></li>`)}${more > 0 && html`<li class="quiet">and ${countOf(more, 'more sentence')}</li>`}</ul></details>`;
}
