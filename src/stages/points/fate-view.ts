import { isPlural } from '../../language/en/noun-words.ts';
import { isPersonNoun } from '../../language/en/person-nouns.ts';
import { AMONG_OTHERS, FATE_STEPS, ONE_PERSON, REFUSED_FATES } from '../../language/en/points/fate-words.ts';
import type { EntityId } from '../../model/mention.ts';
import { remember } from '../../text/remember.ts';
import type { ClaimView, EntityLookup } from './claim-view.ts';
import { type HappeningView, seenAs } from './happening-view.ts';
import type { PartView } from './part-view.ts';

/** A claim as a step in what becomes of one person. */
export interface FateView {
  readonly view: ClaimView;
  readonly who: PartView;
  /** Entity of who is named. */
  readonly entity: EntityId | null;
  /** Name of the step; `not ` before one that is denied. */
  readonly step: string;
  readonly weak: boolean;
}

/** The step that a claim tells of one person; null where it tells none, or of several. */
export function viewFate(view: ClaimView, lookup: EntityLookup): FateView | null {
  const { predicate, certain, kind } = view.claim;
  const step = FATE_STEPS[predicate.key];
  if (!step || kind === 'place' || (step.words && !step.words.test(predicate.words))) return null;
  const seen = seenAs(view);
  const refused = seen.denied && REFUSED_FATES.has(step.name);
  if (!certain && step.name !== 'stays' && !refused) return null;
  if (seen.voice === 'doubts') return null;
  const who = whoOf(seen, step.bySubject === true, lookup);
  if (who === null || (step.weak && seen.theme !== null && seen.theme !== who)) return null;
  const entity = who.name ? lookup.of(who.name) : null;
  return { view, who, entity, step: `${seen.denied ? 'not ' : ''}${step.name}`, weak: step.weak === true };
}

function whoOf({ doer, theme }: HappeningView, bySubject: boolean, lookup: EntityLookup): PartView | null {
  const parts = bySubject ? [doer, theme] : [theme];
  return parts.find((part) => part !== null && isOnePerson(part, lookup)) ?? null;
}

function isOnePerson(part: PartView, lookup: EntityLookup): boolean {
  if (part.name) {
    if (QUOTED.test(part.part.words)) return false;
    const entity = lookup.of(part.name);
    const type = entity === null ? part.name.type : lookup.byId.get(entity)?.type;
    return type === 'person' || (type === 'other' && /\p{L}\s+\p{Lu}/u.test(part.name.name));
  }
  return part.numbers.size === 0 && isDescribedOne(part);
}

/** The title of a work that bears a name. */
const QUOTED = /[“”"]/;

const isDescribedOne = remember(
  ({ part: { words }, head }: PartView): boolean =>
    ONE_PERSON.test(words) && isPersonNoun(head) && !isPlural(head) && !AMONG_OTHERS.test(words),
);
