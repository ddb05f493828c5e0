import { HARM_FAMILIES } from '../../language/en/cause-kinds.ts';
import { contentWords } from '../../text/content-words.ts';
import { compareParts } from './compare-parts.ts';
import type { Likeness, PartView } from './part-view.ts';

/** How alike two harms are whose cause is told: "the derailment" and "the accident" of one story are one. */
export function compareHarms(a: PartView, b: PartView): Likeness {
  const likeness = compareParts(a, b);
  if (likeness === 'same' || a.name !== null || b.name !== null || differ(a.named, b.named)) return likeness;
  const bare = [a, b].some(({ part }) => contentWords(part.words).length <= 1);
  return bare && HARM_FAMILIES.some((family) => family.has(a.head) && family.has(b.head)) ? 'same' : likeness;
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key));
}
