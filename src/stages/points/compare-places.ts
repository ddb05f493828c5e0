import { isSameKind, kindOfNoun } from '../../language/en/actor-words.ts';
import { singularOf } from '../../language/en/noun-words.ts';
import { placeKindFamily } from '../../language/en/place-kinds.ts';
import { scalesOf, VAGUE_PLACES } from '../../language/en/place-scale.ts';
import {
  ANY_HOUSE,
  BESIDE,
  HALLS,
  NO_TELLING,
  ORDINAL,
  OUTSIDE,
  PLACE_OPENERS,
} from '../../language/en/points/whereabouts-words.ts';
import { contentWords } from '../../text/content-words.ts';
import { remember } from '../../text/remember.ts';
import { compareNames } from './compare-names.ts';
import type { PartView } from './part-view.ts';

/** How two places lie to each other: one, the first in the second, the second in the first, perhaps so, or apart. */
export type Lie = 'same' | 'inside' | 'around' | 'maybe' | 'different';

/** One place of a phrase: "a table" of "under a table in the hall". */
interface Step {
  readonly preposition: string;
  readonly head: string;
  /** What tells it from others of its kind: "boiler" of "the boiler room", "9" of "Shed 9". */
  readonly told: readonly string[];
  readonly named: boolean;
  readonly words: string;
}

/**
 * "under a table in the sports hall" against "in the hall": each place with those that hold it, the inmost first.
 * @param denied one of the two is said to be no place where it was: who is not near it is not in it
 */
export function comparePlaces(a: PartView, b: PartView, denied = false): Lie {
  const [left, right] = [stepsOf(a), stepsOf(b)];
  for (const [i, one] of left.entries()) {
    for (const [j, other] of right.entries()) {
      if (!isSameStep(one, other) && !(denied && i === 0 && j === 0 && isOneHouse(one, other))) continue;
      if (i === 0 && j === 0) return denied ? 'same' : besides(one, other);
      if (i === 0) return OUTSIDE.has(one.preposition) ? 'different' : 'around';
      if (j === 0) return OUTSIDE.has(other.preposition) ? 'different' : 'inside';
      return areApart(left[i - 1]!, right[j - 1]!) ? 'different' : 'maybe';
    }
  }
  const apart = left.some((one) => right.some((other) => areApart(one, other)));
  return apart || areNamesApart(a, b, left, right) ? 'different' : 'maybe';
}

/** Two towns, each the last that its phrase names, of which neither article names the other's. */
function areNamesApart(a: PartView, b: PartView, left: readonly Step[], right: readonly Step[]): boolean {
  const [one, other] = [left.at(-1), right.at(-1)];
  if (!one || !other || one.head !== '' || other.head !== '' || !one.named || !other.named) return false;
  return a.name === null || b.name === null || compareNames(a.name, b.name, meets(a.named, b.named)) === 'different';
}

/** "home" and "the Anna hospital", without what stands before them: nobody dies in both. */
export function areHousesApart(a: PartView, b: PartView): boolean {
  const [left, right] = [a, b].map(({ part }) => toStep('', part.words.split(/[\s,]+/))) as [Step, Step];
  return areApart(left, right) && !isSameStep(left, right);
}

/** The name of the town, or the like, that a place's phrase ends with; empty where it ends with none. */
export function townOf(part: PartView): string {
  const last = stepsOf(part).at(-1);
  return last && last.head === '' && last.named ? last.words : '';
}

/** In it, outside it, near it. */
function besides(a: Step, b: Step): Lie {
  const [left, right] = [OUTSIDE.has(a.preposition), OUTSIDE.has(b.preposition)];
  if (left !== right) return 'different';
  return BESIDE.has(a.preposition) === BESIDE.has(b.preposition) ? 'same' : 'maybe';
}

/** Of one kind, and nothing said of them tells them apart. */
function isSameStep(a: Step, b: Step): boolean {
  const shared = isOneOf(a.told, b.told);
  if (a.head !== b.head && !isSameKind(a.head, b.head) && !(shared && isOneFamily(a.head, b.head))) return false;
  if (a.head === '' || VAGUE_PLACES.has(a.head)) return a.head !== '' || shared;
  return a.told.length === 0 || b.told.length === 0 || shared;
}

/** "Not at the depot", "in the building": the building is the one that is told of. */
function isOneHouse(a: Step, b: Step): boolean {
  if (
    OUTSIDE.has(a.preposition) !== OUTSIDE.has(b.preposition) ||
    BESIDE.has(a.preposition) ||
    BESIDE.has(b.preposition)
  )
    return false;
  return isAnyHouse(a) !== isAnyHouse(b) && scalesOf(a.head).some((scale) => scalesOf(b.head).includes(scale));
}

function isAnyHouse({ head, told, words }: Step): boolean {
  return ANY_HOUSE.has(head) && told.length === 0 && /^the\s/i.test(words);
}

function isOneOf(a: readonly string[], b: readonly string[]): boolean {
  return a.some((word) => b.includes(word));
}

function isOneFamily(a: string, b: string): boolean {
  const family = placeKindFamily(a);
  return family !== undefined && family === placeKindFamily(b);
}

/** Two of one scale, or of one kind that are told apart: nobody is in both. */
function areApart(a: Step, b: Step): boolean {
  if (VAGUE_PLACES.has(a.head) || VAGUE_PLACES.has(b.head) || a.head === '' || b.head === '') return false;
  if (BESIDE.has(a.preposition) || BESIDE.has(b.preposition)) return false;
  const [left, right] = [scalesOf(a.head)[0], scalesOf(b.head)[0]];
  return left !== undefined && left === right;
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((key) => b.has(key));
}

const stepsOf = remember(({ part }: PartView): readonly Step[] => {
  const steps: { preposition: string; words: string[] }[] = [];
  for (const word of part.words.replace(HALLS, 'town-hall').split(/[\s,]+/)) {
    const lower = word.toLowerCase();
    if (PLACE_OPENERS.has(lower)) steps.push({ preposition: lower, words: [] });
    else steps.at(-1)?.words.push(word);
  }
  return steps.filter(({ words }) => words.length > 0).map(({ preposition, words }) => toStep(preposition, words));
});

function toStep(preposition: string, written: readonly string[]): Step {
  const nouns = written.map((word) => singularOf(word.toLowerCase().replace(/['’]s$/, '')));
  const at = nouns.findLastIndex((noun) => scalesOf(noun).length > 0 || VAGUE_PLACES.has(noun));
  const told = nouns
    .filter((_, i) => i !== at)
    .filter((noun) => /\d/.test(noun) || contentWords(noun).length > 0 || ORDINAL.test(noun));
  return {
    preposition,
    head: at < 0 ? '' : nouns[at]!,
    told: told.filter((word) => !NO_TELLING.test(word)).map(kindOfNoun),
    named: written.some((word) => /^\p{Lu}/u.test(word)),
    words: written.join(' '),
  };
}
