import { AGO_OR_LATER, LEFT_OPEN, OLD } from '../../language/en/claims/figure-words.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import { behind, type Figure } from './figure.ts';
import { nounOf } from './figure-meant.ts';
import { findLasting } from './figure-role.ts';
import { fillerPart } from './frame-parts.ts';

/** Units that tell how long or how old: asked for only of what is told to last so long. */
export const LENGTH_UNITS: ReadonlySet<string> = new Set(
  'year month week day hour minute second decade century'.split(' '),
);

/** What lasted so long; null where a length tells of nothing. Without words where it is told of "it" or "her". */
export function findLasted(figure: Figure): ClaimPart | null {
  if (isCounted(figure)) return null;
  const { view, sentences, first, end } = figure;
  const tree = sentences.read(view.sentence);
  const lasting = tree && findLasting(tree.clause, first - view.firstToken, end - view.firstToken);
  if (!tree || lasting === null) return null;
  const filler = fillerPart(tree, lasting);
  if (!filler) return LEFT_OPEN.test(tree.clause.word(lasting)) ? nobody(figure) : null;
  return overlaps(filler.span, figure.quantity.anchor) ? nounOf(tree, lasting, filler) : filler;
}

/** An age, or how long ago. */
function isCounted(figure: Figure): boolean {
  const words = behind(figure);
  return (OLD.test(words) && !isThing(figure)) || AGO_OR_LATER.test(words);
}

function nobody({ quantity: { anchor } }: Figure): ClaimPart {
  return { words: '', span: { start: anchor.start, end: anchor.end }, key: '' };
}

/** So old is no person: a ruin, a tree. */
function isThing({ quantity: { value, unit } }: Figure): boolean {
  return unit === 'year' && (value ?? 0) > OLDEST_PERSON;
}

const OLDEST_PERSON = 125;

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
