import { CLAUSE_END, COMES_TO, NOT_SO, SIDES, type Side } from '../../language/en/points/contrary-verbs.ts';
import { sentenceOf } from '../../model/claim.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView } from './claim-view.ts';

/** Whether the verbs of two figures or dates tell the contrary of each other: "rose by 12", "fell by 12"; "arrested 30", "30 were released". */
export function areContrary(a: ClaimView, b: ClaimView): boolean {
  const there = sidesOf(b);
  return sidesOf(a).some(({ axis, side }) => there.some((other) => other.axis === axis && other.side !== side));
}

/** Letters beside a figure in which its verb stands. */
const REACH = 48;

/** The sides of what is dated, or of the verb nearest before the figure, in its clause, else of the first behind it. */
const sidesOf = remember(({ quantity, claim, source }: ClaimView): readonly Side[] => {
  if (quantity === null) return sidesIn(claim.predicate.words).at(-1) ?? [];
  const { text } = source.article;
  const sentence = sentenceOf(claim);
  const before = text.slice(Math.max(sentence.start, quantity.anchor.start - REACH), quantity.anchor.start);
  if (COMES_TO.test(before)) return [];
  const own = before.split(CLAUSE_END).at(-1)!;
  const from = Math.max(quantity.anchor.end, quantity.countedSpan?.end ?? 0);
  const behind = text.slice(from, Math.min(sentence.end, from + REACH)).split(CLAUSE_END)[0]!;
  return sidesIn(own).at(-1) ?? sidesIn(behind)[0] ?? [];
});

function sidesIn(words: string): (readonly Side[])[] {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  return all.flatMap((word, i) =>
    all.slice(Math.max(0, i - 3), i).some((before) => NOT_SO.has(before))
      ? []
      : [SIDES[word] ?? []].filter(({ length }) => length > 0),
  );
}
