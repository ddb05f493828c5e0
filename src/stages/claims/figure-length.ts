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

/** What lasted so long; null where a length tells of nothing named. */
export function findLasted(figure: Figure): ClaimPart | null {
  const { view, sentences, first, end } = figure;
  const tree = sentences.read(view.sentence);
  const lasting = tree && findLasting(tree.clause, first - view.firstToken, end - view.firstToken);
  const filler = tree && lasting !== null ? fillerPart(tree, lasting) : null;
  const part = filler && overlaps(filler.span, figure.quantity.anchor) ? nounOf(tree!, lasting!, filler) : filler;
  return (/^old\b/.test(behind(figure)) && !isThing(figure)) ||
    /^(?:ago|later|earlier|before|after|from now)\b/.test(behind(figure))
    ? null
    : part;
}

/** So old is no person: a ruin, a tree. */
function isThing({ quantity: { value, unit } }: Figure): boolean {
  return unit === 'year' && (value ?? 0) > OLDEST_PERSON;
}

const OLDEST_PERSON = 125;

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
