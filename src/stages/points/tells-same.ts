import { actsLike } from '../../language/en/actor-words.ts';
import { compareSteps, shareStem } from '../../language/en/happening-steps.ts';
import type { ClaimPart } from '../../model/claim.ts';
import type { Mention } from '../../model/mention.ts';
import { isClausePart } from './asked-words.ts';

/** What of a part is looked at. */
interface Told {
  readonly part: ClaimPart;
  readonly name: Mention | null;
  readonly named: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly head: string;
}

/**
 * How far a clause and a noun tell of one thing that came about: "The works will close", "the closure". Null where the
 * noun is not made of the clause's verb, nor of one that tells the same.
 */
export function compareTold(a: Told, b: Told): 'same' | 'maybe' | 'different' | null {
  if (isClausePart(a.part) === isClausePart(b.part)) return null;
  const [clause, noun] = isClausePart(a.part) ? [a, b] : [b, a];
  const verb = clause.part.key.slice(OPENING.length);
  const means = actsLike(verb).some((act) => shareStem(noun.head, act)) || compareSteps(noun.head, verb) === 'one';
  if (!means || noun.name !== null) return null;
  const shared =
    [...noun.named].some((key) => clause.named.has(key)) || [...noun.words].some((word) => clause.words.has(word));
  if (noun.named.size > 0 && clause.named.size > 0 && !shared) return 'different';
  return shared || noun.words.size <= 1 ? 'same' : 'maybe';
}

/** Before the verb of a clause, in its key. */
const OPENING = 'to ';
