import { DEATHS, DYING, HARM_FAMILIES } from '../../language/en/cause-kinds.ts';
import { contentWords } from '../../text/content-words.ts';
import { isClausePart } from './asked-words.ts';
import { compareParts } from './compare-parts.ts';
import type { Likeness, PartView } from './part-view.ts';

/** How alike two harms are whose cause is told: "the derailment" and "the accident" of one story are one. */
export function compareHarms(a: PartView, b: PartView): Likeness {
  if (isDeath(a) && isDeath(b) && isClausePart(a.part) !== isClausePart(b.part)) return compareDead(a, b);
  const likeness = compareParts(a, b);
  if (likeness === 'same' || a.name !== null || b.name !== null || differ(a.named, b.named)) return likeness;
  const bare = [a, b].some(({ part }) => contentWords(part.words).length <= 1);
  return bare && HARM_FAMILIES.some((family) => family.has(a.head) && family.has(b.head)) ? 'same' : likeness;
}

/** "Denko died", "Denko's death". */
export function isDeath({ head, part }: PartView): boolean {
  return isClausePart(part) ? DYING.has(part.key.slice(3)) : DEATHS.has(head);
}

/** Whose death the two tell of; one told of by "his death" can be the other. */
function compareDead(a: PartView, b: PartView): Likeness {
  if (a.named.size === 0 || b.named.size === 0) return 'maybe';
  return differ(a.named, b.named) ? 'different' : 'same';
}

function differ(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((key) => b.has(key));
}
